"""Sequences of methods chosen by exact optimisation: diverge, map, deliberate, decide, report back.

One yes-or-no variable per method and stage. Must-have objectives and audiences are covered before anything else is
weighed; money, days and weeks are limits; each method must earn its place.
"""

from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from polyphonie.engines.portfolio.brief import Brief
from polyphonie.engines.portfolio.model import Duty, Settings, SkillPrice
from polyphonie.engines.portfolio.programme import Programme, Solution
from polyphonie.engines.portfolio.reach import reaches
from polyphonie.kit.codes import STAGES
from polyphonie.kit.method import Method

MUST: Final = 10.0
AUDIENCE: Final = 3.0
TRAIN: Final = 0.08
HIRE: Final = 0.12
Choice = tuple[str, str]


@dataclass(frozen=True)
class Problem:
    """All that a choice of sequence depends on."""

    methods: tuple[Method, ...]
    scores: Mapping[str, float]
    brief: Brief
    settings: Settings
    prices: Mapping[str, SkillPrice]
    duties: tuple[Duty, ...] = ()
    burdens: Mapping[str, float] = field(default_factory=dict)

    def worth(self, slug: str) -> float:
        """Give what one more method brings, less what it weighs."""
        return self.scores[slug] - self.burdens.get(slug, self.settings.burden)

    def with_limits(self, **limits: object) -> "Problem":
        """Give the same problem under other limits (`weeks`, `budget_cents`, `staff_days`)."""
        return replace(self, brief=replace(self.brief, **limits))  # type: ignore[arg-type]


@dataclass(frozen=True, slots=True)
class Plan:
    """A chosen set of (stage, method), with the skills to train or hire."""

    choices: tuple[Choice, ...]
    train: tuple[str, ...]
    hire: tuple[str, ...]
    value: float
    is_proven: bool

    @property
    def methods(self) -> frozenset[str]:
        """Give the methods chosen."""
        return frozenset(m for _, m in self.choices)


def covers(method: Method, objective: "object", cap: int | None) -> bool:
    """Tell whether a method serves an objective as strongly as needed, at the level promised."""
    kind, need, level = objective.kind, objective.need, objective.level  # type: ignore[attr-defined]
    if kind is None or method.objectives.get(kind, 0) < need:
        return False
    wanted = level if cap is None or level is None else min(level, cap)
    return wanted is None or method.level.most >= wanted


def best_plan(problem: Problem, *, tilt: Mapping[str, float] | None = None, away_from: Iterable[Plan] = (),
              forced: Iterable[str] = (), minimise: str | None = None,
              least_value: float | None = None) -> Plan | None:
    """Give the best sequence under the limits, or None when there is none.

    Parameters
    ----------
    problem: methods admitted (n), their scores, the brief, the settings.
    tilt: what to add to each method's worth, by slug, to look for a sequence of another character.
    away_from: plans from which at least `settings.differences` methods must differ.
    forced: slugs that must be in it.
    minimise: "cost" or "weeks" to look for the cheapest or the shortest instead of the best, "relaxation" for the
        sequence that passes the limits by the least total share.
    least_value: look only among plans worth at least so much (without the tilt), which spares the solver.

    Guarantees
    ----------
    Raising a limit never lowers the value; the same problem gives the same plan; the plan satisfies `verify.faults`.
    """
    built = _Builder(problem, tilt or {}, minimise)
    for plan in away_from:
        built.keep_away(plan)
    for slug in forced:
        if slug not in built.places:
            return None
        built.programme.one_of(built.of(slug))
    if not built.choices:
        return None
    if least_value is not None:
        built.programme.at_least(built.value_terms(), least_value - 1e-7)
    solved = built.programme.solve(problem.settings.seconds)
    return None if solved is None else built.read(solved)


