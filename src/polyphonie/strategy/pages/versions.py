"""Versions of a strategy: the list, one of them with its documents, what changed between two, going back."""

from typing import cast

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.views.decorators.http import require_POST, require_safe

from polyphonie.dossier.reads import dossier_for, person_of
from polyphonie.kit.errors import Refusal
from polyphonie.people.request import Request
from polyphonie.strategy import versions as kept
from polyphonie.strategy.pages.files import KINDS, ready, sent
from polyphonie.strategy.pages.history import compared_asked, version_shown
from polyphonie.strategy.pages.plan import worker
from polyphonie.strategy.pages.rendering import rendering_asked, show_seen
from polyphonie.strategy.papers import Format, read, write
from polyphonie.strategy.reads import Rendering


def versions(request: HttpRequest, slug: str) -> HttpResponse:
    return keep(request, slug) if request.method == "POST" else listed(request, slug)


@require_safe
@ready
def listed(request: HttpRequest, slug: str) -> HttpResponse:
    return page(request, rendering_asked(request, slug))


@require_POST
@ready
def keep(request: HttpRequest, slug: str) -> HttpResponse:
    seen = rendering_asked(request, slug, to="adapt")
    why = request.POST.get("why", "").replace("\0", "")
    try:
        version = kept.keep_version(seen.dossier, worker(request), why)
    except (kept.WhyTooShort, kept.SameAsLast) as fault:
        return page(request, seen, why, fault)
    return HttpResponseRedirect(cast(Request, request).address("dossier-version", slug=slug, number=version.number))


def page(request: HttpRequest, seen: Rendering, why: str = "", fault: Refusal | None = None) -> HttpResponse:
    """Render the list of versions; what was typed is kept."""
    reading = read(seen.record, cast(Request, request).language)
    said = reading.say(fault.code, **fault.facts) if fault else ""
    more = {"versions": kept.versions_of(seen.dossier), "why": why, "fault": said}
    return show_seen(request, seen, "strategy/versions.html", reading, status=400 if fault else 200, **more)


@require_safe
@ready
def version(request: HttpRequest, slug: str, number: int) -> HttpResponse:
    seen = rendering_asked(request, slug)
    reading = read(seen.record, cast(Request, request).language)
    return show_seen(request, seen, "strategy/version.html", reading, **version_shown(request, seen, number))


@require_safe
@ready
def version_file(request: HttpRequest, slug: str, number: str, form: str) -> HttpResponse:
    title = f"{slug}-v{int(number)}-{form}"
    seen = rendering_asked(request, slug, file=title)
    found = kept.version_of(seen.dossier, int(number))
    name, _, kind = form.partition(".")
    if form == "situation.yaml":
        text = kept.situation_text(found, is_team=seen.is_team)
        return sent(text.encode(), "application/yaml; charset=utf-8", title, seen)
    if name != "strategie" or kind not in KINDS:
        raise Http404(form)
    record = kept.record_of(found, is_team=seen.is_team)
    return sent(write(record, cast(Request, request).language, cast(Format, kind)), KINDS[kind], title, seen)


@require_safe
@ready
def compare(request: HttpRequest, slug: str) -> HttpResponse:
    seen = rendering_asked(request, slug, to="read_log")
    reading = read(seen.record, cast(Request, request).language)
    return show_seen(request, seen, "strategy/compare.html", reading, **compared_asked(request, seen))


@require_POST
def restore(request: HttpRequest, slug: str, number: int) -> HttpResponse:
    dossier = dossier_for(person_of(request), slug, to="edit")
    dossier_for(person_of(request), slug, to="adapt")
    kept.go_back(dossier, worker(request), number)
    return HttpResponseRedirect(cast(Request, request).address("dossier-versions", slug=slug))
