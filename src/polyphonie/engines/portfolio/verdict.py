"""Launch, not yet, or no: the preconditions first, before any method.

Source: OECD (2022), Guidelines for citizen participation processes; thresholds are our proposal.
"""

from collections.abc import Iterable

from polyphonie.engines.portfolio.brief import Brief
from polyphonie.engines.portfolio.model import Precondition, Verdict
from polyphonie.engines.portfolio.settings import Duty
from polyphonie.kit.codes import COMMITMENTS
from polyphonie.kit.kinds import neat
from polyphonie.kit.reason import Reason

WRITTEN = COMMITMENTS.index("written")


def judge(
    brief: Brief,
    cheapest_cents: float | None,
    cheapest_days: float | None,
    shortest_weeks: float | None,
    duties: Iterable[Duty] = (),
) -> Verdict:
    """Judge whether to launch.

    Parameters
    ----------
    brief: the situation. cheapest_cents, cheapest_days: what the cheapest process covering the must-have objectives
        costs (cents, days of the team), None when none exists. shortest_weeks: the shortest one, up to the decision.
    duties: legal rules as they apply here.

    Guarantees
    ----------
    Worsening one precondition never improves the verdict; a legal duty never turns it green.
    """
    checks = (
        _problem(brief),
        _room(brief),
        _open(brief),
        _promise(brief),
        _commitment(brief),
        _resources(brief, cheapest_cents, cheapest_days),
        _time(brief, shortest_weeks),
    )
    failed = [c for c in checks if c.status == "not_met"]
    decision = "no" if any(c.is_final for c in failed) else "not_yet" if failed else "go"
    mandatory = any(d.applies and d.is_checked and d.kind == "duty" for d in duties)
    return Verdict(decision, checks, mandatory)


def _say(name: str, status: str, fields: tuple[str, ...], *, is_final: bool = False, **facts: object) -> Precondition:
    """Build a precondition; its sentence is chosen by name and status, its mend by name."""
    variant = facts.pop("variant", "")
    facts = {k: neat(v) if isinstance(v, float) else v for k, v in facts.items()}
    code = f"precondition-{name}-{status}" + (f"-{variant}" if variant else "")
    mend = None if status == "met" else Reason(f"mend-{name}" + (f"-{variant}" if variant else ""), facts)
    return Precondition(name, status, (Reason(code, facts),), mend, fields, is_final and status == "not_met")


def _problem(brief: Brief) -> Precondition:
    situation = brief.situation
    fields = ("context.problem", "context.stated_by", "participation_objectives")
    if not brief.objectives:
        return _say("problem", "not_met", fields, variant="objectives")
    if not situation.context.stated_by:
        return _say("problem", "unknown", fields)
    kinds = {actor.kind or actor.id for name in situation.context.stated_by if (actor := situation.actor(name))}
    return _say("problem", "met" if len(kinds) >= 2 else "not_met", fields, count=len(kinds))


def _room(brief: Brief) -> Precondition:
    """Ask who decides and when."""
    decision = brief.situation.decision
    fields = ("decision.by_whom", "decision.when")
    missing = [f for f, v in zip(fields, (decision.by_whom, decision.when), strict=True) if v is None]
    if missing:
        return _say("decider", "unknown", fields, fields_missing=missing)
    return _say("decider", "met", fields, decider=decision.by_whom, date=decision.when)


def _open(brief: Brief) -> Precondition:
    """Ask whether anything is left to decide."""
    situation = brief.situation
    fields = ("decision.is_taken", "scope.negotiable", "scope.not_negotiable")
    if situation.decision.is_taken:
        return _say("open", "not_met", fields, is_final=True, variant="taken")
    if situation.scope.negotiable:
        return _say("open", "met", fields, count=len(situation.scope.negotiable))
    if situation.scope.not_negotiable:
        return _say(
            "open", "not_met", fields, is_final=True, variant="closed", count=len(situation.scope.not_negotiable)
        )
    return _say("open", "unknown", fields)


def _promise(brief: Brief) -> Precondition:
    """Hold the level promised against the level granted."""
    fields = ("decision.level_granted", "participation_objectives")
    wanted, granted = brief.level_wanted, brief.level_granted
    if wanted is None or granted is None:
        return _say("promise", "unknown", fields)
    above = [o.id for o in brief.objectives if o.level is not None and o.level > granted]
    if above:
        return _say("promise", "not_met", fields, level=granted, level_wanted=wanted, objectives=above)
    return _say("promise", "met", fields, level=granted, level_wanted=wanted)


def _commitment(brief: Brief) -> Precondition:
    """Ask for a written promise from level 3 up."""
    fields = ("decision.commitment.form",)
    form, wanted = brief.situation.decision.commitment.form, brief.level_wanted
    if wanted is not None and wanted < 3:
        return _say("commitment", "met", fields, variant="low", level=wanted)
    is_written = form is not None and COMMITMENTS.index(form) >= WRITTEN
    if form is None:
        return _say("commitment", "unknown", fields)
    if wanted is None and not is_written:
        return _say("commitment", "unknown", fields, variant="level", commitment=form)
    return _say("commitment", "met" if is_written else "not_met", fields, commitment=form)


def _resources(brief: Brief, cents: float | None, days: float | None) -> Precondition:
    """Hold the cheapest process against the money and the days."""
    fields = ("constraints.budget", "constraints.staff_days")
    budget, staff = brief.budget_cents, brief.staff_days
    if cents is None or days is None:
        return _say("resources", "not_met", fields, variant="none")
    if budget is not None and cents > budget.most:
        return _say(
            "resources",
            "not_met",
            fields,
            variant="money",
            cost_cents=int(cents),
            budget_cents=int(budget.most),
            gap_cents=int(cents - budget.most),
        )
    if staff is not None and days > staff:
        return _say("resources", "not_met", fields, variant="days", days=days, days_available=staff, gap=days - staff)
    if budget is None or staff is None:
        return _say("resources", "unknown", fields, cost_cents=int(cents), days=days)
    return _say(
        "resources",
        "met",
        fields,
        cost_cents=int(cents),
        budget_cents=int(budget.most),
        days=days,
        days_available=staff,
    )


def _time(brief: Brief, weeks: float | None) -> Precondition:
    """Hold the shortest process against the weeks left before the decision."""
    fields = ("decision.when", "as_of", "constraints.weeks")
    if weeks is None:
        return _say("time", "not_met", fields, variant="none")
    if brief.weeks is None:
        return _say("time", "unknown", fields, weeks=weeks)
    available = round(brief.weeks, 1)
    if weeks > brief.weeks + 1e-6:
        gap = round(weeks - brief.weeks, 1)
        return _say("time", "not_met", fields, gap=gap, weeks=weeks, weeks_available=available)
    return _say("time", "met", fields, weeks=weeks, weeks_available=available)
