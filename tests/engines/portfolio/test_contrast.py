"""Contrasted sequences: apart from each other, within reach of the best, named by what sets them apart."""

from dataclasses import replace
from itertools import combinations

import numpy as np
import pytest

from polyphonie.engines.portfolio import Duty, Settings
from polyphonie.engines.portfolio.changes import admitted
from polyphonie.engines.portfolio.contrast import DAY, TRAITS, contrasted, named, shares
from tests.engines.portfolio.cases import few, method, objective, problem, shipped, situation
from tests.engines.portfolio.oracle import small


def real(methods, settings=None):
    """A real problem, scores spread by hand."""
    here = situation(
        participation_objectives=(objective("o1", "understand"), objective("o2", "prioritise", level=3)),
        level_granted=4,
        conflict=2,
        skills_in_house={"facilitation": 2},
        budget=60_000,
        staff_days=120,
        weeks=40,
    )
    scores = {m.slug: 0.3 * np.sin(i * 7.1) for i, m in enumerate(methods)}
    whole = problem(methods, here, scores, settings)
    return admitted(methods, whole)


@pytest.fixture(scope="module")
def plans():
    """The plans of a real problem, with their problem."""
    whole = real(shipped())
    return whole, contrasted(whole)


def test_there_are_two_to_four(plans):
    assert 2 <= len(plans[1]) <= 4


def test_they_differ_pairwise_by_what_is_asked(plans):
    for (_, one), (_, two) in combinations(plans[1], 2):
        assert len(one.methods ^ two.methods) >= Settings().differences


def test_the_first_is_the_best_and_none_falls_too_low(plans):
    values = [p.value for _, p in plans[1]]
    assert values == sorted(values, reverse=True)
    assert min(values) >= values[0] - 0.4 * max(abs(values[0]), 1) - 1e-6


@pytest.mark.parametrize("seed", range(60))
def test_the_same_holds_of_small_problems(seed):
    whole = small(seed)
    whole = replace(whole, settings=replace(whole.settings, differences=2))
    found = contrasted(whole)
    for (_, one), (_, two) in combinations(found, 2):
        assert len(one.methods ^ two.methods) >= 2
    assert len({p.methods for _, p in found}) == len(found)


def test_only_as_many_as_asked():
    assert len(contrasted(real(few(), Settings(most_sequences=1)))) == 1
    assert len(contrasted(real(few(), Settings(most_sequences=2, differences=1)))) == 2


def test_no_plan_no_sequence():
    nothing = replace(small(0), methods=())
    assert contrasted(nothing) == ()
    assert shares(nothing, (), np.zeros((3, 0)), ()) == ()


def test_each_bears_a_name_of_its_own_that_it_deserves(plans):
    ways = named(*plans)
    assert [w.id for w in ways] == [f"S{i + 1}" for i in range(len(ways))]
    assert ways[0].traits[0] == "balance"
    names = [way.traits[0] for way in ways]
    assert len({n for n in names if n != "other"}) == len([n for n in names if n != "other"])
    first = ways[0]
    for way in ways[1:]:
        if way.traits[0] == "swift":
            assert way.weeks_to_decision < first.weeks_to_decision
        if way.traits[0] == "light":
            assert effort(way) < effort(first)
    assert {t for w in ways for t in w.traits} <= {"balance", "swift", "other", *TRAITS}


def effort(way):
    return way.cost_cents.typical / 100 + DAY * way.staff_days.typical


def test_a_trait_is_claimed_by_one_that_stands_clear(plans):
    ways = named(*plans)
    swift = [w for w in ways if "swift" in w.traits[1:]]
    assert len(swift) <= 1
    for way in swift:
        assert all(way.weeks_to_decision < other.weeks_to_decision for other in ways if other is not way)


def test_the_shares_sum_to_one_and_repeat(plans):
    whole, chosen = plans
    slugs = [m.slug for m in shipped()]
    values = np.random.default_rng(1).normal(size=(200, len(slugs)))
    once, again = (shares(whole, named(whole, chosen), values, slugs) for _ in range(2))
    assert once == again
    assert sum(w.first_share for w in once) == pytest.approx(1)


def choice(methods, here=None, scores=None, differences=2):
    """The plans of a few methods, of which the first is far better than any other."""
    here = here or situation(participation_objectives=(objective(),))
    known = {"r": 0.1, "best": 3.0} | (scores or {})
    return contrasted(problem([REPORT, *methods], here, known, Settings(differences=differences, most_per_stage=1)))


REPORT = method("r", ("report",), euros=0)


def test_far_below_the_best_an_alternative_is_given_all_the_same():
    plans = choice([method("best"), method("other")], scores={"other": 0.2})
    assert [p.methods for _, p in plans] == [{"r", "best"}, {"r", "other"}]


def test_an_alternative_is_not_padded_to_be_different():
    filler = method("filler", ("map",), objectives={})
    plans = choice([method("best"), filler], scores={"filler": -2.0}, differences=1)
    assert [p.methods for _, p in plans] == [{"r", "best"}]


def test_what_the_law_or_the_process_asks_for_is_no_padding():
    duty = Duty("rule", True, True, "duty", ("filler",))
    filler = method("filler", ("map",), objectives={})
    whole = problem(
        [REPORT, filler, method("best"), method("other")],
        situation(participation_objectives=(objective(),)),
        {"best": 3.0, "filler": -2.0, "other": -1.0},
        Settings(differences=2, most_per_stage=1),
        duties=[duty],
    )
    assert [p.methods for _, p in contrasted(whole)] == [{"r", "best", "filler"}, {"r", "other", "filler"}]
