"""Which Django rooms stand in this house: each is found by existing, none is listed twice."""

import os
from pathlib import Path
from typing import Final

HOUSE: Final = Path(__file__).resolve().parents[1]
ORDER: Final = ("people", "dossier", "strategy", "coproduction", "training")


def rooms_with(file: str) -> list[str]:
    """Name, lowest first, the rooms whose folder holds `file`."""
    return [room for room in ORDER if (HOUSE / room / file).exists()]


def instrument_shelves() -> list[Path]:
    """Give the folders whose folders are instruments: a picture of theirs is a template named after them."""
    named = [Path(part) for part in os.environ.get("POLYPHONIE_INSTRUMENTS", "").split(os.pathsep) if part]
    return [HOUSE / "instruments", *named]
