"""A respondent's own pages: one short sheet at a time, on a phone too, without an account."""

from functools import partial
from typing import Any, cast

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.csrf import csrf_protect
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from polyphonie.people.request import Request
from polyphonie.strategy import answering
from polyphonie.strategy.answering import Desk
from polyphonie.strategy.sheets import SCALES, answers_read


def shown(request: HttpRequest, secret: str, desk: Desk, template: str, status: int = 200, **more: Any) -> HttpResponse:
    """Render a page of the desk; nothing keeps it, and its address goes nowhere."""
    own = partial(cast(Request, request).address, secret=secret)
    response = render(request, template, {"desk": desk, "dossier": desk.dossier, "own": own, **more}, status=status)
    response.headers["Cache-Control"] = "private, no-store"
    response.headers["Referrer-Policy"] = "same-origin"
    response.headers["X-Robots-Tag"] = "noindex"
    return response


@require_safe
def start(request: HttpRequest, secret: str) -> HttpResponse:
    return shown(request, secret, answering.desk_for(secret, timezone.now()), "strategy/answers/start.html")


@csrf_protect
@require_http_methods(["GET", "HEAD", "POST"])
def sheet(request: HttpRequest, secret: str, part: str, about: str) -> HttpResponse:
    desk = answering.desk_for(secret, timezone.now())
    asked = desk.sheet(part, about)
    if request.method != "POST":
        return shown(
            request, secret, desk, "strategy/answers/sheet.html", sheet=asked, scale=SCALES[asked.part], wrong=()
        )
    posted = {row: request.POST.get(f"cell-{row}", "") for row, _ in asked.rows}
    given, wrong = answers_read(asked, posted)
    if wrong:
        more = {"sheet": asked, "scale": SCALES[asked.part], "wrong": wrong}
        return shown(request, secret, desk, "strategy/answers/sheet.html", 400, **more)
    answering.answer(desk, asked, given)
    return HttpResponseRedirect(next_address(request, secret, desk, asked))


def next_address(request: HttpRequest, secret: str, desk: Desk, asked: Any) -> str:
    """Give where to go once a sheet is kept: the next one, or the end."""
    own = partial(cast(Request, request).address, secret=secret)
    after = desk.after(asked)
    return own("answers-sheet", part=after.part, about=after.id) if after else own("answers")


@require_POST
def finish(request: HttpRequest, secret: str) -> HttpResponse:
    answering.finish(answering.desk_for(secret, timezone.now()))
    return HttpResponseRedirect(cast(Request, request).address("answers", secret=secret) + "#fini")
