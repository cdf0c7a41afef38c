"""Influences: direct, relayed by one actor, and along the strongest path; and the relations of force they give."""

import numpy as np

from .arrays import FloatArray, competition_ranks
from .model import VARIANTS, Influences, Power, Variant
from .refusals import BadSetting


def direct_and_indirect(direct: FloatArray) -> FloatArray:
    """Add to each direct influence what passes through one relay: the lesser of its two edges.

    Parameters: direct (n x n), >= 0, diagonal 0.
    Returns: MDII (n x n); its diagonal is what comes back to the actor (retroaction).
    Guarantees: never below `direct`; grows with it; transposes with it; scales with it.
    Cost: n^3.
    Source: Godet, MACTOR; order-2 relays by the minimum, never by the product.
    """
    total = direct.copy()
    for relay in range(len(direct)):
        total += np.minimum(direct[:, relay, None], direct[None, relay, :])
    return total


def strongest_paths(direct: FloatArray) -> FloatArray:
    """Find, for each pair, the path of at most three steps whose weakest edge is strongest.

    Parameters: direct (n x n), >= 0, diagonal 0.
    Returns: MMDII (n x n), diagonal 0.
    Guarantees: never below `direct` off the diagonal; same largest value.
    Cost: n^3.
    """
    two = _extended(direct, direct)
    three = _extended(direct, two)
    np.fill_diagonal(three, 0.0)
    return three


def _extended(direct: FloatArray, paths: FloatArray) -> FloatArray:
    best = np.maximum(direct, paths)
    for relay in range(len(direct)):
        np.maximum(best, np.minimum(direct[:, relay, None], paths[None, relay, :]), out=best)
    return best


def balance_of_power(mdii: FloatArray, variant: Variant = "v2") -> Power:
    """Weigh each actor by the influence it has, less what comes back, against its dependence.

    Parameters: mdii (n x n); variant, how the diagonal (retroaction) counts: v1 left out of the totals, then subtracted
        again; v2 kept in the totals, so that the subtraction removes it once; v3 left out and not subtracted.
    Returns: Power; `star` has mean 1, or is None with the reason when no actor keeps any power.
    Guarantees: ratios are >= 0 when `mdii` comes from direct influences; a common scale changes nothing.
    Source: Godet, MACTOR; sources do not settle the variant.
    """
    if variant not in VARIANTS:
        raise BadSetting("variant", variant)
    own = np.diag(mdii)
    around = np.zeros_like(own) if variant == "v2" else own
    back = np.zeros_like(own) if variant == "v3" else own
    return weigh(variant, mdii.sum(axis=1) - around, mdii.sum(axis=0) - around, back)


def weigh(name: str, influence: FloatArray, dependence: FloatArray, back: FloatArray) -> Power:
    """Turn totals (n) of influence, dependence and retroaction into relations of force."""
    total, both = float(influence.sum()), influence + dependence
    kept = (influence - back) / total if total else np.zeros_like(influence)
    ratio = kept * np.divide(influence, both, out=np.zeros_like(both), where=both > 0)
    strength = float(ratio.sum())
    if strength == 0:
        return Power(name, ratio, None, None, "power-all-returned" if total else "no-influence")
    star = len(ratio) * ratio / strength
    return Power(name, ratio, star, competition_ranks(star), None)


def weigh_influences(direct: FloatArray) -> Influences:
    """Compute every matrix and total of influence from the direct influences (n x n)."""
    mdii, mmdii = direct_and_indirect(direct), strongest_paths(direct)
    own = np.diag(mdii)
    imax, dmax = mmdii.sum(axis=1), mmdii.sum(axis=0)
    return Influences(
        mdii=mdii,
        influence=mdii.sum(axis=1) - own,
        dependence=mdii.sum(axis=0) - own,
        net=mdii - mdii.T,
        mmdii=mmdii,
        imax=imax,
        dmax=dmax,
        strongest=weigh("strongest-paths", imax, dmax, np.zeros_like(imax)),
    )
