"""The fit of each method on each criterion, 0 to 1, NaN when too little is known.

Every criterion is one function of a method and a brief; adding one is adding a function and its weight.
"""

from collections.abc import Callable, Mapping, Sequence
from math import log, nan
from typing import Final

import numpy as np
from numpy.typing import NDArray

from polyphonie.engines.portfolio.breadth import breadth
from polyphonie.engines.portfolio.brief import Brief
from polyphonie.engines.portfolio.reach import reach
from polyphonie.engines.portfolio.settings import CRITERIA
from polyphonie.kit import codes
from polyphonie.kit.method import Method
from polyphonie.kit.quantity import Range

Pick = Callable[[Range], float]


def typical(quantity: Range) -> float:
    """Pick the typical value of a range."""
    return quantity.typical


def _objectives(method: Method, brief: Brief, pick: Pick) -> float:
    need = sum(brief.weights[o.id] * o.need for o in brief.objectives if o.kind)
    if not need:
        return nan
    covered = sum(
        brief.weights[o.id] * min(method.objectives.get(o.kind, 0), o.need) for o in brief.objectives if o.kind
    )
    return covered / need


def _level(method: Method, brief: Brief, pick: Pick) -> float:
    wanted = [(brief.weights[o.id], o.level) for o in brief.objectives if o.level is not None]
    granted = brief.level_granted
    if not wanted:
        return nan if granted is None else max(0.0, 1 - 0.5 * method.level.distance(granted))
    cap = granted if granted is not None else 5
    total = sum(w for w, _ in wanted)
    return sum(w * max(0.0, 1 - 0.5 * method.level.distance(min(v, cap))) for w, v in wanted) / total if total else nan


def _phase(method: Method, brief: Brief, pick: Pick) -> float:
    phase = brief.situation.context.phase
    if phase is None:
        return nan
    here = codes.PHASES.index(phase)
    away = min((abs(codes.PHASES.index(p) - here) for p in method.phases), default=9)
    return {0: 1.0, 1: 0.5}.get(away, 0.0)


def _outputs(method: Method, brief: Brief, pick: Pick) -> float:
    wanted = brief.situation.expected_outputs
    return len(set(wanted) & set(method.outputs)) / len(wanted) if wanted else nan


def _matter(method: Method, brief: Brief, pick: Pick) -> float:
    matters = brief.situation.context.matters
    if not matters:
        return nan
    if not method.matters:
        return 0.4
    shared = len(set(matters) & set(method.matters))
    return 0.6 + 0.4 * shared / len(method.matters) if shared else 0.0


def _size(method: Method, brief: Brief, pick: Pick) -> float:
    if brief.participants is None:
        return nan
    wanted = max(1.0, pick(brief.participants))
    least, most, middle = (
        max(1.0, n) for n in (method.participants.least, method.participants.most, method.participants.typical)
    )
    if not least <= wanted <= most:
        gap = log(least / wanted) if wanted < least else log(wanted / most)
        return max(0.0, 0.4 - gap / log(4) * 0.4)
    end = least if wanted < middle else most
    return 1.0 if end == middle else 1 - 0.6 * abs(log(wanted / middle) / log(end / middle))


def _scope(method: Method, brief: Brief, pick: Pick) -> float:
    scope = brief.situation.context.territory.scope
    if scope is None:
        return nan
    return 0.6 if not method.scopes else float(scope in method.scopes)


def _publics(method: Method, brief: Brief, pick: Pick) -> float:
    total = sum(a.weight for a in brief.audiences)
    if not total:
        return nan
    return sum(a.weight * reach(method, a) for a in brief.audiences) / total


def _representativeness(method: Method, brief: Brief, pick: Pick) -> float:
    conflict, population = brief.situation.context.conflict, brief.situation.context.territory.population
    is_small = population is not None and population <= 1000
    is_high = (brief.level or 0) >= 4 or (conflict or 0) >= 2
    if not is_small and not is_high and (brief.level is None or conflict is None):
        return nan
    needed = 2 if is_high and not is_small else 1
    return 1 - max(0, needed - method.representativeness) / 3


