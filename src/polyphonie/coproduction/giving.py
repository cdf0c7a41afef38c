"""From the form of an activity to its journal: what is offered, what was typed, what is written."""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final, Self
from uuid import UUID

from polyphonie.coproduction.counting import count_again
from polyphonie.coproduction.questions import Group, gifts_of, groups_of
from polyphonie.coproduction.reads import Visit
from polyphonie.dossier.ledger import ActivityClosed, part_key, used
from polyphonie.dossier.taking_part import Seat, give
from polyphonie.kit.archive import outcome_of
from polyphonie.kit.chance import Chance
from polyphonie.kit.errors import Fault, Refusal
from polyphonie.kit.instrument import Ask, Contributions, Item, Outcome, Table
from polyphonie.kit.posting import Gift, PostRefused

Typed = Mapping[str, Sequence[str]]
Part = tuple[str, int]
PAGE: Final = "page"
"""The name of the hidden fields that say which items a page is about, answered or not."""


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
    shown: frozenset[str] = frozenset()

    @classmethod
    def refused(cls, visit: Visit, post: Any, refusal: Refusal) -> Self | None:
        """Give what to show again; None when the form cannot be mended (closed, sent twice with another content)."""
        is_mendable = isinstance(refusal, (PostRefused, NothingGiven)) or refusal.code in visit.instrument.sayings
        if not is_mendable or visit.giver is None:
            return None
        faults = refusal.faults if isinstance(refusal, PostRefused) else ()
        return cls(typed_in(post), faults, refusal, key_of(post), shown_in(post))


def typed_in(post: Any) -> dict[str, list[str]]:
    """Give what was typed, by the name of the field."""
    return {name: post.getlist(name) for name in post if name.count(".") == 2}


def shown_in(post: Any) -> frozenset[str]:
    """Give the numbers of the items that a page held: those that it says, and those of the fields that came back."""
    return frozenset({name.split(".")[1] for name in typed_in(post)} | set(post.getlist(PAGE)))


def key_of(post: Any) -> UUID:
    """Give the key of a form."""
    try:
        return UUID(post.get("key", ""))
    except ValueError:
        raise FormBroken from None


def gifts_posted(visit: Visit, post: Any) -> list[Gift]:
    """Read what a participant posted: what they give, and what they take back.

    Raises
    ------
    ActivityClosed, FormBroken. NothingGiven : the form came back without an answer.
    """
    if visit.state != "open" or visit.seat is None:
        raise ActivityClosed
    typed, key, shown = typed_in(post), key_of(post), shown_in(post)
    groups = asked(visit, shown)
    gifts = gifts_of(visit.instrument, visit.settings, groups, typed, is_whole=visit.instrument.offers_page)
    gifts += strays(groups, typed)
    gifts = as_first_sent(visit.seat, gifts, parts_left(groups, gifts), key)
    if not gifts:
        raise NothingGiven
    return gifts


def parts_left(groups: Iterable[Group], gifts: Sequence[Gift]) -> list[Part]:
    """Give the parts of a form, each an ask and an item, where nothing is given and something could be taken back."""
    filled = {(gift.ask, gift.item) for gift in gifts if not gift.is_withdrawal}
    kept = [one for one in groups if not (one.ask.makes_item or one.ask.is_repeatable)]
    return [part for one in kept if (part := (one.ask.slug, one.item.id if one.item else 0)) not in filled]


def as_first_sent(seat: Seat, gifts: list[Gift], left: Sequence[Part], key: UUID) -> list[Gift]:
    """Give what a form gives and takes back; sent again, it takes back what it took back then, no more and no less.

    Parameters
    ----------
    left : the parts of the form where nothing is given.
    """
    given = [gift for gift in gifts if not gift.is_withdrawal]
    if gifts and len(given) == len(gifts):
        return gifts
    places = {ask.slug: number for number, ask in enumerate(seat.instrument.asks)}
    parts = [*((gift.ask, gift.item) for gift in given if gift.ask in places), *left]
    keys = {part_key(key, places[ask], item): (ask, item) for ask, item in parts}
    known = {keys[one] for one in used(seat.place, keys)}
    return [*given, *(Gift(*part, is_withdrawal=True) for part in left if part in known)] if known else gifts


def given(visit: Visit, gifts: Sequence[Gift], post: Any, channel: int = 0) -> str:
    """Write what a participant gives, and give the code of their receipt."""
    if visit.seat is None:
        raise ActivityClosed
    code = give(visit.seat, gifts, key_of(post), visit.now, channel)
    count_again(visit.seat, visit.now)
    return code


