"""One step of the plan: its form, its moves, its removal, what could stand in its place."""

from typing import cast

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_POST, require_safe

from polyphonie.dossier.reads import dossier_for, person_of
from polyphonie.people.request import Request
from polyphonie.strategy import planning
from polyphonie.strategy.forms import StepForm, seen_step, shown_form, typed_form
from polyphonie.strategy.pages.adapting import other_methods, step_seen, step_shown
from polyphonie.strategy.pages.files import ready
from polyphonie.strategy.pages.plan import back, worker
from polyphonie.strategy.pages.rendering import rendering_asked, show_seen
from polyphonie.strategy.papers import read
from polyphonie.strategy.planned import Planned
from polyphonie.strategy.reads import Rendering


def step(request: HttpRequest, slug: str, code: str) -> HttpResponse:
    return save(request, slug, code=code) if request.method == "POST" else edit(request, slug, code=code)


@require_safe
@ready
def edit(request: HttpRequest, slug: str, code: str) -> HttpResponse:
    seen = rendering_asked(request, slug, to="adapt")
    return page(request, seen, code, shown_form(step_seen(seen, code)))


@require_POST
@ready
def save(request: HttpRequest, slug: str, code: str) -> HttpResponse:
    seen = rendering_asked(request, slug, to="adapt")
    now = step_seen(seen, code)
    form = typed_form(request.POST, now, seen.standing.ground.situation)  # type: ignore[union-attr]
    if form.faults:
        return page(request, seen, code, form, status=400)
    try:
        merged = planning.change_step(seen.dossier, worker(request), code, form.was, form.wanted)
    except planning.StaleStep as stale:
        return page(request, seen, code, form, stale, status=409)
    return back(request, slug, "joint" if merged else "change", code)


def page(
    request: HttpRequest, seen: Rendering, code: str, form: StepForm, stale: planning.StaleStep | None = None,
    status: int = 200,
) -> HttpResponse:  # fmt: skip
    """Render the form of a step; what somebody else made of it meanwhile stands beside what was typed."""
    reading = read(seen.record, cast(Request, request).language)
    more = step_shown(seen, reading, code, form, stale)
    return show_seen(request, seen, "strategy/step.html", reading, status=status, **more)


@require_POST
def move(request: HttpRequest, slug: str, code: str) -> HttpResponse:
    dossier = dossier_for(person_of(request), slug, to="adapt")
    planning.move_step(dossier, worker(request), code, -1 if request.POST.get("way") == "up" else 1)
    return back(request, slug, "deplace", code)


@require_POST
@ready
def remove(request: HttpRequest, slug: str, code: str) -> HttpResponse:
    seen = rendering_asked(request, slug, to="adapt")
    planning.remove_step(seen.dossier, worker(request), code, as_shown(request, step_seen(seen, code)))
    return back(request, slug, "retire")


def as_shown(request: HttpRequest, now: Planned) -> Planned | None:
    """Give the step as the form had shown it, when the form says so."""
    return seen_step(request.POST["was"], now) if "was" in request.POST else None


@require_safe
@ready
def others(request: HttpRequest, slug: str, code: str) -> HttpResponse:
    seen = rendering_asked(request, slug, to="adapt")
    reading = read(seen.record, cast(Request, request).language)
    return show_seen(request, seen, "strategy/replace.html", reading, **other_methods(seen, reading, code))


@require_POST
@ready
def replaced(request: HttpRequest, slug: str, code: str) -> HttpResponse:
    seen = rendering_asked(request, slug, to="adapt")
    shown = as_shown(request, step_seen(seen, code))
    new = planning.replace_step(seen.dossier, worker(request), code, request.POST.get("method", ""), shown)
    return back(request, slug, "remplace", new.code)
