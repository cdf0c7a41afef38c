"""Pools made up for the tests and the benchmarks: latent classes, self-selection, quotas taken from the population."""

import numpy as np

from polyphonie.engines.sortition import Quota, Recruitment, recruitment

WIDTHS = {
    2: (2, 2), 3: (2, 4, 3), 4: (2, 5, 4, 5), 5: (2, 5, 4, 3, 3), 6: (2, 5, 4, 5, 3, 2), 7: (2, 5, 4, 6, 3, 3, 2),
    8: (2, 5, 4, 6, 3, 3, 2, 4),
}  # fmt: skip


def made_up_pool(
    n: int, seats: int, features: int, seed: int = 0, slack: float = 0.06, homes: float = 0.0
) -> Recruitment:
    """A pool of n volunteers whose answers go together, who volunteer unequally, with tight quotas.

    `slack` is the half-width of a quota as a share of the seats; `homes` the share of people who live with another.
    """
    rng = np.random.default_rng((seed, n, seats, features))
    widths = WIDTHS[features]
    population = _population(rng, widths, 40 * n)
    eager = np.exp(sum(rng.normal(0, 0.55, w)[population[:, f]] for f, w in enumerate(widths)))
    chosen = rng.choice(len(population), size=n, replace=False, p=eager / eager.sum())
    pool = population[chosen]
    names = [f"feature{f + 1}" for f in range(len(widths))]
    quotas = [q for f, w in enumerate(widths) for q in _quotas(names[f], population[:, f], pool[:, f], w, seats, slack)]
    answers = {f"p{i:05}": [f"v{a}" for a in row] for i, row in enumerate(pool)}
    ids = list(answers)
    paired = int(n * homes) // 2
    households = {ids[i]: f"home{i // 2}" for i in range(2 * paired)}
    return recruitment(names, answers, quotas, seats, households)


def _population(rng, widths, size):
    """Latent classes: each class answers each feature in its own proportions."""
    classes = rng.integers(0, 4, size)
    columns = []
    for width in widths:
        shares = rng.dirichlet(np.full(width, 2.0), 4)
        draws = rng.random(size)[:, None]
        columns.append((draws > np.cumsum(shares[classes], axis=1)).sum(axis=1).clip(0, width - 1))
    return np.stack(columns, axis=1)


def _quotas(name, population, pool, width, seats, slack):
    """Bounds around the share in the population, never above what the pool holds."""
    found = []
    for value in range(width):
        share = (population == value).mean() * seats
        held = int((pool == value).sum())
        low = min(int(np.floor(share * (1 - slack))), held)
        found.append(Quota(name, f"v{value}", max(low, 0), int(np.ceil(share * (1 + slack)))))
    return found
