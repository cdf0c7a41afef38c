"""Which language a page speaks: French at the root, English under /en/, the same paths below.

An address decides, never a cookie nor a guess from the browser: a link sent to somebody shows them what it showed us.
"""

from collections.abc import Callable
from functools import partial
from typing import Final, cast

from django.http import HttpRequest, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.urls import get_script_prefix, reverse
from django.utils.encoding import escape_uri_path, iri_to_uri
from django.utils.translation import get_language, override

from polyphonie.kit.text import Language
from polyphonie.kit.voice import Voice, voice
from polyphonie.people.request import Request

PREFIX: Final[dict[Language, str]] = {"fr": "", "en": "en/"}
OTHER: Final[dict[Language, Language]] = {"fr": "en", "en": "fr"}


def language_of(path: str) -> tuple[Language, str]:
    """Read the language of a path, and the path without it.

    Example
    -------
    >>> language_of("/en/methodes/")
    ('en', '/methodes/')
    """
    return ("en", path[3:]) if path.startswith("/en/") else ("fr", path)


def in_language(language: Language, path: str) -> str:
    """Give the address, in a language, of a path without language, under whatever prefix the site is served."""
    return get_script_prefix() + PREFIX[language] + path.lstrip("/")


def address(language: Language, name: str, **parts: object) -> str:
    """Give the address of a named page in a language."""
    return in_language(language, reverse(name, kwargs=parts)[len(get_script_prefix()) - 1 :])


def twin(request: HttpRequest) -> str:
    """Give the address of the same page in the other language, its question kept."""
    query = iri_to_uri(request.META.get("QUERY_STRING", ""))
    return in_language(OTHER[language_now()], escape_uri_path(request.path_info)) + (f"?{query}" if query else "")


def language_now() -> Language:
    """Tell the language being spoken in this thread."""
    return "en" if (get_language() or "fr").startswith("en") else "fr"


def voice_now() -> Voice:
    """Give the voice of the language being spoken in this thread."""
    return voice(language_now())


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
        with override(asked.language):
            response = self.get_response(asked)
        if response.headers.get("Content-Type", "").startswith("text/html"):
            response.headers.setdefault("Content-Language", asked.language)
        return response
