"""What a plan stands on: the situation, the catalogue, the weights; made once, asked after every edit."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from polyphonie.catalogue import Catalogue
from polyphonie.catalogue import catalogue as shipped
from polyphonie.engines.portfolio import Brief, Duty, Rated, Settings, SkillPrice, brief_of, rank
from polyphonie.engines.portfolio.changes import admitted
from polyphonie.engines.portfolio.problem import Problem
from polyphonie.kit.situation import Situation
from polyphonie.strategy.advice import prices
from polyphonie.strategy.law import findings


@dataclass(frozen=True)
class Ground:
    """What a plan stands on: the situation, the catalogue, the weights. Made once, asked after every edit."""

    situation: Situation
    catalogue: Catalogue
    settings: Settings
    brief: Brief
    duties: tuple[Duty, ...]
    prices: Mapping[str, SkillPrice]
    admitted: tuple[str, ...]

    @cached_property
    def ranking(self) -> tuple[Rated, ...]:
        """Give the whole catalogue ranked under these weights."""
        return rank(self.situation, self.catalogue.methods, self.settings, self.duties)

    @cached_property
    def rated(self) -> Mapping[str, Rated]:
        """Give the ranking by method."""
        return {one.method: one for one in self.ranking}

    @cached_property
    def origin(self) -> dt.date | None:
        """Give the day from which weeks are counted, when known."""
        return self.situation.as_of


def ground_of(situation: Situation, settings: Settings | None = None, catalogue: Catalogue | None = None) -> Ground:
    """Read all that a plan stands on."""
    catalogue, settings, brief = catalogue or shipped(), settings or Settings(), brief_of(situation)
    duties, costs = tuple(f.duty for f in findings(situation, catalogue)), prices(catalogue)
    methods = tuple(sorted(catalogue.methods, key=lambda m: m.slug))
    usable = admitted(methods, Problem(methods, {}, brief, settings, costs, duties))
    return Ground(situation, catalogue, settings, brief, duties, costs, tuple(m.slug for m in usable.methods))
