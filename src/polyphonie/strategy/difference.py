"""What changed between two states of a strategy, in plain words: the situation, the steps, the weights, the alarms."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from polyphonie.kit.situation import Situation
from polyphonie.kit.situation_tree import tree_of_situation
from polyphonie.strategy.describe.comparing import MOST_SHOWN, Comparison
from polyphonie.strategy.papers.reading import Reading
from polyphonie.strategy.papers.words import Tree
from polyphonie.strategy.planned import Planned, plain_step, step_of
from polyphonie.strategy.weight_steps import weights_from

STEP_FIELDS: Final = ("stage", "title", "starts_on", "ends_on", "objectives", "publics", "owner", "cost_cents",
                      "staff_days", "note")  # fmt: skip


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
    """All that changed between two states; `more` counts what changed in the situation and is not told."""

    situation: Sequence[Changed]
    more: int
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
    compared = Comparison(new.reading.say, tree_of_situation(old.situation), tree_of_situation(new.situation))
    return Difference(
        list(_situation(compared)),
        max(0, len(compared.places) - MOST_SHOWN),
        list(_steps(old, new)),
        list(_weights(old, new)),
        [after[key] for key in after if key not in before],
        [before[key] for key in before if key not in after],
        list(_lived_with(old.reading, new.reading)),
    )


# -- the situation ----------------------------------------------------------------------------------------------------


def _situation(compared: Comparison) -> Iterator[Changed]:
    say = compared.say
    for row in compared.rows(MOST_SHOWN):
        if row.deed == "moved":
            yield Changed(row.place, "", say("replace-moved"))
        elif row.before or row.after:
            yield Changed(say("diff-field-of", field=row.place, who=row.element) if row.element else row.place,
                          row.before, row.after)  # fmt: skip
        else:
            gone = row.deed == "removed"
            yield Changed(row.place, row.element if gone else "", "" if gone else row.element)


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
