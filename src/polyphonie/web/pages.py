"""The pages that belong to no room."""

from typing import Final

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_safe

from polyphonie import __version__
from polyphonie.people.addresses import in_language
from polyphonie.people.request import language_now
from polyphonie.web.colours import inks, pairs, palest_text
from polyphonie.web.jinja import THEMES
from polyphonie.web.samples import SAMPLES

YEAR: Final = 31_536_000


@require_safe
def home(request: HttpRequest) -> HttpResponse:
    return render(request, "web/home.html")


@require_safe
def about(request: HttpRequest) -> HttpResponse:
    return render(request, "web/about.html", {"contact": settings.CONTACT, "version": __version__})


@require_safe
def guide(request: HttpRequest) -> HttpResponse:
    colours = {"inks": inks(), "pairs": pairs(), "worst": palest_text()}
    return render(request, "web/guide.html", {**colours, "samples": SAMPLES})


def display(request: HttpRequest) -> HttpResponse:
    """Keep the reader's choice of light or dark, and bring them back to where they were."""
    back = request.POST.get("next", "")
    if not url_has_allowed_host_and_scheme(back, allowed_hosts=None):
        back = in_language(language_now(), "/")
    response = HttpResponseRedirect(back)
    if request.method == "POST" and request.POST.get("theme") in THEMES:
        response.set_cookie("theme", request.POST["theme"], YEAR, secure=settings.HTTPS, httponly=True, samesite="Lax")
    return response
