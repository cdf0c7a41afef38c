"""Which questions are asked of somebody, given their answers, and which come on the next page."""

import math
from collections.abc import Collection
from fractions import Fraction
from typing import Final

from polyphonie.engines.survey.model import (
    Answer,
    Answers,
    Compared,
    Condition,
    Form,
    Itself,
    Joined,
    Named,
    Not,
    Operand,
    Question,
    Selected,
    Written,
)
from polyphonie.engines.survey.soundness import names_in

FAR: Final = 10**15


def bounds_in(condition: Condition) -> tuple[int, int]:
    """Give the whole numbers between which a constraint keeps an answer; far apart where it says nothing so simple.

    Guarantees
    ----------
    nothing_accepted_is_out_of_bounds.

    Example
    -------
    >>> positive, small = Compared(Itself(), ">=", Written(Fraction(0))), Compared(Itself(), "<", Written(Fraction(9)))
    >>> bounds_in(Joined("and", (positive, small)))
    (0, 8)
    """
    least, most = -FAR, FAR
    for part in condition.parts if isinstance(condition, Joined) and condition.word == "and" else (condition,):
        if not (isinstance(part, Compared) and isinstance(part.left, Itself) and isinstance(part.right, Written)):
            continue
        value = part.right.value
        if isinstance(value, Fraction) and part.mark in (">", ">="):
            least = max(least, math.floor(value) + 1 if part.mark == ">" else math.ceil(value))
        elif isinstance(value, Fraction) and part.mark in ("<", "<="):
            most = min(most, math.ceil(value) - 1 if part.mark == "<" else math.floor(value))
    return least, most


def holds(condition: Condition, answers: Answers, itself: Answer = "") -> bool:
    """Tell whether a condition holds.

    What was not answered equals '' and nothing else, comes before and after nothing, and nothing is selected in it.
    Several choices are written one after the other, a blank between, in the order of the form.

    Guarantees
    ----------
    not_is_the_contrary; and_or_are_those_of_logic; unequal_is_the_contrary_of_equal.

    Example
    -------
    >>> holds(Compared(Named("age"), ">=", Named("least")), {"age": Fraction(20), "least": Fraction(18)})
    True
    """
    if isinstance(condition, Not):
        return not holds(condition.inside, answers, itself)
    if isinstance(condition, Joined):
        found = (holds(part, answers, itself) for part in condition.parts)
        return all(found) if condition.word == "and" else any(found)
    if isinstance(condition, Selected):
        chosen = value_of(condition.of, answers, itself)
        return condition.choice in chosen if isinstance(chosen, tuple) else chosen == condition.choice != ""
    return compares(condition, answers, itself)


def compares(one: Compared, answers: Answers, itself: Answer) -> bool:
    """Tell whether a comparison holds."""
    left, right = (plain(value_of(side, answers, itself)) for side in (one.left, one.right))
    if one.mark in ("=", "!="):
        return (left == right) == (one.mark == "=")
    if not (isinstance(left, Fraction) and isinstance(right, Fraction)):
        return False
    return {"<": left < right, ">": left > right, "<=": left <= right, ">=": left >= right}[one.mark]


def value_of(side: Operand, answers: Answers, itself: Answer) -> Answer:
    """Give the value of one side of a comparison; '' when there is no answer."""
    if isinstance(side, Named):
        return answers.get(side.name, "")
    return itself if isinstance(side, Itself) else side.value


def plain(value: Answer) -> str | Fraction:
    """Give a value as it is compared."""
    return " ".join(value) if isinstance(value, tuple) else value


def relevant_names(form: Form, answers: Answers) -> frozenset[str]:
    """Give the names of the questions that are asked, given all the answers.

    An answer to a question that is not asked counts as no answer. A condition on a question that is no longer in the
    form is left aside.

    Guarantees
    ----------
    later_answers_never_change_what_was_asked_before.

    Cost
    ----
    One pass over the form.
    """
    known, asked, counted = {question.name for question in form}, set(), dict[str, Answer]()
    for question in form:
        conditions = [one for one in question.relevant if names_in(one) <= known]
        if all(holds(one, counted) for one in conditions):
            asked.add(question.name)
            if question.name in answers:
                counted[question.name] = answers[question.name]
    return frozenset(asked)


def answers_asked(form: Form, answers: Answers) -> dict[str, Answer]:
    """Give the answers to the questions that are asked."""
    asked = relevant_names(form, answers)
    return {name: value for name, value in answers.items() if name in asked}


def next_page(form: Form, answers: Answers, seen: Collection[str], most: int) -> tuple[str, ...]:
    """Give the names of the questions of the next page; () when nothing is left to ask.

    Parameters
    ----------
    seen : questions that were answered or left blank. most : questions on a page.

    Guarantees
    ----------
    a_page_never_holds_a_question_that_depends_on_it : the page stops before; so it does where another group begins.
    following_pages_asks_each_relevant_question_once.
    """
    asked = relevant_names(form, answers)
    page: list[Question] = []
    for question in form:
        if question.name in seen:
            continue
        if page and depends_on(question, page):
            break
        if question.name not in asked:
            continue
        if page and (question.group != page[0].group or len(page) == most):
            break
        page.append(question)
    return tuple(question.name for question in page)


def depends_on(question: Question, page: list[Question]) -> bool:
    """Tell whether a question is asked according to an answer of this page."""
    names = frozenset[str]().union(*(names_in(one) for one in question.relevant))
    return any(one.name in names for one in page)
