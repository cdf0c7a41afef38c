"""The nine alarms: the tool never before the purpose. They judge any sequence, chosen or edited."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from polyphonie.engines.portfolio.brief import Audience, Brief
from polyphonie.engines.portfolio.model import Alarm
from polyphonie.engines.portfolio.reach import barrier_left, reaches
from polyphonie.engines.portfolio.sequences import covers
from polyphonie.engines.portfolio.settings import Duty, Settings, SkillPrice
from polyphonie.engines.portfolio.verify import faults
from polyphonie.kit.kinds import neat
from polyphonie.kit.method import Method
from polyphonie.kit.quantity import Range
from polyphonie.kit.reason import Reason

Choice = tuple[str, str]


def alarms(
    choices: Sequence[Choice],
    methods: Mapping[str, Method],
    brief: Brief,
    settings: Settings,
    admitted: Sequence[str],
    prices: Mapping[str, SkillPrice],
    duties: Sequence[Duty] = (),
    provided: Sequence[str] = (),
) -> tuple[Alarm, ...]:
    """Give every alarm that a sequence raises.

    Parameters
    ----------
    choices: (stage, slug) pairs. methods: the whole catalogue by slug. admitted: slugs usable here, best first, from
        which mends are taken. prices: of skills. provided: skills that the plan trains or hires.

    Guarantees
    ----------
    Each alarm names its objects, says why, and proposes the smallest mend.
    """
    chosen = [(stage, methods[slug]) for stage, slug in choices]
    helpers = [
        methods[s] for s in admitted if s not in {slug for _, slug in choices} and _asks_no_more(methods[s], brief)
    ]
    return (
        *_decided(brief),
        *_promise(brief),
        *_purposeless(chosen, brief),
        *_unserved(chosen, brief, helpers),
        *_unreached(chosen, brief, helpers),
        *_barriers(chosen, brief, helpers),
        *_skills(chosen, brief, prices, provided),
        *_broken(choices, methods, brief, settings),
        *_law(choices, brief, duties, methods),
        *_overrun(choices, methods, brief),
        *_twice(chosen, brief),
    )


def _decided(brief: Brief) -> Iterator[Alarm]:
    if brief.situation.decision.is_taken:
        yield Alarm("decided", "high", ("decision",), Reason("alarm-decided", {}), Reason("alarm-mend-decided", {}))


def _promise(brief: Brief) -> Iterator[Alarm]:
    granted = brief.level_granted
    if granted is None:
        return
    above = {o.id: o.level for o in brief.objectives if o.level is not None and o.level > granted}
    if above:
        facts = {"objectives": list(above), "level": granted, "level_wanted": max(above.values())}
        yield Alarm(
            "promise", "high", tuple(above), Reason("alarm-promise", facts), Reason("alarm-mend-promise", facts)
        )


def _purposeless(chosen: Sequence[tuple[str, Method]], brief: Brief) -> Iterator[Alarm]:
    needed = {a for _, m in chosen for a in m.needs}
    required = {r for _, m in chosen for r in m.requires}
    for stage, method in chosen:
        serves = any(method.objectives.get(o.kind or "", 0) for o in brief.objectives)
        feeds = stage == "report" or needed & set(method.gives) or method.slug in required
        if not serves and not feeds:
            yield Alarm(
                "purposeless",
                "high",
                (method.slug,),
                Reason("alarm-purposeless", {"method": method.slug}),
                Reason("alarm-mend-purposeless", {"method": method.slug}),
            )


def _asks_no_more(method: Method, brief: Brief) -> bool:
    """Tell whether a method asks of each person no more hours than they were asked for: otherwise it is no mend."""
    return brief.contact_hours is None or method.session_hours.typical <= brief.contact_hours


def _unserved(chosen: Sequence[tuple[str, Method]], brief: Brief, helpers: Sequence[Method]) -> Iterator[Alarm]:
    for objective in brief.objectives:
        if any(covers(m, objective, brief.level_granted) for _, m in chosen):
            continue
        mend = _cheapest([m for m in helpers if covers(m, objective, brief.level_granted)], brief)
        yield Alarm(
            "unserved",
            "high" if objective.is_must else "low",
            (objective.id,),
            Reason("alarm-unserved", {"objective": objective.id}),
            _added(mend, brief, "unserved", objective=objective.id),
        )


def _unreached(chosen: Sequence[tuple[str, Method]], brief: Brief, helpers: Sequence[Method]) -> Iterator[Alarm]:
    for audience in brief.audiences:
        if (audience.affected or 0) < 3 or any(reaches(m, audience) for _, m in chosen):
            continue
        mend = _cheapest([m for m in helpers if reaches(m, audience)], brief)
        yield Alarm(
            "unreached",
            "high",
            (audience.id,),
            Reason("alarm-unreached", _who(audience)),
            _added(mend, brief, "unreached", **_who(audience)),
        )


def _who(audience: Audience) -> dict[str, object]:
    facts: dict[str, object] = {"actor" if audience.is_actor else "public": audience.id}
    if audience.affected is not None:
        facts["affected"] = audience.affected
    if audience.distance is not None:
        facts["distance"] = audience.distance
    return {"who": audience.id, **facts}


def _barriers(chosen: Sequence[tuple[str, Method]], brief: Brief, helpers: Sequence[Method]) -> Iterator[Alarm]:
    for audience in brief.audiences:
        if not audience.is_far or not chosen:
            continue
        left = [barrier_left(m, audience) for stage, m in chosen if stage != "report" and _takes_part(m)]
        stuck = sorted(b for b in audience.barriers if audience.barriers[b] >= 2 and all(b in one for one in left))
        for barrier in stuck:
            yield Alarm(
                "barrier",
                "medium",
                (audience.id, barrier),
                Reason("alarm-barrier", {**_who(audience), "barrier": barrier, "severity": audience.barriers[barrier]}),
                _lift(chosen, barrier, helpers, audience, brief),
            )


def _takes_part(method: Method) -> bool:
    """Tell whether people do more than listen in a method, before the report."""
    return method.interaction != ("listen",) and bool(set(method.stages) - {"report"})


def _lift(
    chosen: Sequence[tuple[str, Method]], barrier: str, helpers: Sequence[Method], audience: Audience, brief: Brief
) -> Reason:
    """Find the cheapest mitigation that lifts enough, else a method that copes, else the mitigation that lifts most."""
    lifts = [(t, m, i) for _, m in chosen for i, t in enumerate(m.mitigations) if t.barrier == barrier]
    enough = [lift for lift in lifts if barrier not in barrier_left(lift[1], audience, {barrier: lift[0].lifts})]
    able = [m for m in helpers if barrier not in barrier_left(m, audience) and _takes_part(m)]
    if lifts and (enough or not able):
        most = 0 if enough else max(t.lifts for t, _, _ in lifts)
        euros, slug, index = min((t.cost_eur.typical, m.slug, i) for t, m, i in enough or lifts if t.lifts >= most)
        return Reason(
            "alarm-mend-barrier-lift",
            {"method": slug, "mitigation": index, "cost_cents": round(euros * 100), "barrier": barrier},
        )
    return _added(_cheapest(able, brief), brief, "barrier", barrier=barrier, **_who(audience))


def _skills(
    chosen: Sequence[tuple[str, Method]], brief: Brief, prices: Mapping[str, SkillPrice], provided: Sequence[str]
) -> Iterator[Alarm]:
    have = brief.situation.skills_in_house
    if have is None:
        return
    needs: dict[str, int] = {}
    for _, method in chosen:
        for skill, level in method.skills.required.items():
            needs[skill] = max(level, needs.get(skill, 0))
    for skill, level in sorted(needs.items()):
        if have.get(skill, 0) < level:
            users = [m.slug for _, m in chosen if m.skills.required.get(skill, 0) > have.get(skill, 0)]
            price = prices.get(skill, SkillPrice())
            facts = {
                "skill": skill,
                "skill_level": level,
                "methods": users,
                "train_cents": price.train_cents,
                "hire_cents": price.hire_cents,
            }
            severity = "low" if skill in provided else "medium"
            yield Alarm(
                "skill", severity, (skill, *users), Reason("alarm-skill", facts), Reason("alarm-mend-skill", facts)
            )


def _broken(
    choices: Sequence[Choice], methods: Mapping[str, Method], brief: Brief, settings: Settings
) -> Iterator[Alarm]:
    for fault in faults(choices, methods, brief, settings):
        objects = tuple(str(fault.facts[k]) for k in ("method", "method_rival") if k in fault.facts)
        yield Alarm(
            "broken",
            "high",
            objects or (fault.code.removeprefix("broken-"),),
            fault,
            Reason("alarm-mend-" + fault.code, fault.facts),
        )


def _law(
    choices: Sequence[Choice], brief: Brief, duties: Sequence[Duty], methods: Mapping[str, Method]
) -> Iterator[Alarm]:
    """Warn of duties of the process; those to keep a standing body are the organiser's, whatever the process."""
    had = {slug for _, slug in choices} | set(brief.situation.already_done)
    for duty in duties:
        is_ours = any(s not in methods or methods[s].family != "standing_body" for s in duty.satisfied_by)
        if duty.applies and duty.kind == "duty" and is_ours and not had & set(duty.satisfied_by):
            facts = {"rule": duty.rule, "methods": list(duty.satisfied_by)}
            code = "law" if duty.is_checked else "law-unchecked"
            yield Alarm(
                "law",
                "high" if duty.is_checked else "medium",
                (duty.rule,),
                Reason(f"alarm-{code}", facts),
                Reason(f"alarm-mend-{code}", facts),
            )


