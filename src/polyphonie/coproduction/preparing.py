"""The verbs that prepare an activity: make it, set it, lay things on its table, hand out codes. Each is noted."""

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Final

from django.db import transaction
from django.db.models import Q, QuerySet
from django.utils.text import slugify

from polyphonie.coproduction.counting import outcome_read
from polyphonie.coproduction.questions import pictures_of
from polyphonie.coproduction.reads import latest_outcome
from polyphonie.coproduction.running import NotNow, locked
from polyphonie.dossier.givers import new_codes, team_giver
from polyphonie.dossier.invitations import new_secret
from polyphonie.dossier.log import note
from polyphonie.dossier.models import Access, Activity, Dossier, Item, Objective, Step
from polyphonie.dossier.pictures import copy_pictures
from polyphonie.dossier.states import state_of
from polyphonie.dossier.taking_part import public_table, thing_of
from polyphonie.kit.archive import settings_of
from polyphonie.kit.errors import Fault, Refusal
from polyphonie.kit.instrument import BROUGHT, Instrument, fields_of
from polyphonie.kit.posting import PostRefused, read_value
from polyphonie.kit.record import plain
from polyphonie.kit.registry import instrument_for
from polyphonie.people.models import Person

MOST_LINES: Final = 300
MOST_TITLE: Final = 300


class ActivityUntitled(Refusal):
    """An activity needs a title."""

    def __init__(self) -> None:
        super().__init__("activity-untitled")


class ObjectiveNeeded(Refusal):
    """An activity serves an objective, or does not exist."""

    def __init__(self) -> None:
        super().__init__("objective-needed")


class TooManyLines(Refusal):
    """More lines than a table can hold at once."""

    def __init__(self, count: int) -> None:
        super().__init__("too-many-lines", count=count, most=MOST_LINES)


@transaction.atomic
def make_activity(
    dossier: Dossier, objective: Objective | None, slug: str, title: str, by: Person, *, why: str = "",
    step: Step | None = None,
) -> Activity:  # fmt: skip
    """Make a draft: an instrument, run in a dossier, for an objective.

    Raises
    ------
    ObjectiveNeeded, ActivityUntitled, InstrumentUnknown.
    """
    instrument = instrument_for(slug)
    title = " ".join(title.split())[:200]
    if objective is None or objective.dossier_id != dossier.pk:
        raise ObjectiveNeeded
    if not title:
        raise ActivityUntitled
    made = Activity.objects.create(
        dossier=dossier, objective=objective, step=step, slug=free_slug(dossier, title), instrument=slug,
        version=instrument.version, title=title, why=why.strip()[:5_000], settings=plain(instrument.settings()),
    )  # fmt: skip
    note(dossier, "activity-made", by, title=title, activity=made.slug)
    return made


def free_slug(dossier: Dossier, title: str) -> str:
    """Give an address that no other activity has."""
    stem = slugify(title)[:60].strip("-_") or dossier.slug[:60]
    taken = set(Activity.objects.filter(slug__startswith=stem).values_list("slug", flat=True))
    return next(name for n in range(len(taken) + 1) if (name := f"{stem}-{n + 1}" if n else stem) not in taken)


@transaction.atomic
def set_activity(activity: Activity, posted: Mapping[str, Any], by: Person, now: dt.datetime) -> None:
    """Change the settings of an activity that nobody has answered yet.

    Raises
    ------
    PostRefused : the values that do not fit, all of them. NotNow : it is open already, and its rule was announced.
    """
    found = locked(activity, now, "draft", "scheduled")
    read, faults = settings_read(instrument_for(found.instrument), posted)
    if faults:
        raise PostRefused(faults)
    found.settings = read
    found.save(update_fields=["settings"])
    note(found.dossier, "activity-set", by, title=found.title)


def settings_read(instrument: Instrument, posted: Mapping[str, Any]) -> tuple[dict[str, Any], list[Fault]]:
    """Read settings as their fields say; all the faults together."""
    found: dict[str, Any] = {}
    faults: list[Fault] = []
    for one in fields_of(instrument.settings):
        value, code = read_value(one, posted.get(one.name))
        if code:
            facts = {"least": one.least or 0, "most": one.most if one.most is not None else 10_000}
            faults.append(Fault(code, f"settings.0.{one.name}", facts=facts))
        elif one.kind == "yes_no":
            found[one.name] = bool(value)
        elif value is not None:
            found[one.name] = plain(value)
        else:
            found[one.name] = [] if one.kind == "choices" else ""
    return found, faults


