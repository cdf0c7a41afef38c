"""The verbs that adapt a strategy: choose, add, change, move, replace, remove; each noted, none lost in silence."""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from django.db import transaction

from polyphonie.catalogue import catalogue
from polyphonie.dossier.editing import locked
from polyphonie.dossier.log import EXPORTED, SEEN, note
from polyphonie.dossier.models import Dossier, Entry, Step
from polyphonie.engines.portfolio.reach import reaches
from polyphonie.engines.portfolio.schedule import serves
from polyphonie.kit.codes import STAGES
from polyphonie.kit.errors import Refusal
from polyphonie.people.models import Person
from polyphonie.strategy.adapted import usual_dates
from polyphonie.strategy.ground import Ground
from polyphonie.strategy.models import Plan
from polyphonie.strategy.planned import FIELDS, Planned, in_order, moved, new_code, plain_step
from polyphonie.strategy.plans import Standing, end_settled, standing_of, write_steps
from polyphonie.strategy.versions import keep_version

MOST_STEPS: Final = 40


class StalePlan(Refusal):
    """The strategy changed since this form was shown, in a way that the form cannot be joined to."""

    def __init__(self, who: str) -> None:
        super().__init__("plan-stale", who=who)


class StaleStep(Refusal):
    """Somebody else changed the same fields of the same step since this form was shown."""

    def __init__(self, now: Planned, fields: Sequence[str], who: str) -> None:
        super().__init__("step-stale", who=who)
        self.now, self.fields = now, tuple(fields)


class StepGone(Refusal):
    """This step is no longer in the strategy."""

    def __init__(self) -> None:
        super().__init__("step-gone")


class NoPlan(Refusal):
    """No sequence was chosen yet, or the strategy was put aside meanwhile."""

    def __init__(self) -> None:
        super().__init__("plan-none")


class UnknownMethod(Refusal):
    """No method of the catalogue has this name, or it has no such stage."""

    def __init__(self) -> None:
        super().__init__("plan-method")


class TooManySteps(Refusal):
    """More steps than a process can hold."""

    def __init__(self) -> None:
        super().__init__("plan-too-many", most=MOST_STEPS)


def held(dossier: Dossier) -> Standing:
    """Give the plan of a dossier, nobody else writing it until the transaction ends."""
    standing = standing_of(locked(dossier))
    if standing is None:
        raise NoPlan
    return standing


def last_hand(dossier: Dossier) -> str:
    """Name who last did something to a dossier."""
    deeds = Entry.objects.filter(dossier=dossier).exclude(kind__in=(SEEN, EXPORTED))
    entry = deeds.select_related("person").first()
    return (entry.person.name if entry and entry.person else "") or "nobody"


@transaction.atomic
def choose(
    dossier: Dossier, by: Person, source: str, steps: Sequence[Planned], seen: int, skills: Mapping[str, Any]
) -> Plan:
    """Choose what to start from: a sequence, a template, or nothing; what stood before is kept as a version.

    Parameters
    ----------
    source: names it ("S1", "modele", ""). steps: those to start with. seen: the revision of the plan that was shown, 0
    for none. skills: those it trains and hires.
    """
    dossier = locked(dossier)
    plan = Plan.objects.filter(dossier=dossier).first()
    if (plan.revision if plan else 0) != seen:
        raise StalePlan(last_hand(dossier))
    if plan is not None and Step.objects.filter(dossier=dossier).exists():
        keep_version(dossier, by, "", is_house=True)
    plan, _ = Plan.objects.update_or_create(
        dossier=dossier,
        defaults={
            "based_on": source,
            "chosen_by": by,
            "train": list(skills.get("train", ())),
            "hire": list(skills.get("hire", ())),
            "revision": seen + 1,
        },
    )
    write_steps(dossier, steps)
    note(dossier, "plan-chosen", by, source=source, count=len(steps))
    return plan


def rewrite(standing: Standing, steps: Sequence[Planned]) -> None:
    """Write the steps of a plan and count the edit."""
    if len(steps) > MOST_STEPS:
        raise TooManySteps
    write_steps(standing.dossier, steps)
    standing.plan.revision += 1
    standing.plan.save(update_fields=["revision"])
    end_settled(replace(standing, steps=in_order(steps)))


