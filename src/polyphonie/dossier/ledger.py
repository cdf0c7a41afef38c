"""How what somebody gives is written: an entry of the journal, and the current value of its slot, in one transaction.

The only file of the house that writes with SQL of its own: constant strings, for both databases. The write checks the
state of the activity inside itself, so that nothing enters after a closing; an entry's number, never a clock, tells
what is last.
"""

import datetime as dt
import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from threading import Lock
from typing import Any, Final
from uuid import UUID, uuid5

from django.db import DEFAULT_DB_ALIAS, connections, transaction
from django.db.backends.base.base import BaseDatabaseWrapper

from polyphonie.dossier.models import Entry, Item, Picture
from polyphonie.dossier.pictures import join
from polyphonie.dossier.prepared import prepared_cursor
from polyphonie.kit.commitments import receipt_code, receipt_of, what_digest, who_digest
from polyphonie.kit.errors import Refusal
from polyphonie.kit.instrument import Integers

MOST_ROUNDS: Final = 4_000
ITEM_BITS, ROUND_BITS = 43, 12
TAKES_PART: Final = (
    "closed_at IS NULL AND published_at IS NULL AND stage = %s AND round = %s"
    " AND (opened_at IS NOT NULL OR opens_at <= %s) AND (closes_at IS NULL OR closes_at > %s)"
)
ENTER: Final = (
    "INSERT INTO dossier_entry (dossier_id, kind, facts, revision, at, activity_id, giver_id, slot, item, value, key,"
    " who_digest, what_digest)"
    " SELECT dossier_id, %s, {json}, 0, {at}, id, {big}, {big}, {big}, {big}, {uuid}, {bytes}, {bytes}"
    " FROM dossier_activity WHERE id = %s AND " + TAKES_PART + " {lock}"
    " ON CONFLICT (giver_id, key) DO NOTHING RETURNING id"
)
INTO_KEPT: Final = (
    "INSERT INTO dossier_contribution (activity_id, giver_id, ask, round, item, slot, value, text, more, channel,"
    " given_at, entry)"
)
UNLESS_LATER: Final = (
    " ON CONFLICT (activity_id, giver_id, slot) DO UPDATE SET item = excluded.item, value = excluded.value,"
    " text = excluded.text, more = excluded.more, channel = excluded.channel, given_at = excluded.given_at,"
    " entry = excluded.entry WHERE dossier_contribution.entry < excluded.entry"
)
KEEP: Final = INTO_KEPT + " VALUES (%s, %s, %s, %s, %s, %s, %s, %s, {json}, %s, {at}, %s)" + UNLESS_LATER
KEEP_ENTERED: Final = (
    INTO_KEPT
    + " SELECT {big}, {big}, {big}, {big}, {big}, {big}, {big}, %s, {json}, {big}, {at}, id FROM e"
    + UNLESS_LATER
)
AT_ONCE: Final = f"WITH e AS ({ENTER}), c AS ({KEEP_ENTERED}) SELECT id FROM e"
DROP: Final = "DELETE FROM dossier_contribution WHERE activity_id = %s AND giver_id = %s AND slot = %s AND entry < %s"
SEAT: Final = (
    "SELECT a.id, a.dossier_id, a.instrument, a.settings, a.stage, a.round, a.key, a.moderation, g.id, g.key,"
    " a.opened_at, a.opens_at, a.closes_at, a.closed_at, a.published_at,"
    " a.count_asked_at, i.id, i.ask, i.title, i.body, i.about_id, i.round, i.more"
    " FROM dossier_activity a"
    " JOIN dossier_dossier d ON d.id = a.dossier_id AND d.deletes_at IS NULL"
    " JOIN dossier_giver g ON g.activity_id = a.id AND g.id = %s AND g.revoked_at IS NULL"
    " LEFT JOIN dossier_item i ON i.activity_id = a.id AND i.state = 'accepted' AND i.id IN ({ids})"
    " WHERE a.slug = %s"
)
HOLD: Final = "SELECT 1 FROM dossier_giver WHERE id = %s FOR NO KEY UPDATE"
SAID: Final = "SELECT slot FROM dossier_contribution WHERE activity_id = %s AND giver_id = %s AND slot IN ({ids})"


class ActivityClosed(Refusal):
    """The activity does not, or no longer, take what was given."""

    def __init__(self) -> None:
        super().__init__("activity-closed")


class KeyReused(Refusal):
    """A form sent once was sent again with another content: its key serves once."""

    def __init__(self) -> None:
        super().__init__("form-reused")


