"""What the pages that adapt a strategy show: steps and their gestures, totals, methods found with what they bring."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from django.http import HttpRequest

from polyphonie.catalogue.search import Wanted, find_methods, plain
from polyphonie.engines.portfolio import covers
from polyphonie.engines.portfolio.explain import reasons
from polyphonie.engines.portfolio.reach import reaches
from polyphonie.kit import codes
from polyphonie.kit.method import Method
from polyphonie.strategy.difference import said
from polyphonie.strategy.forms import StepForm, shown_form
from polyphonie.strategy.pages.catalogue import wanted_by
from polyphonie.strategy.papers import Reading
from polyphonie.strategy.plan_mends import best_stage
from polyphonie.strategy.planned import Planned, may_move, plain_step
from polyphonie.strategy.planning import NoPlan, StaleStep, StepGone
from polyphonie.strategy.plans import Standing
from polyphonie.strategy.reads import Rendering
from polyphonie.strategy.telling import Teller

DONE: Final = (
    "choisi", "ajoute", "remede", "competence", "change", "joint", "deplace", "retire", "remplace", "assume", "reprise",
)  # fmt: skip
SHOWN: Final = 12
OTHERS: Final = 8


@dataclass(frozen=True, slots=True)
class Moves:
    """What may be done with a step from where it stands; `was` is the step as it is shown, for the forms to carry."""

    up: bool
    down: bool
    was: str


@dataclass(frozen=True, slots=True)
class Offer:
    """A method that could be added or take a place: what it would bring here, what speaks against it."""

    slug: str
    name: str
    purpose: str
    stage: str
    stages: Sequence[str]
    rank: int
    cost: str
    days: str
    serves: Sequence[str]
    reaches: Sequence[str]
    reasons_for: Sequence[str]
    cautions: Sequence[str]
    is_in: bool


def plan_of(seen: Rendering) -> Standing:
    """Give the plan, or refuse by name when there is none."""
    if seen.standing is None:
        raise NoPlan
    return seen.standing


def step_seen(seen: Rendering, code: str) -> Planned:
    """Give a step of the plan, or refuse by name when it is gone."""
    found = plan_of(seen).step(code)
    if found is None:
        raise StepGone
    return found


def adapting(request: HttpRequest, seen: Rendering, reading: Reading) -> dict[str, Any]:
    """Give what the page of the plan shows."""
    standing = plan_of(seen)
    alarms = reading.alarms(reading.chosen_id)
    found = request.GET.get("fait", "")
    return {
        "way": reading.way("plan"),
        "moves": {s.code: moves_of(standing, s) for s in standing.steps},
        "revision": standing.plan.revision,
        "open_alarms": [a for a in alarms if not a.override],
        "lived_with": [a for a in alarms if a.override],
        "undated": sum(not (s.starts_on and s.ends_on) for s in standing.steps),
        "unowned": sum(not s.owner for s in standing.steps),
        "provided": [*((s, "train") for s in standing.judged.train), *((s, "hire") for s in standing.judged.hire)],
        "totals": [total(reading, row) for row in reading.record["totals"]],
        "publics": publics_of(reading),
        "STAGES": codes.STAGES,
        "done": found if found in DONE else "",
    }


@dataclass(frozen=True, slots=True)
class Bar:
    """A total against its limit: in words, then lengths in percent of the longer of the two."""

    name: str
    said: str
    planned: str
    between: str
    limit: str
    left: str
    long: str
    at: str
    is_over: bool


def total(reading: Reading, row: Mapping[str, Any]) -> Bar:
    """Read a total."""
    say, words, name = reading.say, reading.words, row["name"]
    write = words.euros if name == "budget_cents" else words.number
    planned, limit, left = row["planned"]["typical"], row["limit"], row["left"]
    span = max(planned, limit or 0) or 1
    between = words.between(row["planned"]["min"], row["planned"]["max"], write)
    if limit is None:
        told = say("plan-total-free", planned=write(planned))
        return Bar(
            say(f"plan-total-{name}"), told, write(planned), between, "–", "–", f"{100 * planned / span:.2f}", "", False
        )
    is_over, over = left < 0, "−" if left < 0 else ""
    told = say("plan-total-over" if is_over else "plan-total-within", planned=write(planned), limit=write(limit))
    return Bar(
        say(f"plan-total-{name}"), told, write(planned), between, write(limit),
        over + write(abs(left)), f"{100 * planned / span:.2f}", f"{100 * limit / span:.2f}", is_over,
    )  # fmt: skip


def publics_of(reading: Reading) -> list[tuple[str, str]]:
    """Give each public with the steps that are for it."""
    way = next(s for s in reading.record["sequences"] if s["id"] == reading.chosen_id)
    found = []
    for public in reading.record["situation"]["publics"]:
        names = [reading.words.text(s["name"]) for s in way["steps"] if public["id"] in s["publics"]]
        found.append((public["name"], reading.say.listed(names) or reading.say("plan-public-none")))
    return found


def moves_of(standing: Standing, step: Planned) -> Moves:
    """Give what may be done with a step."""
    up, down = (may_move(standing.steps, step.code, by) for by in (-1, 1))
    return Moves(up, down, shown_form(step).was_text)


def step_shown(seen: Rendering, reading: Reading, code: str, form: StepForm, stale: StaleStep | None) -> dict[str, Any]:
    """Give what the form of a step shows; with what somebody else made of the same fields, when they did."""
    standing = plan_of(seen)
    step = step_seen(seen, code)
    stage = next((s for s in reading.way("plan").stages if s.code == code), None)
    method, cap = standing.ground.catalogue.by_slug.get(step.method), standing.ground.brief.level_granted
    objectives = standing.ground.brief.objectives
    able = {o.id for o in objectives if method and covers(method, o, cap)}
    helped = {o.id for o in objectives if method and method.objectives.get(o.kind or "", 0)} - able
    reached = {a.id for a in standing.ground.brief.audiences if method and reaches(method, a)}
    clash = (
        [(reading.say(f"plan-field-{f}"), said(reading, f, plain_step(stale.now)[f])) for f in stale.fields]
        if stale
        else []
    )
    return {
        "step": step, "shown": stage, "form": form, "able": able, "helped": helped, "reached": reached,
        "clash": clash, "who": stale.facts["who"] if stale else "", "now_text": shown_form(step).was_text,
        "usual_cost": usual(reading, standing, method, "cost"), "usual_days": usual(reading, standing, method, "days"),
    }  # fmt: skip


def usual(reading: Reading, standing: Standing, method: Method | None, what: str) -> str:
    """Say what a method usually costs here, or the days it usually takes."""
    if method is None:
        return reading.say("unknown")
    if what == "cost":
        return reading.words.euros(method.cost_cents(standing.ground.brief.participants).typical)
    return reading.words.number(method.staff_days.typical)


def search_asked(request: HttpRequest, seen: Rendering, reading: Reading) -> dict[str, Any]:
    """Give the methods that answer a search, the best ranked here first; all of them when nothing is asked."""
    standing, wanted = plan_of(seen), wanted_by(request)
    found = find_methods(standing.ground.catalogue.methods, wanted, reading.words.language)
    rated = standing.ground.rated
    found = tuple(
        sorted(found, key=lambda m: (bool(rated[m.slug].excluded_by), *by_name(m, wanted, reading), rated[m.slug].rank))
    )
    stages = codes.STAGES
    return {
        "offers": [offer(m, standing, reading) for m in found[:SHOWN]],
        "more": [(m.slug, m.name[reading.words.language]) for m in found[SHOWN:]],
        "count": len(found), "wanted": wanted, "stages": stages, "families": codes.FAMILIES,
        "levels": range(1, len(codes.LEVELS) + 1), "revision": standing.plan.revision,
    }  # fmt: skip


def by_name(method: Method, wanted: Wanted, reading: Reading) -> tuple[bool]:
    """Put first the methods whose name holds every word asked."""
    name = plain(method.name[reading.words.language])
    return (not all(word in name for word in plain(wanted.words).split()),)


def other_methods(seen: Rendering, reading: Reading, code: str) -> dict[str, Any]:
    """Give what could take the place of a step: same stage, serving the same objectives, best ranked."""
    standing, step = plan_of(seen), step_seen(seen, code)
    known, admitted = standing.ground.catalogue.by_slug, set(standing.ground.admitted)
    goals = [o for o in standing.ground.brief.objectives if o.id in step.objectives]
    here = {s.method for s in standing.steps}
    able = [
        known[r.method]
        for r in standing.ground.ranking
        if r.method in admitted and r.method not in here and step.stage in known[r.method].stages
    ]
    served = {m.slug: sum(bool(m.objectives.get(o.kind or "", 0)) for o in goals) for m in able}
    able.sort(key=lambda m: -served[m.slug])
    offers = [offer(m, standing, reading, step.stage) for m in able if served[m.slug] or not goals]
    shown = next((s for s in reading.way("plan").stages if s.code == code), None)
    was = shown_form(step).was_text
    return {"step": step, "shown": shown, "offers": offers[:OTHERS], "was": was, "goals": len(goals)}


def barred(reading: Reading, slug: str) -> list[str]:
    """Say what makes a method impossible here, if anything does."""
    left = [e for e in reading.record["excluded"] if e["method"] == slug and e["is_filter"]]
    return [reading.words.text(e["reason"]["text"]) for e in left]


def offer(method: Method, standing: Standing, reading: Reading, stage: str | None = None) -> Offer:
    """Give what a method would bring to the plan."""
    ground, words = standing.ground, reading.words
    brief, rated = ground.brief, ground.rated[method.slug]
    tell = Teller(ground).prose[words.language]
    return Offer(
        method.slug,
        method.name[words.language],
        method.purpose[words.language],
        stage or best_stage(ground, standing.steps, method),
        method.stages,
        rated.rank,
        words.euros(method.cost_cents(brief.participants).typical),
        words.number(method.staff_days.typical),
        [words.letters.get(o.id, "") for o in brief.objectives if covers(method, o, brief.level_granted)],
        words.whos([a.id for a in brief.audiences if not a.is_actor and reaches(method, a)]),
        [tell(r) for r in reasons(rated, brief, method, 1, 2)],
        [*barred(reading, method.slug), *(tell(r) for r in reasons(rated, brief, method, -1, 2))],
        any(s.method == method.slug for s in standing.steps),
    )
