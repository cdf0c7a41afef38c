"""The legal rules held against a situation: which apply, which do not, what to ask."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from polyphonie.catalogue import Catalogue
from polyphonie.catalogue.conditions import ConditionFault, Judgement
from polyphonie.catalogue.entries import LegalRule
from polyphonie.engines.portfolio import Duty
from polyphonie.kit.situation import Situation


@dataclass(frozen=True, slots=True)
class Finding:
    """One rule as it stands here: applies (true, false, or None when facts are missing)."""

    rule: LegalRule
    judgement: Judgement

    @property
    def duty(self) -> Duty:
        """Give what the recommender needs of it."""
        return Duty(
            self.rule.id,
            self.judgement.value,
            self.rule.checked_on is not None,
            self.rule.kind,
            self.rule.satisfied_by,
            tuple(sorted(self.judgement.missing)),
        )


TOLD: Final[Mapping[str, str]] = {
    "population": "context.territory.population",
    "organiser_type": "context.organiser.kind",
    "scope": "context.territory.scope",
    "matters": "context.matters",
}
"""The legal facts that the situation already tells, and where."""


def field_of(situation: Situation, fact: str) -> str:
    """Give the field that a legal fact is read from."""
    return f"legal_facts.{fact}" if fact in situation.legal_facts or fact not in TOLD else TOLD[fact]


def facts_of(situation: Situation) -> Mapping[str, Any]:
    """Give the legal facts said, and those that the situation already tells."""
    context = situation.context
    told: dict[str, Any] = {
        "population": context.territory.population,
        "organiser_type": context.organiser.kind,
        "scope": context.territory.scope,
        "matters": list(context.matters) or None,
    }
    facts = {name: value for name, value in told.items() if value is not None}
    return facts | {name: list(v) if isinstance(v, tuple) else v for name, v in situation.legal_facts.items()}


def findings(situation: Situation, catalogue: Catalogue) -> Sequence[Finding]:
    """Judge every rule of the catalogue; a fact of the wrong kind counts as missing."""
    facts = facts_of(situation)
    found = []
    for rule in catalogue.rules:
        try:
            judgement = rule.test.evaluate(facts)
        except ConditionFault:
            judgement = Judgement(None, frozenset(rule.test.facts))
        found.append(Finding(rule, judgement))
    return found
