"""Sentences made at the edge: a code and facts in, a sentence in the reader's language out.

The sentences live in ``locale/<language>/<room>.ftl`` in the Fluent syntax, one file per room.
"""

import datetime as dt
import re
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any, Final

from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.types import FluentNone

from polyphonie.kit.text import Language, Text

NARROW_SPACE: Final = "\u202f"
HARD_SPACE: Final = "\u00a0"
# fmt: off
MONTHS: Final[Mapping[Language, tuple[str, ...]]] = {
    "fr": ("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
           "décembre"),
    "en": ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
           "December"),
}
# fmt: on

# One message of a file: its id, then all the lines until the next one or a comment.
_MESSAGE: Final = re.compile(r"^([a-zA-Z][\w-]*) *=.*\n?(?:(?![a-zA-Z#-]).*\n?)*", re.MULTILINE)


class UnknownMessage(Exception):
    """A code for which no sentence is written; a defect of ours, never of the user."""

    def __init__(self, code: str, language: Language) -> None:
        super().__init__(f"{code} ({language})")
        self.code, self.language = code, language


class Voice:
    """Says codes in one language.

    Example
    -------
    >>> voice("fr")("verdict-go", conditions=0, failures=0)
    'On peut lancer'
    """

    def __init__(self, language: Language) -> None:
        self.language: Language = language
        self._bundle = FluentBundle([language], use_isolating=False)
        self._unread: dict[str, str] = {}
        for path in sorted((files("polyphonie") / "locale" / language).iterdir(), key=lambda p: p.name):
            if path.name.endswith(".ftl"):
                self._unread |= {m[1]: m[0] for m in _MESSAGE.finditer(path.read_text("utf-8"))}

    def __call__(self, code: str, **facts: Any) -> str:
        """Say the message `code` with its facts; underscores of fact names are written as they are."""
        if not self.knows(code):
            raise UnknownMessage(code, self.language)
        pattern = self._bundle.get_message(code).value
        if pattern is None:
            raise UnknownMessage(code, self.language)
        shown = {name: self.shown(value) for name, value in facts.items()}
        sentence, errors = self._bundle.format_pattern(pattern, shown)
        if errors:
            raise errors[0]
        return str(sentence) if not isinstance(sentence, FluentNone) else ""

    def knows(self, code: str) -> bool:
        """Tell whether a sentence exists for `code`; it is parsed the first time that it is asked for."""
        if (unread := self._unread.get(code)) is not None:
            self._bundle.add_resource(FluentResource(unread))
            self._unread.pop(code, None)  # only now: another thread may be asking for the same sentence
        return bool(self._bundle.has_message(code))

    def shown(self, value: Any) -> Any:
        """Turn one fact into what Fluent can place: bilingual text, dates and lists become words."""
        if isinstance(value, Text):
            return value[self.language]
        if isinstance(value, dt.date):
            return self.date(value)
        if isinstance(value, (list, tuple)):
            return self.listed([str(self.shown(v)) for v in value])
        if value is None:
            return "?"
        if isinstance(value, bool):
            return str(value).lower()
        return value

    def number(self, value: float, decimals: int = 0) -> str:
        """Write a number as the language does: 34 000 and 0,31 in French, 34,000 and 0.31 in English."""
        plain = f"{round(value, decimals) + 0.0:,.{decimals}f}"
        if self.language == "en":
            return plain.replace("-", "−")
        return plain.replace(",", NARROW_SPACE).replace(".", ",").replace("-", "−")

    def figure(self, value: float) -> str:
        """Write a number with as few decimals as it needs, two at most."""
        return self.number(value, next((n for n in (0, 1) if round(value, n) == round(value, 2)), 2))

    def signed(self, value: float, decimals: int = 2) -> str:
        """Write a number with its sign: +0,31, −0,10."""
        text = self.number(abs(value), decimals)
        if float(f"{value:.{decimals}f}") == 0:
            return text
        return ("+" if value > 0 else "−") + text

    def euros(self, cents: int) -> str:
        """Write an amount given in cents, without the cents."""
        amount = self.number(round(cents / 100))
        return f"€{amount}" if self.language == "en" else f"{amount}{HARD_SPACE}€"

    def percent(self, share: float, decimals: int = 0) -> str:
        """Write a share (0-1) as a percentage."""
        return self.number(share * 100, decimals) + ("%" if self.language == "en" else f"{HARD_SPACE}%")

    def date(self, day: dt.date) -> str:
        """Write a date in full: 22 janvier 2023."""
        number = "1er" if self.language == "fr" and day.day == 1 else str(day.day)
        return f"{number} {MONTHS[self.language][day.month - 1]} {day.year}".replace(" ", HARD_SPACE)

    def month(self, day: dt.date) -> str:
        """Write a month and its year: janvier 2023."""
        return f"{MONTHS[self.language][day.month - 1]}{HARD_SPACE}{day.year}"

    def listed(self, words: list[str]) -> str:
        """Join words as a sentence does: a, b et c."""
        if len(words) < 2:
            return "".join(words)
        return ", ".join(words[:-1]) + (" and " if self.language == "en" else " et ") + words[-1]


@cache
def voice(language: Language) -> Voice:
    """Give the voice of a language, its sentences read once per process."""
    return Voice(language)
