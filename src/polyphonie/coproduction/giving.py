"""From the form of an activity to its journal: what is offered, what was typed, what is written."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Self
from uuid import UUID

from polyphonie.coproduction.questions import Group, gifts_of, groups_of
from polyphonie.coproduction.reads import Visit, latest_outcome
from polyphonie.dossier.ledger import ActivityClosed
from polyphonie.dossier.taking_part import give
from polyphonie.kit.archive import outcome_of
from polyphonie.kit.chance import Chance
from polyphonie.kit.errors import Fault, Refusal
from polyphonie.kit.instrument import Ask, Item, Outcome
from polyphonie.kit.posting import Gift, PostRefused

Typed = Mapping[str, Sequence[str]]


class FormBroken(Refusal):
    """What came back is not a form of ours."""

    def __init__(self) -> None:
        super().__init__("form-broken")


class NothingGiven(Refusal):
    """A form sent back without an answer."""

    def __init__(self) -> None:
        super().__init__("nothing-given")


@dataclass(frozen=True, slots=True)
class Posted:
    """A post that was refused, as it was typed, with what is wrong."""

    typed: Typed
    faults: Sequence[Fault]
    why: Refusal
    key: UUID

    @classmethod
    def refused(cls, visit: Visit, post: Any, refusal: Refusal) -> Self | None:
        """Give what to show again; None when the form cannot be mended (closed, sent twice with another content)."""
        is_mendable = isinstance(refusal, (PostRefused, NothingGiven)) or refusal.code in visit.instrument.sayings
        if not is_mendable or visit.giver is None:
            return None
        faults = refusal.faults if isinstance(refusal, PostRefused) else ()
        return cls(typed_in(post), faults, refusal, key_of(post))


def typed_in(post: Any) -> dict[str, list[str]]:
    """Give what was typed, by the name of the field."""
    return {name: post.getlist(name) for name in post if name.count(".") == 2}


def key_of(post: Any) -> UUID:
    """Give the key of a form."""
    try:
        return UUID(post.get("key", ""))
    except ValueError:
        raise FormBroken from None


def posted(visit: Visit, post: Any) -> str:
    """Write what a participant posted, and give the code of their receipt."""
    if visit.state != "open" or visit.seat is None:
        raise ActivityClosed
    typed, key = typed_in(post), key_of(post)
    gifts = gifts_of(visit.instrument, visit.settings, asked(visit, typed), typed)
    gifts += strays(visit, typed, gifts)
    if not gifts:
        raise NothingGiven
    return give(visit.seat, gifts, key, visit.now)


def asked(visit: Visit, typed: Typed) -> tuple[Group, ...]:
    """Give the questions that a form held: those of the items it names."""
    named = {part[1] for name in typed if (part := name.split("."))}
    return groups_of(
        visit.instrument, visit.settings, visit.asks, visit.public, visit.mine,
        lambda ask: [item for item in visit.public.of(ask.about or "") if str(item.id) in named],
    )  # fmt: skip


def strays(visit: Visit, typed: Typed, gifts: Sequence[Gift]) -> list[Gift]:
    """Give, as they were typed, the values that no question of the page asked: they will be refused by name."""
    known = {q.name for group in asked(visit, typed) for q in group.questions}
    found = []
    for name in sorted(set(typed) - known):
        ask, item, field = name.split(".")
        number = int(item) if item.isascii() and item.isdigit() and len(item) < 19 else -1
        found.append(Gift(ask[:60], number, {field[:60]: typed[name][-1] if typed[name] else ""}))
    return found


def offered(visit: Visit) -> Callable[[Ask], Sequence[Item]]:
    """Give what finds the items to show for an ask: those that the instrument offers, else all, in one's own order."""

    def items(ask: Ask) -> Sequence[Item]:
        known = visit.public.of(ask.about or "")
        if visit.instrument.offer is None:
            return shuffled(visit, known)
        rng = giver_chance(visit).rng("offer", ask.slug, len(visit.mine.given(ask.slug)))
        found = visit.instrument.offer(ask.slug, visit.mine, visit.public, latest(visit), visit.settings, rng)
        return [visit.public.by_id[pk] for pk in found[:1] if pk in visit.public.by_id]

    return items


def shuffled(visit: Visit, items: Sequence[Item]) -> Sequence[Item]:
    """Give items in an order of each giver's own, the same each time; whoever has no seat yet sees them as they lie."""
    found = list(items)
    if visit.giver is not None:
        giver_chance(visit).rng("order").shuffle(found)
    return found


def giver_chance(visit: Visit) -> Chance:
    """Give the chance of one giver, from their key."""
    return Chance(int.from_bytes(bytes(visit.giver.key)) if visit.giver else visit.activity.seed)


def latest(visit: Visit) -> Outcome | None:
    """Give the last outcome counted, which may be some minutes old."""
    found = latest_outcome(visit.activity)
    return outcome_of(visit.instrument, json.loads(found.outcome)) if found else None
