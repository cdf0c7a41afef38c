"""Where an outcome is not what the ballots say."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Difference:
    """One figure that does not follow from the ballots: its place, what the outcome says, what was found."""

    place: str
    said: Any
    found: Any


def compared(said: Mapping[str, Any], found: Mapping[str, Any]) -> Iterator[Difference]:
    """Compare figures name by name."""
    for place, value in found.items():
        if said[place] != value:
            yield Difference(place, said[place], value)


def ranked(options: Sequence[str], ranking: Sequence[Sequence[str]]) -> Iterator[Difference]:
    """Check that a ranking names every option once."""
    named = sorted(name for group in ranking for name in group)
    if named != sorted(options) or not all(ranking):
        yield Difference("ranking", tuple(map(tuple, ranking)), tuple(sorted(options)))
