"""Versions of a strategy: kept whole with why, never changed, read and taken for ever; going back makes a new state."""

import datetime as dt
import json
from collections.abc import Mapping
from hashlib import sha256
from typing import Any, Final

from django.db import transaction
from django.db.models import QuerySet

from polyphonie.dossier.changes import CHANGED
from polyphonie.dossier.editing import locked, put_situation, tree_of_dossier
from polyphonie.dossier.log import EXPORTED, SEEN, note
from polyphonie.dossier.models import Dossier, Entry
from polyphonie.dossier.reads import NotFound
from polyphonie.kit.errors import Refusal
from polyphonie.kit.situation_file import read_situation, write_situation
from polyphonie.kit.situation_tree import tree_of_situation
from polyphonie.kit.tree_diff import differences
from polyphonie.kit.tree_edit import canonical
from polyphonie.people.models import Person
from polyphonie.strategy.computing import refresh
from polyphonie.strategy.models import Override, Plan, Version, Weighting
from polyphonie.strategy.planned import plain_step, step_of
from polyphonie.strategy.plans import Standing, adopted, situation_in, standing_of, write_steps
from polyphonie.strategy.public import named_in, private_names, public_record
from polyphonie.strategy.public_file import public_situation
from polyphonie.strategy.record import to_json
from polyphonie.strategy.weight_steps import TEAM

LEAST: Final = 5
MOST: Final = 1_000


class WhyTooShort(Refusal):
    """A version says in a sentence why it was kept."""

    def __init__(self) -> None:
        super().__init__("version-why", least=LEAST)


class NothingToKeep(Refusal):
    """The strategy was never computed yet."""

    def __init__(self) -> None:
        super().__init__("version-nothing")


class SameAsLast(Refusal):
    """Nothing changed since the last version."""

    def __init__(self, number: int) -> None:
        super().__init__("version-same", number=number)


@transaction.atomic
def keep_version(dossier: Dossier, by: Person, why: str, *, is_house: bool = False) -> Version:
    """Keep a strategy as it stands.

    Parameters
    ----------
    why: a sentence. is_house: kept by the house before something that replaces the plan; then no sentence is asked, and
    what is already kept is not kept again.
    """
    dossier = locked(dossier)
    why = " ".join(why.split())[:MOST]
    if not is_house and len(why) < LEAST:
        raise WhyTooShort
    if not dossier.record:
        raise NothingToKeep
    standing, last = standing_of(dossier), Version.objects.filter(dossier=dossier).first()
    plan = plan_kept(dossier, standing)
    record = to_json(adopted(dossier.strategy, standing))
    digest = digest_of(dossier.situation, plan, record)
    if last is not None and last.digest == digest:
        if is_house:
            return last
        raise SameAsLast(last.number)
    entry = Entry.objects.filter(dossier=dossier).values_list("id", flat=True).first() or 0
    version = Version.objects.create(
        dossier=dossier,
        number=last.number + 1 if last else 1,
        made_by=by,
        why=why,
        situation=dossier.situation,
        plan=plan,
        record=record,
        digest=digest,
        last_entry=entry,
    )
    note(dossier, "version-kept", by, number=version.number, why=why)
    return version


def digest_of(situation: str, plan: Mapping[str, Any], record: str) -> str:
    """Name a state: the same situation, plan and record give the same name."""
    written = json.dumps([situation, plan, record], ensure_ascii=False, sort_keys=True)
    return sha256(written.encode()).hexdigest()


def is_whole(version: Version) -> bool:
    """Tell whether a version still is what was kept."""
    return digest_of(version.situation, version.plan, version.record) == version.digest


def plan_kept(dossier: Dossier, standing: Standing | None) -> dict[str, Any]:
    """Give the plan, the weights and the overrides of a dossier as plain data."""
    weights = Weighting.objects.filter(dossier=dossier, name=TEAM).values_list("weights", flat=True).first() or {}
    if standing is None:
        return {"weights": weights, "steps": None}
    return {
        "weights": weights,
        "based_on": standing.plan.based_on,
        "train": list(standing.plan.train),
        "hire": list(standing.plan.hire),
        "steps": [plain_step(s) for s in standing.steps],
        "overrides": [
            {"alarm": o.alarm, "reason": o.reason, "person": o.person_id, "at": o.at.isoformat()}
            for o in standing.overrides
        ],
    }


