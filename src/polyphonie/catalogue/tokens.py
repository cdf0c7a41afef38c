"""A text as folded words with their places, and the expressions of the lexicon as patterns over such words.

A pattern is a run of words; `budget*` is any word that begins so, `#` any number. Case, accents, apostrophes and the
small words listed in the lexicon are of no account on either side.
"""

import re
import unicodedata
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise
from typing import Final, NamedTuple

_WORD: Final = re.compile(r"\d{1,3}(?:[ .,\u00a0\u202f\u2019']\d{3})+(?!\w)|[^\W_]+")
_PART: Final = re.compile(r"[^\W_]+\*?|#")


class Token(NamedTuple):
    """One word, folded, and where it starts in the text."""

    word: str
    start: int


class Pattern(NamedTuple):
    """One expression: the words it is made of, and whose it is; `cancels` undoes its owner instead of saying it."""

    words: tuple[str, ...]
    expression: str
    owner: int
    cancels: bool = False


class Match(NamedTuple):
    """A pattern found from token `first` to token `last`, both included."""

    pattern: Pattern
    first: int
    last: int


@lru_cache(maxsize=50_000)
def folded(word: str) -> str:
    """Lower a word and take its accents off.

    Example
    -------
    >>> folded("Équité")
    'equite'
    """
    if word.isascii():
        return word.lower()
    apart = unicodedata.normalize("NFKD", word.casefold().replace("œ", "oe").replace("æ", "ae"))
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def tokens(text: str, skipped: Collection[str] = ()) -> list[Token]:
    """Cut a text into folded words, small words left out; places count in the composed (NFC) form of the text."""
    said = [(m.group(), m.start()) for m in _WORD.finditer(unicodedata.normalize("NFC", text))]
    known = {raw: _plain_number(raw) if raw[0].isdigit() else folded(raw) for raw in {raw for raw, _ in said}}
    return [Token(known[raw], start) for raw, start in said if known[raw] not in skipped]


def _plain_number(raw: str) -> str:
    digits = re.sub(r"[ .,\u00a0\u202f\u2019']", "", raw)
    return digits if digits.isascii() else folded(digits)


def pattern_words(expression: str, skipped: Collection[str] = ()) -> tuple[str, ...]:
    """Give the words of an expression, small words left out unless nothing else would remain."""
    parts = tuple(folded(p) for p in _PART.findall(unicodedata.normalize("NFC", expression)))
    kept = tuple(p for p in parts if p not in skipped)
    return kept or parts


def fits(part: str, word: str) -> bool:
    """Tell whether a word of a pattern stands for a word of a text."""
    if part == word:
        return True
    if part == "#":
        return word.isascii() and word.isdigit()
    return part[-1] == "*" and word.startswith(part[:-1])


@dataclass(frozen=True)
class Index:
    """Patterns filed by their first word, so that a text is read in one pass."""

    exact: Mapping[str, Sequence[Pattern]]
    stems: Mapping[str, Sequence[Pattern]]
    numbers: Sequence[Pattern]
    lengths: Sequence[int] = field(default=())

    @classmethod
    def of(cls, patterns: Sequence[Pattern]) -> "Index":
        """File patterns."""
        exact: dict[str, list[Pattern]] = {}
        stems: dict[str, list[Pattern]] = {}
        numbers = []
        for pattern in patterns:
            first = pattern.words[0]
            if first == "#":
                numbers.append(pattern)
            elif first.endswith("*"):
                stems.setdefault(first[:-1], []).append(pattern)
            else:
                exact.setdefault(first, []).append(pattern)
        return cls(exact, stems, numbers, sorted({len(s) for s in stems}))

    def opened_by(self, word: str) -> Sequence[Pattern]:
        """Give the patterns that may begin with a word."""
        found = [*self.exact.get(word, ())]
        for length in self.lengths:
            if length > len(word):
                break
            found += self.stems.get(word[:length], ())
        return (*found, *self.numbers) if fits("#", word) else tuple(found)

    def matches(self, text: Sequence[Token]) -> Iterator[Match]:
        """Give every pattern found, in the order of the text.

        Cost
        ----
        One look-up per word, one comparison per pattern that its word opens.
        """
        words = [t.word for t in text]
        opened = {word: _by_next(self.opened_by(word)) for word in set(words)}
        for place, (word, following) in enumerate(pairwise([*words, ""])):
            groups = opened[word]
            if not groups:
                continue
            for pattern in groups.get("", ()):
                yield Match(pattern, place, place)
            for letter in (following[:1], "#") if following[:1].isdigit() else (following[:1],):
                for pattern in groups.get(letter, ()) if letter else ():
                    if follows(pattern.words, words, place):
                        yield Match(pattern, place, place + len(pattern.words) - 1)


def _by_next(patterns: Sequence[Pattern]) -> dict[str, list[Pattern]]:
    """Group patterns by the first letter of their second word, empty when they have only one."""
    groups: dict[str, list[Pattern]] = {}
    for pattern in patterns:
        groups.setdefault(pattern.words[1][0] if len(pattern.words) > 1 else "", []).append(pattern)
    return groups


def follows(pattern: Sequence[str], words: Sequence[str], place: int) -> bool:
    """Tell whether the words of a pattern after its first stand after a place."""
    end = place + len(pattern)
    return end <= len(words) and all(map(fits, pattern[1:], words[place + 1 : end]))
