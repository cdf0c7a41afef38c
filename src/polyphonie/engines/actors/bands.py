"""What can be said when some cells were not answered: an unanswered cell is not a zero."""

from dataclasses import dataclass

import numpy as np

from .arrays import BoolArray, FloatArray, ReadOnlyArrays
from .influence import balance_of_power, direct_and_indirect
from .model import ActorGame, Variant
from .positions import convergences
from .refusals import BadSetting


@dataclass(frozen=True, slots=True, eq=False)
class Band(ReadOnlyArrays):
    """Lowest and highest value of a figure; `exact` when no answer could take it outside, else indicative."""

    low: FloatArray
    high: FloatArray
    exact: bool


@dataclass(frozen=True, slots=True, eq=False)
class Bands:
    """Bands of a game with unanswered cells; convergences and mobilisations are those of order 2.

    `star` is None when none of the drawn games has relations of force; `without_star` counts such games among `draws`.
    `seed` is the whole number given, or None when a generator was given.
    """

    unanswered: int
    mdii: Band
    influence: Band
    dependence: Band
    star: Band | None
    convergence: Band
    divergence: Band
    objective_for: Band
    objective_against: Band
    actor_mobilisation: Band
    variant: Variant
    draws: int
    without_star: int
    seed: int | None


def fill_bands(
    game: ActorGame, chance: np.random.Generator | int, *, variant: Variant = "v2", draws: int = 200
) -> Bands:
    """Show how far the unanswered cells could move each figure.

    Parameters: game; chance, a seed or a generator, for the relations of force only; variant; draws, random fillings to
        try besides the emptiest and the fullest (>= 0).
    Returns: Bands. Influences and convergences are exact; relations of force do not grow with influence, so their
        band is the range over the fillings tried, and only indicative.
    Raises: BadSetting.
    Guarantees: every filling gives influences, dependences and convergences inside the exact bands, and some filling
        reaches each bound; a complete game gives bands of no width.
    Cost: draws x n^3.
    """
    if draws < 0:
        raise BadSetting("draws", draws)
    holes = np.isnan(game.influence)
    fewest, most = np.where(holes, 0.0, game.influence), np.where(holes, float(game.influence_top), game.influence)
    low, high = direct_and_indirect(fewest), direct_and_indirect(most)
    tries = draws if holes.any() else 0
    stars, without = _sample_stars(fewest, holes, game.influence_top, chance, variant, tries)
    met, opposed = _alliance_bands(game)
    in_favour, against, mobilised = _mobilisation_bands(game)
    return Bands(
        unanswered=len(game.unanswered),
        mdii=Band(low, high, exact=True),
        influence=Band(_others(low, axis=1), _others(high, axis=1), exact=True),
        dependence=Band(_others(low, axis=0), _others(high, axis=0), exact=True),
        star=Band(stars.min(axis=0), stars.max(axis=0), exact=not holes.any()) if len(stars) else None,
        convergence=met,
        divergence=opposed,
        objective_for=in_favour,
        objective_against=against,
        actor_mobilisation=mobilised,
        variant=variant,
        draws=tries,
        without_star=without,
        seed=None if isinstance(chance, np.random.Generator) else chance,
    )


def _others(mdii: FloatArray, axis: int) -> FloatArray:
    totals: FloatArray = mdii.sum(axis=axis) - np.diag(mdii)
    return totals


def _sample_stars(
    fewest: FloatArray, holes: BoolArray, top: int, chance: np.random.Generator | int, variant: Variant, draws: int
) -> tuple[FloatArray, int]:
    source = np.random.default_rng(chance)
    fillings = [np.zeros(int(holes.sum())), np.full(int(holes.sum()), float(top))]
    fillings += [source.integers(0, top, size=len(fillings[0]), endpoint=True).astype(float) for _ in range(draws)]
    stars = []
    for filling in fillings:
        direct = fewest.copy()
        direct[holes] = filling
        star = balance_of_power(direct_and_indirect(direct), variant).star
        if star is not None:
            stars.append(star)
    return np.array(stars), len(fillings) - len(stars)


def _alliance_bands(game: ActorGame) -> tuple[Band, Band]:
    """Bound convergence and divergence pair by pair: an unanswered side may be nothing, or the most on either side."""
    holes, top = np.isnan(game.positions), float(game.position_top)
    known = np.where(holes, 0.0, game.positions)
    low_met, low_opposed = convergences(known)
    sided = (np.abs(known) + top) * (known != 0)
    reach = sided @ holes.T.astype(float)
    extra = (reach + reach.T) / 2 + top * (holes.astype(float) @ holes.T.astype(float))
    np.fill_diagonal(extra, 0.0)
    return Band(low_met, low_met + extra, exact=True), Band(low_opposed, low_opposed + extra, exact=True)


def _mobilisation_bands(game: ActorGame) -> tuple[Band, Band, Band]:
    holes = np.isnan(game.positions)
    known, room = np.where(holes, 0.0, game.positions), np.where(holes, float(game.position_top), 0.0)
    in_favour, against = np.maximum(known, 0.0).sum(axis=0), np.maximum(-known, 0.0).sum(axis=0)
    mobilised = np.abs(known).sum(axis=1)
    return (
        Band(in_favour, in_favour + room.sum(axis=0), exact=True),
        Band(against, against + room.sum(axis=0), exact=True),
        Band(mobilised, mobilised + room.sum(axis=1), exact=True),
    )
