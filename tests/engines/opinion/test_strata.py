"""Votes weighed by declared strata: formulas by hand, the limit of one stratum, chance itself, what is refused."""

import math
from dataclasses import replace
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from polyphonie.engines.opinion import (
    EmptyStrata,
    Shares,
    Strata,
    jeffreys,
    read_strata,
    verify_strata,
    votes_from,
    weigh_strata,
)
from polyphonie.kit.errors import BadFile
from tests.engines.opinion.rooms import small_rooms

TOWN = Strata(
    {**{f"y{i}": "young" for i in range(10)}, **{f"o{i}": "old" for i in range(90)}},
    {"young": Fraction(500), "old": Fraction(500)},
)


def town_votes():
    """Eight of ten young people agree, nine of ninety old ones do; nobody of the young saw the second statement."""
    cells = [(f"y{i}", "0", 1 if i < 8 else -1) for i in range(10)]
    cells += [(f"o{i}", "0", 1 if i < 9 else -1) for i in range(90)]
    return votes_from([*cells, *((f"o{i}", "1", 0) for i in range(3))])


def test_a_small_stratum_counts_for_its_share_of_the_population():
    found = weigh_strata(town_votes(), TOWN, 0.95)
    assert found.agree.share[0] == pytest.approx(0.5 * 8.5 / 11 + 0.5 * 9.5 / 91)
    assert found.people.tolist() == [10, 90]
    assert found.population.tolist() == [0.5, 0.5]
    assert found.effective[0] == pytest.approx(1 / (0.25 / 10 + 0.25 / 90))
    assert found.agree.low[0] < found.agree.share[0] < found.agree.high[0]


def test_a_statement_that_a_stratum_has_not_seen_is_not_weighed():
    found = weigh_strata(town_votes(), TOWN, 0.95)
    assert found.missing.tolist() == [[False, True], [False, False]]
    assert all(math.isnan(one[1]) for one in (found.agree.share, found.passing.high, found.effective))


@pytest.mark.parametrize("level", [0.8, 0.9, 0.95, 0.99])
def test_the_interval_is_that_of_chance(level):
    """A million draws of each stratum's share, added: their ends are those of the interval, to less than a point."""
    draw = np.random.default_rng(0)
    total = 0.5 * draw.beta(8.5, 2.5, 1_000_000) + 0.5 * draw.beta(9.5, 81.5, 1_000_000)
    found = weigh_strata(town_votes(), TOWN, level).agree
    ends = np.quantile(total, [(1 - level) / 2, (1 + level) / 2])
    assert ends == pytest.approx([found.low[0], found.high[0]], abs=0.01)


@given(small_rooms(), st.integers(1, 10**9))
def test_one_stratum_is_the_plain_reading(cells, size):
    votes = votes_from(cells)
    found = weigh_strata(votes, Strata(dict.fromkeys(votes.people, "all"), {"all": Fraction(size)}), 0.95)
    seen = np.bincount(votes.columns, minlength=len(votes.statements))
    for value, shares in ((1, found.agree), (-1, found.disagree), (0, found.passing)):
        given_votes = np.bincount(votes.columns[votes.values == value], minlength=len(votes.statements))
        plain = jeffreys(given_votes, seen, 0.95)
        for name in ("share", "low", "high"):
            assert getattr(shares, name) == pytest.approx(getattr(plain, name), abs=1e-9)
    assert found.effective == pytest.approx(seen)


@st.composite
def declared(draw: st.DrawFn):
    """Votes of a small room, and strata of which each has somebody; some people say nothing."""
    votes = votes_from(draw(small_rooms()))
    names = draw(st.lists(st.sampled_from("abcd"), min_size=1, max_size=min(3, len(votes.people)), unique=True))
    of = {person: draw(st.sampled_from([*names, ""])) for person in votes.people}
    of |= dict(zip(votes.people, names, strict=False))
    sizes = {name: Fraction(draw(st.integers(1, 10_000))) for name in names}
    return votes, Strata(of, sizes)


