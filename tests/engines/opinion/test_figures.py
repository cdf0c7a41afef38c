"""Intervals, exact tests, false discoveries, division, consensus, against brute force."""

import itertools
import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.special import betainc

from polyphonie.engines.opinion import GroupCounts, contrast_groups, divide, find_consensus, heap_gap, jeffreys
from polyphonie.engines.opinion.assignment import assign
from polyphonie.engines.opinion.consensus import best, overlaps, tied_with_last
from polyphonie.engines.opinion.division import mean_spread
from polyphonie.engines.opinion.figures import benjamini_hochberg, one_sided
from polyphonie.engines.opinion.separation import are_apart

COUNTS = st.tuples(st.integers(0, 80), st.integers(0, 80)).map(lambda pair: (min(pair), max(pair)))


@given(COUNTS, st.floats(0.5, 0.99))
def test_low_share_high_are_in_order(pair: tuple[int, int], level: float):
    votes, seen = (np.array([[one]]) for one in pair)
    found = jeffreys(votes, seen, level)
    assert 0 <= found.low[0, 0] < found.share[0, 0] < found.high[0, 0] <= 1
    if 0 < pair[0] < pair[1]:
        inside = betainc(pair[0] + 0.5, pair[1] - pair[0] + 0.5, np.array([found.low[0, 0], found.high[0, 0]]))
        assert inside[1] - inside[0] == pytest.approx(level)


def exact_tail(mine: int, seen: int, theirs: int, elsewhere: int) -> float:
    total = mine + theirs
    every = math.comb(seen + elsewhere, total)
    most = min(seen, total)
    return sum(math.comb(seen, k) * math.comb(elsewhere, total - k) for k in range(mine, most + 1)) / every


@settings(max_examples=40)
@given(st.integers(0, 20), st.integers(0, 20), st.integers(0, 90), st.integers(0, 90))
def test_small_groups_have_their_exact_chance(a: int, b: int, c: int, d: int):
    mine, seen, theirs, elsewhere = min(a, b), max(a, b), min(c, d), max(c, d)
    arrays = [np.array([[one]]) for one in (mine, seen, theirs, elsewhere)]
    chance, is_exact = one_sided(*arrays)
    assert is_exact[0, 0]
    expected = 1.0 if not seen or not elsewhere else exact_tail(mine, seen, theirs, elsewhere)
    assert chance[0, 0] == pytest.approx(expected, abs=1e-9)
    reverse = one_sided(*(np.array([[one]]) for one in (elsewhere - theirs, elsewhere, seen - mine, seen)))[0]
    assert reverse[0, 0] == pytest.approx(chance[0, 0], abs=1e-9)  # the same table seen from the other side


def test_large_groups_are_near_their_exact_chance():
    arrays = [np.array([[one]]) for one in (130, 200, 300, 600)]
    chance, is_exact = one_sided(*arrays)
    assert not is_exact[0, 0]
    assert chance[0, 0] == pytest.approx(exact_tail(130, 200, 300, 600), rel=0.5)
    assert one_sided(*(np.array([[one]]) for one in (200, 200, 300, 300)))[0][0, 0] == 1.0


def test_false_discoveries_are_held():
    chance = np.random.default_rng(0)
    assert benjamini_hochberg(np.array([]), 0.1).size == 0
    found = [benjamini_hochberg(chance.random(200), 0.1).any() for _ in range(200)]
    assert np.mean(found) < 0.16
    noise = chance.integers(0, 2, size=(3, 40)) + 20
    counts = GroupCounts(noise, 45 - noise, np.full((3, 40), 45))
    agree, disagree = contrast_groups(counts, 0.1)
    assert agree.is_found.sum() + disagree.is_found.sum() == 0
    split = GroupCounts(np.array([[40], [2]]), np.array([[2], [40]]), np.array([[45], [45]]))
    agree, disagree = contrast_groups(split, 0.1)
    assert agree.is_found.tolist() == [[True], [False]]
    assert disagree.is_found.tolist() == [[False], [True]]
    assert agree.effect[0, 0] == pytest.approx(-agree.effect[1, 0])


