"""Computing a dossier's strategy apart from its pages: asked for once per state, with its progress, cancellable."""

import json
from datetime import timedelta
from typing import Final

from django.db import transaction
from django.utils import timezone
from django_tasks import task

from polyphonie.dossier.models import Dossier
from polyphonie.dossier.whole import whole_situation
from polyphonie.strategy.advice import advise
from polyphonie.strategy.findings import finding_of
from polyphonie.strategy.fingerprint import inputs_digest
from polyphonie.strategy.models import Computation
from polyphonie.strategy.plans import end_settled, settings_of, standing_of
from polyphonie.strategy.record import strategy_record, to_json

State = Computation.State
SILENT_FOR: Final = timedelta(minutes=2)
"""After that long without a sign, a computation that runs is taken for dead."""


class GivenUp(Exception):
    """Somebody cancelled the computing, or changed what it rests on."""


def state_digest(dossier: Dossier) -> str:
    """Name everything that the record of a dossier depends on: its file, the answers given here, its weights."""
    answers = [
        [one.code, one.name, one.answered_at and one.answered_at.date().isoformat(), one.influence, one.positions]
        for one in dossier.respondents.all()
        if one.influence or one.positions
    ]
    weights = dossier.weightings.filter(name="").values_list("weights", flat=True).first()
    if not answers and not weights:
        return inputs_digest(dossier.situation)
    beside = json.dumps([answers, weights], sort_keys=True, ensure_ascii=False)
    return inputs_digest(dossier.situation + "\0" + beside)


@transaction.atomic
def refresh(dossier: Dossier) -> Computation | None:
    """Ask for the strategy of a dossier to be computed, unless what is kept was computed from exactly this.

    Called by every verb that changes what the strategy rests on, in its transaction. Edits that follow one another
    before the work begins are computed once; an edit during the work makes it begin again.
    """
    mark = state_digest(dossier)
    asked = Computation.objects.select_for_update().filter(dossier=dossier).first()
    if dossier.record_digest == mark:
        if asked is not None:
            asked.delete()
        return None
    waits = asked is not None and asked.state == State.WAITING and not is_dead(asked)
    found, _ = Computation.objects.update_or_create(
        dossier=dossier, defaults={"mark": mark, "state": State.WAITING, "done": 0, "moved_at": timezone.now()}
    )
    if not waits:
        compute.enqueue(dossier.pk)
    return found


def is_dead(asked: Computation) -> bool:
    """Tell whether nothing was heard of a computation for too long."""
    return asked.state in (State.WAITING, State.RUNNING) and timezone.now() - asked.moved_at > SILENT_FOR


def give_up(dossier: Dossier) -> None:
    """Cancel the computing of a dossier; what was kept before stays."""
    running = Computation.objects.filter(dossier=dossier, state__in=(State.WAITING, State.RUNNING))
    running.update(state=State.CANCELLED, moved_at=timezone.now())


@task()
def compute(dossier_id: int) -> None:
    """Compute the strategy of a dossier as it is now, and keep it if nothing changed meanwhile."""
    asked = Computation.objects.filter(dossier_id=dossier_id, state=State.WAITING).first()
    if asked is None:
        return
    mark = begin(asked)
    try:
        computed(Dossier.objects.get(pk=dossier_id), mark)
    except GivenUp:
        return
    except Exception:
        Computation.objects.filter(dossier_id=dossier_id, mark=mark).update(state=State.FAILED, moved_at=timezone.now())
        raise


def begin(asked: Computation) -> str:
    """Say that the work begins, for the dossier as it is at this moment; give the mark of that state."""
    asked.mark, asked.state = state_digest(asked.dossier), State.RUNNING
    asked.done, asked.total, asked.moved_at = 0, 8, timezone.now()
    asked.save()
    return asked.mark


def computed(dossier: Dossier, mark: str) -> None:
    """Compute and keep; GivenUp when the dossier is no longer in the state that `mark` names."""

    def progress(done: int, total: int) -> None:
        moved = Computation.objects.filter(dossier=dossier, mark=mark, state=State.RUNNING)
        if not moved.update(done=done, total=total + 2, moved_at=timezone.now()):
            raise GivenUp

    situation, settings = whole_situation(dossier), settings_of(dossier)
    if state_digest(dossier) != mark:
        raise GivenUp
    advice = advise(situation, settings=settings, progress=progress)
    record = strategy_record(advice)
    progress(7, 6)
    keep_record(dossier, mark, to_json(record), finding_of(record))


@transaction.atomic
def keep_record(dossier: Dossier, mark: str, record: str, finding: dict[str, object]) -> None:
    """Keep what was computed, unless the dossier changed meanwhile or nobody wants it any more.

    Overrides of alarms that the new situation, or the new weights, no longer raise end with them.
    """
    locked = Dossier.objects.select_for_update().get(pk=dossier.pk)
    asked = Computation.objects.filter(dossier=dossier, mark=mark, state=State.RUNNING)
    if state_digest(locked) != mark or not asked.exists():
        raise GivenUp
    locked.record, locked.record_digest, locked.finding = record, mark, finding
    locked.save(update_fields=["record", "record_digest", "finding", "updated_at"])
    asked.delete()
    if (standing := standing_of(locked)) is not None:
        end_settled(standing)
