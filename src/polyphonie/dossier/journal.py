"""The log of a dossier as it is read: newest first, in sentences; a deed that nobody put in words is still told."""

import csv
import datetime as dt
import io
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Final

from django.core.paginator import Page, Paginator
from django.db.models import QuerySet

from polyphonie.dossier.models import Dossier, Entry
from polyphonie.kit.voice import Voice
from polyphonie.people.models import Person

PER_PAGE: Final = 50
MOST_EXPORTED: Final = 50_000
FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
ROLES: Final = ("role", "was_role")


@dataclass(frozen=True, slots=True)
class Told:
    """A deed in words: when, by whom, what."""

    at: dt.datetime
    kind: str
    who: str
    sentence: str


def entries_of(dossier: Dossier, person: str = "", kind: str = "") -> QuerySet[Entry]:
    """Give the entries of a dossier, newest first; by one person or of one kind when asked."""
    rows = dossier.entries.select_related("person")
    if person.isascii() and person.isdigit() and len(person) < 18:
        rows = rows.filter(person=int(person))
    return rows.filter(kind=kind) if kind else rows


def page_of(rows: QuerySet[Entry], number: str | None) -> Page:
    """Give one page of entries."""
    return Paginator(rows, PER_PAGE).get_page(number)


def people_in(dossier: Dossier) -> list[Person]:
    """Give those who did something, for the filter."""
    return list(Person.objects.filter(pk__in=dossier.entries.values("person")).order_by("name", "email"))


def kinds_in(dossier: Dossier, say: Voice) -> list[tuple[str, str]]:
    """Give the kinds of deeds that were done, each with its name."""
    kinds = dossier.entries.order_by("kind").values_list("kind", flat=True).distinct()
    return sorted(((kind, kind_said(kind, say)) for kind in kinds), key=lambda pair: pair[1])


def kind_said(kind: str, say: Voice) -> str:
    """Name a kind of deed: `deed-<kind>` where it is written, else its own code."""
    return say(f"deed-{kind}") if say.knows(f"deed-{kind}") else kind


def told(entries: Iterable[Entry], say: Voice) -> Iterator[Told]:
    """Put entries in words."""
    entries = list(entries)
    named = names_of({e.facts["who"] for e in entries if isinstance(e.facts, dict) and e.facts.get("who")})
    for entry in entries:
        who = str(entry.person) if entry.person else say("entry-by-nobody")
        yield Told(entry.at, entry.kind, who, sentence_of(entry, say, named))


def names_of(ids: set[Any]) -> dict[int, str]:
    """Give the names of persons by their ids; those who left have none."""
    asked = [pk for pk in ids if isinstance(pk, int)]
    return {person.pk: str(person) for person in Person.objects.filter(pk__in=asked)} if asked else {}


def sentence_of(entry: Entry, say: Voice, named: dict[int, str]) -> str:
    """Say what was done; whatever keeps a sentence from being said, the kind of the deed is."""
    try:
        return say(f"entry-{entry.kind}", **facts_said(entry.facts, say, named))
    except Exception:
        return say("entry-unknown", kind=entry.kind)


def facts_said(facts: dict[str, Any], say: Voice, named: dict[int, str]) -> dict[str, Any]:
    """Put in words the facts that hold a role or a person; the others are said as they are."""
    said = dict(facts)
    for name in ROLES:
        if name in said:
            said[name] = say(f"role-{str(said[name]).replace('_', '-')}")
    if "who" in said:
        said["who"] = named.get(said["who"]) or say("entry-somebody-gone")
    return said


def csv_of(entries: Iterable[Entry], say: Voice) -> str:
    """Write entries as a table that a spreadsheet opens without running anything."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";")
    writer.writerow([say("journal-when"), say("journal-who"), say("journal-kind"), say("journal-what")])
    for one in told(entries, say):
        row = (one.at.astimezone(dt.UTC).isoformat(timespec="seconds"), one.who, one.kind, one.sentence)
        writer.writerow([harmless(cell) for cell in row])
    return out.getvalue()


def harmless(cell: str) -> str:
    """Keep a spreadsheet from taking a text for a formula."""
    return f"'{cell}" if cell.lstrip(" \u00a0").startswith(FORMULA) else cell
