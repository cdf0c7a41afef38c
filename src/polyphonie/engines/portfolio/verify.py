"""Checks a sequence against the limits in exact arithmetic, sharing nothing with what chose it."""

from collections.abc import Mapping, Sequence
from fractions import Fraction

from polyphonie.engines.portfolio.brief import Brief
from polyphonie.engines.portfolio.settings import Settings
from polyphonie.kit.codes import STAGES
from polyphonie.kit.kinds import neat
from polyphonie.kit.method import Method
from polyphonie.kit.reason import Reason


def exact(value: float) -> Fraction:
    """Give the decimal a person wrote, exactly."""
    return Fraction(str(value))


def faults(
    choices: Sequence[tuple[str, str]],
    methods: Mapping[str, Method],
    brief: Brief,
    settings: Settings,
    extra_cents: int = 0,
) -> tuple[Reason, ...]:
    """Give everything a sequence breaks: limits, order, needs, rivals; nothing when it holds.

    Parameters
    ----------
    choices: (stage, slug) pairs. extra_cents: training and hiring already added up.
    """
    chosen = [(stage, methods[slug]) for stage, slug in choices]
    found = [*_limits(chosen, brief, extra_cents), *_counts(chosen, settings), *_order(chosen, brief)]
    return tuple(found)


def _limits(chosen: Sequence[tuple[str, Method]], brief: Brief, extra: int) -> list[Reason]:
    found = []
    cents = sum((exact(m.cost_cents(brief.participants).typical) for _, m in chosen), Fraction(extra))
    if brief.budget_cents is not None and cents > exact(brief.budget_cents.most):
        found.append(Reason("broken-budget", {"cost_cents": int(cents), "budget_cents": int(brief.budget_cents.most)}))
    days = sum((exact(m.staff_days.typical) for _, m in chosen), Fraction(0))
    if brief.staff_days is not None and days > exact(brief.staff_days):
        found.append(Reason("broken-staff_days", {"days": neat(float(days)), "days_available": neat(brief.staff_days)}))
    now = decided = Fraction(0)
    for stage in STAGES:
        here = [m for s, m in chosen if s == stage]
        if here:
            now = max([now, *(exact(m.preparation_weeks.typical) for m in here)])
            now += max(exact(m.elapsed_weeks.typical) for m in here)
        decided = now if stage != "report" else decided
    if brief.weeks is not None and float(decided) > brief.weeks + 1e-9:
        found.append(
            Reason("broken-weeks", {"weeks": neat(float(decided)), "weeks_available": neat(round(brief.weeks, 1))})
        )
    for _, method in chosen:
        hours = method.session_hours.typical
        if brief.contact_hours is not None and hours > brief.contact_hours:
            found.append(
                Reason(
                    "broken-contact_hours",
                    {"method": method.slug, "hours": neat(hours), "hours_available": neat(brief.contact_hours)},
                )
            )
    return found


def _counts(chosen: Sequence[tuple[str, Method]], settings: Settings) -> list[Reason]:
    found = []
    slugs = [m.slug for _, m in chosen]
    for slug in sorted({s for s in slugs if slugs.count(s) > 1}):
        found.append(Reason("broken-repeated", {"method": slug}))
    if len(chosen) > settings.most_methods:
        found.append(Reason("broken-most_methods", {"count": len(chosen), "most": settings.most_methods}))
    families = [m.family for _, m in chosen]
    for family in sorted({f for f in families if families.count(f) > settings.most_per_family}):
        found.append(Reason("broken-family", {"family": family, "most": settings.most_per_family}))
    stages = [s for s, _ in chosen]
    for stage in sorted({s for s in stages if stages.count(s) > (1 if s == "decide" else settings.most_per_stage)}):
        found.append(Reason("broken-stage", {"stage": stage}))
    return found


def _order(chosen: Sequence[tuple[str, Method]], brief: Brief) -> list[Reason]:
    found = []
    situation = brief.situation
    if chosen and not any(stage == "report" and "answers" in m.gives for stage, m in chosen):
        found.append(Reason("broken-report", {}))
    for stage, method in chosen:
        before = [m for s, m in chosen if STAGES.index(s) < STAGES.index(stage)]
        until = [m for s, m in chosen if STAGES.index(s) <= STAGES.index(stage)]
        made = {g for m in before for g in m.gives} | set(situation.available)
        if method.needs and not made & set(method.needs):
            found.append(Reason("broken-needs", {"method": method.slug, "artefacts": list(method.needs)}))
        bases = {m.slug for m in until} | set(situation.already_done)
        if method.requires and not bases & set(method.requires):
            found.append(Reason("broken-requires", {"method": method.slug, "method_needed": method.requires[0]}))
        for rival in sorted({m.slug for _, m in chosen} & set(method.incompatible)):
            found.append(Reason("broken-incompatible", {"method": method.slug, "method_rival": rival}))
    context = situation.context
    hard = (context.conflict or 0) >= 2 or (context.complexity or 0) >= 3
    stages = {s for s, _ in chosen}
    if hard and "decide" in stages and "deliberate" not in stages:
        found.append(Reason("broken-guard", {"conflict": context.conflict, "complexity": context.complexity}))
    if brief.level is not None and brief.level <= 1 and "decide" in stages:
        found.append(Reason("broken-decide", {"level": brief.level}))
    if chosen and context.conflict == 4 and not any(s == "prepare" and m.family == "conflict" for s, m in chosen):
        found.append(Reason("broken-treatment", {"conflict": context.conflict}))
    return found
