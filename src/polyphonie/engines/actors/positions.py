"""Positions on the objectives: who meets whom, who opposes whom, and who does both."""

import numpy as np

from .arrays import FloatArray
from .model import Alliances


def convergences(positions: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Add up, for each pair of rows, the mean size of what both want, and of what one wants and the other refuses.

    Parameters: positions (n x m), sign = for or against.
    Returns: convergence and divergence (n x n), symmetric, diagonal 0.
    Guarantees: both scale with positions; flipping the sign of a column changes nothing; a row of zeros gives zeros.
    Cost: n^2 m.
    """
    wanted, refused = np.maximum(positions, 0.0), np.maximum(-positions, 0.0)
    wants, refuses = np.sign(wanted), np.sign(refused)
    return _both_ways(wanted @ wants.T + refused @ refuses.T), _both_ways(wanted @ refuses.T + refused @ wants.T)


def _both_ways(sizes: FloatArray) -> FloatArray:
    met: FloatArray = (sizes + sizes.T) / 2
    np.fill_diagonal(met, 0.0)
    return met


def ambivalence(convergence: FloatArray, divergence: FloatArray) -> FloatArray:
    """Say how far the same people are allies and opponents: 0 never, 1 in equal measure.

    Parameters: convergence, divergence (n x n).
    Returns: shares 0-1 (n); 0 where there is neither convergence nor divergence.
    """
    shared = (convergence + divergence).sum(axis=1)
    kept = np.abs(convergence - divergence).sum(axis=1)
    clear = np.divide(kept, shared, out=np.ones_like(shared), where=shared > 0)
    return np.clip(1.0 - clear, 0.0, 1.0)


def alliances(order: int, positions: FloatArray) -> Alliances:
    """Read alliances, oppositions and mobilisation from positions (n x m) already at this order."""
    met, opposed = convergences(positions)
    kin, rival = convergences(positions.T)
    in_favour, against = np.maximum(positions, 0.0).sum(axis=0), np.maximum(-positions, 0.0).sum(axis=0)
    return Alliances(
        order=order,
        positions=positions,
        convergence=met,
        divergence=opposed,
        net=met - opposed,
        objective_convergence=kin,
        objective_divergence=rival,
        objective_net=kin - rival,
        actor_mobilisation=np.abs(positions).sum(axis=1),
        objective_mobilisation=np.abs(positions).sum(axis=0),
        objective_for=in_favour,
        objective_against=against,
        objective_balance=in_favour - against,
        ambivalence=ambivalence(met, opposed),
    )
