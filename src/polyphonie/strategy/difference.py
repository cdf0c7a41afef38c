"""What changed between two states of a strategy, in plain words: the situation, the steps, the weights, the alarms."""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass
from typing import Any, Final

from polyphonie.kit.provenance import Origins
from polyphonie.kit.quantity import Range
from polyphonie.kit.situation import Situation
from polyphonie.strategy.papers.reading import Reading
from polyphonie.strategy.papers.words import Tree
from polyphonie.strategy.planned import Planned, plain_step, step_of
from polyphonie.strategy.weight_steps import weights_from

SILENT: Final = {"polyphonie", "slug", "origins", "id"}
CODED: Final[Mapping[str, str]] = {
    "context.territory.scope": "scope",
    "context.organiser.kind": "organiser",
    "context.matters": "matter",
    "context.phase": "phase",
    "context.conflict": "conflict",
    "context.complexity": "complexity",
    "context.trust": "trust",
    "context.uncertainty": "uncertainty",
    "context.fatigue": "fatigue",
    "decision.level_granted": "level",
    "decision.commitment.form": "commitment",
    "participation_objectives.kind": "objective",
    "participation_objectives.level": "level",
    "actors.kind": "actor-kind",
    "publics.barriers": "barrier",
    "constraints.kind": "constraint",
    "constraints.limits": "limit",
    "modality": "modality",
    "recruitment": "recruitment",
    "expected_outputs": "output",
    "available": "artefact",
}
STEP_FIELDS: Final = ("stage", "title", "starts_on", "ends_on", "objectives", "publics", "owner", "cost_cents",
                      "staff_days", "note")  # fmt: skip
LISTS: Final = {
    "sources", "context.history", "scope.negotiable", "scope.not_negotiable", "project_objectives",
    "participation_objectives", "actors", "respondents", "publics", "constraints",
}  # fmt: skip
NOTHING: Final[tuple[Any, ...]] = (None, (), {}, "")
LONG: Final = 220


@dataclass(frozen=True)
class State:
    """A strategy at one moment: its situation, its plan as `versions.plan_kept` gives it, its record read aloud."""

    situation: Situation
    plan: Mapping[str, Any]
    reading: Reading

    @property
    def steps(self) -> tuple[Planned, ...]:
        """Give the steps of the plan."""
        return tuple(step_of(one) for one in self.plan.get("steps") or ())


@dataclass(frozen=True, slots=True)
class Changed:
    """Something that changed: what, before, after; an empty side was not there."""

    what: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class StepChange:
    """A step added, removed, moved, replaced or changed, with what changed in it."""

    kind: str
    name: str
    changes: Sequence[Changed] = ()


