"""The table of an activity, read from the database as columns: moderated, givers numbered afresh, nobody named."""

from collections.abc import Iterator
from typing import Any, Final

import numpy as np

from polyphonie.dossier.columns import ASK, ENTRY, GIVER, ITEM, ROUND, VALUE, Rows, columns_of
from polyphonie.dossier.models import Activity, Giver
from polyphonie.dossier.models import Item as Row
from polyphonie.kit.archive import settings_of
from polyphonie.kit.chance import Chance
from polyphonie.kit.columns import places_in, present
from polyphonie.kit.instrument import TEAM, Ask, Contributions, Item, Table, column
from polyphonie.kit.registry import instrument_for

BATCH: Final = 20_000


def table_of(activity: Activity) -> Table:
    """Read all that lies on the table of an activity.

    Guarantees
    ----------
    Only accepted items, and what was given about them; the numbers of givers say nothing of who they are nor of when
    they came, and are the same each time, so that an outcome can be counted again.
    """
    instrument = instrument_for(activity.instrument)
    items = list(activity.items.filter(state=Row.State.ACCEPTED).order_by("place", "id"))
    rows = columns_of(activity, [place for place, ask in enumerate(instrument.asks) if ask.is_repeatable])
    known = {0, *(item.pk for item in items)}
    if not known.issuperset(present(rows[ITEM]).tolist()):
        rows = rows[:, np.isin(rows[ITEM], np.array(sorted(known), dtype=np.int64))]
    rows.setflags(write=False)
    numbers = numbers_of(activity, rows, items)
    given = {
        ask.slug: contributions_of(activity, place, ask, of_ask(rows, place), numbers, items)
        for place, ask in enumerate(instrument.asks)
        if not ask.makes_item
    }
    college, weight = colleges_of(activity, numbers)
    return Table(
        tuple(item_of(one, numbers) for one in items), given, activity.eligible, activity.round,
        tuple(activity.colleges), college, weight, eligible_in(activity),
    )  # fmt: skip


def of_ask(rows: Rows, place: int) -> Rows:
    """Give the contributions of one ask."""
    own = rows[ASK] == place
    if own.all():
        return rows
    rows = rows[:, own]
    rows.setflags(write=False)
    return rows


def numbers_of(activity: Activity, rows: Rows, items: list[Row]) -> dict[int, int]:
    """Number the givers 0..n-1 in an order drawn under the key of the activity; the team is -1."""
    team = set(Giver.objects.filter(activity=activity, is_team=True).values_list("pk", flat=True))
    givers = {int(g) for g in present(rows[GIVER])} | {item.giver_id for item in items if item.giver_id}
    order = sorted(givers - team)
    Chance(int.from_bytes(bytes(activity.key))).rng("givers").shuffle(order)
    return {giver: number for number, giver in enumerate(order)} | dict.fromkeys(team, TEAM)


def contributions_of(
    activity: Activity, place: int, ask: Ask, rows: Rows, numbers: dict[int, int], items: list[Row]
) -> Contributions:
    """Give the contributions of one ask; texts and what is particular to the ask are read only where it has some."""
    known = sorted(numbers)
    new = np.array([numbers[giver] for giver in known], dtype=np.int64)
    giver = new[places_in(rows[GIVER], known)]
    text, more = beside_of(activity, place, rows) if has_more(ask, activity, items) else ((), ())
    giver.setflags(write=False)
    return Contributions(giver, rows[ITEM], rows[VALUE], rows[ROUND], text, more)


def has_more(ask: Ask, activity: Activity, items: list[Row]) -> bool:
    """Tell whether an ask has fields that are not its value, which are then read too."""
    settings = settings_of(instrument_for(activity.instrument), activity.settings)
    about = [None] if ask.about is None else [item_of(row, {}) for row in items if row.ask == ask.about]
    return any(field.name != "value" for item in about for field in ask.fields(settings, item))


def beside_of(activity: Activity, place: int, rows: Rows) -> tuple[tuple[str, ...], tuple[Any, ...]]:
    """Read the texts and particular keys of an ask, in the order of the rows."""
    query = activity.contributions.filter(ask=place).values_list("entry", "text", "more")
    found = {entry: (text, more) for entry, text, more in query.iterator(BATCH)}
    said = [found[entry] for entry in rows[ENTRY].tolist()]
    text = tuple(one for one, _ in said) if any(one for one, _ in said) else ()
    more = tuple(one for _, one in said) if any(one for _, one in said) else ()
    return text, more


def item_of(row: Row, numbers: dict[int, int]) -> Item:
    """Turn a row into an item of the table."""
    giver = numbers.get(row.giver_id, TEAM) if row.giver_id else TEAM
    return Item(row.pk, row.ask, row.title, row.body, row.about_id, giver, row.round, row.more)


def colleges_of(activity: Activity, numbers: dict[int, int]) -> tuple[Any, Any]:
    """Give the college and the weight of each giver, where the activity has some."""
    count = sum(number >= 0 for number in numbers.values())
    college, weight = np.zeros(count, dtype=np.int64), np.ones(count, dtype=np.int64)
    for pk, own_college, own_weight in givers_of(activity):
        if (number := numbers.get(pk, TEAM)) >= 0:
            college[number], weight[number] = own_college, own_weight
    has_colleges, has_weights = bool(activity.colleges), bool((weight != 1).any())
    return column(college if has_colleges else []), column(weight if has_weights else [])


def givers_of(activity: Activity) -> Iterator[tuple[int, int, int]]:
    """Read the givers that are not plain: of another college than the first, or of another weight than one."""
    query = activity.givers.exclude(college=0, weight=1).values_list("pk", "college", "weight")
    return query.iterator(BATCH)


def eligible_in(activity: Activity) -> tuple[int, ...]:
    """Count those who may take part, college by college, when codes say it."""
    if not activity.colleges:
        return ()
    found = [0] * len(activity.colleges)
    for college in activity.codes.values_list("college", flat=True):
        if college < len(found):
            found[college] += 1
    return tuple(found) if any(found) else ()
