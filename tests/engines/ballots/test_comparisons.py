"""Comparisons by pairs: scores with intervals, and which pair to show next."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from polyphonie.engines.ballots import BadOptions, gather, next_pairs, prioritise
from polyphonie.engines.ballots.comparisons import priorities
from polyphonie.kit.chance import Chance

PAIRS = st.lists(st.permutations("abcd").map(lambda p: (p[0], p[1])), max_size=30)


@given(PAIRS, st.randoms())
def test_order_of_answers_and_of_options_indifferent(pairs, chance):
    answers = [(one, other, True) for one, other in pairs]
    mixed, names = list(answers), list("abcd")
    chance.shuffle(mixed)
    chance.shuffle(names)
    one, two = prioritise(gather("abcd", answers)), prioritise(gather(names, mixed))
    assert [set(group) for group in one.ranking] == [set(group) for group in two.ranking]
    scores = {p.option: p.score for p in two.priorities}
    assert all(p.score == pytest.approx(scores[p.option], abs=1e-6) for p in one.priorities)


@given(PAIRS)
def test_scores_average_50_and_swapping_wins_and_losses_swaps_them(pairs):
    one = prioritise(gather("abcd", [(a, b, True) for a, b in pairs]))
    two = prioritise(gather("abcd", [(b, a, True) for a, b in pairs]))
    assert np.mean([p.score for p in one.priorities]) == pytest.approx(50)
    for p, q in zip(one.priorities, two.priorities, strict=True):
        assert p.score == pytest.approx(100 - q.score, abs=1e-6)
        assert 0 <= p.low <= p.score <= p.high <= 100


def test_strengths_follow_the_formula():
    """Two options: with one virtual win and loss each, the fit solves the equations of the model."""
    found = priorities._strengths(np.array([4.0, 2.0]), np.array([[0.0, 4.0], [4.0, 0.0]]))
    for own, other, wins in ((found[0], found[1], 4), (found[1], found[0], 2)):
        assert 4 * own / (own + other) + 2 * own / (own + 1) == pytest.approx(wins)


def test_intervals_narrow_and_part_what_is_often_compared():
    few = prioritise(gather("ab", [("a", "b", True)] * 2))
    many = prioritise(gather("ab", [("a", "b", True)] * 200))
    assert few.unseparated == (("a", "b"),)
    assert many.unseparated == ()
    assert many.priorities[0].low > many.priorities[1].high
    assert (many.priorities[0].win_share, many.priorities[0].compared) == (1, 200)


def test_parts_that_nothing_links_are_named():
    found = prioritise(gather("abcd", [("a", "b", True), ("d", "c", True), ("a", "c", False)]))
    assert found.parts == (("a", "b"), ("c", "d"))
    assert prioritise(gather("abc", [("a", "b", True), ("b", "c", True)])).parts == (("a", "b", "c"),)


def test_an_option_alone_or_never_compared_is_in_the_middle():
    alone = prioritise(gather("a", []))
    assert (alone.priorities[0].score, alone.priorities[0].win_share) == (50, None)
    assert prioritise(gather("ab", [])).ties[0].options == ("a", "b")


def test_the_fit_stops_even_when_it_has_not_settled(monkeypatch):
    monkeypatch.setattr(priorities, "MOST_ROUNDS", 1)
    assert prioritise(gather("ab", [("a", "b", True)])).winners == ("a",)


def test_pairs_shown_never_differ_by_more_than_one():
    names, answers = "abcde", []
    for _ in range(25):
        answers += [(*pair, True) for pair in next_pairs(gather(names, answers), 1, Chance(3))]
        shown = gather(names, answers).shown[np.triu_indices(5, 1)]
        assert shown.max() - shown.min() <= 1


def test_the_same_chance_gives_the_same_pairs_and_undecided_pairs_count_as_shown():
    answers = gather("abc", [("a", "b", False)])
    assert next_pairs(answers, 2, Chance(1)) == next_pairs(answers, 2, Chance(1))
    assert {frozenset(p) for p in next_pairs(answers, 2, Chance(1))} == {frozenset("ac"), frozenset("bc")}
    first = {next_pairs(answers, 1, Chance(seed))[0] for seed in range(40)}
    assert first == {("a", "c"), ("c", "a"), ("b", "c"), ("c", "b")}


@pytest.mark.parametrize("pair", [("a", "z"), ("z", "a"), ("a", "a")])
def test_an_unknown_option_is_refused(pair):
    with pytest.raises(BadOptions):
        gather("ab", [(*pair, True)])
