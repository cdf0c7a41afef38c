"""How far a long work has come, told to whoever wants to know."""

from typing import Protocol


class Progress(Protocol):
    """Something told of each part done."""

    def __call__(self, done: int, total: int) -> None:
        """Hear that `done` of `total` parts are done."""


def silent(done: int, total: int) -> None:
    """Tell nobody: the progress by default."""
