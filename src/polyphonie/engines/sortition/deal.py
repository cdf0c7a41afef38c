"""Who exactly, inside each profile: dealt uniformly for one panel, in turn for a list of panels."""

from collections.abc import Sequence
from random import Random

import numpy as np

from .entries import plain
from .model import Recruitment
from .profiles import Profiles


class Dealer:
    """Deals the seats of profiles to people, one person a home."""

    def __init__(self, recruitment: Recruitment, profiles: Profiles) -> None:
        self.profiles = profiles
        self.home = [plain(person.household) or f"\0{i}" for i, person in enumerate(recruitment.people)]
        self.sets = [np.flatnonzero(profiles.homes == h).tolist() for h in range(len(profiles.home_count))]
        self.taken = [0] * len(recruitment.people)
        self._waiting: dict[int, list[int]] = {
            inside[0]: []
            for inside in self.sets
            if len(inside) == 1 and int(profiles.most[inside[0]]) == len(profiles.members[inside[0]])
        }

    def deal(self, panel: Sequence[int], rng: Random) -> tuple[int, ...]:
        """Deal one panel uniformly: inside a profile, everybody is as likely.

        Guarantees
        ----------
        the chance of a person is that of the profile, whatever the homes
        """
        people: list[int] = []
        for inside in self.sets:
            if not any(panel[t] for t in inside):
                continue
            if inside[0] in self._waiting:
                people += rng.sample(self.profiles.members[inside[0]], int(panel[inside[0]]))
                continue
            at_home = self._at_home(inside)
            homes = list(at_home)
            rng.shuffle(homes)
            for t in inside:
                for _ in range(int(panel[t])):
                    people.append(rng.choice([i for i, profile in at_home[homes.pop()] if profile == t]))
        return tuple(sorted(people))

    def deal_in_turn(self, panel: Sequence[int], rng: Random) -> tuple[int, ...]:
        """Deal one panel of a list: those who were dealt least so far come first, chance among equals.

        Guarantees
        ----------
        without shared homes, two people of a profile differ by one panel at most
        """
        people: list[int] = []
        used: set[str] = set()
        for t in np.flatnonzero(np.asarray(panel)).tolist():
            if t in self._waiting:
                people += self._next(t, int(panel[t]), rng)
                continue
            members = self.profiles.members[t]
            if len(members) > 1:
                members = tuple(sorted(members, key=lambda i: (self.taken[i], rng.random())))
            free = iter(members)
            for _ in range(int(panel[t])):
                one = next(i for i in free if self.home[i] not in used)
                used.add(self.home[one])
                self.taken[one] += 1
                people.append(one)
        return tuple(sorted(people))

    def _next(self, profile: int, count: int, rng: Random) -> list[int]:
        """Deal people who live alone in turn: everybody once, in an order drawn anew, before anybody twice."""
        waiting = self._waiting[profile]
        if len(waiting) >= count:
            dealt, self._waiting[profile] = waiting[:count], waiting[count:]
            return dealt
        again = [i for i in self.profiles.members[profile] if i not in waiting]
        rng.shuffle(again)
        more = again[: count - len(waiting)]
        left = waiting + again[len(more) :]
        rng.shuffle(left)
        self._waiting[profile] = left
        return waiting + more

    def _at_home(self, inside: Sequence[int]) -> dict[str, list[tuple[int, int]]]:
        """The people of a set of homes, by home, with their profile."""
        found: dict[str, list[tuple[int, int]]] = {}
        for t in inside:
            for i in self.profiles.members[t]:
                found.setdefault(self.home[i], []).append((i, t))
        return found
