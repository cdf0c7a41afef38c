"""Arrays that cannot be changed, and sums that do not depend on how many processors there are."""

from dataclasses import fields
from typing import Any, TypeVar

import numpy as np
import numpy.typing as npt

FloatArray = npt.NDArray[np.float64]
IntArray = npt.NDArray[np.int64]
IndexArray = npt.NDArray[np.int32]
VoteArray = npt.NDArray[np.int8]
BoolArray = npt.NDArray[np.bool_]

Kind = TypeVar("Kind", bound=np.generic)


def frozen(values: npt.NDArray[Kind]) -> npt.NDArray[Kind]:
    """Give a view of an array that refuses to be written to."""
    view = values.view()
    view.setflags(write=False)
    return view


class FrozenArrays:
    """A frozen dataclass whose arrays can no longer be written to through it."""

    __slots__ = ()

    def __post_init__(self) -> None:
        for one in fields(self):  # type: ignore[arg-type]
            value: Any = getattr(self, one.name)
            if isinstance(value, np.ndarray):
                object.__setattr__(self, one.name, frozen(value))


def inner(left: FloatArray, right: FloatArray) -> float:
    """Multiply two vectors without BLAS, whose order of addition depends on the number of threads."""
    return float((left * right).sum())
