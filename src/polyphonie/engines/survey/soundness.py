"""Tells whether a condition means something in its form: names known and earlier, kinds that compare."""

from collections.abc import Iterator, Mapping
from fractions import Fraction
from typing import Final

from polyphonie.engines.survey.model import Compared, Condition, Itself, Joined, Named, Not, Operand, Question, Selected
from polyphonie.engines.survey.refusals import ConditionUnsound

NUMBERS: Final = ("integer", "decimal")
CHOSEN: Final = ("select_one", "select_multiple", "yes_no")
ORDERS: Final = ("<", ">", "<=", ">=")


def simple_parts(condition: Condition) -> Iterator[Compared | Selected]:
    """Give the comparisons of a condition."""
    if isinstance(condition, Not):
        yield from simple_parts(condition.inside)
    elif isinstance(condition, Joined):
        for part in condition.parts:
            yield from simple_parts(part)
    else:
        yield condition


def operands(part: Compared | Selected) -> tuple[Operand, ...]:
    """Give what a comparison compares."""
    return (part.of,) if isinstance(part, Selected) else (part.left, part.right)


def names_in(condition: Condition) -> frozenset[str]:
    """Give the names of the questions that a condition depends on."""
    every = (one for part in simple_parts(condition) for one in operands(part))
    return frozenset(one.name for one in every if isinstance(one, Named))


def refuse_unsound(condition: Condition, earlier: Mapping[str, Question], itself: Question | None = None) -> None:
    """Refuse a condition that could never mean what it seems to.

    Parameters
    ----------
    earlier : the questions that come before, by name: a condition looks back, never ahead, so that pages can follow.
    itself : the question that a constraint is about; None in a relevance.

    Raises
    ------
    ConditionUnsound : unknown or later question, free text or note looked at (words never decide), order between what
        is not a number, a choice that is not proposed, a point outside a constraint.
    """
    for part in simple_parts(condition):
        kinds = [kind_of(one, earlier, itself) for one in operands(part)]
        if isinstance(part, Selected):
            refuse_choice(looked_at(part.of, earlier, itself), part.choice)
        elif part.mark in ORDERS and set(kinds) - {"number"}:
            raise ConditionUnsound("not-numbers", name_of(part))
        else:
            refuse_mixed(part, kinds, earlier, itself)


def refuse_mixed(part: Compared, kinds: list[str], earlier: Mapping[str, Question], itself: Question | None) -> None:
    """Refuse to compare a number and a text, or with a choice that is not proposed."""
    if kinds[0] != kinds[1] and not is_emptiness(part):
        raise ConditionUnsound("kinds-differ", name_of(part))
    for one, other in ((part.left, part.right), (part.right, part.left)):
        question = looked_at(one, earlier, itself)
        value = getattr(other, "value", None)
        if question is not None and question.kind in CHOSEN and isinstance(value, str) and value:
            for choice in value.split(" ") if question.kind == "select_multiple" else (value,):
                refuse_choice(question, choice)


def refuse_choice(question: Question | None, choice: str) -> None:
    """Refuse a choice that a question does not propose."""
    if question is None or question.kind not in CHOSEN:
        raise ConditionUnsound("no-choices", question.name if question else choice)
    if choice not in question.choices:
        raise ConditionUnsound("choice-unknown", choice)


def is_emptiness(part: Compared) -> bool:
    """Tell whether a comparison only asks if something was answered: = '' or != ''."""
    return part.mark in ("=", "!=") and any(getattr(one, "value", None) == "" for one in (part.left, part.right))


def looked_at(one: Operand, earlier: Mapping[str, Question], itself: Question | None) -> Question | None:
    """Give the question whose answer an operand is; None for what is written."""
    if isinstance(one, Named):
        if one.name not in earlier:
            raise ConditionUnsound("name-unknown", one.name)
        return earlier[one.name]
    if isinstance(one, Itself) and itself is None:
        raise ConditionUnsound("point-misplaced", ".")
    return itself if isinstance(one, Itself) else None


def kind_of(one: Operand, earlier: Mapping[str, Question], itself: Question | None) -> str:
    """Give whether an operand is a number, or words that can be compared."""
    question = looked_at(one, earlier, itself)
    if question is None:
        return "number" if isinstance(getattr(one, "value", ""), Fraction) else "words"
    if question.kind in ("text", "note"):
        raise ConditionUnsound("on-words", question.name)
    return "number" if question.kind in NUMBERS else "words"


def name_of(part: Compared) -> str:
    """Give the name of the first question that a comparison is about."""
    return next((one.name for one in (part.left, part.right) if isinstance(one, Named)), ".")
