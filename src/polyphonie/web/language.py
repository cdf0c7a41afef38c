"""Which language a page speaks: French at the root, English under /en/, the same paths below.

An address decides, never a cookie nor a guess from the browser: a link sent to somebody shows them what it showed us.
"""

from collections.abc import Callable
from functools import partial
from typing import Final, cast

from django.http import HttpRequest, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.utils.encoding import escape_uri_path, iri_to_uri

from polyphonie.kit.text import Language
from polyphonie.kit.voice import voice
from polyphonie.people.addresses import address, in_language, speaking
from polyphonie.people.request import Request, language_now

OTHER: Final[dict[Language, Language]] = {"fr": "en", "en": "fr"}


def language_of(path: str) -> tuple[Language, str]:
    """Read the language of a path, and the path without it.

    Example
    -------
    >>> language_of("/en/methodes/")
    ('en', '/methodes/')
    """
    return ("en", path[3:]) if path.startswith("/en/") else ("fr", path)


def twin(request: HttpRequest) -> str:
    """Give the address of the same page in the other language, its question kept."""
    query = iri_to_uri(request.META.get("QUERY_STRING", ""))
    return in_language(OTHER[language_now()], escape_uri_path(request.path_info)) + (f"?{query}" if query else "")


class LanguageMiddleware:
    """Reads the language from the address and gives the request its voice."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        if request.path_info == "/en":
            return HttpResponseRedirect(in_language("en", "/"))
        asked = cast(Request, request)
        asked.language, asked.path_info = language_of(request.path_info)
        asked.say, asked.address = voice(asked.language), partial(address, asked.language)
        with speaking(asked.language):
            response = self.get_response(asked)
        if response.headers.get("Content-Type", "").startswith("text/html"):
            response.headers.setdefault("Content-Language", asked.language)
        return response
