"""Tells on standard error how far a long work has come: at once on a terminal, elsewhere only when it lasts."""

import sys
import time
from typing import Self

from polyphonie.kit.voice import Voice

PATIENCE = 2.0  # seconds without a word where nobody looks
BETWEEN_LOOKS, BETWEEN_LINES = 0.1, 10.0


class Waiting:
    """A Progress that speaks on standard error, and leaves its line clean."""

    def __init__(self, say: Voice) -> None:
        self._say = say
        self._is_watched = sys.stderr.isatty()
        self._next = time.monotonic() + (0.0 if self._is_watched else PATIENCE)
        self._width = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._width:
            print("\r" + " " * self._width + "\r", end="", file=sys.stderr, flush=True)

    def __call__(self, done: int, total: int) -> None:
        """Say how far the work is, unless it was said a moment ago."""
        now = time.monotonic()
        if now < self._next:
            return
        self._next = now + (BETWEEN_LOOKS if self._is_watched else BETWEEN_LINES)
        said = self._say("tally-progress", done=self._say.number(done), total=self._say.number(total))
        if self._is_watched:
            print("\r" + said.ljust(self._width), end="", file=sys.stderr, flush=True)
            self._width = len(said)
        else:
            print(said, file=sys.stderr, flush=True)
