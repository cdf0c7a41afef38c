"""Where people stand: a ridge regression of each person's votes on the axes, over the statements that they saw.

Someone with few votes is drawn to the centre, where the scaling by the share of statements seen would throw them out.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np
from scipy import sparse

from .arrays import FloatArray, FrozenArrays, IntArray
from .axes import Axes, find_axes
from .model import Votes


@dataclass(frozen=True, slots=True, eq=False)
class Frame(FrozenArrays):
    """Mean vote (m) and loadings (m x a) of statements, the share of variance (a) of each axis, and the ridge."""

    means: FloatArray
    loadings: FloatArray
    shares: FloatArray
    ridge: float

    @property
    def axes(self) -> int:
        """Number of axes."""
        return self.loadings.shape[1]

    def first(self, axes: int, ridge: float) -> "Frame":
        """Give the same frame with its first axes only, and another ridge."""
        return Frame(self.means, self.loadings[:, :axes], self.shares[:axes], ridge)


def statement_means(votes: Votes) -> FloatArray:
    """Mean vote (m) of each statement; 0 without votes."""
    size = len(votes.statements)
    counts = np.bincount(votes.columns, minlength=size)
    return np.bincount(votes.columns, weights=votes.values, minlength=size) / np.maximum(counts, 1)


def find_frame(votes: Votes, axes: int, ridge: float, *, most_steps: int = 400) -> tuple[Frame, Any]:
    """Find the axes of votes; give them with the centred votes (sparse, n x m)."""
    means = statement_means(votes)
    centred = votes.matrix(votes.values - means[votes.columns])
    found: Axes = find_axes(centred, axes, most_steps=most_steps)
    return Frame(means, found.directions * np.sqrt(len(means)), found.shares, ridge), centred


@dataclass(frozen=True, slots=True, eq=False)
class Normal(FrozenArrays):
    """What the regression needs of each person: products of loadings over what they saw (n x a x a), and with votes."""

    products: FloatArray
    pulls: FloatArray

    def solve(self, axes: int, ridge: float) -> FloatArray:
        """Give the positions (n x axes); nobody moves from the centre without votes."""
        if axes == 0:
            return np.zeros((len(self.pulls), 0))
        held = self.products[:, :axes, :axes] + ridge * np.eye(axes)
        return np.asarray(np.linalg.solve(held, self.pulls[:, :axes, None])[:, :, 0])


def regress(centred: Any, loadings: FloatArray) -> Normal:
    """Prepare the regression of centred votes (sparse, n x m) on loadings (m x a).

    Cost
    ----
    votes x a^2.
    """
    people, axes = centred.shape[0], loadings.shape[1]
    seen = sparse.csr_array((np.ones_like(centred.data), centred.indices, centred.indptr), shape=centred.shape)
    upper = [(i, j) for i in range(axes) for j in range(i, axes)]
    products = np.zeros((people, axes, axes))
    if upper:
        pairs = seen @ np.stack([loadings[:, i] * loadings[:, j] for i, j in upper], axis=1)
        for place, (i, j) in enumerate(upper):
            products[:, i, j] = products[:, j, i] = pairs[:, place]
    return Normal(products, centred @ loadings)


def place_people(centred: Any, frame: Frame) -> FloatArray:
    """Give the position (n x a) of each person on the axes of a frame."""
    return regress(centred, frame.loadings).solve(frame.axes, frame.ridge)


def turn_towards(positions: FloatArray, wanted: FloatArray) -> FloatArray:
    """Find the rotation (2 x 2), reflections allowed, that brings positions (n x 2) nearest to wanted ones (n x 2).

    Source
    ------
    Orthogonal Procrustes, Schonemann (1966).
    """
    left, _, right = np.linalg.svd(np.einsum("ni,nj->ij", positions, wanted, optimize=False))
    return np.asarray(left @ right)


def shown_on(positions: FloatArray) -> FloatArray:
    """Give the two coordinates (n x 2) of the picture: the first two axes, blank where there are fewer."""
    shown = np.zeros((len(positions), 2))
    shown[:, : min(2, positions.shape[1])] = positions[:, :2]
    return shown


def sample_rows(people: int, most: int, chance: np.random.Generator) -> IntArray:
    """Draw at most so many people, in their order."""
    if people <= most:
        return np.arange(people)
    return np.sort(chance.choice(people, size=most, replace=False)).astype(np.int64)