@transaction.atomic
def frame_activity(
    activity: Activity, by: Person, now: dt.datetime, *, title: str, why: str, access: str, moderation: str,
    hides_results: bool, opens_at: dt.datetime | None, closes_at: dt.datetime | None, eligible: int,
) -> str:  # fmt: skip
    """Change what surrounds an activity: words, access, dates. Gives the secret of a new link where access is by link.

    Once open, only its words and the end may change; who may come was announced.
    """
    found = locked(activity, now, "draft", "scheduled", "open")
    if not title.strip():
        raise ActivityUntitled
    found.title, found.why = " ".join(title.split())[:200], why.strip()[:5_000]
    found.closes_at, found.hides_results = closes_at, hides_results
    secret = ""
    if state_of(found, now) != "open":
        found.opens_at, found.moderation, found.eligible = opens_at, moderation, eligible
        if access == Access.LINK and found.access != Access.LINK:
            secret, found.secret_digest = new_secret()
        found.access = access
    found.save()
    note(found.dossier, "activity-framed", by, title=found.title)
    return secret


@transaction.atomic
def new_link(activity: Activity, by: Person) -> str:
    """Make another link; the one before opens nothing any more."""
    secret, digest = new_secret()
    Activity.objects.filter(pk=activity.pk).update(secret_digest=digest)
    note(activity.dossier, "activity-link", by, title=activity.title)
    return secret


@transaction.atomic
def hand_out_codes(activity: Activity, count: int, by: Person, *, college: int = 0) -> list[str]:
    """Make codes, told once; those who could take part are counted with them."""
    made = new_codes(activity, count, college)
    Activity.objects.filter(pk=activity.pk).update(eligible=activity.codes.count())
    note(activity.dossier, "codes-made", by, title=activity.title, count=count)
    return made


@transaction.atomic
def lay_items(activity: Activity, ask: str, lines: Sequence[str], by: Person, now: dt.datetime) -> int:
    """Lay several things on the table, one a line; give how many.

    A line may hold a title and more words, a vertical bar between.
    """
    found = locked(activity, now, "draft", "scheduled", "open")
    kept = [line.strip() for line in lines if line.strip()]
    if len(kept) > MOST_LINES:
        raise TooManyLines(len(kept))
    place = found.items.count()
    team = team_giver(found)
    for number, line in enumerate(kept, 1):
        title, _, body = line.partition("|")
        Item.objects.create(
            activity=found, ask=ask, title=title.strip()[:MOST_TITLE], body=body.strip()[:10_000], giver=team,
            place=place + number, round=found.round,
        )  # fmt: skip
    note(found.dossier, "items-laid", by, title=found.title, count=len(kept))
    return len(kept)


@transaction.atomic
def take_items_from(activity: Activity, source: Activity, by: Person, now: dt.datetime) -> int:
    """Lay on the table what came out of another activity of the dossier, in its order, pictures too; give how many."""
    found = locked(activity, now, "draft", "scheduled")
    last = latest_outcome(source)
    if source.dossier_id != found.dossier_id or last is None:
        raise NotNow("uncounted")
    ask = instrument_for(found.instrument).asks[0]
    rows = {row.pk: row for row in source.items.all()}
    standing = [rows[pk] for pk in outcome_read(last).stands if pk in rows]
    team, place = team_giver(found), found.items.count()
    tool, settings = instrument_for(source.instrument), settings_of(instrument_for(source.instrument), source.settings)
    for number, row in enumerate(standing, 1):
        seen = [[one.digest, one.words] for one in pictures_of(tool, settings, thing_of(row))]
        twin = Item.objects.create(
            activity=found, ask=ask.slug, title=row.title or row.body[:MOST_TITLE], body=row.body if row.title else "",
            giver=team, place=place + number, came_from=row, more={BROUGHT: seen} if seen else {},
        )  # fmt: skip
        copy_pictures(row, twin, team)
    found.items_from = source
    found.save(update_fields=["items_from"])
    note(found.dossier, "items-taken", by, title=found.title, source=source.title, count=len(standing))
    return len(standing)


