"""Trying the tools: what each one's sample holds, given once more in an activity, as people would give it."""

import datetime as dt
import json
from dataclasses import dataclass, field, replace
from typing import Any, Final
from uuid import uuid4

import numpy as np
from django.db import transaction
from django.utils.text import slugify

from polyphonie.coproduction import running
from polyphonie.coproduction.counting import count
from polyphonie.coproduction.preparing import make_activity
from polyphonie.dossier.givers import anonymous_giver, team_giver
from polyphonie.dossier.life import duplicate
from polyphonie.dossier.models import Activity, Dossier, Giver, Item
from polyphonie.dossier.objectives import objectives_of
from polyphonie.dossier.taking_part import give, seat_for
from polyphonie.kit.archive import archive_of, settings_of
from polyphonie.kit.instrument import TEAM, Instrument, Table
from polyphonie.kit.posting import Gift
from polyphonie.kit.record import plain
from polyphonie.kit.registry import folder_of, instrument_for, instruments
from polyphonie.kit.replaying import gifts_of, givers_of
from polyphonie.people.models import Organisation, Person

SAMPLE: Final = "sample.json"


@dataclass
class Rehearsal:
    """An activity in which a table is given again: the items and givers of the table, by their numbers there."""

    activity: Activity
    instrument: Instrument
    settings: Any
    table: Table
    items: dict[int, int] = field(default_factory=dict)
    givers: dict[int, Giver] = field(default_factory=dict)

    def lay(self, round_: int, now: dt.datetime, *, before: bool = False) -> None:
        """Lay what the team puts on the table in a round; `before` opening or after."""
        for place, one in enumerate(self.table.items):
            stage = self.instrument.ask(one.ask).stage
            if one.giver == TEAM and one.round == round_ and one.id not in self.items and (stage == 0 or not before):
                row = Item.objects.create(
                    activity=self.activity, ask=one.ask, title=one.title, body=one.body, more=plain(one.more),
                    about_id=self.items.get(one.about or 0), giver=team_giver(self.activity), place=place,
                    round=round_,
                )  # fmt: skip
                self.items[one.id] = row.pk

    def gather(self, stage: int, round_: int, now: dt.datetime) -> None:
        """Have everybody give what they gave at a stage of a round; about what somebody puts only once it is there."""
        left = {number: list(self.gifts(number, stage, round_)) for number in givers_of(self.table)}
        while left := {number: gifts for number, gifts in left.items() if gifts}:
            known = {n: [g for g in gifts if not g.item or g.item in self.items] for n, gifts in left.items()}
            whole = [n for n, gifts in left.items() if len(known[n]) == len(gifts)]
            for number in whole or known:
                self.post(number, known[number], round_, now)
                left[number] = [gift for gift in left[number] if gift not in known[number]]

    def gifts(self, number: int, stage: int, round_: int) -> list[Gift]:
        """Give what one giver of the table gives at a stage; what the team puts is laid, not given."""
        found = gifts_of(self.instrument, self.settings, self.table, number, stage, round_)
        return [one for one in found if number != TEAM or not self.instrument.ask(one.ask).makes_item]

    def post(self, number: int, gifts: list[Gift], round_: int, now: dt.datetime) -> None:
        """Give at once what one giver of the table gives."""
        if not gifts:
            return
        if number not in self.givers:
            self.givers[number] = self.come(number)
        seat = replace(seat_for(self.activity.slug, self.givers[number].pk, now), is_team=number == TEAM)
        give(seat, [self.moved(one) for one in gifts], uuid4(), now)
        self.find(number, round_)

    def come(self, number: int) -> Giver:
        """Make the giver who is so numbered on the table, in their college and with their weight."""
        if number == TEAM:
            return team_giver(self.activity)
        made, here = anonymous_giver(self.activity), np.array([number])
        made.college, made.weight = int(self.table.colleges_of(here)[0]), int(self.table.weights_of(here)[0])
        made.save(update_fields=["college", "weight"])
        return made

    def moved(self, gift: Gift) -> Gift:
        """Give a gift about the items of the activity."""
        return replace(gift, item=self.items[gift.item]) if gift.item else gift

    def find(self, number: int, round_: int) -> None:
        """Find the rows of the items that a giver has just put, in the order in which they put them."""
        rows = list(
            Item.objects.filter(giver=self.givers[number], round=round_)
            .exclude(pk__in=self.items.values()).order_by("pk")
        )  # fmt: skip
        mine = [one for one in self.table.items if one.giver == number and one.round == round_]
        for one in (one for one in mine if one.id not in self.items):
            row = next((r for r in rows if (r.ask, r.title, r.body) == (one.ask, one.title, one.body)), None)
            if row is not None:
                rows.remove(row)
                self.items[one.id] = row.pk


