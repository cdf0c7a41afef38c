"""Taking part in an activity: what somebody posts is read, admitted, written; their receipt comes back."""

import datetime as dt
import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from typing import Any, Final
from uuid import UUID

from polyphonie.dossier.ledger import SAID, SEAT, ActivityClosed, Given, Place, rows_in, slot_of, written
from polyphonie.dossier.models import Activity, Contribution, Giver, Item
from polyphonie.dossier.pictures import is_kept
from polyphonie.dossier.states import state_of
from polyphonie.kit.archive import settings_of
from polyphonie.kit.errors import Fault, Refusal
from polyphonie.kit.instrument import TEAM, Instrument, Table, admits_all
from polyphonie.kit.instrument import Contribution as Row
from polyphonie.kit.instrument import Contributions as Rows
from polyphonie.kit.instrument import Item as Thing
from polyphonie.kit.posting import (
    Gift,
    PostRefused,
    after,
    files_in,
    is_in,
    more_of,
    outdated_gifts,
    read_post,
)
from polyphonie.kit.registry import instrument_for

MINE: Final = 0
"""The number of whoever posts, on the table reduced to them."""


class ActivityUnknown(Refusal):
    """No activity of this name takes part from here."""

    def __init__(self) -> None:
        super().__init__("activity-unknown")


@dataclass(frozen=True, slots=True)
class Seat:
    """Somebody in front of an activity: what is read, once, of both; and the items they speak of, where asked.

    `count_asked_at` is when a count was asked that has not begun.
    """

    place: Place
    instrument: Instrument
    settings: Any
    is_open: bool
    asks_first: bool
    is_team: bool = False
    items: Mapping[int, Thing] | None = None
    count_asked_at: dt.datetime | None = None


@dataclass(slots=True)
class Dates:
    """The dates of an activity, as the one function that tells its state wants them."""

    opened_at: dt.datetime | None
    opens_at: dt.datetime | None
    closes_at: dt.datetime | None
    closed_at: dt.datetime | None
    published_at: dt.datetime | None


def seat_for(slug: str, giver: int, now: dt.datetime, about: Sequence[int] | None = None) -> Seat:
    """Read at once an activity, a giver, and the items that they speak `about` (None: read when they give).

    Raises
    ------
    ActivityUnknown : there is none, or this giver is not one of its givers any more.
    """
    rows = rows_in(SEAT, about or (), (giver,), (slug,))
    if not rows:
        raise ActivityUnknown
    pk, dossier, name, settings, stage, round_, key, moderation, giver_pk, giver_key, *dates, asked = rows[0][:16]
    instrument = instrument_for(name)
    kept = settings if isinstance(settings, str) else json.dumps(settings, sort_keys=True)
    place = Place(pk, dossier, bytes(key), giver_pk, bytes(giver_key), stage, round_)
    is_open = state_of(Dates(*(aware(day) for day in dates)), now) == "open"
    items = None if about is None else {row[16]: thing_read(*row[16:]) for row in rows if row[16] is not None}
    return Seat(
        place, instrument, settings_read(instrument.slug, kept), is_open, moderation == "before", items=items,
        count_asked_at=aware(asked),
    )  # fmt: skip


def seat_in(activity: Activity, giver: Giver, now: dt.datetime) -> Seat:
    """Give the seat of a giver in front of an activity, both read already."""
    instrument = instrument_for(activity.instrument)
    place = Place(
        activity.pk, activity.dossier_id, bytes(activity.key), giver.pk, bytes(giver.key), activity.stage,
        activity.round,
    )  # fmt: skip
    kept = settings_read(instrument.slug, json.dumps(activity.settings, sort_keys=True))
    is_open, asks_first = state_of(activity, now) == "open", activity.moderation == "before"
    return Seat(place, instrument, kept, is_open, asks_first, giver.is_team, count_asked_at=activity.count_asked_at)