class NoItemsFile(Refusal):
    """This tool reads no file of items."""

    def __init__(self) -> None:
        super().__init__("no-items-file")


def import_items(activity: Activity, data: bytes, name: str, by: Person, now: dt.datetime) -> int:
    """Read the items of the first ask from a file, in place of those that were there; give how many.

    Raises
    ------
    BadFile : all that is wrong with the file; then nothing changes. NoItemsFile : this tool reads none.
    """
    instrument = instrument_for(activity.instrument)
    if instrument.items_file is None:
        raise NoItemsFile
    items = instrument.items_file.read(data, name)
    with transaction.atomic():
        found = locked(activity, now, "draft", "scheduled")
        team, ask = team_giver(found), instrument.asks[0].slug
        found.items.filter(ask=ask).delete()
        rows = [
            Item(
                activity=found, ask=ask, title=one.title[:MOST_TITLE], body=one.body, more=plain(one.more),
                giver=team, place=place, round=found.round,
            )
            for place, one in enumerate(items, 1)
        ]  # fmt: skip
        Item.objects.bulk_create(rows)
        note(found.dossier, "items-imported", by, title=found.title, count=len(rows))
    return len(rows)


def exported_items(activity: Activity) -> bytes:
    """Write the accepted items of the first ask to a file that reads back as the same."""
    instrument = instrument_for(activity.instrument)
    if instrument.items_file is None:
        raise NoItemsFile
    items = public_table(activity.pk, instrument, activity.round).of(instrument.asks[0].slug)
    return instrument.items_file.write(items)


@transaction.atomic
def change_item(activity: Activity, pk: int, title: str, body: str, by: Person, now: dt.datetime) -> None:
    """Change the words of something the team laid, before anybody answers it."""
    found = locked(activity, now, "draft", "scheduled")
    found.items.filter(pk=pk).update(title=title.strip()[:MOST_TITLE], body=body.strip()[:10_000])


@transaction.atomic
def move_item(activity: Activity, pk: int, by: int, now: dt.datetime) -> None:
    """Move something one place up (-1) or down (1): ties fall by this order, so it is set before opening."""
    found = locked(activity, now, "draft", "scheduled")
    order = list(found.items.order_by("place", "id"))
    at = next((n for n, item in enumerate(order) if item.pk == pk), None)
    if at is None or not 0 <= at + by < len(order):
        return
    order[at], order[at + by] = order[at + by], order[at]
    for place, item in enumerate(order, 1):
        if item.place != place:
            item.place = place
            item.save(update_fields=["place"])


@transaction.atomic
def remove_item(activity: Activity, pk: int, by: Person, now: dt.datetime) -> None:
    """Take something off the table before the activity opens; later, it is withheld with a reason."""
    found = locked(activity, now, "draft", "scheduled")
    found.items.filter(pk=pk).delete()


def laid_by_team(activity: Activity) -> QuerySet[Item]:
    """Give what the team laid and that stands, in order."""
    own = activity.items.filter(Q(giver=None) | Q(giver__is_team=True), state=Item.State.ACCEPTED)
    return own.order_by("place", "id")


@transaction.atomic
def duplicate(activity: Activity, by: Person) -> Activity:
    """Make a draft like another activity: its settings, its words, what the team laid; nobody's answers."""
    made = make_activity(
        activity.dossier, activity.objective, activity.instrument, activity.title, by, why=activity.why,
        step=activity.step,
    )  # fmt: skip
    made.settings, made.access, made.moderation = activity.settings, activity.access, activity.moderation
    made.hides_results = activity.hides_results
    made.save()
    team, twins = team_giver(made), dict[int, Item]()
    for row in laid_by_team(activity):
        if row.about_id is None or row.about_id in twins:  # an answer to what others put stays with it
            twins[row.pk] = Item.objects.create(
                activity=made, ask=row.ask, title=row.title, body=row.body, more=row.more, place=row.place, giver=team,
                about=twins.get(row.about_id or 0), came_from=row.came_from,
            )  # fmt: skip
            copy_pictures(row, twins[row.pk], team)
    return made


@transaction.atomic
def delete_draft(activity: Activity, by: Person, now: dt.datetime) -> None:
    """Erase an activity that was never opened."""
    found = locked(activity, now, "draft", "scheduled")
    note(found.dossier, "activity-erased", by, title=found.title)
    found.delete()
