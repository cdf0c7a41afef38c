"""Which pair to show next: the least compared first, chance among equals."""

from itertools import combinations

from polyphonie.kit.chance import Chance

from .model import Comparisons


def next_pairs(comparisons: Comparisons, count: int, chance: Chance) -> tuple[tuple[str, str], ...]:
    """Choose pairs to show: those shown least, then those whose options were shown least, then by chance.

    Parameters
    ----------
    comparisons : what was answered so far
    count : how many pairs
    chance : the draw, recorded with the number of answers so far, so that it can be drawn again

    Guarantees
    ----------
    pairs shown never differ by more than one when each is answered before the next; the same chance gives the same
    pairs; each option is as likely to be shown first

    Cost
    ----
    m^2 log m.

    Example
    -------
    >>> from polyphonie.engines.ballots.comparisons import gather
    >>> sorted(next_pairs(gather(("a", "b"), []), 1, Chance(0))[0])
    ['a', 'b']
    """
    shown = comparisons.shown.tolist()
    times = [sum(row) for row in shown]
    rng = chance.rng("pairs", sum(times))
    pairs = [
        (shown[i][j], times[i] + times[j], rng.getrandbits(64), i, j) for i, j in combinations(range(len(times)), 2)
    ]
    pairs.sort()
    chosen = ((i, j) if rng.getrandbits(1) else (j, i) for *_, i, j in pairs[:count])
    return tuple((comparisons.options[i], comparisons.options[j]) for i, j in chosen)
