"""MACTOR: the relations of force between actors, and their convergences on the objectives."""

import numpy as np

from .arrays import FloatArray
from .influence import balance_of_power, weigh_influences
from .model import VARIANTS, ActorGame, Alliances, Caution, GameAnalysis, Influences, PlaneClass, Power, Variant
from .positions import alliances
from .refusals import BadSetting


def analyse_game(game: ActorGame, variant: Variant = "v2") -> GameAnalysis:
    """Read a complete game: influences, relations of force, alliances at orders 1 to 3, and the plane of roles.

    Parameters: game; variant, the setting of the relations of force used at order 3 (v2 by default).
    Returns: GameAnalysis; order 3 is absent when there are no relations of force. A caution is given for each actor
        whose rank depends on the variant, and for each variant that cannot be computed.
    Raises: Unanswered; BadSetting.
    Guarantees: relabelling actors or objectives permutes every output; the game is not modified.
    Cost: n^3 + n^2 m + n m^2.
    Source: Bourse & Godet, MACTOR (1989-90).
    Example:
        >>> from polyphonie.engines.actors import actor_game
        >>> game = actor_game(["town", "residents"], ["park"], [[0, 2], [1, 0]], [[3], [-1]])
        >>> analyse_game(game).power.star.round(3).tolist()
        [1.5, 0.5]
    """
    game.require_complete()
    if variant not in VARIANTS:
        raise BadSetting("variant", variant)
    influences = weigh_influences(game.influence)
    powers = tuple(balance_of_power(influences.mdii, one) for one in VARIANTS)
    star = powers[VARIANTS.index(variant)].star
    return GameAnalysis(
        game=game,
        variant=variant,
        influences=influences,
        powers=powers,
        alliances=_orders(game.positions, star),
        plane=place_on_plane(influences),
        cautions=_not_computable(powers) + _disagreements(game.actors, powers),
    )


def _orders(positions: FloatArray, star: FloatArray | None) -> tuple[Alliances, ...]:
    simple = alliances(1, np.sign(positions)), alliances(2, positions)
    return simple if star is None else (*simple, alliances(3, positions * star[:, None]))


def place_on_plane(influences: Influences) -> tuple[PlaneClass, ...]:
    """Name each actor's role from influence and dependence, each read against its mean (at the mean counts as high)."""
    roles: dict[tuple[bool, bool], PlaneClass] = {
        (True, False): "dominant",
        (True, True): "relay",
        (False, True): "dominated",
        (False, False): "autonomous",
    }
    strong, bound = _high(influences.influence), _high(influences.dependence)
    return tuple(roles[pair] for pair in zip(strong, bound, strict=True))


def _high(totals: FloatArray) -> list[bool]:
    # totals are whole numbers, so this comparison with the mean is exact
    return [bool(high) for high in len(totals) * totals >= totals.sum()]


def _not_computable(powers: tuple[Power, ...]) -> tuple[Caution, ...]:
    return tuple(
        Caution("variant-not-computable", {"variant": power.variant, "reason": power.why_not})
        for power in powers
        if power.star is None
    )


def _disagreements(actors: tuple[str, ...], powers: tuple[Power, ...]) -> tuple[Caution, ...]:
    found = {power.variant: power.ranks.tolist() for power in powers if power.ranks is not None}
    cautions = []
    for index, actor in enumerate(actors):
        ranks = {variant: row[index] for variant, row in found.items()}
        if len(set(ranks.values())) > 1:
            cautions.append(Caution("variants-disagree", {"actor": actor, "ranks": ranks}))
    return tuple(cautions)
