"""Completions: the bounds find what the exact runs find, one by one; the named variants differ as documented."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from polyphonie.engines.budget import Settings, Steps, allocate, last_within, one_by_one, read_support, share_equally
from polyphonie.engines.budget import completion as completion_file
from polyphonie.engines.budget.screen import screen
from tests.engines.budget.votes import vote, votes


@given(votes(most_projects=6), st.booleans(), st.sampled_from(("cost", "cardinality")))
def test_same_as_one_by_one(cast, exhaustive, satisfaction):
    support = read_support(cast, satisfaction)
    steps = Steps(Fraction(cast.budget, cast.voters), 1, cast.budget)
    assert last_within(support, steps, exhaustive=exhaustive) == one_by_one(support, steps, exhaustive=exhaustive)


@given(votes(kinds=("cumulative",)), st.integers(1, 5))
def test_same_as_one_by_one_with_points_and_larger_steps(cast, unit):
    support = read_support(cast, "points")
    steps = Steps(Fraction(cast.budget // 2, cast.voters), unit, cast.budget)
    assert last_within(support, steps) == one_by_one(support, steps)


@given(votes(), st.fractions(0, 12, max_denominator=9), st.fractions(0, 4, max_denominator=9))
def test_never_wrong(cast, low, width):
    support = read_support(cast, "cost")
    spans = [(low, low), (low, low + width), (low + width, low + 2 * width)]
    for (first, last), verdict in zip(spans, screen(support, spans, cast.budget), strict=True):
        for endowment in (first, (first + last) / 2, last):
            run = share_equally(support, endowment)
            if verdict.state == "within":
                assert verdict.bought == tuple(c for c in run.bought if support.costs[c])
                assert run.spent <= cast.budget
            elif verdict.state == "over":
                assert run.spent > cast.budget


def test_wide_spans_in_doubt_are_cut(monkeypatch):
    monkeypatch.setattr(completion_file, "FIRST", 2)
    monkeypatch.setattr(completion_file, "COLUMNS", 4)
    cast = vote([900, 700, 650, 400, 90], 1500, [[0, 1], [1, 2], [2, 3], [0, 3, 4], [4], [1, 4]])
    support = read_support(cast, "cost")
    steps = Steps(Fraction(cast.budget, cast.voters), 1, cast.budget)
    assert last_within(support, steps) == one_by_one(support, steps)


def test_told_of_progress():
    heard = []
    cast = vote([1000, 999], 1000, [[0], [1]])
    allocate(cast, Settings(completion="add1"), progress=lambda done, total: heard.append(done))
    assert heard


def test_the_two_stops_of_add1_differ():
    # c alone would fit, but nobody can pay it before b overspends: the two rules stop at different endowments
    cast = vote([40, 70, 10], 100, [[0], [0], [1], [1], [2]])
    until = allocate(cast, Settings(completion="add1"))
    exhaustive = allocate(cast, Settings(completion="add1_exhaustive"))
    assert until.added > exhaustive.added
    assert until.first_too_many
    assert not exhaustive.first_too_many


def test_everything_bought_ends_add1():
    found = allocate(vote([4, 4], 100, [[0], [1], [0, 1]]), Settings(completion="add1"))
    assert (found.funded, found.first_too_many) == ((0, 1), False)


def test_nobody_supports_anything():
    for completion in ("none", "add1", "add1_exhaustive"):
        found = allocate(vote([4], 10, [[], []]), Settings(completion=completion))
        assert found.funded == ()
        assert found.losses[0].reason == "no-support"


@pytest.mark.parametrize(
    ("completion", "names"), [("none", "a"), ("greedy", "ac"), ("add1", "a"), ("add1u", "ac"), ("integral", "a")]
)
def test_what_is_left_goes_where_the_variant_says(completion, names):
    # each holds 25; a is bought. c fits in the rest, but its supporter would pay it only once b has overspent
    cast = vote([50, 60, 45], 100, [[0], [0, 1], [1], [2]])
    found = allocate(cast, Settings(completion=completion))
    assert "".join(cast.ids[c] for c in found.funded) == names
    assert [r.stage for r in found.rounds] == ["rule", "completion"][: len(names)]
    assert found.spent == (95 if len(names) == 2 else 50)


def test_integral_starts_from_whole_units():
    found = allocate(vote([5, 7, 9], 20, [[0], [1], [2]]), Settings(completion="integral", unit=2))
    assert (found.endowment - 6) % 2 == 0


def test_steps_that_overspend_at_once_keep_the_start():
    support = read_support(vote([5], 4, [[0]]), "cost")
    assert last_within(support, Steps(Fraction(5), 1, 4)) is None
    assert one_by_one(support, Steps(Fraction(5), 1, 4)) is None
