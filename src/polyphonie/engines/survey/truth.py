"""A second evaluator of conditions, written apart from the first: what was counted by one is checked by the other."""

from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from polyphonie.engines.survey.model import Answer, Answers, Compared, Condition, Form, Itself, Joined, Named, Selected
from polyphonie.engines.survey.soundness import names_in


def truth(condition: Condition, answers: Answers) -> bool:
    """Tell whether a relevance holds, by reducing it to a value from the leaves up.

    Guarantees
    ----------
    both_evaluators_agree : on every condition and every answers, with `relevance.holds`.
    """
    match condition:
        case Compared(left, mark, right):
            return compared(mark, leaf(left, answers), leaf(right, answers))
        case Selected(of, choice):
            value = leaf(of, answers)
            return choice in set(value if isinstance(value, tuple) else {value} - {""})
        case Joined(word, parts):
            wanted = len(parts) if word == "and" else 1
            return sum(truth(part, answers) for part in parts) >= wanted
        case _:
            return truth(condition.inside, answers) is False


def leaf(side: Any, answers: Answers) -> Answer:
    """Give the value of a leaf."""
    if isinstance(side, Named):
        return answers.get(side.name, "")
    return "" if isinstance(side, Itself) else side.value


def compared(mark: str, left: Answer, right: Answer) -> bool:
    """Compare two leaves by their difference, or by their letters."""
    if isinstance(left, Fraction) and isinstance(right, Fraction):
        gap = left - right
        signs = {"=": gap == 0, "!=": gap != 0, "<": gap < 0, ">": gap > 0, "<=": not gap > 0, ">=": not gap < 0}
        return signs[mark]
    if mark not in ("=", "!="):
        return False
    words = [" ".join(side) if isinstance(side, tuple) else side for side in (left, right)]
    same = type(words[0]) is type(words[1]) and words[0] == words[1]
    return same is (mark == "=")


def asked_of(form: Form, answers: Answers) -> Mapping[str, bool]:
    """Tell of each question whether it is asked, given all the answers."""
    found: dict[str, bool] = {}
    kept: dict[str, Answer] = {}
    names = {question.name for question in form}
    for question in form:
        found[question.name] = all(truth(one, kept) or not names_in(one) <= names for one in question.relevant)
        if found[question.name] and question.name in answers:
            kept[question.name] = answers[question.name]
    return found
