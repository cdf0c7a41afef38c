"""Which Django rooms stand in this house: each is found by existing, none is listed twice."""

from pathlib import Path
from typing import Final

HOUSE: Final = Path(__file__).resolve().parents[1]
ORDER: Final = ("people", "dossier", "strategy", "coproduction", "training")


def rooms_with(file: str) -> list[str]:
    """Name, lowest first, the rooms whose folder holds `file`."""
    return [room for room in ORDER if (HOUSE / room / file).exists()]
