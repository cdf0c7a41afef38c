"""Those whose view of the actors the team asked for: how far each is, a link for each."""

from typing import cast

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from polyphonie.dossier.models import Dossier
from polyphonie.dossier.reads import dossier_for, person_of, respondent_of
from polyphonie.kit.errors import Refusal
from polyphonie.people.models import Person
from polyphonie.people.request import Request
from polyphonie.strategy import answering
from polyphonie.strategy.pages.letters import days_asked, link_shown, show_link_once

PRIVATE = "private, no-store"


@require_safe
def respondents(request: HttpRequest, slug: str) -> HttpResponse:
    return shown(request, dossier_for(person_of(request), slug, to="invite"))


def shown(request: HttpRequest, dossier: Dossier, fault: Refusal | None = None, name: str = "") -> HttpResponse:
    """Render the page; `fault` is what was refused of a new respondent, `name` what was typed."""
    rows = answering.progress_of_respondents(dossier)
    link = link_shown(request, dossier)
    more = {"rows": rows, "link": link, "fault": fault, "name": name, "now": timezone.now()}
    response = render(request, "strategy/respondents.html", {"dossier": dossier, **more}, status=400 if fault else 200)
    response.headers["Cache-Control"] = PRIVATE
    return response


@require_POST
def ask(request: HttpRequest, slug: str) -> HttpResponse:
    dossier = dossier_for(person_of(request), slug, to="invite")
    name = request.POST.get("name", "")
    try:
        made, secret = answering.ask_respondent(dossier, name, cast(Person, request.user), days_asked(request))
    except Refusal as fault:
        return shown(request, dossier, fault, name)
    show_link_once(request, dossier, made.name, secret)
    return back(request, slug)


@require_POST
def link(request: HttpRequest, slug: str, pk: int) -> HttpResponse:
    dossier = dossier_for(person_of(request), slug, to="invite")
    found = respondent_of(dossier, pk)
    secret = answering.link_for(found, cast(Person, request.user), days_asked(request))
    show_link_once(request, dossier, found.name, secret)
    return back(request, slug)


@require_POST
def remove(request: HttpRequest, slug: str, pk: int) -> HttpResponse:
    dossier = dossier_for(person_of(request), slug, to="invite")
    answering.remove_respondent(dossier, pk, cast(Person, request.user))
    return back(request, slug)


@require_POST
def own(request: HttpRequest, slug: str) -> HttpResponse:
    """Lead a member of the team to their own copy."""
    dossier = dossier_for(person_of(request), slug, to="answer")
    secret = answering.own_desk(dossier, cast(Person, request.user))
    return HttpResponseRedirect(cast(Request, request).address("answers", secret=secret))


def back(request: HttpRequest, slug: str) -> HttpResponse:
    """Come back to the page of respondents."""
    return HttpResponseRedirect(cast(Request, request).address("dossier-respondents", slug=slug))
