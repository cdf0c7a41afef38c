"""Refusals said on a page: what a verb refuses by name, and its page did not say, is said here with its mend."""

from collections.abc import Callable
from typing import Final, cast

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import render

from polyphonie.kit.errors import Refusal
from polyphonie.people.request import Request

STATUSES: Final = {"unknown": 404, "gone": 410, "expired": 410, "used": 410, "revoked": 410, "often": 429}
"""The status of a refusal by the last word of its code; 409 (what you ask does not fit what is) for the others."""

TOO_MANY: Final = 429


class RefusalMiddleware:
    """Answers a refusal with its sentence and its mend, in the language of the page."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        """Say a refusal; anything else goes on its way."""
        if not isinstance(exception, Refusal):
            return None
        say = cast(Request, request).say
        said = {"why": say(exception.code, **exception.facts), "mend": say(exception.code + "-mend", **exception.facts)}
        status = STATUSES.get(exception.code.rpartition("-")[2], 409)
        response = render(request, "web/refused.html", said, status=status)
        response.headers["Cache-Control"] = "private, no-store"
        if status == TOO_MANY:
            response.headers["Retry-After"] = str(exception.facts.get("wait", 1))
        return response
