"""The robust map of a conversation: a pure function of votes, moderation, exclusions, parameters and chance."""

from collections.abc import Collection
from dataclasses import dataclass

import numpy as np

from polyphonie.kit.chance import Chance
from polyphonie.kit.progress import Progress, silent

from .arrays import BoolArray, FloatArray, FrozenArrays, IntArray
from .bridging import Bridging, bridge
from .consensus import Consensus, find_consensus
from .division import Divisions, divide
from .explanations import AxisName, name_axes
from .figures import Contrasts, Shares, contrast_groups, jeffreys
from .grouping import Grouping, find_groups
from .held_out import HeldOut, choose_axes
from .integrity import Flags, flag
from .model import Conversation, Votes
from .polis_counts import GroupCounts, count_groups
from .positions import Frame, find_frame, regress, shown_on, turn_towards
from .priorities import statement_priorities
from .refusals import GroupsUnreachable, NoVotes
from .settings import Parameters

SHOWN_AXES = 2


@dataclass(frozen=True, slots=True, eq=False)
class PreviousMap(FrozenArrays):
    """A map shown before: people and their places (n x 2), towards which the new picture is turned."""

    people: tuple[str, ...]
    places: FloatArray


@dataclass(frozen=True, slots=True, eq=False)
class Room(FrozenArrays):
    """Counts and shares of everybody (1 x m), grouped or not."""

    counts: GroupCounts
    agree: Shares
    disagree: Shares
    passing: Shares


@dataclass(frozen=True, slots=True, eq=False)
class RobustMap(FrozenArrays):
    """A conversation mapped: n people who voted on m statements that are neither rejected nor meta.

    `frame` holds the axes of the picture, `group_frame` those that help to guess hidden votes, on which people are
    grouped; `places` (n x 2) are for the picture only.
    """

    votes: Votes
    parameters: Parameters
    excluded: tuple[str, ...]
    held_out: HeldOut
    frame: Frame
    group_frame: Frame
    positions: FloatArray
    places: FloatArray
    grouping: Grouping
    counts: GroupCounts
    agree: Shares
    disagree: Shares
    agree_contrasts: Contrasts
    disagree_contrasts: Contrasts
    room: Room
    consensus: Consensus
    divisions: Divisions
    bridging: Bridging
    priorities: FloatArray
    axis_names: tuple[AxisName, ...]
    flags: Flags

    @property
    def labels(self) -> IntArray:
        """Group of each person (n), -1 for those with too few votes."""
        return self.grouping.labels

    @property
    def between(self) -> BoolArray:
        """Who (n) is between two groups: grouped, with little confidence."""
        return (self.labels >= 0) & (self.grouping.certainty < self.parameters.least_confidence)


def map_robust(
    conversation: Conversation,
    parameters: Parameters,
    chance: Chance,
    *,
    excluded: Collection[str] = (),
    previous: PreviousMap | None = None,
    progress: Progress = silent,
) -> RobustMap:
    """Map a conversation, find its groups if it has any, and say what brings together and what divides.

    Parameters
    ----------
    excluded
        people left out, each for a reason kept elsewhere.
    previous
        the picture shown before; it only turns the new one.

    Raises
    ------
    NoVotes
        Nobody voted on a statement that is shown.
    GroupsUnreachable
        More groups asked than places on the map.

    Guarantees
    ----------
    The order of rows changes nothing, to the last bit; a person without votes or a statement left out changes nothing;
    exchanging agree and disagree keeps the groups.

    Cost
    ----
    votes x steps, plus 30 maps of at most 2,000 people.
    """
    votes = _shown(conversation, excluded)
    held_out = choose_axes(votes, parameters.most_axes, chance.generator("held-out"))
    frame, centred = find_frame(votes, max(SHOWN_AXES, held_out.axes), held_out.ridge)
    normal = regress(centred, frame.loadings)
    group_frame = frame.first(_grouping_axes(held_out.axes, frame.axes, parameters), held_out.ridge)
    positions = normal.solve(group_frame.axes, held_out.ridge)
    grouping = find_groups(votes, positions, group_frame, parameters, chance, progress)
    if parameters.groups is not None and grouping.groups < parameters.groups:
        raise GroupsUnreachable(parameters.groups, grouping.groups)
    places = shown_on(normal.solve(min(SHOWN_AXES, frame.axes), held_out.ridge))
    return _read(
        votes,
        parameters,
        tuple(sorted(excluded)),
        held_out,
        (frame, group_frame),
        (positions, places if previous is None else _turned(votes, places, previous)),
        grouping,
        conversation,
        chance,
    )


