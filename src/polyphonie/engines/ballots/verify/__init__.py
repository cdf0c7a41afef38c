"""Checks outcomes from the ballots, by other ways than the rules that made them."""

from .difference import Difference
from .grades import verify_judgment, verify_scores
from .rankings import verify_borda, verify_ranked_pairs, verify_schulze
from .transfers import verify_runoff, verify_transfers

__all__ = [
    "Difference",
    "verify_borda",
    "verify_judgment",
    "verify_ranked_pairs",
    "verify_runoff",
    "verify_schulze",
    "verify_scores",
    "verify_transfers",
]
