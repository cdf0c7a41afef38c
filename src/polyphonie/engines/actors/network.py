"""The network of actors: how dense it is, who links whom, and where it is fragile."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import lcm
from typing import TYPE_CHECKING, Any

import numpy as np

from .arrays import BoolArray, FloatArray, IntArray, ReadOnlyArrays
from .model import ActorGame

if TYPE_CHECKING:
    import networkx as nx

DAMPING = 0.85
SEEDS = tuple(range(10))


@dataclass(frozen=True, slots=True, eq=False)
class Communities(ReadOnlyArrays):
    """Groups of actors who weigh on each other, and how firm they are over several seeds.

    `groups`: the best partition, as indices of actors; `together` (n x n): share of seeds that put two actors in one
    group; `sizes`: number of groups found with each seed; `modularities`: quality of each partition.
    """

    groups: tuple[tuple[int, ...], ...]
    together: FloatArray
    seeds: tuple[int, ...]
    sizes: tuple[int, ...]
    modularities: tuple[float, ...]


@dataclass(frozen=True, slots=True, eq=False)
class NetworkMeasures(ReadOnlyArrays):
    """Measures of the directed network; arrays are by actor (n). None when a measure has no meaning here."""

    density: float
    edges: int
    out_degree: IntArray
    in_degree: IntArray
    out_strength: FloatArray
    in_strength: FloatArray
    reciprocity: float | None
    betweenness: FloatArray
    pagerank: FloatArray
    eigenvector: FloatArray | None
    why_no_eigenvector: str | None
    communities: Communities | None
    fragile: tuple[int, ...]


def measure_network(game: ActorGame, *, seeds: Sequence[int] = SEEDS) -> NetworkMeasures:
    """Measure the network whose edges are the direct influences.

    Parameters: game, with every influence answered (positions are not read); seeds, for the groups only.
    Returns: NetworkMeasures. `pagerank` and `eigenvector` walk the edges backwards, so that weighing on those who
        weigh counts. `fragile`: actors whose absence would cut the network in two.
    Raises: Unanswered.
    Guarantees: out and in strengths both add up to the total influence; reciprocity is 1 only if every edge has its
        reverse; page ranks add up to 1; relabelling permutes all but the groups.
    Cost: n^3.
    Source: networkx for betweenness, groups and cut points; PageRank solved exactly.
    """
    game.require_influence()
    import networkx as nx

    weights, size = game.influence, len(game.actors)
    support = weights > 0
    edges = int(support.sum())
    pairs = _undirected(weights)
    linked = bool(nx.is_strongly_connected(_directed(weights)))
    return NetworkMeasures(
        density=edges / (size * (size - 1)),
        edges=edges,
        out_degree=support.sum(axis=1),
        in_degree=support.sum(axis=0),
        out_strength=weights.sum(axis=1),
        in_strength=weights.sum(axis=0),
        reciprocity=int((support & support.T).sum()) / edges if edges else None,
        betweenness=_betweenness(weights),
        pagerank=influence_rank(weights),
        eigenvector=_eigenvector(weights) if linked else None,
        why_no_eigenvector=None if linked else "not-strongly-connected",
        communities=_communities(pairs, tuple(seeds)) if edges and seeds else None,
        fragile=tuple(sorted(nx.articulation_points(pairs))),
    )


def influence_rank(weights: FloatArray, damping: float = DAMPING) -> FloatArray:
    """PageRank of the reversed network: the share of time spent on each actor by a walker who asks "who moves you?".

    Parameters: weights (n x n), i weighs on j; damping, share of steps that follow an edge.
    Returns: shares (n), adding up to 1.
    """
    size = len(weights)
    received = weights.sum(axis=0)
    steps = np.where(received > 0, weights / np.where(received > 0, received, 1.0), 1.0 / size)
    shares = np.linalg.solve(np.eye(size) - damping * steps, np.full(size, (1 - damping) / size))
    return np.asarray(shares / shares.sum(), dtype=np.float64)


def _directed(weights: FloatArray) -> "nx.DiGraph[int]":
    import networkx as nx

    graph: nx.DiGraph[int] = nx.DiGraph()
    graph.add_nodes_from(range(len(weights)))
    # distances must be whole numbers, for equal paths to stay equal: multiples of 1/M by a common factor
    factor = lcm(*(int(weight) for weight in weights[weights > 0]))
    for i, j in np.argwhere(weights > 0):
        graph.add_edge(int(i), int(j), distance=factor // int(weights[i, j]))
    return graph


def _undirected(weights: FloatArray) -> "nx.Graph[int]":
    import networkx as nx

    both = np.triu(weights + weights.T)
    graph: nx.Graph[int] = nx.Graph()
    graph.add_nodes_from(range(len(weights)))
    for i, j in np.argwhere(both > 0):
        graph.add_edge(int(i), int(j), weight=float(both[i, j]))
    return graph


def _betweenness(weights: FloatArray) -> FloatArray:
    import networkx as nx

    found = nx.betweenness_centrality(_directed(weights), weight="distance")
    return np.array([found[actor] for actor in range(len(weights))])


def _eigenvector(weights: FloatArray) -> FloatArray:
    values, vectors = np.linalg.eig(weights)
    leading = np.abs(vectors[:, int(np.argmax(values.real))].real)
    return np.asarray(leading / leading.sum(), dtype=np.float64)


def _communities(pairs: Any, seeds: tuple[int, ...]) -> Communities:
    from networkx.algorithms import community

    found = []
    for seed in seeds:
        parts = community.louvain_communities(pairs, weight="weight", seed=seed)
        found.append(tuple(sorted(tuple(sorted(part)) for part in parts)))
    # rounded, so that partitions of the same quality tie and the first seed is kept
    scores = tuple(round(float(community.modularity(pairs, parts, weight="weight")), 12) + 0.0 for parts in found)
    together = sum(_same_group(parts, len(pairs)).astype(float) for parts in found) / len(found)
    return Communities(
        groups=found[scores.index(max(scores))],
        together=np.asarray(together),
        seeds=seeds,
        sizes=tuple(len(parts) for parts in found),
        modularities=scores,
    )


def _same_group(parts: tuple[tuple[int, ...], ...], size: int) -> BoolArray:
    label = np.zeros(size, dtype=np.int64)
    for index, part in enumerate(parts):
        label[list(part)] = index
    return np.asarray(label[:, None] == label[None, :])
