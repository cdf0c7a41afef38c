"""strategy.json: the data first. Every reason carries its code, its facts and its sentence in both languages."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, is_dataclass
from hashlib import sha256
from typing import Any

from polyphonie import __version__
from polyphonie.engines.portfolio import Change, Exclusion, Precondition, Rated
from polyphonie.kit.provenance import Origins
from polyphonie.kit.reason import Reason
from polyphonie.kit.situation import Situation
from polyphonie.kit.situation_file import write_situation
from polyphonie.strategy.actors_part import actors_part
from polyphonie.strategy.advice import Advice
from polyphonie.strategy.law import Finding
from polyphonie.strategy.telling import Teller, plain

VERSION = "strategy/1"


class Record(Teller):
    """Turns advice into plain data."""

    def __init__(self, advice: Advice) -> None:
        super().__init__(advice)
        self.advice = advice

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

    def precondition(self, one: Precondition) -> dict[str, Any]:
        """Give a precondition with the values of the fields it rests on."""
        return {
            "id": one.id,
            "status": one.status,
            "reasons": self.reasons(one.reasons),
            "mend": self.reason(one.mend),
            "fields": self.rests_on(one.fields),
        }

    def rests_on(self, paths: Sequence[str]) -> list[dict[str, Any]]:
        """Give the values that something rests on, each with where it comes from."""
        situation = self.advice.situation
        return [
            {"field": f, "value": plain(value_at(situation, f)), "provenance": provenance(situation.origins, f)}
            for f in paths
        ]

    def statement(self, one: Any) -> dict[str, Any]:
        """Give a statement of the diagnosis with what it rests on."""
        return {
            "topic": one.topic,
            **(self.reason(one.reason) or {}),
            "rests_on": self.rests_on(one.rests_on),
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


def strategy_record(advice: Advice) -> dict[str, Any]:
    """Give a strategy as plain data, the same for the same advice."""
    return Record(advice).whole()


def to_json(record: Mapping[str, Any]) -> str:
    """Write a strategy as JSON, keys in their order, one trailing newline."""
    return json.dumps(record, ensure_ascii=False, indent=1) + "\n"


def digest(text: str) -> str:
    """Name a text by its SHA-256."""
    return sha256(text.encode()).hexdigest()


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
