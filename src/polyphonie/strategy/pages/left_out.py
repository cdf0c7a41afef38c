"""Why not this method? What is left out, narrowed to the words that a reader typed."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from django.http import HttpRequest

from polyphonie.catalogue.search import plain
from polyphonie.strategy.papers import Reading
from polyphonie.strategy.papers.said import LeftGroup


@dataclass(frozen=True, slots=True)
class LeftShown:
    """What is shown of the methods left out, for the words asked."""

    words: str
    count: int
    groups: Sequence[LeftGroup]


def left_asked(reading: Reading, request: HttpRequest) -> LeftShown:
    """Give the methods left out that hold every word of the search; without words, all of them."""
    asked = request.GET.get("q", "")[:200].replace("\0", "").strip()
    groups = []
    for group in reading.left_out:
        rows = [row for row in group.rows if holds(row.method, asked)]
        if rows:
            groups.append(replace(group, rows=rows))
    return LeftShown(asked, len({row.slug for group in groups for row in group.rows}), groups)


def holds(text: str, words: str) -> bool:
    """Tell whether a text holds every word, accents and capitals apart."""
    return all(word in plain(text) for word in plain(words).split())
