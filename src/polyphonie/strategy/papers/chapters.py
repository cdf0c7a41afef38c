"""The chapters of a strategy, in the order a reader needs them; a chapter with nothing to say is left out."""

from dataclasses import dataclass
from typing import Final

from polyphonie.strategy.papers.reading import Reading

ORDER: Final = (
    "conditions",
    "situation",
    "diagnosis",
    "law",
    "actors",
    "sequences",
    "detail",
    "why",
    "changes",
    "alarms",
    "left-out",
    "firmness",
    "computed",
    "unknown",
    "sources",
)
NEED_A_WAY: Final = ("why", "detail")


@dataclass(frozen=True, slots=True)
class Chapter:
    """A chapter: its anchor and its title."""

    id: str
    title: str


def chapters(reading: Reading) -> list[Chapter]:
    """Give the chapters of one record."""
    name = reading.chosen.name if reading.chosen else ""
    absent = {one for one in NEED_A_WAY if not reading.chosen}
    if not reading.is_private:
        absent.add("actors")
    if not reading.record["alternatives"] and not reading.chosen:
        absent.add("changes")
    if not reading.leader:
        absent.add("firmness")
    return [Chapter(one, reading.say(f"paper-part-{one}", name=name)) for one in ORDER if one not in absent]
