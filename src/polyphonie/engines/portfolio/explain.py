"""Reasons for and against each step: its contributions, then what the sequence owes it, then its known risks."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from polyphonie.engines.portfolio.brief import Brief
from polyphonie.engines.portfolio.model import Contribution, Rated, Step
from polyphonie.engines.portfolio.model import Sequence as Way
from polyphonie.engines.portfolio.problem import is_hard, wanted_stages
from polyphonie.engines.portfolio.settings import Duty
from polyphonie.kit.kinds import neat
from polyphonie.kit.method import Method
from polyphonie.kit.reason import Reason

MOST: Final = 3


def explained(
    way: Way, methods: Mapping[str, Method], rated: Mapping[str, Rated], brief: Brief, duties: Sequence[Duty] = ()
) -> Way:
    """Give the sequence with the reasons of each step."""
    return replace(
        way, steps=tuple(_explained(step, way, methods, rated[step.method], brief, duties) for step in way.steps)
    )


def reasons(rated: Rated, brief: Brief, method: Method, sign: int, most: int = MOST) -> tuple[Reason, ...]:
    """Give the criteria that count most for (+1) or against (-1) a method, weighed by what they add."""
    ordered = sorted(rated.contributions, key=lambda c: (-sign * c.share, c.criterion))
    return tuple(
        Reason(f"{'for' if sign > 0 else 'against'}-{c.criterion}", _facts(c, brief, method), c.share)
        for c in ordered[:most]
        if sign * c.share > 1e-4
    )


def _facts(part: Contribution, brief: Brief, method: Method) -> dict[str, object]:
    """Give the fact of the situation and the value of the method that a criterion compares."""
    context = brief.situation.context
    have = brief.situation.skills_in_house or {}
    facts: dict[str, object] = {
        "method": method.slug,
        "criterion": part.criterion,
        "fit": round(part.fit or 0.0, 2),
        "is_full": (part.fit or 0.0) > 1 - 1e-9,
    }
    values: dict[str, dict[str, object]] = {
        "objectives": {
            "objectives": [o.id for o in brief.objectives if o.kind and method.objectives.get(o.kind)],
            "count": sum(bool(o.kind and method.objectives.get(o.kind)) for o in brief.objectives),
            "total": len(brief.objectives),
        },
        "level": {
            "level": brief.level,
            "level_least": method.level.least,
            "level_most": method.level.most,
            "is_single": method.level.least == method.level.most,
        },
        "phase": {"phase": context.phase, "phases": list(method.phases)},
        "outputs": {"outputs": list(brief.situation.expected_outputs)},
        "matter": {"matters": list(context.matters)},
        "size": {
            "people": neat(brief.participants.typical) if brief.participants else None,
            "least": method.participants.least,
            "most": method.participants.most,
        },
        "scope": {"scope": context.territory.scope},
        "publics": {"share": round(part.fit or 0.0, 2)},
        "representativeness": {"representativeness": method.representativeness},
        "recruitment": {"recruitment": list(method.recruitment)},
        "conflict": {
            "conflict": context.conflict,
            "conflict_least": method.conflict.least,
            "conflict_most": method.conflict.most,
        },
        "complexity": {
            "complexity": context.complexity,
            "complexity_least": method.complexity.least,
            "complexity_most": method.complexity.most,
        },
        "trust": {"trust": context.trust, "trust_needed": method.trust_needed},
        "modality": {"modality": brief.situation.modality},
        "cost": {"cost_cents": method.cost_cents(brief.participants).typical},
        "staff_days": {"days": neat(method.staff_days.typical)},
        "time": {"weeks": neat(method.weeks.typical)},
        "skills": {
            "skills": list(method.skills.required),
            "skills_missing": [s for s, n in method.skills.required.items() if have.get(s, 0) < n],
        },
        "evidence": {"evidence": method.evidence.strength},
        "breadth": {},
    }
    return facts | values[part.criterion]


def _explained(
    step: Step, way: Way, methods: Mapping[str, Method], rated: Rated, brief: Brief, duties: Sequence[Duty]
) -> Step:
    method = methods[step.method]
    owed = (*_owed(step, way, methods, brief), *_asked(step, way, brief, duties))
    against = list(reasons(rated, brief, method, -1))
    against += [Reason("against-risk", {"method": method.slug, "risk": i}) for i in range(len(method.risks))][:1]
    return replace(step, reasons_for=(*owed, *reasons(rated, brief, method, 1)), reasons_against=tuple(against))


def _owed(step: Step, way: Way, methods: Mapping[str, Method], brief: Brief) -> Sequence[Reason]:
    """Say what the sequence would lack without this step."""
    others = [s for s in way.steps if s.method != step.method]
    found = []
    alone = [o for o in step.objectives if not any(o in s.objectives for s in others)]
    if alone:
        found.append(Reason("owed-objective", {"objectives": alone}))
    reached = {*step.publics, *step.actors}
    only = sorted(a for a in reached if not any(a in (*s.publics, *s.actors) for s in others))
    if only:
        found.append(Reason("owed-public", {"who": only}))
    for other in others:
        needs = set(methods[other.method].needs) & set(methods[step.method].gives)
        if step.method in methods[other.method].requires or needs:
            found.append(
                Reason("owed-artefact", {"method_next": other.method, "artefacts": sorted(needs), "count": len(needs)})
            )
    if step.stage == "report" and not found:
        found.append(Reason("owed-report", {}))
    return found


def _asked(step: Step, way: Way, brief: Brief, duties: Sequence[Duty]) -> Sequence[Reason]:
    """Say what asks for this step whatever it is worth: the law, or a stage that the process cannot do without."""
    found = [
        Reason("owed-law", {"rule": d.rule})
        for d in duties
        if d.is_checked and d.applies and d.kind == "duty" and step.method in d.satisfied_by
    ]
    stages = [s.stage for s in way.steps]
    wanted = {
        *wanted_stages(brief),
        *(("deliberate",) if is_hard(brief) and "decide" in stages else ()),
        *(("prepare",) if brief.situation.context.conflict == 4 else ()),
    }
    if step.stage in wanted - {"report"} and stages.count(step.stage) == 1:
        found.append(Reason("owed-stage", {"stage": step.stage}))
    return found
