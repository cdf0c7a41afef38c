"""The list of dossiers. What a dossier holds is shown by the rooms that compute it."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from polyphonie.dossier.reads import dossiers_for, person_of


@require_safe
def dossiers(request: HttpRequest) -> HttpResponse:
    return render(request, "dossier/list.html", {"dossiers": list(dossiers_for(person_of(request)))})
