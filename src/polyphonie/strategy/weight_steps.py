"""Weights of criteria as people say them: in five steps beside the usual, and as the recommender takes them."""

from collections.abc import Mapping
from math import isfinite
from typing import Any, Final

from polyphonie.engines.portfolio import WEIGHTS, Settings

STEPS: Final[Mapping[str, float]] = {"none": 0.0, "less": 0.5, "usual": 1.0, "more": 2.0, "most": 4.0}
"""How much a criterion counts beside what it usually does, in five steps that anybody can tell apart."""
TEAM: Final = ""
"""The name under which the weights of the team are kept; groups have names of their own."""


def settings_from(kept: Mapping[str, Any] | None) -> Settings:
    """Give the settings under the weights kept; what they do not say, or say wrongly, weighs as usual."""
    return Settings(weights=weights_from(kept)) if kept else Settings()


def weights_from(kept: Mapping[str, Any] | None) -> dict[str, float]:
    """Give every criterion its weight, in their order: the one kept when it is one, else the usual one."""
    found = kept or {}
    return {name: float(found[name]) if is_weight(found.get(name)) else usual for name, usual in WEIGHTS.items()}


def is_weight(value: Any) -> bool:
    """Tell whether a value can weigh: a number, finite, not negative."""
    return isinstance(value, (int, float)) and not isinstance(value, bool) and isfinite(value) and value >= 0


def weights_of_steps(steps: Mapping[str, str]) -> dict[str, float]:
    """Give the weights that steps stand for; a criterion of which nothing is said weighs as usual."""
    return {name: usual * STEPS[said if (said := steps.get(name, "")) in STEPS else "usual"]
            for name, usual in WEIGHTS.items()}  # fmt: skip


def step_of_weight(name: str, weight: float) -> str:
    """Give the step nearest to a weight."""
    return min(STEPS, key=lambda step: (abs(STEPS[step] - weight / WEIGHTS[name]), step))