def test_division_is_told_from_chance():
    agrees = np.array([[30, 15, 0], [0, 15, 0]])
    counts = GroupCounts(agrees, 30 - agrees - np.array([[0, 0, 30], [0, 0, 30]]), np.full((2, 3), 30))
    found = divide(counts, 99, np.random.default_rng(0))
    assert found.chance.tolist() == [0.01, 1.0, 1.0]
    assert found.spread == pytest.approx([1.0, 0.0, 0.0])
    assert found.split == pytest.approx([1.0, 1.0, 0.0])
    assert np.isnan(divide(counts.whole, 99, np.random.default_rng(0)).chance).all()
    assert mean_spread(np.zeros((2, 1)), np.zeros((2, 1)), np.zeros((2, 1))).tolist() == [0.0]


def test_consensus_is_not_smaller_with_more_groups():
    def aware(groups: int) -> float:
        agree = jeffreys(np.full((groups, 1), 93), np.full((groups, 1), 100), 0.95)
        disagree = jeffreys(np.full((groups, 1), 7), np.full((groups, 1), 100), 0.95)
        return float(find_consensus(agree, disagree, 0.3).group_aware[0])

    assert aware(2) == pytest.approx(aware(6))
    assert aware(2) > 0.8


def test_a_group_that_surely_disagrees_objects():
    counts = np.array([[40, 1], [3, 38]]), np.array([[1, 40], [38, 3]]), np.full((2, 2), 42)
    agree, disagree = jeffreys(counts[0], counts[2], 0.95), jeffreys(counts[1], counts[2], 0.95)
    found = find_consensus(agree, disagree, 0.3)
    assert found.objecting.tolist() == [[False, True], [True, False]]
    mirror = find_consensus(disagree, agree, 0.3)
    assert found.group_aware == pytest.approx(mirror.group_aware_against)


def test_lists_name_their_ties():
    scores, eligible = np.array([1.0, 3.0, 3.0, 3.0, 2.0]), np.array([True, True, False, True, True])
    listed = best(scores, eligible, 1)
    assert listed.tolist() == [1]
    assert tied_with_last(scores, eligible, listed).tolist() == [3]
    assert tied_with_last(scores, ~eligible & eligible, listed[:0]).tolist() == []
    assert overlaps({"a": scores, "b": scores}, eligible) == {"a+b": 4}


def brute_gap(values: np.ndarray, levels: list[float]) -> float:
    """Excess mass of two intervals over one, by trying every interval that begins and ends at a value."""
    line = np.sort(values)
    place, size = (line - line[0]) / (line[-1] - line[0]), len(line)
    worth = {
        (i, j): [(j - i + 1) / size - level * (place[j] - place[i]) for level in levels]
        for i, j in itertools.combinations_with_replacement(range(size), 2)
    }
    gaps = []
    for n in range(len(levels)):
        one = max(w[n] for w in worth.values())
        two = max(worth[a][n] + worth[b][n] for a in worth for b in worth if a[1] < b[0])
        gaps.append(max(two - one, 0.0))
    return max(gaps)


@pytest.mark.parametrize("seed", range(4))
def test_heaps_against_brute_force(seed: int):
    values = np.random.default_rng(seed).normal(size=11)
    levels = np.geomspace(0.1, 50.0, 60).tolist()
    assert heap_gap(values) == pytest.approx(brute_gap(values, levels))


def test_one_heap_is_not_cut_and_two_are_seen():
    chance = np.random.default_rng(0)
    flat = [are_apart(chance.random(400)) for _ in range(100)]
    bell = [are_apart(chance.normal(size=400)) for _ in range(100)]
    two = [are_apart(np.concatenate([chance.normal(-2.5, 1, 300), chance.normal(2.5, 1, 100)])) for _ in range(20)]
    assert sum(flat) <= 5
    assert sum(bell) <= 1
    assert sum(two) >= 18
    assert heap_gap(np.ones(5)) == heap_gap(np.array([])) == 0.0


@given(st.integers(1, 5), st.randoms())
def test_assignment_against_every_permutation(size: int, chance):
    worth = np.array([[chance.randint(0, 9) for _ in range(size)] for _ in range(size)], dtype=float)
    found = assign(worth)
    assert sorted(found) == list(range(size))
    total = sum(worth[i, j] for i, j in enumerate(found))
    assert total == max(sum(worth[i, p[i]] for i in range(size)) for p in itertools.permutations(range(size)))