def sample_of(slug: str) -> dict[str, Any]:
    """Read the sample of a tool."""
    found: dict[str, Any] = json.loads((folder_of(slug) / SAMPLE).read_text("utf-8"))
    return found


def prepared(dossier: Dossier, slug: str, by: Person, now: dt.datetime) -> Rehearsal:
    """Make an activity with the settings of a sample and what its team laid before opening."""
    tree, instrument = sample_of(slug), instrument_for(slug)
    archive = archive_of(tree)
    goals = objectives_of(dossier)
    goal = next((one for one in goals if one.kind in instrument.serves), goals[0] if goals else None)
    made = make_activity(dossier, goal, slug, tree.get("title", {}).get(dossier.language) or instrument.name.fr, by)
    made.settings, made.seed, made.eligible = archive.settings, archive.seed, archive.table.eligible
    made.colleges = list(archive.table.colleges)
    made.save(update_fields=["settings", "seed", "eligible", "colleges"])
    ready = Rehearsal(made, instrument, settings_of(instrument, archive.settings), archive.table)
    ready.lay(1, now, before=True)
    return ready


def open_trial(dossier: Dossier, slug: str, by: Person, now: dt.datetime) -> Activity:
    """Open an activity in which everybody may try a tool."""
    ready = prepared(dossier, slug, by, now)
    running.open_activity(ready.activity, by, now)
    ready.lay(1, now)
    answered = {ask.about for ask in ready.instrument.asks if ask.stage == 1}
    for number in givers_of(ready.table):
        ready.post(number, [g for g in ready.gifts(number, 1, 1) if not g.item and g.ask in answered], 1, now)
    return ready.activity


def rehearse(dossier: Dossier, slug: str, by: Person, now: dt.datetime) -> Rehearsal:
    """Run a whole activity with what the sample of a tool holds, from opening to a published outcome."""
    one = prepared(dossier, slug, by, now)
    running.open_activity(one.activity, by, now)
    for round_ in range(1, one.table.round + 1):
        if round_ > 1:
            running.go_on(one.activity, by, now, to_round=True)
        one.lay(round_, now)
        for stage in one.instrument.stages:
            if stage > 1:
                running.go_on(one.activity, by, now)
            one.gather(stage, round_, now)
    running.close_activity(one.activity, by, now)
    count.call(one.activity.pk)
    running.publish_outcome(one.activity, by, now)
    one.activity.refresh_from_db()
    return one


def open_trials(model: Dossier, title: str, by: Person, organisation: Organisation, now: dt.datetime) -> Dossier:
    """Open a public dossier like another, where each tool is shown once with its outcome, and once to be tried.

    What an earlier call made is kept.
    """
    slug = slugify(title)
    found = Dossier.objects.filter(slug=slug).first()
    if found is not None:
        return found
    with transaction.atomic():
        made = duplicate(model, title, by)
        Dossier.objects.filter(pk=made.pk).update(organisation=organisation, is_public=True, slug=slug)
        made.refresh_from_db()
        for name, one in instruments().items():
            rehearse(made, name, by, now)
            if any(ask.by == "participant" for ask in one.asks):
                open_trial(made, name, by, now)
    return made
