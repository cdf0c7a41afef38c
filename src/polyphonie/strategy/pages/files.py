"""The files of a dossier: the situation, the strategy in every format, each picture with its numbers."""

from collections.abc import Callable
from functools import wraps
from typing import Final, cast

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe

from polyphonie.people.request import Request
from polyphonie.strategy.pages.rendering import kept_apart, rendering_asked
from polyphonie.strategy.pages.sheet import sheet_of_pieces
from polyphonie.strategy.papers import Format, write
from polyphonie.strategy.pictures import ALL, Picture, csv_of
from polyphonie.strategy.reads import NotComputed, Rendering

KINDS: Final = {
    "json": "application/json",
    "html": "text/html; charset=utf-8",
    "pdf": "application/pdf",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
}
ASKING: Final = {"calendar": "voie", "coverage": "voie", "why-method": "methode"}
"""What a picture asks for beside the record, and under which name an address gives it."""


def ready(page: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """Lead to the dossier, where one sees how far the computing is, who asks for a file not yet computed."""

    @wraps(page)
    def asked(request: HttpRequest, slug: str, **parts: str) -> HttpResponse:
        try:
            return page(request, slug, **parts)
        except NotComputed:
            return HttpResponseRedirect(cast(Request, request).address("dossier", slug=slug))

    return asked


@require_safe
@ready
def strategy_file(request: HttpRequest, slug: str, form: str) -> HttpResponse:
    seen = rendering_asked(request, slug, file=f"strategie.{form}")
    if form == "json":
        content = seen.record_text.encode()
    else:
        content = write(seen.record, cast(Request, request).language, cast(Format, form))
    return sent(content, KINDS[form], f"{slug}-strategie.{form}", seen)


@require_safe
def situation_file(request: HttpRequest, slug: str) -> HttpResponse:
    seen = rendering_asked(request, slug, file="situation.yaml", is_computed=False)
    return sent(seen.situation_text.encode(), "application/yaml; charset=utf-8", f"{slug}-situation.yaml", seen)


@require_safe
@ready
def picture_csv(request: HttpRequest, slug: str, picture: str) -> HttpResponse:
    seen = rendering_asked(request, slug, file=f"{picture}.csv")
    table = csv_of(picture_asked(request, seen, picture).table)
    return sent(b"\xef\xbb\xbf" + table.encode(), "text/csv; charset=utf-8", f"{slug}-{picture}.csv", seen)


@require_safe
@ready
def picture_svg(request: HttpRequest, slug: str, picture: str) -> HttpResponse:
    seen = rendering_asked(request, slug, file=f"{picture}.svg")
    drawn = picture_asked(request, seen, picture).svg
    return sent(drawn.encode(), "image/svg+xml; charset=utf-8", f"{slug}-{picture}.svg", seen)


def picture_asked(request: HttpRequest, seen: Rendering, name: str) -> Picture:
    """Give a picture of the dossier; none that this reader may not see, none that has nothing to show."""
    if name not in ALL:
        raise Http404(name)
    more = [request.GET[ASKING[name]]] if name in ASKING and ASKING[name] in request.GET else []
    found = ALL[name](seen.record, cast(Request, request).language, *more)
    if found is None:
        raise Http404(name)
    return found


def sent(content: bytes, kind: str, name: str, seen: Rendering) -> HttpResponse:
    """Send a file to keep, never to be run in a page of ours."""
    response = HttpResponse(content, content_type=kind)
    response.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    return kept_apart(response, seen)


@require_safe
@cache_control(max_age=86_400, public=True)
def sheet(request: HttpRequest) -> HttpResponse:
    """Send the style of the pieces and pictures that our pages share with the papers."""
    return HttpResponse(sheet_of_pieces(), content_type="text/css; charset=utf-8")
