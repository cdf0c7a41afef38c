"""What may be chosen in the robust map, with the values by default: reasons in the note of the method."""

from dataclasses import dataclass, fields

from .refusals import BadParameter

BOUNDS: dict[str, tuple[float, float]] = {
    "groups": (1, 12),
    "most_groups": (1, 12),
    "previous_groups": (1, 12),
    "least_stability": (0, 1),
    "least_size": (2, 1_000_000),
    "least_share": (0, 0.5),
    "least_votes": (1, 1_000),
    "least_confidence": (0, 1),
    "most_axes": (1, 8),
    "resamples": (0, 1_000),
    "restarts": (1, 1_000),
    "votes_kept": (0.1, 1),
    "statements_kept": (0.1, 1),
    "false_discovery": (0.001, 0.5),
    "level": (0.5, 0.999),
    "permutations": (0, 100_000),
    "objection": (0, 1),
    "listed": (1, 10_000),
    "least_exposure": (0, 1_000_000),
    "exposure_share": (0, 1),
}


@dataclass(frozen=True, slots=True)
class Parameters:
    """Choices of the robust map.

    Parameters
    ----------
    groups
        number of groups, found when None.
    most_groups, least_stability, least_size, least_share
        candidates run from 1 to `most_groups`; a number of groups is kept when its stability (0-1) reaches
        `least_stability` and each group holds `least_size` people and `least_share` (0-1) of them.
    previous_groups
        number shown before: it needs 0.05 less stability than another to be kept.
    least_votes, least_confidence
        votes needed to be grouped; confidence (0-1) below which a person is said to be between two groups.
    most_axes
        axes tried on held-out votes.
    resamples, restarts, votes_kept, statements_kept
        resamples of votes and statements (shares 0-1), and drawn starts of the groups.
    false_discovery, level, permutations
        share of false discoveries accepted, level of intervals, permutations of the groups.
    objection
        lower bound of the share that disagrees (0-1) from which a group is said to object.
    listed
        length of the lists.
    least_exposure, exposure_share
        votes that each statement should reach, and share of the chances kept for those below.

    Raises
    ------
    BadParameter
    """

    groups: int | None = None
    previous_groups: int | None = None
    most_groups: int = 6
    least_stability: float = 0.75
    least_size: int = 5
    least_share: float = 0.03
    least_votes: int = 7
    least_confidence: float = 0.7
    most_axes: int = 5
    resamples: int = 30
    restarts: int = 20
    votes_kept: float = 0.9
    statements_kept: float = 0.8
    false_discovery: float = 0.10
    level: float = 0.95
    permutations: int = 199
    objection: float = 0.3
    listed: int = 10
    least_exposure: int = 30
    exposure_share: float = 0.3

    def __post_init__(self) -> None:
        for one in fields(self):
            value = getattr(self, one.name)
            least, most = BOUNDS[one.name]
            if value is not None and not least <= value <= most:
                raise BadParameter(one.name, value, least, most)

    def least_people(self, people: int) -> int:
        """Give the smallest size of a group among so many people."""
        return max(self.least_size, -int(-(self.least_share * people) // 1))