def asked(visit: Visit, shown: frozenset[str]) -> tuple[Group, ...]:
    """Give the questions that a form held: those of the items it names."""
    return groups_of(
        visit.instrument, visit.settings, visit.asks, visit.public, visit.mine,
        lambda ask: shown_items(visit, ask, shown),
    )  # fmt: skip


def shown_items(visit: Visit, ask: Ask, shown: frozenset[str]) -> Sequence[Item]:
    """Give the items of an ask that a page held."""
    return [item for item in visit.public.of(ask.about or "") if str(item.id) in shown]


def strays(groups: Sequence[Group], typed: Typed) -> list[Gift]:
    """Give, as they were typed, the values that no question of the page asked: they will be refused by name."""
    known = {q.name for group in groups for q in group.questions}
    found = []
    for name in sorted(set(typed) - known):
        ask, item, field = name.split(".")
        number = int(item) if item.isascii() and item.isdigit() and len(item) < 19 else -1
        found.append(Gift(ask[:60], number, {field[:60]: typed[name][-1] if typed[name] else ""}))
    return found


def offered(visit: Visit, shown: frozenset[str] = frozenset(), page: int = 0) -> Callable[[Ask], Sequence[Item]]:
    """Give what finds the items to show for an ask: those that the instrument offers, else all, in one's own order.

    Parameters
    ----------
    shown : the items of a page that was refused, which comes back as it was. page : one already answered, from 1.
    """

    def items(ask: Ask) -> Sequence[Item]:
        known = visit.public.of(ask.about or "")
        if visit.instrument.offer is None:
            return shuffled(visit, known)
        if shown:
            return shown_items(visit, ask, shown)
        if visit.instrument.offers_page and visit.state == "draft":
            return known
        done = pages_done(visit, ask)
        if 0 < page <= len(done):
            return done[page - 1]
        found = offered_to(visit, ask, visit.mine)
        return found if visit.instrument.offers_page else found[:1]

    return items


def offered_to(visit: Visit, ask: Ask, mine: Table) -> list[Item]:
    """Give what the instrument offers to a giver who gave so much."""
    offer = visit.instrument.offer
    if offer is None:
        return []
    rng = giver_chance(visit).rng("offer", ask.slug, len(mine.given(ask.slug)))
    known = None if visit.instrument.offers_page else outcome_known(visit)
    found = offer(ask.slug, mine, visit.public, known, visit.settings, rng)
    return [visit.public.by_id[pk] for pk in found if pk in visit.public.by_id]


def pages_done(visit: Visit, ask: Ask) -> list[list[Item]]:
    """Give the pages that a giver has answered, as they would follow each other today."""
    if not visit.instrument.offers_page:
        return []
    own = visit.mine.given(ask.slug)
    given = set(own.item[own.round == visit.mine.round].tolist())
    done: list[list[Item]] = []
    seen: set[int] = set()
    while True:
        rows = [row for row in own.rows() if row.item in seen]
        so_far = replace(visit.mine, contributions={ask.slug: Contributions.of(rows)})
        page = [item for item in offered_to(visit, ask, so_far) if item.id not in seen]
        if not page or not {item.id for item in page} <= given:
            return done
        done.append(page)
        seen |= {item.id for item in page}


def answered_pages(visit: Visit) -> int:
    """Count the pages that a giver can come back to."""
    asks = [ask for ask in visit.asks if ask.about is not None]
    return max((len(pages_done(visit, ask)) for ask in asks), default=0)


def has_more_to_answer(visit: Visit) -> bool:
    """Tell whether another page follows what somebody has just answered."""
    asks = [ask for ask in visit.asks if ask.about is not None]
    return visit.instrument.offers_page and any(offered_to(visit, ask, visit.mine) for ask in asks)


def shuffled(visit: Visit, items: Sequence[Item]) -> Sequence[Item]:
    """Give items in an order of each giver's own, the same each time; whoever has no seat yet sees them as they lie."""
    found = list(items)
    if visit.giver is not None:
        giver_chance(visit).rng("order").shuffle(found)
    return found


def giver_chance(visit: Visit) -> Chance:
    """Give the chance of one giver, from their key."""
    return Chance(int.from_bytes(bytes(visit.giver.key)) if visit.giver else visit.activity.seed)


def outcome_known(visit: Visit) -> Outcome | None:
    """Give the last outcome counted, as its instrument gives it."""
    return outcome_of(visit.instrument, json.loads(visit.latest.outcome)) if visit.latest else None
