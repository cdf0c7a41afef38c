"""Activities that an organisation keeps to start others from: tool, rule, words, table; nobody's answers, no date."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from django.db import transaction
from django.db.models import QuerySet

from polyphonie.coproduction.preparing import laid_by_team, make_activity, settings_read
from polyphonie.dossier.givers import team_giver
from polyphonie.dossier.keeping import free_slug, home_of, kept_for, may_remove, roles_of, titled
from polyphonie.dossier.log import note
from polyphonie.dossier.models import Activity, ActivityTemplate, Dossier, Item, Objective, Step
from polyphonie.dossier.reads import NotAllowed, NotFound
from polyphonie.dossier.taking_part import thing_of
from polyphonie.kit.archive import settings_of
from polyphonie.kit.errors import Refusal
from polyphonie.kit.instrument import ALTERNATIVE, Instrument
from polyphonie.kit.instrument import Item as Thing
from polyphonie.kit.publishing import fields_asked, impersonal
from polyphonie.kit.record import plain
from polyphonie.kit.registry import instrument_for, instruments
from polyphonie.people.models import Person

FRAME: Final = ("access", "moderation", "hides_results")
"""What surrounds an activity and that its template keeps as it is."""


class TemplateOutdated(Refusal):
    """A template whose settings or table its tool no longer takes."""

    def __init__(self, title: str) -> None:
        super().__init__("template-outdated", title=title)


@transaction.atomic
def keep_template(activity: Activity, by: Person, title: str, summary: str) -> ActivityTemplate:
    """Keep an activity as a template of its organisation.

    Raises
    ------
    TemplateUntitled : it has no title. NoHome : the dossier belongs to no organisation.
    """
    title, home = titled(title), home_of(activity.dossier)
    template = ActivityTemplate.objects.create(
        organisation=home, slug=free_slug(ActivityTemplate.objects.filter(organisation=home), title), title=title,
        summary=summary.strip()[:2_000], instrument=activity.instrument, version=activity.version,
        settings=activity.settings, question=activity.title, why=activity.why, table=table_kept(activity),
        made_by=by, **{name: getattr(activity, name) for name in FRAME},
    )  # fmt: skip
    note(activity.dossier, "activity-template-kept", by, title=title, activity=activity.title)
    return template


def table_kept(activity: Activity) -> list[dict[str, Any]]:
    """Give what of the table serves others.

    Guarantees
    ----------
    Nothing that a participant put, here or in an activity before; nothing that names a person; no picture.
    """
    instrument = instrument_for(activity.instrument)
    settings = settings_of(instrument, activity.settings)
    by_id = {row.pk: thing_of(row) for row in laid_by_team(activity).filter(round=1, came_from=None)}
    found: list[dict[str, Any]] = []
    ranks: dict[int | None, int | None] = {None: None}
    for pk, thing in by_id.items():
        bare = impersonal(thing, instrument, settings, by_id)
        if (bare.title or bare.body) and bare.about in ranks:
            ranks[pk], about = len(found), ranks[bare.about]
            more = plain(without_pictures(bare, instrument, settings, by_id))
            found.append({"ask": bare.ask, "title": bare.title, "body": bare.body, "more": more, "about": about})
    return found


def without_pictures(item: Thing, instrument: Instrument, settings: Any, by_id: Mapping[int, Thing]) -> dict[str, Any]:
    """Give what is particular to an item, but its pictures, which stay with their activity."""
    fields = fields_asked(instrument.ask(item.ask), settings, by_id, item.about)
    gone = {name for one in fields if one.kind == "file" for name in (one.name, one.name + ALTERNATIVE)}
    return {name: value for name, value in item.more.items() if name not in gone}


@transaction.atomic
def start_from(
    template: ActivityTemplate, dossier: Dossier, objective: Objective | None, title: str, by: Person, *,
    why: str = "", step: Step | None = None,
) -> Activity:  # fmt: skip
    """Make a draft as a template has it, for an objective of a dossier.

    Raises
    ------
    TemplateOutdated : its tool changed since, and no longer takes what was kept. As `make_activity`.
    """
    instrument = instrument_for(template.instrument)
    settings = settings_kept(template, instrument)
    made = make_activity(dossier, objective, template.instrument, title, by, why=why, step=step)
    made.settings = settings
    for name in FRAME:
        setattr(made, name, getattr(template, name))
    made.save(update_fields=["settings", *FRAME])
    lay_again(made, template.table)
    return made


def settings_kept(template: ActivityTemplate, instrument: Instrument) -> dict[str, Any]:
    """Give the settings of a template as its tool takes them now; TemplateOutdated where it does not."""
    read, faults = settings_read(instrument, plain(settings_of(instrument, template.settings)))
    known = {ask.slug for ask in instrument.asks if ask.makes_item}
    if faults or any(row["ask"] not in known for row in template.table):
        raise TemplateOutdated(template.title)
    return read


def lay_again(activity: Activity, table: Sequence[dict[str, Any]]) -> None:
    """Lay on a table what a template keeps of another."""
    team, rows = team_giver(activity), list[Item]()
    for place, one in enumerate(table, 1):
        row = Item(
            activity=activity, ask=one["ask"], title=one["title"], body=one["body"], more=one["more"], giver=team,
            place=place, about=None if one["about"] is None else rows[one["about"]],
        )  # fmt: skip
        rows.append(row)
    answers = [row for row in rows if row.about is not None]
    Item.objects.bulk_create([row for row in rows if row.about is None])
    for row in answers:
        row.save()


def templates_for(person: Person | None) -> QuerySet[ActivityTemplate]:
    """Give the templates of activities of the organisations that somebody belongs to."""
    return kept_for(ActivityTemplate.objects.all(), person)


def template_for(person: Person | None, identifier: int) -> ActivityTemplate:
    """Give a template to a member of its organisation; to anybody else it does not exist."""
    found = templates_for(person).filter(pk=identifier).first()
    if found is None:
        raise NotFound(identifier)
    return found


def shelf_of(person: Person | None) -> list[tuple[ActivityTemplate, Instrument | None, bool]]:
    """Give the templates that somebody may start from: each with its tool, and whether they may remove it."""
    if person is None:
        return []
    roles, known = roles_of(person), instruments()
    return [(one, known.get(one.instrument), may_remove(person, one, roles)) for one in templates_for(person)]


@transaction.atomic
def remove_template(person: Person | None, identifier: int) -> None:
    """Remove a template; the activities that started from it are untouched."""
    template = template_for(person, identifier)
    if person is None or not may_remove(person, template, roles_of(person)):
        raise NotAllowed(identifier)
    template.delete()