@given(declared(), st.floats(0.5, 0.99))
def test_a_recount_by_hand_agrees_and_the_order_of_strata_does_not_matter(room, level):
    votes, strata = room
    found = weigh_strata(votes, strata, level)
    assert verify_strata(votes, strata, level, found) == ()
    turned = weigh_strata(votes, Strata(strata.of, dict(reversed(strata.sizes.items()))), level)
    assert turned.agree.share == pytest.approx(found.agree.share, nan_ok=True)
    assert turned.effective == pytest.approx(found.effective, nan_ok=True)
    doubled = Strata(strata.of, {name: 2 * size for name, size in strata.sizes.items()})
    assert weigh_strata(votes, doubled, level).agree.high == pytest.approx(found.agree.high, nan_ok=True)
    assert found.undeclared == sum(not strata.of[one] for one in votes.people)


def moved(values, place=0, by=0.01):
    other = np.array(values)
    other.flat[place] += by
    return other


@pytest.mark.parametrize(("wrong", "name"), [
    (lambda f: replace(f, agree=Shares(moved(f.agree.share), f.agree.low, f.agree.high)), "weighted_share"),
    (lambda f: replace(f, passing=Shares(f.passing.share, f.passing.low, moved(f.passing.high))), "weighted_interval"),
    (lambda f: replace(f, passing=Shares(f.passing.share, moved(f.passing.low, by=1e-6), f.passing.high)),
     "weighted_interval"),
    (lambda f: replace(f, passing=Shares(f.passing.share, f.passing.low, moved(f.passing.low))), "weighted_interval"),
    (lambda f: replace(f, passing=Shares(f.passing.share, f.passing.low, f.passing.low)), "weighted_interval"),
    (lambda f: replace(f, effective=moved(f.effective)), "effective"),
    (lambda f: replace(f, effective=np.array([f.effective[0], 3.0])), "effective"),
    (lambda f: replace(f, people=f.people + 1), "stratum"),
    (lambda f: replace(f, undeclared=3), "undeclared"),
    (lambda f: replace(f, seen=f.seen + 1), "seen_by_strata"),
])  # fmt: skip
def test_a_wrong_figure_is_found(wrong, name):
    votes = town_votes()
    found = weigh_strata(votes, TOWN, 0.95)
    assert verify_strata(votes, TOWN, 0.95, found) == ()
    assert {one.name for one in verify_strata(votes, TOWN, 0.95, wrong(found))} == {name}


def test_a_stratum_of_which_nobody_voted_is_refused_by_name():
    with pytest.raises(EmptyStrata) as refused:
        weigh_strata(town_votes(), Strata(TOWN.of, {**TOWN.sizes, "absent": Fraction(1)}), 0.95)
    assert refused.value.facts == {"strata": "absent", "count": 1}


def sheets(people: str, sizes: str) -> Strata:
    return read_strata((people.encode(), "people.csv"), (sizes.encode(), "sizes.csv"))


def test_sheets_of_a_french_spreadsheet_are_read():
    found = sheets("\ufeffid;stratum\n1; Jeunes \n2;âgés\n3;\n", "stratum;size\nJEUNES;1 200,5\nÂgés;800\n")
    assert found == Strata({"1": "JEUNES", "2": "Âgés", "3": ""}, {"JEUNES": Fraction("1200.5"), "Âgés": Fraction(800)})


def test_all_faults_of_both_sheets_are_told_with_their_lines():
    with pytest.raises(BadFile) as refused:
        sheets("id,stratum\n1,a\n1,b\n,a\n2,zz\n", "stratum,size\na,10\nA,4\nb,0\nc,x\n,3\n")
    assert [(one.file, one.line, one.code) for one in refused.value.faults] == [
        ("sizes.csv", 3, "duplicate-id"), ("sizes.csv", 4, "stratum-size"), ("sizes.csv", 5, "stratum-size"),
        ("sizes.csv", 6, "vote-cell-empty"), ("people.csv", 3, "duplicate-id"), ("people.csv", 4, "vote-cell-empty"),
        ("people.csv", 5, "stratum-without-size"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("people", "sizes"), [("id,stratum\n", "stratum,size\na,1\n"), ("id,stratum\n1,a\n", "stratum,size\n")]
)
def test_a_sheet_without_a_row_is_refused(people, sizes):
    with pytest.raises(BadFile) as refused:
        sheets(people, sizes)
    assert [one.code for one in refused.value.faults] == ["sheet-empty"]


def test_sheets_without_their_columns_are_refused_together():
    with pytest.raises(BadFile) as refused:
        sheets("person,stratum\n1,a\n", "")
    assert {one.file for one in refused.value.faults} == {"people.csv", "sizes.csv"}
