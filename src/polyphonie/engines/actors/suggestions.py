"""What a diagnosis suggests for the context of a strategy: a person accepts or not. Thresholds are proposals."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from .arrays import BoolArray, FloatArray
from .model import Alliances, GameAnalysis
from .network import NetworkMeasures

CONFLICT_CUTS = (0.10, 0.25, 0.40, 0.55)
WIDE_STAR = 2.0
WIDE_GINI = 0.35
GAP_MEASURES = ("separate-rooms", "anonymous-input", "third-party-guarantor")


@dataclass(frozen=True, slots=True)
class Conflict:
    """Level of conflict 0-4 at order 3, with the share of divergence (0-1) it comes from, and the shares at each order.

    `level` and `share` are None, with `why_not`, when order 3 cannot be computed or when nobody takes sides together.
    """

    level: int | None
    share: float | None
    shares: tuple[float | None, ...]
    cuts: tuple[float, ...]
    why_not: str | None


@dataclass(frozen=True, slots=True)
class ContestedTopic:
    """An objective wanted by some and refused by others; `strength` is the lesser of the two, at order 2."""

    objective: str
    wanted: float
    refused: float
    strength: float


@dataclass(frozen=True, slots=True)
class PowerGap:
    """How far power is from even: highest relation of force (mean 1), who has it, and Gini (0 when even)."""

    highest: float
    holders: tuple[str, ...]
    gini: float
    is_wide: bool
    measures: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Mediator:
    """An actor to interview first: ally and opponent of the same people, and on the paths between others."""

    actor: str
    ambivalence: float
    betweenness: float


@dataclass(frozen=True, slots=True)
class Suggestions:
    """Suggested values and the figures they come from; `power_gap` is None when there are no relations of force."""

    conflict: Conflict
    topics: tuple[ContestedTopic, ...]
    power_gap: PowerGap | None
    mediators: tuple[Mediator, ...]


def suggest_context(
    analysis: GameAnalysis,
    network: NetworkMeasures,
    *,
    conflict_cuts: Sequence[float] = CONFLICT_CUTS,
    wide_star: float = WIDE_STAR,
    wide_gini: float = WIDE_GINI,
) -> Suggestions:
    """Suggest conflict, contested topics, power gap and mediators from an analysed game and its network.

    Parameters: analysis; network, of the same game; conflict_cuts, rising shares 0-1; wide_star, highest relation of
        force, and wide_gini, Gini, from which the gap is wide.
    Returns: Suggestions; at a threshold counts as above it.
    Source: own proposal, to be calibrated.
    """
    return Suggestions(
        conflict=_conflict(analysis, tuple(conflict_cuts)),
        topics=_topics(analysis.game.objectives, analysis.at_order(2)),
        power_gap=_power_gap(analysis, wide_star, wide_gini),
        mediators=_mediators(analysis, network),
    )


def conflict_share(alliances: Alliances) -> float | None:
    """Share of divergence (0-1) in all that pairs of actors have in common; None when they have nothing in common."""
    against, together = float(alliances.divergence.sum()), float(alliances.convergence.sum())
    return against / (against + together) if against + together else None


def gini(values: FloatArray) -> float:
    """Gini of values (n) >= 0, not all zero: 0 when all are equal, (n - 1) / n when one holds everything."""
    apart = float(np.abs(values[:, None] - values[None, :]).sum())
    return apart / (2 * len(values) * float(values.sum()))


def _conflict(analysis: GameAnalysis, cuts: tuple[float, ...]) -> Conflict:
    shares = tuple(conflict_share(one) for one in analysis.alliances)
    if len(shares) < 3:
        return Conflict(None, None, shares, cuts, analysis.power.why_not)
    share = shares[2]
    if share is None:
        return Conflict(None, None, shares, cuts, "no-common-objective")
    return Conflict(sum(share >= cut - 1e-12 for cut in cuts), share, shares, cuts, None)


def _topics(objectives: tuple[str, ...], order: Alliances) -> tuple[ContestedTopic, ...]:
    pairs = zip(objectives, order.objective_for.tolist(), order.objective_against.tolist(), strict=True)
    topics = [ContestedTopic(name, wanted, refused, min(wanted, refused)) for name, wanted, refused in pairs]
    return tuple(sorted((topic for topic in topics if topic.strength > 0), key=lambda topic: -topic.strength))


def _power_gap(analysis: GameAnalysis, wide_star: float, wide_gini: float) -> PowerGap | None:
    star, ranks = analysis.power.star, analysis.power.ranks
    if star is None or ranks is None:
        return None
    holders = tuple(actor for actor, rank in zip(analysis.game.actors, ranks, strict=True) if rank == 1)
    highest, spread = float(star.max()), gini(star)
    is_wide = highest >= wide_star - 1e-12 or spread >= wide_gini - 1e-12
    return PowerGap(highest, holders, spread, is_wide, GAP_MEASURES if is_wide else ())


def _mediators(analysis: GameAnalysis, network: NetworkMeasures) -> tuple[Mediator, ...]:
    torn, between = analysis.at_order(2).ambivalence, network.betweenness
    chosen = _high(torn) & _high(between)
    found = [
        Mediator(actor, float(torn[index]), float(between[index]))
        for index, actor in enumerate(analysis.game.actors)
        if chosen[index]
    ]
    return tuple(sorted(found, key=lambda one: (-one.ambivalence, -one.betweenness)))


def _high(values: FloatArray) -> BoolArray:
    return np.asarray((values > 0) & (values >= values.mean() - 1e-12))
