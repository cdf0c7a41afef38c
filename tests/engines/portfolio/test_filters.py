"""Hard filters: each rule at its boundary, nothing from nothing, and relaxing never excludes."""

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from polyphonie.engines.portfolio import Duty, brief_of
from polyphonie.engines.portfolio.filters import exclusions, off_matter
from polyphonie.kit.method import Cost, Span
from polyphonie.kit.quantity import Range
from polyphonie.kit.situation import Constraint
from tests.engines.portfolio.cases import method, plausible, shipped, situation, with_


def reasons(one, here, *others, duties=()):
    """What excludes a method here."""
    return exclusions([one, *others], brief_of(here), duties).get(one.slug, ())


PLAIN = method(
    "m",
    level=Span(3, 4),
    participants=Range(10, 20, 30),
    preparation_weeks=Range(2, 3, 4),
    elapsed_weeks=Range(1, 2, 3),
    cost_eur=Cost(Range(500, 800, 900), Range(1, 2, 3)),
    staff_days=Range(4, 6, 9),
    session_hours=Range(3, 4, 5),
    conflict=Span(0, 1),
    modality=("online",),
    adaptable_to=("hybrid",),
    organisers=("state", "region"),
)

BOUNDARIES = (
    ("level", "level_granted", 3, 2),
    ("capacity", "participants", Range(5, 8, 10), Range(5, 8, 9)),
    ("capacity", "participants", Range(30, 40, 50), Range(31, 40, 50)),
    ("deadline", "weeks", 3, 2.9),
    ("budget", "budget", 520, 519.99),
    ("staff_days", "staff_days", 4, 3.9),
    ("contact_hours", "contact_hours", 3, 2.5),
    ("conflict", "conflict", 2, 3),
    ("modality", "modality", "hybrid", "face_to_face"),
    ("modality", "modality", "any", "face_to_face"),
    ("organiser", "organiser_kind", "region", "company"),
)


@pytest.mark.parametrize(("rule", "field", "allowed", "refused"), BOUNDARIES)
def test_each_rule_has_its_boundary(rule, field, allowed, refused):
    assert not reasons(PLAIN, situation(**{field: allowed}))
    (found,) = reasons(PLAIN, situation(**{field: refused}))
    assert found.criterion == rule
    assert found.method == "m"
    assert found.is_filter


@pytest.mark.parametrize(("rule", "field", "allowed", "refused"), BOUNDARIES)
def test_each_exclusion_names_field_value_limit_reason_and_way_back(rule, field, allowed, refused):
    (found,) = reasons(PLAIN, situation(**{field: refused}))
    assert field.removesuffix("_kind") in found.field
    assert found.value is not None
    assert found.limit is not None
    assert found.reason.code == f"excluded-{rule}"
    assert found.readmit.code == f"readmit-{rule}"
    assert found.reason.facts["method"] == "m"


def test_all_the_reasons_are_given():
    here = situation(level_granted=1, weeks=1, budget=10, staff_days=1, conflict=4, modality="face_to_face")
    assert [e.criterion for e in reasons(PLAIN, here)] == [
        "level",
        "deadline",
        "budget",
        "staff_days",
        "conflict",
        "modality",
    ]


def test_the_deadline_names_where_it_was_said():
    dated = situation(as_of=dt.date(2026, 1, 1), when=dt.date(2026, 1, 8))
    assert reasons(PLAIN, dated)[0].field == "decision.when"
    assert reasons(PLAIN, situation(weeks=1))[0].field == "constraints.weeks"


def test_the_tightest_of_two_limits_counts():
    loose = Constraint(kind="financial", limits="budget", amount=Range.exactly(9_000))
    here = situation(budget=100)
    assert reasons(PLAIN, replace(here, constraints=(loose, *here.constraints)))[0].value == 100


def test_what_comes_after_the_decision_is_not_bound_by_its_date():
    assert not reasons(replace(PLAIN, stages=("deliberate", "report")), situation(weeks=0))


def test_a_method_needs_what_it_rests_on():
    base, leaning = method("base", level=Span(4, 5)), method("leaning", requires=("base", "other"))
    assert not reasons(leaning, situation(), base)
    assert not reasons(leaning, situation(level_granted=2, already_done=("base",)), base)
    (found,) = reasons(leaning, situation(level_granted=2), base)
    assert (found.criterion, found.field, found.limit) == ("prerequisite", "already_done", ["base", "other"])
    assert reasons(leaning, situation())


def test_what_rests_on_what_cannot_be_cannot_be_either():
    chain = [method("a", level=Span(4, 5)), method("b", requires=("a",)), method("c", requires=("b",))]
    assert set(exclusions(chain, brief_of(situation(level_granted=2)))) == {"a", "b", "c"}
    assert not exclusions(chain, brief_of(situation(level_granted=2, already_done=("b",)))).keys() - {"a", "b"}


def test_two_methods_may_rest_on_each_other():
    assert not exclusions([method("a", requires=("b",)), method("b", requires=("a",))], brief_of(situation()))


def test_another_reason_does_not_hide_a_missing_base():
    found = reasons(method("m", requires=("gone",), level=Span(5, 5)), situation(level_granted=1))
    assert [e.criterion for e in found] == ["level", "prerequisite"]


@pytest.mark.parametrize(
    ("said", "refused"),
    [
        ({}, True),
        ({"is_checked": False}, False),
        ({"applies": None}, False),
        ({"applies": False}, False),
        ({"kind": "duty"}, False),
        ({"satisfied_by": ("other",)}, False),
    ],
)
def test_only_a_checked_rule_that_applies_forbids(said, refused):
    duty = replace(Duty("r", True, True, "forbidden", ("m",)), **said)
    found = reasons(PLAIN, situation(), duties=[duty])
    assert bool(found) == refused
    assert not refused or (found[0].criterion, found[0].value) == ("law", "r")


def test_a_situation_that_says_nothing_excludes_nothing():
    assert not exclusions(shipped(), brief_of(situation()))


RELAXED = {
    "level_granted": lambda v: min(5, v + 1),
    "weeks": lambda v: v * 1.5 + 1,
    "budget": lambda v: v * 2 + 100,
    "staff_days": lambda v: v * 1.2 + 1,
    "contact_hours": lambda v: v + 3,
    "participants": lambda v: Range(max(1, v.least - 9), v.typical, v.most + 50),
    "conflict": lambda v: max(0, v - 1),
}


@given(plausible(), st.sampled_from(sorted(RELAXED)), st.booleans())
def test_relaxing_a_limit_never_adds_an_exclusion(here, name, is_dropped):
    part = {"level_granted": here.decision.level_granted, "conflict": here.context.conflict}
    said = part.get(name) if name in part else here.limit(name)
    if said is None:
        return
    relaxed = with_(
        here, **{name: None if is_dropped else RELAXED[name](said if name in (*part, "participants") else said.most)}
    )
    before, after = (exclusions(shipped(), brief_of(s)) for s in (here, relaxed))
    for slug, found in after.items():
        assert {e.criterion for e in found} <= {e.criterion for e in before.get(slug, ())}


def test_off_matter_is_only_said_when_both_sides_say_their_matter():
    money, any_ = method("money", matters=("money",)), method("any")
    assert off_matter(money, brief_of(situation(matters=("place",))))
    assert not off_matter(money, brief_of(situation(matters=("place", "money"))))
    assert not off_matter(money, brief_of(situation()))
    assert not off_matter(any_, brief_of(situation(matters=("place",))))
