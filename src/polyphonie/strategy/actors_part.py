"""The actors part of a strategy: private, since it judges people. Plain values only."""

from collections.abc import Sequence
from typing import Any

import numpy as np

from polyphonie.engines.actors import Band, place_actor, salience
from polyphonie.kit.situation import Actor, Situation
from polyphonie.strategy.game import Game

HIGH = 2


def actors_part(situation: Situation, game: Game | None) -> dict[str, Any]:
    """Give the register of actors, their places, and the game when there is one."""
    return {
        "is_private": True,
        "register": [_card(actor) for actor in situation.actors],
        "respondents": [
            {"id": r.id, "role": r.role, "on": r.on.isoformat() if r.on else None} for r in situation.respondents
        ],
        "game": None if game is None else _game(game),
    }


def _card(actor: Actor) -> dict[str, Any]:
    place = place_actor(actor.power, actor.interest, actor.affected, actor.distance)
    power, legitimacy, urgency = actor.power, actor.legitimacy, actor.urgency
    kind = None
    if power is not None and legitimacy is not None and urgency is not None:
        kind = salience(power=power >= HIGH, legitimacy=legitimacy >= HIGH, urgency=urgency >= HIGH)
    return {
        "id": actor.id,
        "name": actor.name,
        "kind": actor.kind,
        "stake": actor.stake,
        "interests": actor.interests,
        "resources": actor.resources,
        "power": actor.power,
        "interest": actor.interest,
        "legitimacy": actor.legitimacy,
        "urgency": actor.urgency,
        "affected": actor.affected,
        "distance": actor.distance,
        "quadrant": place.quadrant,
        "is_priority": place.is_priority,
        "salience": kind.code if kind else None,
    }


def _game(game: Game) -> dict[str, Any]:
    analysis, comparison = game.analysis, game.comparison
    power = analysis.power
    return {
        "actors": list(analysis.game.actors),
        "objectives": list(analysis.game.objectives),
        "variant": analysis.variant,
        "is_filled": game.is_filled,
        "unanswered": len(comparison.reference.unanswered),
        "answers": {
            "influence": _rows(comparison.reference.influence),
            "positions": _rows(comparison.reference.positions),
        },
        "influences": {
            "mdii": _rows(analysis.influences.mdii),
            "influence": _row(analysis.influences.influence),
            "dependence": _row(analysis.influences.dependence),
            "net": _rows(analysis.influences.net),
            "mmdii": _rows(analysis.influences.mmdii),
            "strongest": _row(analysis.influences.strongest.star),
            "plane": list(analysis.plane),
        },
        "power": {
            "star": _row(power.star),
            "ranks": _row(power.ranks),
            "why_not": power.why_not,
            "variants": {p.variant: _row(p.star) for p in analysis.powers},
        },
        "cautions": [{"code": c.code, "facts": dict(c.facts)} for c in analysis.cautions],
        "orders": [_order(one) for one in analysis.alliances],
        "bands": {name: _band(getattr(game.bands, name)) for name in ("influence", "dependence", "star")},
        "dispersion": _dispersion(game),
        "agenda": [_cell(one) for one in comparison.agenda],
        "network": _network(game),
        "layout": [[round(x, 4), round(y, 4)] for x, y in game.layout],
    }


def _order(one: Any) -> dict[str, Any]:
    return {
        "order": one.order,
        "convergence": _rows(one.convergence),
        "divergence": _rows(one.divergence),
        "net": _rows(one.net),
        "objective_net": _rows(one.objective_net),
        "actor_mobilisation": _row(one.actor_mobilisation),
        "objective_for": _row(one.objective_for),
        "objective_against": _row(one.objective_against),
        "objective_mobilisation": _row(one.objective_mobilisation),
        "ambivalence": _row(one.ambivalence),
    }


def _dispersion(game: Game) -> dict[str, Any] | None:
    """Give each respondent's relations of force and ranks: never a mean alone."""
    star, ranks = game.spread.star, game.spread.ranks
    if star is None or ranks is None:
        return None
    readings = [analysis for _, analysis in game.spread.readings]
    return {
        "authors": list(star.authors),
        "influence": _ends([r.influences.influence for r in readings]),
        "dependence": _ends([r.influences.dependence for r in readings]),
        "star": {"each": _rows(star.each), "low": _row(star.low), "median": _row(star.median), "high": _row(star.high)},
        "ranks": {"low": _row(ranks.low), "high": _row(ranks.high)},
        "lent": dict(game.lent),
    }


def _ends(rows: Sequence[Any]) -> dict[str, Any]:
    """Give the lowest and the highest of a figure over the respondents."""
    return {"low": _row(np.min(rows, axis=0)), "high": _row(np.max(rows, axis=0))}


def _cell(one: Any) -> dict[str, Any]:
    return {
        "matrix": one.cell.matrix,
        "row": one.cell.row,
        "column": one.cell.column,
        "low": one.low,
        "high": one.high,
        "answers": one.answers,
        "is_contested": one.is_contested,
    }


def _network(game: Game) -> dict[str, Any]:
    network = game.network
    groups = network.communities.groups if network.communities else ()
    return {
        "density": round(network.density, 4),
        "edges": network.edges,
        "reciprocity": None if network.reciprocity is None else round(network.reciprocity, 4),
        "betweenness": _row(network.betweenness),
        "pagerank": _row(network.pagerank),
        "out_strength": _row(network.out_strength),
        "in_strength": _row(network.in_strength),
        "communities": [[game.analysis.game.actors[i] for i in group] for group in groups],
        "fragile": [game.analysis.game.actors[i] for i in network.fragile],
    }


def _band(band: Band | None) -> dict[str, Any] | None:
    if band is None:
        return None
    return {"low": _row(band.low), "high": _row(band.high), "is_exact": band.exact}


def _row(values: Any) -> list[float | None] | None:
    if values is None:
        return None
    return [None if np.isnan(v) else _plain(float(v)) for v in np.asarray(values, dtype=float)]


def _rows(values: Any) -> list[Sequence[float | None] | None]:
    return [_row(row) for row in values]


def _plain(value: float) -> float:
    return int(value) if value.is_integer() else round(value, 6)
