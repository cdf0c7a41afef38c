"""The log of a dossier, for its team: on a page, and in a table to take away."""

from typing import cast

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.http import urlencode
from django.views.decorators.http import require_safe

from polyphonie.dossier import journal as reads
from polyphonie.dossier.reads import dossier_for, person_of
from polyphonie.people.request import Request


@require_safe
def journal(request: HttpRequest, slug: str) -> HttpResponse:
    say = cast(Request, request).say
    dossier = dossier_for(person_of(request), slug, to="read_log")
    who, kind = request.GET.get("qui", ""), request.GET.get("quoi", "")
    page = reads.page_of(reads.entries_of(dossier, who, kind), request.GET.get("page"))
    shown = {
        "dossier": dossier,
        "page": page,
        "entries": list(reads.told(page, say)),
        "people": reads.people_in(dossier),
        "kinds": reads.kinds_in(dossier, say),
        "who": who,
        "kind": kind,
        "asked": urlencode({name: value for name, value in (("qui", who), ("quoi", kind)) if value}),
    }
    response = render(request, "dossier/journal.html", shown)
    response.headers["Cache-Control"] = "private, no-store"
    return response


@require_safe
def journal_csv(request: HttpRequest, slug: str) -> HttpResponse:
    dossier = dossier_for(person_of(request), slug, to="read_log")
    rows = reads.entries_of(dossier, request.GET.get("qui", ""), request.GET.get("quoi", ""))[: reads.MOST_EXPORTED]
    table = reads.csv_of(rows, cast(Request, request).say)
    response = HttpResponse(b"\xef\xbb\xbf" + table.encode(), content_type="text/csv; charset=utf-8")
    response.headers["Content-Disposition"] = f'attachment; filename="{slug}-journal.csv"'
    response.headers["Cache-Control"] = "private, no-store"
    return response
