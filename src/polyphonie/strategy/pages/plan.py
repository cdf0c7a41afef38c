"""Adapting the strategy: what to start from, the plan with its alarms, what is added to it."""

from typing import cast

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.views.decorators.http import require_POST, require_safe

from polyphonie.dossier.reads import dossier_for, person_of
from polyphonie.people.models import Person
from polyphonie.people.request import Request
from polyphonie.strategy import planning
from polyphonie.strategy.forms import revision
from polyphonie.strategy.pages.adapting import adapting, search_asked
from polyphonie.strategy.pages.files import ready
from polyphonie.strategy.pages.rendering import rendering_asked, show_seen
from polyphonie.strategy.pages.starting import chosen_steps, starting
from polyphonie.strategy.papers import read


def worker(request: HttpRequest) -> Person:
    """Give who works here: the door has already asked for an account that may."""
    return cast(Person, request.user)


def back(request: HttpRequest, slug: str, done: str = "", anchor: str = "") -> HttpResponse:
    """Lead back to the plan, with a word on what was done."""
    address = cast(Request, request).address("dossier-adapt", slug=slug)
    return HttpResponseRedirect(address + (f"?fait={done}" if done else "") + (f"#{anchor}" if anchor else ""))


@require_safe
@ready
def adapt(request: HttpRequest, slug: str) -> HttpResponse:
    seen = rendering_asked(request, slug, to="override")
    reading = read(seen.record, cast(Request, request).language)
    if seen.standing is None or "depart" in request.GET:
        return show_seen(request, seen, "strategy/start.html", reading, **starting(request, seen))
    return show_seen(request, seen, "strategy/adapt.html", reading, **adapting(request, seen, reading))


@require_POST
@ready
def choose(request: HttpRequest, slug: str) -> HttpResponse:
    seen = rendering_asked(request, slug, to="adapt")
    source, steps, skills = chosen_steps(request, seen)
    planning.choose(seen.dossier, worker(request), source, steps, revision(request.POST), skills)
    return back(request, slug, "choisi")


@require_safe
@ready
def add(request: HttpRequest, slug: str) -> HttpResponse:
    seen = rendering_asked(request, slug, to="adapt")
    reading = read(seen.record, cast(Request, request).language)
    return show_seen(request, seen, "strategy/add.html", reading, **search_asked(request, seen, reading))


@require_POST
def added(request: HttpRequest, slug: str) -> HttpResponse:
    dossier = dossier_for(person_of(request), slug, to="adapt")
    method, stage = (request.POST.get(name, "") for name in ("method", "stage"))
    step = planning.add_step(dossier, worker(request), method, stage, revision(request.POST))
    return back(request, slug, "ajoute", step.code)


@require_POST
def mend(request: HttpRequest, slug: str) -> HttpResponse:
    dossier = dossier_for(person_of(request), slug, to="adapt")
    asked = {name: str(value) for name, value in request.POST.items()}
    code = planning.mend(dossier, worker(request), asked, revision(request.POST))
    return back(request, slug, "remede", code or "alertes")


@require_POST
def provide(request: HttpRequest, slug: str) -> HttpResponse:
    dossier = dossier_for(person_of(request), slug, to="adapt")
    planning.provide(dossier, worker(request), request.POST.get("skill", ""), request.POST.get("way", ""))
    return back(request, slug, "competence", "competences")
