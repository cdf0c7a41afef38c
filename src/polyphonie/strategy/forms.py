"""What forms of the strategy room say, read into plain values; all the faults at once, and what was typed kept."""

import datetime as dt
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Final

from django.http import QueryDict

from polyphonie.kit.situation import Situation
from polyphonie.strategy.planned import Planned, plain_step, step_of

MOST_EUROS: Final = 1_000_000_000
MOST_DAYS: Final = 100_000
LENGTHS: Final[Mapping[str, int]] = {"title": 200, "owner": 160, "note": 4_000}


@dataclass(frozen=True)
class StepForm:
    """A step as typed: `values` to show again, `wanted` when nothing is wrong, `faults` by field."""

    values: Mapping[str, Any]
    wanted: Planned
    was: Planned
    faults: Mapping[str, str] = field(default_factory=dict)

    @property
    def was_text(self) -> str:
        """Give the step as it was shown, to be sent back with the form."""
        return json.dumps(plain_step(self.was), ensure_ascii=False)


def shown_form(step: Planned) -> StepForm:
    """Give the form of a step as it stands."""
    euros = None if step.cost_cents is None else step.cost_cents / 100
    values = {
        **{name: getattr(step, name) for name in ("title", "owner", "note", "objectives", "publics")},
        "starts_on": step.starts_on.isoformat() if step.starts_on else "",
        "ends_on": step.ends_on.isoformat() if step.ends_on else "",
        "cost": "" if euros is None else f"{euros:g}" if euros != int(euros) else str(int(euros)),
        "staff_days": "" if step.staff_days is None else f"{step.staff_days:g}",
    }
    return StepForm(values, step, step)


def typed_form(typed: QueryDict, now: Planned, situation: Situation) -> StepForm:
    """Read a form that came back, onto the step as it now stands."""
    was = seen_step(typed.get("was", ""), now)
    faults: dict[str, str] = {}
    texts = {name: words(typed, name, most, faults) for name, most in LENGTHS.items()}
    starts, ends = (day(typed, name, faults) for name in ("starts_on", "ends_on"))
    if starts and ends and ends < starts:
        faults["ends_on"] = "step-fault-reversed"
    cost = amount(typed, "cost", MOST_EUROS, faults)
    days = amount(typed, "staff_days", MOST_DAYS, faults)
    objectives = known(typed, "objectives", [o.id for o in situation.participation_objectives], was.objectives)
    publics = known(typed, "publics", [p.id for p in situation.publics], was.publics)
    values = {**texts, "objectives": objectives, "publics": publics}
    values |= {name: typed.get(name, "")[:40] for name in ("starts_on", "ends_on", "cost", "staff_days")}
    wanted = replace(
        was,
        **texts,
        starts_on=starts,
        ends_on=ends,
        objectives=objectives,
        publics=publics,
        cost_cents=None if cost is None else round(cost * 100),
        staff_days=days,
    )
    return StepForm(values, wanted, was, faults)


def seen_step(text: str, now: Planned) -> Planned:
    """Read the step as the form had shown it; as it stands now when that cannot be read."""
    try:
        found = step_of(json.loads(text))
    except (ValueError, TypeError, KeyError, AttributeError):
        return now
    same = replace(now, **{name: getattr(found, name) for name in Planned.__slots__ if is_sound(found, name)})
    return replace(same, code=now.code, method=now.method, stage=now.stage)


def is_sound(step: Planned, name: str) -> bool:
    """Tell whether a field that came back with a form holds what a step may hold."""
    value = getattr(step, name)
    if name in ("objectives", "publics"):
        return all(isinstance(one, str) for one in value)
    if name in ("cost_cents", "staff_days"):
        return value is None or (isinstance(value, (int, float)) and not isinstance(value, bool))
    return isinstance(value, str) or (name.endswith("_on") and (value is None or isinstance(value, dt.date)))


def words(typed: QueryDict, name: str, most: int, faults: dict[str, str]) -> str:
    """Read a text: spaces made one (lines kept in a note), marks that no paper can hold left out."""
    lines = typed.get(name, "").replace("\0", "").splitlines() or [""]
    kept = [" ".join("".join(c for c in line if c.isprintable() or c == "\t").split()) for line in lines]
    said = ("\n" if name == "note" else " ").join(kept).strip()
    if len(said) > most:
        faults[name] = "step-fault-long"
    return said


def day(typed: QueryDict, name: str, faults: dict[str, str]) -> dt.date | None:
    """Read a date; an empty one is none."""
    said = typed.get(name, "").strip()
    if not said:
        return None
    try:
        found = dt.date.fromisoformat(said)
    except ValueError:
        found = None
    if found is None or not 1900 <= found.year <= 2200:
        faults[name] = "step-fault-day"
        return None
    return found


def amount(typed: QueryDict, name: str, most: float, faults: dict[str, str]) -> float | None:
    """Read a number of euros or days, written as people do (12 500, 2,5); an empty one is none."""
    said = "".join(typed.get(name, "").split()).replace("€", "").replace(",", ".")
    if not said:
        return None
    try:
        found = float(said)
    except ValueError:
        found = -1.0
    if not 0 <= found <= most:
        faults[name] = "step-fault-amount"
        return None
    return found


def known(typed: QueryDict, name: str, ids: Sequence[str], was: Sequence[str]) -> tuple[str, ...]:
    """Read ticked boxes, in the order of the situation; what the situation no longer knows stays as it was."""
    ticked = set(typed.getlist(name))
    return (*(i for i in ids if i in ticked), *(i for i in was if i not in ids))


def revision(typed: QueryDict) -> int:
    """Read the revision of the plan that a form was made on; one that no form sends is never current."""
    said = typed.get("seen", "")
    return int(said) if said.isdecimal() and len(said) < 10 else -1
