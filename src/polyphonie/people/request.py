"""What every page is asked with, so that no room needs to know the front door."""

from collections.abc import Callable

from django.http import HttpRequest

from polyphonie.kit.text import Language
from polyphonie.kit.voice import Voice


class Request(HttpRequest):
    """A request once the front door has read its language.

    `say` speaks the reader's language; `address(name, **parts)` gives the path of a page in that language.
    """

    language: Language
    say: Voice
    address: Callable[..., str]
