"""The words of a survey: questions with their conditions, and one person's answers."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

Kind = Literal["select_one", "select_multiple", "yes_no", "integer", "decimal", "date", "text", "note"]
Answer = str | Fraction | tuple[str, ...]
"""What somebody answered: the name of a choice, a number, names of choices, a day; a text is only known to be there."""
Answers = Mapping[str, Answer]
"""One person's answers, by the name of the question; what was left blank or never asked is not there."""


@dataclass(frozen=True, slots=True)
class Named:
    """The answer to another question, ``${name}``."""

    name: str


@dataclass(frozen=True, slots=True)
class Itself:
    """The answer that a constraint is about, written as a point."""


@dataclass(frozen=True, slots=True)
class Written:
    """A text or a number written in a condition."""

    value: str | Fraction


Operand = Named | Itself | Written


@dataclass(frozen=True, slots=True)
class Compared:
    """Two operands and the mark between them: = != < > <= >=."""

    left: Operand
    mark: str
    right: Operand


@dataclass(frozen=True, slots=True)
class Selected:
    """Whether a choice is among those chosen, ``selected(${name}, 'x')``."""

    of: Operand
    choice: str


@dataclass(frozen=True, slots=True)
class Not:
    """The contrary of a condition."""

    inside: "Condition"


@dataclass(frozen=True, slots=True)
class Joined:
    """Conditions joined by ``and`` or by ``or``."""

    word: Literal["and", "or"]
    parts: tuple["Condition", ...]


Condition = Compared | Selected | Not | Joined


@dataclass(frozen=True, slots=True)
class Question:
    """One question: how it is answered, when it is asked, what its answer must satisfy.

    `relevant` are conditions that must all hold (its own, those of the groups around it); `group` is the outermost
    group that it is in ("" : none).
    """

    name: str
    kind: Kind
    choices: tuple[str, ...] = ()
    is_required: bool = False
    relevant: tuple[Condition, ...] = ()
    constraint: Condition | None = None
    group: str = ""


Form = Sequence[Question]
