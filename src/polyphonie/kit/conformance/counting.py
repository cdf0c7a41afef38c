"""Checks of the count: pure, repeatable, blind to names, numbers, order and words."""

import typing
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any, Final

from polyphonie.kit.archive import issubclass_safe, outcome_of, table_plain
from polyphonie.kit.conformance.case import Case
from polyphonie.kit.conformance.shuffling import items_renumbered, people_renamed, rows_shuffled, words_blanked
from polyphonie.kit.errors import Refusal
from polyphonie.kit.instrument import ItemId, Outcome, Table
from polyphonie.kit.record import canonical, plain

SHORT: Final = 4
"""Words of fewer letters are found in any outcome."""


def leaves_its_input_alone(case: Case) -> Iterator[str]:
    """10. Counting changes nothing of the table."""
    table = case.fresh().table
    before = canonical(table_plain(table))
    case.instrument.tally(table, case.settings, case.chance)
    if canonical(table_plain(table)) != before:
        yield "the table changed"


def is_repeatable(case: Case) -> Iterator[str]:
    """11. The same table and seed give the same bytes."""
    if canonical(case.counted()) != canonical(case.counted()):
        yield "two counts differ"


def people_are_labels(case: Case) -> Iterator[str]:
    """12. Who is who does not matter."""
    yield from same(case, people_renamed(case.fresh().table, case.chance))


def order_does_not_matter(case: Case) -> Iterator[str]:
    """13. The order in which contributions came does not matter."""
    yield from same(case, rows_shuffled(case.fresh().table, case.chance))


def numbers_do_not_matter(case: Case) -> Iterator[str]:
    """14. The numbers of items do not matter: ties fall by their place on the table."""
    table, old = items_renumbered(case.fresh().table, case.chance)
    found = case.instrument.tally(table, case.settings, case.chance)
    result = dealt_back(case.instrument.result, found.result, old)
    reasons = tuple(replace(reason, items=tuple(old[i] for i in reason.items)) for reason in found.reasons)
    back = Outcome(result, reasons, tuple(old[i] for i in found.stands), found.wants_round)
    if canonical(back) != canonical(case.counted()):
        yield "the outcome depends on the numbers of items"


def dealt_back(kind: Any, value: Any, old: Mapping[int, int]) -> Any:
    """Give a result with the old numbers of its items, found by their declared type."""
    if kind is ItemId:
        return old[value]
    if is_dataclass(kind) and isinstance(kind, type):
        hints = typing.get_type_hints(kind)
        return kind(**{p.name: dealt_back(hints[p.name], getattr(value, p.name), old) for p in fields(kind)})
    origin, inside = typing.get_origin(kind), typing.get_args(kind)
    if issubclass_safe(origin, Mapping):
        return {dealt_back(inside[0], k, old): dealt_back(inside[1], v, old) for k, v in value.items()}
    if origin is tuple:
        kinds = inside[:1] * len(value) if inside[-1:] == (Ellipsis,) else inside
        return tuple(dealt_back(one, part, old) for one, part in zip(kinds, value, strict=True))
    if type(None) in inside and value is not None:
        return dealt_back(next(one for one in inside if one is not type(None)), value, old)
    return value


def words_do_not_count(case: Case) -> Iterator[str]:
    """15. Words written by participants do not decide, unless words are what is counted."""
    if not case.instrument.counts_texts:
        yield from same(case, words_blanked(case.fresh().table, case.counted().stands))


def same(case: Case, table: Table) -> Iterator[str]:
    """Tell whether a table gives the outcome of the sample."""
    if canonical(case.instrument.tally(table, case.settings, case.chance)) != canonical(case.counted()):
        yield "the outcome changed"


def no_word_leaks(case: Case) -> Iterator[str]:
    """16. No title, no text of the table stands in the outcome, unless words are what is counted."""
    if case.instrument.counts_texts:
        return
    table, said = case.fresh().table, canonical(case.counted()).decode()
    texts = [text for item in table.items for text in (item.title, item.body)]
    texts += [text for rows in table.contributions.values() for text in rows.text]
    yield from (f"{text[:40]!r} stands in the outcome" for text in texts if len(text) >= SHORT and text in said)


def earlier_rounds_still_count(case: Case) -> Iterator[str]:
    """17. A round is decided by its own rows and the earlier ones: later rows change nothing."""
    table = case.fresh().table
    for round_ in range(1, table.round + 1):
        alone, among = table.until(round_), replace(table, round=round_)
        if attempted(case, alone) != attempted(case, among):
            yield f"round {round_} depends on later rows"


def attempted(case: Case, table: Table) -> bytes:
    """Give the outcome of a table, or the name of what refuses it."""
    try:
        return canonical(case.instrument.tally(table, case.settings, case.chance))
    except Refusal as refused:
        return refused.code.encode()


def outcome_comes_back(case: Case) -> Iterator[str]:
    """18. Written as JSON and read again, an outcome is the same."""
    found = case.counted()
    back = outcome_of(case.instrument, plain(found))
    if canonical(back) != canonical(found) or type(back.result) is not type(found.result):
        yield "the outcome does not survive being written"


def refuses_an_empty_table(case: Case) -> Iterator[str]:
    """19. With nothing on the table, or nothing given, it refuses by a name it has a sentence for, or says so."""
    items = tuple(item for item in case.fresh().table.items if item.giver < 0)
    for table in (Table(), Table(items=items)):
        try:
            case.instrument.tally(table, case.settings, case.chance)
        except Refusal as refused:
            if not {refused.code, f"{refused.code}-mend"} <= set(case.instrument.sayings):
                yield f"no sentence or mend for {refused.code}"
        else:
            if not table.items:
                yield "an empty table is counted"


def what_stands_is_on_the_table(case: Case) -> Iterator[str]:
    """20. What stands are items, each once."""
    stands, known = case.counted().stands, set(case.fresh().table.by_id)
    if len(set(stands)) != len(stands) or not set(stands) <= known:
        yield f"stands {stands}"


CHECKS: Final = (
    leaves_its_input_alone, is_repeatable, people_are_labels, order_does_not_matter, numbers_do_not_matter,
    words_do_not_count, no_word_leaks, earlier_rounds_still_count, outcome_comes_back, refuses_an_empty_table,
    what_stands_is_on_the_table,
)  # fmt: skip
