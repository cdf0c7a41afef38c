"""The axes along which votes differ most: leading singular vectors of a sparse matrix, the same on every machine load.

Lanczos' method on the statements' side, fully orthogonalised, with a fixed first vector and sums of our own: no result
depends on how many threads a linear algebra library happens to use.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np

from .arrays import FloatArray, FrozenArrays, inner

PRECISION = 1e-10
FIRST_CHECK = 12


@dataclass(frozen=True, slots=True, eq=False)
class Axes(FrozenArrays):
    """Directions (m x a) of unit length, the strongest first, with the share of variance (a) that each explains."""

    directions: FloatArray
    shares: FloatArray


def find_axes(centred: Any, count: int, *, most_steps: int = 400) -> Axes:
    """Find the leading axes of centred votes.

    Parameters
    ----------
    centred
        sparse matrix (n x m): vote less the statement's mean where there is a vote, 0 elsewhere.
    count
        axes wanted; fewer are given when the matrix has no more.
    most_steps
        steps after which the axes found so far are given.

    Guarantees
    ----------
    Each direction has its largest loading positive; the first of equals decides.

    Cost
    ----
    steps x votes; some 20 to 60 steps on real votes.

    Source
    ------
    Lanczos (1950), with full reorthogonalisation.
    """
    total = float((centred.data**2).sum())
    size = centred.shape[1]
    if total == 0.0:
        return Axes(np.zeros((size, 0)), np.zeros(0))
    values, vectors = _lanczos(centred, min(count, size), min(most_steps, size), total)
    kept = values > total * 1e-12
    return Axes(_turned(vectors[:, kept]), np.minimum(values[kept] / total, 1.0))


def _lanczos(centred: Any, count: int, steps: int, total: float) -> tuple[FloatArray, FloatArray]:
    size = centred.shape[1]
    back = centred.T.tocsr() if centred.nnz < 4_000_000 else centred.T
    basis = np.zeros((steps, size))
    diagonal, beside = np.zeros(steps), np.zeros(steps)
    vector = _first_vector(centred)
    step = -1
    while True:
        step += 1
        basis[step] = vector
        image = back @ (centred @ vector)
        diagonal[step] = inner(image, vector)
        _orthogonalise(image, basis[: step + 1])
        length = float(np.sqrt(inner(image, image)))
        beside[step] = length
        if length <= total * 1e-14 and step + 1 < size:
            image = _fresh(basis[: step + 1])
            beside[step], length = 0.0, 1.0
        vector = image / length if length else image
        if step + 1 == steps or (step + 1 >= FIRST_CHECK and (step + 1) % 4 == 0):
            values, turned = _small(diagonal[: step + 1], beside[:step])
            drift = beside[step] * np.abs(turned[-1, :count])
            if step + 1 == steps or (drift <= PRECISION * values[0]).all():
                break
    return values[:count], np.einsum("sm,sa->ma", basis[: step + 1], turned[:, :count], optimize=False)


def _first_vector(centred: Any) -> FloatArray:
    """Start from the spread of each statement, tilted so that no symmetry hides an axis."""
    size = centred.shape[1]
    spread = np.bincount(centred.indices, weights=centred.data**2, minlength=size)
    start = np.sqrt(spread) * (1.0 + 0.5 * np.cos(np.arange(size) * 2.399963229728653))
    return np.asarray(start / np.sqrt(inner(start, start)))


def _orthogonalise(vector: FloatArray, basis: FloatArray) -> None:
    for _ in range(2):
        parts = np.einsum("sm,m->s", basis, vector, optimize=False)
        vector -= np.einsum("sm,s->m", basis, parts, optimize=False)


def _fresh(basis: FloatArray) -> FloatArray:
    """Give a unit vector orthogonal to the basis, when the steps so far closed on themselves."""
    size = basis.shape[1]
    outside = 1.0 - np.einsum("sm,sm->m", basis, basis, optimize=False)
    vector = np.zeros(size)
    vector[int(np.argmax(outside))] = 1.0
    _orthogonalise(vector, basis)
    return vector / np.sqrt(inner(vector, vector))


def _small(diagonal: FloatArray, beside: FloatArray) -> tuple[FloatArray, FloatArray]:
    values, vectors = np.linalg.eigh(np.diag(diagonal) + np.diag(beside, 1) + np.diag(beside, -1))
    return values[::-1], vectors[:, ::-1]


def _turned(vectors: FloatArray) -> FloatArray:
    """Turn each direction so that its largest loading is positive."""
    sizes = np.abs(vectors)
    largest = np.argmax(sizes >= sizes.max(axis=0) * (1.0 - 1e-9), axis=0)
    signs = np.sign(vectors[largest, np.arange(vectors.shape[1])])
    return vectors * signs
