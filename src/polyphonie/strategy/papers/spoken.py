"""What every part of a reading stands on: the record, its words, its pictures; and addresses fit to be links."""

from collections.abc import Sequence
from typing import Any

from polyphonie.strategy.papers.drawn import Drawing, drawing
from polyphonie.strategy.papers.said import Rest
from polyphonie.strategy.papers.words import Tree, Words


class Spoken:
    """A record and the words to say it."""

    def __init__(self, record: Tree, words: Words) -> None:
        self.record, self.words, self.say = record, words, words.say
        self.situation: Tree = record["situation"]

    def picture(self, name: str, *more: Any) -> Drawing | None:
        """Draw a picture of the record: picture("calendar", "S1"); None when there is nothing to draw."""
        return drawing(name, self.record, self.words.language, *more)

    def rests(self, found: Sequence[Tree]) -> list[Rest]:
        """Say what something rests on: fields, their values, where they come from when the record says it."""
        words = self.words
        return [
            Rest(words.field(f["field"]), self._short(f), words.origin(f["provenance"]) if "provenance" in f else "")
            for f in found
        ]

    def _short(self, field: Tree) -> str:
        if field["field"] == "context.problem" and field["value"]:
            return self.say("paper-see-situation")
        return self.words.value(field["field"], field["value"])

    def criterion(self, name: str) -> str:
        """Name a criterion, or what filters a method out."""
        codes = (f"criterion-{name}", f"paper-filter-{name}", "paper-filter-other")
        return self.say(next(c for c in codes if self.say.knows(c)))


def address(url: Any) -> str:
    """Give a web address fit to be a link, or nothing: no other scheme is ever linked."""
    said = str(url or "").strip()
    return said if said.startswith(("https://", "http://")) and not set(said) & set(" <>\"'`\\") else ""


def host(url: Any) -> str:
    """Give the site that an address belongs to."""
    return address(url).partition("://")[2].partition("/")[0].removeprefix("www.")
