"""Recounts a map with plain loops, sharing no rule with the code that made it."""

import math
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from scipy.special import betainc

from .model import Conversation, Votes
from .polis import PolisMap
from .recount import Tally, gap, grouped_tally, polis_figures, priority, recount_lists
from .robust import RobustMap

TOLERANCE = 1e-8


@dataclass(frozen=True, slots=True)
class Difference:
    """A figure that is not what a recount finds: its name, its place (ids), and both values."""

    name: str
    place: tuple[str, ...]
    found: object
    expected: object


def verify_polis(conversation: Conversation, found: PolisMap) -> tuple[Difference, ...]:
    """Recount a map of the Polis mode and name every figure that differs.

    Parameters
    ----------
    conversation, found
        the conversation, and the map said to be its own.

    Returns
    -------
    tuple
        Differences, none when the map holds: votes, axes, positions, base clusters, counts, the formulas of Polis,
        its lists and priorities.

    Cost
    ----
    Votes and groups x statements, in plain loops.
    """
    names = {one.id for one in conversation.statements if one.is_left_out}
    meta = {one.id for one in conversation.statements if one.is_meta}
    left_out = [name in names for name in found.votes.statements]
    groups = len(found.groups.centres)
    tally = grouped_tally(found.votes, found.labels.tolist())
    return (
        *_same("left_out", found.votes.statements, found.left_out.tolist(), left_out),
        *_polis_positions(found, left_out),
        *_nearest_centres(found),
        *_counts(found.votes, tally, groups, found),
        *_polis_formulas(found, tally, left_out, meta),
    )


def verify_robust(conversation: Conversation, found: RobustMap) -> tuple[Difference, ...]:
    """Recount a robust map and name every figure that differs.

    Returns
    -------
    tuple
        Differences, none when the map holds: people and statements kept, axes, positions, counts, shares and the
        probability outside their intervals, consensus, spread of the groups, sizes of the groups.

    Cost
    ----
    Votes and groups x statements, in plain loops.
    """
    groups = found.grouping.groups
    tally = grouped_tally(found.votes, found.labels.tolist())
    return (
        *_kept(conversation, found),
        *_robust_positions(found),
        *_counts(found.votes, tally, groups, found),
        *_sizes(found),
        *_robust_shares(found, tally),
    )


def _differ(found: object, expected: object) -> bool:
    if isinstance(found, float) and isinstance(expected, float):
        return not (math.isnan(found) and math.isnan(expected)) and gap(found, expected) > TOLERANCE
    return found != expected


def _same(
    name: str, places: tuple[str, ...], found: Sequence[object], expected: Sequence[object]
) -> Iterator[Difference]:
    """Compare two lists with one value a place."""
    if len(found) != len(expected):
        yield Difference(name, (), len(found), len(expected))
        return
    for place, one, other in zip(places, found, expected, strict=True):
        if _differ(one, other):
            yield Difference(name, (place,), one, other)


def _counts(votes: Votes, tally: Tally, groups: int, found: PolisMap | RobustMap) -> Iterator[Difference]:
    for group in range(groups):
        for place, statement in enumerate(votes.statements):
            given = tally[group, place]
            expected = (given[1], given[-1], sum(given.values()))
            held = tuple(int(t[group, place]) for t in (found.counts.agrees, found.counts.disagrees, found.counts.seen))
            if held != expected:
                yield Difference("counts", (str(group), statement), held, expected)


def _axis_faults(centred: np.ndarray, directions: np.ndarray) -> Iterator[Difference]:
    """Check that directions are of unit length, apart by a right angle, and kept by the votes' own matrix."""
    for axis in range(directions.shape[1]):
        vector = directions[:, axis]
        if not vector.any():
            continue
        image = centred.T @ (centred @ vector)
        strength = float(image @ vector)
        drift = float(np.abs(image - strength * vector).max())
        if abs(float(vector @ vector) - 1) > 1e-6 or drift > 1e-4 * max(strength, 1e-9):
            yield Difference("axis", (str(axis),), drift, 0.0)
        for other in range(axis):
            if abs(float(vector @ directions[:, other])) > 1e-6:
                yield Difference("axis", (str(axis), str(other)), float(vector @ directions[:, other]), 0.0)


