"""How far the count of an activity is: told to its team while it lasts, and stopped when they say so.

A count goes through four steps, each noted as it begins. Whoever stops it takes its number away: it sees so at its next
step, at the latest in the transaction that would keep what it gave, and then keeps nothing.
"""

import datetime as dt
from dataclasses import dataclass
from typing import Final
from uuid import UUID, uuid4

from django.db import transaction
from django.db.models import QuerySet

from polyphonie.dossier.log import note
from polyphonie.dossier.models import Activity
from polyphonie.dossier.states import state_of
from polyphonie.kit.errors import Refusal
from polyphonie.people.models import Person

READING, COUNTING, VERIFYING, KEEPING = 1, 2, 3, 4
PATIENCE: Final = dt.timedelta(minutes=15)
"""A count asked so long ago and not begun, or begun so long ago and not ended, is taken for lost."""


class CountStopped(Exception):
    """Somebody stopped this count, or a later one ended before it."""


class NothingToStop(Refusal):
    """No count of this activity waits nor runs, or it is one that cannot be stopped: the last."""

    def __init__(self) -> None:
        super().__init__("nothing-to-stop")


@dataclass(frozen=True, slots=True)
class Progress:
    """Where a count is: `waiting` or `running`, at which of its steps; and whether it may be stopped."""

    state: str
    step: int
    total: int = KEEPING
    may_stop: bool = False


def progress_of(activity: Activity, now: dt.datetime) -> Progress | None:
    """Tell how far the count of an activity is; None when none waits nor runs."""
    asked, begun = activity.count_asked_at, activity.count_begun_at
    may_stop = state_of(activity, now) == "open"
    if activity.count_run is not None and begun is not None and begun > now - PATIENCE:
        return Progress("running", activity.count_step, may_stop=may_stop)
    if asked is not None and asked > now - PATIENCE:
        return Progress("waiting", 0, may_stop=may_stop)
    return None


class Run:
    """One count under way; of two, the later one is shown."""

    def __init__(self, activity: int, now: dt.datetime) -> None:
        self.activity, self.number = activity, uuid4()
        Activity.objects.filter(pk=activity).update(
            count_asked_at=None, count_run=self.number, count_begun_at=now, count_step=READING
        )

    def at(self, step: int) -> None:
        """Say that a step begins; CountStopped when nobody waits for this count any more."""
        if not self.mine.update(count_step=step):
            self.must_go_on(Activity.objects.filter(pk=self.activity).values_list("count_run", flat=True).first())

    def must_go_on(self, kept: UUID | None) -> None:
        """Go on while this count, or a later one, is under way."""
        if kept is None:
            raise CountStopped

    def end(self) -> None:
        """Say that it is over, however it ended."""
        self.mine.update(count_run=None, count_begun_at=None, count_step=0)

    @property
    def mine(self) -> QuerySet[Activity]:
        """Give the activity as long as this count is the one shown."""
        return Activity.objects.filter(pk=self.activity, count_run=self.number)


@transaction.atomic
def stop_count(activity: Activity, by: Person | None, now: dt.datetime) -> None:
    """Stop the count of an open activity, whether it waits or runs; what came out before stays.

    Raises
    ------
    NothingToStop : there is none; or the activity is closed, and has to be counted.
    """
    found = Activity.objects.select_for_update().select_related("dossier").get(pk=activity.pk)
    told = progress_of(found, now)
    if told is None or not told.may_stop:
        raise NothingToStop
    found.count_asked_at = found.count_run = found.count_begun_at = None
    found.count_step = 0
    found.save(update_fields=["count_asked_at", "count_run", "count_begun_at", "count_step"])
    note(found.dossier, "count-stopped", by, title=found.title)