@dataclass(frozen=True, slots=True)
class Place:
    """Where something is given: an activity as it was read, and the giver."""

    activity: int
    dossier: int
    activity_key: bytes
    giver: int
    giver_key: bytes
    stage: int
    round: int


@dataclass(frozen=True, slots=True)
class Given:
    """One value to write: of which ask (its place among the instrument's), about which item.

    `item_put` is a new item rather than a value: it lies on the table once its entry is written, with the `pictures`
    that its giver sent before; `takes_back` is the ask whose items the giver takes back. Words stay out of the journal,
    which only commits to them: what somebody takes back must be able to disappear.
    """

    ask: int
    item: int
    value: int = 0
    text: str = ""
    more: Mapping[str, Any] | None = None
    is_withdrawal: bool = False
    is_repeatable: bool = False
    item_put: Item | None = None
    takes_back: str = ""
    pictures: tuple[str, ...] = ()


def slot_of(given: Given, round: int) -> int:
    """Give the slot of a value: its ask, its round, its item; one that may be repeated has none of its own (0)."""
    if given.is_repeatable or given.item_put is not None:
        return 0
    return (given.ask << (ROUND_BITS + ITEM_BITS)) | (round << ITEM_BITS) | given.item


def written(
    place: Place,
    gifts: Sequence[Given],
    key: UUID,
    now: dt.datetime,
    channel: int = 0,
    check: Callable[[], Sequence[Given]] | None = None,
) -> str:
    """Write what somebody gives, all or nothing, and give the code of its receipt.

    Parameters
    ----------
    key : of the form; the same form sent again does nothing and gives the same receipt.
    check : refuses, by raising, or gives what is taken back first; nothing else that this giver posts is written
        between it and what it looked at. A form sent again is not checked again: it was.

    Raises
    ------
    ActivityClosed : the activity is not open, or has moved to another stage or round.
    KeyReused : the key served for another content.
    """
    keyed, link = list(zip(gifts, keys_of(gifts, key), strict=True)), connections[DEFAULT_DB_ALIAS]
    if check is None and len(keyed) == 1 and link.vendor == "postgresql" and is_one_value(gifts[0]):
        with prepared_cursor(link) as cursor:
            return entered(cursor, place, *keyed[0], now, channel, is_whole=True)
    with in_turn(link), transaction.atomic(), prepared_cursor(link) as cursor:
        if link.vendor == "postgresql":
            cursor.execute(HOLD, (place.giver,))
        old = check() if check is not None and not used(place, (own for _, own in keyed)) else ()
        keyed = [*zip(old, keys_of(old, uuid5(key, "outdated")), strict=True), *keyed]
        codes = [(given.is_withdrawal, entered(cursor, place, given, own, now, channel)) for given, own in keyed]
    return next((code for is_withdrawal, code in reversed(codes) if not is_withdrawal), codes[-1][1])


def keys_of(gifts: Iterable[Given], key: UUID) -> Iterator[UUID]:
    """Give each part of a form a key of its own, which says what it is about and not its rank among the others."""
    seen: Counter[tuple[int, int]] = Counter()
    for given in gifts:
        about = (given.ask, given.item)
        yield part_key(key, *about, seen[about])
        seen[about] += 1


def part_key(key: UUID, ask: int, item: int, rank: int = 0) -> UUID:
    """Give the key of a part of a form: what it says of an item, under an ask (its place among the instrument's)."""
    return uuid5(key, f"{ask}.{item}.{rank}")


def used(place: Place, keys: Iterable[UUID]) -> set[UUID]:
    """Give, among some keys, those under which a giver wrote something already."""
    found = Entry.objects.filter(giver=place.giver, key__in=list(keys)).values_list("key", flat=True)
    return {key for key in found if key is not None}


def is_one_value(given: Given) -> bool:
    """Tell whether writing something takes its entry and the value of a slot of its own, and nothing else."""
    return not (given.is_withdrawal or given.is_repeatable or given.item_put is not None)


@contextmanager
def in_turn(link: BaseDatabaseWrapper | None = None) -> Iterator[None]:
    """Let the threads of this process write one after the other on SQLite, where waiting for the file is a lottery."""
    link = link or connections[DEFAULT_DB_ALIAS]
    if link.vendor != "sqlite" or link.in_atomic_block:
        yield
        return
    with TURN:
        yield