def _dense(votes: Votes, means: list[float], left_out: list[bool]) -> np.ndarray:
    """Write out the centred votes, 0 where nothing was said."""
    table = np.zeros((len(votes.people), len(votes.statements)))
    for person in range(len(votes.people)):
        for cell in range(int(votes.starts[person]), int(votes.starts[person + 1])):
            place = int(votes.columns[cell])
            vote = 0 if left_out[place] else int(votes.values[cell])
            table[person, place] = vote - means[place]
    return table


def _polis_positions(found: PolisMap, left_out: list[bool]) -> Iterator[Difference]:
    votes, axes = found.votes, found.axes
    given: Counter[int] = Counter()
    sums: Counter[int] = Counter()
    for place, value in zip(votes.columns.tolist(), votes.values.tolist(), strict=True):
        given[place] += 1
        sums[place] += 0 if left_out[place] else value
    means = [sums[j] / given[j] for j in range(len(votes.statements))]
    yield from _same("means", votes.statements, axes.means.tolist(), means)
    table = _dense(votes, means, left_out)
    yield from _axis_faults(table, axes.directions)
    for person, name in enumerate(votes.people):
        seen = votes.columns[votes.starts[person] : votes.starts[person + 1]].tolist()
        shown = sum(left_out) + sum(not left_out[j] for j in seen)
        scale = math.sqrt(len(votes.statements) / max(shown, 1))
        for axis in (0, 1):
            expected = scale * sum(table[person, j] * axes.directions[j, axis] for j in seen)
            if gap(float(axes.positions[person, axis]), expected) > TOLERANCE:
                yield Difference("position", (name, str(axis)), float(axes.positions[person, axis]), expected)


def _nearest_centres(found: PolisMap) -> Iterator[Difference]:
    """Check that everyone is in the nearest base cluster, and so in the nearest group of that cluster."""
    groups = found.groups
    many = len(found.votes.people) > 10_000
    for person, name in enumerate(found.votes.people):
        base, label = int(groups.base_labels[person]), int(groups.labels[person])
        if bool(groups.clustered[person]) != (base >= 0) or (base >= 0) != (label >= 0):
            yield Difference("clustered", (name,), base, label)
        elif base >= 0 and not many:
            place = found.axes.positions[person]
            reach = [math.dist(place, centre) for centre in groups.base_centres.tolist()]
            if reach[base] > min(reach) + TOLERANCE:
                yield Difference("base_cluster", (name,), base, reach.index(min(reach)))


def _polis_formulas(found: PolisMap, tally: Tally, left_out: list[bool], meta: set[str]) -> Iterator[Difference]:
    groups, votes = len(found.groups.centres), found.votes
    totals = [sum((tally[g, j] for g in range(groups)), Counter[int]()) for j in range(len(votes.statements))]
    for place, name in enumerate(votes.statements):
        product = math.prod((tally[g, place][1] + 1) / (sum(tally[g, place].values()) + 2) for g in range(groups))
        if gap(float(found.group_aware[place]), product) > TOLERANCE:
            yield Difference("group_aware", (name,), float(found.group_aware[place]), product)
        reach = math.hypot(*found.axes.statement_positions[place].tolist())
        expected = priority(totals[place], reach, is_meta=name in meta)
        if gap(float(found.priorities[place]), expected) > TOLERANCE:
            yield Difference("priority", (name,), float(found.priorities[place]), expected)
    for group in range(groups):
        figures = {j: polis_figures(tally, groups, group, j) for j in range(len(votes.statements)) if not left_out[j]}
        listed = [(one.statement, one.agree) for one in found.representatives[group]]
        expected_list = recount_lists(figures)
        if listed != expected_list:
            yield Difference("representatives", (str(group),), listed, expected_list)
        for one in found.representatives[group]:
            held = (one.share, one.share_z, one.contrast, one.contrast_z)
            agree, disagree = figures[one.statement][:2]
            wanted = agree if one.agree else disagree
            if any(gap(a, b) > TOLERANCE for a, b in zip(held, wanted, strict=True)):
                yield Difference("figures", (str(group), votes.statements[one.statement]), held, wanted)


