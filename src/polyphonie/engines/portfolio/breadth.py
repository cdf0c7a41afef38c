"""How safe an advice a method is when little is known: made for many settings, light to prepare, asking little trust.

A specialised method that happens to fit the one thing known would otherwise tie with a general one. The share of what
is known decides how much this counts: nothing once enough is known. How often a method is used plays no part.
"""

from math import log
from typing import Final

from polyphonie.kit import codes
from polyphonie.kit.method import Method
from polyphonie.kit.situation import Situation

ENOUGH: Final = 6.0  # facts from which breadth no longer counts; an estimate is half a fact
ROOM, CROWD = 10, 1000  # people: a table, and a public


def breadth(method: Method) -> float:
    """Give how general a method is, 0 to 1: the mean of what it adapts to and of how light it is.

    Guarantees
    ----------
    Widening a range, lifting a restriction or lightening the preparation never lowers it.
    """
    parts = (
        1.0 if not method.matters else 0.5 * min(1.0, len(method.matters) / 5),
        1.0 if not method.scopes else len(method.scopes) / len(codes.SCOPES),
        min(1.0, sum(n >= 2 for n in method.objectives.values()) / 3),
        min(1.0, (method.level.most - method.level.least) / 2),
        (method.conflict.most - method.conflict.least + method.complexity.most - method.complexity.least) / 8,
        min(1.0, max(0.0, log(max(1.0, method.participants.most) / ROOM) / log(CROWD / ROOM))),
        1.0 if set(method.needs) <= {"panel"} else 0.0,
        min(1.0, (len(method.modality) + 0.5 * len(method.adaptable_to)) / 2),
        _lightness(method.weeks.typical, 4, 104),
        _lightness(method.staff_days.typical, 4, 200),
        1 - method.trust_needed / 4,
        (bool(set(method.interaction) - {"listen"}) + bool(set(method.stages) - {"prepare", "report"})) / 2,
    )
    return sum(parts) / len(parts)


def ignorance(situation: Situation) -> float:
    """Give the share of the deciding facts that is missing, 0 (enough is known) to 1 (nothing is).

    Guarantees
    ----------
    Learning one more fact never raises it; a fact that is only an estimate counts half.
    """
    context, aims = situation.context, situation.participation_objectives
    facts = {
        "participation_objectives": any(o.kind for o in aims),
        "context.matters": bool(context.matters),
        "context.territory.scope": context.territory.scope is not None,
        "context.phase": context.phase is not None,
        "context.conflict": context.conflict is not None,
        "context.complexity": context.complexity is not None,
        "context.trust": context.trust is not None,
        "publics": bool(situation.publics or situation.actors),
        "constraints.participants": situation.limit("participants") is not None,
        "decision.level_granted": situation.decision.level_granted is not None or any(o.level for o in aims),
        "recruitment": bool(situation.recruitment),
        "modality": situation.modality is not None,
        "expected_outputs": bool(situation.expected_outputs),
    }
    known = sum(0.5 if _is_estimate(situation, path) else 1.0 for path, is_known in facts.items() if is_known)
    return max(0.0, 1 - known / ENOUGH)


def _is_estimate(situation: Situation, path: str) -> bool:
    """Tell whether a fact, or all that it holds, is only an estimate."""
    said = situation.origins.said
    if path in said:
        return said[path].estimate
    parts = [origin for place, origin in said.items() if place.startswith(path + ".")]
    return bool(parts) and all(origin.estimate for origin in parts)


def _lightness(value: float, light: float, heavy: float) -> float:
    """Give 1 when light, 0 when heavy, in proportion to the order of magnitude between."""
    return min(1.0, max(0.0, log(heavy / max(value, light)) / log(heavy / light)))
