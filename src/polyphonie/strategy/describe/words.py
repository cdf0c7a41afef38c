"""The words of the form: labels, why a question is asked, an example, each answer that may be chosen."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from polyphonie.catalogue import Catalogue, catalogue
from polyphonie.kit import codes
from polyphonie.kit.form import Question, choices, typed_again, widget
from polyphonie.kit.kinds import Code, Many, Number
from polyphonie.kit.reader import MISSING
from polyphonie.kit.situation_tree import LISTS, name_of
from polyphonie.kit.text import Language
from polyphonie.kit.tree_edit import Tree, id_of, value_at
from polyphonie.kit.voice import Voice

PREFIX: Final[Mapping[tuple[str, ...], str]] = {
    codes.SCOPES: "scope",
    codes.ORGANISERS: "organiser",
    codes.MATTERS: "matter",
    codes.PHASES: "phase",
    codes.LEVELS: "level",
    codes.COMMITMENTS: "commitment",
    codes.OBJECTIVES: "objective",
    codes.OUTPUTS: "output",
    codes.ACTOR_KINDS: "actor-kind",
    codes.CONSTRAINTS: "constraint",
    codes.LIMITS: "limit",
    codes.EVENTS: "event",
    codes.SOURCES: "paper-source",
    codes.RECRUITMENTS: "recruitment",
    codes.ARTEFACTS: "artefact",
    (*codes.MODALITIES, "any"): "modality",
}
SCALES: Final = ("conflict", "complexity", "uncertainty", "trust", "fatigue")
"""Scales whose words are also said of a strategy."""
REFERENCES: Final = {
    "context-stated_by": "actors",
    "publics-actor": "actors",
    "participation_objectives-publics": "publics",
}
"""Questions answered by naming an element of another list."""


@dataclass(frozen=True)
class Words:
    """Says the questions of a situation in one language."""

    say: Voice
    tree: Tree
    shelf: Catalogue = field(default_factory=catalogue)

    @property
    def language(self) -> Language:
        """Give the language being spoken."""
        return self.say.language

    def label(self, question: Question) -> str:
        """Give the words of a question."""
        table, key = question.path[0], question.path[-1]
        if table == "legal_facts" and len(question.path) == 2:
            return next(f.question[self.language] for f in self.shelf.facts if f.id == key)
        if table == "skills_in_house" and len(question.path) == 2:
            return self.shelf.skill_by_code[key].name[self.language]
        if question.is_cell:
            return raised(self.say(f"barrier-{key}"))
        return raised(self.say(f"field-{question.code}"))

    def why(self, question: Question) -> str:
        """Tell why a question is asked; a cell of a table is explained by its table."""
        return self.known(f"why-{question.code}")

    def example(self, question: Question) -> str:
        """Give an example of an answer."""
        if question.path[0] == "legal_facts":
            found = next((f.example for f in self.shelf.facts if f.id == question.path[-1]), None)
            return str(found) if found is not None and widget(question.kind) == "number" else ""
        return self.known(f"eg-{question.code}")

    def known(self, code: str) -> str:
        """Say a sentence if it is written."""
        return self.say(code) if self.say.knows(code) else ""

    def options(self, question: Question) -> list[tuple[str, str]]:
        """Give the answers among which to choose: what is sent, and its words."""
        if question.code in REFERENCES:
            listed = next(one for one in LISTS if one.path == (REFERENCES[question.code],))
            rows = value_at(self.tree, listed.path)
            return [(str(id_of(one)), name_of(one, listed)) for one in (rows if isinstance(rows, list) else ())]
        if question.code == "already_done":
            return sorted(((m.slug, m.name[self.language]) for m in self.shelf.methods), key=lambda pair: pair[1])
        return [(one, self.choice(question, one)) for one in choices(question.kind)]

    def choice(self, question: Question, value: str) -> str:
        """Say an answer among those that may be chosen."""
        kind = question.kind.kind if isinstance(question.kind, Many) else question.kind
        if isinstance(kind, Code) and kind.known in PREFIX:
            return self.say(f"{PREFIX[kind.known]}-{value}")
        if isinstance(kind, Code):
            return self.say(f"fact-{value}")
        if widget(kind) == "yes-no":
            return self.say("describe-yes" if value == "yes" else "describe-no")
        return self.say(scale_code(question, value))

    def value(self, question: Question, value: Any) -> str:
        """Say a value as people read it: nothing said, sought in vain, or its words."""
        if value is MISSING:
            return self.say("describe-unsaid")
        if value is None:
            return self.say("describe-sought")
        if isinstance(value, dt.date):
            return self.say.date(value)
        options = dict(self.options(question))
        if isinstance(question.kind, Number) and isinstance(value, (int, float)) and not options:
            return self.say.figure(value)
        texts = typed_again(question.kind, value, self.language)
        said = [options.get(text, text) for text in texts if text]
        return self.say.listed(said) if isinstance(question.kind, Many) else " – ".join(said)

    def sources(self) -> list[tuple[str, str]]:
        """Give the sources known, each with its title."""
        listed = next(one for one in LISTS if one.path == ("sources",))
        rows = value_at(self.tree, listed.path)
        return [(str(id_of(one)), name_of(one, listed)) for one in (rows if isinstance(rows, list) else ())]

    def told(self, said: Any) -> str:
        """Say where a value comes from, in a line."""
        if not isinstance(said, dict) or not said:
            return self.say("describe-unsaid")
        titles = dict(self.sources())
        rows = said.get("source") or []
        cited = [titles.get(one, one) for one in (rows if isinstance(rows, list) else [rows])]
        parts = [*cited, *(str(said[k]) for k in ("by", "kind", "on", "note") if said.get(k))]
        if said.get("estimate"):
            parts.append(self.say("describe-origin-estimate"))
        if said.get("confidence") is not None:
            parts.append(self.say(f"scale-confidence-{said['confidence']}"))
        return " · ".join(map(str, parts))


def scale_code(question: Question, value: str) -> str:
    """Give the code of the words of a step of a scale."""
    name = question.path[-1]
    if question.path[0] == "context" and name in SCALES:
        return f"{name}-{value}"
    if question.path[0] == "skills_in_house":
        name = "skill"
    elif question.is_cell:
        name = "barrier"
    return f"scale-{name}-{value}"


def raised(text: str) -> str:
    """Give words as a title has them: a capital first."""
    return text[:1].upper() + text[1:]
