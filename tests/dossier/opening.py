"""Dossiers for the tests: a situation whose actors bear names found nowhere else, so that a leak shows as bytes."""

from functools import cache
from typing import Any, Final

from polyphonie.dossier.actions import keep_dossier
from polyphonie.dossier.models import Dossier
from polyphonie.kit.situation_file import read_situation
from polyphonie.strategy.actions import finding_of
from polyphonie.strategy.advice import advise
from polyphonie.strategy.fingerprint import inputs_digest
from polyphonie.strategy.record import strategy_record, to_json

ACTORS: Final = ("Guilde Zéphyrine", "Syndicat Quartzien", "Comité Malachite")
SECRETS: Final = (*ACTORS, "Obsidienne", "Tourmaline", "gz-guilde", "sq-syndicat", "cm-comite", "ob-respondent")
FORMULA: Final = "=HYPERLINK(1)"

MARKED: Final = """\
polyphonie: situation/1
slug: marked
title: "La halle du marché <b>couvert</b>"
language: fr
as_of: 2026-09-01
is_invented: true
sources:
- {id: S1, kind: interview, title: "Un entretien"}
context:
  territory: {name: "Villeneuve", scope: municipality, population: 9000}
  organiser: {name: "Ville de Villeneuve", kind: municipality}
  problem: "La halle ferme l’hiver. Que doit-elle devenir ?"
  stated_by: {value: [gz-guilde, sq-syndicat], note: "dit par Tourmaline"}
  matters: [place, service]
  phase: diagnosis
  conflict: 2
  complexity: 1
  trust: 2
decision:
  what: "Choisir l’usage de la halle"
  by_whom: "Le conseil municipal"
  when: 2027-06-01
  level_granted: involve
  is_taken: false
  commitment: {form: published, text: "Le conseil répondra à chaque proposition", signatory: "Le conseil"}
scope:
  negotiable: [{text: "Les usages"}, {text: "Les horaires"}]
  not_negotiable: [{text: "La toiture"}]
project_objectives:
- {id: O1, text: "Ouvrir toute l’année"}
- {id: O2, text: "Garder le marché"}
participation_objectives:
- {id: needs, text: "Connaître les besoins", kind: collect_needs, level: consult, weight: 2, need: 2, publics: [young]}
- {id: ideas, text: "Imaginer des usages", kind: generate_ideas, level: involve, weight: 2, need: 2}
- {id: choose, text: "Dire ce qui passe d’abord", kind: prioritise, level: involve, weight: 1, need: 2}
actors:
- {id: gz-guilde, name: "Guilde Zéphyrine", kind: business, stake: "Tourmaline", interests: "Tourmaline", power: 4,
   interest: 4, legitimacy: 3, urgency: 3, affected: 4, distance: 4}
- {id: sq-syndicat, name: "Syndicat Quartzien", kind: union, resources: "Tourmaline", power: 1, interest: 3,
   legitimacy: 2, urgency: 1, affected: {value: 4, note: "estimé par Tourmaline"}, distance: 3}
- {id: cm-comite, name: "Comité Malachite", kind: residents, power: 2, interest: 2, legitimacy: 2, urgency: 2,
   affected: 3, distance: 3}
respondents:
- id: ob-respondent
  role: "Obsidienne"
  influence:
    value:
      gz-guilde: {sq-syndicat: 4, cm-comite: 3}
      sq-syndicat: {gz-guilde: 2, cm-comite: 1}
      cm-comite: {gz-guilde: 1, sq-syndicat: 2}
    note: "relu par Tourmaline"
  positions:
    gz-guilde: {O1: 4, O2: -3}
    sq-syndicat: {O1: -2, O2: 3}
    cm-comite: {O1: 1, O2: 2}
- id: ob-second
  role: "Obsidienne seconde"
  influence:
    gz-guilde: {sq-syndicat: 1, cm-comite: 3}
    sq-syndicat: {gz-guilde: 2, cm-comite: 1}
    cm-comite: {gz-guilde: 1, sq-syndicat: 2}
  positions:
    gz-guilde: {O1: -4, O2: -3}
    sq-syndicat: {O1: 2, O2: 3}
    cm-comite: {O1: 1, O2: 2}
publics:
- {id: young, name: "=HYPERLINK(1)", affected: 4, distance: 4, barriers: {trust: 3, time: 2}}
- {id: stalls, name: "Étals du samedi", affected: 4, distance: 1, barriers: {time: 3}, actor: gz-guilde}
constraints:
- {id: money, kind: financial, text: "Budget de la démarche", limits: budget, amount: [20000, 40000, 60000], unit: EUR}
- {id: staff, kind: human, text: "Équipe", limits: staff_days, amount: [60, 90, 120], unit: day}
- {id: people, kind: human, text: "Participants", limits: participants, amount: [30, 60, 120], unit: person}
skills_in_house: {facilitation: 2, communication: 2, outreach: 2, logistics: 2, writing: 2}
"""


@cache
def computed(text: str) -> dict[str, Any]:
    """Compute the strategy of a situation, once per run of the tests."""
    return strategy_record(advise(read_situation(text)))


def opened(slug: str = "marked", text: str = MARKED, **more: Any) -> Dossier:
    """Open a dossier as `open_dossier` does, without computing again what another test computed."""
    written = text.replace("slug: marked", f"slug: {slug}", 1)
    record = computed(text)
    kept = dict(record, situation=dict(record["situation"], slug=slug))
    return keep_dossier(
        slug, title=record["situation"]["title"], language="fr", situation=written, record=to_json(kept),
        record_digest=inputs_digest(written), finding=finding_of(kept), **more,
    )  # fmt: skip
