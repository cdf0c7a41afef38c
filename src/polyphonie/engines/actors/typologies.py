"""Typologies of actors: power and interest, the priority of the far-away public, and salience."""

from dataclasses import dataclass
from typing import Literal

from .refusals import OutOfScale

Quadrant = Literal["manage-closely", "keep-satisfied", "keep-informed", "monitor"]
Salience = Literal[
    "non-stakeholder", "dormant", "discretionary", "demanding", "dominant", "dangerous", "dependent", "definitive"
]
Level = Literal["none", "latent", "expectant", "definitive"]

QUADRANTS: dict[tuple[bool, bool], Quadrant] = {
    (True, True): "manage-closely",
    (True, False): "keep-satisfied",
    (False, True): "keep-informed",
    (False, False): "monitor",
}
SALIENCES: dict[tuple[bool, bool, bool], Salience] = {
    (False, False, False): "non-stakeholder",
    (True, False, False): "dormant",
    (False, True, False): "discretionary",
    (False, False, True): "demanding",
    (True, True, False): "dominant",
    (True, False, True): "dangerous",
    (False, True, True): "dependent",
    (True, True, True): "definitive",
}
LEVELS: tuple[Level, ...] = ("none", "latent", "expectant", "definitive")
SALIENCE_LIMITS = ("neither-for-nor-against", "prescribes-no-engagement")
FAR = 3


@dataclass(frozen=True, slots=True)
class Place:
    """An actor's place; None where a judgement is missing, since unknown never counts as 0.

    `is_priority` comes whatever the quadrant: most affected and furthest from taking part.
    """

    quadrant: Quadrant | None
    is_priority: bool | None


def place_actor(
    power: int | None,
    interest: int | None,
    affected: int | None,
    distance: int | None,
    *,
    cut: float = 2,
    relative_power: float | None = None,
) -> Place:
    """Place an actor by power and interest, then ask whether it is a far-away public to be reached first.

    Parameters: power, interest, affected (degree of impact), distance (from taking part), each 0-4 or None; cut, the
        value from which power and interest are high; relative_power, a relation of force (mean 1) read instead of
        `power` when given.
    Raises: OutOfScale.
    Guarantees: affected and distance at 3 or more give the priority, in every quadrant.
    Source: Mendelow's grid, with two axes added so that it does not rank the powerless away.
    Example:
        >>> place_actor(power=0, interest=1, affected=4, distance=3)
        Place(quadrant='monitor', is_priority=True)
    """
    judged = {"power": power, "interest": interest, "affected": affected, "distance": distance}
    for field, value in judged.items():
        if value is not None and not 0 <= value <= 4:
            raise OutOfScale(field, value, 0, 4)
    is_powerful = _at_least(power, cut) if relative_power is None else relative_power >= 1
    is_interested = _at_least(interest, cut)
    known = is_powerful is not None and is_interested is not None
    return Place(
        quadrant=QUADRANTS[bool(is_powerful), bool(is_interested)] if known else None,
        is_priority=_both(_at_least(affected, FAR), _at_least(distance, FAR)),
    )


def _at_least(value: float | None, cut: float) -> bool | None:
    return None if value is None else value >= cut


def _both(first: bool | None, second: bool | None) -> bool | None:
    if first is False or second is False:
        return False
    return None if first is None or second is None else True


@dataclass(frozen=True, slots=True)
class SalienceClass:
    """A class of salience; `team_only` for a word never to be shown outside the team; `limits` to print beside it."""

    code: Salience
    level: Level
    attributes: int
    team_only: bool
    limits: tuple[str, ...] = SALIENCE_LIMITS


def salience(*, power: bool, legitimacy: bool, urgency: bool) -> SalienceClass:
    """Class an actor by the attributes it holds: power, legitimacy, urgency.

    Guarantees: one more attribute never gives fewer.
    Source: Mitchell, Agle & Wood (1997).
    Example:
        >>> salience(power=False, legitimacy=True, urgency=True).code
        'dependent'
    """
    held = (bool(power), bool(legitimacy), bool(urgency))
    code = SALIENCES[held]
    return SalienceClass(code, LEVELS[sum(held)], sum(held), team_only=code == "dangerous")
