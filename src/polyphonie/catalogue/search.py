"""Finds methods by words and by what they are; accents, capitals and apostrophes do not count."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from polyphonie.kit.method import Method
from polyphonie.kit.text import LANGUAGES, Language


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for; what is left empty counts for nothing. `level` is an IAP2 level, 1 to 5."""

    words: str = ""
    family: str = ""
    level: int | None = None
    stage: str = ""

    @property
    def is_all(self) -> bool:
        """Tell whether nothing is asked, so that every method answers."""
        return not (self.words.strip() or self.family or self.level or self.stage)


@lru_cache(maxsize=4_096)
def plain(text: str) -> str:
    """Take from a text what a hurried typist leaves out.

    Example
    -------
    >>> plain("L’Évaluation  d'équipe")
    'l evaluation d equipe'
    """
    letters = (
        c if c.isalnum() else " "
        for c in unicodedata.normalize("NFKD", text.replace("œ", "oe").replace("Œ", "OE"))
        if not unicodedata.combining(c)
    )
    return " ".join("".join(letters).casefold().split())


def find_methods(methods: Sequence[Method], wanted: Wanted, language: Language) -> tuple[Method, ...]:
    """Give the methods that hold every word asked and are of the family, level and stage asked.

    Guarantees
    ----------
    Each word is looked for in the names of both languages and in the texts of the reader's; those found by their name
    come first, in the alphabetical order of the reader's language, then those found by their texts only.
    """
    words = plain(wanted.words).split()
    found = [m for m in methods if _is_of(m, wanted) and all(w in _said(m, language) for w in words)]
    return tuple(sorted(found, key=lambda m: (not all(w in _named(m) for w in words), plain(m.name[language]), m.slug)))


def _is_of(method: Method, wanted: Wanted) -> bool:
    return (
        (not wanted.family or method.family == wanted.family)
        and (not wanted.level or method.level.distance(wanted.level) == 0)
        and (not wanted.stage or wanted.stage in method.stages)
    )


def _named(method: Method) -> str:
    return plain(" ".join(name for tongue in LANGUAGES for name in (method.name[tongue], *method.aliases[tongue])))


def _said(method: Method, language: Language) -> str:
    return f"{_named(method)} {plain(method.purpose[language])} {plain(method.when[language])}"
