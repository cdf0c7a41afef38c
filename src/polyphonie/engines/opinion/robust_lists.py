"""The lists of a report: for, against, divisive, uncertain, under-seen, and what is proper to each group."""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from .arrays import BoolArray, FloatArray, IntArray
from .consensus import best, overlaps, tied_with_last
from .robust import RobustMap


@dataclass(frozen=True, slots=True)
class Listed:
    """Statements listed, by their ids, and those left out although their score equals that of the last one listed."""

    statements: tuple[str, ...]
    tied: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Proper:
    """A statement on which a group surely differs from the others, which way, and how much (Cohen's h)."""

    statement: str
    agree: bool
    effect: float
    chance: float
    is_exact: bool


@dataclass(frozen=True, slots=True)
class Lists:
    """The lists of a report; `overlap` counts the statements that two views of consensus share among their ten best."""

    agreed: Listed
    refused: Listed
    divisive: Listed
    uncertain: Listed
    under_seen: Listed
    proper: tuple[tuple[Proper, ...], ...]
    overlap: dict[str, int]


def list_statements(found: RobustMap, unvoted: Iterable[str] = ()) -> Lists:
    """Sort statements into the lists of a report.

    Parameters
    ----------
    unvoted
        statements that may be shown and that nobody voted on: under-seen too.

    Guarantees
    ----------
    Each group has its surest difference in the list of what divides, however small the group.
    """
    most, consensus, room = found.parameters.listed, found.consensus, found.room
    is_opposed = consensus.objecting.any(axis=0)
    mostly_agreed = (room.agree.share[0] > 0.5) & (found.agree.share > 0.5).all(axis=0) & ~is_opposed
    mostly_refused = (room.disagree.share[0] > 0.5) & (found.disagree.share > 0.5).all(axis=0)
    everything = np.ones(len(found.votes.statements), dtype=bool)
    usual = room.counts.passes.sum() / max(room.counts.seen.sum(), 1)
    proper = tuple(_proper(found, group) for group in range(found.grouping.groups))
    views = {
        "group_aware": consensus.group_aware,
        "least_support": consensus.least_support,
        "bridging": found.bridging.score,
    }
    return Lists(
        agreed=_listed(found, consensus.group_aware, mostly_agreed, most),
        refused=_listed(found, consensus.group_aware_against, mostly_refused, most),
        divisive=_divisive(found, proper, most),
        uncertain=_listed(found, room.passing.low[0], room.passing.low[0] > usual, most),
        under_seen=_under_seen(found, unvoted, most),
        proper=proper,
        overlap=overlaps(views, everything),
    )


def _listed(found: RobustMap, scores: FloatArray, eligible: BoolArray, most: int) -> Listed:
    chosen = best(scores, eligible, most)
    return Listed(_named(found, chosen), _named(found, tied_with_last(scores, eligible, chosen)))


def _named(found: RobustMap, statements: IntArray) -> tuple[str, ...]:
    return tuple(found.votes.statements[j] for j in statements.tolist())


def _divisive(found: RobustMap, proper: tuple[tuple[Proper, ...], ...], most: int) -> Listed:
    """Between groups: spread that chance does not explain, with a place for each group; with one group, the split."""
    divisions = found.divisions
    if found.grouping.groups < 2:
        return _listed(found, divisions.split, divisions.split > 0.5, most)
    sure = divisions.spread > 0
    if found.parameters.permutations:
        sure &= divisions.chance <= 0.05
    listed = _listed(found, divisions.spread, sure, most)
    own = (one[0].statement for one in proper if one and not {p.statement for p in one} & set(listed.statements))
    added = tuple(dict.fromkeys(own))
    return Listed(listed.statements + added, tuple(name for name in listed.tied if name not in added))


def _proper(found: RobustMap, group: int) -> tuple[Proper, ...]:
    """List the sure differences of a group, the largest first."""
    if found.grouping.groups < 2:
        return ()
    made = [
        Proper(
            found.votes.statements[j],
            agree,
            float(one.effect[group, j]),
            float(one.chance[group, j]),
            bool(one.is_exact[group, j]),
        )
        for agree, one in ((True, found.agree_contrasts), (False, found.disagree_contrasts))
        for j in np.flatnonzero(one.is_found[group]).tolist()
    ]
    return tuple(sorted(made, key=lambda one: -one.effect)[: found.parameters.listed])


def _under_seen(found: RobustMap, unvoted: Iterable[str], most: int) -> Listed:
    seen = found.room.counts.seen[0]
    few = np.flatnonzero(seen < found.parameters.least_exposure)
    order = few[np.argsort(seen[few], kind="stable")]
    names = (*unvoted, *_named(found, order))
    return Listed(names[:most], names[most:])
