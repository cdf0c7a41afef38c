"""Circles: decision by consent, and the rounds of a Delphi."""

from .consent import ConsentRules, Move, Objection, Proceeding, advance, open_consent, replay
from .delphi import DelphiRules, Spread, Stability, concordance, conclude, spread, stability

__all__ = [
    "ConsentRules", "DelphiRules", "Move", "Objection", "Proceeding", "Spread", "Stability", "advance", "concordance",
    "conclude", "open_consent", "replay", "spread", "stability",
]  # fmt: skip
