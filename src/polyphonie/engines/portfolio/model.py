"""What the recommender gives: verdict, ranking, sequences, exclusions, changes, alarms."""

from collections.abc import Mapping
from dataclasses import dataclass

from polyphonie.engines.portfolio.settings import Settings as Settings  # read from here too
from polyphonie.kit.quantity import Range
from polyphonie.kit.reason import Reason


@dataclass(frozen=True, slots=True)
class Precondition:
    """One precondition of launching: met, not_met or unknown, with what it rests on and how to mend it."""

    id: str
    status: str
    reasons: tuple[Reason, ...]
    mend: Reason | None = None
    fields: tuple[str, ...] = ()
    is_final: bool = False


@dataclass(frozen=True, slots=True)
class Verdict:
    """go, not_yet or no; `conditions` are the preconditions still unknown when one may go."""

    decision: str
    preconditions: tuple[Precondition, ...]
    is_mandatory: bool = False

    @property
    def conditions(self) -> tuple[Precondition, ...]:
        """Give what remains to be known."""
        return tuple(p for p in self.preconditions if p.status == "unknown")

    @property
    def failures(self) -> tuple[Precondition, ...]:
        """Give the preconditions that fail."""
        return tuple(p for p in self.preconditions if p.status == "not_met")


@dataclass(frozen=True, slots=True)
class Exclusion:
    """Why a method is left out: the field that says so, its value, the limit, and what would readmit it."""

    method: str
    criterion: str
    field: str
    value: object
    limit: object
    reason: Reason
    readmit: Reason | None = None
    is_filter: bool = True


@dataclass(frozen=True, slots=True)
class Contribution:
    """What one criterion adds to a method's net flow; `fit` is None when too little is known."""

    criterion: str
    weight: float
    fit: float | None
    flow: float

    @property
    def share(self) -> float:
        """Give weight times flow."""
        return self.weight * self.flow


@dataclass(frozen=True, slots=True)
class Rated:
    """A method in the ranking, its score taken apart."""

    method: str
    rank: int
    score: float
    known_share: float
    contributions: tuple[Contribution, ...]
    first_share: float = 0.0
    band: tuple[int, int] = (0, 0)
    excluded_by: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Step:
    """One method at one stage of a sequence; weeks count from the start."""

    stage: str
    method: str
    starts_week: float
    ends_week: float
    objectives: tuple[str, ...]
    publics: tuple[str, ...]
    actors: tuple[str, ...]
    cost_cents: Range
    staff_days: Range
    skills: Mapping[str, int]
    reasons_for: tuple[Reason, ...] = ()
    reasons_against: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class Sequence:
    """A way of doing it, step by step."""

    id: str
    traits: tuple[str, ...]
    value: float
    steps: tuple[Step, ...]
    cost_cents: Range
    staff_days: Range
    weeks: float
    weeks_to_decision: float
    train: tuple[str, ...]
    hire: tuple[str, ...]
    uncovered: tuple[str, ...]
    unreached: tuple[str, ...]
    is_proven: bool
    first_share: float = 0.0
    critical: tuple[str, ...] = ()

    @property
    def methods(self) -> tuple[str, ...]:
        """Give the slugs, in order."""
        return tuple(s.method for s in self.steps)


@dataclass(frozen=True, slots=True)
class Change:
    """A small change of the situation, and what it would do to the first sequence."""

    limit: str
    before: float | None
    after: float | None
    enters: tuple[str, ...]
    leaves: tuple[str, ...]
    gain: float
    reason: Reason
    restores: bool = False


@dataclass(frozen=True, slots=True)
class Alarm:
    """The tool before the purpose, caught: what, about whom, why, and the smallest mend."""

    code: str
    severity: str
    objects: tuple[str, ...]
    reason: Reason
    mend: Reason
    sequence: str | None = None


@dataclass(frozen=True, slots=True)
class WeightInterval:
    """Between which weights of a criterion the leader stays first, and who would replace it beyond."""

    criterion: str
    weight: float
    low: float
    high: float
    rival_low: str | None
    rival_high: str | None


@dataclass(frozen=True, slots=True)
class SmallestChange:
    """The smallest total change of weights that puts a rival first; None when no weighting does."""

    method: str
    change: float | None
    weights: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Sensitivity:
    """How firmly the ranking stands."""

    leader: str
    intervals: tuple[WeightInterval, ...]
    smallest: tuple[SmallestChange, ...]
    first_shares: Mapping[str, float]
    samples: int


@dataclass(frozen=True, slots=True)
class Recommendation:
    """All that is advised, with its reasons."""

    verdict: Verdict
    ranking: tuple[Rated, ...]
    sequences: tuple[Sequence, ...]
    excluded: tuple[Exclusion, ...]
    alternatives: tuple[Change, ...]
    alarms: tuple[Alarm, ...]
    sensitivity: Sensitivity | None
    settings: Settings
