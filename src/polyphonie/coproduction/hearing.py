"""What others said of something on the table, shown to whoever answers about it, once it may be."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from polyphonie.coproduction.mirrors import Told
from polyphonie.coproduction.reads import Visit
from polyphonie.kit.instrument import Ask, Item

MOST = 50


@dataclass(frozen=True, slots=True)
class Heard:
    """Something said of an item: which ask it answers, its words, what was said of it in turn."""

    ask: Ask
    item: Item
    replies: tuple["Heard", ...] = ()


def heard(visit: Visit, item: Item) -> Sequence[Heard]:
    """Give what was said of an item, the latest first, fifty at most.

    What is put while the same people count something about the same item is read at the next stage or round: nobody
    estimates under the eyes of the others.
    """
    return tuple(said_of(visit, item.id))[:MOST]


def said_of(visit: Visit, about: int) -> Iterator[Heard]:
    """Give what is about an item and may be read now."""
    for ask in visit.instrument.asks:
        if ask.makes_item and ask.about is not None:
            for one in reversed(visit.public.of(ask.slug)):
                if one.about == about and may_be_read(visit, ask, one):
                    yield Heard(ask, one, tuple(said_of(visit, one.id)))


def may_be_read(visit: Visit, ask: Ask, item: Item) -> bool:
    """Tell whether what was put may be read already, and is not itself what a question is about now."""
    if any(one.about == ask.slug for one in visit.asks):
        return False
    is_past = item.round < visit.activity.round or ask.stage < visit.activity.stage
    return is_past or ask.by == "team" or not counts_beside(visit, ask)


def counts_beside(visit: Visit, ask: Ask) -> bool:
    """Tell whether, with an ask, the same people give something that only counts about the same items."""
    return any(
        one.by == "participant" and not one.makes_item and one.about == ask.about and one.stage == ask.stage
        for one in visit.instrument.asks
    )


def unquoted(said: Sequence[Heard], told: Iterable[Told]) -> Sequence[Heard]:
    """Leave out what is quoted beside the question already."""
    quoted = {item.id for one in told for item in one.quoted}
    return [one for one in said if one.item.id not in quoted]
