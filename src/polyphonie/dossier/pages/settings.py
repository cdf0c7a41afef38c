"""The settings of a dossier: its title, who may read it, its archive, its end."""

from collections.abc import Callable, Mapping
from typing import Any, Final, cast

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.views.decorators.http import require_http_methods, require_POST

from polyphonie.dossier import life
from polyphonie.dossier.models import Dossier
from polyphonie.dossier.reads import dossier_for, person_of
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


def show(request: HttpRequest, dossier: Dossier, more: Mapping[str, Any], status: int = 200) -> HttpResponse:
    """Render the settings; nobody else keeps a copy of them."""
    own = cast(Request, request).address
    context = {
        "dossier": dossier,
        "to": lambda name, **parts: own(name, slug=dossier.slug, **parts),
        "untitled": False,
        "title": dossier.title,
        "delay": life.DELAY_DAYS,
        "most_days": life.MOST_DAYS,
    }
    answer = render(request, "dossier/settings.html", {**context, **more}, status=status)
    answer.headers["Cache-Control"] = "private, no-store"
    return answer


def done(request: HttpRequest, dossier: Dossier, what: str) -> HttpResponse:
    """Lead to where the result is seen."""
    return HttpResponseRedirect(cast(Request, request).address("dossier-settings", slug=dossier.slug) + f"?fait={what}")
