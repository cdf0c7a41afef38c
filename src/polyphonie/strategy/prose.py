"""Sentences out of reasons: codes and ids become names, cents become euros, in the reader's language."""

import datetime as dt
from collections.abc import Callable, Mapping
from typing import Any, Final

from fluent.runtime.types import fluent_number

from polyphonie.catalogue import Catalogue
from polyphonie.kit.reason import Reason
from polyphonie.kit.situation import Situation
from polyphonie.kit.text import Language
from polyphonie.kit.voice import voice
from polyphonie.strategy.naming import Naming

CODED: Final = {
    "criterion": "criterion",
    "stage": "stage",
    "barrier": "barrier",
    "level": "level",
    "level_wanted": "level",
    "level_needed": "level",
    "level_least": "level",
    "level_most": "level",
    "phase": "phase",
    "phases": "phase",
    "matters": "matter",
    "matters_method": "matter",
    "outputs": "output",
    "artefacts": "artefact",
    "modality": "modality",
    "recruitment": "recruitment",
    "scope": "scope",
    "family": "family",
    "organiser": "organiser",
    "organisers": "organiser",
    "commitment": "commitment",
    "limit": "limit",
    "fields": "field",
    "fields_missing": "field",
    "conflict": "conflict",
    "conflict_stated": "conflict",
    "conflict_least": "conflict",
    "conflict_most": "conflict",
    "complexity": "complexity",
    "complexity_least": "complexity",
    "complexity_most": "complexity",
    "trust": "trust",
    "trust_needed": "trust",
    "uncertainty": "uncertainty",
    "fatigue": "fatigue",
    "evidence": "evidence",
    "representativeness": "representativeness",
    "skill_level": "skill-level",
}


class Prose(Naming):
    """Says reasons about one situation, with one catalogue, in one language."""

    def __init__(self, language: Language, situation: Situation, catalogue: Catalogue) -> None:
        self.say = voice(language)
        self.language, self.situation, self.catalogue = language, situation, catalogue
        self._names: Mapping[str, Callable[[str], str]] = {
            "method": self.method,
            "skill": self.skill,
            "rule": self.rule,
            "actor": self.who,
            "public": self.who,
            "who": self.who,
            "objective": self.objective,
            "project_objective": self.project_objective,
        }

    def __call__(self, reason: Reason) -> str:
        """Say one reason."""
        return self.say(
            reason.code, **{name: self.shown(name, value, reason.facts) for name, value in reason.facts.items()}
        )

    def shown(self, name: str, value: Any, facts: Mapping[str, Any]) -> Any:
        """Turn one fact into what the sentence shows, by the name it bears."""
        if value is None:
            return self.say("unknown")
        if isinstance(value, (list, tuple)):
            return self.say.listed([str(self.shown(name, v, facts)) for v in value])
        if name == "risk":
            return self.catalogue.by_slug[facts["method"]].risks[value][self.language]
        if name == "mitigation":
            return self.catalogue.by_slug[facts["method"]].mitigations[value].text[self.language]
        if name.endswith("_cents"):
            return self.say.euros(int(value))
        if isinstance(value, dt.date):
            return self.say.date(value)
        if name in CODED:
            return self.code(CODED[name], value)
        return self._named(name, value)

    def _named(self, name: str, value: Any) -> Any:
        stem = next((s for s in self._names if name in (s, f"{s}s") or name.startswith((f"{s}_", f"{s}s_"))), None)
        if stem is not None and isinstance(value, str):
            return self._names[stem](value)
        if name in ("share", "fit") and isinstance(value, (int, float)):
            return self.say.percent(value)
        if isinstance(value, float):
            places = 0 if value == round(value) else 2 if abs(value) < 1 else 1
            return fluent_number(round(value, places) + 0.0, maximumFractionDigits=places)
        return value

    def rule(self, identifier: str) -> str:
        """Name a legal rule."""
        found = self.catalogue.rule_by_id.get(identifier)
        return found.title[self.language] if found else identifier

    def who(self, identifier: str) -> str:
        """Name a public or an actor."""
        named = {**{a.id: a.name for a in self.situation.actors}, **{p.id: p.name for p in self.situation.publics}}
        return named.get(identifier, identifier)

    def objective(self, identifier: str) -> str:
        """Name an objective of the participation, between quotes."""
        found = next((o for o in self.situation.participation_objectives if o.id == identifier), None)
        text = (found.text or self.code("objective", found.kind)) if found else identifier
        return self.say("quoted", text=text)

    def project_objective(self, identifier: str) -> str:
        """Name an objective of the project, between quotes."""
        found = next((o for o in self.situation.project_objectives if o.id == identifier), None)
        return self.say("quoted", text=found.text if found else identifier)
