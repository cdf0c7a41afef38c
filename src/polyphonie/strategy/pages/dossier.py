"""The pages of a dossier, from the situation to the whole strategy."""

from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from polyphonie.strategy.pages.game import game_of_reading
from polyphonie.strategy.pages.left_out import left_asked
from polyphonie.strategy.pages.rendering import show
from polyphonie.strategy.papers import Reading
from polyphonie.strategy.papers.chapters import chapters
from polyphonie.strategy.papers.ways import Way

ON_OTHER_PAGES = ("actors", "left-out", "firmness")


@require_safe
def overview(request: HttpRequest, slug: str) -> HttpResponse:
    return show(request, slug, "strategy/overview.html")


@require_safe
def situation(request: HttpRequest, slug: str) -> HttpResponse:
    return show(request, slug, "strategy/situation.html")


@require_safe
def diagnosis(request: HttpRequest, slug: str) -> HttpResponse:
    return show(request, slug, "strategy/diagnosis.html")


@require_safe
def actors(request: HttpRequest, slug: str) -> HttpResponse:
    return show(request, slug, "strategy/actors.html", game=lambda reading, _: game_of_reading(reading))


@require_safe
def sequences(request: HttpRequest, slug: str) -> HttpResponse:
    return show(request, slug, "strategy/sequences.html", way=way_asked)


def way_asked(reading: Reading, request: HttpRequest) -> Way | None:
    """Give the sequence to show in detail, by default the recommended one."""
    asked = request.GET.get("voie")
    if asked is None:
        return reading.chosen
    found = next((way for way in reading.ways if way.id == asked), None)
    if found is None:
        raise Http404(asked)
    return found


@require_safe
def left_out(request: HttpRequest, slug: str) -> HttpResponse:
    return show(request, slug, "strategy/left_out.html", left=left_asked)


@require_safe
def strategy(request: HttpRequest, slug: str) -> HttpResponse:
    return show(request, slug, "strategy/strategy.html", chapters=chapters_here)


def chapters_here(reading: Reading, request: HttpRequest) -> list[object]:
    """Give the chapters that this page holds; those that have a page of their own are led to."""
    return [one for one in chapters(reading) if one.id not in ON_OTHER_PAGES]
