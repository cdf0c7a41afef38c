"""The one door to each activity, and what a page of it needs."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from polyphonie.dossier.models import Activity, Giver, Outcome
from polyphonie.dossier.models import Item as Row
from polyphonie.dossier.reads import NotAllowed, NotFound
from polyphonie.dossier.rules import Deed, may, may_see
from polyphonie.dossier.states import State, state_of
from polyphonie.dossier.taking_part import Seat, public_table, seat_in, settings_read, table_of_giver
from polyphonie.kit.instrument import Ask, Instrument, Item, Table
from polyphonie.kit.record import canonical
from polyphonie.kit.registry import instrument_for
from polyphonie.people.models import Person

UNSEEN = (Row.State.PENDING, Row.State.WITHHELD)


@dataclass(frozen=True, slots=True)
class Ruling:
    """What became of something put on the table: its state, the reason, the words to its author."""

    state: str
    reason: str
    words: str


@dataclass
class Visit:
    """An activity as one visitor finds it: its state now, who they are in it (None: nobody yet)."""

    activity: Activity
    giver: Giver | None
    now: dt.datetime
    person: Person | None = None

    @property
    def state(self) -> State:
        """Tell the state of the activity."""
        return state_of(self.activity, self.now)

    @property
    def instrument(self) -> Instrument:
        """Give the instrument that runs here."""
        return instrument_for(self.activity.instrument)

    @cached_property
    def settings(self) -> Any:
        """Give its settings."""
        return settings_read(self.activity.instrument, canonical(self.activity.settings).decode())

    @property
    def asks(self) -> tuple[Ask, ...]:
        """Give what is asked of participants at this stage."""
        return tuple(a for a in self.instrument.asks if a.by == "participant" and a.stage == self.activity.stage)

    @cached_property
    def seat(self) -> Seat | None:
        """Give the seat of the visitor, once they are a giver."""
        return seat_in(self.activity, self.giver, self.now) if self.giver else None

    @cached_property
    def public(self) -> Table:
        """Give what everybody may read here."""
        return public_table(self.activity.pk, self.instrument, self.activity.round)

    @cached_property
    def mine(self) -> Table:
        """Give what the visitor gave so far."""
        return table_of_giver(self.seat) if self.seat else Table(round=self.activity.round)

    @property
    def mine_count(self) -> int:
        """Count what the visitor gave so far in this round."""
        now = self.activity.round
        given = sum(int((rows.round == now).sum()) for rows in self.mine.contributions.values())
        return given + sum(item.round == now for item in self.mine.items)

    @property
    def took_part(self) -> bool:
        """Tell whether the visitor gave something, in this round or before."""
        return not self.mine.is_empty

    @property
    def shows_outcome(self) -> bool:
        """Tell whether anybody may see now what comes out."""
        return is_shown(self.activity, self.state)

    @cached_property
    def latest(self) -> Outcome | None:
        """Give the last outcome counted, which may be some minutes old."""
        return latest_outcome(self.activity)

    def items_of_mine(self, ask: str) -> tuple[Item, ...]:
        """Give what the visitor put on the table, of one ask."""
        return self.mine.of(ask)

    @cached_property
    def rulings(self) -> Mapping[int, Ruling]:
        """Give what became of what the visitor put on the table, where it is not simply there."""
        if self.giver is None or not self.mine.items:
            return {}
        rows = Row.objects.filter(activity=self.activity, giver=self.giver)
        return {row.pk: Ruling(row.state, *parted(row.ruling)) for row in rows if row.state in UNSEEN}


def parted(ruling: str) -> tuple[str, str]:
    """Part a ruling into its reason and the words to its author."""
    reason, _, words = ruling.partition(": ")
    return reason, words


def activity_for(person: Person | None, slug: str, to: Deed = "see") -> Activity:
    """Give an activity to somebody who may do this with its dossier; see `dossier_for`."""
    found = Activity.objects.select_related("dossier", "dossier__organisation", "objective", "step").filter(slug=slug)
    activity = found.first()
    if activity is None or not (may_see(person, activity.dossier) or may(person, activity.dossier, to)):
        raise NotFound(slug)
    if not may(person, activity.dossier, to):
        raise NotAllowed(slug)
    return activity


def visit_for(slug: str, giver: int, now: dt.datetime, person: Person | None = None) -> Visit:
    """Give an activity to whoever may take part in it: one that is not shown yet looks like one that does not exist."""
    found = Activity.objects.select_related("dossier", "objective").filter(slug=slug).first()
    if found is None or found.dossier.deletes_at is not None:
        raise NotFound(slug)
    visit = Visit(found, giver_known_by(found, giver), now, person)
    if visit.state == "draft" and not may(person, found.dossier, "adapt"):
        raise NotFound(slug)
    return visit


def giver_known_by(activity: Activity, number: int) -> Giver | None:
    """Give the giver of a number (0: nobody) who still takes part in an activity."""
    return Giver.objects.filter(pk=number, activity=activity, revoked_at=None).first() if number else None


def latest_outcome(activity: Activity) -> Outcome | None:
    """Give the last outcome counted, of the last round that was."""
    return activity.outcomes.order_by("-round", "-number").first()


def is_shown(activity: Activity, state: State) -> bool:
    """Tell whether anybody may see an outcome: published, or closed or counted early where it is not hidden."""
    early = state == "open" and instrument_for(activity.instrument).shows_early
    return state == "published" or (not activity.hides_results and (state == "closed" or early))
