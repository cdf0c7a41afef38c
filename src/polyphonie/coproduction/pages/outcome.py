"""What came out of an activity: the page, the archive that anyone counts again, the table."""

import csv
import io
import json
from typing import cast

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from polyphonie.coproduction.outcomes import Seen, outcome_for
from polyphonie.dossier.reads import person_of
from polyphonie.people.request import Request


def seen_by(request: HttpRequest, slug: str) -> Seen:
    """Give the outcome that this visitor may see."""
    return outcome_for(person_of(request), slug, cast(Request, request).language, timezone.now())


@require_safe
def outcome(request: HttpRequest, slug: str) -> HttpResponse:
    seen = seen_by(request, slug)
    response = render(
        request, "coproduction/outcome.html", {"seen": seen, "activity": seen.activity, "shown": seen.shown}
    )
    response.headers["Cache-Control"] = "private, no-store"
    return response


@require_safe
def archive(request: HttpRequest, slug: str) -> HttpResponse:
    seen = seen_by(request, slug)
    text = json.dumps(seen.archive(), ensure_ascii=False, indent=1) + "\n"
    return sent(text.encode(), "application/json", f"{slug}-archive.json")


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