@transaction.atomic
def add_step(dossier: Dossier, by: Person, method: str, stage: str, seen: int) -> Planned:
    """Add a method of the catalogue, for the objectives it serves and the publics it reaches, at its usual dates.

    A form shown before the same method was added at the same stage by somebody else is refused, not added twice.
    """
    standing = held(dossier)
    if standing.plan.revision != seen and any((s.method, s.stage) == (method, stage) for s in standing.steps):
        raise StalePlan(last_hand(dossier))
    step = proposed(standing, method, stage)
    rewrite(standing, (*standing.steps, step))
    note(dossier, "step-added", by, name=named(step, dossier), stage=stage, step=step.code)
    return step


def proposed(standing: Standing, method: str, stage: str) -> Planned:
    """Give the step that a method would make here."""
    return proposed_in(standing.ground, standing.steps, method, stage)


def proposed_in(ground: Ground, steps: Sequence[Planned], method: str, stage: str) -> Planned:
    """Give the step that a method would make beside others: what it serves, whom it reaches, its usual dates."""
    found = ground.catalogue.by_slug.get(method)
    if found is None or stage not in STAGES:
        raise UnknownMethod
    starts, ends = usual_dates(ground, steps, found, stage)
    publics = tuple(a.id for a in ground.brief.audiences if not a.is_actor and reaches(found, a))
    code = new_code(method, [s.code for s in steps])
    return Planned(code, method, stage, "", starts, ends, serves(found, ground.brief), publics)


def proposed_all(ground: Ground, steps: Sequence[Planned]) -> tuple[Planned, ...]:
    """Give the steps that those of a template would make here; those whose method is gone are left out."""
    found: list[Planned] = []
    for step in in_order(steps):
        if step.method in ground.catalogue.by_slug:
            found.append(replace(proposed_in(ground, found, step.method, step.stage), title=step.title))
    return tuple(found)


def one_step(standing: Standing, code: str) -> Planned:
    """Give a step of the plan, or refuse by name."""
    found = standing.step(code)
    if found is None:
        raise StepGone
    return found


@transaction.atomic
def change_step(dossier: Dossier, by: Person, code: str, was: Planned, wanted: Planned) -> tuple[str, ...]:
    """Change what a form changed in a step, and only that.

    Parameters
    ----------
    was: the step as the form showed it. wanted: as it came back.

    Returns
    -------
    The fields that somebody else changed meanwhile, which stay as they made them.

    Raises
    ------
    StaleStep : somebody else changed the same field otherwise.
    """
    standing = held(dossier)
    now = one_step(standing, code)
    mine = [f for f in FIELDS if getattr(was, f) != getattr(wanted, f)]
    theirs = [f for f in FIELDS if getattr(was, f) != getattr(now, f)]
    clash = [f for f in mine if f in theirs and getattr(now, f) != getattr(wanted, f)]
    if clash:
        raise StaleStep(now, clash, last_hand(dossier))
    new = replace(now, **{f: getattr(wanted, f) for f in mine})
    if new != now:
        rewrite(standing, [new if s.code == code else s for s in standing.steps])
        fields = [f for f in FIELDS if getattr(new, f) != getattr(now, f)]
        before, after = ({f: plain_step(s)[f] for f in fields if f != "note"} for s in (now, new))
        note(dossier, "step-changed", by, name=named(new, dossier), step=code, fields=fields, was=before, became=after)
    return tuple(f for f in theirs if f not in mine)


@transaction.atomic
def move_step(dossier: Dossier, by: Person, code: str, by_steps: int) -> None:
    """Move a step up or down, across stages at the edges."""
    standing = held(dossier)
    one = one_step(standing, code)
    steps = moved(standing.steps, code, 1 if by_steps > 0 else -1)
    if steps != in_order(standing.steps):
        rewrite(standing, steps)
        note(dossier, "step-moved", by, name=named(one, dossier), step=code, way="down" if by_steps > 0 else "up")


@transaction.atomic
def remove_step(dossier: Dossier, by: Person, code: str, was: Planned | None = None) -> None:
    """Remove a step, unless somebody changed it since it was shown."""
    standing = held(dossier)
    now = as_seen(standing, code, was)
    rewrite(standing, [s for s in standing.steps if s.code != code])
    note(dossier, "step-removed", by, name=named(now, dossier), step=code)


