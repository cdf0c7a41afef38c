"""Small problems, and every sequence they allow tried one by one: another reading of the rules than the solver has."""

from itertools import combinations, product

import numpy as np

from polyphonie.engines.portfolio import Duty, Settings, SkillPrice
from polyphonie.engines.portfolio.reach import reaches
from polyphonie.kit.method import Span
from polyphonie.kit.situation import Public
from tests.engines.portfolio.cases import method, objective, problem, situation

ORDER = ("prepare", "diverge", "map", "deliberate", "decide", "report")
ARTEFACTS = ("contributions", "options", "recommendations")
KINDS = ("understand", "decide", "mobilise")


def small(seed, most=11):
    """A random problem of at most so many methods."""
    chance = np.random.default_rng(seed)
    pick = lambda *options: options[chance.integers(len(options))]  # noqa: E731
    count = int(chance.integers(6, most + 1))
    methods = [_method(f"m{i}", i, count, chance, pick) for i in range(count)]
    scores = {m.slug: float(np.round(chance.uniform(-0.3, 0.6), 3)) for m in methods}
    settings = Settings(
        most_methods=int(chance.integers(3, 6)), most_per_stage=pick(1, 2), most_per_family=pick(1, 2, 9)
    )
    prices = {
        s: SkillPrice(int(chance.integers(0, 9)) * 10_000, int(chance.integers(0, 9)) * 10_000) for s in ("s", "t")
    }
    duties = [Duty("law", True, True, pick("duty", "option"), (f"m{chance.integers(count)}",))] if pick(0, 0, 1) else []
    return problem(methods, _situation(chance, pick), scores, settings, prices, duties)


def _method(slug, i, count, chance, pick):
    stage = ORDER[-1] if i == 0 else str(chance.choice(ORDER))
    stages = tuple(dict.fromkeys((stage, str(chance.choice(ORDER)) if pick(0, 1, 1) else stage)))
    others = [f"m{j}" for j in range(count) if j != i]
    return method(
        slug,
        stages,
        family=f"f{chance.integers(3)}" if pick(0, 1) else "conflict",
        objectives={k: int(chance.integers(1, 4)) for k in KINDS if pick(0, 1)},
        level=Span(1, int(chance.integers(2, 6))),
        gives=("answers",) if stage == "report" else tuple(a for a in ARTEFACTS if pick(0, 1)),
        needs=() if i == 0 or pick(0, 1, 1, 1) else (str(chance.choice(ARTEFACTS)),),
        requires=(str(chance.choice(others)),) if pick(0, 0, 0, 0, 1) else (),
        incompatible=(str(chance.choice(others)),) if pick(0, 0, 0, 1) else (),
        skills={s: int(chance.integers(1, 4)) for s in ("s", "t") if pick(0, 1)},
        euros=int(chance.integers(0, 20)) * 100,
        staff_days=float(chance.integers(0, 40)) / 2,
        preparation_weeks=float(chance.integers(0, 12)) / 2,
        elapsed_weeks=float(chance.integers(0, 12)) / 2,
        session_hours=int(chance.integers(1, 9)),
        outreach=int(chance.integers(0, 4)),
        interaction=pick(("listen",), ("discuss",), ("discuss", "listen")),
    )


def _situation(chance, pick):
    objectives = tuple(
        objective(
            f"o{i}",
            kind,
            need=int(chance.integers(1, 3)),
            level=pick(None, 1, 2, 3),
            is_must=bool(pick(0, 1)),
            weight=float(chance.integers(1, 4)),
        )
        for i, kind in enumerate(KINDS)
        if pick(0, 1)
    )
    publics = (Public("far", "Far", affected=pick(2, 4), distance=pick(2, 3, 4)),) if pick(0, 1) else ()
    return situation(
        participation_objectives=objectives,
        publics=publics,
        level_granted=pick(None, 1, 2, 2, 3, 4),
        conflict=pick(None, 0, 1, 2, 2, 4),
        complexity=pick(None, 1, 3),
        already_done=("m1",) if pick(0, 0, 1) else (),
        available=("options",) if pick(0, 1) else (),
        skills_in_house=pick(None, {}, {"s": 1, "t": 2}),
        budget=pick(None, 2_000, 4_000),
        staff_days=pick(None, 20, 40),
        weeks=pick(None, 8, 14),
        contact_hours=pick(None, None, 6),
    )


def every_plan(problem):
    """Give the best value of each sequence allowed, by its choices."""
    methods = [m for m in problem.methods if m.slug not in problem.brief.situation.already_done]
    found = {}
    for size in range(1, problem.settings.most_methods + 1):
        for group in combinations(methods, size):
            for stages in product(*(m.stages for m in group)):
                value = value_of(problem, list(zip(stages, group, strict=True)))
                if value is not None:
                    found[frozenset(zip(stages, (m.slug for m in group), strict=True))] = value
    return found


