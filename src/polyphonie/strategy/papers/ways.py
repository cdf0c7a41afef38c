"""A sequence read aloud: its card, its steps, the skills it asks for."""

from collections.abc import Sequence
from dataclasses import dataclass

from polyphonie.strategy.papers.words import Tree, Words


@dataclass(frozen=True, slots=True)
class Stage:
    """A step of a sequence: when, what, for which objectives and whom, at what cost, with what reasons."""

    number: int
    method: str
    name: str
    stage: str
    when: str
    dates: str
    serves: str
    objectives: Sequence[str]
    reaches: Sequence[str]
    cost: str
    cost_range: str
    days: str
    lasts: str
    skills: Sequence[str]
    reasons_for: Sequence[str]
    reasons_against: Sequence[str]
    code: str = ""
    owner: str = ""
    note: str = ""
    kind: str = ""
    team_days: str = ""


@dataclass(frozen=True, slots=True)
class Way:
    """A sequence: its name, its card, its steps."""

    id: str
    name: str
    tag: str
    is_chosen: bool
    facts: Sequence[tuple[str, str]]
    cost_range: str
    days_range: str
    stages: Sequence[Stage]
    skills: Sequence[tuple[str, str, str]]
    coverage: Sequence[tuple[str, str, str]]
    unreached: Sequence[str]
    traits: Sequence[str]


def way_of(one: Tree, words: Words, is_chosen: bool) -> Way:
    """Read one sequence."""
    say = words.say
    cost, days = one["cost_range_cents"], one["staff_days_range"]
    facts = (
        (say("paper-cost"), words.euros(cost["typical"])),
        (say("paper-lasts"), say("paper-unit-week", said=words.number(one["weeks"]), count=one["weeks"])),
        (say("paper-staff-days"), words.number(days["typical"])),
    )
    share = None if one["first_share"] is None else say.percent(one["first_share"])
    return Way(
        one["id"],
        words.text(one["name"]),
        _tag(one, words, share),
        is_chosen,
        facts,
        words.between(cost["min"], cost["max"], words.euros),
        words.between(days["min"], days["max"], words.number),
        [stage_of(n, s, words) for n, s in enumerate(one["steps"], 1)],
        _skills(one, words),
        _coverage(one, words),
        words.whos(one["unreached"]),
        one["traits"],
    )


def _tag(one: Tree, words: Words, share: str | None) -> str:
    """Say what marks a sequence out: the one adapted by the team, the one recommended, or how often it comes first."""
    if share is None:
        base = next((s for s in words.record["sequences"] if s["id"] == one["based_on"]), None)
        return words.say("paper-adapted-from", name=words.text(base["name"])) if base else words.say("paper-adapted")
    is_first = one["id"] == words.record["recommended"]
    return words.say("paper-first-in", share=share) if is_first else words.say("paper-share", share=share)


def stage_of(number: int, one: Tree, words: Words) -> Stage:
    """Read one step."""
    say, cost, days = words.say, one["cost_range_cents"], one["staff_days_range"]
    known = words.record["situation"]["participation_objectives"]
    serves = [o for o in known if o["id"] in one["objectives"]]
    weeks = say("paper-weeks-between", first=words.number(one["starts_week"]), last=words.number(one["ends_week"]))
    dated = bool(one["starts_on"] and one["ends_on"])
    return Stage(
        number,
        one["method"],
        words.text(one["name"]),
        words.code("stage", one["stage"]),
        words.span(one["starts_on"], one["ends_on"]) if dated else weeks,
        say("paper-dates", first=words.date(one["starts_on"]), last=words.date(one["ends_on"])) if dated else weeks,
        " ".join(words.letters[o["id"]] for o in serves),
        [say("paper-objective-letter", letter=words.letters[o["id"]], text=words.objective(o)) for o in serves],
        _reached(one, words),
        words.euros(cost["typical"]),
        words.between(cost["min"], cost["max"], words.euros),
        words.number(days["typical"]),
        say("paper-unit-week", said=words.number(one["weeks"]), count=one["weeks"]),
        [
            say("paper-skill-level", skill=words.skill(name), level=words.code("skill-level", level))
            for name, level in one["skills"].items()
        ],
        [words.text(r["text"]) for r in one["reasons_for"]],
        [words.text(r["text"]) for r in one["reasons_against"]],
        one.get("code", ""),
        one.get("owner", ""),
        one.get("note", ""),
        one["stage"],
        say("paper-unit-day", said=words.number(days["typical"]), count=days["typical"]),
    )


def _reached(one: Tree, words: Words) -> list[str]:
    """Name who a step reaches; in two words when it reaches every public."""
    publics = {p["id"] for p in words.record["situation"]["publics"]}
    if len(publics) > 1 and publics <= set(one["publics"]):
        others = [a for a in one["actors"] if a not in publics]
        return [words.say("paper-reaches-all", count=len(publics)), *words.whos(others)]
    return words.whos([*one["publics"], *one["actors"]])


def _skills(one: Tree, words: Words) -> list[tuple[str, str, str]]:
    """Give each skill needed: its name, the highest level asked, who holds it."""
    asked: dict[str, int] = {}
    for step in one["steps"]:
        for name, level in step["skills"].items():
            asked[name] = max(level, asked.get(name, 0))
    held = words.record["situation"]["skills_in_house"]
    rows = []
    for name, level in sorted(asked.items(), key=lambda kv: words.skill(kv[0])):
        fate = (
            "train"
            if name in one["train"]
            else "hire"
            if name in one["hire"]
            else "unknown"
            if held is None
            else "held"
        )
        rows.append((words.skill(name), words.code("skill-level", level), words.say(f"paper-skill-{fate}")))
    return rows


def _coverage(one: Tree, words: Words) -> list[tuple[str, str, str]]:
    """Give each objective with the methods that serve it."""
    names = {s["method"]: words.text(s["name"]) for s in one["steps"]}
    known = words.record["situation"]["participation_objectives"]
    return [
        (
            words.letters[o["id"]],
            words.objective(o),
            words.say.listed([names[m] for m in one["coverage"].get(o["id"], ())])
            or words.say("paper-served-by-nothing"),
        )
        for o in known
    ]
