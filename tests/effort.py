"""How much work something takes, counted in calls: the same on every machine, however slow or busy.

No test reads a clock (pyproject.toml forbids it); seconds are measured in benchmarks/. What takes long inside one call
is stopped by the patience of the suite (pytest-timeout), or a shorter one that the test names.
"""

import sys
from collections.abc import Callable
from typing import Any


def calls_of(work: Callable[[], Any]) -> int:
    """Count the calls that `work` makes in this thread, to Python and to C alike."""
    count = 0

    def see(_frame: Any, event: str, _what: Any) -> None:
        nonlocal count
        count += event in {"call", "c_call"}

    before = sys.getprofile()
    sys.setprofile(see)
    try:
        work()
    finally:
        sys.setprofile(before)
    return count
