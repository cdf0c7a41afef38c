"""A reserve list drawn ahead: people who keep the panel within its quotas, whoever withdraws."""

import difflib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

import numpy as np

from polyphonie.kit.chance import Chance

from .deal import Dealer
from .entries import plain
from .model import BoolArray, FloatArray, Recruitment
from .profiles import Profiles, put_together
from .refusals import UnknownPerson

SCENARIOS: Final = 300
EQUAL: Final = 0.01


@dataclass(frozen=True, slots=True)
class Reserve:
    """People to call in this order; mean distance from the quotas over the scenarios, without and with each of them.

    The distance is, summed over quotas, the seats lacking or in excess over the upper bound (1 at least).
    """

    people: tuple[str, ...]
    distances: tuple[float, ...]


def reserve_list(
    recruitment: Recruitment,
    panel: Sequence[str],
    size: int,
    stay: float | Mapping[str, float],
    chance: Chance,
    scenarios: int = SCENARIOS,
) -> Reserve:
    """Draw a reserve list: each time the profile that mends most scenarios, by lot among those within 1 %.

    Parameters
    ----------
    panel : ids of the people drawn
    size : how many people to keep in reserve
    stay : share 0-1, how likely a member is to stay: one rate, or one per id
    scenarios : how many times withdrawals are imagined

    Raises
    ------
    UnknownPerson

    Guarantees
    ----------
    nobody of the panel nor of their homes is in reserve; each person of the list lessens the mean distance or leaves it
    as it is

    Source
    ------
    Assos, Baharav, Flanigan, Procaccia, arXiv 2506.15716, from the paper; greedy where they solve a whole programme
    """
    places = {person.id: i for i, person in enumerate(recruitment.people)}
    if strangers := [one for one in panel if one not in places]:
        raise UnknownPerson(strangers[0])
    profiles = put_together(recruitment)
    draw = _Imagined(recruitment, profiles, panel, stay, chance, scenarios)
    dealer, rng = Dealer(recruitment, profiles), chance.rng("lot", "reserve")
    homes = {dealer.home[places[one]] for one in panel}
    people: list[str] = []
    distances = [draw.distance()]
    while len(people) < size:
        free = [[i for i in inside if dealer.home[i] not in homes] for inside in profiles.members]
        gains = draw.gains() * np.array([bool(inside) for inside in free])
        open_ones = [t for t, inside in enumerate(free) if inside and gains[t] >= gains.max() * (1 - EQUAL)]
        if not any(free):
            break
        profile = rng.choice(open_ones)
        one = rng.choice(free[profile])
        homes.add(dealer.home[one])
        draw.seat(profile)
        people.append(recruitment.people[one].id)
        distances.append(draw.distance())
    return Reserve(tuple(people), tuple(distances))


class _Imagined:
    """Scenarios of withdrawals (s), what each value counts in them (s x q), and the seats still empty (s)."""

    def __init__(
        self,
        recruitment: Recruitment,
        profiles: Profiles,
        panel: Sequence[str],
        stay: float | Mapping[str, float],
        chance: Chance,
        scenarios: int,
    ) -> None:
        self.profiles = profiles
        of_person = {person.id: int(t) for person, t in zip(recruitment.people, profiles.of_person, strict=True)}
        answers = profiles.counts[:, [of_person[one] for one in panel]]
        rates = np.array([stay if isinstance(stay, int | float) else stay.get(one, 1.0) for one in panel])
        stays = chance.generator("lot", "withdrawals").random((scenarios, len(panel))) < rates
        self.counted: FloatArray = stays @ answers.T
        self.empty = len(panel) - stays.sum(axis=1)

    def distance(self) -> float:
        """Mean distance from the quotas."""
        return float(self._distances(self.counted).mean())

    def gains(self) -> FloatArray:
        """What seating one of each profile (t) would lessen, summed over the scenarios where it helps."""
        now = self._distances(self.counted)
        return np.array([self._helped(now, t)[0] for t in range(len(self.profiles.sizes))])

    def seat(self, profile: int) -> None:
        """Seat somebody of a profile in the scenarios where it helps."""
        helped = self._helped(self._distances(self.counted), profile)[1]
        self.counted[helped] += self.profiles.counts[:, profile]
        self.empty[helped] -= 1

    def _helped(self, now: FloatArray, profile: int) -> tuple[float, BoolArray]:
        gain = np.where(self.empty > 0, now - self._distances(self.counted + self.profiles.counts[:, profile]), 0.0)
        return float(np.maximum(gain, 0).sum()), gain > 0

    def _distances(self, counted: FloatArray) -> FloatArray:
        low, high = self.profiles.low, self.profiles.high
        return ((np.maximum(low - counted, 0) + np.maximum(counted - high, 0)) / np.maximum(high, 1)).sum(axis=1)


def homes_alike(recruitment: Recruitment) -> tuple[tuple[str, str], ...]:
    """List households whose names nearly match, for a person to decide: nothing is merged here."""
    names = sorted({plain(person.household) for person in recruitment.people} - {""})
    return tuple((a, b) for a, b in pairwise(names) if difflib.SequenceMatcher(None, a, b).ratio() >= 0.9)