class _Builder:
    """Writes a problem as an integer programme."""

    def __init__(self, problem: Problem, tilt: Mapping[str, float], minimise: str | None) -> None:
        self.problem, self.minimise = problem, minimise
        self.programme = Programme()
        self.by_slug = {m.slug: m for m in problem.methods}
        self.choices: list[Choice] = [(s, m.slug) for s in STAGES for m in problem.methods if s in m.stages]
        self.places: dict[str, list[Choice]] = {}
        self.worths: dict[Choice, float] = {}
        for choice in self.choices:
            self.places.setdefault(choice[1], []).append(choice)
            worth = problem.worth(choice[1]) + tilt.get(choice[1], 0.0)
            self.worths[choice] = worth
            self.programme.yes_no(choice, 0.0 if minimise else worth)
        self._coverage()
        self._skills()
        self._limits()
        self._stages()
        self._logic()

    def of(self, slug: str) -> Sequence[Choice]:
        """Give the variables of one method."""
        return self.places.get(slug, [])

    def at(self, *stages: str) -> list[Choice]:
        """Give the variables of some stages."""
        return [c for c in self.choices if c[0] in stages]

    def keep_away(self, plan: Plan) -> None:
        """Ask for at least so many differences from a plan."""
        inside = {c: 1.0 for slug in plan.methods for c in self.of(slug)}
        outside = {c: -1.0 for c in self.choices if c[1] not in plan.methods}
        self.programme.at_most(inside | outside, len(plan.methods) - self.problem.settings.differences)

    def _coverage(self) -> None:
        brief, add = self.problem.brief, self.programme
        for objective in brief.objectives:
            able = [c for c in self.choices if covers(self.by_slug[c[1]], objective, brief.level_granted)]
            slack = ("uncovered", objective.id)
            weight = MUST * (1 + brief.weights[objective.id]) if objective.is_must else brief.weights[objective.id]
            add.yes_no(slack, -weight * (1000 if self.minimise else 1))
            add.one_of(able, slack=slack)
        for audience in brief.audiences:
            if not audience.must_be_reached:
                continue
            able = [c for c in self.choices if reaches(self.by_slug[c[1]], audience)]
            slack = ("unreached", audience.id)
            add.yes_no(slack, -AUDIENCE * (2 if audience.is_priority else 1) * (1000 if self.minimise else 1))
            add.one_of(able, slack=slack)
        for duty in self.problem.duties:
            able = [c for slug in duty.satisfied_by for c in self.of(slug)]
            if duty.is_checked and duty.applies and duty.kind == "duty" and able:
                add.one_of(able)

    def _skills(self) -> None:
        have = self.problem.brief.situation.skills_in_house
        if have is None:
            return
        scale = 0.0 if self.minimise else 1.0
        lacking: dict[str, list[tuple[str, int]]] = {}
        for method in self.problem.methods:
            for skill, level in method.skills.required.items():
                if level > have.get(skill, 0):
                    lacking.setdefault(skill, []).append((method.slug, level - have.get(skill, 0)))
        for skill, users in sorted(lacking.items()):
            can_train = any(gap == 1 for _, gap in users)
            self.programme.yes_no(("hire", skill), -HIRE * scale)
            if can_train:
                self.programme.yes_no(("train", skill), -TRAIN * scale)
            for slug, gap in users:
                ways = [("hire", skill), *([("train", skill)] if gap == 1 else [])]
                self.programme.at_most({**dict.fromkeys(self.of(slug), 1.0), **dict.fromkeys(ways, -1.0)}, 0.0)

    def _limits(self) -> None:
        brief, add = self.problem.brief, self.programme
        cents = {c: self.by_slug[c[1]].cost_cents(brief.participants).typical for c in self.choices}
        for name in list(add.worth):
            if isinstance(name, tuple) and name[0] in ("train", "hire"):
                price = self.problem.prices.get(name[1], SkillPrice())
                cents[name] = price.train_cents if name[0] == "train" else price.hire_cents
        days = {c: self.by_slug[c[1]].staff_days.typical for c in self.choices}
        self._weeks()
        if self.minimise == "cost":
            for name, value in cents.items():
                add.worth[name] -= value / 100_000
        if brief.budget_cents is not None:
            self._bounded(cents, brief.budget_cents.most, "budget_cents")
        if brief.staff_days is not None:
            self._bounded(days, brief.staff_days, "staff_days")
        if brief.contact_hours is not None:
            for choice in self.choices:
                if self.by_slug[choice[1]].session_hours.typical > brief.contact_hours:
                    add.at_most({choice: 1.0}, 0.0)

    def _weeks(self) -> None:
        """Bound the weeks up to the decision: stages follow one another, preparation runs beside earlier stages."""
        add, brief = self.programme, self.problem.brief
        add.amount("lead")
        for stage in STAGES:
            add.amount(("weeks", stage))
        for choice in self.choices:
            stage, method = choice[0], self.by_slug[choice[1]]
            add.at_most({choice: method.elapsed_weeks.typical, ("weeks", stage): -1.0}, 0.0)
            before = STAGES[:STAGES.index(stage)]
            add.at_most({choice: method.preparation_weeks.typical, "lead": -1.0, **{("weeks", s): -1.0 for s in before}},
                        0.0)
        self._until()

    def _until(self) -> None:
        """Bound the weeks from the start to the decision."""
        add, brief = self.programme, self.problem.brief
        until = {"lead": 1.0, **{("weeks", s): 1.0 for s in STAGES[:-1]}}
        if self.minimise == "weeks":
            for name in until:
                add.worth[name] = -1.0
        if brief.weeks is not None:
            self._bounded(until, brief.weeks, "weeks")

    def _bounded(self, terms: Mapping[Hashable, float], bound: float, limit: str) -> None:
        """Bound a sum; when relaxations are sought, let it be passed at a price in shares of the limit."""
        if self.minimise != "relaxation":
            self.programme.at_most(terms, bound)
            return
        self.programme.amount(("slack", limit), -100.0)
        self.programme.at_most({**terms, ("slack", limit): -max(bound, 1.0)}, bound)

    def _stages(self) -> None:
        """Say which stages must, may and must not be there."""
        settings, add = self.problem.settings, self.programme
        for slug, places in self.places.items():
            is_done = slug in self.problem.brief.situation.already_done
            if is_done or len(places) > 1:
                add.at_most(dict.fromkeys(places, 1.0), 0.0 if is_done else 1.0)
        for stage in STAGES:
            add.at_most(dict.fromkeys(self.at(stage), 1.0), 1 if stage == "decide" else settings.most_per_stage)
        add.at_most(dict.fromkeys(self.choices, 1.0), settings.most_methods)
        for family in sorted({m.family for m in self.problem.methods}):
            own = [c for c in self.choices if self.by_slug[c[1]].family == family]
            add.at_most(dict.fromkeys(own, 1.0), settings.most_per_family)
        for stage in wanted_stages(self.problem.brief):
            able = self.at(stage)
            add.one_of([c for c in able if stage != "report" or "answers" in self.by_slug[c[1]].gives])
        context = self.problem.brief.situation.context
        if (context.conflict or 0) >= 2 or (context.complexity or 0) >= 3:
            for choice in self.at("decide"):
                add.at_most({choice: 1.0, **dict.fromkeys(self.at("deliberate"), -1.0)}, 0.0)
        if (context.conflict or 0) >= 4:
            add.one_of([c for c in self.at("prepare") if self.by_slug[c[1]].family == "conflict"])
        if self.problem.brief.level is not None and self.problem.brief.level <= 1:
            add.at_most(dict.fromkeys(self.at("decide"), 1.0), 0.0)

    def _logic(self) -> None:
        """Ask that what a method needs was made before, that what it requires is there, that rivals are not."""
        add, situation = self.programme, self.problem.brief.situation
        for choice in self.choices:
            stage, method = choice[0], self.by_slug[choice[1]]
            before, until = STAGES[:STAGES.index(stage)], STAGES[:STAGES.index(stage) + 1]
            if method.needs and not set(method.needs) & set(situation.available):
                makers = [c for c in self.at(*before) if set(method.needs) & set(self.by_slug[c[1]].gives)]
                add.at_most({choice: 1.0, **dict.fromkeys(makers, -1.0)}, 0.0)
            if method.requires and not set(method.requires) & set(situation.already_done):
                bases = [c for c in self.at(*until) if c[1] in method.requires]
                add.at_most({choice: 1.0, **dict.fromkeys(bases, -1.0)}, 0.0)
            for rival in method.incompatible:
                for other in self.of(rival):
                    add.at_most({choice: 1.0, other: 1.0}, 1.0)

    def value_terms(self) -> Mapping[Hashable, float]:
        """Give the worth of a plan as a row: the objective without the tilt."""
        fixed = {n: w for n, w in self.programme.worth.items() if n not in self.worths and w}
        return {**{c: self.problem.worth(c[1]) for c in self.choices}, **fixed}

    def read(self, solved: Solution) -> Plan:
        """Read the plan in a solution; its value leaves the tilt out."""
        chosen = tuple(c for c in self.choices if solved.chosen(c))
        train, hire = (tuple(sorted(n[1] for n in self.programme.worth
                                    if isinstance(n, tuple) and n[0] == kind and solved.chosen(n)))
                       for kind in ("train", "hire"))
        return Plan(chosen, train, hire, plan_value(self.problem, chosen, train, hire), solved.is_proven)


