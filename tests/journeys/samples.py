"""Activities as instruments tell them: the sample of each, in the database as if people had given it."""

import json
from typing import Any

from django.utils import timezone

from polyphonie.coproduction.counting import count
from polyphonie.dossier.givers import anonymous_giver, team_giver
from polyphonie.dossier.models import Activity, Contribution, Item, Objective
from polyphonie.kit.archive import archive_of
from polyphonie.kit.registry import folder_of, instrument_for


def laid(objective: Objective, instrument: str, name: str, **more: Any) -> Activity:
    """Lay the sample of an instrument on the table of an open activity; `more` says its state."""
    archive = archive_of(json.loads((folder_of(instrument) / "sample.json").read_text(encoding="utf-8")))
    table = archive.table
    activity = Activity.objects.create(
        **{
            "dossier": objective.dossier, "objective": objective, "instrument": instrument, "slug": name,
            "title": f"{instrument_for(instrument).name.fr} : que faire de la halle ?", "settings": archive.settings,
            "why": "Pour savoir ce qui passe d’abord.", "round": table.round, "eligible": table.eligible,
            "colleges": list(table.colleges), "opened_at": timezone.now(), **more,
        }
    )  # fmt: skip
    givers = {-1: team_giver(activity)}
    known = {0: 0}
    for place, one in enumerate(table.items, 1):
        known[one.id] = Item.objects.create(
            activity=activity, ask=one.ask, title=one.title, body=one.body, about_id=known.get(one.about or 0) or None,
            giver=giver_of(activity, givers, one.giver), round=one.round, more=dict(one.more or {}), place=place,
        ).pk  # fmt: skip
    asks = [ask.slug for ask in instrument_for(instrument).asks]
    rows = [(asks.index(slug), row) for slug, given in table.contributions.items() for row in given.rows()]
    Contribution.objects.bulk_create(
        Contribution(
            activity=activity, giver=giver_of(activity, givers, row.giver), ask=ask, round=row.round, slot=number,
            item=known[row.item], value=row.value, text=row.text, more=row.more or {}, given_at=timezone.now(),
            entry=number,
        )
        for number, (ask, row) in enumerate(rows, 1)
    )  # fmt: skip
    return activity


def giver_of(activity: Activity, givers: dict[int, Any], number: int) -> Any:
    """Give the giver of a number, made at the first time."""
    if number not in givers:
        givers[number] = anonymous_giver(activity)
    return givers[number]


def counted(objective: Objective, instrument: str, name: str, **more: Any) -> Activity:
    """Lay a sample, close, count, and publish."""
    now = timezone.now()
    activity = laid(objective, instrument, name, closed_at=now, **more)
    count.call(activity.pk)
    Activity.objects.filter(pk=activity.pk).update(published_at=now)
    assert activity.outcomes.exists(), (instrument, Activity.objects.get(pk=activity.pk).count_refused)
    return activity
