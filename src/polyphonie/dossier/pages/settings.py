"""The settings of a dossier: its title, who may read it, its archive, its end; bringing it up to date from a file."""

import base64
import binascii
from collections.abc import Callable, Mapping
from typing import Any, Final, cast

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.views.decorators.http import require_http_methods, require_POST

from polyphonie.dossier import life
from polyphonie.dossier.compared import Compared, compared
from polyphonie.dossier.models import Dossier
from polyphonie.dossier.reads import dossier_for, person_of
from polyphonie.dossier.received import MOST_BYTES, decoded, given_back, received
from polyphonie.kit.errors import BadFile
from polyphonie.people.models import Person
from polyphonie.people.request import Request, names_odd_characters

TITLE: Final = 300
require_page = require_http_methods(["GET", "HEAD", "POST"])


def managed(request: HttpRequest, slug: str) -> tuple[Dossier, Person]:
    """Give a dossier that this person leads, and the person."""
    person = person_of(request)
    dossier = dossier_for(person, slug, to="manage")
    if person is None:
        raise Http404(slug)
    return dossier, person


@names_odd_characters
@require_page
def settings(request: HttpRequest, slug: str) -> HttpResponse:
    dossier, person = managed(request, slug)
    if request.method != "POST":
        return show(request, dossier, {})
    title = " ".join(request.POST.get("title", "").split())
    if not 0 < len(title) <= TITLE or any(not one.isprintable() for one in title):
        return show(request, dossier, {"untitled": True, "title": title[:TITLE].replace("\0", "")}, 422)
    life.rename(dossier, title, "en" if request.POST.get("language") == "en" else "fr", person)
    return done(request, dossier, "titre")


@require_POST
def deed(request: HttpRequest, slug: str, deed: str) -> HttpResponse:
    dossier, person = managed(request, slug)
    verbs: dict[str, Callable[[], Any]] = {
        "publier": lambda: life.publish(dossier, True, person),
        "retirer": lambda: life.publish(dossier, False, person),
        "archiver": lambda: life.archive(dossier, True, person),
        "rouvrir": lambda: life.archive(dossier, False, person),
        "supprimer": lambda: life.delete_later(dossier, days_of(request.POST.get("days", "")), person),
        "garder": lambda: life.keep_after_all(dossier, person),
        "dupliquer": lambda: life.duplicate(dossier, request.POST.get("title", "")[:TITLE], person),
    }
    if deed not in verbs:
        raise Http404(deed)
    made = verbs[deed]()
    return done(request, made if isinstance(made, Dossier) else dossier, deed)


def days_of(text: str) -> int:
    """Read a number of days; nothing typed is the delay of the house, and nonsense is out of range."""
    if not text.strip():
        return life.DELAY_DAYS
    return int(text) if text.isascii() and text.strip().isdigit() and len(text) < 6 else 0


@require_page
def file(request: HttpRequest, slug: str) -> HttpResponse:
    dossier, person = edited(request, slug)
    if request.method != "POST":
        return show(request, dossier, {}, template="dossier/file.html")
    try:
        if "confirmed" in request.POST:
            life.replace_situation(dossier, kept_text(request), number(request.POST.get("revision", "")), person)
            return done(request, dossier, "fichier", "describe")
        text = decoded(received(request))
        shown = {"compared": compared(dossier, text), "kept": base64.b64encode(text.encode()).decode()}
        return show(request, dossier, shown, template="dossier/file.html")
    except BadFile as bad:
        return show(request, dossier, {"faults": bad.faults, "text": given_back(request)}, 422, "dossier/file.html")
    except life.ChangedMeanwhile as why:
        return show(request, dossier, {"why": why, **again(request, slug)}, 409, "dossier/file.html")


def edited(request: HttpRequest, slug: str) -> tuple[Dossier, Person]:
    """Give a dossier that this person may edit, and the person."""
    person = person_of(request)
    dossier = dossier_for(person, slug, to="edit")
    if person is None:
        raise Http404(slug)
    return dossier, person


def kept_text(request: HttpRequest) -> str:
    """Give the text that was compared, byte for byte; a page that was tampered with holds none."""
    try:
        return decoded(base64.b64decode(request.POST.get("kept", ""), validate=True))
    except (binascii.Error, ValueError):
        return ""


def again(request: HttpRequest, slug: str) -> Mapping[str, Any]:
    """Compare again, with the situation as it is now."""
    dossier, text = edited(request, slug)[0], kept_text(request)
    found: Compared = compared(dossier, text)
    return {"compared": found, "kept": request.POST.get("kept", ""), "dossier": dossier}


def number(text: str) -> int:
    """Read a revision; nonsense is none."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else -1


UNSAID: Final[Mapping[str, Any]] = {"faults": (), "text": "", "compared": None, "kept": "", "why": None}
"""What a page of the settings says only when there is something to say."""


def show(
    request: HttpRequest, dossier: Dossier, more: Mapping[str, Any], status: int = 200,
    template: str = "dossier/settings.html",
) -> HttpResponse:  # fmt: skip
    """Render a page of the settings; nobody else keeps a copy of it."""
    own = cast(Request, request).address
    context = {
        "dossier": dossier,
        "to": lambda name, **parts: own(name, slug=dossier.slug, **parts),
        "untitled": False,
        "title": dossier.title,
        "delay": life.DELAY_DAYS,
        "most_days": life.MOST_DAYS,
        "most": MOST_BYTES,
        **UNSAID,
    }
    answer = render(request, template, {**context, **more}, status=status)
    answer.headers["Cache-Control"] = "private, no-store"
    return answer


def done(request: HttpRequest, dossier: Dossier, what: str, page: str = "dossier-settings") -> HttpResponse:
    """Lead to where the result is seen."""
    return HttpResponseRedirect(cast(Request, request).address(page, slug=dossier.slug) + f"?fait={what}")
