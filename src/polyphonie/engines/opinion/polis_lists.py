"""The lists of Polis: what represents a group, and what a majority of everybody says."""

from dataclasses import dataclass, replace

import numpy as np

from .arrays import BoolArray, FloatArray
from .polis_counts import Z_90, GroupCounts, PolisScores, score_direction, share, share_z

LONGEST = 5


@dataclass(frozen=True, slots=True)
class Representative:
    """A statement that represents a group, by its index, in one direction, with Polis' four figures and counts."""

    statement: int
    agree: bool
    share: float
    share_z: float
    contrast: float
    contrast_z: float
    votes: int
    seen: int
    is_best_agree: bool = False

    @property
    def score(self) -> float:
        """The product of the four figures."""
        return self.contrast * self.contrast_z * self.share * self.share_z


@dataclass(frozen=True, slots=True)
class Majority:
    """A statement on which a majority of all voters goes one way, by its index."""

    statement: int
    agree: bool
    share: float
    share_z: float
    votes: int
    seen: int


def represent(counts: GroupCounts, left_out: BoolArray) -> tuple[tuple[Representative, ...], ...]:
    """List, for each group, at most five statements that represent it, agreements first.

    Guarantees
    ----------
    A statement left out is never listed.
    """
    agree, disagree = score_direction(counts, agree=True), score_direction(counts, agree=False)
    return tuple(_represent_one(counts, agree, disagree, left_out, group) for group in range(len(counts.seen)))


def _represent_one(
    counts: GroupCounts, agree: PolisScores, disagree: PolisScores, left_out: BoolArray, group: int
) -> tuple[Representative, ...]:
    """Go through statements in order, as Polis does, keeping what suffices and two fallbacks."""
    enough: list[Representative] = []
    best: Representative | None = None
    best_agree: Representative | None = None
    for statement in np.flatnonzero(~left_out).tolist():
        place = (group, statement)
        for_it, against = _stand(counts, agree, place, True), _stand(counts, disagree, place, False)
        chosen = for_it if for_it.contrast_z > against.contrast_z else against
        if any(one.contrast_z > Z_90 and one.share_z > Z_90 for one in (for_it, against)):
            enough.append(chosen)
        elif not enough and (best is None or chosen.contrast_z > best.contrast_z):
            best = chosen
        if for_it.votes or against.votes:
            best_agree = _better_agree(best_agree, for_it)
    return _assemble(enough, best, best_agree)


def _stand(counts: GroupCounts, scores: PolisScores, place: tuple[int, int], agree: bool) -> Representative:
    votes = counts.agrees if agree else counts.disagrees
    return Representative(
        place[1],
        agree,
        float(scores.share[place]),
        float(scores.share_z[place]),
        float(scores.contrast[place]),
        float(scores.contrast_z[place]),
        int(votes[place]),
        int(counts.seen[place]),
    )


def _better_agree(held: Representative | None, new: Representative) -> Representative | None:
    if held is not None and held.contrast > 1.0:
        return new if new.score > held.score else held
    if held is not None:
        return new if new.share * new.share_z > held.share * held.share_z else held
    return new if new.share_z > Z_90 or (new.contrast > 1.0 and new.share > 0.5) else None


def _assemble(
    enough: list[Representative], best: Representative | None, best_agree: Representative | None
) -> tuple[Representative, ...]:
    first = [] if best_agree is None else [_marked(best_agree)]
    if not enough:
        return tuple(first or ([best] if best is not None else []))
    rest = [one for one in enough if best_agree is None or one.statement != best_agree.statement]
    rest.sort(key=lambda one: -one.score)
    listed = (first + rest)[:LONGEST]
    return tuple(sorted(listed, key=lambda one: not one.agree))


def _marked(one: Representative) -> Representative:
    return replace(one, is_best_agree=True)


def majorities(whole: GroupCounts, left_out: BoolArray, *, agree: bool) -> tuple[Majority, ...]:
    """List the five statements on which a majority of everybody most clearly agrees, or disagrees.

    Parameters
    ----------
    whole
        counts (1 x m) of all people, grouped or not.
    """
    votes, seen = (whole.agrees if agree else whole.disagrees)[0], whole.seen[0]
    shares, heights = share(votes, seen), share_z(votes, seen)
    eligible = np.flatnonzero((shares > 0.5) & (heights > Z_90) & ~left_out)
    order: FloatArray = shares[eligible] * heights[eligible]
    return tuple(
        Majority(int(i), agree, float(shares[i]), float(heights[i]), int(votes[i]), int(seen[i]))
        for i in eligible[np.argsort(-order, kind="stable")][:LONGEST]
    )
