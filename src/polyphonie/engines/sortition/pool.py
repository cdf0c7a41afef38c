"""What a recruitment is made of: people of a pool, quotas."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Person:
    """Someone of the pool: an opaque id, one answer per feature, and an opaque household ("" = lives alone)."""

    id: str
    answers: tuple[str, ...]
    household: str = ""


@dataclass(frozen=True, slots=True)
class Quota:
    """How many seats one value of a feature may take, both bounds included."""

    feature: str
    value: str
    low: int
    high: int
