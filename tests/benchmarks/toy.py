"""Work that a test of the harness can measure: small, and known by heart."""

import sys
from pathlib import Path
from typing import Any


def write(path: str) -> None:
    """Write the inputs of the toy."""
    Path(path).write_text("3 1 2", "utf-8")


def ours(path: str) -> list[int]:
    """Sort."""
    return sorted(map(int, Path(path).read_text("utf-8").split()))


def theirs(path: str) -> list[int]:
    """Sort by another way, and talk meanwhile."""
    sys.stdout.write("a peer that talks")
    return [1, 2, 3] if Path(path).exists() else []


def heavy() -> int:
    """Hold 60 MB."""
    return len(bytearray(b"x" * 60_000_000))


def broken() -> Any:
    """Fail."""
    raise ValueError("no answer")


def endless() -> None:
    """Never finish."""
    while True:
        pass