def version_of(dossier: Dossier, number: int) -> Version:
    """Give a version of a dossier."""
    found = Version.objects.filter(dossier=dossier, number=number).select_related("made_by").first()
    if found is None:
        raise NotFound(number)
    return found


def versions_of(dossier: Dossier) -> list[Version]:
    """List the versions of a dossier, the last first, without their heavy parts."""
    heavy = ("situation", "record", "plan")
    return list(Version.objects.filter(dossier=dossier).select_related("made_by").defer(*heavy))


@transaction.atomic
def go_back(dossier: Dossier, by: Person, number: int) -> Dossier:
    """Make the state of a version the present one; what stood is kept first, and nothing of the past changes."""
    dossier = locked(dossier)
    version = version_of(dossier, number)
    if dossier.record:
        keep_version(dossier, by, "", is_house=True)
    restore_situation(dossier, by, version)
    Weighting.objects.filter(dossier=dossier, name=TEAM).delete()
    if version.plan.get("weights"):
        Weighting.objects.create(dossier=dossier, name=TEAM, weights=version.plan["weights"], person=by)
    restore_plan(dossier, by, version.plan)
    note(dossier, "version-restored", by, number=number)
    refresh(dossier)
    return dossier


def restore_situation(dossier: Dossier, by: Person, version: Version) -> None:
    """Write the situation of a version back, byte for byte; each value that moves is noted."""
    situation = read_situation(version.situation, is_partial=True)
    moved = differences(tree_of_dossier(dossier), tree_of_situation(situation))
    changes = json.loads(canonical(moved))
    put_situation(dossier, version.situation, situation)
    if changes:
        note(dossier, CHANGED, by, changes=changes, count=len(changes))


def restore_plan(dossier: Dossier, by: Person, kept: Mapping[str, Any]) -> None:
    """Write the plan of a version in the place of the present one; forms shown before are stale."""
    Override.objects.filter(dossier=dossier).delete()
    plan = Plan.objects.filter(dossier=dossier).first()
    if kept.get("steps") is None:
        write_steps(dossier, ())
        Plan.objects.filter(dossier=dossier).delete()
        return
    defaults = {name: kept[name] for name in ("based_on", "train", "hire")}
    more = {"chosen_by": by, "revision": plan.revision + 1 if plan else 1}
    Plan.objects.update_or_create(dossier=dossier, defaults=defaults | more)
    write_steps(dossier, [step_of(one) for one in kept["steps"]])
    people = set(
        Person.objects.filter(pk__in=[o["person"] for o in kept["overrides"] if o["person"]]).values_list(
            "pk", flat=True
        )
    )
    for one in kept["overrides"]:
        person = one["person"] if one["person"] in people else None
        found = Override.objects.create(dossier=dossier, alarm=one["alarm"], reason=one["reason"], person_id=person)
        Override.objects.filter(pk=found.pk).update(at=dt.datetime.fromisoformat(one["at"]))


def record_of(version: Version, *, is_team: bool) -> dict[str, Any]:
    """Give the record of a version as its reader may read it."""
    whole: dict[str, Any] = json.loads(version.record)
    return whole if is_team else public_record(whole)


def situation_text(version: Version, *, is_team: bool) -> str:
    """Give the situation file of a version as its reader may read it."""
    return version.situation if is_team else write_situation(public_situation(situation_in(version.situation)))


def why_of(version: Version, *, is_team: bool) -> str:
    """Give why a version was kept; for the public, nothing when that names an actor of the register."""
    if is_team or not named_in(version.why, private_names(json.loads(version.record))):
        return version.why
    return ""


def entries_between(dossier: Dossier, since: int, until: int | None) -> QuerySet[Entry]:
    """Give the deeds after one entry and up to another, the first first; who merely read is left out."""
    found = Entry.objects.filter(dossier=dossier, id__gt=since).exclude(kind__in=(SEEN, EXPORTED))
    found = found.select_related("person").order_by("id")
    return found if until is None else found.filter(id__lte=until)
