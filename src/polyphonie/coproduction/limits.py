"""How often somebody may write: per giver first, since a room of two hundred phones may share one address.

Counted in the memory of each process: a limit is a brake on machines, not a rule of the vote. Who comes without a code
is counted by address, unless a room is declared (`rooms.py`). A code is guessed from an address, whoever guesses: wrong
ones are limited by address, room or not.
"""

import math
import time
from collections import OrderedDict
from threading import Lock
from typing import Final

from polyphonie.kit.errors import Refusal

MOST_KEPT: Final = 50_000


class TooOften(Refusal):
    """Somebody writes more often than a person would."""

    def __init__(self, wait: int) -> None:
        super().__init__("too-often", wait=wait)


class Brake:
    """Lets `burst` acts through at once, then one each `period` seconds, for each name."""

    def __init__(self, burst: int, period: float) -> None:
        self.burst, self.period = burst, period
        self._kept: OrderedDict[str, tuple[float, float]] = OrderedDict()
        self._lock = Lock()

    def press(self, name: str, now: float | None = None, *, burst: int = 0) -> None:
        """Count an act; TooOften when there were too many.

        Parameters
        ----------
        burst : lets so many through at once instead, and as many times more afterwards.
        """
        now = time.monotonic() if now is None else now
        most = float(burst or self.burst)
        period = self.period * self.burst / most
        with self._lock:
            left, since = self._kept.pop(name, (most, now))
            left = min(most, left + (now - since) / period)
            self._kept[name] = (left - 1 if left >= 1 else left, now)
            while len(self._kept) > MOST_KEPT:
                self._kept.popitem(last=False)
        if left < 1:
            raise TooOften(max(1, math.ceil((1 - left) * period)))

    def release(self, name: str) -> None:
        """Take back an act that was counted and should not have been."""
        with self._lock:
            if name in self._kept:
                left, since = self._kept[name]
                self._kept[name] = (left + 1, since)

    def forget(self) -> None:
        """Forget everybody."""
        with self._lock:
            self._kept.clear()


GIVING: Final = Brake(burst=60, period=0.5)
"""What one giver may write: sixty posts at once, then two a second."""
COMING: Final = Brake(burst=100, period=36.0)
"""How many may come to an activity from one address without a code: a hundred at once, then a hundred an hour."""
GUESSING: Final = Brake(burst=20, period=6.0)
"""How many wrong codes may be tried from one address: twenty, then ten a minute."""
PICTURING: Final = Brake(burst=60, period=2.0)
"""How many pictures may come from one address: sixty at once, then one every two seconds."""
TAKING: Final = Brake(burst=10, period=6.0)
"""How many long files may be taken from one address: ten, then ten a minute."""
