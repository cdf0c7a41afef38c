"""Pages for when something stands in the way: each says what to do next."""

import logging
from typing import Final

from django.core.exceptions import RequestDataTooBig, TooManyFieldsSent
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

log = logging.getLogger(__name__)
LAST_WORDS: Final = """<!doctype html><html lang="fr"><meta charset="utf-8"><title>Polyphonie</title>
<h1>Une panne de notre côté</h1><p>Rien n’a été enregistré. Réessayez dans un instant.</p>
<h1 lang="en">Something broke on our side</h1><p lang="en">Nothing was saved. Please try again soon.</p></html>"""


def refusal(request: HttpRequest, status: int, code: str) -> HttpResponse:
    """Render the page of a refusal; `code` names its sentences."""
    return render(request, "web/refusal.html", {"code": code, "status": status}, status=status)


def misunderstood(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Say what is too much when it is; a request that makes no sense is only said so."""
    if isinstance(exception, (RequestDataTooBig, TooManyFieldsSent)):
        return refusal(request, 413, "413")
    return refusal(request, 400, "400")


def not_allowed(request: HttpRequest, exception: Exception) -> HttpResponse:
    return refusal(request, 403, "403")


def unsigned_form(request: HttpRequest, reason: str = "") -> HttpResponse:
    """Answer a form that did not come from one of our pages, or came too late."""
    return refusal(request, 403, "form")


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    return refusal(request, 404, "404")


def too_many(request: HttpRequest) -> HttpResponse:
    """Answer somebody who tries too often, a code or a password; most limits are counted over a minute."""
    response = refusal(request, 429, "429")
    response.headers["Retry-After"] = "60"
    return response


def broken(request: HttpRequest) -> HttpResponse:
    """Say that it is our fault, even when our templates are what broke."""
    try:
        return refusal(request, 500, "500")
    except Exception:
        log.exception("the page that announces a fault has one")
        return HttpResponse(LAST_WORDS, status=500)
