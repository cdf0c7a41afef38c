"""What came out of an activity: the page, the archive that anyone counts again, the table."""

import csv
import io
import json
from typing import Any, cast

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from polyphonie.coproduction.cookies import giver_asked
from polyphonie.coproduction.mirrors import left_out_of, mirror_for
from polyphonie.coproduction.outcomes import Seen, outcome_for, whole_archive
from polyphonie.coproduction.reads import Visit, activity_for, giver_known_by
from polyphonie.dossier.reads import person_of
from polyphonie.people.models import Person
from polyphonie.people.request import Request


def seen_by(request: HttpRequest, slug: str) -> Seen:
    """Give the outcome that this visitor may see."""
    return outcome_for(person_of(request), slug, cast(Request, request).language, timezone.now())


@require_safe
def outcome(request: HttpRequest, slug: str) -> HttpResponse:
    seen = seen_by(request, slug)
    visit = own_visit(request, seen)
    more: dict[str, Any] = {"activity": seen.activity, "shown": seen.shown, "mirror": None, "own_left_out": ()}
    if visit is not None and seen.shown is not None:
        more["mirror"] = mirror_for(visit, seen.shown.language, seen.shown.items)
        more["own_left_out"] = left_out_of(visit, seen.shown)
    response = render(request, "coproduction/outcome.html", {"seen": seen, **more})
    response.headers["Cache-Control"] = "private, no-store"
    return response


def own_visit(request: HttpRequest, seen: Seen) -> Visit | None:
    """Give the visitor as the giver that they are, when their browser is known as one of this activity."""
    giver = giver_known_by(seen.activity, giver_asked(request, seen.activity.slug)) if seen.shown else None
    if giver is None or seen.shown is None or seen.public is None:
        return None
    visit = Visit(seen.activity, giver, timezone.now())
    visit.latest, visit.public = seen.shown.outcome, seen.public
    return visit


@require_safe
def archive(request: HttpRequest, slug: str) -> HttpResponse:
    return archived(seen_by(request, slug).archive(), f"{slug}-archive.json")


@require_POST
def whole(request: HttpRequest, slug: str) -> HttpResponse:
    """Send the team the archive with the rows that only it may have; a deed that the journal keeps, so not a link."""
    activity_for(person_of(request), slug, to="adapt")
    told = whole_archive(seen_by(request, slug), cast(Person, request.user))
    return archived(told, f"{slug}-archive-complete.json")


def archived(tree: dict[str, Any], name: str) -> HttpResponse:
    """Send an archive as a file."""
    return sent((json.dumps(tree, ensure_ascii=False, indent=1) + "\n").encode(), "application/json", name)


@require_safe
def table(request: HttpRequest, slug: str) -> HttpResponse:
    shown = seen_by(request, slug).needed()
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerows([[harmless(cell) for cell in row] for row in (shown.head, *shown.rows)])
    return sent(b"\xef\xbb\xbf" + out.getvalue().encode(), "text/csv; charset=utf-8", f"{slug}-resultat.csv")


def harmless(cell: str) -> str:
    """Write a cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if cell[:1] in "=+-@\t\r" else cell


def sent(content: bytes, kind: str, name: str) -> HttpResponse:
    """Send a file to keep."""
    response = HttpResponse(content, content_type=kind)
    response.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    response.headers["Cache-Control"] = "private, no-store"
    return response
