"""Chance as an argument: drawn from a seed that is written down, so that anyone can draw again."""

import hashlib
import json
import random
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np


@dataclass(frozen=True, slots=True)
class Chance:
    """A source of chance that a seed decides entirely; seed 0 is a seed like another.

    Each purpose has a path of its own (``chance.rng("draw", 3)``), so that drawing more for one purpose never changes
    what another draws.

    Guarantees
    ----------
    the same seed and path give the same draws; a path does not depend on earlier use; 1 and "1" are two paths

    Example
    -------
    >>> Chance(0).rng("seats").randrange(1000) == Chance(0).rng("seats").randrange(1000)
    True
    """

    seed: int

    def rng(self, *path: str | int) -> random.Random:
        """Give the generator of a purpose, from the standard library."""
        return random.Random(self._key(path))  # noqa: S311 - replayable on purpose, never a secret

    def generator(self, *path: str | int) -> "np.random.Generator":
        """Give the generator of a purpose, from numpy."""
        import numpy as np

        return np.random.Generator(np.random.PCG64(self._key(path)))

    def _key(self, path: tuple[str | int, ...]) -> int:
        text = json.dumps([self.seed, *path], separators=(",", ":"))
        return int.from_bytes(hashlib.sha256(text.encode()).digest())
