"""Bilingual text: every sentence of ours exists in French and in English."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

Language = Literal["fr", "en"]
LANGUAGES: Final[tuple[Language, ...]] = ("fr", "en")


@dataclass(frozen=True, slots=True)
class Text:
    """A sentence in both languages of the house.

    Example
    -------
    >>> Text("bonjour", "hello")["en"]
    'hello'
    """

    fr: str
    en: str

    def __getitem__(self, language: str) -> str:
        return self.en if language == "en" else self.fr

    def as_mapping(self) -> Mapping[str, str]:
        """Give the two sentences keyed by language."""
        return {"fr": self.fr, "en": self.en}
