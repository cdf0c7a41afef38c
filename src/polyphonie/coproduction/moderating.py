"""Moderation: what waits, what is accepted or withheld, with a reason told to its author and counted in public."""

import datetime as dt
from collections.abc import Sequence
from typing import Final

from django.db import transaction

from polyphonie.coproduction.counting import ask_count
from polyphonie.dossier.log import note
from polyphonie.dossier.models import Activity, Item
from polyphonie.dossier.states import state_of
from polyphonie.kit.errors import Refusal
from polyphonie.kit.registry import instrument_for
from polyphonie.people.models import Person

REASONS: Final = ("off-topic", "insult", "personal", "duplicate", "unlawful", "unreadable", "other")
LEAST_WORDS: Final = 10


class ReasonNeeded(Refusal):
    """What is withheld is withheld for a reason, told to its author."""

    def __init__(self) -> None:
        super().__init__("reason-needed")


@transaction.atomic
def accept(activity: Activity, pks: Sequence[int], by: Person, now: dt.datetime) -> int:
    """Accept several items; give how many changed."""
    rows = activity.items.select_for_update().filter(pk__in=list(pks)[:500]).exclude(state=Item.State.WITHDRAWN)
    changed = rows.exclude(state=Item.State.ACCEPTED).update(state=Item.State.ACCEPTED, ruling="")
    if changed:
        note(activity.dossier, "items-accepted", by, title=activity.title, count=changed)
        ask_early_count(activity, now)
    return changed


@transaction.atomic
def withhold(activity: Activity, pks: Sequence[int], reason: str, words: str, by: Person, now: dt.datetime) -> int:
    """Withhold several items for a reason; give how many changed.

    Raises
    ------
    ReasonNeeded : the reason is not one of the policy, or is "other" without ten characters to say which.
    """
    words = " ".join(words.split())[:500]
    if reason not in REASONS or (reason == "other" and len(words) < LEAST_WORDS):
        raise ReasonNeeded
    rows = activity.items.select_for_update().filter(pk__in=list(pks)[:500]).exclude(state=Item.State.WITHDRAWN)
    ruling = f"{reason}: {words}" if words else reason
    changed = rows.exclude(state=Item.State.WITHHELD).update(state=Item.State.WITHHELD, ruling=ruling)
    if changed:
        note(activity.dossier, "items-withheld", by, title=activity.title, count=changed, reason=reason)
        ask_early_count(activity, now)
    return changed


def ask_early_count(activity: Activity, now: dt.datetime) -> None:
    """Ask for a count where figures are shown while the activity is open: they follow what is on the table."""
    if instrument_for(activity.instrument).shows_early and state_of(activity, now) == "open":
        ask_count(activity, soon=True)


def waiting(activity: Activity) -> int:
    """Count what waits for a ruling."""
    return activity.items.filter(state=Item.State.PENDING).count()
