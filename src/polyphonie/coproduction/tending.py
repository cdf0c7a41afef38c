"""What activities need from time to time: closed at their hour, and counted once closed."""

from collections.abc import Callable
from typing import Any, Final

from polyphonie.coproduction.counting import ask_forgotten
from polyphonie.coproduction.running import close_due

TENDED: Final[tuple[tuple[str, int, Callable[..., Any]], ...]] = (
    ("closing", 10, close_due),
    ("counts", 120, ask_forgotten),
)
