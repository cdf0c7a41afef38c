"""How stable the groups of the Polis mode are: the same cold start on votes and statements drawn again."""

from dataclasses import dataclass

import numpy as np

from polyphonie.kit.chance import Chance
from polyphonie.kit.progress import Progress, silent

from .arrays import FloatArray, FrozenArrays, IntArray
from .clusters import agreement
from .grouping import matched
from .model import Votes
from .polis import PolisMap
from .polis_map import find_groups, find_positions
from .positions import sample_rows

SAMPLE = 2_000


@dataclass(frozen=True, slots=True, eq=False)
class Stability(FrozenArrays):
    """Agreement (adjusted Rand index) of each resample with the groups shown, and mean share kept, by group (k)."""

    agreements: FloatArray
    of_groups: FloatArray
    people: int

    @property
    def overall(self) -> float | None:
        """Median agreement; None when nothing was drawn again."""
        return float(np.median(self.agreements)) if len(self.agreements) else None


def measure_stability(
    found: PolisMap,
    chance: Chance,
    *,
    resamples: int = 30,
    votes_kept: float = 0.9,
    statements_kept: float = 0.8,
    progress: Progress = silent,
) -> Stability:
    """Map again with some votes and statements left out, and count who stays with whom.

    Parameters
    ----------
    resamples, votes_kept, statements_kept
        number of resamples, and shares (0-1) kept in each.

    Cost
    ----
    resamples x a map of at most 2,000 of the people grouped.
    """
    inside = np.flatnonzero(found.labels >= 0)
    rows = inside[sample_rows(len(inside), SAMPLE, chance.generator("polis", "sample"))]
    chosen = np.isin(np.arange(len(found.labels)), rows)
    votes, reference = found.votes.keep(chosen), found.labels[chosen]
    groups = len(found.groups.centres)
    agreements = np.zeros(resamples)
    same = np.zeros(len(reference))
    for turn in range(resamples):
        draw = chance.generator("polis", "resample", turn)
        labels = _grouped_again(votes, found, groups, draw, votes_kept, statements_kept)
        agreements[turn] = agreement(reference, labels)
        same += matched(reference, labels) == reference
        progress(turn + 1, resamples)
    shares = same / resamples if resamples else np.full(len(reference), np.nan)
    held = np.bincount(reference, minlength=groups)
    return Stability(
        agreements, np.bincount(reference, weights=shares, minlength=groups) / np.maximum(held, 1), len(rows)
    )


def _grouped_again(
    votes: Votes, found: PolisMap, groups: int, draw: np.random.Generator, votes_kept: float, statements_kept: float
) -> IntArray:
    size = len(votes.statements)
    statements = np.zeros(size, dtype=bool)
    statements[draw.permutation(size)[: max(1, round(statements_kept * size))]] = True
    cells = (draw.random(len(votes.values)) < votes_kept) & statements[votes.columns]
    counts = np.bincount(votes.rows[cells], minlength=len(votes.people))
    starts = np.concatenate([[0], np.cumsum(counts)]).astype(np.int64)
    some = Votes(votes.people, votes.statements, starts, votes.columns[cells], votes.values[cells], votes.received)
    axes = find_positions(some, found.left_out, most_steps=60)
    everyone = np.ones(len(votes.people), dtype=bool)
    most = len(np.unique(axes.positions, axis=0))
    return find_groups(axes, everyone, some.arrival, groups=min(groups, most)).labels
