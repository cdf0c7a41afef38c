"""The money, the days and the weeks of a sequence: limits to keep, what to spend least of, or limits to pass least."""

from collections.abc import Mapping
from typing import Final

from polyphonie.engines.portfolio.builder import Builder
from polyphonie.engines.portfolio.programme import Name, Terms
from polyphonie.engines.portfolio.settings import SkillPrice
from polyphonie.kit.codes import STAGES

PASSED: Final = 100.0
SMALL: Final[Mapping[str, float]] = {"budget_cents": 100_000.0, "staff_days": 5.0, "weeks": 2.0}
UNIT: Final[Mapping[str, float]] = {"cost": 1e-5, "days": 0.1, "weeks": 1.0}


def bound(built: Builder) -> None:
    """Write the limits of the situation; with `minimise`, what is to be least instead of what is worth most.

    Guarantees
    ----------
    Stages follow one another, preparation runs beside earlier stages, and only what comes before the report is bound by
    the weeks up to the decision.
    """
    brief = built.brief
    cents, days, weeks = _cents(built), {c: built.method(c).staff_days.typical for c in built.choices}, _weeks(built)
    for name, terms in (("cost", cents), ("days", days), ("weeks", weeks)):
        if built.minimise == name:
            _least(built, terms, UNIT[name])
    if brief.budget_cents is not None:
        _at_most(built, cents, brief.budget_cents.most, "budget_cents")
    if brief.staff_days is not None:
        _at_most(built, days, brief.staff_days, "staff_days")
    if brief.weeks is not None:
        _at_most(built, weeks, brief.weeks, "weeks")


def _cents(built: Builder) -> Terms:
    """Give what everything costs: methods at their typical cost, skills at the price of training or hiring."""
    cents: dict[Name, float] = {c: built.method(c).cost_cents(built.brief.participants).typical for c in built.choices}
    for name in built.programme.worth:
        if name[0] in ("train", "hire"):
            price = built.problem.prices.get(name[1], SkillPrice())
            cents[name] = price.train_cents if name[0] == "train" else price.hire_cents
    return cents


def _weeks(built: Builder) -> Terms:
    """Give the weeks from the start to the decision, as a lead of preparation and the length of each stage."""
    add, stages = built.programme, STAGES[:-1]
    add.amount(("lead", ""))
    for stage in stages:
        add.amount(("weeks", stage))
    for choice in built.at(*stages):
        method = built.method(choice)
        add.at_most({choice: method.elapsed_weeks.typical, ("weeks", choice[0]): -1.0}, 0.0)
        before = stages[: stages.index(choice[0])]
        waits: dict[Name, float] = {("lead", ""): -1.0, **{("weeks", s): -1.0 for s in before}}
        add.at_most({choice: method.preparation_weeks.typical, **waits}, 0.0)
    return {("lead", ""): 1.0, **{("weeks", s): 1.0 for s in stages}}


def _least(built: Builder, terms: Terms, unit: float) -> None:
    """Make a sum the thing to spend least of."""
    for name, value in terms.items():
        built.programme.worth[name] -= value * unit


def _at_most(built: Builder, terms: Terms, most: float, limit: str) -> None:
    """Bound a sum; when relaxations are sought, let it be passed at a price in shares of the limit."""
    if built.minimise != "relaxation":
        built.programme.at_most(terms, most)
        return
    built.programme.amount(("passed", limit), -PASSED)
    built.programme.at_most({**terms, ("passed", limit): -max(most, SMALL[limit])}, most)
