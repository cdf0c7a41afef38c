"""What every page and file of a dossier has in common: who reads, which rendering, in which language."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any, cast

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from polyphonie.dossier.log import note_reading
from polyphonie.dossier.models import Dossier
from polyphonie.dossier.reads import person_of
from polyphonie.dossier.rules import Deed, deeds_of
from polyphonie.people.request import Request
from polyphonie.strategy.computing import is_dead
from polyphonie.strategy.pages.sheet import sheet_mark
from polyphonie.strategy.papers import Reading, read
from polyphonie.strategy.reads import NotComputed, Rendering, progress_of, rendering_for

VIEW = "vue"
PUBLIC = "publique"


def rendering_asked(
    request: HttpRequest, slug: str, to: Deed = "see", *, file: str = "", is_computed: bool = True
) -> Rendering:
    """Give the rendering of a dossier that this request asks for, and may have.

    `to` is what it wants to do beside reading; `file` names what it takes away. That somebody read judgements on
    actors, or took them away, is noted in the log of the dossier.
    """
    person = person_of(request)
    seen = rendering_for(person, slug, request.GET.get(VIEW), to, is_file=bool(file), is_computed=is_computed)
    if seen.is_team and request.method == "GET":
        note_reading(seen.dossier, person, file=file)
    return seen


def address_in(request: HttpRequest, seen: Rendering) -> Callable[..., str]:
    """Give the maker of addresses of a dossier: the rendering that was chosen is kept from page to page."""
    own = partial(cast(Request, request).address, slug=seen.dossier.slug)
    chosen = [f"{VIEW}={PUBLIC}"] if seen.may_switch and not seen.is_team else []

    def to(name: str, *asked: str, **parts: str) -> str:
        query = "&".join([*chosen, *asked])
        return own(name, **parts) + (f"?{query}" if query else "")

    return to


def show(request: HttpRequest, slug: str, template: str, **more: Callable[..., Any]) -> HttpResponse:
    """Render a page of a dossier; each of `more` gives what the page needs beside, from the reading."""
    try:
        seen = rendering_asked(request, slug)
    except NotComputed as waiting:
        return show_waiting(request, waiting.dossier)
    reading = read(seen.record, cast(Request, request).language)
    asked = {name: make(reading, request) for name, make in more.items()}
    return show_seen(request, seen, template, reading, **asked)


def show_seen(
    request: HttpRequest, seen: Rendering, template: str, reading: Reading, status: int = 200, **asked: Any
) -> HttpResponse:
    """Render a page of a dossier already read, with what it needs beside."""
    own = cast(Request, request).address
    context = {
        "dossier": seen.dossier,
        "seen": seen,
        "reading": reading,
        "to": address_in(request, seen),
        "team_address": request.path,
        "public_address": f"{request.path}?{VIEW}={PUBLIC}",
        "method_address": lambda name: own("method", slug=name),
        "sheet_mark": sheet_mark(),
        "computing": computing_shown(seen.dossier),
        "deeds": deeds_of(person_of(request), seen.dossier),
    }
    return kept_apart(render(request, template, {**context, **asked}, status=status), seen)


def show_waiting(request: HttpRequest, dossier: Dossier) -> HttpResponse:
    """Render the page of a dossier that was never computed: how far it is, and what to do meanwhile."""
    own = partial(cast(Request, request).address, slug=dossier.slug)
    more = {"computing": computing_shown(dossier), "deeds": deeds_of(person_of(request), dossier)}
    response = render(request, "strategy/waiting.html", {"dossier": dossier, "to": own, **more})
    response.headers["Cache-Control"] = "private, no-store"
    return response


@dataclass(frozen=True, slots=True)
class Waiting:
    """What a page says of a computing: its state (`dead`: nothing was heard of it for too long), how far it is."""

    state: str
    done: int
    total: int


def computing_shown(dossier: Dossier) -> Waiting | None:
    """Give what to say of the computing that a dossier waits for, if any."""
    found = progress_of(dossier)
    if found is None:
        return None
    return Waiting("dead" if is_dead(found) else found.state, found.done, found.total)


def kept_apart(response: HttpResponse, seen: Rendering) -> HttpResponse:
    """Keep what judges actors out of caches and of search engines."""
    if seen.is_team:
        response.headers["Cache-Control"] = "private, no-store"
        response.headers["X-Robots-Tag"] = "noindex"
    return response
