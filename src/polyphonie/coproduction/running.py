"""The verbs of those who run an activity: open, close, go on, publish. Each is noted."""

import datetime as dt
from contextlib import suppress

from django.db import transaction

from polyphonie.coproduction.counting import ask_count, ask_count_of_round
from polyphonie.dossier.log import note
from polyphonie.dossier.models import Activity
from polyphonie.dossier.states import state_of
from polyphonie.kit.errors import Refusal
from polyphonie.kit.registry import instrument_for
from polyphonie.people.models import Person


class NotNow(Refusal):
    """The activity is not in a state where this can be done."""

    def __init__(self, state: str) -> None:
        super().__init__("not-now", state=state)


class NothingOnTheTable(Refusal):
    """Participants would find nothing to answer."""

    def __init__(self) -> None:
        super().__init__("nothing-on-the-table")


def locked(activity: Activity, now: dt.datetime, *states: str) -> Activity:
    """Lock an activity, in one of these states."""
    found = Activity.objects.select_for_update().select_related("dossier").get(pk=activity.pk)
    state = state_of(found, now)
    if state not in states:
        raise NotNow(state)
    return found


@transaction.atomic
def open_activity(activity: Activity, by: Person | None, now: dt.datetime) -> None:
    """Open an activity by hand, with what participants need on its table."""
    found = locked(activity, now, "draft", "scheduled")
    refuse_empty(found)
    found.opened_at = now
    if found.closes_at is not None and found.closes_at <= now:
        found.closes_at = None
    found.save(update_fields=["opened_at", "closes_at"])
    note(found.dossier, "activity-opened", by, title=found.title, activity=found.slug)


def refuse_empty(activity: Activity) -> None:
    """Refuse to open when what participants answer is about items of the team, and there is none."""
    instrument = instrument_for(activity.instrument)
    first = [ask for ask in instrument.asks if ask.by == "participant" and ask.stage == 1]
    makers = {ask.slug for ask in instrument.asks if ask.by == "participant" and ask.makes_item}
    needed = {ask.about for ask in first if ask.about and ask.about not in makers}
    present = set(activity.items.filter(state="accepted").values_list("ask", flat=True))
    if needed and not needed & present:
        raise NothingOnTheTable


@transaction.atomic
def close_activity(activity: Activity, by: Person | None, now: dt.datetime) -> None:
    """Close an activity for good, and ask for its count. A clock that steps back opens nothing again."""
    found = Activity.objects.select_for_update().select_related("dossier").get(pk=activity.pk)
    if found.closed_at is not None or found.published_at is not None:
        raise NotNow(state_of(found, now))
    found.closed_at = now
    found.save(update_fields=["closed_at"])
    note(found.dossier, "activity-closed", by, title=found.title, activity=found.slug)
    ask_count(found)


@transaction.atomic
def go_on(activity: Activity, by: Person | None, now: dt.datetime, *, to_round: bool = False) -> None:
    """Go to the next stage of an activity, or to the next round (its first stage that is asked again)."""
    found = locked(activity, now, "open")
    stages = instrument_for(found.instrument).stages
    if to_round:
        ask_count_of_round(found)
        found.round, found.stage = found.round + 1, 1
    elif found.stage >= stages[-1]:
        raise NotNow("open")
    else:
        found.stage += 1
    found.save(update_fields=["round", "stage"])
    note(found.dossier, "activity-went-on", by, title=found.title, stage=found.stage, round=found.round)
    ask_count(found)


@transaction.atomic
def publish_outcome(activity: Activity, by: Person | None, now: dt.datetime) -> None:
    """Show the outcome of a closed activity to everybody."""
    found = locked(activity, now, "closed")
    if not found.outcomes.exists():
        raise NotNow("uncounted")
    found.published_at = now
    if found.closed_at is None:
        found.closed_at = now
    found.save(update_fields=["published_at", "closed_at"])
    note(found.dossier, "outcome-published", by, title=found.title, activity=found.slug)


def close_due(now: dt.datetime) -> int:
    """Close what should have closed by itself; give how many. One that somebody closes meanwhile is closed once."""
    due = Activity.objects.filter(closed_at=None, published_at=None, closes_at__lte=now)
    due = due.filter(opened_at__isnull=False) | due.filter(opens_at__lte=now)
    count = 0
    for one in due.distinct():
        with suppress(NotNow):
            close_activity(one, None, now)
            count += 1
    return count
