"""What every page is asked with, so that no room needs to know the front door."""

from collections.abc import Callable
from typing import Any, TypeVar

from django.http import HttpRequest
from django.utils.translation import get_language

from polyphonie.kit.text import Language
from polyphonie.kit.voice import Voice, voice
from polyphonie.people.models import Person

View = TypeVar("View", bound=Callable[..., Any])


class Request(HttpRequest):
    """A request once the front door has read its language.

    `say` speaks the reader's language; `address(name, **parts)` gives the path of a page in that language.
    """

    language: Language
    say: Voice
    address: Callable[..., str]


def language_now() -> Language:
    """Tell the language being spoken in this thread."""
    return "en" if (get_language() or "fr").startswith("en") else "fr"


def voice_now() -> Voice:
    """Give the voice of the language being spoken in this thread."""
    return voice(language_now())


def person_of(request: HttpRequest) -> Person | None:
    """Give the person who asks, or None when nobody is signed in."""
    return request.user if isinstance(request.user, Person) else None


def names_odd_characters(view: View) -> View:
    """Mark a page that names invisible characters in their places, so that the front door leaves them to it."""
    view.__dict__["names_odd_characters"] = True
    return view


def reads_anything(view: Any) -> bool:
    """Tell whether a page names invisible characters itself."""
    return "names_odd_characters" in getattr(view, "__dict__", ())
