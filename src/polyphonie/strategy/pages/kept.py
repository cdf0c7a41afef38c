"""Templates of an organisation: kept from a strategy, removed when they no longer serve."""

from typing import cast

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.views.decorators.http import require_POST, require_safe

from polyphonie.dossier.keeping import TemplateUntitled
from polyphonie.dossier.reads import person_of
from polyphonie.kit.errors import Refusal
from polyphonie.people.request import Request
from polyphonie.strategy import templates_kept
from polyphonie.strategy.pages.adapting import plan_of
from polyphonie.strategy.pages.files import ready
from polyphonie.strategy.pages.plan import worker
from polyphonie.strategy.pages.rendering import rendering_asked, show_seen
from polyphonie.strategy.papers import read
from polyphonie.strategy.reads import Rendering

FAULTS = (TemplateUntitled, templates_kept.TemplateNamesActor)


def keep(request: HttpRequest, slug: str) -> HttpResponse:
    return kept(request, slug) if request.method == "POST" else asked(request, slug)


@require_safe
@ready
def asked(request: HttpRequest, slug: str) -> HttpResponse:
    return page(request, rendering_asked(request, slug, to="adapt"))


@require_POST
@ready
def kept(request: HttpRequest, slug: str) -> HttpResponse:
    seen = rendering_asked(request, slug, to="adapt")
    title, summary = (request.POST.get(name, "").replace("\0", "") for name in ("title", "summary"))
    try:
        template = templates_kept.keep_template(seen.dossier, plan_of(seen), worker(request), title, summary)
    except FAULTS as fault:
        return page(request, seen, title, summary, fault)
    return HttpResponseRedirect(cast(Request, request).address("templates") + f"#kept-{template.pk}")


def page(
    request: HttpRequest, seen: Rendering, title: str = "", summary: str = "", fault: Refusal | None = None
) -> HttpResponse:
    """Render the form that keeps a template; what was typed is kept."""
    reading = read(seen.record, cast(Request, request).language)
    said = reading.say(fault.code, **fault.facts) if fault else ""
    more = {"standing": plan_of(seen), "name": title, "summary": summary, "fault": said}
    return show_seen(request, seen, "strategy/template.html", reading, status=400 if fault else 200, **more)


@require_POST
def remove(request: HttpRequest, identifier: int) -> HttpResponse:
    templates_kept.remove_template(person_of(request), identifier)
    return HttpResponseRedirect(cast(Request, request).address("templates"))
