"""The recommender as a whole: every method accounted for, every time the same, whatever is known."""

import json
from dataclasses import asdict, replace

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from polyphonie.engines.portfolio import CRITERIA, Duty, Settings, SkillPrice, brief_of, faults, rank, recommend
from polyphonie.engines.portfolio.recommend import weights_of
from polyphonie.kit.situation import Public
from tests.engines.portfolio.cases import LIGHT, few, method, objective, plausible, shipped, situation, with_
from tests.strategies import situations

REAL = situation(
    participation_objectives=(objective("o1", "understand", level=3), objective("o2", "prioritise", level=3)),
    level_granted=3,
    conflict=2,
    complexity=2,
    trust=2,
    budget=40_000,
    staff_days=100,
    weeks=40,
    participants=60,
    skills_in_house={"facilitation": 2},
    matters=("place",),
    publics=(Public("far", "Far", affected=3, distance=3),),
)
PRICES = {"facilitation": SkillPrice(100_000, 200_000)}
DUTIES = (Duty("open", True, True, "duty", ("world-cafe",)), Duty("no", True, True, "forbidden", ("ranked-vote",)))
FEW = with_(REAL, matters=())
slow = settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


@pytest.fixture(scope="module")
def advised():
    """One real recommendation."""
    return recommend(REAL, shipped(), LIGHT, DUTIES, PRICES)


def written(found):
    """A recommendation as text, byte for byte."""
    return json.dumps(asdict(found), default=str, sort_keys=True)


def accounted(found, methods):
    """Every method is in the first sequence or left out, with field and value."""
    first = set(found.sequences[0].methods) if found.sequences else set()
    out = {e.method for e in found.excluded}
    assert first | out == {m.slug for m in methods}
    assert not first & out
    for one in found.excluded:
        assert one.field
        assert one.value is not None, one
        assert one.reason.facts["method"] == one.method
        assert (one.readmit is not None) == one.is_filter


def sound(found, here, methods, duties=(), prices=None):
    """What holds of every recommendation."""
    accounted(found, methods)
    by_slug, brief = {m.slug: m for m in methods}, brief_of(here)
    for way in found.sequences:
        assert way.steps[-1].stage == "report"
        cents = sum(
            getattr((prices or {}).get(s, SkillPrice()), f"{way_in}_cents")
            for way_in in ("train", "hire")
            for s in getattr(way, way_in)
        )
        assert not faults([(s.stage, s.method) for s in way.steps], by_slug, brief, found.settings, cents)
        assert all(s.reasons_for for s in way.steps)
    for one in found.ranking:
        assert sum(c.share for c in one.contributions) == pytest.approx(one.score, abs=1e-12)
        assert 0 <= one.known_share <= 1 + 1e-12
        assert one.band[0] <= one.band[1]
    assert [r.rank for r in found.ranking] == list(range(1, len(methods) + 1))
    assert all(a.objects and a.mend for a in found.alarms)
    assert all(p.mend for p in (*found.verdict.failures, *found.verdict.conditions))
    if found.sequences:
        assert sum(w.first_share for w in found.sequences) == pytest.approx(1)
    if any(not r.excluded_by for r in found.ranking):
        assert sum(r.first_share for r in found.ranking) == pytest.approx(1)


def test_a_real_situation_is_advised_soundly(advised):
    sound(advised, REAL, shipped(), DUTIES, PRICES)
    assert 2 <= len(advised.sequences) <= 4
    assert "world-cafe" in advised.sequences[0].methods
    assert not any("ranked-vote" in w.methods for w in advised.sequences)


def test_a_dozen_different_criteria_and_limits_leave_methods_out(advised):
    assert len({e.criterion for e in advised.excluded}) >= 12


def test_excluded_methods_come_last(advised):
    refused = [bool(r.excluded_by) for r in advised.ranking]
    assert refused == sorted(refused)
    assert {r.method for r in advised.ranking if r.excluded_by} == {e.method for e in advised.excluded if e.is_filter}


def test_it_repeats_byte_for_byte_under_any_order_of_the_catalogue(advised):
    chance = np.random.default_rng(5)
    shuffled = [shipped()[i] for i in chance.permutation(len(shipped()))]
    assert written(recommend(REAL, shuffled, LIGHT, DUTIES, PRICES)) == written(advised)


