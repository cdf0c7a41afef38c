"""The short way of a vote: from a form to the journal in one read and one write, where no page needs to be made.

Everything is checked as on the long way; whatever is not plain (an item put on the table, a rule over all that somebody
gave, a fault to show) is left to it.
"""

import datetime as dt
from collections.abc import Iterator, Sequence
from typing import Any
from uuid import UUID

from django.http import HttpRequest

from polyphonie.coproduction.counting import count_again
from polyphonie.coproduction.giving import Typed, as_first_sent, key_of, parts_left, typed_in
from polyphonie.coproduction.questions import Group, Question, gifts_of, name_of
from polyphonie.dossier.taking_part import ActivityUnknown, Seat, give, must_admit, seat_for, slot_in, slots_said
from polyphonie.kit.instrument import Ask, Item
from polyphonie.kit.posting import Gift, PostRefused

MOST_ITEMS = 200
TRIED = "_vote_tried"


class TakesLonger(Exception):
    """This post is not for the short way."""


def mark_tried(request: HttpRequest) -> None:
    """Remember that the front door has pressed the brake and tried this vote on the short way."""
    request.__dict__[TRIED] = True


def was_tried(request: HttpRequest) -> bool:
    """Tell whether the front door has tried this vote already."""
    return TRIED in request.__dict__


def posted_at_once(slug: str, giver: int, post: Any, now: dt.datetime) -> str | None:
    """Write what a giver posted, and give the code of their receipt; None when it takes the long way.

    Raises
    ------
    ActivityClosed, KeyReused, FormBroken : as on the long way.
    """
    typed = typed_in(post)
    items = {name.split(".")[1] for name in typed}
    about = sorted(int(one) for one in items if one.isascii() and one.isdigit() and 0 < len(one) < 13 and one != "0")
    try:
        if len(about) > MOST_ITEMS:
            return None
        seat = seat_for(slug, giver, now, about)
        key = key_of(post)
        gifts = gifts_in(seat, typed, key) if seat.is_open else []
        code = give(seat, gifts, key, now) if gifts else None
    except (ActivityUnknown, PostRefused, TakesLonger):
        return None
    if code is not None:
        count_again(seat, now)
    return code


def gifts_in(seat: Seat, typed: Typed, key: UUID) -> list[Gift]:
    """Read what was typed; what was emptied is taken back where something was answered."""
    groups = list(groups_in(seat, typed))
    unasked = set(typed) - {q.name for group in groups for q in group.questions}
    if unasked - {name for name in unasked if is_left_empty(seat, name, typed[name])}:
        raise TakesLonger
    gifts = gifts_of(seat.instrument, seat.settings, groups, typed)
    if seat.instrument.offers_page or must_admit(seat.instrument, {gift.ask for gift in gifts}):
        raise TakesLonger
    left = {slot_in(seat, *part): part for part in parts_left(groups, gifts)}
    back = [Gift(*left[slot], is_withdrawal=True) for slot in slots_said(seat, list(left))]
    return as_first_sent(seat, gifts + back, list(left.values()), key)


def groups_in(seat: Seat, typed: Typed) -> Iterator[Group]:
    """Give the questions that a form held, none of them answered yet."""
    named = {(ask, item) for ask, item, _ in (name.split(".") for name in typed)}
    for ask in seat.instrument.asks:
        if ask.by != "participant" or ask.stage != seat.place.stage:
            continue
        if ask.makes_item:
            continue
        if ask.about is None:
            yield group_of(seat, ask, None)
        else:
            for item in (seat.items or {}).values():
                if item.ask == ask.about and (ask.slug, str(item.id)) in named:
                    yield group_of(seat, ask, item)


def is_left_empty(seat: Seat, name: str, given: Sequence[str]) -> bool:
    """Tell whether a field of an item to put on the table was left empty."""
    slug, about, field = name.split(".")
    ask = next((one for one in seat.instrument.asks if one.slug == slug), None)
    is_ours = ask is not None and ask.makes_item and ask.by == "participant" and ask.stage == seat.place.stage
    if ask is None or not is_ours or ask.about is not None or about != "0" or any(one.strip() for one in given):
        return False
    return field in {one.name for one in ask.fields(seat.settings, None)}


def group_of(seat: Seat, ask: Ask, item: Item | None) -> Group:
    """Give the questions of one ask about one item."""
    return Group(ask, item, tuple(Question(f, name_of(ask, item, f), "") for f in ask.fields(seat.settings, item)))
