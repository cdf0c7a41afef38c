"""Arrays that cannot be changed, and ranks that admit ties."""

from dataclasses import fields
from typing import Any, TypeVar

import numpy as np
import numpy.typing as npt

FloatArray = npt.NDArray[np.float64]
IntArray = npt.NDArray[np.int64]
BoolArray = npt.NDArray[np.bool_]

Kind = TypeVar("Kind", bound=np.generic)


def read_only(values: npt.NDArray[Kind]) -> npt.NDArray[Kind]:
    """Copy an array into one that refuses to be written to; a negative zero becomes zero."""
    kept = values.copy()
    kept[kept == 0] = 0
    kept.setflags(write=False)
    return kept


class ReadOnlyArrays:
    """A frozen dataclass whose arrays are copied once and can no longer be written to."""

    __slots__ = ()

    def __post_init__(self) -> None:
        for one in fields(self):  # type: ignore[arg-type]
            value: Any = getattr(self, one.name)
            if isinstance(value, np.ndarray):
                object.__setattr__(self, one.name, read_only(value))


def competition_ranks(values: FloatArray) -> IntArray:
    """Rank from the largest, 1, downwards; equals share a rank and the next rank is skipped (1, 2, 2, 4).

    Parameters: values (n).
    Returns: ranks (n), from 1 to n.
    Guarantees: two values closer than a billionth of the largest size are equal.
    """
    margin = 1e-9 * float(np.max(np.abs(values), initial=0.0))
    above: IntArray = (values[None, :] > values[:, None] + margin).sum(axis=1, dtype=np.int64)
    return above + 1
