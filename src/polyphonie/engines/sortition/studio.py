"""The quota studio: what to loosen when no panel exists, what each quota costs, who is kept out and at what price."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Final

import numpy as np

from .model import Recruitment
from .pool import Quota
from .profiles import Profiles, put_together
from .programme import INFINITY, Programme
from .refusals import UnknownPerson
from .targets import Targets, maximin_targets, rows_of

ALTERNATIVES: Final = 3


@dataclass(frozen=True, slots=True)
class Loosened:
    """One quota to loosen: its index, and its bounds afterwards."""

    index: int
    quota: Quota
    low: int
    high: int


@dataclass(frozen=True, slots=True)
class Relaxation:
    """Quotas to loosen together so that a panel exists, and what that costs.

    A seat off a lower bound costs 1 + 2 / bound: going from 1 to none costs 3, from 10 to 9 costs 1.2; a seat on an
    upper bound costs 1.
    """

    changes: tuple[Loosened, ...]
    cost: Fraction


@dataclass(frozen=True, slots=True)
class Price:
    """What one seat of slack on a side of a quota gives: the lowest chance before and after, solved again."""

    quota: Quota
    side: str
    before: Fraction
    after: Fraction


def relaxations(recruitment: Recruitment, alternatives: int = ALTERNATIVES) -> tuple[Relaxation, ...]:
    """List the cheapest ways to loosen quotas so that some panel exists, each loosening other quotas.

    Returns
    -------
    relaxations : cheapest first; one that changes nothing when some panel exists already; none when seats and homes
        alone forbid every panel

    Guarantees
    ----------
    loosened so, a panel exists; no cheaper way exists than the first

    Cost
    ----
    one whole-number programme per alternative
    """
    return _relaxations(put_together(recruitment), recruitment, alternatives, None)


def opening_for(recruitment: Recruitment, person: str) -> Relaxation | None:
    """Find the cheapest loosening after which some panel contains a person; None when nothing does.

    Raises
    ------
    UnknownPerson
    """
    profiles = put_together(recruitment)
    index = next((i for i, one in enumerate(recruitment.people) if one.id == person), None)
    if index is None:
        raise UnknownPerson(person)
    found = _relaxations(profiles, recruitment, 1, int(profiles.of_person[index]))
    return found[0] if found else None


def loosened(recruitment: Recruitment, relaxation: Relaxation) -> Recruitment:
    """Give the recruitment with its quotas loosened."""
    quotas = list(recruitment.quotas)
    for change in relaxation.changes:
        quotas[change.index] = replace(change.quota, low=change.low, high=change.high)
    return replace(recruitment, quotas=tuple(quotas))


def prices(recruitment: Recruitment, uncoverable: Sequence[str] = ()) -> tuple[Price, ...]:
    """Say what one seat of slack on each quota that costs something would give to the lowest chance, dearest first.

    Parameters
    ----------
    uncoverable : ids left out of the race, as found by a lottery

    Guarantees
    ----------
    no chance after is below the chance before

    Cost
    ----
    one linear programme per quota that holds the lowest chance back
    """
    profiles = put_together(recruitment)
    gone = set(uncoverable)
    skipped = np.array([t for t, m in enumerate(profiles.members) if recruitment.people[m[0]].id in gone], dtype=int)
    first = maximin_targets(profiles, skipped)
    if first is None:
        return ()
    found = []
    for one in first.bound.multipliers:
        if one.row in ("low", "high"):
            after = _after(profiles, skipped, one.row, one.index)
            assert after is not None, "wider quotas hold where tighter ones do"
            level = max(after.bound.value, first.bound.value)
            found.append(Price(recruitment.quotas[one.index], one.row, first.bound.value, level))
    return tuple(sorted(found, key=lambda p: (-p.after, p.quota.feature, p.quota.value, p.side)))


def _after(profiles: Profiles, skipped: np.ndarray, side: str, index: int) -> Targets | None:
    low, high = profiles.low.copy(), profiles.high.copy()
    if side == "low":
        low[index] = max(low[index] - 1, 0)
    else:
        high[index] += 1
    return maximin_targets(replace(profiles, low=low, high=high), skipped)


def _relaxations(
    profiles: Profiles, recruitment: Recruitment, alternatives: int, wanted: int | None
) -> tuple[Relaxation, ...]:
    """Solve for the least cost again and again, each time forbidding the sets of quotas already loosened."""
    t, q = len(profiles.sizes), len(profiles.low)
    programme = _slack_programme(profiles, wanted)
    found: list[Relaxation] = []
    while len(found) < alternatives:
        answer = programme.solve_columns()
        if answer is None:
            break
        down, up = np.rint(answer[t : t + q]).astype(int), np.rint(answer[t + q : t + 2 * q]).astype(int)
        moved = np.flatnonzero(down + up)
        found.append(_relaxation(recruitment, down, up, moved))
        if not len(moved):
            break
        programme.add_row(-INFINITY, len(moved) - 1, t + 2 * q + moved, np.ones(len(moved)))
    return tuple(found)


def _slack_programme(profiles: Profiles, wanted: int | None) -> Programme:
    """Columns: seats per profile; seats off each low; seats on each high; whether each quota is loosened."""
    t, q, k = len(profiles.sizes), len(profiles.low), profiles.seats
    lower = np.zeros(t + 3 * q)
    if wanted is not None:
        lower[wanted] = 1
    upper = np.concatenate([profiles.most, profiles.low, np.full(q, float(k)), np.ones(q)])
    programme = Programme(lower, upper, range(t + 3 * q))
    for row, (columns, low, high) in enumerate(rows_of(profiles)):
        ones, j = np.ones(len(columns)), row - 1
        if 0 <= j < q:
            programme.add_row(low, INFINITY, np.append(columns, t + j), np.append(ones, 1.0))
            programme.add_row(-INFINITY, high, np.append(columns, t + q + j), np.append(ones, -1.0))
            programme.add_row(-INFINITY, 0, [t + j, t + q + j, t + 2 * q + j], [1.0, 1.0, -2.0 * k - 1])
        else:
            programme.add_row(low, high, columns, ones)
    costs = np.concatenate([np.zeros(t), 1 + 2 / np.maximum(profiles.low, 1), np.ones(q), np.full(q, 1e-6)])
    programme.aim(-costs)
    return programme


def _relaxation(recruitment: Recruitment, down: np.ndarray, up: np.ndarray, moved: np.ndarray) -> Relaxation:
    changes, cost = [], Fraction(0)
    for j in moved:
        quota = recruitment.quotas[j]
        changes.append(Loosened(int(j), quota, quota.low - int(down[j]), quota.high + int(up[j])))
        cost += int(down[j]) * (1 + Fraction(2, max(quota.low, 1))) + int(up[j])
    return Relaxation(tuple(changes), cost)
