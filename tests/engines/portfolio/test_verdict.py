"""The verdict: three states of each precondition, and never better when one is worse."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from polyphonie.engines.portfolio import Duty, brief_of
from polyphonie.engines.portfolio.verdict import judge
from polyphonie.kit.situation import Actor, Commitment, Scope, ScopeItem
from tests.engines.portfolio.cases import objective, plausible, situation, with_

ITEM = (ScopeItem("x"),)
ACTORS = (Actor("a", "A", "elected"), Actor("b", "B", "residents"), Actor("c", "C", "residents"), Actor("d", "D"))
READY = {
    "participation_objectives": (objective(level=3),), "actors": ACTORS, "stated_by": ("a", "b"), "by_whom": "council",
    "when": dt.date(2027, 1, 1), "scope": Scope(ITEM, ()), "level_granted": 3, "commitment": Commitment("written"),
    "budget": 1_000, "staff_days": 20, "weeks": 10,
}  # fmt: skip
COST = (100_000, 20, 10)


def judged(cost=COST, duties=(), **said):
    """The verdict on a situation that has everything, but for what is said."""
    return judge(brief_of(situation(**{**READY, **said})), *cost, duties)


def status(name, cost=COST, **said):
    """The state of one precondition."""
    return next(p for p in judged(cost, **said).preconditions if p.id == name)


def test_with_everything_one_may_go():
    verdict = judged()
    assert verdict.decision == "go"
    assert not verdict.conditions
    assert not verdict.failures
    assert all(p.mend is None for p in verdict.preconditions)


STATES = (
    ("problem", "met", {}, COST),
    ("problem", "met", {"stated_by": ("b", "d")}, COST),
    ("problem", "unknown", {"stated_by": ()}, COST),
    ("problem", "not_met", {"stated_by": ("b", "c")}, COST),
    ("problem", "not_met", {"stated_by": ("nobody",)}, COST),
    ("problem", "not_met", {"participation_objectives": ()}, COST),
    ("decider", "met", {}, COST),
    ("decider", "unknown", {"by_whom": None}, COST),
    ("decider", "unknown", {"when": None}, COST),
    ("open", "met", {}, COST),
    ("open", "unknown", {"scope": Scope()}, COST),
    ("open", "not_met", {"scope": Scope((), ITEM)}, COST),
    ("open", "not_met", {"is_taken": True}, COST),
    ("promise", "met", {"level_granted": 4}, COST),
    ("promise", "unknown", {"level_granted": None}, COST),
    ("promise", "unknown", {"participation_objectives": (objective(),)}, COST),
    ("promise", "not_met", {"level_granted": 2}, COST),
    ("commitment", "met", {"commitment": Commitment("published")}, COST),
    ("commitment", "met", {"commitment": Commitment("oral"), "participation_objectives": (objective(level=2),)}, COST),
    ("commitment", "met", {"participation_objectives": (objective(),)}, COST),
    ("commitment", "unknown", {"commitment": Commitment()}, COST),
    ("commitment", "unknown", {"commitment": Commitment("oral"), "participation_objectives": (objective(),)}, COST),
    ("commitment", "not_met", {"commitment": Commitment("oral")}, COST),
    ("resources", "met", {}, COST),
    ("resources", "unknown", {"budget": None}, COST),
    ("resources", "unknown", {"staff_days": None}, COST),
    ("resources", "not_met", {}, (100_001, 20, 10)),
    ("resources", "not_met", {}, (100_000, 20.5, 10)),
    ("resources", "not_met", {"budget": None}, (100_000, 20.5, 10)),
    ("resources", "not_met", {}, (None, None, None)),
    ("time", "met", {}, COST),
    ("time", "unknown", {"weeks": None, "when": None}, COST),
    ("time", "not_met", {}, (100_000, 20, 10.5)),
    ("time", "not_met", {}, (None, None, None)),
)


@pytest.mark.parametrize(("name", "expected", "said", "cost"), STATES)
def test_each_precondition_has_three_states(name, expected, said, cost):
    found = status(name, cost, **said)
    assert found.status == expected
    assert found.fields
    assert found.reasons[0].code.startswith(f"precondition-{name}-{expected}")
    assert (found.mend is None) == (expected == "met")


def test_every_precondition_is_seen_in_every_state_it_has():
    seen = {(name, state) for name, state, _, _ in STATES}
    names = {p.id for p in judged().preconditions}
    assert names == {n for n, _ in seen}
    assert len(seen) == 3 * len(names) - 1  # nobody fails for not yet knowing who decides


@pytest.mark.parametrize(("said", "expected"), [
    ({"is_taken": True}, "no"), ({"scope": Scope((), ITEM)}, "no"), ({"level_granted": 2}, "not_yet"),
    ({"commitment": Commitment("none")}, "not_yet"), ({"commitment": Commitment()}, "go"), ({"by_whom": None}, "go"),
])  # fmt: skip
def test_the_decision_follows_the_worst(said, expected):
    assert judged(**said).decision == expected


@pytest.mark.parametrize(("said", "expected"), [
    ({}, True), ({"applies": False}, False), ({"applies": None}, False), ({"is_checked": False}, False),
    ({"kind": "option"}, False),
])  # fmt: skip
def test_only_a_checked_duty_makes_it_mandatory_and_never_green(said, expected):
    duty = Duty(**{"rule": "r", "applies": True, "is_checked": True, "kind": "duty", "satisfied_by": ("m",), **said})
    assert judged(duties=[duty]).is_mandatory == expected
    assert judged(duties=[duty], is_taken=True).decision == "no"


ORDER = ("no", "not_yet", "go")
WORSE = {
    "decided": lambda s, c: (with_(s, is_taken=True), c),
    "closed": lambda s, c: (with_(s, scope=Scope((), ITEM)), c),
    "nothing open": lambda s, c: (with_(s, scope=Scope((), s.scope.not_negotiable or ITEM)), c),
    "granted less": lambda s, c: (with_(s, level_granted=max(1, (s.decision.level_granted or 5) - 1)), c),
    "no commitment": lambda s, c: (with_(s, commitment=Commitment("none")), c),
    "no objective": lambda s, c: (with_(s, participation_objectives=()), c),
    "one voice": lambda s, c: (with_(s, stated_by=s.context.stated_by[:1] or ("nobody",)), c),
    "dearer": lambda s, c: (s, (c[0] * 3, c[1], c[2])),
    "heavier": lambda s, c: (s, (c[0], c[1] * 3, c[2])),
    "longer": lambda s, c: (s, (c[0], c[1], c[2] * 3)),
    "impossible": lambda s, c: (s, (None, None, None)),
    "less money": lambda s, c: (with_(s, budget=0), c),
    "fewer days": lambda s, c: (with_(s, staff_days=0), c),
    "less time": lambda s, c: (with_(s, weeks=0), c),
}


@pytest.mark.parametrize("way", sorted(WORSE))
@given(plausible(), st.tuples(st.sampled_from((0, 90_000, 10**6)), st.integers(1, 50), st.integers(1, 50)))
def test_worsening_one_precondition_never_improves_the_verdict(way, here, cost):
    worse, dearer = WORSE[way](here, cost)
    before, after = judge(brief_of(here), *cost), judge(brief_of(worse), *dearer)
    assert ORDER.index(after.decision) <= ORDER.index(before.decision)
