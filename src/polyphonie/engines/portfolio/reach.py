"""Whom a method reaches: barriers it copes with, distance it crosses, doors it opens."""

from polyphonie.engines.portfolio.brief import Audience
from polyphonie.kit.method import Method

_ORGANISED = (
    "elected",
    "administration",
    "state",
    "local_authority",
    "company",
    "business",
    "association",
    "union",
    "funder",
    "expert",
    "partner",
    "third_party",
    "media",
    "workers",
)


def crossed(method: Method) -> int:
    """Give the distance from participation (0-4) that a method crosses by itself.

    Going to people crosses most; a draw or a targeted invitation brings in people who would not come alone; an open
    door brings in only those already near.
    """
    by_door = 1 if "open" in method.recruitment else 0
    by_invitation = 2 if {"targeted", "mandated", "all"} & set(method.recruitment) else 0
    by_lot = 3 if "sortition" in method.recruitment and method.representativeness >= 2 else by_invitation
    by_going = method.outreach + 1 if method.outreach else 0
    return min(4, max(by_door, by_invitation, by_lot, by_going))


def barrier_left(method: Method, audience: Audience, lifted: dict[str, int] | None = None) -> dict[str, int]:
    """Give the points of severity that remain for each barrier of an audience."""
    lifts = lifted or {}
    left = {b: severity - method.access.get(b, 2) - lifts.get(b, 0) for b, severity in audience.barriers.items()}
    return {b: points for b, points in left.items() if points > 0}


def reach(method: Method, audience: Audience) -> float:
    """Give how well a method reaches an audience, 0 to 1: the worst of its barriers and of its distance."""
    left = barrier_left(method, audience)
    by_barrier = 1 - max(left.values(), default=0) / 4
    if audience.distance is None:
        return by_barrier
    ability = crossed(method)
    if audience.is_actor and audience.kind in _ORGANISED and {"targeted", "mandated"} & set(method.recruitment):
        ability = 4
    return max(0.0, min(by_barrier, 1 - 0.6 * max(0, audience.distance - ability)))


def reaches(method: Method, audience: Audience) -> bool:
    """Tell whether a method really reaches an audience: at least half, and it takes part, not only listens."""
    return reach(method, audience) >= 0.5 and method.interaction != ("listen",)
