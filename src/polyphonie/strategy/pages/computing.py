"""How far the computing of a dossier's strategy is; asking for it again, or giving it up."""

from typing import cast

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, JsonResponse
from django.views.decorators.http import require_POST, require_safe

from polyphonie.dossier.reads import dossier_for, person_of
from polyphonie.people.request import Request
from polyphonie.strategy import computing
from polyphonie.strategy.reads import progress_of


@require_safe
def state(request: HttpRequest, slug: str) -> HttpResponse:
    """Tell a page that waits how far the computing is; `state` is empty when there is nothing to wait for."""
    dossier = dossier_for(person_of(request), slug)
    found = progress_of(dossier)
    told = {"state": found.state if found else "", "done": found.done if found else 0}
    response = JsonResponse({**told, "total": found.total if found else 0})
    response.headers["Cache-Control"] = "private, no-store"
    return response


@require_POST
def again(request: HttpRequest, slug: str) -> HttpResponse:
    computing.refresh(dossier_for(person_of(request), slug, to="edit"))
    return HttpResponseRedirect(cast(Request, request).address("dossier", slug=slug))


@require_POST
def give_up(request: HttpRequest, slug: str) -> HttpResponse:
    computing.give_up(dossier_for(person_of(request), slug, to="edit"))
    return HttpResponseRedirect(cast(Request, request).address("dossier", slug=slug))
