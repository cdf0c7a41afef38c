"""What a person may set, what skills cost, and the duties of the law, as the recommender takes them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

WEIGHTS: Final[Mapping[str, float]] = {
    "objectives": 22,
    "level": 8,
    "phase": 5,
    "outputs": 5,
    "matter": 13,
    "size": 5,
    "scope": 5,
    "publics": 11,
    "representativeness": 4,
    "recruitment": 6,
    "conflict": 6,
    "complexity": 4,
    "trust": 4,
    "modality": 6,
    "cost": 2,
    "staff_days": 2,
    "time": 2,
    "skills": 3,
    "evidence": 3,
    "breadth": 10,
}
FAMILY_OF: Final[Mapping[str, str]] = {
    **dict.fromkeys(("objectives", "level", "phase", "outputs", "matter"), "purpose"),
    **dict.fromkeys(("size", "scope", "publics", "representativeness", "recruitment"), "people"),
    **dict.fromkeys(("conflict", "complexity", "trust", "modality"), "situation"),
    **dict.fromkeys(("cost", "staff_days", "time", "skills"), "means"),
    **dict.fromkeys(("evidence", "breadth"), "evidence"),
}
CRITERIA: Final = tuple(WEIGHTS)


@dataclass(frozen=True, slots=True)
class Settings:
    """What a person may set; every value is recorded with the result."""

    weights: Mapping[str, float] = field(default_factory=lambda: dict(WEIGHTS))
    indifference: float = 0.05
    preference: float = 0.5
    burden: float = 0.1
    most_methods: int = 7
    most_per_stage: int = 2
    most_per_family: int = 2
    differences: int = 6
    most_sequences: int = 4
    least_share: float = 0.6
    samples: int = 2000
    band_samples: int = 120
    seed: int = 20160
    seconds: float = 5.0


@dataclass(frozen=True, slots=True)
class SkillPrice:
    """What it costs, in cents, to train somebody or to hire for one process."""

    train_cents: int = 0
    hire_cents: int = 0


@dataclass(frozen=True, slots=True)
class Duty:
    """A legal rule as it applies here; only a checked one binds."""

    rule: str
    applies: bool | None
    is_checked: bool
    kind: str
    satisfied_by: tuple[str, ...]
    missing: tuple[str, ...] = ()
