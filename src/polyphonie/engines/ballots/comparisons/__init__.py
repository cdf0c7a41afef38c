"""Comparisons by pairs: gathered, scored with their intervals, and the next pairs to show."""

from .model import Comparisons, gather
from .pairing import next_pairs
from .priorities import Priorities, Priority, prioritise

__all__ = ["Comparisons", "Priorities", "Priority", "gather", "next_pairs", "prioritise"]
