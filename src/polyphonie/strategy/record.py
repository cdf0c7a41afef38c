"""strategy.json: the data first. Every reason carries its code, its facts and its sentence in both languages."""

import datetime as dt
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, fields, is_dataclass
from hashlib import sha256
from typing import Any

from polyphonie import __version__
from polyphonie.engines.portfolio import Alarm, Change, Exclusion, Precondition, Rated, Step, covers
from polyphonie.engines.portfolio import Sequence as Way
from polyphonie.kit.provenance import Origins
from polyphonie.kit.quantity import Range
from polyphonie.kit.reason import Reason
from polyphonie.kit.situation import Situation
from polyphonie.kit.situation_file import write_situation
from polyphonie.kit.text import LANGUAGES, Text
from polyphonie.strategy.actors_part import actors_part
from polyphonie.strategy.advice import Advice
from polyphonie.strategy.law import Finding
from polyphonie.strategy.prose import Prose

VERSION = "strategy/1"


class Record:
    """Turns advice into plain data."""

    def __init__(self, advice: Advice) -> None:
        self.advice = advice
        self.prose = {language: Prose(language, advice.situation, advice.catalogue) for language in LANGUAGES}

    def whole(self) -> dict[str, Any]:
        """Give the whole strategy."""
        advice, found = self.advice, self.advice.recommendation
        first = found.sequences[0].id if found.sequences else None
        return {
            "polyphonie": VERSION,
            "inputs": {
                "engine": __version__,
                "situation": digest(write_situation(advice.situation)),
                "catalogue": advice.catalogue.digest,
                "settings": plain(asdict(found.settings)),
            },
            "situation": situation_part(advice.situation),
            "verdict": {
                "decision": found.verdict.decision,
                "is_mandatory": found.verdict.is_mandatory,
                "text": self.text(
                    Reason(
                        f"verdict-{found.verdict.decision}",
                        {"conditions": len(found.verdict.conditions), "failures": len(found.verdict.failures)},
                    )
                ),
                "preconditions": [self.precondition(p) for p in found.verdict.preconditions],
                "failing": [p.id for p in found.verdict.failures],
                "conditions": [p.id for p in found.verdict.conditions],
            },
            "diagnosis": {
                "statements": [self.statement(s) for s in advice.diagnosis],
                "law": [self.law(f) for f in advice.law],
            },
            "actors": actors_part(advice.situation, advice.game),
            "ranking": [self.rated(r) for r in found.ranking],
            "recommended": first,
            "sequences": [self.sequence(w) for w in found.sequences],
            "excluded": [self.exclusion(e) for e in found.excluded],
            "alternatives": [self.change(c) for c in found.alternatives],
            "alarms": [self.alarm(a) for a in found.alarms],
            "sensitivity": plain(asdict(found.sensitivity)) if found.sensitivity else None,
        }

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

    def precondition(self, one: Precondition) -> dict[str, Any]:
        """Give a precondition with the values of the fields it rests on."""
        return {
            "id": one.id,
            "status": one.status,
            "reasons": self.reasons(one.reasons),
            "mend": self.reason(one.mend),
            "fields": [{"field": f, "value": plain(value_at(self.advice.situation, f))} for f in one.fields],
        }

    def statement(self, one: Any) -> dict[str, Any]:
        """Give a statement of the diagnosis with what it rests on."""
        rests = [
            {
                "field": f,
                "value": plain(value_at(self.advice.situation, f)),
                "provenance": provenance(self.advice.situation.origins, f),
            }
            for f in one.rests_on
        ]
        return {
            "topic": one.topic,
            **(self.reason(one.reason) or {}),
            "rests_on": rests,
            "is_private": one.is_private,
            "suggests": {"field": one.suggests[0], "value": one.suggests[1]} if one.suggests else None,
        }

    def law(self, finding: Finding) -> dict[str, Any]:
        """Give how a legal rule stands, with the questions still to answer."""
        rule, facts = finding.rule, self.advice.catalogue.fact_by_id
        return {
            "rule": rule.id,
            "title": plain(rule.title),
            "code": plain(rule.code),
            "article": rule.article,
            "effect": plain(rule.effect),
            "applies": finding.judgement.value,
            "kind": rule.kind,
            "status": "checked" if rule.checked_on else "to_verify",
            "checked_on": plain(rule.checked_on),
            "source_url": rule.source_url,
            "satisfied_by": list(rule.satisfied_by),
            "questions": [{"fact": n, "text": plain(facts[n].question)} for n in sorted(finding.judgement.missing)],
        }

    def rated(self, one: Rated) -> dict[str, Any]:
        """Give a method of the ranking, its score taken apart."""
        parts = [
            {
                "criterion": c.criterion,
                "weight": round(c.weight, 6),
                "fit": None if c.fit is None else round(c.fit, 4),
                "flow": round(c.flow, 6),
                "share": round(c.share, 6),
            }
            for c in one.contributions
        ]
        return {
            "method": one.method,
            "name": plain(self.advice.catalogue.by_slug[one.method].name),
            "rank": one.rank,
            "score": round(one.score, 6),
            "known_share": round(one.known_share, 4),
            "first_share": round(one.first_share, 4),
            "band": list(one.band),
            "excluded_by": list(one.excluded_by),
            "contributions": parts,
        }

    def sequence(self, one: Way) -> dict[str, Any]:
        """Give a sequence, step by step."""
        rows = {
            o.id: [s.method for s in one.steps if o.id in s.objectives]
            for o in self.advice.situation.participation_objectives
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
        start = self.advice.situation.as_of
        dates = {"starts_on": _after(start, one.starts_week), "ends_on": _after(start, one.ends_week)}
        method = self.advice.catalogue.by_slug[one.method]
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
        method, brief = self.advice.catalogue.by_slug[one.method], self.advice.brief
        return [
            o.id
            for o in brief.objectives
            if o.kind and method.objectives.get(o.kind, 0) and not covers(method, o, brief.level_granted)
        ]

    def exclusion(self, one: Exclusion) -> dict[str, Any]:
        """Give why a method is left out."""
        return {
            "method": one.method,
            "criterion": one.criterion,
            "is_filter": one.is_filter,
            "field": one.field,
            "value": plain(one.value),
            "limit": plain(one.limit),
            "reason": self.reason(one.reason),
            "readmit": self.reason(one.readmit),
        }

    def change(self, one: Change) -> dict[str, Any]:
        """Give a change and its effect."""
        return {
            "limit": one.limit,
            "before": plain(one.before),
            "after": plain(one.after),
            "enters": list(one.enters),
            "leaves": list(one.leaves),
            "gain": round(one.gain, 6),
            "restores": one.restores,
            "reason": self.reason(one.reason),
        }

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


def strategy_record(advice: Advice) -> dict[str, Any]:
    """Give a strategy as plain data, the same for the same advice."""
    return Record(advice).whole()


def to_json(record: Mapping[str, Any]) -> str:
    """Write a strategy as JSON, keys in their order, one trailing newline."""
    return json.dumps(record, ensure_ascii=False, indent=1) + "\n"


def digest(text: str) -> str:
    """Name a text by its SHA-256."""
    return sha256(text.encode()).hexdigest()


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


def situation_part(situation: Situation) -> dict[str, Any]:
    """Give what a reader of the strategy must know of the situation; no judgement on actors."""
    names = (
        "slug",
        "title",
        "language",
        "as_of",
        "is_invented",
        "note",
        "context",
        "decision",
        "scope",
        "project_objectives",
        "participation_objectives",
        "publics",
        "constraints",
        "modality",
        "skills_in_house",
        "sources",
    )
    return {name: plain(getattr(situation, name)) for name in names}


def value_at(situation: Situation, path: str) -> Any:
    """Give the value under a path such as ``context.conflict`` or ``actors.imerys.power``; None when there is none."""
    if path.startswith("constraints.") and (limit := situation.limit(path.partition(".")[2])) is not None:
        return limit
    here: Any = situation
    for name in path.split("."):
        if isinstance(here, tuple):
            here = next((x for x in here if name in (getattr(x, "id", None), getattr(x, "slug", None))), None)
        elif isinstance(here, Mapping):
            here = here.get(name)
        else:
            here = getattr(here, name, None)
    return len(here) if isinstance(here, tuple) and here and is_dataclass(here[0]) else here


def provenance(origins: Origins, path: str) -> dict[str, Any] | None:
    """Give where a value comes from, if said."""
    said = origins.of(path)
    return plain(said.plain()) if said else None


def _after(start: dt.date | None, weeks: float) -> dt.date | None:
    return None if start is None else start + dt.timedelta(days=round(weeks * 7))
