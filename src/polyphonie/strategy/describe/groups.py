"""The groups of questions, in the order of thinking; the questions are made from what a situation declares."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Final

from polyphonie.catalogue import catalogue
from polyphonie.catalogue.entries import Fact
from polyphonie.kit.form import Listed, Question, cells, questions_of
from polyphonie.kit.kinds import Code, Kind, Many, Number, Table, YesNo
from polyphonie.kit.situation import Situation
from polyphonie.kit.situation_tree import LISTS

UNASKED: Final = ("polyphonie", "title", "language")
"""What the house writes itself, and what the settings of a dossier ask."""


@dataclass(frozen=True, slots=True)
class Group:
    """A page of the form: its word in addresses, the code of its sentences, the parts of a situation that it asks."""

    slug: str
    code: str
    parts: tuple[str, ...] = ()
    lists: tuple[str, ...] = ()

    def holds(self, path: str) -> bool:
        """Tell whether a value is asked on this page."""
        return any(path == one or path.startswith(f"{one}.") for one in (*self.parts, *self.lists))


GROUPS: Final = (
    Group("lieu", "place", ("context.territory", "context.organiser", "as_of")),
    Group("probleme", "problem", ("context.problem", "context.stated_by", "context.matters", "context.phase")),
    Group(
        "climat",
        "climate",
        ("context.conflict", "context.complexity", "context.uncertainty", "context.trust", "context.fatigue"),
        ("context.history",),
    ),
    Group("decision", "decision", ("decision",)),
    Group("ouvert", "scope", (), ("scope.negotiable", "scope.not_negotiable")),
    Group("projet", "project", (), ("project_objectives",)),
    Group("objectifs", "objectives", ("expected_outputs",), ("participation_objectives",)),
    Group("acteurs", "actors", (), ("actors",)),
    Group("publics", "publics", (), ("publics",)),
    Group("contraintes", "constraints", ("available", "already_done"), ("constraints",)),
    Group("equipe", "skills", ("modality", "recruitment", "skills_in_house")),
    Group("droit", "law", ("legal_facts",)),
    Group("sources", "sources", ("note", "is_invented"), ("sources",)),
)
LIST_WORDS: Final = {
    "context.history": "histoire",
    "scope.negotiable": "ouvert",
    "scope.not_negotiable": "ferme",
    "project_objectives": "objectifs-du-projet",
    "participation_objectives": "objectifs",
    "actors": "acteurs",
    "publics": "publics",
    "constraints": "contraintes",
    "sources": "sources",
}
"""The lists that the form asks, each with its word in addresses; respondents answer on their own pages."""


def group_named(slug: str) -> Group | None:
    """Give the group of this word."""
    return next((one for one in GROUPS if one.slug == slug), None)


def group_of(path: str) -> Group | None:
    """Give the group that asks a value."""
    return next((one for one in GROUPS if one.holds(path)), None)


def lists_asked(group: Group) -> list[Listed]:
    """Give the lists of a group, in its order."""
    known = {".".join(one.path): one for one in LISTS}
    return [known[name] for name in group.lists]


def list_named(group: Group, word: str) -> Listed | None:
    """Give the list of a group by its word."""
    return next((one for one in lists_asked(group) if LIST_WORDS[".".join(one.path)] == word), None)


def word_of(listed: Listed) -> str:
    """Give the word of a list in addresses."""
    return LIST_WORDS[".".join(listed.path)]


@cache
def questions(group: Group) -> tuple[Question, ...]:
    """Give the questions of a group, tables opened into one question per cell."""
    asked = [q for q in questions_of(Situation) if q.name not in UNASKED]
    placed = [q for part in group.parts for q in asked if q.name == part or q.name.startswith(f"{part}.")]
    return tuple(one for question in placed for one in opened(question))


def element_questions(listed: Listed, name: str) -> list[Question]:
    """Give the questions of an element of a list, tables opened into one question per cell."""
    return [one for q in questions_of(listed.cls, (*listed.path, name), listed.code) for one in opened(q)]


def opened(question: Question) -> Sequence[Question]:
    """Give a question, or, for a table, one per cell that is known beforehand."""
    if not isinstance(question.kind, Table):
        return (question,)
    if question.name == "legal_facts":
        facts = [f for f in catalogue().facts if f.derived_from is None]
        return [replace(q, kind=kind_of(f), is_cell=False) for q, f in zip(
            cells(question, [f.id for f in facts]), facts, strict=True)]  # fmt: skip
    if question.name == "skills_in_house":
        return cells(question, [s.code for s in catalogue().skills])
    return cells(question, question.kind.key.known if isinstance(question.kind.key, Code) else ())


def kind_of(fact: Fact) -> Kind:
    """Give the kind of answer that a legal fact expects."""
    if fact.kind == "number":
        return Number(-1e15, 1e15)
    if fact.kind == "boolean":
        return YesNo()
    return Many(Code(fact.choices), is_set=True) if fact.kind == "choices" else Code(fact.choices)
