"""What each criterion weighs for the team of a dossier: the settings on which its ranking rests."""

from collections.abc import Mapping
from math import isfinite
from typing import Any

from polyphonie.dossier.models import Dossier
from polyphonie.engines.portfolio import WEIGHTS, Settings
from polyphonie.strategy.models import Weighting

TEAM = ""


def settings_of(dossier: Dossier) -> Settings:
    """Give the settings to compute a dossier with: ours, under the weights of its team when it chose some."""
    return settings_from(Weighting.objects.filter(dossier=dossier, name=TEAM).values_list("weights", flat=True).first())


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
