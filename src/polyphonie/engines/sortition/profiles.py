"""People alike for the draw, put together: same answers and same make-up of the home."""

from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import cast

import numpy as np

from .entries import plain
from .model import FloatArray, IntArray, Recruitment

Answers = tuple[int, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Profiles:
    """The pool by profile: t profiles, q quotas, h sets of homes alike.

    `members` are indexes of people; `counts` (q x t) is 1 where the profile answers the value of the quota; `most` (t)
    is how many of a profile one panel may take; `homes` (t) is the set of homes of each profile and `home_count` (h)
    the number of homes in it: a panel takes one person of a home at most. `shared` are the sets where that is a rule
    more than `most`.
    """

    members: tuple[tuple[int, ...], ...]
    sizes: FloatArray
    counts: FloatArray
    low: FloatArray
    high: FloatArray
    seats: int
    most: FloatArray
    homes: IntArray
    home_count: FloatArray
    shared: tuple[int, ...]

    @property
    def of_person(self) -> IntArray:
        """The profile of each person."""
        found = np.zeros(sum(map(len, self.members)), dtype=np.int64)
        for profile, members in enumerate(self.members):
            found[list(members)] = profile
        return found


def put_together(recruitment: Recruitment) -> Profiles:
    """Group the people of a recruitment by profile, in the order in which profiles first appear, by order of ids.

    Guarantees: equal answers and a home of the same make-up give the same profile, hence the same chance; the order of
    the people in the recruitment changes nothing.
    Cost: n f.
    """
    answers = _answers(recruitment)
    homes: dict[str, list[int]] = defaultdict(list)
    for i in in_order(recruitment):
        home = plain(recruitment.people[i].household)
        homes[f"home {home}" if home else f"alone {i}"].append(i)
    make_up = {home: tuple(sorted(Counter(answers[i] for i in inside).items())) for home, inside in homes.items()}
    sets: dict[tuple[tuple[Answers, int], ...], int] = {}
    together: dict[tuple[int, Answers], list[int]] = defaultdict(list)
    home_count: Counter[int] = Counter()
    for home, inside in homes.items():
        kind = sets.setdefault(make_up[home], len(sets))
        home_count[kind] += 1
        for i in inside:
            together[kind, answers[i]].append(i)
    return _lay_out(recruitment, together, home_count, {k: len(m) > 1 for m, k in sets.items()})


def in_order(recruitment: Recruitment) -> list[int]:
    """The indexes of the people, in the order of their ids."""
    return sorted(range(len(recruitment.people)), key=lambda i: recruitment.people[i].id)


def _answers(recruitment: Recruitment) -> list[Answers]:
    """The quotas that each person counts for, as indexes."""
    places = {(plain(q.feature), plain(q.value)): j for j, q in enumerate(recruitment.quotas)}
    names = [plain(f) for f in recruitment.features]
    return [
        tuple(places[name, plain(said)] for name, said in zip(names, person.answers, strict=True))
        for person in recruitment.people
    ]


def _lay_out(
    recruitment: Recruitment,
    together: dict[tuple[int, Answers], list[int]],
    home_count: Counter[int],
    mixed: dict[int, bool],
) -> Profiles:
    ids = [person.id for person in recruitment.people]
    members = {key: sorted(inside, key=ids.__getitem__) for key, inside in together.items()}
    keys = sorted(together, key=lambda key: ids[members[key][0]])
    counts = np.zeros((len(recruitment.quotas), len(keys)))
    for t, (_, said) in enumerate(keys):
        counts[list(said), t] = 1
    sizes = np.array([len(together[key]) for key in keys], dtype=float)
    homes = np.array([key[0] for key in keys], dtype=np.int64)
    in_set = np.array([home_count[h] for h in range(len(home_count))], dtype=float)
    return Profiles(
        members=tuple(tuple(members[key]) for key in keys),
        sizes=sizes,
        counts=counts,
        low=np.array([q.low for q in recruitment.quotas], dtype=float),
        high=np.array([q.high for q in recruitment.quotas], dtype=float),
        seats=recruitment.seats,
        most=cast(FloatArray, np.minimum(sizes, in_set[homes])),
        homes=homes,
        home_count=in_set,
        shared=tuple(h for h in range(len(in_set)) if mixed[h]),
    )
