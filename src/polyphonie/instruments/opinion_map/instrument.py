"""Opinion map: people vote on short statements and add theirs; groups that vote alike appear, if there are any."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import exp, log, prod
from random import Random
from typing import Final

import numpy as np
from numpy.typing import NDArray

from polyphonie.engines.opinion import Conversation, Parameters, RobustMap, Statement, Votes, map_robust
from polyphonie.kit.chance import Chance
from polyphonie.kit.columns import places_in, present
from polyphonie.kit.errors import Refusal
from polyphonie.kit.instrument import (
    Ask,
    Contributions,
    Field,
    Instrument,
    Integers,
    Item,
    ItemId,
    Outcome,
    Reason,
    Table,
    setting,
)
from polyphonie.kit.text import Text

VOTES: Final = ((1, Text("D’accord", "Agree")), (-1, Text("Pas d’accord", "Disagree")), (0, Text("Je passe", "Pass")))
MOST_LISTED: Final = 5
MOST_POINTS: Final = 150
LETTERS: Final = "ABCDEFGHIJKL"
BARE: Final = 20
"""A grid with more than so many cells for each vote is not laid out."""
WORD: Final = 62
"""Bits of a whole number that may hold several marks side by side."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What is needed to be placed, and how statements are shown."""

    least_votes: int = setting(
        7, "Votes pour être placé sur la carte", "Votes to be placed on the map", least=3, most=50
    )
    own_statements: bool = setting(True, "Chacun peut ajouter un énoncé", "Anyone may add a statement")
    exposure: int = setting(
        30, "Votes que chaque énoncé doit recevoir", "Votes that each statement should receive", least=0, most=1_000,
        hint=Text("Les énoncés qui en ont moins sont montrés plus souvent.", "Those with fewer are shown more often."),
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Result:
    """Votes for, against and passes of each statement, in all and by group; the lists; who is in which group.

    `groups` is their number, 1 when no distinct groups are found; `members` gives the group (-1: too few votes) of each
    person, people being in the order of what they voted, so that it names nobody. `agreed`, `refused` are statements
    that every group tends to agree with, or to refuse; `divisive` those that part groups most, or the room when there
    is one group.
    """

    groups: int
    members: tuple[int, ...]
    sizes: tuple[int, ...]
    agree: Mapping[ItemId, int]
    disagree: Mapping[ItemId, int]
    passes: Mapping[ItemId, int]
    by_group: Mapping[ItemId, tuple[tuple[int, int, int], ...]]
    agreed: tuple[ItemId, ...]
    refused: tuple[ItemId, ...]
    divisive: tuple[ItemId, ...]


def statement_fields(settings: Settings, about: Item | None) -> tuple[Field, ...]:
    """Ask for a statement: one idea, short, that one can agree with or not."""
    label = Text("Un énoncé court, une seule idée", "A short statement, one idea")
    return (Field("title", "text", label, most=140, is_required=False),)


def vote_fields(settings: Settings, about: Item | None) -> tuple[Field, ...]:
    """Ask for a vote on a statement."""
    return (Field("value", "choice", Text("Votre avis", "Your view"), VOTES),)


def admit(mine: Table, public: Table, settings: Settings) -> None:
    """Refuse a statement where only the team may put some, or one that is there already."""
    own = mine.of("statement")
    if own and not settings.own_statements:
        raise Refusal("statements-by-team")
    mine_ids = {item.id for item in own}
    known = {plain(item.title) for item in public.of("statement") if item.id not in mine_ids}
    if any(plain(item.title) in known for item in own):
        raise Refusal("statement-there")


def plain(title: str) -> str:
    """Give a title without capitals, blanks and marks, to compare."""
    return "".join(letter for letter in title.casefold() if letter.isalnum())


def offer(
    ask: str, mine: Table, public: Table, latest: Outcome | None, settings: Settings, rng: Random
) -> tuple[int, ...]:
    """Draw the next statements: those that matter and those little seen more often; none twice."""
    done = set(mine.given("vote").item.tolist())
    left = [item.id for item in public.of("statement") if item.id not in done]
    if latest is None:
        rng.shuffle(left)
        return tuple(left)
    worth = {one: priority(latest.result, one, settings.exposure) for one in left}
    return tuple(sorted(left, key=lambda one: -(rng.random() ** (1 / worth[one]))))


def priority(result: Result, statement: int, exposure: int) -> float:
    """Weigh a statement for routing: few passes, some agreement, few votes so far (Polis), a push for those unseen."""
    one = ItemId(statement)
    agree, against, passes = (column.get(one, 0) for column in (result.agree, result.disagree, result.passes))
    seen = agree + against + passes
    importance = (1 - (passes + 1) / (seen + 2)) * (agree + 1) / (seen + 2)
    push = 1 + 3 * max(0, exposure - seen) / max(1, exposure)
    return float(max(1e-6, (importance * (1 + 8 * 2.0 ** (-seen / 5))) ** 2 * push))


KIND: Final = np.array([2, 0, 1], dtype=np.int32)
"""Place of a vote among votes for, against and passes: by its value, -1 reading from the end."""


def tally(table: Table, settings: Settings, chance: Chance) -> Outcome:
    """Map the votes; people stand in the order of what they voted, so that who is who decides nothing."""
    statements = table.of("statement")
    given = table.given("vote")
    if not len(given):
        raise Refusal("no-opinions")
    votes, _ = votes_of(given, statements)
    conversation = Conversation(votes, tuple(Statement(name, moderated=1) for name in votes.statements))
    found = map_robust(conversation, Parameters(least_votes=settings.least_votes), chance)
    members = tuple(found.labels.tolist())
    groups = max(1, found.grouping.groups)
    places = {name: place for place, name in enumerate(votes.statements)}
    parted = counted(votes, np.where(np.array(members) < 0, groups, members).astype(np.int64), groups + 1)
    counts, everyone = parted[:groups], parted.sum(axis=0)
    ids = {place: ItemId(item.id) for place, item in enumerate(statements)}
    named = {ids[int(name[1:])]: places[name] for name in votes.statements}
    by_group = {one: tuple(triple(counts[g, at]) for g in range(groups)) for one, at in named.items()}
    whole = counts.sum(axis=0) if groups > 1 else everyone
    whole_of: dict[ItemId, tuple[int, ...]] = {one: tuple(int(n) for n in whole[at]) for one, at in named.items()}
    result = Result(
        groups, members, tuple(members.count(g) for g in range(groups)),
        {one: int(everyone[at, 0]) for one, at in named.items()},
        {one: int(everyone[at, 1]) for one, at in named.items()},
        {one: int(everyone[at, 2]) for one, at in named.items()},
        by_group, *lists(by_group, whole_of),
    )  # fmt: skip
    return Outcome(result, reasons(result, found), result.agreed)


def votes_of(given: Contributions, statements: Sequence[Item]) -> tuple[Votes, NDArray[np.int64]]:
    """Give the votes as the engine reads them: statements named by place, people by the rank of what they voted.

    Guarantees
    ----------
    The order of people is decided by their votes alone, compared statement by statement; those who voted alike are the
    same to everything that counts. The work is that of one sort of the votes.
    """
    columns = places_in(given.item, [item.id for item in statements])
    people = present(given.giver)
    rows = places_in(given.giver, people.tolist())
    rows, columns, values = cells_of(rows, columns, given.value.astype(np.int8), len(people), len(statements))
    starts = np.concatenate([[0], np.cumsum(np.bincount(rows, minlength=len(people)))]).astype(np.int64)
    ranks = ranked(starts, columns * 4 + values + 2)
    lengths = np.diff(starts)[ranks]
    ends = np.concatenate([[0], np.cumsum(lengths)]).astype(np.int64)
    cells = np.repeat(starts[ranks] - ends[:-1], lengths) + np.arange(len(columns))
    used = present(columns)
    votes = Votes(
        tuple(f"p{n:07}" for n in range(len(ranks))), tuple(f"s{n:05}" for n in used), ends,
        places_in(columns[cells], used.tolist()).astype(np.int32), values[cells], len(rows),
    )  # fmt: skip
    return votes, people[ranks]


def cells_of(
    rows: Integers, columns: Integers, values: NDArray[np.int8], height: int, width: int
) -> tuple[Integers, Integers, NDArray[np.int8]]:
    """Order votes by row, then by column: laid out on a grid where it is not too bare, unless a cell is there twice."""
    if height * width <= BARE * len(rows):
        grid = np.zeros(height * width, dtype=np.int8)
        grid[rows * width + columns] = values + 2
        cells = np.flatnonzero(grid)
        if len(cells) == len(rows):
            return cells // width, cells % width, grid[cells] - 2
    order = np.lexsort((np.arange(len(rows)), columns, rows))
    return rows[order], columns[order], values[order]


def ranked(starts: NDArray[np.int64], marks: NDArray[np.int64]) -> NDArray[np.int64]:
    """Order people by their marks (above zero), as words in a dictionary: a few at a time, ties alone read on."""
    lengths = np.diff(starts)
    rank, place = np.zeros(len(lengths), dtype=np.int64), 0
    bits = max(1, int(marks.max(initial=0)).bit_length())
    unsure = np.arange(len(lengths))
    while len(unsure):
        mark = np.zeros(len(unsure), dtype=np.int64)
        for at in range(place, place + WORD // bits):
            has_more = lengths[unsure] > at
            mark <<= bits
            mark[has_more] |= marks[starts[unsure[has_more]] + at]
        order = np.lexsort((mark, rank[unsure]))
        unsure, mark = unsure[order], mark[order]
        old = rank[unsure]
        begins = np.append(True, old[1:] != old[:-1])
        is_new = begins | np.append(True, mark[1:] != mark[:-1])
        firsts = np.flatnonzero(is_new)
        of_group = np.flatnonzero(begins)[np.cumsum(begins) - 1]
        rank[unsure] = old + np.repeat(firsts, np.diff(np.append(firsts, len(unsure)))) - of_group
        sizes = np.diff(np.append(firsts, len(unsure)))
        goes_on = (np.repeat(sizes, sizes) > 1) & (mark & ((1 << bits) - 1) > 0)
        unsure, place = unsure[goes_on], place + WORD // bits
    return np.argsort(rank, kind="stable")


def counted(votes: Votes, members: NDArray[np.int64], groups: int) -> NDArray[np.int64]:
    """Count votes for, against and passes by group and statement (groups x m x 3); the ungrouped are left out."""
    shape = (groups + 1, len(votes.statements), 3)
    own = (np.where(members < 0, groups, members) * shape[1]).astype(np.int32)
    cells = (own[votes.rows] + votes.columns) * 3 + KIND[votes.values]
    found = np.bincount(cells, minlength=shape[0] * shape[1] * 3).reshape(shape)
    return found[:groups].astype(np.int64)


def triple(row: NDArray[np.int64]) -> tuple[int, int, int]:
    """Give votes for, against and passes as plain numbers."""
    return int(row[0]), int(row[1]), int(row[2])


def lists(
    by_group: Mapping[ItemId, Sequence[Sequence[int]]], whole: Mapping[ItemId, Sequence[int]]
) -> tuple[tuple[ItemId, ...], tuple[ItemId, ...], tuple[ItemId, ...]]:
    """Give the statements that groups agree with together, refuse together, and that part them; five at most."""
    for_all = {one: mean_share(groups, 0) for one, groups in by_group.items()}
    against = {one: mean_share(groups, 1) for one, groups in by_group.items()}
    parting = {one: spread(groups, whole[one]) for one, groups in by_group.items()}
    agreed = [one for one in for_all if all(share(g, 0) > 0.5 for g in by_group[one])]
    refused = [one for one in against if all(share(g, 1) > 0.5 for g in by_group[one])]
    both = set(agreed) | set(refused)
    divisive = [one for one in parting if parting[one] > 0.25 and one not in both]
    return tuple(
        tuple(sorted(chosen, key=lambda one: -round(score[one], 12))[:MOST_LISTED])
        for chosen, score in ((agreed, for_all), (refused, against), (divisive, parting))
    )  # type: ignore[return-value]


def share(group: Sequence[int], kind: int) -> float:
    """Estimate the share of a group that votes so (Jeffreys)."""
    return (group[kind] + 0.5) / (sum(group) + 1)


def mean_share(groups: Sequence[Sequence[int]], kind: int) -> float:
    """Give the geometric mean over groups: a group that refuses weighs, however small."""
    return exp(sum(log(share(g, kind) * (1 - share(g, 1 - kind))) for g in groups) / len(groups))


def spread(groups: Sequence[Sequence[int]], whole: Sequence[int]) -> float:
    """Tell how far groups stand apart; with one group, how evenly the room is parted."""
    if len(groups) > 1:
        shares = [share(g, 0) for g in groups]
        return max(shares) - min(shares)
    return 2 * min(share(whole, 0), share(whole, 1))


def reasons(result: Result, found: RobustMap) -> tuple[Reason, ...]:
    """Say how many groups there are and how firmly, what brings together, what divides, what the picture hides."""
    said = []
    if result.groups > 1:
        said.append(Reason("groups", {"groups": result.groups, "people": sum(result.sizes)}))
    else:
        said.append(Reason("one-group", {"people": len(result.members)}))
    for code, listed in (("agreed", result.agreed), ("refused", result.refused), ("divisive", result.divisive)):
        if listed:
            said.append(Reason(code, {}, listed[:3]))
    if result.groups > 1:
        said.append(Reason("unsure-groups", {"stability": round(100 * stability_of(found))}))
    said.append(Reason("limit-map", {"points": points(found)}))
    return tuple(said)


def stability_of(found: RobustMap) -> float:
    """Give how well the groups stand when votes and statements are taken away by chance (0-1)."""
    chosen = next((c for c in found.grouping.candidates if c.groups == found.grouping.groups), None)
    return 1.0 if chosen is None or chosen.stability is None else chosen.stability


def points(found: RobustMap) -> str:
    """Write the picture as text: x,y,people,group for each small square of the map, in hundredths."""
    if not len(found.places):
        return ""
    reach = float(np.abs(found.places).max()) or 1.0
    placed = found.labels >= 0
    across, up = np.rint(found.places[placed] / reach * 12).astype(np.int64).T
    keys, counts = np.unique(((across + 12) * 25 + up + 12) * len(LETTERS) + found.labels[placed], return_counts=True)
    squares = (((k // len(LETTERS)) // 25 - 12, (k // len(LETTERS)) % 25 - 12, k % len(LETTERS)) for k in keys.tolist())
    cells = dict(zip(squares, counts.tolist(), strict=True))
    kept = sorted(cells.items(), key=lambda kv: (-kv[1], kv[0]))[:MOST_POINTS]
    return ";".join(f"{round(100 * x / 12)},{round(100 * y / 12)},{n},{g}" for (x, y, g), n in kept)


def verify(table: Table, settings: Settings, outcome: Outcome) -> tuple[str, ...]:
    """Recount votes in the order of what people voted, by other means than the count; check sizes, counts, lists."""
    result: Result = outcome.result
    statements, given = table.of("statement"), table.given("vote")
    places = {item.id: place for place, item in enumerate(statements)}
    own = np.zeros((len(set(given.giver.tolist())), len(statements)), dtype=np.int8)
    rows = np.unique(given.giver, return_inverse=True)[1]
    own[rows, [places[item] for item in given.item.tolist()]] = given.value + 2
    if len(result.members) != len(own) or any(not -1 <= m < result.groups for m in result.members):
        return ("members",)
    people = own[sorted(range(len(own)), key=[dictionary_word(row) for row in own].__getitem__)]
    members = np.array(result.members)
    whole = {i: kinds_in(people[:, at]) for i, at in places.items() if people[:, at].any()}
    groups = {i: [kinds_in(people[members == g, places[i]]) for g in range(result.groups)] for i in whole}
    room = whole if result.groups == 1 else {i: [sum(g[k] for g in groups[i]) for k in range(3)] for i in whole}
    expected = relisted(groups, room)
    votes = (people > 0).sum(axis=1)
    checks = {
        "sizes": list(result.sizes) == [result.members.count(g) for g in range(result.groups)],
        "agree": dict(result.agree) == {i: v[0] for i, v in whole.items()},
        "disagree": dict(result.disagree) == {i: v[1] for i, v in whole.items()},
        "passes": dict(result.passes) == {i: v[2] for i, v in whole.items()},
        "by_group": {i: [list(g) for g in gs] for i, gs in result.by_group.items()} == groups,
        "lists": [list(result.agreed), list(result.refused), list(result.divisive)] == expected,
        "stands": list(outcome.stands) == list(result.agreed),
        "few": bool(((members >= 0) <= (votes >= min(settings.least_votes, len(whole)))).all()),
    }
    return tuple(name for name, holds in checks.items() if not holds)


def dictionary_word(row: NDArray[np.int8]) -> bytes:
    """Write the votes of one person so that bytes sort as their votes do, statement by statement."""
    voted = np.flatnonzero(row)
    return bytes((voted * 4 + row[voted]).astype(">u4").tobytes())


def kinds_in(votes: NDArray[np.int8]) -> list[int]:
    """Count those who agree, disagree and pass on one statement (kept as 3, 1, 2; 0 is no vote)."""
    return [int((votes == kind).sum()) for kind in (3, 1, 2)]


def relisted(groups: Mapping[int, list[list[int]]], room: Mapping[int, list[int]]) -> list[list[int]]:
    """Make the lists again from counts, formula by formula."""
    scores: list[dict[int, float]] = [{}, {}, {}]
    for item, own in groups.items():
        shares = [[(g[k] + 0.5) / (sum(g) + 1) for k in (0, 1)] for g in own]
        if all(s[0] > 0.5 for s in shares):
            scores[0][item] = prod(s[0] * (1 - s[1]) for s in shares) ** (1 / len(shares))
        elif all(s[1] > 0.5 for s in shares):
            scores[1][item] = prod(s[1] * (1 - s[0]) for s in shares) ** (1 / len(shares))
        else:
            total = sum(room[item]) + 1
            even = 2 * min((room[item][0] + 0.5) / total, (room[item][1] + 0.5) / total)
            apart = max(s[0] for s in shares) - min(s[0] for s in shares) if len(shares) > 1 else even
            if apart > 0.25:
                scores[2][item] = apart
    return [sorted(found, key=lambda i, f=found: -round(float(f[i]), 12))[:MOST_LISTED] for found in scores]  # type: ignore[misc]


def mirror(mine: Table, outcome: Outcome, settings: Settings) -> tuple[Reason, ...]:
    """Tell somebody which group votes most like them, and on which statements."""
    result: Result = outcome.result
    own = {row.item: row.value for row in mine.given("vote").rows() if row.item in result.by_group and row.value}
    if result.groups < 2 or len(own) < 3:
        return ()
    kind = {1: 0, -1: 1}
    near = [
        sum(log(share(result.by_group[ItemId(i)][g], kind[v])) for i, v in own.items()) for g in range(result.groups)
    ]
    best = max(range(result.groups), key=lambda g: (near[g], -g))
    gaps = {i: share(result.by_group[ItemId(i)][best], kind[v]) for i, v in own.items()}
    because = sorted(own, key=lambda i: -round(gaps[i], 12))[:3]
    return (Reason("mirror", {"group": LETTERS[best]}, tuple(because)),)


INSTRUMENT = Instrument(
    slug="opinion_map",
    name=Text("Carte des opinions", "Opinion map"),
    purpose=Text(
        "Chacun dit s’il est d’accord avec de courts énoncés, et en ajoute. On voit les groupes qui votent pareil, s’il y en a, ce qui rassemble et ce qui divise.",
        "Everyone says whether they agree with short statements, and adds some. One sees the groups that vote alike, if there are any, what brings together and what divides.",
    ),
    serves=("understand", "collect_needs", "prioritise"),
    settings=Settings,
    result=Result,
    asks=(
        Ask(
            "statement", Text("Ajouter un énoncé", "Add a statement"), "participant", statement_fields, makes_item=True
        ),
        Ask("vote", Text("Êtes-vous d’accord ?", "Do you agree?"), "participant", vote_fields, about="statement"),
    ),
    tally=tally,
    verify=verify,
    admit=admit,
    admit_reads=frozenset({"statement"}),
    offer=offer,
    mirror=mirror,
    is_exact=False,
    shows_early=True,
    sources=(
        "C. Small et al., « Polis : Scaling Deliberation by Mapping High Dimensional Opinion Spaces », Recerca 26(2), 2021.",
        "Engine: polyphonie.engines.opinion, docs of the method.",
    ),
    sayings={
        "groups": Text(
            "{groups} groupes votent différemment, parmi {people} personnes placées.",
            "{groups} groups vote differently, among {people} people placed.",
        ),
        "one-group": Text(
            "Pas de groupes distincts parmi {people} personnes : la salle se lit d’un seul tenant.",
            "No distinct groups among {people} people: the room reads as one.",
        ),
        "agreed": Text("Ce qui rassemble : {items}.", "What brings together: {items}."),
        "refused": Text("Refusé par tous les groupes : {items}.", "Refused by all groups: {items}."),
        "divisive": Text("Ce qui divise : {items}.", "What divides: {items}."),
        "unsure-groups": Text(
            "En retirant des votes au hasard, les groupes se retrouvent à {stability} %.",
            "With votes taken away by chance, the groups come back at {stability}%.",
        ),
        "limit-map": Text(
            "La carte rapproche ceux qui votent pareil ; elle ne dit ni combien sont de chaque avis dans la population, ni pourquoi.",
            "The map brings together those who vote alike; it says neither how many hold each view in the population, nor why.",
        ),
        "mirror": Text(
            "Vous votez surtout comme le groupe {group}, par exemple sur : {items}.",
            "You vote mostly like group {group}, for example on: {items}.",
        ),
        "statements-by-team": Text("Ici, seule l’équipe ajoute des énoncés.", "Here, only the team adds statements."),
        "statements-by-team-mend": Text("Votez sur ceux qui y sont.", "Vote on those that are there."),
        "statement-there": Text("Cet énoncé y est déjà.", "This statement is there already."),
        "statement-there-mend": Text("Votez dessus, ou dites autre chose.", "Vote on it, or say something else."),
        "no-opinions": Text("Personne n’a encore voté.", "Nobody has voted yet."),
        "no-opinions-mend": Text("Attendez quelques votes.", "Wait for a few votes."),
        "result-agree": Text("D’accord", "Agree"),
        "result-disagree": Text("Pas d’accord", "Disagree"),
        "result-passes": Text("Passent", "Pass"),
    },
)
