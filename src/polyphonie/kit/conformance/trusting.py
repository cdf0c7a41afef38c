"""Checks of the verifier: it accepts what was counted, finds what was changed, and never counts by the rule itself."""

import json
import sys
from collections.abc import Iterator
from dataclasses import replace
from types import FrameType
from typing import Any, Final

from polyphonie.kit.archive import outcome_of
from polyphonie.kit.conformance.case import Case
from polyphonie.kit.instrument import TEAM, Outcome
from polyphonie.kit.publishing import fields_asked, published
from polyphonie.kit.record import canonical, plain

MOST_CHANGES: Final = 80


def accepts_its_count(case: Case) -> Iterator[str]:
    """21. An outcome that was counted is accepted."""
    yield from case.instrument.verify(case.fresh().table, case.settings, case.counted())


def finds_what_was_changed(case: Case) -> Iterator[str]:
    """22. Any change of the result, or of what stands, is found."""
    outcome = case.counted()
    whole = json.loads(canonical(plain(outcome.result)))
    changes = [(path, changed(whole, path)) for path in leaves(whole)]
    for path, tree in changes[:: max(1, len(changes) // MOST_CHANGES)]:
        altered = {**plain(outcome), "result": tree}
        if not is_found(case, altered):
            yield f"{'.'.join(map(str, path))} changed, and nothing is found"
    for stands in altered_stands(outcome.stands, tuple(case.fresh().table.by_id)):
        if not is_found(case, {**plain(outcome), "stands": list(stands)}):
            yield f"stands {stands} instead of {outcome.stands}, and nothing is found"


def is_found(case: Case, altered: Any) -> bool:
    """Tell whether the verifier finds something; one that breaks has found something."""
    try:
        outcome = outcome_of(case.instrument, altered)
        return bool(case.instrument.verify(case.fresh().table, case.settings, outcome))
    except Exception:
        return True


def leaves(tree: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Give the place of every value that can be changed."""
    if isinstance(tree, dict):
        for key, part in tree.items():
            yield from leaves(part, (*path, key))
    elif isinstance(tree, list):
        for place, part in enumerate(tree):
            yield from leaves(part, (*path, place))
        if tree:
            yield (*path, "last")
    elif tree is not None:
        yield path


def changed(tree: Any, path: tuple[Any, ...]) -> Any:
    """Give the same tree with one value changed, or the last element of a list taken away."""
    if not path:
        return (not tree) if isinstance(tree, bool) else tree + 1 if isinstance(tree, (int, float)) else f"{tree}x"
    head, rest = path[0], path[1:]
    if head == "last" and isinstance(tree, list):
        return tree[:-1]
    if isinstance(tree, list):
        return [changed(part, rest) if place == head else part for place, part in enumerate(tree)]
    return {key: changed(part, rest) if key == head else part for key, part in tree.items()}


def altered_stands(stands: tuple[int, ...], known: tuple[int, ...]) -> Iterator[tuple[int, ...]]:
    """Give what could be claimed to stand instead: one less, one that is not there, another order of what differs."""
    if stands:
        yield stands[:-1]
    yield (*stands, max(known, default=0) + 7)
    if len(stands) > 2:
        yield (stands[-1], *stands[1:-1], stands[0])


def never_counts_to_verify(case: Case) -> Iterator[str]:
    """23. Verifying never calls the count: a fault in the rule cannot hide itself."""
    outcome: Outcome = case.counted()
    rule = case.instrument.tally.__code__
    called: list[str] = []

    def watch(frame: FrameType, event: str, argument: Any) -> None:
        if event == "call" and frame.f_code is rule:
            called.append(frame.f_code.co_name)

    before = sys.getprofile()
    sys.setprofile(watch)
    try:
        case.instrument.verify(case.fresh().table, case.settings, replace(outcome))
    finally:
        sys.setprofile(before)
    yield from called[:1]


def counts_again_from_what_is_published(case: Case) -> Iterator[str]:
    """30. What anybody may have of an archive gives the same outcome, which the verifier accepts."""
    if case.instrument.reserves_rows:
        return
    table = published(case.fresh(), case.instrument, case.chance).table
    if canonical(case.instrument.tally(table, case.settings, case.chance)) != canonical(case.counted()):
        yield "counted from what is published, the outcome is another"
    yield from case.instrument.verify(table, case.settings, case.counted())


def tells_nobody_apart(case: Case) -> Iterator[str]:
    """31. Rows that say something of a person are reserved; no word that only counts is published."""
    archive, one = case.fresh(), case.instrument
    table = archive.table
    if not one.reserves_rows:
        asks = [ask for ask in one.asks if ask.by == "participant" and not ask.makes_item]
        for ask in asks:
            about = [item.id for item in table.of(ask.about)] if ask.about else [0]
            fields = {f for number in about for f in fields_asked(ask, case.settings, table.by_id, number)}
            yield from (f"{ask.slug}.{f.name} is personal, and its rows are published" for f in fields if f.is_personal)
    given = published(archive, one, case.chance).table.contributions
    texts = [] if one.counts_texts else [
        text for rows in given.values() for text, giver in zip(rows.text, rows.giver, strict=False)
        if text and giver != TEAM
    ]  # fmt: skip
    yield from (f"{text[:40]!r} is published" for text in texts)


CHECKS: Final = (
    accepts_its_count, finds_what_was_changed, never_counts_to_verify, counts_again_from_what_is_published,
    tells_nobody_apart,
)  # fmt: skip
