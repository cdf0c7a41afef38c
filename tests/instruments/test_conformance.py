"""Every instrument passes every check, and each check notices the fault that it is there for."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

import numpy as np
import pytest

from polyphonie.kit.conformance import CHECKS, Case, case_of, check_instrument, findings_of
from polyphonie.kit.instrument import Ask, Instrument, Outcome, Table, picture_fields
from polyphonie.kit.registry import folder_of, instruments, loaded
from polyphonie.kit.text import Text

DUMMY: Final = Path(__file__).parents[1] / "dummy_instrument" / "dot_vote"


@pytest.fixture(scope="module")
def dot_vote() -> Instrument:
    """The instrument of a newcomer: a folder, and nothing else."""
    found: Instrument = loaded(DUMMY / "instrument.py").INSTRUMENT
    return found


@pytest.mark.parametrize("slug", list(instruments()))
def test_every_instrument_passes_every_check(slug: str):
    assert check_instrument(instruments()[slug], folder_of(slug)) == ()


def test_a_newcomers_folder_passes_every_check(dot_vote: Instrument):
    assert check_instrument(dot_vote, DUMMY) == ()


def names(one: Instrument) -> set[str]:
    """The checks that find something."""
    case = case_of(one, DUMMY)
    return {check.__name__ for check in CHECKS if findings_of(check, case)}


def pictured(ask: Ask, many: int) -> Ask:
    """An ask with a picture, and (1) no words for it or (2) all that a picture needs but an item to go with."""
    more = picture_fields("view", Text("Vue", "View"))[:many]
    return replace(ask, fields=lambda settings, about: (*ask.fields(settings, about), *more))


def spoilt(one: Instrument) -> Iterator[tuple[str, Instrument]]:
    """Instruments with one fault each, and the check that must notice it."""
    tally, verify = one.tally, one.verify

    def greedy(table: Table, settings: Any, chance: Any) -> Outcome:
        table.given("dot").value.setflags(write=True)
        table.given("dot").value[0] += 1
        return tally(table, settings, chance)

    def moody(table: Table, settings: Any, chance: Any) -> Outcome:
        moody.count += 1  # type: ignore[attr-defined]
        return replace(tally(table, settings, chance), wants_round=bool(moody.count % 2))  # type: ignore[attr-defined]

    moody.count = 0  # type: ignore[attr-defined]

    def partial(table: Table, settings: Any, chance: Any) -> Outcome:
        found = tally(table, settings, chance)
        return replace(found, wants_round=bool(table.given("dot").giver[0] == 0))

    def numbered(table: Table, settings: Any, chance: Any) -> Outcome:
        return replace(tally(table, settings, chance), stands=tuple(sorted(o.id for o in table.of("option"))))

    def nosy(table: Table, settings: Any, chance: Any) -> Outcome:
        found = tally(table, settings, chance)
        said = replace(found.reasons[0], facts={**found.reasons[0].facts, "title": table.items[0].title})
        return replace(found, reasons=(said,))

    def late(table: Table, settings: Any, chance: Any) -> Outcome:
        return replace(tally(table, settings, chance), stands=())

    def ghost(table: Table, settings: Any, chance: Any) -> Outcome:
        found = tally(table, settings, chance)
        return replace(found, stands=(*found.stands, 999))

    def silent(table: Table, settings: Any, chance: Any) -> Outcome:
        return replace(tally(table, settings, chance), reasons=())

    def empty(table: Table, settings: Any, chance: Any) -> Outcome:
        return tally(table, settings, chance) if table.items else Outcome(one.result({}, {}), ())

    def lazy(table: Table, settings: Any, outcome: Outcome) -> tuple[str, ...]:
        return ()

    def circular(table: Table, settings: Any, outcome: Outcome) -> tuple[str, ...]:
        one.tally(table, settings, None)
        return verify(table, settings, outcome)

    def hasty(mine: Table, public: Table, settings: Any) -> None:
        assert not any(row.value > 9 for rows in mine.contributions.values() for row in rows.rows())

    def severe(table: Table, settings: Any, outcome: Outcome) -> tuple[str, ...]:
        return ("never",)

    yield "leaves_its_input_alone", replace(one, tally=greedy)
    yield "is_repeatable", replace(one, tally=moody)
    yield "people_are_labels", replace(one, tally=partial)
    yield "order_does_not_matter", replace(one, tally=partial)
    yield "numbers_do_not_matter", replace(one, tally=numbered)
    yield "no_word_leaks", replace(one, tally=nosy)
    yield "sample_was_computed_by_hand", replace(one, tally=late)
    yield "what_stands_is_on_the_table", replace(one, tally=ghost)
    yield "speaks_of_its_outcome", replace(one, tally=silent)
    yield "refuses_an_empty_table", replace(one, tally=empty)
    yield "finds_what_was_changed", replace(one, verify=lazy)
    yield "never_counts_to_verify", replace(one, verify=circular)
    yield "accepts_its_count", replace(one, verify=severe)

    def personal(settings: Any, about: Any) -> Any:
        return tuple(replace(field, is_personal=True) for field in one.asks[1].fields(settings, about))

    def reading(table: Table, settings: Any, chance: Any) -> Outcome:
        return replace(tally(table, settings, chance), wants_round=bool(table.items[0].title))

    named = replace(one.asks[0], fields=lambda *_: (replace(one.asks[0].fields(None, None)[0], is_personal=True),))
    yield "counts_again_from_what_is_published", replace(one, tally=reading, asks=(named, one.asks[1]))
    yield "tells_nobody_apart", replace(one, asks=(one.asks[0], replace(one.asks[1], fields=personal)))
    yield "is_bilingual", replace(one, name=Text("Vote", " "))
    yield "serves_something", replace(one, serves=("dance",))
    yield "is_sourced", replace(one, sources=("",))
    yield "asks_soundly", replace(one, asks=(*one.asks, one.asks[0]))
    yield "has_few_frozen_settings", replace(one, settings=dict)
    yield "speaks_of_its_outcome", replace(one, sayings={**one.sayings, "first": Text("{dots}", "{people}")})
    yield "admits_its_sample", replace(one, asks=(one.asks[0], replace(one.asks[1], about=None)))
    yield "admits_by_what_it_says", replace(one, admit_reads=frozenset({"option"}))
    yield "admits_by_what_it_says", replace(one, admit_reads=frozenset({"dot", "dance"}))
    yield "admits_by_what_it_says", replace(one, admit=hasty, admit_reads=frozenset({"dot"}))
    yield "tells_each_their_own", replace(one, feeds_back=True)
    yield "asks_soundly", replace(one, asks=(one.asks[0], replace(one.asks[1], looks_for_similar=True)))
    yield "labels_every_field", replace(one, asks=(pictured(one.asks[0], 1), one.asks[1]))
    yield "labels_every_field", replace(one, asks=(one.asks[0], pictured(one.asks[1], 2)))


def test_each_fault_is_noticed_by_its_check(dot_vote: Instrument):
    faults = list(spoilt(dot_vote))
    missed = [check for check, one in faults if check not in names(one)]
    assert missed == []
    assert len(faults) == 29


def test_a_check_that_breaks_is_a_finding(dot_vote: Instrument):
    case: Case = case_of(dot_vote, DUMMY)

    def broken(case: Case) -> Iterator[str]:
        raise ZeroDivisionError("oops")
        yield ""

    assert findings_of(broken, case)[0].what == "ZeroDivisionError: oops"


def test_columns_cannot_be_written(dot_vote: Instrument):
    table = case_of(dot_vote, DUMMY).fresh().table
    with pytest.raises(ValueError, match="read-only"):
        table.given("dot").value[0] = 9
    assert table.given("dot").value.dtype == np.int64
