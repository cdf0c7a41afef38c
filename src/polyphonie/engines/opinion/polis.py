"""The whole of a conversation as Polis computes it, from one cold start that gives the same answer every time."""

from dataclasses import dataclass

import numpy as np

from .arrays import BoolArray, FloatArray, FrozenArrays, IntArray
from .model import Conversation, Votes
from .polis_counts import GroupCounts, count_groups, group_aware_consensus
from .polis_lists import Majority, Representative, majorities, represent
from .polis_map import PolisAxes, PolisGroups, Smoothing, cap, find_groups, find_positions, who_is_clustered
from .priorities import statement_priorities
from .refusals import NoVotes


@dataclass(frozen=True, slots=True, eq=False)
class Placement(FrozenArrays):
    """Where each person (n) stands: near the centre of the map (0-1), near the centre of the group, and how far out."""

    centricness: FloatArray
    coreness: FloatArray
    extremeness: FloatArray


@dataclass(frozen=True, slots=True, eq=False)
class PolisMap(FrozenArrays):
    """A conversation as Polis computes it: `votes` after its caps, map, groups, counts, lists and priorities.

    `counts` are of grouped people (g x m); `whole` of everybody (1 x m); left out statements keep their counts.
    """

    votes: Votes
    left_out: BoolArray
    axes: PolisAxes
    groups: PolisGroups
    counts: GroupCounts
    whole: GroupCounts
    representatives: tuple[tuple[Representative, ...], ...]
    agreed: tuple[Majority, ...]
    refused: tuple[Majority, ...]
    group_aware: FloatArray
    priorities: FloatArray
    placement: Placement

    @property
    def labels(self) -> IntArray:
        """Group of each person (n), -1 for those not grouped."""
        return self.groups.labels


def map_polis(
    conversation: Conversation,
    *,
    groups: int | None = None,
    restarts: int = 0,
    chance: np.random.Generator | None = None,
    before: Smoothing | None = None,
) -> PolisMap:
    """Compute a conversation as Polis does.

    Parameters
    ----------
    conversation
        votes and moderation; statements rejected or meta are left out of the axes and of the lists.
    groups
        number of groups, found by silhouette when None.
    restarts, chance
        drawn starts for the groups, 0 for the order-exact start of Polis.
    before
        smoothing of the number of groups at the update before.

    Raises
    ------
    NoVotes, GroupsUnreachable

    Guarantees
    ----------
    The order of rows changes nothing.

    Source
    ------
    Small et al. (2021), and the formulas of the Polis program.
    """
    votes = cap(conversation.votes)
    left_out = Conversation(votes, conversation.statements).left_out
    if not len(votes.values):
        raise NoVotes(conversation.votes.received, 0)
    axes = find_positions(votes, left_out)
    clustered = who_is_clustered(votes.counts, len(votes.statements), votes.arrival)
    found = find_groups(axes, clustered, votes.arrival, groups=groups, chance=chance, restarts=restarts, before=before)
    counts = count_groups(votes, found.labels, len(found.centres))
    whole = count_groups(votes, np.zeros(len(votes.people), dtype=np.int64), 1)
    meta = {one.id for one in conversation.statements if one.is_meta}
    return PolisMap(
        votes=votes,
        left_out=left_out,
        axes=axes,
        groups=found,
        counts=counts,
        whole=whole,
        representatives=represent(counts, left_out),
        agreed=majorities(whole, left_out, agree=True),
        refused=majorities(whole, left_out, agree=False),
        group_aware=group_aware_consensus(counts),
        priorities=statement_priorities(
            counts.whole, axes.extremity, np.array([name in meta for name in votes.statements], dtype=bool)
        ),
        placement=_place(axes.positions, found),
    )


def _place(positions: FloatArray, groups: PolisGroups) -> Placement:
    """Place each person against the centre of all and of its group; people not grouped have no coreness."""
    grouped = groups.labels >= 0
    middle = positions[grouped].mean(axis=0)
    own = groups.centres[np.maximum(groups.labels, 0)]
    away = own - middle
    length = np.sqrt((away**2).sum(axis=1))
    unit = np.divide(away, length[:, None], out=np.zeros_like(away), where=length[:, None] > 0)
    return Placement(
        centricness=1 - np.sqrt(((positions - middle) ** 2).sum(axis=1)),
        coreness=np.where(grouped, 1 - np.sqrt(((positions - own) ** 2).sum(axis=1)), np.nan),
        extremeness=np.where(grouped, ((positions - own) * unit).sum(axis=1), np.nan),
    )