def thing_read(pk: int, ask: str, title: str, body: str, about: int | None, round_: int, more: Any) -> Thing:
    """Turn what was read of an item into an item of the table."""
    return Thing(pk, ask, title, body, about, round=round_, more=json.loads(more) if isinstance(more, str) else more)


@lru_cache(maxsize=256)
def settings_read(slug: str, kept: str) -> Any:
    """Read the settings of an activity, once per process and text."""
    return settings_of(instrument_for(slug), json.loads(kept))


def aware(day: Any) -> dt.datetime | None:
    """Give a moment as the database gave it, with its time zone."""
    if isinstance(day, str):
        day = dt.datetime.fromisoformat(day)
    return day if day is None or day.tzinfo else day.replace(tzinfo=dt.UTC)


def give(seat: Seat, gifts: Sequence[Gift], key: UUID, now: dt.datetime, channel: int = 0) -> str:
    """Write what somebody posts, all or nothing; give the code of their receipt.

    Raises
    ------
    PostRefused : values that cannot be read, all of them named. Refusal : what the instrument does not admit.
    ActivityClosed, KeyReused : as `ledger.written`.
    """
    if not seat.is_open and not seat.is_team:
        raise ActivityClosed
    items = items_about(seat, gifts) if seat.items is None else seat.items
    read = read_post(seat.instrument, seat.settings, gifts, items, stage=seat.place.stage, is_team=seat.is_team)
    has_rule = must_admit(seat.instrument, {gift.ask for gift in read}) and not seat.is_team
    refuse_lost_pictures(seat, read, items)
    given = sorted((given_of(seat, gift, items) for gift in read), key=lambda one: (one.ask, one.item))
    return written(seat.place, given, key, now, channel, partial(outdated_after, seat, read) if has_rule else None)


def refuse_lost_pictures(seat: Seat, read: Sequence[Gift], items: Mapping[int, Thing]) -> None:
    """Refuse a post that names a picture which its giver did not send, or that we no longer have."""
    place = seat.place
    faults = [
        Fault("picture-lost", f"{gift.ask}.{gift.item}.{name}")
        for gift in read
        for name, digest in files_in(seat.instrument, seat.settings, gift, items).items()
        if not is_kept(place.activity, place.giver, digest)
    ]
    if faults:
        raise PostRefused(faults)


def must_admit(instrument: Instrument, asks: Collection[str]) -> bool:
    """Tell whether an instrument has something to say of all that somebody gave, once they answer these asks."""
    if instrument.outdated is not None:
        return True
    if instrument.admit is admits_all:
        return False
    return not instrument.admit_reads or not instrument.admit_reads.isdisjoint(asks)


def slots_said(seat: Seat, slots: Sequence[int]) -> set[int]:
    """Give, among some slots, those where a giver has a value."""
    return {row[0] for row in rows_in(SAID, slots, (seat.place.activity, seat.place.giver))} if slots else set()


def slot_in(seat: Seat, ask: str, item: int) -> int:
    """Give the slot of an answer to an ask about an item, in the round of this seat."""
    place = next(n for n, one in enumerate(seat.instrument.asks) if one.slug == ask)
    return slot_of(Given(place, item), seat.place.round)


def items_about(seat: Seat, gifts: Sequence[Gift]) -> Mapping[int, Thing]:
    """Read the items that a post is about, those that lie on the table of this activity."""
    asked = sorted({gift.item for gift in gifts if isinstance(gift.item, int) and 0 < gift.item < 2**43})
    if not asked:
        return {}
    rows = Item.objects.filter(activity=seat.place.activity, pk__in=asked, state=Item.State.ACCEPTED)
    return {row.pk: thing_of(row) for row in rows}


