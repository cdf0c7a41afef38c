"""Why not this method? Any method of the catalogue, by its words: why it is left out, or why it is in."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from django.http import HttpRequest

from polyphonie.catalogue import catalogue
from polyphonie.catalogue.search import plain
from polyphonie.kit.text import LANGUAGES
from polyphonie.strategy.papers import Reading
from polyphonie.strategy.papers.said import Left, LeftGroup


@dataclass(frozen=True, slots=True)
class ChosenRow:
    """A method of the sequence that stands: where it is in it, and why."""

    slug: str
    method: str
    where: str
    reasons: Sequence[str]


@dataclass(frozen=True, slots=True)
class LeftShown:
    """What is shown for the words asked: the methods left out, by what leaves them out, and those that are in."""

    words: str
    count: int
    groups: Sequence[LeftGroup]
    chosen: Sequence[ChosenRow]


def left_asked(reading: Reading, request: HttpRequest) -> LeftShown:
    """Give the methods that hold every word of the search; without words, all that are left out.

    Guarantees
    ----------
    Every method of the catalogue is found by its name, left out or in.
    """
    asked = request.GET.get("q", "")[:200].replace("\0", "").strip()
    inside = {s.method for s in reading.chosen.stages} if reading.chosen else set()
    groups = []
    for group in (*put_aside(reading, inside), *reading.left_out):
        rows = [row for row in group.rows if row.slug not in inside and holds(names_of(row.slug, row.method), asked)]
        if rows:
            groups.append(replace(group, rows=rows))
    chosen = [row for row in chosen_rows(reading) if asked and holds(names_of(row.slug, row.method), asked)]
    return LeftShown(asked, len({row.slug for group in groups for row in group.rows}), groups, chosen)


def chosen_rows(reading: Reading) -> list[ChosenRow]:
    """Give the methods of the sequence that stands, each with its reasons."""
    if reading.chosen is None:
        return []
    name = reading.chosen.name
    return [
        ChosenRow(
            s.method,
            reading.words.method(s.method),
            reading.say("left-chosen-where", number=s.number, stage=s.stage, name=name),
            s.reasons_for,
        )
        for s in reading.chosen.stages
    ]


def put_aside(reading: Reading, inside: set[str]) -> list[LeftGroup]:
    """Give the methods that were recommended and that the team did not keep."""
    known = {row.slug for group in reading.left_out for row in group.rows} | inside
    first = next((s for s in reading.record["sequences"] if s["id"] == reading.record["recommended"]), None)
    slugs = [s["method"] for s in first["steps"] if s["method"] not in known] if first else []
    rows = [Left(s, reading.words.method(s), reading.say("left-by-team"), "") for s in slugs]
    return [LeftGroup(reading.say("left-team"), False, rows)] if rows else []


def names_of(slug: str, shown: str) -> str:
    """Give all the names of a method, in both languages."""
    method = catalogue().by_slug.get(slug)
    more = [name for tongue in LANGUAGES for name in (method.name[tongue], *method.aliases[tongue])] if method else []
    return " ".join((shown, *more))


def holds(text: str, words: str) -> bool:
    """Tell whether a text holds every word, accents and capitals apart."""
    return all(word in plain(text) for word in plain(words).split())
