"""Plain values for an outcome: numbers rounded where their last digits mean nothing, no NaN."""

import math
from typing import Any

import numpy as np

DIGITS = 10


def plain(value: Any, digits: int = DIGITS) -> Any:
    """Give a number, an array or nothing as plain values; what does not exist is null."""
    if isinstance(value, np.ndarray) and value.dtype.kind == "f":
        rounded = np.round(value, digits) + 0.0
        return plain(value.tolist(), digits) if np.isnan(rounded).any() else rounded.tolist()
    if isinstance(value, np.ndarray):
        return value.tolist()
    if isinstance(value, list | tuple):
        return [plain(one, digits) for one in value]
    if isinstance(value, float | np.floating):
        return None if math.isnan(value) else round(float(value), digits) + 0.0
    return value.item() if isinstance(value, np.generic) else value


def letter(group: int) -> str:
    """Name a group: A, B, C…"""
    return "ABCDEFGHIJKLMNOPQRSTUVWXYZ"[group]
