"""A strategy as its team adapted it, judged: its dates, its money, whom and what it serves, and every alarm it raises.

Pure: steps and a ground in, a judgement out, so that it can be asked again after each edit.
"""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import Final

from polyphonie.engines.portfolio import Alarm, SkillPrice, alarms, covers
from polyphonie.engines.portfolio.problem import lacking
from polyphonie.engines.portfolio.reach import reaches
from polyphonie.engines.portfolio.schedule import weeks_of
from polyphonie.kit.method import Cost, Method
from polyphonie.kit.quantity import Range
from polyphonie.strategy.ground import Ground
from polyphonie.strategy.plan_checks import checks
from polyphonie.strategy.planned import Planned, in_order

WEEK: Final = dt.timedelta(weeks=1)
LONGEST_KEY: Final = 300


@dataclass(frozen=True, slots=True)
class Total:
    """One total against its limit (`budget_cents`, `staff_days`, `weeks`); no limit is None."""

    name: str
    planned: Range
    limit: float | None

    @property
    def left(self) -> float | None:
        """Give what remains; negative when the limit is passed."""
        return None if self.limit is None else self.limit - self.planned.typical


@dataclass(frozen=True)
class Adapted:
    """A plan judged. `weeks` gives the first and last week of each step, from `starts_on` or from nowhere."""

    ground: Ground
    steps: tuple[Planned, ...]
    train: tuple[str, ...]
    hire: tuple[str, ...]
    methods: Mapping[str, Method]
    starts_on: dt.date | None
    weeks: Mapping[str, tuple[float, float]]
    cost_cents: Range
    staff_days: Range
    weeks_to_decision: float
    uncovered: tuple[str, ...]
    unreached: tuple[str, ...]
    alarms: tuple[Alarm, ...]

    @property
    def totals(self) -> tuple[Total, ...]:
        """Give money, days and weeks against their limits."""
        brief = self.ground.brief
        money = brief.budget_cents.most if brief.budget_cents else None
        return (
            Total("budget_cents", self.cost_cents, money),
            Total("staff_days", self.staff_days, brief.staff_days),
            Total("weeks", Range.exactly(round(self.weeks_to_decision, 1)), brief.weeks),
        )


def adapted(ground: Ground, steps: Sequence[Planned], train: Sequence[str] = (), hire: Sequence[str] = ()) -> Adapted:
    """Judge a plan.

    Parameters
    ----------
    steps: in any order; those whose method is unknown raise an alarm and count for nothing else.
    train, hire: skills that the plan provides for.

    Guarantees
    ----------
    A sequence of the recommender, left as it was, raises the alarms that the recommender raised. Nothing is written.

    Cost
    ----
    One pass of the engine's alarms: a few thousandths of a second.
    """
    steps, known = in_order(steps), ground.catalogue.by_slug
    sound = tuple(s for s in steps if s.method in known)
    methods = costed(known, sound)
    lacked = {skill for s in sound for skill in lacking(known[s.method], ground.brief)}
    train, hire = (tuple(sorted(lacked & set(skills))) for skills in (train, hire))
    starts_on, weeks = dated(ground, sound)
    skills = [ground.prices.get(s, SkillPrice()).train_cents for s in train]
    skills += [ground.prices.get(s, SkillPrice()).hire_cents for s in hire]
    found = Adapted(
        ground,
        steps,
        train,
        hire,
        methods,
        starts_on,
        weeks,
        sum((cost_of(s, ground) for s in sound), Range.exactly(sum(skills))),
        sum((days_of(s, ground) for s in sound), Range.exactly(0)),
        max([weeks[s.code][1] for s in sound if s.stage != "report"], default=0.0),
        _uncovered(sound, ground),
        _unreached(sound, ground),
        (),
    )
    return replace(found, alarms=_alarms(found, sound))


def _alarms(plan: Adapted, sound: Sequence[Planned]) -> tuple[Alarm, ...]:
    """Ask the engine, then look at what it does not know: dates, what each step is said to be for, skills' prices."""
    ground = plan.ground
    raised = alarms(
        [(s.stage, s.method) for s in sound],
        {**ground.catalogue.by_slug, **plan.methods},
        ground.brief,
        ground.settings,
        ground.admitted,
        ground.prices,
        ground.duties,
        (*plan.train, *plan.hire),
    )
    all_dated = bool(sound) and all(s.starts_on and s.ends_on for s in sound)
    kept = [a for a in raised if not (all_dated and a.reason.code == "broken-weeks")]
    return (*kept, *checks(plan.ground, plan.steps, plan.methods, plan.cost_cents, kept))


