"""The list of dossiers. What a dossier holds is shown by the rooms that compute it."""

import datetime as dt
from typing import Final

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from polyphonie.dossier.reads import dossiers_for, person_of

PER_PAGE: Final = 50


@require_safe
def dossiers(request: HttpRequest) -> HttpResponse:
    pages = Paginator(dossiers_for(person_of(request)), PER_PAGE)
    page = pages.get_page(request.GET.get("page"))
    shown = {"dossiers": list(page), "page": page, "total": pages.count, "day": dt.date.fromisoformat}
    return render(request, "dossier/list.html", shown)
