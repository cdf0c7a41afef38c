"""Opening a dossier."""

from collections.abc import Callable
from typing import Any, Final, cast

from django.conf import settings
from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, QueryDict
from django.shortcuts import render, resolve_url
from django.views.decorators.http import require_http_methods

from polyphonie.catalogue import catalogue
from polyphonie.dossier.life import SlugNotFree, may_open_for
from polyphonie.dossier.models import Dossier
from polyphonie.dossier.reads import person_of
from polyphonie.dossier.received import MOST_BYTES, given_back, received
from polyphonie.kit.errors import BadFile
from polyphonie.people.models import Person
from polyphonie.people.request import Request, names_odd_characters
from polyphonie.strategy.starting import (
    Start,
    examples,
    from_example,
    from_file,
    from_nothing,
    from_process,
    from_template,
    templates_of,
)

TITLE: Final = 300


@names_odd_characters
@require_http_methods(["GET", "HEAD", "POST"])
def opening(request: HttpRequest) -> HttpResponse:
    person = person_of(request)
    if person is None:
        return redirect_to_login(request.get_full_path(), resolve_url(settings.LOGIN_URL))
    if request.method != "POST":
        return show(request, person, {})
    start = start_of(request.POST, person, cast(Request, request).language)
    if not start.title and request.POST.get("from") == "blank":
        return show(request, person, {"untitled": True}, 422)
    try:
        dossier = opened(request, start)
    except BadFile as bad:
        return show(request, person, {"faults": bad.faults, "text": given_back(request)}, 422)
    except SlugNotFree as taken:
        return show(request, person, {"taken": taken, "text": given_back(request)}, 409)
    return HttpResponseRedirect(cast(Request, request).address("describe", slug=dossier.slug))


def opened(request: HttpRequest, start: Start) -> Dossier:
    """Open the dossier that a form asks for."""
    posted = request.POST
    ways: dict[str, Callable[[], Dossier]] = {
        "example": lambda: from_example(start, posted.get("example", "")),
        "process": lambda: from_process(start, posted.get("process", "")),
        "template": lambda: from_template(start, number(posted.get("template", ""))),
        "file": lambda: from_file(start, received(request), posted.get("slug", "").strip()),
    }
    return ways.get(posted.get("from", ""), lambda: from_nothing(start))()


def start_of(posted: QueryDict, person: Person, language: str) -> Start:
    """Read what every way of opening asks; an organisation one may not open for counts as none."""
    title = " ".join(posted.get("title", "").replace("\0", "").split())[:TITLE]
    asked = posted.get("language", language)
    own = {str(one.pk): one for one in may_open_for(person)}
    return Start(title, "en" if asked == "en" else "fr", own.get(posted.get("organisation", "")), person)


def number(text: str) -> int:
    """Read an identifier; one that makes no sense names nothing."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 19 else 0


def show(request: HttpRequest, person: Person, more: dict[str, Any], status: int = 200) -> HttpResponse:
    """Render the page, with what was typed."""
    context = {
        "organisations": list(may_open_for(person)),
        "examples": list(examples()),
        "processes": catalogue().templates,
        "templates": list(templates_of(person)),
        "posted": request.POST,
        "most": MOST_BYTES,
        "untitled": False,
        "faults": (),
        "taken": None,
        "text": "",
    }
    return render(request, "describe/new.html", {**context, **more}, status=status)