def as_seen(standing: Standing, code: str, was: Planned | None) -> Planned:
    """Give a step if it still is as it was shown."""
    now = one_step(standing, code)
    if was is not None and (changed := [f for f in FIELDS if getattr(was, f) != getattr(now, f)]):
        raise StaleStep(now, changed, last_hand(standing.dossier))
    return now


@transaction.atomic
def replace_step(dossier: Dossier, by: Person, code: str, method: str, was: Planned | None = None) -> Planned:
    """Put another method in the place of a step: its dates, owner and note stay, what belonged to the method goes."""
    standing = held(dossier)
    now = as_seen(standing, code, was)
    others = replace_in(standing, [s for s in standing.steps if s.code != code])
    fresh = proposed(others, method, now.stage)
    new = replace(fresh, starts_on=now.starts_on or fresh.starts_on, ends_on=now.ends_on or fresh.ends_on,
                  owner=now.owner, note=now.note)  # fmt: skip
    rewrite(standing, [new if s.code == code else s for s in standing.steps])
    note(dossier, "step-replaced", by, name=named(now, dossier), other=named(new, dossier), step=new.code)
    return new


def replace_in(standing: Standing, steps: Sequence[Planned]) -> Standing:
    """Give the same plan with other steps, written nowhere."""
    return replace(standing, steps=tuple(steps))


@transaction.atomic
def provide(dossier: Dossier, by: Person, skill: str, way: str) -> None:
    """Decide to train for a skill, to hire it, or neither."""
    standing = held(dossier)
    if skill not in catalogue().skill_by_code or way not in ("train", "hire", "none"):
        raise UnknownMethod
    plan = standing.plan
    plan.train = sorted({*plan.train, skill} if way == "train" else {*plan.train} - {skill})
    plan.hire = sorted({*plan.hire, skill} if way == "hire" else {*plan.hire} - {skill})
    plan.revision += 1
    plan.save(update_fields=["train", "hire", "revision"])
    end_settled(standing)
    name = catalogue().skill_by_code[skill].name[dossier.language]
    note(dossier, "plan-skill", by, name=name, way=way)


@transaction.atomic
def mend(dossier: Dossier, by: Person, asked: Mapping[str, str], seen: int) -> str:
    """Do the gesture that mends an alarm; give the code of the step to look at, if any."""
    kind, code = asked.get("kind", ""), asked.get("step", "")
    if kind == "add":
        return add_step(dossier, by, asked.get("method", ""), asked.get("stage", ""), seen).code
    if kind == "remove":
        remove_step(dossier, by, code)
        return ""
    if kind in ("train", "hire"):
        provide(dossier, by, asked.get("target", ""), kind)
        return ""
    if kind not in SMALL:
        raise UnknownMethod
    now = one_step(held(dossier), code)
    change_step(dossier, by, code, now, SMALL[kind](now, asked))
    return code


def _tied(step: Planned, asked: Mapping[str, str]) -> Planned:
    return replace(step, objectives=tuple(dict.fromkeys((*step.objectives, asked.get("target", "")))))


def _untied(step: Planned, asked: Mapping[str, str]) -> Planned:
    return replace(step, objectives=tuple(o for o in step.objectives if o != asked.get("target")))


def _reaching(step: Planned, asked: Mapping[str, str]) -> Planned:
    return replace(step, publics=tuple(dict.fromkeys((*step.publics, asked.get("target", "")))))


def _on_days(step: Planned, asked: Mapping[str, str]) -> Planned:
    try:
        days = [dt.date.fromisoformat(asked.get(name, "")) for name in ("first", "last")]
    except ValueError:
        raise UnknownMethod from None
    return replace(step, starts_on=days[0], ends_on=days[1])


SMALL: Final[Mapping[str, Callable[[Planned, Mapping[str, str]], Planned]]] = {
    "tie": _tied,
    "untie": _untied,
    "reach": _reaching,
    "date": _on_days,
}


def named(step: Planned, dossier: Dossier) -> str:
    """Name a step in the language of its dossier: its own title, else that of its method."""
    method = catalogue().by_slug.get(step.method)
    return step.title or (method.name[dossier.language] if method else step.method)
