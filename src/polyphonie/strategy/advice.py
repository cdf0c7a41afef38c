"""From a situation to a strategy: law, actors, recommendation, diagnosis, brought together once."""

from collections.abc import Sequence
from dataclasses import dataclass

from polyphonie.catalogue import Catalogue
from polyphonie.catalogue import catalogue as shipped
from polyphonie.engines.portfolio import Brief, Recommendation, Settings, SkillPrice, brief_of, recommend
from polyphonie.kit.progress import Progress, silent
from polyphonie.kit.situation import Situation
from polyphonie.strategy.diagnosis import Statement, diagnose
from polyphonie.strategy.game import Game, game_of
from polyphonie.strategy.law import Finding, findings

HIRED_DAYS = 3


@dataclass(frozen=True)
class Advice:
    """Everything advised on a situation, before any sentence is made."""

    situation: Situation
    catalogue: Catalogue
    brief: Brief
    game: Game | None
    law: Sequence[Finding]
    diagnosis: tuple[Statement, ...]
    recommendation: Recommendation


def advise(
    situation: Situation,
    catalogue: Catalogue | None = None,
    settings: Settings | None = None,
    progress: Progress = silent,
) -> Advice:
    """Advise on a situation.

    Guarantees
    ----------
    The same situation, catalogue and settings give the same advice; nothing is read but them.
    """
    catalogue = catalogue or shipped()
    law = findings(situation, catalogue)
    game = game_of(situation)
    brief = brief_of(situation)
    recommendation = recommend(
        situation, catalogue.methods, settings, [f.duty for f in law], prices(catalogue), progress
    )
    return Advice(situation, catalogue, brief, game, law, diagnose(situation, brief, game, law), recommendation)


def prices(catalogue: Catalogue) -> dict[str, SkillPrice]:
    """Give what each skill costs, in cents: a typical training, or a few days of somebody who has it."""
    return {
        s.code: SkillPrice(round(100 * s.train_cost_eur.typical), round(100 * HIRED_DAYS * s.hire_day_eur.typical))
        for s in catalogue.skills
    }