def costed(known: Mapping[str, Method], steps: Sequence[Planned]) -> Mapping[str, Method]:
    """Give the methods of a plan at the price and the days that its team wrote; used twice, at their mean."""
    found = {}
    for slug in {s.method for s in steps}:
        method, own = known[slug], [s for s in steps if s.method == slug]
        euros = [s.cost_cents / 100 for s in own if s.cost_cents is not None]
        days = [s.staff_days for s in own if s.staff_days is not None]
        if euros and len(euros) == len(own):
            method = replace(method, cost_eur=Cost(fixed=Range.exactly(sum(euros) / len(own))))
        if days and len(days) == len(own):
            method = replace(method, staff_days=Range.exactly(sum(days) / len(own)))
        found[slug] = method
    return found


def cost_of(step: Planned, ground: Ground) -> Range:
    """Give what a step costs outside, in cents: as its team wrote it, else as its method does here."""
    if step.cost_cents is not None:
        return Range.exactly(step.cost_cents)
    return ground.catalogue.by_slug[step.method].cost_cents(ground.brief.participants)


def days_of(step: Planned, ground: Ground) -> Range:
    """Give the days of the team that a step takes."""
    if step.staff_days is not None:
        return Range.exactly(step.staff_days)
    return ground.catalogue.by_slug[step.method].staff_days


def dated(ground: Ground, steps: Sequence[Planned]) -> tuple[dt.date | None, dict[str, tuple[float, float]]]:
    """Give the day from which weeks count, and the weeks of each step: by its dates, else as its method would take."""
    usual = weeks_of(ground.catalogue.by_slug, [(s.stage, s.method) for s in steps])
    days = [s.starts_on for s in steps if s.starts_on]
    first = min([*days, *([ground.origin] if ground.origin else [])], default=None)
    found = {}
    for step in steps:
        starts, ends = usual[step.stage, step.method]
        if first is not None and step.starts_on and step.ends_on:
            starts, ends = ((day - first) / WEEK for day in (step.starts_on, step.ends_on))
        found[step.code] = (round(starts, 3), round(max(starts, ends), 3))
    return first, found


def usual_dates(
    ground: Ground, steps: Sequence[Planned], method: Method, stage: str
) -> tuple[dt.date | None, dt.date | None]:
    """Give the dates that a new step would have: prepared from the start, after all that comes before it."""
    if ground.origin is None:
        return None, None
    before = [
        s.ends_on for s in in_order((*steps, Planned("", method.slug, stage))) if s.ends_on and _is_before(s, stage)
    ]
    ready = ground.origin + method.preparation_weeks.typical * WEEK
    starts = max([ready, *before])
    return starts, starts + dt.timedelta(days=round(7 * method.elapsed_weeks.typical))


def _is_before(step: Planned, stage: str) -> bool:
    order = in_order((step, Planned("", "", stage)))
    return order[0] is step and step.stage != stage


def _uncovered(steps: Sequence[Planned], ground: Ground) -> tuple[str, ...]:
    """Give the objectives that no step both is for and serves as needed."""
    known, cap = ground.catalogue.by_slug, ground.brief.level_granted
    return tuple(
        o.id
        for o in ground.brief.objectives
        if not any(o.id in s.objectives and covers(known[s.method], o, cap) for s in steps)
    )


def _unreached(steps: Sequence[Planned], ground: Ground) -> tuple[str, ...]:
    """Give who must be reached and is not: publics that no step is for, actors that no method reaches."""
    known = ground.catalogue.by_slug
    return tuple(
        a.id
        for a in ground.brief.audiences
        if a.must_be_reached
        and not any(reaches(known[s.method], a) if a.is_actor else a.id in s.publics for s in steps)
    )


def alarm_key(alarm: Alarm) -> str:
    """Name an alarm by what it says and about what, so that an override holds as long as the alarm does."""
    key = f"{alarm.reason.code}:{'/'.join(alarm.objects)}"
    return key if len(key) <= LONGEST_KEY else f"{alarm.reason.code}:{sha256(key.encode()).hexdigest()}"
