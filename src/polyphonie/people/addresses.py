"""Addresses of pages in a language: French at the root, English under /en/; whole ones start from the settings."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Final

from django.conf import settings
from django.urls import get_script_prefix, reverse, set_script_prefix
from django.utils.translation import override

from polyphonie.kit.text import Language

PREFIX: Final[dict[Language, str]] = {"fr": "", "en": "en/"}
_site_prefix: ContextVar[str] = ContextVar("site_prefix", default="")


def site_prefix() -> str:
    """Give the prefix under which the site is served, whatever the language of the page being made."""
    return _site_prefix.get() or get_script_prefix()


@contextmanager
def speaking(language: Language) -> Iterator[None]:
    """Make a page in a language: its words, and every address that Django or a library reverses meanwhile.

    English is the same site served one step below, so that redirects and forms which are not ours stay in it too.
    """
    prefix = site_prefix()
    token = _site_prefix.set(prefix)
    set_script_prefix(prefix + PREFIX[language])
    try:
        with override(language):
            yield
    finally:
        _site_prefix.reset(token)
        set_script_prefix(prefix)


def path_of(name: str, **parts: object) -> str:
    """Give the path of a named page, without language nor prefix."""
    return reverse(name, kwargs=parts)[len(get_script_prefix()) - 1 :]


def in_language(language: Language, path: str) -> str:
    """Give the address, in a language, of a path without language, under whatever prefix the site is served."""
    return site_prefix() + PREFIX[language] + path.lstrip("/")


def address(language: Language, name: str, **parts: object) -> str:
    """Give the address of a named page in a language."""
    return in_language(language, path_of(name, **parts))


def whole_address(language: Language, name: str, **parts: object) -> str:
    """Give the address of a page to somebody who is not on the site; never made from what a browser claims."""
    return absolute(address(language, name, **parts))


def absolute(path: str) -> str:
    """Give the whole address of an address of this site, to be put in a letter or copied."""
    return f"{settings.SITE}/{path.removeprefix(site_prefix()).lstrip('/')}"
