"""Where to draw actors so that those who converge are near and those who diverge are far."""

import numpy as np

from .arrays import FloatArray, read_only

NEAREST = 0.3


def draw_positions(net: FloatArray, seed: int, *, rounds: int = 200) -> FloatArray:
    """Lay actors out in a unit square from their net convergences.

    Parameters: net (n x n), symmetric, convergence less divergence; seed, of the starting places; rounds of adjustment.
    Returns: x and y (n x 2), from 0 to 1, centred, same scale on both axes, read-only.
    Guarantees: the same net convergences and the same seed give the same places.
    Cost: rounds x n^2.
    Source: stress majorisation, de Leeuw (1977).
    """
    wished = _wished_distances(net)
    places = np.random.default_rng(seed).random((len(net), 2))
    for _ in range(rounds):
        places = _one_round(places, wished)
    return read_only(_in_unit_square(places))


def stress(places: FloatArray, net: FloatArray) -> float:
    """Sum, over pairs, of squared gaps between drawn and wished distances, for the best scale of the drawing."""
    drawn, wished = _distances(places), _wished_distances(net)
    size = float((drawn**2).sum())
    scale = float((drawn * wished).sum()) / size if size else 0.0
    return float(((scale * drawn - wished) ** 2).sum()) / 2


def _wished_distances(net: FloatArray) -> FloatArray:
    """From NEAREST, for the strongest convergence, to 2 - NEAREST, for a divergence as strong; 1 when it is zero."""
    most = float(np.abs(net).max(initial=0.0))
    wished = 1.0 - (1.0 - NEAREST) * (net / most if most else np.zeros_like(net))
    np.fill_diagonal(wished, 0.0)
    return wished


def _distances(places: FloatArray) -> FloatArray:
    return np.asarray(np.sqrt(((places[:, None, :] - places[None, :, :]) ** 2).sum(axis=2)))


def _one_round(places: FloatArray, wished: FloatArray) -> FloatArray:
    """Move every actor at once to where the stress is lower (Guttman's transform)."""
    drawn = _distances(places)
    pull = -np.divide(wished, drawn, out=np.zeros_like(drawn), where=drawn > 1e-12)
    np.fill_diagonal(pull, -pull.sum(axis=1))
    return np.asarray(pull @ places / len(places))


def _in_unit_square(places: FloatArray) -> FloatArray:
    low, high = places.min(axis=0), places.max(axis=0)
    span = float((high - low).max())
    if span < 1e-12:
        return np.full_like(places, 0.5)
    return np.clip((places - (low + high) / 2) / span + 0.5, 0.0, 1.0)
