"""The one door to outcomes: who may see which, and the archive that proves it."""

import datetime as dt
import json
from dataclasses import dataclass
from typing import Any

from polyphonie.coproduction.counting import archive_counted, secret_chance
from polyphonie.coproduction.reads import is_shown, latest_outcome
from polyphonie.coproduction.showing import Shown
from polyphonie.dossier.log import note
from polyphonie.dossier.models import Activity
from polyphonie.dossier.reads import NotFound
from polyphonie.dossier.rules import may
from polyphonie.dossier.states import State, state_of
from polyphonie.dossier.taking_part import public_table
from polyphonie.kit.archive import archive_plain, inputs_digest
from polyphonie.kit.errors import Refusal
from polyphonie.kit.instrument import Table
from polyphonie.kit.publishing import is_open, public_archive, salted
from polyphonie.kit.registry import instrument_for
from polyphonie.kit.text import Language
from polyphonie.people.models import Person


class ArchiveNotReady(Refusal):
    """The archive is given once the activity is closed and counted."""

    def __init__(self) -> None:
        super().__init__("archive-not-ready")


@dataclass(frozen=True)
class Seen:
    """An activity whose outcome a visitor may see; `shown` and `public`, its table, are None before the first count."""

    activity: Activity
    state: State
    shown: Shown | None
    is_team: bool
    public: Table | None = None

    def needed(self) -> Shown:
        """Give what is shown; NotFound when there is nothing."""
        if self.shown is None:
            raise NotFound(self.activity.slug)
        return self.shown

    def archive(self) -> dict[str, Any]:
        """Give what anybody may have of the archive of a closed activity, with its outcome and what it leaves out."""
        instrument = instrument_for(self.activity.instrument)
        outcome, last = self.final_outcome(), self.needed().outcome
        told = public_archive(archive_counted(last), instrument, secret_chance(self.activity))
        left_out = {"left_out": last.left_out} if last.left_out else {}
        return {**told, "outcome": outcome, **left_out}

    def final_outcome(self) -> Any:
        """Give the outcome as it is kept; ArchiveNotReady before the count that closes the activity."""
        if self.state not in ("closed", "published") or self.shown is None or not self.shown.outcome.is_final:
            raise ArchiveNotReady
        return json.loads(self.shown.outcome.outcome)


def whole_archive(seen: Seen, by: Person) -> dict[str, Any]:
    """Give the team all that was counted, so that somebody bound to silence counts it again; noted in the journal."""
    activity, outcome = seen.activity, seen.final_outcome()
    archive, instrument = archive_counted(seen.needed().outcome), instrument_for(activity.instrument)
    note(activity.dossier, "archive-taken", by, title=activity.title, activity=activity.slug)
    if is_open(archive, instrument):
        return seen.archive()
    whole = salted(archive, secret_chance(activity))
    return {**archive_plain(whole), "outcome": outcome, "inputs_digest": inputs_digest(whole)}


def outcome_for(person: Person | None, slug: str, language: Language, now: dt.datetime) -> Seen:
    """Give the outcome of an activity to somebody who may see it now.

    Everybody sees what is published, and what is closed or counted early when the activity does not hide it; the team
    of the dossier sees what is counted.
    """
    activity = Activity.objects.select_related("dossier", "objective").filter(slug=slug).first()
    if activity is None or activity.dossier.deletes_at is not None:
        raise NotFound(slug)
    state = state_of(activity, now)
    is_team = may(person, activity.dossier, "adapt")
    if not (is_team or is_shown(activity, state)):
        raise NotFound(slug)
    last = latest_outcome(activity)
    if last is None:
        return Seen(activity, state, None, is_team)
    last.activity = activity
    public = public_table(activity.pk, instrument_for(activity.instrument), activity.round)
    return Seen(activity, state, Shown(activity, last, public.by_id, language), is_team, public)
