"""Circles: decision by consent, and the rounds of a Delphi."""

from .consent import ConsentRules, Move, Objection, Proceeding, advance, open_consent, replay
from .delphi import DelphiRules, Spread, Stability, conclude, concordance, spread, stability

__all__ = [
    "ConsentRules",
    "DelphiRules",
    "Move",
    "Objection",
    "Proceeding",
    "Spread",
    "Stability",
    "advance",
    "conclude",
    "concordance",
    "open_consent",
    "replay",
    "spread",
    "stability",
]  # fmt: skip
