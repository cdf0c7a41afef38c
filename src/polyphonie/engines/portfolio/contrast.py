"""Two to four sequences of different character, each the best of its kind, each at a distance from the others."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from math import log1p
from typing import Final

import numpy as np
from numpy.typing import NDArray

from polyphonie.engines.portfolio.model import Sequence as Way
from polyphonie.engines.portfolio.reach import crossed
from polyphonie.engines.portfolio.schedule import sequence_of
from polyphonie.engines.portfolio.sequences import Plan, Problem, best_plan, holds, plan_value, wanted_stages
from polyphonie.engines.portfolio.stability import first_shares
from polyphonie.kit.method import Method

TILT: Final = 0.25
DAY: Final = 400  # euros: what a day of the team weighs when effort is added up
TRAITS: Final[Mapping[str, Callable[[Method], float]]] = {
    "reach": lambda m: crossed(m) / 4,
    "depth": lambda m: float("deliberate" in m.interaction) + float("coproduce" in m.interaction) / 2,
    "light": lambda m: -log1p((m.cost_cents().typical / 100 + DAY * m.staff_days.typical) / 2_000) / 3,
}


def contrasted(problem: Problem) -> tuple[tuple[str, Plan], ...]:
    """Give the best plan, then the best of each other character that stays within reach of it, each with its character.

    Guarantees
    ----------
    Plans differ pairwise by at least `settings.differences` methods; each is worth at least `settings.least_share` of
    the best when that is positive, or loses at most as much in absolute terms. Where nothing else comes so near, the
    best of the others is given all the same, unless it holds a method that it would do better without.
    """
    first = best_plan(problem)
    if first is None:
        return ()
    settings = problem.settings
    floor = first.value - (1 - settings.least_share) * max(abs(first.value), 1.0)
    plans = [("balance", first)]
    for name in TRAITS:
        if len(plans) >= settings.most_sequences:
            break
        plan = _of_character(problem, name, [p for _, p in plans], floor)
        if plan is not None:
            plans.append((name, plan))
    if len(plans) == 1 and settings.most_sequences > 1:
        others = [(name, _of_character(problem, name, [first], None)) for name in TRAITS]
        found = [(name, plan) for name, plan in others if plan is not None and not _is_padded(problem, plan)]
        plans += sorted(found, key=lambda p: (-round(p[1].value, 9), p[0]))[:1]
    return (plans[0], *sorted(plans[1:], key=lambda p: -round(p[1].value, 9)))


def _of_character(problem: Problem, name: str, others: Sequence[Plan], floor: float | None) -> Plan | None:
    """Give the best plan of a character, away from the others, worth at least so much."""
    tilt = {m.slug: TILT * TRAITS[name](m) for m in problem.methods}
    return best_plan(problem, tilt=tilt, away_from=others, least_value=floor)


def _is_padded(problem: Problem, plan: Plan) -> bool:
    """Tell whether a plan holds a method it would do better without: neither asked for, nor needed, nor worth it."""
    wanted, stages = wanted_stages(problem.brief), [stage for stage, _ in plan.choices]
    by_law = {slug for d in problem.duties if d.is_checked and d.applies for slug in d.satisfied_by}
    for stage, slug in plan.choices:
        rest = tuple(c for c in plan.choices if c != (stage, slug))
        is_asked = slug in by_law or (stage in wanted and stages.count(stage) == 1)
        is_better = not is_asked and plan_value(problem, rest, plan.train, plan.hire) > plan.value
        if is_better and holds(problem, replace(plan, choices=rest)):
            return True
    return False


def named(problem: Problem, plans: Sequence[tuple[str, Plan]]) -> tuple[Way, ...]:
    """Date the plans; the first trait of each is its name, the others say where it stands clear of all the rest.

    Guarantees
    ----------
    No two share a name; a sequence bears the name of a character only if it has more of it than the first.
    """
    ways = [sequence_of(problem, plan, f"S{i + 1}", ()) for i, (_, plan) in enumerate(plans)]
    methods = {m.slug: m for m in problem.methods}
    marks: dict[str, list[float]] = {
        "reach": [sum(crossed(methods[s]) for s in w.methods) for w in ways],
        "depth": [sum(TRAITS["depth"](methods[s]) * methods[s].session_hours.typical for s in w.methods) for w in ways],
        "light": [-(w.cost_cents.typical / 100 + DAY * w.staff_days.typical) for w in ways],
        "swift": [-w.weeks_to_decision for w in ways],
    }
    names = _names([name for name, _ in plans], marks)
    return tuple(
        replace(way, traits=tuple(dict.fromkeys((name, *_leads(marks, i)))))
        for i, (way, name) in enumerate(zip(ways, names, strict=True))
    )


def _names(sought: Sequence[str], marks: Mapping[str, Sequence[float]]) -> tuple[str, ...]:
    """Give each sequence a name of its own: the character sought if found, else where it leads, else where it gains."""
    names = {i: n for i, n in enumerate(sought) if n == "balance" or marks[n][i] > marks[n][0]}
    gains = [tuple(t for t in marks if marks[t][i] > marks[t][0]) for i in range(len(sought))]
    leads = [tuple(t for t in _leads(marks, i) if t in gains[i]) for i in range(len(sought))]
    for wished in (leads, gains):
        for i, traits in enumerate(wished):
            free = [t for t in traits if t not in names.values()]
            if i not in names and free:
                names[i] = free[0]
    return tuple(names.get(i, "other") for i in range(len(sought)))


def _leads(marks: Mapping[str, Sequence[float]], index: int) -> tuple[str, ...]:
    """Give the traits on which one sequence stands clear of all the others, the clearest first."""
    leads = {}
    for trait, values in marks.items():
        others = [v for i, v in enumerate(values) if i != index]
        spread = max(values) - min(values)
        if others and spread > 0 and values[index] > max(others):
            leads[trait] = (values[index] - max(others)) / spread
    return tuple(sorted(leads, key=lambda t: (-leads[t], t)))


def shares(problem: Problem, ways: Sequence[Way], values: NDArray[np.float64], slugs: Sequence[str]) -> tuple[Way, ...]:
    """Give each sequence the share of weightings in which it comes first.

    Parameters
    ----------
    values: s sampled weightings x n methods (scores). slugs: the n methods.
    """
    if not ways:
        return ()
    place = {slug: i for i, slug in enumerate(slugs)}
    worth = []
    for way in ways:
        columns = [place[s] for s in way.methods]
        fixed = way.value - sum(problem.scores[s] for s in way.methods)
        worth.append(values[:, columns].sum(axis=1) + fixed)
    won = first_shares(np.array(worth).T)
    return tuple(replace(way, first_share=float(share)) for way, share in zip(ways, won, strict=True))
