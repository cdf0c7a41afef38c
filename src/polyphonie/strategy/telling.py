"""Reasons, sequences and alarms as plain data, each with its sentence in both languages."""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import fields, is_dataclass
from typing import Any, Protocol

from polyphonie.catalogue import Catalogue
from polyphonie.engines.portfolio import Alarm, Brief, Step, covers
from polyphonie.engines.portfolio import Sequence as Way
from polyphonie.kit.quantity import Range
from polyphonie.kit.reason import Reason
from polyphonie.kit.situation import Situation
from polyphonie.kit.text import LANGUAGES, Text
from polyphonie.strategy.prose import Prose


class Grounds(Protocol):
    """What sentences are made from."""

    @property
    def situation(self) -> Situation:
        """The situation that names publics, actors and objectives."""

    @property
    def catalogue(self) -> Catalogue:
        """The catalogue that names methods, skills and rules."""

    @property
    def brief(self) -> Brief:
        """The situation as the engine reads it."""


class Teller:
    """Turns reasons, sequences and alarms into plain data."""

    def __init__(self, grounds: Grounds) -> None:
        self.grounds = grounds
        self.prose = {language: Prose(language, grounds.situation, grounds.catalogue) for language in LANGUAGES}

    def text(self, reason: Reason) -> dict[str, str]:
        """Say a reason in both languages."""
        return {language: self.prose[language](reason) for language in LANGUAGES}

    def reason(self, reason: Reason | None) -> dict[str, Any] | None:
        """Give a reason with its sentence."""
        if reason is None:
            return None
        found = {"code": reason.code, "facts": plain(dict(reason.facts)), "text": self.text(reason)}
        return found if reason.weight is None else {**found, "weight": round(reason.weight, 6)}

    def reasons(self, reasons: Sequence[Reason]) -> list[Any]:
        """Give several reasons."""
        return [self.reason(r) for r in reasons]

    def sequence(self, one: Way) -> dict[str, Any]:
        """Give a sequence, step by step."""
        rows = {
            o.id: [s.method for s in one.steps if o.id in s.objectives]
            for o in self.grounds.situation.participation_objectives
        }
        return {
            "id": one.id,
            "traits": list(one.traits),
            "name": self.text(Reason(f"sequence-{one.traits[0]}", {})),
            "value": round(one.value, 6),
            "first_share": round(one.first_share, 4),
            "cost_cents": round(one.cost_cents.typical),
            "cost_range_cents": plain(one.cost_cents),
            "staff_days": plain(one.staff_days.typical),
            "staff_days_range": plain(one.staff_days),
            "weeks": one.weeks,
            "weeks_to_decision": one.weeks_to_decision,
            "train": list(one.train),
            "hire": list(one.hire),
            "uncovered": list(one.uncovered),
            "unreached": list(one.unreached),
            "critical": list(one.critical),
            "is_proven": one.is_proven,
            "coverage": rows,
            "steps": [self.step(s) for s in one.steps],
        }

    def step(self, one: Step) -> dict[str, Any]:
        """Give a step, with its dates when the start is known."""
        start = self.grounds.situation.as_of
        dates = {"starts_on": _after(start, one.starts_week), "ends_on": _after(start, one.ends_week)}
        method = self.grounds.catalogue.by_slug[one.method]
        return {
            "stage": one.stage,
            "method": one.method,
            "name": plain(method.name),
            "objectives": list(one.objectives),
            "helps": self.helps(one),
            "publics": list(one.publics),
            "actors": list(one.actors),
            "starts_week": one.starts_week,
            "ends_week": one.ends_week,
            **plain(dates),
            "weeks": one.ends_week - one.starts_week,
            "preparation_weeks": method.preparation_weeks.typical,
            "cost_cents": round(one.cost_cents.typical),
            "cost_range_cents": plain(one.cost_cents),
            "staff_days": plain(one.staff_days.typical),
            "staff_days_range": plain(one.staff_days),
            "skills": dict(one.skills),
            "reasons_for": self.reasons(one.reasons_for),
            "reasons_against": self.reasons(one.reasons_against),
        }

    def helps(self, one: Step) -> list[str]:
        """Give the objectives a step helps without covering them as needed."""
        method, brief = self.grounds.catalogue.by_slug[one.method], self.grounds.brief
        return [
            o.id
            for o in brief.objectives
            if o.kind and method.objectives.get(o.kind, 0) and not covers(method, o, brief.level_granted)
        ]

    def alarm(self, one: Alarm) -> dict[str, Any]:
        """Give an alarm with its mend."""
        return {
            "code": one.code,
            "severity": one.severity,
            "sequence": one.sequence,
            "objects": list(one.objects),
            "why": self.reason(one.reason),
            "mend": self.reason(one.mend),
        }


def plain(value: Any) -> Any:
    """Give a value as JSON holds it."""
    if isinstance(value, Text):
        return value.as_mapping()
    if isinstance(value, Range):
        return {"min": plain(value.least), "typical": plain(value.typical), "max": plain(value.most)}
    if isinstance(value, dt.date):
        return value.isoformat()
    if is_dataclass(value) and not isinstance(value, type):
        return {f.name: plain(getattr(value, f.name)) for f in fields(value)}
    if isinstance(value, Mapping):
        return {k: plain(v) for k, v in value.items()}
    if isinstance(value, (list, tuple, set, frozenset)):
        return [plain(v) for v in value]
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value


def _after(start: dt.date | None, weeks: float) -> dt.date | None:
    return None if start is None else start + dt.timedelta(days=round(weeks * 7))