def _overrun(choices: Sequence[Choice], methods: Mapping[str, Method], brief: Brief) -> Iterator[Alarm]:
    """Warn when the budget holds at typical costs but not at the highest."""
    cost = sum((methods[slug].cost_cents(brief.participants) for _, slug in choices), Range.exactly(0))
    if brief.budget_cents is not None and cost.typical <= brief.budget_cents.most < cost.most:
        facts = {
            "cost_cents": round(cost.most),
            "budget_cents": round(brief.budget_cents.most),
            "gap_cents": round(cost.most - brief.budget_cents.most),
        }
        yield Alarm("overrun", "low", ("budget",), Reason("alarm-overrun", facts), Reason("alarm-mend-overrun", facts))


def _twice(chosen: Sequence[tuple[str, Method]], brief: Brief) -> Iterator[Alarm]:
    for (stage, one), (other_stage, two) in combinations(chosen, 2):
        same = set(one.objectives) & set(two.objectives) & {o.kind for o in brief.objectives}
        alike = one.family == two.family and one.interaction == two.interaction and one.gives == two.gives
        people = set(one.recruitment) & set(two.recruitment)
        if stage == other_stage and stage != "report" and alike and same and people:
            facts = {"method": one.slug, "method_other": two.slug, "stage": stage}
            yield Alarm(
                "twice", "medium", (one.slug, two.slug), Reason("alarm-twice", facts), Reason("alarm-mend-twice", facts)
            )


def _cheapest(able: Sequence[Method], brief: Brief) -> Method | None:
    """Give the smallest method that does: by outside cost plus the days of the team (400 euros a day), then by name."""
    return min(
        able,
        key=lambda m: (m.cost_cents(brief.participants).typical + 40_000 * m.staff_days.typical, m.slug),
        default=None,
    )


def _added(method: Method | None, brief: Brief, alarm: str, **facts: object) -> Reason:
    if method is None:
        return Reason(f"alarm-mend-{alarm}-none", facts)
    return Reason(
        f"alarm-mend-{alarm}",
        {
            **facts,
            "method": method.slug,
            "days": neat(method.staff_days.typical),
            "cost_cents": method.cost_cents(brief.participants).typical,
        },
    )
