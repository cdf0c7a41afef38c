"""The Polis mode: real conversations, the formulas written twice, degenerate rooms."""

import itertools
import math
import random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from polyphonie.engines.opinion import (
    Conversation,
    GroupCounts,
    GroupsUnreachable,
    NoVotes,
    Smoothing,
    Statement,
    agreement,
    count_groups,
    group_aware_consensus,
    map_polis,
    measure_stability,
    polis_map,
    score_direction,
    smooth,
    verify_polis,
    votes_from,
)
from polyphonie.engines.opinion.polis_lists import represent
from polyphonie.kit.chance import Chance
from tests.engines.opinion.rooms import (
    NAMES,
    cells_of,
    golden,
    golden_consensus,
    real,
    room,
    same_arrays,
    small_rooms,
)


def published(conversation: Conversation, people: tuple[str, ...], labels: np.ndarray) -> float:
    """Adjusted Rand index with the groups that Polis published."""
    both = [
        (int(conversation.published[n]), g) for n, g in zip(people, labels, strict=True) if n in conversation.published
    ]
    table = np.array([(a, b) for a, b in both if b >= 0])
    return agreement(table[:, 0], table[:, 1])


@pytest.mark.parametrize(("name", "least"), list(zip(NAMES, (1.0, 0.966, 0.89), strict=True)))
def test_groups_agree_with_those_that_polis_published(name: str, least: float):
    conversation = real(name)
    found = map_polis(conversation)
    assert len(found.groups.centres) == len(set(conversation.published.values()))
    assert published(conversation, found.votes.people, found.labels) >= least


def test_the_golden_conversation_gives_the_groups_of_polis():
    conversation = golden()
    found = map_polis(conversation)
    assert published(conversation, found.votes.people, found.labels) == 1.0
    assert [one[0] for one in found.groups.silhouettes] == [2, 3, 4, 5]
    assert verify_polis(conversation, found) == ()


def test_group_aware_consensus_is_the_one_that_polis_published():
    conversation = golden()
    votes = conversation.votes
    labels = np.array([int(conversation.published.get(name, -1)) for name in votes.people])
    ours = group_aware_consensus(count_groups(votes, labels, 2))
    expected = golden_consensus()
    assert len(expected) == 371
    assert max(abs(expected[name] - ours[j]) for j, name in enumerate(votes.statements)) < 1e-9


def test_people_come_in_the_order_of_the_published_rows():
    rows = [line.split(",")[0] for line in (real_rows()).splitlines()[1:]]
    votes = golden().votes
    assert [votes.people[i] for i in votes.arrival] == rows


def real_rows() -> str:
    from tests.engines.opinion.rooms import GOLDEN

    return (GOLDEN / "participants-votes.csv").read_text("utf-8")


@settings(max_examples=25, deadline=None)
@given(small_rooms(), st.sets(st.integers(0, 7)), st.booleans())
def test_a_second_implementation_finds_the_same(cells, rejected: set[int], is_meta: bool):
    statements = tuple(Statement(str(j), moderated=0 if is_meta else -1, is_meta=is_meta) for j in sorted(rejected))
    conversation = Conversation(votes_from(cells), statements)
    assert verify_polis(conversation, map_polis(conversation)) == ()


@settings(max_examples=12, deadline=None)
@given(small_rooms(), st.randoms())
def test_the_order_of_rows_changes_nothing(cells, chance: random.Random):
    mixed = list(cells)
    chance.shuffle(mixed)
    one, other = (map_polis(Conversation(votes_from(order))) for order in (cells, mixed))
    assert same_arrays(one, other)


@settings(max_examples=12, deadline=None)
@given(small_rooms())
def test_counts_add_up_to_the_votes_of_the_grouped(cells):
    found = map_polis(Conversation(votes_from(cells)))
    grouped = found.labels[found.votes.rows] >= 0
    assert found.counts.seen.sum() == grouped.sum()
    assert (found.counts.passes >= 0).all()
    assert found.whole.seen.sum() == len(found.votes.values)