def test_the_ranking_alone_is_the_same(advised):
    alone = rank(REAL, shipped()[::-1], LIGHT, DUTIES)
    assert [(r.method, r.rank, r.excluded_by) for r in alone] == [
        (r.method, r.rank, r.excluded_by) for r in advised.ranking
    ]
    assert [r.score for r in alone] == pytest.approx([r.score for r in advised.ranking], abs=1e-12)


def test_the_sensitivity_speaks_of_the_usable_leader(advised):
    found = advised.sensitivity
    assert found.leader == advised.ranking[0].method
    assert [i.criterion for i in found.intervals] == list(CRITERIA)
    assert [s.method for s in found.smallest] == [r.method for r in advised.ranking[1:4]]
    assert sum(found.first_shares.values()) == pytest.approx(1)


@slow
@given(plausible(), st.booleans())
def test_whatever_somebody_could_describe_is_advised_soundly(here, has_duties):
    duties = DUTIES if has_duties else ()
    sound(recommend(here, few(), LIGHT, duties, PRICES), here, few(), duties, PRICES)


@slow
@given(situations(is_partial=True))
def test_whatever_a_file_may_say_is_advised(here):
    found = recommend(here, few(), LIGHT)
    accounted(found, few())
    assert found.verdict.decision in ("go", "not_yet", "no")


UNKNOWN = {
    "conflict": {"conflict"},
    "complexity": {"complexity"},
    "trust": {"trust"},
    "matters": {"matter"},
    "phase": {"phase"},
    "modality": {"modality"},
    "recruitment": {"recruitment"},
    "expected_outputs": {"outputs"},
    "budget": {"cost"},
    "staff_days": {"staff_days"},
    "weeks": {"time"},
    "participants": {"size"},
    "skills_in_house": {"skills"},
    "publics": {"publics"},
}


@pytest.mark.parametrize("name", sorted(UNKNOWN))
def test_what_is_unknown_neither_helps_nor_harms(name):
    nothing = {"matters": (), "recruitment": (), "expected_outputs": (), "publics": ()}.get(name)
    here = with_(REAL, **{name: nothing})
    for one in rank(here, shipped()):
        for part in one.contributions:
            if part.criterion in UNKNOWN[name]:
                assert part.fit is None
                assert part.share == 0


def test_nothing_known_is_advised_too():
    found = recommend(situation(), few(), LIGHT)
    sound(found, situation(), few())
    assert found.verdict.decision == "not_yet"


def test_no_catalogue_or_one_method():
    assert recommend(situation(), [], LIGHT).sensitivity is None
    only = recommend(situation(participation_objectives=(objective(),)), [method("m")], LIGHT)
    assert only.ranking[0].score == 0
    assert only.sequences == ()
    assert only.excluded[0].reason.code == "left-none"


def test_when_nothing_holds_what_would_make_it_possible_is_said():
    here = with_(FEW, budget=0, staff_days=1, weeks=1)
    found = recommend(here, few(), LIGHT)
    sound(found, here, few())
    assert found.sequences == ()
    assert found.verdict.decision == "not_yet"
    assert all(c.restores for c in found.alternatives)
    limits = {"budget_cents": "budget"}
    mended = with_(
        here,
        **{
            limits.get(c.limit, c.limit): c.after / (100 if c.limit == "budget_cents" else 1)
            for c in found.alternatives
        },
    )
    assert recommend(mended, few(), LIGHT).sequences


def test_weights_are_read_in_order_and_never_negative():
    assert weights_of(Settings()).sum() == pytest.approx(1)
    only = weights_of(Settings(weights={"trust": 2, "objectives": -5}))
    assert only[CRITERIA.index("trust")] == 1
    assert weights_of(Settings(weights={})).tolist() == pytest.approx([1 / len(CRITERIA)] * len(CRITERIA))


def test_what_the_team_may_set_moves_the_result():
    found = recommend(FEW, few(), replace(LIGHT, most_sequences=1, most_methods=5))
    assert len(found.sequences) == 1
    assert len(found.sequences[0].steps) <= 5