def admitted(seat: Seat, read: Sequence[Gift]) -> Sequence[Gift]:
    """Ask the instrument whether it admits all that this giver would have given; give what it takes back of theirs."""
    everything = public_table(seat.place.activity, seat.instrument, seat.place.round)
    mine = table_of_giver(seat)
    first = max((item.id for item in everything.items), default=0) + 1
    own = after(seat.instrument, mine, MINE, read, first_id=first)
    old = [g for g in outdated_gifts(seat.instrument, own, everything, seat.settings) if not is_in(g, read)]
    own = after(seat.instrument, own, MINE, old, first_id=first + len(read))
    seat.instrument.admit(own, everything, seat.settings)
    return old


def outdated_after(seat: Seat, read: Sequence[Gift]) -> list[Given]:
    """Refuse what the instrument does not admit; give what is taken back with it, as it is written."""
    return [given_of(seat, gift, {}) for gift in admitted(seat, read)]


def public_table(activity: int, instrument: Instrument, round_: int) -> Table:
    """Read what everybody may read of an activity: its accepted items, and what the team gave about them."""
    rows = Item.objects.filter(activity=activity, state=Item.State.ACCEPTED).order_by("place", "id")
    items = tuple(thing_of(row) for row in rows)
    given = rows_of(Contribution.objects.filter(activity=activity, giver__is_team=True), instrument, TEAM)
    return Table(items, given, round=round_)


def table_of_giver(seat: Seat) -> Table:
    """Read what one giver put and gave so far."""
    own = Item.objects.filter(activity=seat.place.activity, giver=seat.place.giver)
    items = tuple(thing_of(row, MINE) for row in own.exclude(state=Item.State.WITHDRAWN))
    query = Contribution.objects.filter(activity=seat.place.activity, giver=seat.place.giver)
    return Table(items, rows_of(query, seat.instrument, MINE), round=seat.place.round)


def thing_of(row: Item, giver: int = TEAM) -> Thing:
    """Turn a row into an item of a table."""
    return Thing(row.pk, row.ask, row.title, row.body, row.about_id, giver, row.round, row.more)


def rows_of(query: Any, instrument: Instrument, giver: int) -> dict[str, Rows]:
    """Read contributions, by ask."""
    found: dict[str, list[Row]] = {}
    for ask, item, value, round_, text, more in query.order_by("entry").values_list(
        "ask", "item", "value", "round", "text", "more"
    ):
        if ask < len(instrument.asks):
            found.setdefault(instrument.asks[ask].slug, []).append(Row(giver, item, value, round_, text, more))
    return {ask: Rows.of(rows) for ask, rows in found.items()}


def given_of(seat: Seat, gift: Gift, items: Mapping[int, Thing]) -> Given:
    """Turn what was read into what is written."""
    place = next(n for n, ask in enumerate(seat.instrument.asks) if ask.slug == gift.ask)
    ask = seat.instrument.asks[place]
    more = more_of(gift)
    if ask.makes_item and gift.is_withdrawal:
        return Given(place, gift.item, is_withdrawal=True, takes_back=ask.slug)
    if ask.makes_item:
        files = files_in(seat.instrument, seat.settings, gift, items)
        return Given(place, gift.item, item_put=item_put(seat, gift, more), pictures=tuple(files.values()))
    value, text = int(gift.values.get("value", 0)), str(gift.values.get("text", ""))
    return Given(place, gift.item, value, text, more, gift.is_withdrawal, ask.is_repeatable)


def item_put(seat: Seat, gift: Gift, more: Mapping[str, Any]) -> Item:
    """Make the item that somebody puts on the table; it waits for a ruling where moderation comes first."""
    state = Item.State.PENDING if seat.asks_first and not seat.is_team else Item.State.ACCEPTED
    return Item(
        activity_id=seat.place.activity, ask=gift.ask, about_id=gift.item or None, giver_id=seat.place.giver,
        round=seat.place.round, title=str(gift.values.get("title", ""))[:300], body=str(gift.values.get("body", "")),
        more=dict(more), state=state,
    )  # fmt: skip


def activity_of(seat: Seat) -> Activity:
    """Give the activity of a seat, whole."""
    return Activity.objects.select_related("dossier", "objective").get(pk=seat.place.activity)
