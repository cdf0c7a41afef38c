"""What a choice of sequence depends on, what a sequence is, and what one is worth."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from polyphonie.engines.portfolio.brief import Brief
from polyphonie.engines.portfolio.reach import reaches
from polyphonie.engines.portfolio.settings import Duty, Settings, SkillPrice
from polyphonie.kit.codes import STAGES
from polyphonie.kit.method import Method
from polyphonie.kit.situation import Objective

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

    def skill_cents(self, train: Iterable[str], hire: Iterable[str]) -> int:
        """Give what the skills trained and hired cost, in cents."""
        free = SkillPrice()
        return sum(self.prices.get(s, free).train_cents for s in train) + sum(
            self.prices.get(s, free).hire_cents for s in hire
        )


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


def covers(method: Method, objective: Objective, cap: int | None) -> bool:
    """Tell whether a method serves an objective as strongly as needed, at the level promised."""
    kind, need, level = objective.kind, objective.need, objective.level
    if kind is None or method.objectives.get(kind, 0) < need:
        return False
    wanted = level if cap is None or level is None else min(level, cap)
    return wanted is None or method.level.most >= wanted


def lacking(method: Method, brief: Brief) -> Mapping[str, int]:
    """Give by how many levels each required skill is missing in the team; nothing when the team is unknown."""
    have = brief.situation.skills_in_house
    if have is None:
        return {}
    return {s: n - have.get(s, 0) for s, n in method.skills.required.items() if n > have.get(s, 0)}


def is_hard(brief: Brief) -> bool:
    """Tell whether people must deliberate before anything is decided: open disagreement, or expert matters."""
    context = brief.situation.context
    return (context.conflict or 0) >= 2 or (context.complexity or 0) >= 3


def burdens(methods: Iterable[Method], brief: Brief, settings: Settings) -> dict[str, float]:
    """Give what each method weighs: one more thing to do, more so when it eats much of the money and the days."""
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


def missed(problem: Problem, plan: Plan) -> frozenset[str]:
    """Give the must-have objectives that a plan leaves uncovered."""
    chosen = [m for m in problem.methods if m.slug in plan.methods]
    granted = problem.brief.level_granted
    return frozenset(
        o.id for o in problem.brief.objectives if o.is_must and not any(covers(m, o, granted) for m in chosen)
    )