def entered(
    cursor: Any, place: Place, given: Given, key: UUID, now: dt.datetime, channel: int, *, is_whole: bool = False
) -> str:
    """Write one entry and the value of its slot; both in one statement where `is_whole`."""
    kind = "withdrawn" if given.is_withdrawal else "given"
    slot = slot_of(given, place.round)
    who = who_digest(place.giver_key, key, place.giver)
    what = what_digest(place.activity_key, key, content_of(kind, given, place.round))
    link = cursor.db
    day = link.ops.adapt_datetimefield_value(now)
    uuid = key if link.features.has_native_uuid_field else key.hex
    entry = (
        kind, "{}", day, place.giver, slot, given.item, given.value, uuid, who, what, place.activity,
        place.stage, place.round, day, day,
    )  # fmt: skip
    more = json.dumps(dict(given.more), ensure_ascii=False) if given.more else "{}"
    kept = (place.activity, place.giver, given.ask, place.round, given.item)
    beside = (given.value, given.text, more, channel, day)
    sql = SQL[link.vendor]
    cursor.execute(sql.at_once if is_whole else sql.enter, (*entry, *kept, slot, *beside) if is_whole else entry)
    row = cursor.fetchone()
    if row is None:
        return replayed(place, key, what)
    if given.item_put is not None:
        given.item_put.entry = given.item_put.place = row[0]
        given.item_put.save()
        join(given.item_put, given.pictures)
    elif given.takes_back:
        own = Item.objects.filter(activity=place.activity, giver=place.giver, ask=given.takes_back)
        Picture.objects.filter(item__in=own.filter(about=given.item or None)).delete()
        own.filter(about=given.item or None).update(state=Item.State.WITHDRAWN)
    elif given.is_withdrawal:
        cursor.execute(DROP, (place.activity, place.giver, slot, row[0]))
    elif not is_whole:
        cursor.execute(sql.keep, (*kept, slot or -row[0], *beside, row[0]))
    return receipt_code(row[0], receipt_of(who, what))


def content_of(kind: str, given: Given, round: int) -> dict[str, Any]:
    """Give what the commitment to a content binds."""
    plain = {"kind": kind, "ask": given.ask, "item": given.item, "round": round, "value": given.value}
    return {**plain, **beside(given)}


def beside(given: Given) -> dict[str, Any]:
    """Give what a value has beside its number, where it has something."""
    found: dict[str, Any] = {"text": given.text} if given.text else {}
    more = given.more
    if given.item_put is not None:
        found |= {"title": given.item_put.title, "body": given.item_put.body}
        more = given.item_put.more
    return {**found, "more": dict(more)} if more else found


def replayed(place: Place, key: UUID, what: bytes) -> str:
    """Give the receipt of what this key wrote already; refuse when it wrote something else, or nothing."""
    found = Entry.objects.filter(giver=place.giver, key=key).values_list("id", "who_digest", "what_digest").first()
    if found is None:
        raise ActivityClosed
    who, kept = bytes(found[1] or b""), bytes(found[2] or b"")
    if kept != what:
        raise KeyReused
    return receipt_code(found[0], receipt_of(who, kept))


@dataclass(frozen=True, slots=True)
class Statements:
    """The statements of a write, in the words of one database."""

    enter: str
    at_once: str
    keep: str


WORDS: Final = {
    "sqlite": {"json": "%s", "at": "%s", "big": "%s", "uuid": "%s", "bytes": "%s", "lock": ""},
    "postgresql": {
        "json": "%s::jsonb", "at": "%s::timestamptz", "big": "%s::bigint", "uuid": "%s::uuid", "bytes": "%s::bytea",
        "lock": "FOR SHARE",
    },
}  # fmt: skip
SQL: Final = {
    vendor: Statements(ENTER.format(**words), AT_ONCE.format(**words), KEEP.format(**words))
    for vendor, words in WORDS.items()
}
TURN: Final = Lock()


def rows_in(template: str, ids: Sequence[int], before: Sequence[Any], after: Sequence[Any] = ()) -> list[Any]:
    """Give the rows of a statement of this file that asks for some ids."""
    marks = ", ".join(["%s"] * len(ids)) or "NULL"
    with prepared_cursor(connections[DEFAULT_DB_ALIAS]) as cursor:
        cursor.execute(template.format(ids=marks), (*before, *ids, *after))
        return list(cursor.fetchall())


def slots_in(asks: Integers, rounds: Integers, items: Integers) -> Integers:
    """Give the slots of many values, each of an ask that is not repeatable; see `slot_of`."""
    return (asks << (ROUND_BITS + ITEM_BITS)) | (rounds << ITEM_BITS) | items
