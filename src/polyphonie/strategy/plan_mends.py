"""The smallest mend of an alarm as a gesture that a team makes in one click, where it is one."""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from polyphonie.engines.portfolio import Alarm
from polyphonie.engines.portfolio.verify import faults
from polyphonie.kit.method import Method
from polyphonie.strategy.adapted import Adapted
from polyphonie.strategy.ground import Ground
from polyphonie.strategy.planned import Planned


@dataclass(frozen=True, slots=True)
class Gesture:
    """Something to do at once: add, remove, tie, untie, reach, date, train, hire; with what it needs."""

    kind: str
    method: str = ""
    stage: str = ""
    step: str = ""
    target: str = ""
    days: tuple[str, str] = ("", "")


def gestures(alarm: Alarm, plan: Adapted) -> tuple[Gesture, ...]:
    """Give the gestures that mend an alarm, the smallest first; none when only people can mend it."""
    return tuple(_found(alarm, plan))[:2]


def _found(alarm: Alarm, plan: Adapted) -> Iterator[Gesture]:
    code, facts, known = alarm.reason.code, alarm.mend.facts, plan.ground.catalogue.by_slug
    if alarm.mend.code in ("alarm-mend-unserved", "alarm-mend-unreached", "alarm-mend-barrier"):
        yield adding(str(facts["method"]), plan)
    elif alarm.code == "skill" and alarm.severity != "low":
        yield from (Gesture(way, target=str(facts["skill"])) for way in ("train", "hire") if _is_open(alarm, way, plan))
    elif alarm.code == "law":
        yield from (adding(slug, plan) for slug in facts["methods"] if slug in known and _is_absent(slug, plan))
    elif code in ("alarm-purposeless", "alarm-twice", "broken-repeated", "broken-incompatible", "broken-contact_hours"):
        yield from removing(alarm.reason.facts, plan)
    elif code == "broken-requires":
        yield adding(str(facts["method_needed"]), plan)
        yield from removing(facts, plan)
    elif code in ("broken-report", "broken-guard", "broken-treatment", "broken-needs"):
        yield from _missing(code, alarm, plan)
    elif code == "broken-decide":
        yield from (Gesture("remove", s.method, step=s.code) for s in plan.steps if s.stage == "decide")
    elif code.startswith("alarm-plan-"):
        yield from _own(alarm, plan)


def _is_open(alarm: Alarm, way: str, plan: Adapted) -> bool:
    """Tell whether a skill can be gained so: training brings one level, hiring any."""
    skill, have = str(alarm.mend.facts["skill"]), plan.ground.situation.skills_in_house or {}
    return way == "hire" or int(alarm.mend.facts["skill_level"]) - have.get(skill, 0) <= 1


def _is_absent(slug: str, plan: Adapted) -> bool:
    return all(s.method != slug for s in plan.steps)


def _own(alarm: Alarm, plan: Adapted) -> Iterator[Gesture]:
    """Mend what the plan itself says: dates, purposes, publics."""
    facts = alarm.reason.facts
    step = next((s for s in plan.steps if s.code == facts.get("step")), None)
    if step is None:
        return
    if alarm.code == "gone":
        yield Gesture("remove", step.method, step=step.code)
    elif alarm.code == "aimless":
        yield from (Gesture("tie", step.method, step=step.code, target=o) for o in facts["objectives"][:1])
        yield Gesture("remove", step.method, step=step.code)
    elif alarm.code in ("unclaimed", "overclaimed"):
        kind = "tie" if alarm.code == "unclaimed" else "untie"
        yield Gesture(kind, step.method, step=step.code, target=str(facts["objective"]))
    elif alarm.code == "unlisted":
        yield Gesture("reach", step.method, step=step.code, target=str(facts["public"]))
    elif days := new_days(alarm.code, step, facts):
        yield Gesture("date", step.method, step=step.code, days=(days[0].isoformat(), days[1].isoformat()))


def new_days(code: str, step: Planned, facts: Mapping[str, Any]) -> tuple[dt.date, dt.date] | None:
    """Give the nearest dates that hold, the step lasting as long as before."""
    starts, ends = step.starts_on, step.ends_on
    if starts is None or ends is None:
        return None
    lasts = max(ends - starts, dt.timedelta(0))
    if code == "reversed":
        return ends, starts
    if code == "late":
        return facts["when"] - lasts, facts["when"]
    start = facts["ready_on"] if code == "rushed" else facts["ends_on"]
    return start, start + lasts


def adding(slug: str, plan: Adapted) -> Gesture:
    """Add a method at the stage where it disturbs least."""
    return Gesture("add", slug, best_stage(plan.ground, plan.steps, plan.ground.catalogue.by_slug[slug]))


def best_stage(ground: Ground, steps: Sequence[Planned], method: Method) -> str:
    """Give the stage of a method at which a plan with it breaks least; the first of them."""
    known = ground.catalogue.by_slug
    choices = [(s.stage, s.method) for s in steps if s.method in known]
    broken = {
        stage: len(faults([*choices, (stage, method.slug)], known, ground.brief, ground.settings))
        for stage in method.stages
    }
    return min(broken, key=lambda stage: broken[stage])


def removing(facts: Mapping[str, Any], plan: Adapted) -> Iterator[Gesture]:
    """Remove the last step that holds a method of the alarm."""
    for name in ("method_other", "method_rival", "method"):
        steps = [s for s in plan.steps if s.method == facts.get(name)]
        if steps:
            yield Gesture("remove", steps[-1].method, step=steps[-1].code)
            return


def _missing(code: str, alarm: Alarm, plan: Adapted) -> Iterator[Gesture]:
    """Add the smallest usable method that does what is missing."""
    ground, known = plan.ground, plan.ground.catalogue.by_slug
    wanted = {
        "broken-report": lambda m: "report" in m.stages and "answers" in m.gives,
        "broken-guard": lambda m: "deliberate" in m.stages,
        "broken-treatment": lambda m: "prepare" in m.stages and m.family == "conflict",
        "broken-needs": lambda m: bool(set(m.gives) & set(alarm.reason.facts.get("artefacts", ()))),
    }[code]
    at = {"broken-report": "report", "broken-guard": "deliberate", "broken-treatment": "prepare"}
    able = [known[s] for s in ground.admitted if wanted(known[s]) and _is_absent(s, plan)]
    if able:
        people = ground.brief.participants
        best = min(able, key=lambda m: (m.cost_cents(people).typical + 40_000 * m.staff_days.typical, m.slug))
        yield Gesture("add", best.slug, at.get(code) or best_stage(ground, plan.steps, best))