def _kept(conversation: Conversation, found: RobustMap) -> Iterator[Difference]:
    """Check that people and statements are those who may be there, each with the votes that were given."""
    names = {one.id for one in conversation.statements if one.is_left_out}
    every = conversation.votes
    gone = set(found.excluded)
    given = {
        (every.people[i], every.statements[j]): v
        for i, j, v in zip(every.rows.tolist(), every.columns.tolist(), every.values.tolist(), strict=True)
        if every.people[i] not in gone and every.statements[j] not in names
    }
    votes = found.votes
    held = {
        (votes.people[i], votes.statements[j]): v
        for i, j, v in zip(votes.rows.tolist(), votes.columns.tolist(), votes.values.tolist(), strict=True)
    }
    for cell in sorted(set(given) | set(held)):
        if given.get(cell) != held.get(cell):
            yield Difference("vote", cell, held.get(cell), given.get(cell))


def _robust_positions(found: RobustMap) -> Iterator[Difference]:
    """Check the axes, and that each place solves its regression."""
    votes, frame = found.votes, found.group_frame
    scale = math.sqrt(len(votes.statements))
    counts, sums = Counter(votes.columns.tolist()), Counter[int]()
    for place, value in zip(votes.columns.tolist(), votes.values.tolist(), strict=True):
        sums[place] += value
    means = [sums[j] / counts[j] for j in range(len(votes.statements))]
    yield from _same("means", votes.statements, found.frame.means.tolist(), means)
    table = _dense(votes, means, [False] * len(means))
    yield from _axis_faults(table, found.frame.loadings / scale)
    for person, name in enumerate(votes.people):
        seen = votes.columns[votes.starts[person] : votes.starts[person + 1]]
        where, weights = found.positions[person], frame.loadings[seen]
        left = weights.T @ (table[person, seen] - weights @ where) - frame.ridge * where
        if left.size and float(np.abs(left).max()) > 1e-6:
            yield Difference("position", (name,), float(np.abs(left).max()), 0.0)


def _sizes(found: RobustMap) -> Iterator[Difference]:
    """Check who is grouped, and that no group is below the least size unless the number was asked."""
    parameters, votes = found.parameters, found.votes
    enough = min(parameters.least_votes, max(len(votes.statements), 1))
    for name, count, label in zip(votes.people, votes.counts.tolist(), found.labels.tolist(), strict=True):
        if (count >= enough) != (label >= 0):
            yield Difference("grouped", (name,), label, count)
    sizes = Counter(label for label in found.labels.tolist() if label >= 0)
    least = max(parameters.least_size, math.ceil(parameters.least_share * sum(sizes.values()) - 1e-9))
    for group in range(found.grouping.groups):
        if found.grouping.groups > 1 and parameters.groups is None and sizes[group] < least:
            yield Difference("group_size", (str(group),), sizes[group], least)


def _robust_shares(found: RobustMap, tally: Tally) -> Iterator[Difference]:
    groups, tail = found.grouping.groups, (1 - found.parameters.level) / 2
    for place, name in enumerate(found.votes.statements):
        logs, spread, seen_by_all = 0.0, 0.0, 0
        everybody = sum((tally[g, place] for g in range(groups)), Counter[int]())
        middle = (everybody[1] - everybody[-1]) / max(sum(everybody.values()), 1)
        for group in range(groups):
            given = tally[group, place]
            seen = sum(given.values())
            shares = []
            for sign, held in ((1, found.agree), (-1, found.disagree)):
                expected = (given[sign] + 0.5) / (seen + 1)
                shares.append(expected)
                if gap(float(held.share[group, place]), expected) > TOLERANCE:
                    yield Difference("share", (str(group), name), float(held.share[group, place]), expected)
                for bound, outside in ((held.low, tail if given[sign] else 0.0), (held.high, 1 - tail)):
                    reached = float(betainc(given[sign] + 0.5, seen - given[sign] + 0.5, bound[group, place]))
                    wanted = 1.0 if outside > 0.5 and given[sign] == seen else outside
                    if gap(reached, wanted) > 1e-6:
                        yield Difference("interval", (str(group), name), reached, wanted)
            logs += math.log(shares[0] * (1 - shares[1]))
            spread += seen * ((given[1] - given[-1]) / max(seen, 1) - middle) ** 2
            seen_by_all += seen
        if gap(float(found.consensus.group_aware[place]), math.exp(logs / groups)) > TOLERANCE:
            yield Difference("group_aware", (name,), float(found.consensus.group_aware[place]), math.exp(logs / groups))
        apart = math.sqrt(spread / max(seen_by_all, 1))
        if gap(float(found.divisions.spread[place]), apart) > TOLERANCE:
            yield Difference("spread", (name,), float(found.divisions.spread[place]), apart)
