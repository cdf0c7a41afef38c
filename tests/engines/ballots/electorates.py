"""Hypothesis strategies: tables of grades, ranked ballots."""

import numpy as np
from hypothesis import strategies as st

from polyphonie.engines.ballots import GradeTable, RankedBallots


@st.composite
def grade_tables(draw: st.DrawFn, most: int = 5, grades: int = 4, ballots: int = 9) -> GradeTable:
    """Tables of a few options; some cells blank."""
    options, total = draw(st.integers(1, most)), draw(st.integers(1, ballots))
    cells = st.lists(st.integers(-1, grades - 1), min_size=total, max_size=total)
    rows = np.array([draw(cells) for _ in range(options)])
    if (rows < 0).all():
        rows[0, 0] = 0
    counts = np.array([[int((row == g).sum()) for g in range(grades)] for row in rows])
    names = tuple("abcdefgh"[:options])
    return GradeTable(names, tuple(f"g{g}" for g in range(grades)), counts, (rows < 0).sum(axis=1), total)


@st.composite
def rankings(draw: st.DrawFn, *, strict: bool = False, most: int = 5) -> RankedBallots:
    """A few ballots over a few options, some short, some with equals, at least one not blank."""
    options = draw(st.integers(1, most))
    if strict:
        orders = st.permutations(range(options)).flatmap(
            lambda order: st.integers(0, options).map(
                lambda kept: [order.index(i) + 1 if order.index(i) < kept else 0 for i in range(options)]
            )
        )
    else:
        orders = st.lists(st.integers(0, options), min_size=options, max_size=options)
    rows = draw(st.lists(orders, min_size=1, max_size=7))
    if not any(map(any, rows)):
        rows[0][0] = 1
    weights = draw(st.lists(st.integers(1, 5), min_size=len(rows), max_size=len(rows)))
    return RankedBallots(tuple("abcdefgh"[:options]), np.array(rows), np.array(weights))


def shuffled(ballots: RankedBallots, seed: int) -> RankedBallots:
    """The same ballots in another order, some of them split."""
    rng = np.random.default_rng(seed)
    rows = np.repeat(ballots.ranks, 2, axis=0)
    first = rng.integers(0, ballots.weights)
    weights = np.stack([first, ballots.weights - first], axis=1).ravel()
    order = rng.permutation(np.flatnonzero(weights))
    return RankedBallots(ballots.options, rows[order], weights[order])
