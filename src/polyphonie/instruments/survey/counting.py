"""The count of a survey, its reasons, and its check."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from statistics import quantiles
from typing import Any, Final

from polyphonie.engines.survey import (
    Answer,
    Question,
    asked_of,
    counts_of,
    may_be_split,
    quartiles_of,
    relevant_names,
)  # fmt: skip
from polyphonie.instruments.survey.form import Sheet, answered, choices_of, form_of, kind_of, name_of, sheets_of
from polyphonie.kit.chance import Chance
from polyphonie.kit.errors import Refusal
from polyphonie.kit.instrument import Item, ItemId, Outcome, Reason, Table
from polyphonie.kit.text import Text

MOST_LEADS: Final = 3
CHOSEN: Final = ("select_one", "select_multiple", "yes_no")
NUMBERS: Final = ("integer", "decimal")


@dataclass(frozen=True, slots=True)
class Result:
    """The figures that may be told.

    `people` gave something, `complete` of them everything that is required of them. `answers` by question, where
    enough people answered; `held` are the other questions. `choices` by question and choice; `quartiles` by question.
    `choices_in`, `quartiles_in` give the same college by college, in their order, where each is large enough.
    """

    people: int
    complete: int
    answers: Mapping[ItemId, int]
    choices: Mapping[ItemId, Mapping[str, int]]
    quartiles: Mapping[ItemId, tuple[float, ...]]
    choices_in: Mapping[ItemId, tuple[Mapping[str, int], ...]]
    quartiles_in: Mapping[ItemId, tuple[tuple[float, ...], ...]]
    held: tuple[ItemId, ...]


def tally(table: Table, settings: Any, chance: Chance) -> Outcome:
    """Count the answers to the questions that were asked of each."""
    items = [item for item in table.of("question") if kind_of(item) != "note"]
    form = form_of(table.of("question"))
    sheets = sheets_of(table.of("question"), table)
    kept = {giver: sheet for giver, sheet in sheets.items() if any(v is not None for v in sheet.values())}
    if not kept:
        raise Refusal("no-answers")
    if len(kept) < settings.min_people:
        raise Refusal("too-few-answers", least=settings.min_people)
    asked = {giver: relevant_names(form, answered(sheet)) for giver, sheet in kept.items()}
    complete = sum(is_complete(form, kept[giver], asked[giver]) for giver in kept)
    told = [figures_of(table, item, settings, gathered(item, kept, asked)) for item in items]
    result = Result(
        len(kept), complete,
        {f.item: f.count for f in told if f.count >= settings.min_people},
        {f.item: f.choices for f in told if f.choices},
        {f.item: f.quartiles for f in told if f.quartiles},
        {f.item: f.choices_in for f in told if f.choices_in},
        {f.item: f.quartiles_in for f in told if f.quartiles_in},
        tuple(f.item for f in told if f.count < settings.min_people),
    )  # fmt: skip
    return Outcome(result, reasons(result, items, settings))


def is_complete(form: Sequence[Question], sheet: Sheet, asked: frozenset[str]) -> bool:
    """Tell whether every question asked was answered, or left blank where that is allowed."""
    return all(
        question.name in sheet and (sheet[question.name] is not None or not question.is_required)
        for question in form
        if question.name in asked and question.kind != "note"
    )


def gathered(item: Item, sheets: Mapping[int, Sheet], asked: Mapping[int, frozenset[str]]) -> dict[int, Answer]:
    """Give the answers to one question, by giver, of those of whom it is asked."""
    name = name_of(item)
    found = {giver: sheet.get(name) for giver, sheet in sheets.items() if name in asked[giver]}
    return {giver: answer for giver, answer in found.items() if answer is not None}


@dataclass(frozen=True, slots=True)
class Figures:
    """The figures of one question; empty where there is nothing to tell."""

    item: ItemId
    count: int
    choices: Mapping[str, int]
    quartiles: tuple[float, ...] = ()
    choices_in: tuple[Mapping[str, int], ...] = ()
    quartiles_in: tuple[tuple[float, ...], ...] = ()


def figures_of(table: Table, item: Item, settings: Any, answers: Mapping[int, Answer]) -> Figures:
    """Give the figures of one question that may be told."""
    number, count, kind = ItemId(item.id), len(answers), kind_of(item)
    if count < settings.min_people or kind not in (*CHOSEN, *NUMBERS):
        return Figures(number, count, {})
    split = by_college(table, answers)
    if not may_be_split([len(part) for part in split], settings.min_people):
        split = []
    if kind in CHOSEN:
        question = Question(name_of(item), kind, tuple(name for name, _ in choices_of(item)))
        parts = tuple(counts_of(question, part) for part in split)
        return Figures(number, count, counts_of(question, answers.values()), (), parts)
    groups = tuple(quartiles_of(fractions(part)) if part else () for part in split)
    return Figures(number, count, {}, quartiles_of(fractions(list(answers.values()))), (), groups)


def by_college(table: Table, answers: Mapping[int, Answer]) -> list[list[Answer]]:
    """Give the answers college by college; [] when there is one room."""
    own = table.college.tolist() if len(table.college) else []
    return [
        [answer for giver, answer in answers.items() if (own[giver] if giver < len(own) else 0) == number]
        for number in range(len(table.colleges))
    ]


def fractions(answers: Sequence[Answer]) -> list[Fraction]:
    """Give the numbers among answers."""
    return [answer for answer in answers if isinstance(answer, Fraction)]


def reasons(result: Result, items: Sequence[Item], settings: Any) -> tuple[Reason, ...]:
    """Say how many answered, what comes first to the first questions, and what is not told."""
    said = [Reason("people", {"people": result.people})]
    for item in items:
        if len(said) <= MOST_LEADS and item.id in result.choices:
            said.append(lead_of(item, result))
        elif len(said) <= MOST_LEADS and item.id in result.quartiles:
            low, middle, high = result.quartiles[ItemId(item.id)]
            said.append(Reason("middle", {"low": low, "middle": middle, "high": high}, (item.id,)))
    if result.complete < result.people:
        said.append(Reason("unsure-unfinished", {"people": result.people, "complete": result.complete}))
    if result.held:
        said.append(Reason("limit-held", {"count": len(result.held), "least": settings.min_people}))
    said.append(Reason("limit-sample"))
    return tuple(said)


def lead_of(item: Item, result: Result) -> Reason:
    """Say which choice was taken most, or that several were."""
    counts, base = result.choices[ItemId(item.id)], result.answers[ItemId(item.id)]
    most = max(counts.values())
    first = [name for name, count in counts.items() if count == most]
    if len(first) > 1:
        return Reason("lead-shared", {"choices": len(first), "count": most, "base": base}, (item.id,))
    label = dict(choices_of(item)).get(first[0], Text(first[0], first[0]))
    return Reason("lead", {"choice": label, "count": most, "base": base}, (item.id,))


def verify(table: Table, settings: Any, outcome: Outcome) -> tuple[str, ...]:
    """Recount question by question, sheet by sheet, with the second evaluator; nothing is told under the floor."""
    result: Result = outcome.result
    every = table.of("question")
    form = form_of(every)
    sheets = sheets_of(every, table)
    kept = {giver: s for giver, s in sheets.items() if set(s.values()) != {None}}
    asked = {giver: asked_of(form, answered(s)) for giver, s in kept.items()}
    told = {i.id: answers_told(i, kept, asked) for i in every if kind_of(i) != "note"}
    least = settings.min_people
    open_ = [pk for pk, found in told.items() if len(found) >= least]
    kinds = {i.id: kind_of(i) for i in every}
    chosen = [pk for pk in open_ if kinds[pk] in CHOSEN]
    numbers = [pk for pk in open_ if kinds[pk] in NUMBERS]
    names = {i.id: [name for name, _ in choices_of(i)] for i in every}
    split = {pk: colleges_told(table, told[pk], least) for pk in open_}
    checks = {
        "people": result.people == len(kept) >= least,
        "complete": result.complete == sum(not missing(form, kept[g], asked[g]) for g in kept),
        "answers": dict(result.answers) == {pk: len(told[pk]) for pk in open_},
        "choices": plain(result.choices) == {pk: taken(names[pk], told[pk].values()) for pk in chosen},
        "quartiles": dict(result.quartiles) == {pk: quarters(told[pk].values()) for pk in numbers},
        "choices_in": {pk: [dict(part) for part in parts] for pk, parts in result.choices_in.items()}
        == {pk: [taken(names[pk], part) for part in split[pk]] for pk in chosen if split[pk]},
        "quartiles_in": dict(result.quartiles_in)
        == {pk: tuple(quarters(part) for part in split[pk]) for pk in numbers if split[pk]},
        "held": list(result.held) == [pk for pk, found in told.items() if len(found) < least],
        "stands": outcome.stands == (),
    }
    return tuple(name for name, holds in checks.items() if not holds)


def answers_told(item: Item, sheets: Mapping[int, Sheet], asked: Mapping[int, Mapping[str, bool]]) -> dict[int, Any]:
    """Give the answers to a question, by giver, where it was asked."""
    name = name_of(item)
    return {g: s[name] for g, s in sheets.items() if asked[g][name] and s.get(name) is not None}


def missing(form: Sequence[Question], sheet: Sheet, asked: Mapping[str, bool]) -> list[str]:
    """Give the questions that were asked and never reached, or were needed and left blank."""
    needed = [q for q in form if asked[q.name] and q.kind != "note"]
    return [q.name for q in needed if q.name not in sheet or (q.is_required and sheet[q.name] is None)]


def colleges_told(table: Table, answers: Mapping[int, Any], least: int) -> list[list[Any]]:
    """Give the answers of each college when every one that answered is large enough; else nothing."""
    parts: list[list[Any]] = [[] for _ in table.colleges]
    for giver, answer in answers.items():
        if parts:
            parts[int(table.college[giver]) if giver < len(table.college) else 0].append(answer)
    return [] if any(0 < len(part) < least for part in parts) else parts


def taken(names: Sequence[str], answers: Any) -> dict[str, int]:
    """Count, name by name, the answers in which it stands."""
    every = list(answers)
    return {name: sum(name in (one if isinstance(one, tuple) else (one,)) for one in every) for name in names}


def quarters(answers: Any) -> tuple[float, ...]:
    """Give the quartiles of answers as the standard library counts them."""
    numbers = sorted(answers)
    if not numbers:
        return ()
    cuts = quantiles(numbers, n=4, method="inclusive") if len(numbers) > 1 else numbers * 3
    return tuple(float(cut) for cut in cuts)


def plain(counts: Mapping[ItemId, Mapping[str, int]]) -> dict[int, dict[str, int]]:
    """Give counts as plain mappings."""
    return {pk: dict(found) for pk, found in counts.items()}
