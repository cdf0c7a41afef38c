"""Checks of what an instrument declares of itself."""

import dataclasses
import re
from collections.abc import Iterator
from typing import Final

from polyphonie.kit.codes import OBJECTIVES
from polyphonie.kit.conformance.case import Case
from polyphonie.kit.instrument import ALTERNATIVE, Field, fields_of
from polyphonie.kit.text import Text

MOST_SETTINGS: Final = 8
SLUG: Final = re.compile(r"[a-z][a-z0-9_]*")
KINDS: Final = ("integer", "choice", "choices", "text", "place", "file", "yes_no")


def is_bilingual(case: Case) -> Iterator[str]:
    """1. Every text exists in French and in English."""
    one = case.instrument
    texts = {"name": one.name, "purpose": one.purpose, **{f"ask {a.slug}": a.label for a in one.asks}}
    texts |= {f"setting {f.name}": f.label for f in fields_of(one.settings)}
    texts |= {f"saying {code}": text for code, text in one.sayings.items()}
    yield from (where for where, text in texts.items() if not (text.fr.strip() and text.en.strip()))


def has_few_frozen_settings(case: Case) -> Iterator[str]:
    """2. At most eight settings, frozen, whose defaults can be used."""
    settings = case.instrument.settings
    if not dataclasses.is_dataclass(settings) or not settings.__dataclass_params__.frozen:  # type: ignore[attr-defined]
        yield "settings are not a frozen dataclass"
        return
    if len(dataclasses.fields(settings)) > MOST_SETTINGS:
        yield f"more than {MOST_SETTINGS} settings"
    case.instrument.tally(case.fresh().table, dataclasses.replace(case.settings), case.chance)
    settings()


def serves_something(case: Case) -> Iterator[str]:
    """3. It serves at least one kind of objective of a participation, by its code."""
    if not case.instrument.serves:
        yield "serves no objective"
    yield from (f"unknown objective {code}" for code in case.instrument.serves if code not in OBJECTIVES)


def is_sourced(case: Case) -> Iterator[str]:
    """4. It says where its rule comes from."""
    if not any(source.strip() for source in case.instrument.sources):
        yield "no source"


def asks_soundly(case: Case) -> Iterator[str]:
    """5. Asks are unique, about an ask that makes items, in stages without a hole; it has a name fit for an address."""
    asks = case.instrument.asks
    slugs = [ask.slug for ask in asks]
    if not asks or len(set(slugs)) != len(slugs):
        yield "asks are missing or repeated"
    makers = {ask.slug for ask in asks if ask.makes_item}
    yield from (f"{a.slug} looks for what it cannot find" for a in asks if a.looks_for_similar and not a.makes_item)
    yield from (f"{ask.slug} is about {ask.about}" for ask in asks if ask.about is not None and ask.about not in makers)
    if case.instrument.stages != tuple(range(1, len(case.instrument.stages) + 1)):
        yield f"stages {case.instrument.stages} have a hole"
    if not SLUG.fullmatch(case.instrument.slug):
        yield f"slug {case.instrument.slug!r}"


def labels_every_field(case: Case) -> Iterator[str]:
    """6. Every field of every ask has a label in both languages, a known kind, choices where it asks to choose."""
    for where, one in fields_on_the_bench(case):
        if not (isinstance(one.label, Text) and one.label.fr and one.label.en):
            yield f"{where}: no label"
        if one.kind == "file" and not is_sound_picture(case, where):
            yield f"{where}: a picture goes with an item, and with the words that stand for it"
        if one.kind not in KINDS or (one.kind in ("choice", "choices")) != bool(one.choices):
            yield f"{where}: kind {one.kind}"


def is_sound_picture(case: Case, where: str) -> bool:
    """Tell whether a picture is of something that others read, and described by a text."""
    kinds = {name: field.kind for name, field in fields_on_the_bench(case)}
    return case.instrument.ask(where.partition(".")[0]).makes_item and kinds.get(where + ALTERNATIVE) == "text"


def fields_on_the_bench(case: Case) -> Iterator[tuple[str, Field]]:
    """Give every field of the sample: those of each ask, for each item that it is about."""
    items = case.fresh().table.items
    for ask in case.instrument.asks:
        about = [None] if ask.about is None else [item for item in items if item.ask == ask.about]
        for item in about:
            for one in ask.fields(case.settings, item):
                yield f"{ask.slug}.{one.name}", one


CHECKS: Final = (
    is_bilingual, has_few_frozen_settings, serves_something, is_sourced, asks_soundly, labels_every_field,
)  # fmt: skip