def _shown(conversation: Conversation, excluded: Collection[str]) -> Votes:
    """Keep the statements that are neither rejected nor meta, and people who voted on one of them."""
    every = conversation.votes
    leaving = set(excluded)
    kept = every.keep(np.array([name not in leaving for name in every.people], dtype=bool), ~conversation.left_out)
    votes = kept.keep(kept.counts > 0, np.bincount(kept.columns, minlength=len(kept.statements)) > 0)
    if not len(votes.values):
        raise NoVotes(every.received, 0)
    return votes


def _grouping_axes(supported: int, there: int, parameters: Parameters) -> int:
    """Group on the axes that hidden votes support; when a number of groups is asked, on one axis at least."""
    return min(there, max(supported, 1 if (parameters.groups or 1) > 1 else 0))


def _turned(votes: Votes, places: FloatArray, previous: PreviousMap) -> FloatArray:
    where = {name: i for i, name in enumerate(previous.people)}
    both = [(i, where[name]) for i, name in enumerate(votes.people) if name in where]
    if not both:
        return places
    mine, theirs = (np.array(side, dtype=np.int64) for side in zip(*both, strict=True))
    turn = turn_towards(places[mine], previous.places[theirs])
    return np.einsum("ni,ij->nj", places, turn, optimize=False)


def _read(
    votes: Votes,
    parameters: Parameters,
    excluded: tuple[str, ...],
    held_out: HeldOut,
    frames: tuple[Frame, Frame],
    positions: tuple[FloatArray, FloatArray],
    grouping: Grouping,
    conversation: Conversation,
    chance: Chance,
) -> RobustMap:
    """Read the figures of groups and statements from the map."""
    counts = count_groups(votes, grouping.labels, grouping.groups)
    whole = count_groups(votes, np.zeros(len(votes.people), dtype=np.int64), 1)
    level = parameters.level
    agree, disagree = (jeffreys(one, counts.seen, level) for one in (counts.agrees, counts.disagrees))
    room = Room(whole, *(jeffreys(one, whole.seen, level) for one in (whole.agrees, whole.disagrees, whole.passes)))
    contrasts = contrast_groups(counts, parameters.false_discovery)
    frame = frames[0]
    reach = np.sqrt((((1 - frame.means)[:, None] * frame.loadings[:, :SHOWN_AXES]) ** 2).sum(axis=1))
    return RobustMap(
        votes=votes,
        parameters=parameters,
        excluded=excluded,
        held_out=held_out,
        frame=frame,
        group_frame=frames[1],
        positions=positions[0],
        places=positions[1],
        grouping=grouping,
        counts=counts,
        agree=agree,
        disagree=disagree,
        agree_contrasts=contrasts[0],
        disagree_contrasts=contrasts[1],
        room=room,
        consensus=find_consensus(agree, disagree, parameters.objection),
        divisions=divide(counts, parameters.permutations, chance.generator("permutations")),
        bridging=bridge(votes, chance.generator("bridging")),
        priorities=statement_priorities(whole, reach, np.zeros(len(votes.statements), dtype=bool)),
        axis_names=name_axes(votes, frame),
        flags=flag(votes),
    )
