"""Arrays of whole numbers: made read-only, and never changed for their owner."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

IntArray = NDArray[np.int64]
AnyInts = NDArray[np.integer[Any]]


def read_only(values: NDArray[Any]) -> NDArray[Any]:
    """Give a copy that nobody can write into."""
    copy = values.copy()
    copy.flags.writeable = False
    return copy
