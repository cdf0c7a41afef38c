"""Why not this method? What is left out, narrowed to the words that a reader typed."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.http import HttpRequest

from polyphonie.catalogue.search import plain
from polyphonie.strategy.papers import Reading


@dataclass(frozen=True, slots=True)
class LeftRow:
    """A method left out: why, and what would bring it back."""

    slug: str
    method: str
    reason: str
    readmit: str


@dataclass(frozen=True, slots=True)
class LeftGroup:
    """Methods that one criterion leaves out."""

    criterion: str
    is_filter: bool
    rows: Sequence[LeftRow]


@dataclass(frozen=True, slots=True)
class Left:
    """What is shown of the methods left out, for the words asked."""

    words: str
    count: int
    groups: Sequence[LeftGroup]


def left_asked(reading: Reading, request: HttpRequest) -> Left:
    """Give the methods left out that hold every word of the search; without words, all of them."""
    asked = request.GET.get("q", "")[:200].replace("\0", "").strip()
    slugs = {reading.words.method(one["method"]): one["method"] for one in reading.record["excluded"]}
    groups = []
    for group in reading.left_out:
        rows = [LeftRow(slugs[r.method], r.method, r.reason, r.readmit) for r in group.rows if holds(r.method, asked)]
        if rows:
            groups.append(LeftGroup(group.criterion, group.is_filter, rows))
    return Left(asked, len({row.slug for group in groups for row in group.rows}), groups)


def holds(text: str, words: str) -> bool:
    """Tell whether a text holds every word, accents and capitals apart."""
    return all(word in plain(text) for word in plain(words).split())