def _recruitment(method: Method, brief: Brief, pick: Pick) -> float:
    wanted = brief.situation.recruitment
    return float(bool(set(wanted) & set(method.recruitment))) if wanted else nan


def _conflict(method: Method, brief: Brief, pick: Pick) -> float:
    conflict = brief.situation.context.conflict
    return nan if conflict is None else max(0.0, 1 - 0.5 * method.conflict.distance(conflict))


def _complexity(method: Method, brief: Brief, pick: Pick) -> float:
    complexity = brief.situation.context.complexity
    return nan if complexity is None else max(0.0, 1 - 0.5 * method.complexity.distance(complexity))


def _trust(method: Method, brief: Brief, pick: Pick) -> float:
    trust = brief.situation.context.trust
    return nan if trust is None else 1 - max(0, method.trust_needed - trust) / 4


def _modality(method: Method, brief: Brief, pick: Pick) -> float:
    wanted = brief.situation.modality
    if wanted is None:
        return nan
    if wanted == "any" or wanted in method.modality:
        return 1.0
    return 0.5 if wanted in method.adaptable_to else 0.0


def _room(least: float, most: float, available: float | None) -> float:
    """Give 1 when the most fits, falling to 0 when only the least does."""
    if available is None:
        return nan
    if most <= available:
        return 1.0
    return 0.0 if available <= least else (available - least) / (most - least)


def _cost(method: Method, brief: Brief, pick: Pick) -> float:
    cents = method.cost_cents(brief.participants)
    return _room(cents.least, max(pick(cents), cents.least), brief.budget_cents.most if brief.budget_cents else None)


def _staff_days(method: Method, brief: Brief, pick: Pick) -> float:
    return _room(method.staff_days.least, max(pick(method.staff_days), method.staff_days.least), brief.staff_days)


def _time(method: Method, brief: Brief, pick: Pick) -> float:
    return _room(method.weeks.least, max(pick(method.weeks), method.weeks.least), brief.weeks)


def _skills(method: Method, brief: Brief, pick: Pick) -> float:
    have = brief.situation.skills_in_house
    if have is None:
        return nan
    required = method.skills.required
    return sum(have.get(s, 0) >= n for s, n in required.items()) / len(required) if required else 1.0


def _evidence(method: Method, brief: Brief, pick: Pick) -> float:
    return method.evidence.strength / 3


def _breadth(method: Method, brief: Brief, pick: Pick) -> float:
    if brief.ignorance == 0:
        return nan
    return min(1.0, max(0.0, 0.5 + brief.ignorance * (breadth(method) - 0.65) / 0.5))


FITS: Final[Mapping[str, Callable[[Method, Brief, Pick], float]]] = {
    "objectives": _objectives,
    "level": _level,
    "phase": _phase,
    "outputs": _outputs,
    "matter": _matter,
    "size": _size,
    "scope": _scope,
    "publics": _publics,
    "representativeness": _representativeness,
    "recruitment": _recruitment,
    "conflict": _conflict,
    "complexity": _complexity,
    "trust": _trust,
    "modality": _modality,
    "cost": _cost,
    "staff_days": _staff_days,
    "time": _time,
    "skills": _skills,
    "evidence": _evidence,
    "breadth": _breadth,
}
RANGED: Final = ("size", "cost", "staff_days", "time")


def fits(
    methods: Sequence[Method], brief: Brief, pick: Pick = typical, criteria: Sequence[str] = CRITERIA
) -> NDArray[np.float64]:
    """Give the fit of every method on every criterion.

    Parameters
    ----------
    methods: n methods.
    brief: the situation as read.
    pick: which value of a range to take (typical by default).
    criteria: c codes, all by default.

    Returns
    -------
    n x c, each in [0, 1] or NaN when the situation does not say enough.
    """
    return np.array(
        [[FITS[name](method, brief, pick) for name in criteria] for method in methods], dtype=float
    ).reshape(len(methods), len(criteria))