def test_who_is_grouped():
    votes, _ = room(40, 20, 2, each=6)
    found = map_polis(Conversation(votes))
    assert (found.labels >= 0).sum() == 15  # nobody has 7 votes: the 15 most active
    busy = votes_from([*cells_of(votes), *[(str(p), str(s), 1) for p in range(30) for s in range(10)]])
    found = map_polis(Conversation(busy))
    assert ((found.labels >= 0) == (busy.counts >= 7)).all()


def test_a_rejected_column_counts_in_the_scaling():
    votes, _ = room(20, 10, 2)
    half = tuple(Statement(str(j), moderated=-1) for j in range(5))
    found = map_polis(Conversation(votes, half))
    row = found.votes.rows == 0
    raw = (found.votes.values[row] - found.axes.means[found.votes.columns[row]]) * (found.votes.columns[row] >= 5)
    expected = raw @ found.axes.directions[found.votes.columns[row]]
    assert found.axes.positions[0] == pytest.approx(expected)


def test_groups_can_be_asked_and_started_again():
    votes, belongs = room(60, 20, 3)
    found = map_polis(Conversation(votes), groups=3, restarts=10, chance=Chance(0).generator("x"))
    assert agreement(found.labels, belongs) > 0.9
    with pytest.raises(GroupsUnreachable):
        map_polis(Conversation(votes_from([("a", "0", 1), ("b", "0", 1)])), groups=3)


@pytest.mark.parametrize(
    "cells",
    [
        [("a", "0", 1)],
        [("a", "0", 1), ("b", "0", -1)],
        [("a", "0", 0), ("b", "0", 0)],
        [(str(p), str(s), 1) for p in range(20) for s in range(8)],
        [("a", str(s), 1) for s in range(8)],
        [(str(p), "0", 1 - p % 3) for p in range(20)],
    ],
)
def test_degenerate_rooms_are_mapped(cells):
    conversation = Conversation(votes_from(cells))
    found = map_polis(conversation)
    assert verify_polis(conversation, found) == ()
    assert measure_stability(found, Chance(0), resamples=2).overall == 1.0 or len(set(found.labels.tolist())) > 1


def test_a_room_without_votes_is_refused():
    with pytest.raises(NoVotes):
        map_polis(Conversation(votes_from([])))


def test_everything_rejected_leaves_no_axis_and_no_list():
    votes, _ = room(20, 5, 2)
    found = map_polis(Conversation(votes, tuple(Statement(str(j), moderated=-1) for j in range(5))))
    assert not found.axes.positions.any()
    assert found.agreed == found.refused == ()
    assert all(one == () for one in found.representatives)


