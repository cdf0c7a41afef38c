"""Texts: which of many short texts say almost what one says."""

from .similar import THRESHOLD, Alike, Writing, similar
from .words import stems

__all__ = ["THRESHOLD", "Alike", "Writing", "similar", "stems"]