def value_of(problem, plan):
    """Give what a sequence is worth, None when it breaks a rule."""
    if not (
        _counted(problem, plan) and _complete(problem, plan) and _ordered(problem, plan) and _bounded(problem, plan)
    ):
        return None
    staffed = _staffed(problem, plan)
    if staffed is None:
        return None
    here, granted = problem.brief.situation, problem.brief.level_granted
    total = sum(o.weight for o in here.participation_objectives)
    value = sum(problem.scores[m.slug] - problem.burdens[m.slug] for _, m in plan) - staffed
    for o in here.participation_objectives:
        asked = None if o.level is None else min(o.level, granted or 5)
        if not any(m.objectives.get(o.kind, 0) >= o.need and (asked is None or m.level.most >= asked) for _, m in plan):
            value -= 10 * (1 + o.weight / total) if o.is_must else o.weight / total
    for audience in problem.brief.audiences:
        far, hit = (audience.distance or 0) >= 3, (audience.affected or 0) >= 3
        if (far or hit) and not any(reaches(m, audience) for _, m in plan):
            value -= 6 if far and hit else 3
    return value


def _counted(problem, plan):
    families, stages = [m.family for _, m in plan], [s for s, _ in plan]
    settings = problem.settings
    return (
        max(families.count(f) for f in families) <= settings.most_per_family
        and stages.count("decide") <= 1
        and max(stages.count(s) for s in stages) <= settings.most_per_stage
    )


def _complete(problem, plan):
    """Hold the stages, the climate and the law."""
    brief, context = problem.brief, problem.brief.situation.context
    wanted = [o.level for o in brief.objectives if o.level is not None]
    said = [x for x in (max(wanted, default=None), brief.level_granted) if x is not None]
    level, stages = min(said) if said else None, {s for s, _ in plan}
    kinds = {o.kind for o in brief.objectives}
    conflict, complexity = context.conflict or 0, context.complexity or 0
    if not any(s == "report" and "answers" in m.gives for s, m in plan):
        return False
    if (level is None or level >= 2) and "diverge" not in stages:
        return False
    if level is not None and (level >= 3 or (level == 2 and conflict >= 2)) and "deliberate" not in stages:
        return False
    must_decide = level is not None and (level >= 4 or (level == 3 and "decide" in kinds))
    if must_decide and kinds & {"decide", "prioritise"} and "decide" not in stages:
        return False
    if "decide" in stages and (level == 1 or ((conflict >= 2 or complexity >= 3) and "deliberate" not in stages)):
        return False
    if conflict == 4 and not any(s == "prepare" and m.family == "conflict" for s, m in plan):
        return False
    return all(_is_law_kept(problem, duty, plan) for duty in problem.duties)


def _is_law_kept(problem, duty, plan):
    if duty.kind != "duty":
        return True
    hours = problem.brief.contact_hours
    possible = {m.slug for m in problem.methods if hours is None or m.session_hours.typical <= hours}
    done = set(problem.brief.situation.already_done)
    asked = set(duty.satisfied_by)
    return bool(asked & done) or not (asked & possible) or bool(asked & {m.slug for _, m in plan})


def _ordered(problem, plan):
    here = problem.brief.situation
    slugs = {m.slug for _, m in plan}
    for stage, m in plan:
        earlier = [x for s, x in plan if ORDER.index(s) < ORDER.index(stage)]
        until = {x.slug for s, x in plan if ORDER.index(s) <= ORDER.index(stage)} | set(here.already_done)
        made = {g for x in earlier for g in x.gives} | set(here.available)
        if (m.needs and not made & set(m.needs)) or (m.requires and not until & set(m.requires)):
            return False
        if slugs & set(m.incompatible):
            return False
    return True


def _bounded(problem, plan):
    """Hold the days, the hours and the weeks, stage after stage."""
    brief = problem.brief
    if brief.staff_days is not None and sum(m.staff_days.typical for _, m in plan) > brief.staff_days:
        return False
    if brief.contact_hours is not None and max(m.session_hours.typical for _, m in plan) > brief.contact_hours:
        return False
    return brief.weeks is None or weeks_of(plan) <= brief.weeks


def weeks_of(plan):
    """Give the weeks up to the decision: a stage starts when the last one ends and all its preparations are done."""
    now = 0.0
    for stage in ORDER[:-1]:
        here = [m for s, m in plan if s == stage]
        if here:
            now = max([now] + [m.preparation_weeks.typical for m in here])
            now += max(m.elapsed_weeks.typical for m in here)
    return now


def _staffed(problem, plan):
    """Give the least that training and hiring weigh among the ways that the budget allows; None when it allows none."""
    have, brief = problem.brief.situation.skills_in_house, problem.brief
    needs = {}
    for _, m in plan:
        for skill, level in m.skills.required.items():
            if have is not None and level > have.get(skill, 0):
                needs[skill] = max(needs.get(skill, 0), level - have.get(skill, 0))
    cents = sum(m.cost_cents().typical for _, m in plan)
    found = []
    for ways in product(*([("train", "hire") if gap == 1 else ("hire",) for gap in needs.values()])):
        paid = cents + sum(getattr(problem.prices[s], f"{way}_cents") for s, way in zip(needs, ways, strict=True))
        if brief.budget_cents is None or paid <= brief.budget_cents.most:
            found.append(sum(0.08 if way == "train" else 0.12 for way in ways))
    return min(found, default=None)
