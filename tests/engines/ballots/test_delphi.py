"""Delphi: measures of convergence, exact, on thresholds declared beforehand."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from polyphonie.engines.ballots import (
    BadChoice,
    DelphiRules,
    NobodyAnswered,
    OutOfRange,
    conclude,
    concordance,
    spread,
    stability,
)

RULES = DelphiRules()
SCORES = st.lists(st.integers(1, 9), min_size=1, max_size=12)
PANELS = st.dictionaries(st.sampled_from("abcdefgh"), st.integers(1, 9), min_size=1)


def test_quartiles_are_interpolated_exactly():
    found = spread([1, 2, 3, 4], RULES)
    assert (found.first_quartile, found.median, found.third_quartile) == (
        Fraction(7, 4),
        Fraction(5, 2),
        Fraction(13, 4),
    )
    assert (found.interquartile, found.dispersion) == (Fraction(3, 2), Fraction(3, 10))
    assert spread([0, 0], DelphiRules(low=0, high=4)).dispersion is None


@pytest.mark.parametrize(
    ("scores", "side", "is_polarised"),
    [
        ([7, 8, 9, 7, 8, 9, 7, 5, 5, 5], "in", False),
        ([7, 8, 9, 7, 8, 9, 7, 5, 1, 1], "none", False),
        ([1, 2, 3, 1, 2, 3, 3, 5, 5, 9], "out", False),
        ([1, 1, 1, 5, 5, 5, 5, 9, 9, 9], "none", True),
    ],
)
def test_agreement_and_polarisation_follow_the_thresholds(scores, side, is_polarised):
    found = spread(scores, RULES)
    assert (found.side, found.is_polarised) == (side, is_polarised)


@given(SCORES, st.randoms())
def test_order_of_panellists_indifferent_and_mirrored_scores_swap_in_and_out(scores, chance):
    mixed = list(scores)
    chance.shuffle(mixed)
    found, mirror = spread(scores, RULES), spread([10 - s for s in scores], RULES)
    assert found == spread(mixed, RULES)
    assert mirror.side == {"in": "out", "out": "in", "none": "none"}[found.side]
    assert (mirror.median, mirror.top) == (10 - found.median, found.bottom)


RATINGS = st.integers(1, 5).flatmap(
    lambda n: st.lists(st.lists(st.integers(1, 4), min_size=n, max_size=n), min_size=1, max_size=5)
)


@given(RATINGS, st.randoms())
def test_concordance_is_between_0_and_1_whatever_the_order_of_judges(ratings, chance):
    found = concordance(ratings)
    mixed = list(ratings)
    chance.shuffle(mixed)
    assert concordance(mixed) == found
    assert found is None or 0 <= found <= 1
    same = concordance([ratings[0]] * 3)
    assert same in (1, None)


def test_concordance_by_hand():
    assert concordance([[1, 2, 3], [3, 2, 1]]) == 0
    assert concordance([[1, 2, 3], [1, 3, 2], [1, 2, 3]]) == Fraction(7, 9)
    assert concordance([[2, 2], [3, 3]]) is None
    assert concordance([[1], [2]]) is None


@given(PANELS)
def test_the_same_answers_twice_are_wholly_stable(panel):
    found = stability(panel, panel, RULES)
    assert (found.unchanged, found.change, found.lost, found.joined) == (1, 0, 0, 0)
    assert found.kappa in (1, None)


@given(PANELS, PANELS)
def test_relabelling_panellists_changes_nothing(before, after):
    if not before.keys() & after.keys():
        return
    labels = dict(zip("abcdefgh", "hgfedcba", strict=True))
    turned = [{labels[p]: s for p, s in panel.items()} for panel in (before, after)]
    for weights in ("linear", "quadratic"):
        assert stability(before, after, RULES, weights) == stability(*turned, RULES, weights)


def test_weighted_kappa_by_hand():
    before, after = {"a": 1, "b": 2, "c": 3}, {"a": 1, "b": 3, "c": 3}
    # linear: seen 1/3; expected (2+2+0 ... ) = (0+2+2 + 1+1+1 + 2+0+0)/9 = 9/9
    assert stability(before, after, RULES).kappa == 1 - Fraction(1, 3)
    assert stability(before, after, RULES, "quadratic").kappa == 1 - Fraction(3, 15)


def test_what_cannot_be_measured_is_refused():
    with pytest.raises(NobodyAnswered):
        spread([], RULES)
    with pytest.raises(OutOfRange):
        spread([10], RULES)
    with pytest.raises(NobodyAnswered):
        concordance([])
    with pytest.raises(NobodyAnswered):
        stability({"a": 1}, {"b": 1}, RULES)
    with pytest.raises(BadChoice):
        stability({"a": 1}, {"a": 1}, RULES, "cubic")


def test_an_item_stops_on_consensus_on_stable_dissent_or_at_the_last_round():
    steady = stability({"a": 1, "b": 9}, {"a": 1, "b": 9}, RULES)
    moving = stability({"a": 1, "b": 9}, {"a": 4, "b": 6}, RULES)
    assert conclude("in", moving, 2, RULES) == "consensus"
    assert conclude("none", steady, 2, RULES) == "stable-dissent"
    assert conclude("none", moving, 2, RULES) == "another-round"
    assert conclude("none", None, 3, RULES) == "last-round"