def burdens(methods: Iterable[Method], brief: Brief, settings: Settings) -> dict[str, float]:
    """Give what each method weighs: one more thing to do, more so when it eats a large share of the money and the days."""
    found = {}
    for method in methods:
        share = 0.0
        if brief.budget_cents is not None and brief.budget_cents.most > 0:
            share += method.cost_cents(brief.participants).typical / brief.budget_cents.most
        if brief.staff_days:
            share += method.staff_days.typical / brief.staff_days
        found[method.slug] = settings.burden * (1 + min(share, 2.0))
    return found


def wanted_stages(brief: Brief) -> tuple[str, ...]:
    """Give the stages a process cannot do without, from the level it runs at and the climate it runs in."""
    level, context = brief.level, brief.situation.context
    kinds = {o.kind for o in brief.objectives}
    wanted = ["report"]
    if level is None or level >= 2:
        wanted.append("diverge")
    if level is not None and (level >= 3 or ((context.conflict or 0) >= 2 and level >= 2)):
        wanted.append("deliberate")
    if level is not None and (level >= 4 or (level >= 3 and "decide" in kinds)) and kinds & {"decide", "prioritise"}:
        wanted.append("decide")
    return tuple(s for s in STAGES if s in wanted)


def plan_value(problem: Problem, choices: Iterable[Choice], train: Sequence[str], hire: Sequence[str]) -> float:
    """Give the worth of a plan: scores less the burden, less what stays uncovered, unreached, untrained."""
    by_slug = {m.slug: m for m in problem.methods}
    chosen = [by_slug[slug] for _, slug in choices]
    brief = problem.brief
    value = sum(problem.worth(m.slug) for m in chosen)
    for objective in brief.objectives:
        if not any(covers(m, objective, brief.level_granted) for m in chosen):
            weight = brief.weights[objective.id]
            value -= MUST * (1 + weight) if objective.is_must else weight
    for audience in brief.audiences:
        if audience.must_be_reached and not any(reaches(m, audience) for m in chosen):
            value -= AUDIENCE * (2 if audience.is_priority else 1)
    return value - TRAIN * len(train) - HIRE * len(hire)
