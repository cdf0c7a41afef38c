"""What each criterion weighs, for the team and for each group; and what that changes, at once."""

from typing import cast

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils.http import urlencode
from django.views.decorators.http import require_POST, require_safe

from polyphonie.dossier.reads import dossier_for, person_of
from polyphonie.kit.errors import Refusal
from polyphonie.people.request import Request
from polyphonie.strategy import weighting
from polyphonie.strategy.pages.files import ready
from polyphonie.strategy.pages.plan import worker
from polyphonie.strategy.pages.rendering import rendering_asked, show_seen
from polyphonie.strategy.pages.weighed import steps_typed, weighed
from polyphonie.strategy.papers import read
from polyphonie.strategy.reads import Rendering


def weights(request: HttpRequest, slug: str) -> HttpResponse:
    return save(request, slug) if request.method == "POST" else edit(request, slug)


@require_safe
@ready
def edit(request: HttpRequest, slug: str) -> HttpResponse:
    return page(request, rendering_asked(request, slug, to="adapt"))


@require_POST
@ready
def save(request: HttpRequest, slug: str) -> HttpResponse:
    seen = rendering_asked(request, slug, to="adapt")
    old, name = (request.POST.get(field, "").replace("\0", "") for field in ("groupe", "nom"))
    is_group = bool(old) or "nouveau" in request.POST
    try:
        weighting.keep_weights(
            seen.dossier, worker(request), name, steps_typed(request.POST), is_group=is_group, old=old
        )
    except Refusal as fault:
        return page(request, seen, fault)
    address = cast(Request, request).address("dossier-weights", slug=slug)
    return HttpResponseRedirect(f"{address}?{urlencode({'groupe': name, 'fait': 'garde'})}#ensemble")


def page(request: HttpRequest, seen: Rendering, fault: Refusal | None = None) -> HttpResponse:
    """Render the weights; what was chosen is kept."""
    reading = read(seen.record, cast(Request, request).language)
    said = reading.say(fault.code, **fault.facts) if fault else ""
    more = {**weighed(request, seen, reading), "fault": said}
    return show_seen(request, seen, "strategy/weights.html", reading, status=400 if fault else 200, **more)


@require_POST
def drop(request: HttpRequest, slug: str) -> HttpResponse:
    dossier = dossier_for(person_of(request), slug, to="adapt")
    weighting.drop_weights(dossier, worker(request), request.POST.get("groupe", ""))
    return HttpResponseRedirect(cast(Request, request).address("dossier-weights", slug=slug))