@dataclass(frozen=True, slots=True)
class Difference:
    """All that changed between two states."""

    situation: Sequence[Changed]
    steps: Sequence[StepChange]
    weights: Sequence[Changed]
    alarms_new: Sequence[str]
    alarms_gone: Sequence[str]
    lived_with: Sequence[Changed]

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing changed."""
        return not any((self.situation, self.steps, self.weights, self.alarms_new, self.alarms_gone, self.lived_with))


def difference(old: State, new: State) -> Difference:
    """Tell what changed from one state to another.

    Guarantees
    ----------
    Nothing changed between a state and itself; swapping the states swaps before and after, added and removed.
    """
    before, after = alarms_of(old.reading), alarms_of(new.reading)
    return Difference(
        list(_situation(old, new)),
        list(_steps(old, new)),
        list(_weights(old, new)),
        [after[key] for key in after if key not in before],
        [before[key] for key in before if key not in after],
        list(_lived_with(old.reading, new.reading)),
    )


# -- the situation ----------------------------------------------------------------------------------------------------


def flat(value: Any, path: str = "", who: str = "") -> Iterator[tuple[tuple[str, str], Any]]:
    """Give every value of a situation under its path and the item it belongs to; an item itself under its own name."""
    if isinstance(value, Range) or not is_dataclass(value):
        yield (path, who), value
        return
    for one in fields(value):
        if one.name in SILENT:
            continue
        inner, here = getattr(value, one.name), f"{path}.{one.name}".lstrip(".")
        if isinstance(inner, Origins):
            continue
        if isinstance(inner, tuple) and inner and is_dataclass(inner[0]):
            for item in inner:
                yield from _item(item, here)
        else:
            yield from flat(inner, here, who)


def _item(item: Any, path: str) -> Iterator[tuple[tuple[str, str], Any]]:
    identifier = getattr(item, "id", None) or getattr(item, "text", "")
    yield (path, str(identifier)), name_of(item)
    if getattr(item, "id", None):
        yield from flat(item, path, str(identifier))


def name_of(item: Any) -> str:
    """Name an item of a list as its author did."""
    found = (getattr(item, name, None) for name in ("name", "text", "title", "role", "id"))
    return str(next((one for one in found if one), ""))


def _situation(old: State, new: State) -> Iterator[Changed]:
    before, after = dict(flat(old.situation)), dict(flat(new.situation))
    names = {who: value for (path, who), value in (*before.items(), *after.items()) if who and is_item(path)}
    for key in dict.fromkeys((*before, *after)):
        path, who = key
        was, now = before.get(key), after.get(key)
        if was == now or (was in NOTHING and now in NOTHING):
            continue
        is_part = bool(who) and not is_item(path)
        if is_part and not _stays(path, who, before, after):
            continue
        what = _field(new.reading, path, names.get(who, who) if is_part else "")
        yield Changed(what, _said(old.reading, path, was), _said(new.reading, path, now))


def is_item(path: str) -> bool:
    """Tell whether a path is that of the items of a list, not of a value inside one."""
    return path in LISTS


def _stays(path: str, who: str, before: Mapping[Any, Any], after: Mapping[Any, Any]) -> bool:
    """Tell whether the item that a value belongs to is there on both sides: otherwise the item itself says it."""
    owner = (path.rpartition(".")[0], who)
    return owner in before and owner in after


def _field(reading: Reading, path: str, who: str) -> str:
    code = f"field-{path.replace('.', '-')}"
    name = reading.say(code) if reading.say.knows(code) else path
    name = name[:1].upper() + name[1:]
    return reading.say("diff-field-of", field=name, who=who) if who else name


def _said(reading: Reading, path: str, value: Any) -> str:
    """Say a value of the situation in the words of the trade."""
    words, say = reading.words, reading.say
    if value in NOTHING:
        return ""
    if isinstance(value, bool):
        return say("paper-yes" if value else "paper-no")
    if isinstance(value, dt.date):
        return say.date(value)
    if isinstance(value, Range):
        return words.between(value.least, value.most, words.number)
    if isinstance(value, Mapping):
        return _mapping(reading, path, value)
    if isinstance(value, (list, tuple)):
        return say.listed([_said(reading, path, one) for one in value])
    if path in CODED and say.knows(f"{CODED[path]}-{value}"):
        return words.code(CODED[path], value)
    if isinstance(value, (int, float)):
        return words.number(value)
    named = words.whos([value])[0] if path.endswith(("stated_by", "publics", "actor")) else words.method(str(value))
    return named if len(named) <= LONG else named[: LONG - 1].rstrip() + "…"


def _mapping(reading: Reading, path: str, value: Mapping[str, Any]) -> str:
    if any(isinstance(one, Mapping) for one in value.values()):
        return reading.say("diff-answers", count=sum(len(row) for row in value.values()))
    kind = CODED.get(path)
    name = reading.words.skill if path == "skills_in_house" else lambda k: reading.words.code(kind, k) if kind else k
    return ", ".join(reading.say("diff-pair", name=name(key), value=str(one)) for key, one in value.items())


# -- the plan ---------------------------------------------------------------------------------------------------------


def _steps(old: State, new: State) -> Iterator[StepChange]:
    before, after = ({s.code: s for s in state.steps} for state in (old, new))
    for code, step in before.items():
        if code not in after:
            yield StepChange("removed", step_name(old.reading, step))
    stayed = in_place([c for c in before if c in after], [c for c in after if c in before])
    for code, step in after.items():
        was = before.get(code)
        if was is None:
            yield StepChange("added", step_name(new.reading, step))
            continue
        found = list(_fields(was, step, old.reading, new.reading))
        moved = code not in stayed
        if found or moved:
            yield StepChange("moved" if moved and not found else "changed", step_name(new.reading, step), found)


def in_place(before: Sequence[str], after: Sequence[str]) -> set[str]:
    """Give the most steps that keep their order among themselves, so that only what really moved is said to move."""
    best: list[list[str]] = []
    for i, code in enumerate(after):
        held = [chain for j, chain in enumerate(best[:i]) if before.index(after[j]) < before.index(code)]
        best.append([*(max(held, key=len) if held else ()), code])
    longest = max(best, key=len) if best else []
    return set(longest)


def step_name(reading: Reading, step: Planned) -> str:
    """Name a step: its own title, else its method."""
    return step.title or reading.words.method(step.method)


def _fields(was: Planned, now: Planned, old: Reading, new: Reading) -> Iterator[Changed]:
    first, second = plain_step(was), plain_step(now)
    for name in STEP_FIELDS:
        if first[name] != second[name]:
            before, after = said(old, name, first[name]), said(new, name, second[name])
            yield Changed(new.say(f"plan-field-{name}"), before, after)


def said(reading: Reading, name: str, value: Any) -> str:
    """Say the value of a field of a step."""
    words = reading.words
    if value in (None, "", []):
        return reading.say("plan-nothing")
    if name in ("starts_on", "ends_on"):
        return words.date(value)
    if name == "stage":
        return words.code("stage", value)
    if name == "cost_cents":
        return words.euros(value)
    if name == "objectives":
        goals = {o["id"]: words.objective(o) for o in reading.record["situation"]["participation_objectives"]}
        return reading.say.listed([goals.get(v, v) for v in value])
    if name == "publics":
        return reading.say.listed(words.whos(value))
    return words.number(value) if isinstance(value, (int, float)) else str(value)


def _weights(old: State, new: State) -> Iterator[Changed]:
    before, after = (weights_from(state.plan.get("weights")) for state in (old, new))
    for name in after:
        shares = [weights[name] / (sum(weights.values()) or 1) for weights in (before, after)]
        if before[name] != after[name]:
            was, now = (new.reading.say.percent(share, 1) for share in shares)
            yield Changed(new.reading.criterion(name), was, now)


# -- alarms -----------------------------------------------------------------------------------------------------------


def alarms_of(reading: Reading) -> dict[str, str]:
    """Give the alarms of the sequence that stands, by what they are about."""
    return {
        f"{a['why']['code']}:{'/'.join(a['objects'])}": reading.words.text(a["why"]["text"])
        for a in reading.record["alarms"]
        if a["sequence"] in (None, reading.chosen_id)
    }


def overrides_of(reading: Reading) -> dict[str, tuple[str, Tree]]:
    """Give the overrides that stand, by alarm."""
    found = (a for a in reading.record["alarms"] if a.get("override"))
    return {a["key"]: (reading.words.text(a["why"]["text"]), a["override"]) for a in found}


def _lived_with(old: Reading, new: Reading) -> Iterator[Changed]:
    before, after = overrides_of(old), overrides_of(new)
    for key in dict.fromkeys((*before, *after)):
        was, now = (found[key][1]["reason"] if key in found else "" for found in (before, after))
        if was != now:
            yield Changed((after.get(key) or before[key])[0], was, now)
