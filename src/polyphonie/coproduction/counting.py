"""Counting an activity, apart from its pages: from the database to an outcome that carries what proves it."""

import datetime as dt
import json
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from threading import Lock
from typing import Final

from django.db import transaction
from django.db.models import Exists, Max, OuterRef, Q
from django.utils import timezone
from django_tasks import task

from polyphonie import __version__
from polyphonie.coproduction.progress import COUNTING, KEEPING, PATIENCE, VERIFYING, CountStopped, Run
from polyphonie.dossier.ledger import in_turn
from polyphonie.dossier.models import Activity, Contribution, Item, Outcome
from polyphonie.dossier.states import state_of
from polyphonie.dossier.tables import table_of
from polyphonie.dossier.taking_part import Seat
from polyphonie.kit.archive import Archive, outcome_of, settings_of
from polyphonie.kit.chance import Chance
from polyphonie.kit.errors import Refusal
from polyphonie.kit.instrument import Outcome as Counted
from polyphonie.kit.publishing import binding_digest, is_open
from polyphonie.kit.readmitting import LeftOut, readmits, readmitted
from polyphonie.kit.record import canonical, plain
from polyphonie.kit.registry import instrument_for

SOON: Final = dt.timedelta(seconds=10)
"""While an activity is open, what came within so long is counted together; see `spacing_of` for a crowd."""
CROWD: Final = 10_000
"""So many people more, and what came is counted together over as long again."""
LONGEST: Final = dt.timedelta(minutes=1)
"""Nobody waits longer than this for a count, a closing included."""
CLOSED: Final = ("closed", "published")
ASKING: Final = Lock()
"""Held by the one, in this process, who asks for a count after giving."""


class CountDoubted(Exception):
    """The instrument's own verifier does not accept what its rule gave: nothing is kept."""


def ask_count(activity: Activity, *, soon: bool = False) -> None:
    """Ask for an activity to be counted; asked several times before it begins, it is counted once."""
    ask_count_of(activity.pk, timezone.now(), soon=soon)


def ask_count_of(activity: int, now: dt.datetime, *, soon: bool) -> None:
    """Ask for the count of an activity by its number, unless one is asked that has not begun nor is lost."""
    free = Q(count_asked_at=None) | Q(count_asked_at__lt=now - PATIENCE)
    if Activity.objects.filter(free, pk=activity).update(count_asked_at=now):
        later = count.using(run_after=now + spacing_of(activity)) if soon else count
        later.enqueue(activity, now.isoformat())


def spacing_of(activity: int) -> dt.timedelta:
    """Give how long what comes is gathered before it is counted: the longer, the more people the last count held."""
    last = Outcome.objects.filter(activity=activity).order_by("-number").values_list("givers", flat=True).first()
    return min(SOON * (1 + (last or 0) / CROWD), LONGEST)


def count_again(seat: Seat, now: dt.datetime) -> None:
    """Ask for a count after somebody gave, where figures are shown early; of a crowd, one asks and the others pass by.

    It costs nothing while a count is asked, and one update otherwise. Whoever passes by has given already, so that the
    count asked beside them holds what they gave.
    """
    asked = seat.count_asked_at
    if not seat.instrument.shows_early or (asked is not None and asked > now - PATIENCE):
        return
    if ASKING.acquire(blocking=False):
        try:
            with in_turn():
                ask_count_of(seat.place.activity, now, soon=True)
        finally:
            ASKING.release()


def ask_forgotten(now: dt.datetime) -> int:
    """Ask again for the counts of closed activities that a machine lost on its way; give how many."""
    closed = Activity.objects.filter(closed_at__isnull=False, closed_at__lte=now - 2 * SOON, count_refused=[])
    closed.filter(count_asked_at__lte=now - PATIENCE).update(count_asked_at=None)
    final = Outcome.objects.filter(activity=OuterRef("pk"), is_final=True)
    forgotten = list(closed.filter(~Exists(final), count_asked_at=None))
    for one in forgotten:
        ask_count(one)
    return len(forgotten)


def ask_count_of_round(activity: Activity) -> None:
    """Ask for the round that an activity is in to be counted, as it will stand once it is over."""
    count_round.enqueue(activity.pk, activity.round)


@task()
def count_round(activity_id: int, round: int) -> None:
    """Count a round that is over, so that it can be told in the next; one in which nobody answered gives nothing."""
    activity = Activity.objects.filter(pk=activity_id).first()
    if activity is None:
        return
    archive = archive_now(activity)
    archive, left_out = archive_closed(activity, replace(archive, table=archive.table.until(round)))
    with suppress(Refusal):
        keep(activity, archive, counted_and_verified(archive), left_out)


@task()
def count(activity_id: int, asked: str = "") -> None:
    """Count an activity as its table is now, and keep the outcome unless it is the last one again.

    A count that breaks, or that its verifier doubts, is told to the team as such, and to the log as it broke.

    Parameters
    ----------
    asked : when it was; nothing is done when it was stopped meanwhile, or asked again.
    """
    activity = Activity.objects.filter(pk=activity_id).first()
    if activity is None or (asked and activity.count_asked_at != dt.datetime.fromisoformat(asked)):
        return
    run = Run(activity_id, timezone.now())
    try:
        count_under_way(activity, run)
    except CountStopped:
        return
    except Refusal as refusal:
        said = [refusal.code, plain(dict(refusal.facts))]
        Activity.objects.filter(pk=activity_id).update(count_refused=said)
    except Exception:
        Activity.objects.filter(pk=activity_id).update(count_refused=["count-broke", {}])
        raise
    finally:
        run.end()


