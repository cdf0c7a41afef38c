"""The Condorcet report: who beats everybody, who loses to everybody, and the cycles in between."""

from dataclasses import dataclass
from itertools import combinations

import numpy as np

from .duels import Duels

MOST_TRIPLES = 200


@dataclass(frozen=True, slots=True)
class CondorcetReport:
    """What the duels say before any rule.

    `winner` beats all others, `loser` loses to all; `copeland` is twice the duels won plus the duels tied; `smith` is
    the smallest set that beats all outside it; `cycles` are the groups whose members beat one another in a ring;
    `triples` the rings of three among `triple_count`, the first MOST_TRIPLES of them; `tied` the duels without winner.
    """

    winner: str | None
    loser: str | None
    undefeated: tuple[str, ...]
    copeland: tuple[int, ...]
    smith: tuple[str, ...]
    cycles: tuple[tuple[str, ...], ...]
    triples: tuple[tuple[str, str, str], ...]
    triple_count: int
    tied: tuple[tuple[str, str], ...]


def report_condorcet(duels: Duels) -> CondorcetReport:
    """Say who beats whom, without any rule to settle cycles.

    Guarantees
    ----------
    a Condorcet winner is the whole Smith set; whoever is outside the Smith set loses to all inside it

    Cost
    ----
    m^3.

    Example
    -------
    >>> import numpy as np
    >>> report_condorcet(Duels(("a", "b"), np.array([[0, 3], [2, 0]]), 5)).winner
    'a'
    """
    options, margins = duels.options, duels.margins
    beats, others = margins > 0, len(options) - 1
    won, lost = beats.sum(axis=1), beats.sum(axis=0)
    rings = [ring for three in combinations(range(len(options)), 3) if (ring := _ring(beats, *three))]
    return CondorcetReport(
        winner=next((options[i] for i in np.flatnonzero(won == others)), None),
        loser=next((options[i] for i in np.flatnonzero(lost == others) if others), None),
        undefeated=tuple(options[i] for i in np.flatnonzero(lost == 0)),
        copeland=tuple(int(2 * w + others - w - x) for w, x in zip(won, lost, strict=True)),
        smith=tuple(options[i] for i in _smith(beats)),
        cycles=tuple(tuple(options[i] for i in group) for group in _rings(beats)),
        triples=tuple((options[a], options[b], options[c]) for a, b, c in rings[:MOST_TRIPLES]),
        triple_count=len(rings),
        tied=tuple((options[i], options[j]) for i, j in combinations(range(len(options)), 2) if margins[i, j] == 0),
    )


def _reach(steps: np.ndarray) -> np.ndarray:
    found = steps.copy()
    for relay in range(len(found)):
        found |= found[:, relay, None] & found[None, relay]
    return found


def _smith(beats: np.ndarray) -> list[int]:
    """Those who reach everybody by steps "is not beaten by"."""
    reach = _reach(~beats.T | np.eye(len(beats), dtype=bool))
    return [int(i) for i in np.flatnonzero(reach.all(axis=1))]


def _rings(beats: np.ndarray) -> list[list[int]]:
    reach = _reach(beats)
    both = reach & reach.T
    seen: set[int] = set()
    found = []
    for i in range(len(beats)):
        if both[i, i] and i not in seen:
            group = [int(j) for j in np.flatnonzero(both[i])]
            seen.update(group)
            found.append(group)
    return found


def _ring(beats: np.ndarray, a: int, b: int, c: int) -> tuple[int, int, int] | None:
    if beats[a, b] and beats[b, c] and beats[c, a]:
        return a, b, c
    return (a, c, b) if beats[a, c] and beats[c, b] and beats[b, a] else None
