"""What the recommender reads of a situation: the same facts, unknown kept unknown, units made one."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from polyphonie.engines.portfolio.breadth import ignorance
from polyphonie.kit.quantity import Range
from polyphonie.kit.situation import Objective, Situation

FAR: Final = 3
HIGH: Final = 3


@dataclass(frozen=True, slots=True)
class Audience:
    """Somebody the process must reach: a public, or an actor highly affected that no public stands for."""

    id: str
    is_actor: bool
    kind: str | None
    affected: int | None
    distance: int | None
    weight: float
    barriers: Mapping[str, int]

    @property
    def is_far(self) -> bool:
        """Tell whether they are far from participation."""
        return self.distance is not None and self.distance >= FAR

    @property
    def is_priority(self) -> bool:
        """Tell whether they are far and highly affected: the priority far-away public."""
        return self.is_far and self.affected is not None and self.affected >= HIGH

    @property
    def must_be_reached(self) -> bool:
        """Tell whether missing them is an alarm."""
        return self.is_far or (self.affected is not None and self.affected >= HIGH)


@dataclass(frozen=True, slots=True)
class Brief:
    """The situation as the engine reads it; money in cents, time in weeks, None = unknown."""

    objectives: tuple[Objective, ...]
    weights: Mapping[str, float]
    level_granted: int | None
    level_wanted: int | None
    weeks: float | None
    budget_cents: Range | None
    staff_days: float | None
    contact_hours: float | None
    participants: Range | None
    audiences: tuple[Audience, ...]
    situation: Situation
    ignorance: float = 0.0

    @property
    def level(self) -> int | None:
        """Give the level at which the process can honestly run: wanted, but never above granted."""
        if self.level_wanted is None or self.level_granted is None:
            return self.level_wanted if self.level_granted is None else self.level_granted
        return min(self.level_wanted, self.level_granted)


def brief_of(situation: Situation) -> Brief:
    """Read a situation.

    Guarantees
    ----------
    Nothing unknown becomes zero; the objectives' weights sum to 1 when there is an objective.
    """
    objectives = situation.participation_objectives
    total = sum(o.weight for o in objectives)
    weights = {o.id: o.weight / total if total > 0 else 1 / len(objectives) for o in objectives}
    budget, staff, hours = (situation.limit(name) for name in ("budget", "staff_days", "contact_hours"))
    levels = [o.level for o in objectives if o.level is not None]
    return Brief(
        objectives,
        weights,
        situation.decision.level_granted,
        max(levels) if levels else None,
        situation.weeks(),
        budget.times(100) if budget else None,
        staff.most if staff else None,
        hours.most if hours else None,
        situation.limit("participants"),
        _audiences(situation),
        situation,
        ignorance(situation),
    )


def _audiences(situation: Situation) -> tuple[Audience, ...]:
    """List the publics, then the affected or far actors that no public stands for."""
    found = []
    for public in situation.publics:
        actor = situation.actor(public.actor) if public.actor else None
        affected = public.affected if public.affected is not None or actor is None else actor.affected
        distance = public.distance if public.distance is not None or actor is None else actor.distance
        found.append(
            Audience(
                public.id, False, actor.kind if actor else None, affected, distance, public.weight, public.barriers
            )
        )
    stood_for = {p.actor for p in situation.publics}
    for actor in situation.actors:
        if actor.id in stood_for:
            continue
        one = Audience(actor.id, True, actor.kind, actor.affected, actor.distance, 0.5, {})
        if one.must_be_reached:
            found.append(one)
    return tuple(found)