def count_under_way(activity: Activity, run: Run) -> None:
    """Read, count, verify and keep, saying so step by step."""
    is_over = state_of(activity, timezone.now()) in CLOSED  # before reading: what is given meanwhile is not in it
    archive, left_out = archive_now(activity), tuple[LeftOut, ...]()
    if is_over:
        archive, left_out = archive_closed(activity, archive)
    counted = counted_and_verified(archive, run)
    run.at(KEEPING)
    keep(activity, archive, counted, left_out, run, is_final=is_over)


def archive_now(activity: Activity) -> Archive:
    """Give the archive of an activity as it is now, before any outcome."""
    table = table_of(activity)
    return Archive(activity.instrument, activity.version, activity.settings, activity.seed, table)


def archive_closed(activity: Activity, archive: Archive) -> tuple[Archive, tuple[LeftOut, ...]]:
    """Give the archive of an activity, or a round, that is over without what no longer stands, and what that is."""
    instrument = instrument_for(activity.instrument)
    if not (readmits(instrument) and has_moved(activity)):
        return archive, ()
    table, left_out = readmitted(instrument, settings_of(instrument, archive.settings), archive.table)
    return replace(archive, table=table), left_out


def archive_counted(outcome: Outcome) -> Archive:
    """Give the archive that an outcome counted, its activity closed; read again, giver by giver, only if need be."""
    archive = archive_now(outcome.activity)
    return archive_closed(outcome.activity, archive)[0] if outcome.left_out else archive


def has_moved(activity: Activity) -> bool:
    """Tell whether the table is not what it was when people began to answer: else all admitted still stands."""
    began = min((day for day in (activity.opened_at, activity.opens_at) if day is not None), default=None)
    new = Q(put_at__gte=began) if began else Q()
    return (
        activity.items.filter(~Q(state=Item.State.ACCEPTED) | new).exists()
        or activity.contributions.filter(giver__is_team=True).exists()
    )


def secret_chance(activity: Activity) -> Chance:
    """Give the chance that nobody outside can draw again: it hides which ballot is an author's."""
    return Chance(int.from_bytes(bytes(activity.key)))


def counted_and_verified(archive: Archive, run: Run | None = None) -> Counted:
    """Count, and have the count checked by the instrument's verifier."""
    instrument = instrument_for(archive.instrument)
    settings = settings_of(instrument, archive.settings)
    if run is not None:
        run.at(COUNTING)
    outcome = instrument.tally(archive.table, settings, Chance(archive.seed))
    if run is not None:
        run.at(VERIFYING)
    findings = instrument.verify(archive.table, settings, outcome)
    if findings:
        raise CountDoubted(f"{archive.instrument}: {', '.join(findings)}")
    return outcome


@transaction.atomic
def keep(
    activity: Activity, archive: Archive, counted: Counted, left_out: Sequence[LeftOut] = (), run: Run | None = None,
    *, is_final: bool = False,
) -> Outcome:  # fmt: skip
    """Keep an outcome under the next number; the same inputs give the same outcome, which is not kept twice.

    Parameters
    ----------
    is_final : the activity was closed before its table was read.
    """
    locked, round_ = Activity.objects.select_for_update().get(pk=activity.pk), archive.table.round
    if run is not None:
        run.must_go_on(locked.count_run)
    locked.count_refused = []
    locked.save(update_fields=["count_refused"])
    instrument = instrument_for(archive.instrument)
    mark = binding_digest(archive, instrument, secret_chance(activity))
    last = activity.outcomes.filter(round=round_).order_by("-number").first()
    if last is not None and last.inputs_digest == mark:
        if is_final and not last.is_final:
            last.is_final = True
            last.save(update_fields=["is_final"])
        return last
    number = (activity.outcomes.aggregate(top=Max("number"))["top"] or 0) + 1
    return Outcome.objects.create(
        activity=activity, number=number, round=round_, engine=f"polyphonie {__version__}", version=archive.version,
        inputs_digest=mark, outcome=canonical(counted).decode(), givers=givers_in(archive), on_paper=on_paper(activity),
        left_out=plain(left_out), is_open=is_open(archive, instrument), is_final=is_final,
    )  # fmt: skip


def on_paper(activity: Activity) -> int:
    """Count the people for whom the team wrote."""
    return activity.contributions.filter(channel=Contribution.Channel.PAPER).values("giver").distinct().count()


def givers_in(archive: Archive) -> int:
    """Count the people who put or gave something."""
    found = {item.giver for item in archive.table.items if item.giver >= 0}
    for given in archive.table.contributions.values():
        found |= set(given.giver[given.giver >= 0].tolist())
    return len(found)


def outcome_read(outcome: Outcome) -> Counted:
    """Read an outcome back, as its instrument gives it."""
    return outcome_of(instrument_for(outcome.activity.instrument), json.loads(outcome.outcome))
