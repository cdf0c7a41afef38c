"""Majority judgment: the published outcomes, the literal rule on all small electorates, and what it promises."""

from fractions import Fraction
from itertools import combinations_with_replacement, pairwise
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from polyphonie.engines.ballots import (
    AllBlank,
    BadChoice,
    BadOptions,
    BadScale,
    BlankForbidden,
    GradeTable,
    NoBallots,
    OutOfRange,
    WrongShape,
    count_grades,
    gauge_of,
    judge,
    score,
)
from polyphonie.engines.ballots.grades.judgment import compare_values, majority_value
from tests.engines.ballots.electorates import grade_tables
from tests.engines.ballots.published import ORSAY, POLL, orsay, poll, table

GOLDEN = Path(__file__).parents[2] / "golden" / "ballots" / "orsay_2007_bureau_01.csv"


def literal(votes: list[int]) -> list[int]:
    """The majority value by the letter: the lower middle vote, taken out, again and again."""
    left, found = sorted(votes), []
    while left:
        found.append(left.pop((len(left) - 1) // 2))
    return found


def spelt(runs) -> list[int]:
    """A majority value in runs, vote by vote."""
    return [g for low, high, times in runs for _ in range(times) for g in (low, high)]


def distributions(total: int, grades: int) -> list[tuple[int, ...]]:
    """Every way to give `total` grades."""
    every = combinations_with_replacement(range(grades), total)
    return [tuple(votes.count(g) for g in range(grades)) for votes in every]


def votes_of(counts) -> list[int]:
    return [grade for grade, count in enumerate(counts) for _ in range(count)]


@pytest.mark.parametrize(("published", "build"), [(ORSAY, orsay), (POLL, poll)])
def test_the_published_outcomes_are_found(published, build):
    judgment = judge(build())
    assert list(judgment.ranking) == [(name,) for name in published]
    for one in judgment.judged:
        _, above, grade, sign, below = published[one.option]
        digits = len(above.partition(".")[2])
        assert (one.gauge.grade, one.gauge.sign) == (grade, sign)
        assert f"{float(one.gauge.above * 100):.{digits}f}" == above
        assert f"{float(one.gauge.below * 100):.{digits}f}" == below


def test_dropping_blanks_swaps_two_at_orsay():
    rows = np.loadtxt(GOLDEN, delimiter=",", skiprows=1, dtype=int)[:, 1:]
    names = GOLDEN.read_text("utf-8").splitlines()[0].split(",")[1:]
    counted = count_grades(names, list("123456"), rows - 1)
    judgment = judge(counted)
    assert " ".join(name for group in judgment.ranking for name in group) == (
        "Bayrou Sarkozy Royal Voynet Besancenot Buffet Laguiller Bové de Villiers Nihous Schivardi Le Pen"
    )
    dropped = judge(counted, "drop")
    assert dict(judgment.otherwise)["drop"] == dropped.ranking
    assert dropped.ranking[4:6] == (("Buffet",), ("Besancenot",))
    assert dropped.ranking[8:10] == (("Nihous",), ("de Villiers",))
    voynet = [next(one.gauge.grade for one in j.judged if one.option == "Voynet") for j in (judgment, dropped)]
    assert voynet == ["2", "3"]


def test_small_examples_of_the_majority_value():
    assert literal([7, 11, 9, 9, 11]) == [9, 9, 11, 7, 11]
    assert literal([8, 11, 9, 9, 10]) == [9, 9, 10, 8, 11]


def test_the_value_decides_where_the_gauge_cannot():
    both = table(("1", "2", "3", "4", "5", "6"), {"A": (1, 1, 1, 7, 8, 1), "B": (1, 1, 4, 4, 3, 6)})
    judgment = judge(both)
    assert {one.gauge.above for one in judgment.judged} == {Fraction(9, 19)}
    assert judgment.ranking == (("A",), ("B",))
    assert judgment.partings[0].is_seen_in_gauge is False


@pytest.mark.parametrize("total", range(1, 9))
def test_equals_the_literal_removal(total: int):
    """On all distributions of up to 8 votes over 5 grades."""
    every = distributions(total, 5)
    values = {}
    for counts in every:
        runs = spelt(majority_value(counts))
        values[counts] = literal(votes_of(counts))
        # with n odd, the middle makes a pair with itself: spelt once more
        assert (runs[1:] if total % 2 else runs)[:1] == values[counts][:1]
    names = {str(counts): counts for counts in every}
    ranking = judge(table(("a", "b", "c", "d", "e"), names)).ranking
    assert all(len(group) == 1 for group in ranking)
    assert [values[names[group[0]]] for group in ranking] == sorted(values.values(), reverse=True)


@pytest.mark.parametrize("total", range(1, 9))
def test_the_gauge_never_contradicts_the_ranking(total: int):
    every = {str(counts): counts for counts in distributions(total, 5)}
    judgment = judge(table(("a", "b", "c", "d", "e"), every))
    gauges = {one.option: one.gauge for one in judgment.judged}
    marks = [gauges[group[0]].order for group in judgment.ranking]
    assert all(better >= worse for better, worse in pairwise(marks))


@given(grade_tables(), st.permutations(range(5)), st.sampled_from(["reject", "drop", "grade:g2"]))
def test_order_of_ballots_and_of_options_indifferent(counted: GradeTable, order, blank: str):
    order = [i for i in order if i < len(counted.options)]
    names = tuple(counted.options[i] for i in order)
    other = GradeTable(names, counted.scale, counted.counts[order], counted.blanks[order], counted.ballots)
    one, two = judge(counted, blank), judge(other, blank)
    assert [set(group) for group in one.ranking] == [set(group) for group in two.ranking]
    assert sorted(name for group in one.ranking for name in group) == sorted(counted.options)


@given(grade_tables(), st.integers(2, 3), st.sampled_from(["reject", "drop"]))
def test_as_many_more_of_each_ballot_change_nothing(counted: GradeTable, times: int, blank: str):
    more = GradeTable(
        counted.options, counted.scale, counted.counts * times, counted.blanks * times, counted.ballots * times
    )
    assert judge(more, blank).ranking == judge(counted, blank).ranking


@given(grade_tables(), st.data())
def test_a_better_grade_never_harms(counted: GradeTable, data):
    option = data.draw(st.integers(0, len(counted.options) - 1))
    held = [g for g in range(3) if counted.counts[option, g]]
    if not held:
        return
    grade = data.draw(st.sampled_from(held))
    better = counted.counts.copy()
    better[option, grade] -= 1
    better[option, grade + 1] += 1
    raised = GradeTable(counted.options, counted.scale, better, counted.blanks, counted.ballots)
    name = counted.options[option]
    for rule in (judge, lambda t: score(t, (0, 1, 2, 3), "reject")):
        before, after = rule(counted).ranking, rule(raised).ranking
        beaten = {n for group in before[place(before, name) :] for n in group}
        assert beaten <= {n for group in after[place(after, name) :] for n in group}


def place(ranking, name: str) -> int:
    return next(i for i, group in enumerate(ranking) if name in group)


def test_equal_distributions_stay_equal_and_are_named():
    judgment = judge(table(("a", "b"), {"x": (1, 2), "y": (1, 2), "z": (3, 0)}))
    assert judgment.winners == ("x", "y")
    assert [(tie.place, tie.options, tie.settled) for tie in judgment.ties] == [("rank-1", ("x", "y"), "kept")]


def test_an_option_that_nobody_graded_comes_last():
    counted = table(("a", "b"), {"x": (3, 0), "y": (0, 0), "z": (0, 0)}, [0, 3, 3])
    judgment = judge(counted, "drop")
    assert judgment.ranking == (("x",), ("y", "z"))
    assert judgment.judged[1].gauge is None
    assert judgment.partings == ()
    assert score(counted, (0, 1)).ranking == (("x",), ("y", "z"))


def test_blanks_are_treated_as_declared():
    counted = table(("a", "b", "c"), {"x": (0, 1, 1), "y": (0, 3, 0)}, [1, 0])
    assert judge(counted, "grade:c").winners == ("x",)
    assert judge(counted).judged[0].counts == (1, 1, 1)
    with pytest.raises(BlankForbidden) as refused:
        judge(counted, "forbidden")
    assert refused.value.facts == {"option": "x", "count": 1}
    assert judge(table(("a", "b"), {"x": (1, 0)}), "forbidden").winners == ("x",)
    for wrong in ("grade:z", "bin", "a"):
        with pytest.raises(BadChoice):
            judge(counted, wrong)


def test_what_cannot_be_counted_is_refused():
    with pytest.raises(AllBlank):
        judge(table(("a", "b"), {"x": (0, 0)}, [2]))
    with pytest.raises(NoBallots):
        count_grades(["x"], ["a", "b"], np.zeros((0, 1), dtype=int))
    with pytest.raises(NoBallots):
        GradeTable(("x",), ("a", "b"), np.array([[0, 0]]), np.array([0]), 0)
    with pytest.raises(OutOfRange):
        count_grades(["x"], ["a", "b"], np.array([[2]]))
    with pytest.raises(OutOfRange):
        count_grades(["x"], ["a", "b"], np.array([[-2]]))
    with pytest.raises(OutOfRange):
        GradeTable(("x",), ("a", "b"), np.array([[-1, 2]]), np.array([0]), 1)
    with pytest.raises(WrongShape):
        count_grades(["x", "y"], ["a", "b"], np.array([[1]]))
    with pytest.raises(WrongShape):
        GradeTable(("x",), ("a", "b"), np.array([[1]]), np.array([0]), 1)
    with pytest.raises(WrongShape):
        GradeTable(("x",), ("a", "b"), np.array([[1, 0]]), np.array([0]), 2)
    with pytest.raises(WrongShape):
        score(orsay(), (1, 2))
    for scale in (("a",), ("a", "a"), ("a", "")):
        with pytest.raises(BadScale):
            count_grades(["x"], scale, np.array([[0]]))
    for options in (("",), ("x", "x"), ()):
        with pytest.raises(BadOptions):
            GradeTable(options, ("a", "b"), np.zeros((len(options), 2)), np.zeros(len(options)), 1)


def test_an_input_is_never_changed_and_cannot_be():
    given_counts = np.array([[1, 2]])
    counted = GradeTable(("x",), ("a", "b"), given_counts, np.array([0]), 3)
    given_counts[0, 0] = 9
    assert counted.counts.tolist() == [[1, 2]]
    with pytest.raises(ValueError, match="read-only"):
        counted.counts[0, 0] = 5


def test_gauges_part_by_the_largest_share():
    scale = ("a", "b", "c")
    assert gauge_of(scale, (1, 2, 2)).parts_from(gauge_of(scale, (2, 2, 1)))
    assert not gauge_of(scale, (1, 1, 1)).parts_from(gauge_of(scale, (2, 2, 2)))
    assert gauge_of(scale, (2, 4, 1)).parts_from(gauge_of(scale, (3, 4, 1)))


def test_equal_values_have_no_parting():
    value = tuple(majority_value((1, 2, 1)))
    assert compare_values(value, value)[0] == 0
    assert tuple(majority_value((0, 0))) == ()


def test_scores_are_exact_means():
    scores = score(table(("0", "1", "2"), {"x": (1, 0, 2), "y": (0, 2, 0)}, [0, 1]), (0, 1, 2))
    assert scores.means == (Fraction(4, 3), Fraction(1))
    assert scores.sums == (4, 2)
    assert scores.winners == ("x",)
