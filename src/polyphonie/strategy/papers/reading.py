"""A record read aloud in one language: what every paper and every page shows, in the order it is read.

The macros of ``parts.html``, the PDF and the Word file all read from here, so that they say the same things.
"""

from collections.abc import Mapping
from typing import Any, Final

from polyphonie.catalogue import catalogue
from polyphonie.kit.text import Language
from polyphonie.strategy.papers.diagnosis_part import DiagnosisPart
from polyphonie.strategy.papers.proof_part import ProofPart
from polyphonie.strategy.papers.situation_part import SituationPart
from polyphonie.strategy.papers.ways_part import WaysPart
from polyphonie.strategy.papers.words import Tree, Words
from polyphonie.strategy.pictures.drawing import cleaned

TONES: Final = {"go": "go", "not_yet": "wait", "no": "no"}


class Reading(SituationPart, DiagnosisPart, WaysPart, ProofPart):
    """Reads one record in one language: the answer here, each part of the whole in its own file."""

    @property
    def title(self) -> str:
        """Give the title of the situation."""
        return str(self.situation["title"])

    @property
    def dates(self) -> list[str]:
        """Give the date of the decision and that of the description."""
        when, seen = self.situation["decision"]["when"], self.situation["as_of"]
        found = [("paper-decision-on", when), ("paper-written-on", seen)]
        return [self.say(code, day=self.words.date(day)) for code, day in found if day]

    @property
    def cautions(self) -> str:
        """Give what to know before reading: an invented case, the author's note."""
        invented = self.say("paper-invented") if self.situation["is_invented"] else ""
        return " ".join(p for p in (invented, self.situation["note"]) if p)

    @property
    def tone(self) -> str:
        """Give the class of the verdict: go, wait or no."""
        return TONES[self.record["verdict"]["decision"]]

    @property
    def verdict(self) -> str:
        """Give the verdict in a sentence."""
        return self.words.text(self.record["verdict"]["text"])

    @property
    def here(self) -> str:
        """Tell where the process stands on its thread: a plan chosen is to validate, a case not ready to understand."""
        if self.is_adapted:
            return "validate"
        return "choose" if self.record["verdict"]["decision"] == "go" else "understand"

    @property
    def answer(self) -> str:
        """Give the way that stands in a sentence, or nothing when there is none."""
        if self.chosen is None:
            return ""
        names = self.say.listed([step.name for step in self.chosen.stages])
        code = "paper-adopted" if self.is_adapted else "paper-recommended"
        return self.say(code, name=self.chosen.name, count=len(self.chosen.stages), methods=names)


def read(record: Tree, language: Language) -> Reading:
    """Read a record in a language, without the marks that no paper can hold."""
    record = named(writable(record))
    return Reading(record, Words(record, language))


def named(record: Tree) -> Tree:
    """Give the methods of the ranking their names, so that a picture need not show a code."""
    known = catalogue().by_slug
    rows = [
        {**r, "name": known[r["method"]].name.as_mapping()} if r["method"] in known else r for r in record["ranking"]
    ]
    return {**record, "ranking": rows}


def writable(tree: Any) -> Any:
    """Give the same tree, its texts without the marks that no paper can hold."""
    if isinstance(tree, str):
        return cleaned(tree)
    if isinstance(tree, Mapping):
        return {name: writable(value) for name, value in tree.items()}
    return [writable(value) for value in tree] if isinstance(tree, (list, tuple)) else tree
