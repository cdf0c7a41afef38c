"""The adapted plan inside the record, as one more sequence of the same shape: every page and paper then says the same.

The record computed stays whole beside it: what was recommended, what was chosen.
"""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from polyphonie.engines.portfolio import Alarm, Step, covers
from polyphonie.engines.portfolio import Sequence as Way
from polyphonie.engines.portfolio.explain import explained
from polyphonie.engines.portfolio.reach import reaches
from polyphonie.kit.method import Method
from polyphonie.kit.text import LANGUAGES
from polyphonie.strategy.adapted import Adapted, alarm_key, cost_of, days_of
from polyphonie.strategy.plan_mends import gestures
from polyphonie.strategy.planned import Planned
from polyphonie.strategy.telling import Teller, plain

PLAN: Final = "plan"


@dataclass(frozen=True, slots=True)
class Given:
    """An override as it is shown: which alarm, why, by whom, when."""

    alarm: str
    reason: str
    by: str
    on: dt.date


def plan_part(plan: Adapted, based_on: str) -> dict[str, Any]:
    """Give what the adapted plan adds to a record: the sequence, its alarms, its totals.

    Guarantees
    ----------
    The same plan gives the same part.
    """
    teller = Teller(plan.ground)
    way = explained(_way(plan), plan.ground.catalogue.by_slug, plan.ground.rated, plan.ground.brief, plan.ground.duties)
    told = teller.sequence(way)
    sound = [s for s in plan.steps if s.method in plan.methods]
    return {
        "sequence": {
            **told,
            "first_share": None,
            "based_on": based_on,
            "starts_on": plain(plan.starts_on),
            "coverage": {o.id: [s.method for s in sound if o.id in s.objectives] for o in plan.ground.brief.objectives},
            "steps": [_step(one, planned, plan) for one, planned in zip(told["steps"], sound, strict=True)],
        },
        "alarms": [_alarm(teller, alarm, plan) for alarm in plan.alarms],
        "totals": [
            {"name": t.name, "planned": plain(t.planned), "limit": plain(t.limit), "left": plain(t.left)}
            for t in plan.totals
        ],
    }


def with_plan(record: Mapping[str, Any], part: Mapping[str, Any], given: Sequence[Given] = ()) -> dict[str, Any]:
    """Give a record in which the adapted plan is the sequence chosen; what was computed stays as it was.

    An override whose alarm no longer stands is not told.
    """
    reasons = {g.alarm: {"reason": g.reason, "by": g.by, "on": plain(g.on)} for g in given}
    return {
        **record,
        "chosen": PLAN,
        "sequences": [part["sequence"], *record["sequences"]],
        "alarms": [*({**a, "override": reasons.get(a["key"])} for a in part["alarms"]), *record["alarms"]],
        "totals": part["totals"],
    }


def _way(plan: Adapted) -> Way:
    """Give the plan as a sequence of the engine."""
    ground, known = plan.ground, plan.ground.catalogue.by_slug
    steps = tuple(_engine_step(s, known[s.method], plan) for s in plan.steps if s.method in plan.methods)
    return Way(
        PLAN,
        (PLAN,),
        round(sum(ground.rated[s.method].score for s in steps), 9),
        steps,
        plan.cost_cents,
        plan.staff_days,
        max([end for _, end in plan.weeks.values()], default=0.0),
        plan.weeks_to_decision,
        plan.train,
        plan.hire,
        plan.uncovered,
        plan.unreached,
        False,
    )


def _engine_step(step: Planned, method: Method, plan: Adapted) -> Step:
    brief = plan.ground.brief
    return Step(
        step.stage,
        step.method,
        *plan.weeks[step.code],
        tuple(o.id for o in brief.objectives if o.id in step.objectives),
        tuple(p.id for p in plan.ground.situation.publics if p.id in step.publics),
        tuple(a.id for a in brief.audiences if a.is_actor and reaches(method, a)),
        cost_of(step, plan.ground),
        days_of(step, plan.ground),
        dict(method.skills.required),
    )


def _step(told: Mapping[str, Any], step: Planned, plan: Adapted) -> dict[str, Any]:
    """Add to a step what its team wrote: its name, its dates, who answers for it, its note."""
    method, cap = plan.ground.catalogue.by_slug[step.method], plan.ground.brief.level_granted
    able = {o.id for o in plan.ground.brief.objectives if covers(method, o, cap)}
    own_dates = {"starts_on": plain(step.starts_on), "ends_on": plain(step.ends_on)}
    return {
        **told,
        "code": step.code,
        "name": {language: step.title or told["name"][language] for language in LANGUAGES},
        "title": step.title,
        "method_name": told["name"],
        "helps": [o for o in step.objectives if o not in able],
        **own_dates,
        "owner": step.owner,
        "note": step.note,
        "is_own_cost": step.cost_cents is not None,
        "is_own_days": step.staff_days is not None,
    }


def _alarm(teller: Teller, alarm: Alarm, plan: Adapted) -> dict[str, Any]:
    names = ("kind", "method", "stage", "step", "target", "days")
    acts = [{name: plain(getattr(one, name)) for name in names} for one in gestures(alarm, plan)]
    return {**teller.alarm(alarm), "sequence": PLAN, "key": alarm_key(alarm), "gestures": acts}
