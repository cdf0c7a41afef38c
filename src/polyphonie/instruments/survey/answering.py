"""How somebody answers: what is admitted, what comes next, what no longer holds."""

from collections.abc import Mapping, Sequence
from random import Random
from typing import Any

from polyphonie.engines.survey import Question, holds, next_page, relevant_names
from polyphonie.instruments.survey.form import Sheet, answered, form_of, name_of, sheets_of
from polyphonie.kit.errors import Fault
from polyphonie.kit.instrument import Item, Outcome, Table
from polyphonie.kit.posting import PostRefused
from polyphonie.kit.text import Text


def sheet_of(mine: Table, items: Sequence[Item]) -> Sheet:
    """Read the sheet of the one giver of a table."""
    return next(iter(sheets_of(items, mine).values()), {})


def admit(mine: Table, public: Table, settings: Any) -> None:
    """Refuse an answer that is not asked for, one that its rule excludes, and what was skipped though it is needed.

    A question is skipped when it comes before the last one answered; later ones wait for their page.
    """
    items = public.of("question")
    sheet, form = sheet_of(mine, items), form_of(items)
    answers = answered(sheet)
    asked = relevant_names(form, answers)
    faults = []
    last = next(reversed(sheet), "")
    is_before = bool(last)
    for item, question in zip(items, form, strict=True):
        faults += faults_of(item, question, sheet, asked)
        if question.name == last:
            is_before = False
        elif is_before and question.is_required and question.name in asked and question.name not in sheet:
            faults.append(Fault("field-required", place_of(item)))
    if faults:
        raise PostRefused(faults)


def faults_of(item: Item, question: Question, sheet: Sheet, asked: frozenset[str]) -> list[Fault]:
    """Give what is wrong with the answer to one question."""
    if question.name not in sheet:
        return []
    answer = sheet[question.name]
    if question.name not in asked:
        return [Fault("field-not-asked", place_of(item))]
    if answer is None:
        return [Fault("field-required", place_of(item))] if question.is_required else []
    if question.constraint is not None and not holds(question.constraint, answered(sheet), answer):
        said: Mapping[str, str] = item.more.get("constraint_message") or {}
        rule = str(item.more.get("constraint", ""))
        facts = {"rule": Text(said.get("fr") or rule, said.get("en") or rule)}
        return [Fault("field-against-rule", place_of(item), facts=facts)]
    return []


def place_of(item: Item) -> str:
    """Give the place of a question on its page."""
    return f"answer.{item.id}.{'text' if item.more.get('type', 'text') == 'text' else 'answer'}"


def outdated(mine: Table, public: Table, settings: Any) -> tuple[tuple[str, int], ...]:
    """Give the answers to questions that are no longer asked, once an earlier answer changed."""
    items = public.of("question")
    sheet, form = sheet_of(mine, items), form_of(items)
    asked = relevant_names(form, answered(sheet))
    return tuple(("answer", item.id) for item in items if name_of(item) in sheet and name_of(item) not in asked)


def offer(ask: str, mine: Table, public: Table, latest: Outcome | None, settings: Any, rng: Random) -> tuple[int, ...]:
    """Give the questions of the next page: asked of this person, up to the first that depends on one of them."""
    items = public.of("question")
    sheet = sheet_of(mine, items)
    numbers = {name_of(item): item.id for item in items}
    page = next_page(form_of(items), answered(sheet), sheet.keys(), settings.per_page)
    return tuple(numbers[name] for name in page)
