"""To live with an alarm, and to say why in public; an override ends when its alarm does, or by hand."""

from typing import Final

from django.db import transaction

from polyphonie.dossier.log import note
from polyphonie.dossier.models import Dossier
from polyphonie.engines.portfolio import Alarm
from polyphonie.kit.errors import Refusal
from polyphonie.people.models import Person
from polyphonie.strategy.adapted import alarm_key
from polyphonie.strategy.models import Override
from polyphonie.strategy.planning import held
from polyphonie.strategy.plans import Standing
from polyphonie.strategy.public import named_in

LEAST: Final = 10
MOST: Final = 2_000


class AlarmGone(Refusal):
    """This alarm no longer stands: there is nothing to override."""

    def __init__(self) -> None:
        super().__init__("alarm-gone")


class ReasonTooShort(Refusal):
    """A reason shown in public says something."""

    def __init__(self) -> None:
        super().__init__("override-short", least=LEAST)


class ReasonNamesActor(Refusal):
    """A reason shown in public names no actor of the register."""

    def __init__(self, name: str) -> None:
        super().__init__("override-names", name=name)


def standing_alarm(standing: Standing, key: str) -> Alarm:
    """Give an alarm of the plan by its key."""
    found = next((a for a in standing.judged.alarms if alarm_key(a) == key), None)
    if found is None:
        raise AlarmGone
    return found


@transaction.atomic
def override_alarm(dossier: Dossier, by: Person, key: str, reason: str) -> Override:
    """Live with an alarm, for a reason that is shown in public with one's name and the date."""
    standing = held(dossier)
    alarm = standing_alarm(standing, key)
    reason = " ".join(reason.split())[:MOST]
    if len(reason) < LEAST:
        raise ReasonTooShort
    if (name := named_in(reason, unsaid_names(standing))) is not None:
        raise ReasonNamesActor(name)
    found, _ = Override.objects.update_or_create(dossier=dossier, alarm=key, defaults={"reason": reason, "person": by})
    note(dossier, "override-given", by, alarm=alarm.code, reason=reason)
    return found


def unsaid_names(standing: Standing) -> tuple[str, ...]:
    """Give the names of the register that the situation does not itself say aloud."""
    situation = standing.ground.situation
    said = (
        situation.title, situation.context.territory.name, situation.context.organiser.name, situation.context.problem,
        situation.decision.what, situation.decision.by_whom, situation.decision.commitment.signatory,
        *(p.name for p in situation.publics),
    )  # fmt: skip
    aloud = " ".join(text for text in said if text).casefold()
    return tuple(a.name for a in situation.actors if a.name and a.name.casefold() not in aloud)


@transaction.atomic
def resume_alarm(dossier: Dossier, by: Person, key: str) -> None:
    """Take an override back: the alarm counts again."""
    standing = held(dossier)
    found = next((o for o in standing.overrides if o.alarm == key), None)
    if found is None:
        raise AlarmGone
    found.delete()
    note(dossier, "override-withdrawn", by, reason=found.reason)
