"""How often somebody may write: per giver first, since a room of two hundred phones may share one address.

Counted in the memory of each process: a limit is a brake on machines, not a rule of the vote. A code is guessed from an
address, whoever guesses: those trials are limited by address.
"""

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

    def press(self, name: str, now: float | None = None) -> None:
        """Count an act; TooOften when there were too many."""
        now = time.monotonic() if now is None else now
        with self._lock:
            left, since = self._kept.pop(name, (float(self.burst), now))
            left = min(float(self.burst), left + (now - since) / self.period)
            if left < 1:
                self._kept[name] = (left, now)
                raise TooOften(max(1, round((1 - left) * self.period)))
            self._kept[name] = (left - 1, now)
            while len(self._kept) > MOST_KEPT:
                self._kept.popitem(last=False)

    def forget(self) -> None:
        """Forget everybody."""
        with self._lock:
            self._kept.clear()


GIVING: Final = Brake(burst=60, period=0.5)
"""What one giver may write: sixty posts at once, then two a second."""
COMING: Final = Brake(burst=300, period=0.2)
"""How many may come from one address without a code: three hundred at once, then five a second."""
GUESSING: Final = Brake(burst=20, period=6.0)
"""How many codes may be tried from one address: twenty, then ten a minute."""
PICTURING: Final = Brake(burst=60, period=2.0)
"""How many pictures may come from one address: sixty at once, then one every two seconds."""
TAKING: Final = Brake(burst=10, period=6.0)
"""How many long files may be taken from one address: ten, then ten a minute."""
