"""Living with an alarm: why, in writing, for all to read; and taking that back."""

from typing import cast

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_POST, require_safe

from polyphonie.dossier.reads import dossier_for, person_of
from polyphonie.kit.errors import Refusal
from polyphonie.people.request import Request
from polyphonie.strategy import overrides
from polyphonie.strategy.pages.files import ready
from polyphonie.strategy.pages.plan import back, worker
from polyphonie.strategy.pages.rendering import rendering_asked, show_seen
from polyphonie.strategy.papers import Reading, read
from polyphonie.strategy.papers.said import Warned
from polyphonie.strategy.reads import Rendering


def override(request: HttpRequest, slug: str) -> HttpResponse:
    return live_with(request, slug) if request.method == "POST" else ask_why(request, slug)


@require_safe
@ready
def ask_why(request: HttpRequest, slug: str) -> HttpResponse:
    seen = rendering_asked(request, slug, to="override")
    return page(request, seen, request.GET.get("alerte", ""))


@require_POST
@ready
def live_with(request: HttpRequest, slug: str) -> HttpResponse:
    seen = rendering_asked(request, slug, to="override")
    key, reason = (request.POST.get(name, "").replace("\0", "") for name in ("alerte", "reason"))
    alarm_seen(read(seen.record, cast(Request, request).language), key)
    try:
        overrides.override_alarm(seen.dossier, worker(request), key, reason)
    except (overrides.ReasonTooShort, overrides.ReasonNamesActor) as fault:
        return page(request, seen, key, reason, fault)
    return back(request, slug, "assume", "alertes")


def page(
    request: HttpRequest, seen: Rendering, key: str, reason: str = "", fault: Refusal | None = None
) -> HttpResponse:
    """Render the form that asks why; what was typed is kept."""
    reading = read(seen.record, cast(Request, request).language)
    alarm = alarm_seen(reading, key)
    said = reading.say(fault.code, **fault.facts) if fault else ""
    more = {"alarm": alarm, "reason": reason, "fault": said, "least": overrides.LEAST}
    return show_seen(request, seen, "strategy/override.html", reading, status=400 if fault else 200, **more)


def alarm_seen(reading: Reading, key: str) -> Warned:
    """Give an alarm of the plan that this reader may see, or refuse by name."""
    found = next((a for a in reading.alarms(reading.chosen_id) if a.key and a.key == key), None)
    if found is None:
        raise overrides.AlarmGone
    return found


@require_POST
def resume(request: HttpRequest, slug: str) -> HttpResponse:
    dossier = dossier_for(person_of(request), slug, to="override")
    overrides.resume_alarm(dossier, worker(request), request.POST.get("alerte", ""))
    return back(request, slug, "reprise", "alertes")
