"""Sentences of an instrument: facts put in, and words that agree with a number: {count:idée|idées}."""

import re
from collections.abc import Callable, Mapping
from string import Formatter
from typing import Any, Final

from polyphonie.kit.text import Language

OR: Final = "|"
BEFORE: Final = re.compile(" (?=[:;?!»%])|(?<=«) ")
"""Where French printing wants a space that no line break falls on."""


class Sentence(Formatter):
    """Puts facts in a template; `{name:one|many}` gives the word that the number `name` asks for."""

    def __init__(self, language: Language, write: Callable[[Any], str]) -> None:
        self._language, self._write = language, write

    def format_field(self, value: Any, format_spec: str) -> str:
        """Write a fact, or choose a word by it."""
        if OR not in format_spec:
            return self._write(value)
        one, many = format_spec.split(OR, 1)
        return one if is_one(value, self._language) else many


def is_one(count: Any, language: Language) -> bool:
    """Tell whether a number asks for the singular: 0, 1 and 1.5 in French, 1 alone in English."""
    if not isinstance(count, (int, float)):
        return False
    return abs(count) < 2 if language == "fr" else count == 1


def told(template: str, facts: Mapping[str, Any], language: Language, write: Callable[[Any], str]) -> str:
    """Say a template with its facts.

    Parameters
    ----------
    write : how a fact is written in the language; text facts come through it too.

    Example
    -------
    >>> told("{n} {n:idée|idées}", {"n": 1}, "fr", str)
    '1 idée'
    """
    sentence = Sentence(language, write).vformat(template, (), dict(facts))
    return BEFORE.sub("\u00a0", sentence) if language == "fr" else sentence


def facts_in(template: str) -> set[str]:
    """Give the names of the facts that a template asks for."""
    return {name for _, name, _, _ in Formatter().parse(template) if name}