def test_latecomers_are_left_out_beyond_the_caps(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(polis_map, "MOST_PEOPLE", 3)
    monkeypatch.setattr(polis_map, "MOST_STATEMENTS", 2)
    votes, _ = room(5, 4, 2)
    found = map_polis(Conversation(votes))
    assert (len(found.votes.people), found.votes.statements) == (3, ("0", "1"))


def test_many_people_settle_their_base_clusters_on_the_first(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(polis_map, "EXACT_UP_TO", 100)
    monkeypatch.setattr(polis_map, "SETTLED_ON", 50)
    votes, belongs = room(200, 20, 2)
    found = map_polis(Conversation(votes))
    assert agreement(found.labels, belongs) > 0.9
    assert found.groups.base_sizes.sum() == 200


def test_the_number_shown_changes_after_four_updates():
    state = smooth(2, (2, 3))
    shown = [state.shown]
    for best in (3, 3, 3, 3, 2):
        state = smooth(best, (2, 3), state)
        shown.append(state.shown)
    assert shown == [2, 2, 2, 2, 3, 3]
    assert smooth(2, (2,), Smoothing(5, 1, 5)).shown == 2


def test_formulas_at_the_edge():
    none = np.zeros((2, 1), dtype=np.int64)
    scores = score_direction(GroupCounts(none, none, none), agree=True)
    assert scores.share.tolist() == [[0.5], [0.5]]
    assert scores.share_z.tolist() == [[1.0], [1.0]]
    assert scores.contrast_z.tolist() == [[0.0], [0.0]]
    all_agree = np.full((2, 1), 3)
    assert score_direction(GroupCounts(all_agree, none, all_agree), agree=True).contrast_z.tolist() == [[0.0], [0.0]]


def brute_silhouette(points: np.ndarray, labels: np.ndarray) -> float:
    scores = []
    for i, p in enumerate(points):
        own = [math.dist(p, q) for j, q in enumerate(points) if labels[j] == labels[i] and j != i]
        rest = [
            np.mean([math.dist(p, q) for j, q in enumerate(points) if labels[j] == g])
            for g in set(labels.tolist()) - {labels[i]}
        ]
        scores.append(0.0 if not own else (min(rest) - np.mean(own)) / max(min(rest), np.mean(own)))
    return float(np.mean(scores))


def test_silhouettes_against_brute_force():
    from polyphonie.engines.opinion.clusters import silhouette

    chance = np.random.default_rng(0)
    points, labels = chance.normal(size=(12, 2)), np.array([0, 1, 1, 2, 0, 1, 0, 1, 1, 0, 1, 0])
    assert silhouette(points, labels) == pytest.approx(brute_silhouette(points, labels))
    assert silhouette(points, np.zeros(12, dtype=int)) == 0.0
    assert silhouette(points[:3], np.array([0, 2, 2])) == pytest.approx(
        brute_silhouette(points[:3], np.array([0, 2, 2]))
    )


def test_agreement_against_brute_force():
    chance = np.random.default_rng(1)
    left, right = chance.integers(0, 3, 15), chance.integers(0, 4, 15)
    pairs = list(itertools.combinations(range(15), 2))
    a, b = ([x[i] == x[j] for i, j in pairs] for x in (left, right))
    both, one, other = sum(p and q for p, q in zip(a, b, strict=True)), sum(a), sum(b)
    expected = one * other / len(pairs)
    assert agreement(left, right) == pytest.approx((both - expected) / ((one + other) / 2 - expected))
    assert agreement(left, left) == 1.0


def representatives(rows: list[tuple[int, int, int, int, int, int]]) -> list[tuple[int, bool, bool]]:
    """Who represents group 0, from its agrees, disagrees, seen, then those of the others."""
    agrees, disagrees, seen = (np.array([[r[i] for r in rows], [r[i + 3] for r in rows]]) for i in range(3))
    listed = represent(GroupCounts(agrees, disagrees, seen), np.zeros(len(rows), dtype=bool))[0]
    return [(one.statement, one.agree, one.is_best_agree) for one in listed]


def test_representatives_have_their_fallbacks():
    assert representatives([(0, 0, 0, 5, 0, 5)]) == [(0, False, False)]  # none voted: the best contrast
    assert representatives([(3, 2, 6, 2, 3, 6)]) == [(0, True, False)]  # neither a clear share nor above one half
    assert representatives([(3, 1, 5, 1, 3, 5), (0, 0, 2, 0, 0, 2)]) == [(0, True, True)]
    many = [(19 + i, 0, 20 + i, 10, 10, 30) for i in range(8)]
    assert len(representatives(many)) == 5


def test_stability_tells_planted_groups_from_noise():
    chance = Chance(0)
    planted = measure_stability(map_polis(Conversation(room(150, 30, 2)[0])), chance, resamples=5)
    noise = measure_stability(map_polis(Conversation(room(150, 30, 1)[0])), chance, resamples=5)
    assert planted.overall is not None
    assert noise.overall is not None
    assert planted.overall > 0.9 > 0.5 > noise.overall
    nothing = measure_stability(map_polis(Conversation(room(20, 5, 2)[0])), chance, resamples=0)
    assert nothing.overall is None
    assert np.isnan(nothing.of_groups).all()
