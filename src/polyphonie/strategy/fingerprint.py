"""Names the version of all that computes and says a strategy, so that what is unchanged is not computed again."""

from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Final

from polyphonie.catalogue import catalogue

HOUSE: Final = Path(__file__).resolve().parents[1]
COMPUTING: Final = ("kit", "engines", "catalogue", "strategy")
ON_PAGES_ONLY: Final = ("pages", "describe")
SAID_IN_RECORDS: Final = {"codes.ftl", "faults.ftl", "papers.ftl", "pictures.ftl", "reasons.ftl"}


@cache
def engine_digest() -> str:
    """Name the code and the sentences from which records are made."""
    code = [p for room in COMPUTING for p in (HOUSE / room).rglob("*.py") if p.parent.name not in ON_PAGES_ONLY]
    said = [p for p in (HOUSE / "locale").rglob("*.ftl") if p.name in SAID_IN_RECORDS]
    marks = (f"{p.relative_to(HOUSE).as_posix()} {sha256(p.read_bytes()).hexdigest()}" for p in sorted(code + said))
    return sha256("\n".join(marks).encode()).hexdigest()


def inputs_digest(situation: str) -> str:
    """Name everything that a record depends on: the situation as written, the catalogue, the engine."""
    return sha256("\n".join((situation, catalogue().digest, engine_digest())).encode()).hexdigest()
