"""The list of dossiers. What a dossier holds is shown by the rooms that compute it."""

import datetime as dt
from typing import Final

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.http import urlencode
from django.views.decorators.http import require_safe

from polyphonie.dossier.reads import SHELVES, dossiers_found, person_of

PER_PAGE: Final = 50


@require_safe
def dossiers(request: HttpRequest) -> HttpResponse:
    person = person_of(request)
    words, shelf = request.GET.get("q", "")[:200].replace("\0", "").strip(), request.GET.get("liste", "")
    shelf = shelf if shelf in SHELVES else ""
    pages = Paginator(dossiers_found(person, words, shelf), PER_PAGE)
    page = pages.get_page(request.GET.get("page"))
    asked = urlencode({name: value for name, value in (("q", words), ("liste", shelf)) if value})
    shown = {"dossiers": list(page), "page": page, "total": pages.count, "day": dt.date.fromisoformat}
    more = {"words": words, "shelf": shelf, "shelves": SHELVES if person else SHELVES[:2], "asked": asked}
    return render(request, "dossier/list.html", {**shown, **more, "person": person})
