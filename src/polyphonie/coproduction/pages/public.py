"""What everybody may read of a process: why, who decides, what is open, the steps, the activities, the promise."""

from typing import Final, cast

import qrcode
import qrcode.image.svg
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from polyphonie.coproduction.entering import address_of
from polyphonie.coproduction.limits import TAKING
from polyphonie.coproduction.processes import beside_open, open_to_all, process_of
from polyphonie.coproduction.reads import visit_for
from polyphonie.dossier.models import Dossier
from polyphonie.dossier.reads import dossier_for, person_of
from polyphonie.dossier.sealed import journal_told
from polyphonie.kit.registry import instruments
from polyphonie.people.addresses import whole_address
from polyphonie.people.request import Request

PER_PAGE: Final = 50


@require_safe
def open_now(request: HttpRequest) -> HttpResponse:
    now = timezone.now()
    pages = Paginator(open_to_all(now), PER_PAGE)
    page = pages.get_page(request.GET.get("page"))
    shown = {"open": list(page), "page": page, "total": pages.count, "tools": instruments(), **beside_open(now)}
    return render(request, "coproduction/open_now.html", shown)


@require_safe
def process(request: HttpRequest, slug: str) -> HttpResponse:
    dossier = dossier_for(person_of(request), slug)
    return render(request, "coproduction/process.html", process_of(dossier, timezone.now()))


@require_safe
def code(request: HttpRequest, slug: str) -> HttpResponse:
    """Draw the address of an activity as a square that phones read."""
    visit = visit_for(slug, 0, timezone.now(), person_of(request))
    address = whole_address(cast(Request, request).language, "activity", slug=visit.activity.slug)
    drawn = qrcode.make(address, image_factory=qrcode.image.svg.SvgPathImage, border=2)
    return HttpResponse(drawn.to_string(), content_type="image/svg+xml; charset=utf-8")


@require_safe
def journal_of_process(request: HttpRequest, slug: str) -> StreamingHttpResponse:
    return journal(request, dossier_for(person_of(request), slug))


@require_safe
def journal_of_activity(request: HttpRequest, slug: str) -> StreamingHttpResponse:
    return journal(request, visit_for(slug, 0, timezone.now(), person_of(request)).activity.dossier)


def journal(request: HttpRequest, dossier: Dossier) -> StreamingHttpResponse:
    """Send the sealed journal of a dossier, piece by piece; not too often to one address, since it may be long."""
    TAKING.press(address_of(request))
    response = StreamingHttpResponse(journal_told(dossier), content_type="application/json")
    response.headers["Content-Disposition"] = f'attachment; filename="{dossier.slug}-journal.json"'
    response.headers["Cache-Control"] = "private, no-store"
    return response
