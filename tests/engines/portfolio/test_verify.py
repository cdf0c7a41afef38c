"""The checker: each rule broken once, and nothing found in what holds."""

import pytest

from polyphonie.engines.portfolio import Settings, brief_of, faults
from tests.engines.portfolio.cases import method, objective, situation

REPORT = method("r", ("report",), euros=0, staff_days=0)
OPEN = method("d", objectives={"understand": 3})
TALK = method("t", ("deliberate",))
VOTE = method("v", ("decide",))
CALM = method("c", ("prepare",), family="conflict")
HOLDS = [("diverge", OPEN), ("report", REPORT)]


def broken(choices, here=None, settings=None, extra=0):
    """The codes of what a sequence breaks."""
    methods = {m.slug: m for _, m in choices}
    here = here or situation(participation_objectives=(objective(),))
    pairs = [(stage, m.slug) for stage, m in choices]
    found = faults(pairs, methods, brief_of(here), settings or Settings(), extra)
    assert all(f.code.startswith("broken-") for f in found)
    return [f.code.removeprefix("broken-") for f in found]


def test_what_holds_has_no_fault():
    assert broken(HOLDS) == []
    assert broken([]) == []


@pytest.mark.parametrize(("fault", "here", "held"), [
    ("budget", {"budget": 99}, {"budget": 100}),
    ("staff_days", {"staff_days": 1.9}, {"staff_days": 2}),
    ("weeks", {"weeks": 1.9}, {"weeks": 2}),
    ("contact_hours", {"contact_hours": 1}, {"contact_hours": 2}),
])  # fmt: skip
def test_each_limit_at_its_boundary(fault, here, held):
    assert broken(HOLDS, situation(**here)) == [fault] * (1 if fault != "contact_hours" else 2)
    assert broken(HOLDS, situation(**held)) == []


def test_training_counts_in_the_budget():
    assert broken(HOLDS, situation(budget=100), extra=1) == ["budget"]


def test_what_comes_after_the_decision_does_not_count_in_its_weeks():
    long = method("l", ("report",), preparation_weeks=9, elapsed_weeks=50)
    assert broken([("diverge", OPEN), ("report", long)], situation(weeks=2)) == []


def test_decimals_are_added_exactly():
    tenths = [("diverge", method(f"m{i}", staff_days=0.1)) for i in range(2)]
    assert broken([*tenths, ("report", REPORT)], situation(staff_days=0.2)) == []
    three = [*tenths, ("map", method("m2", ("map",), staff_days=0.1)), ("report", REPORT)]
    assert broken(three, situation(staff_days=0.3)) == []


def test_counts():
    twice = [("prepare", OPEN), ("diverge", OPEN), ("report", REPORT)]
    assert broken(twice) == ["repeated"]
    assert broken(HOLDS, settings=Settings(most_methods=1)) == ["most_methods"]
    kin = [("diverge", method(f"m{i}", family="kin")) for i in range(3)]
    assert broken([*kin, ("report", REPORT)]) == ["family", "stage"]
    votes = [("decide", VOTE), ("decide", method("w", ("decide",))), ("report", REPORT)]
    assert broken(votes) == ["stage"]


def test_order():
    assert broken([("diverge", OPEN)]) == ["report"]
    silent = method("s", ("report",), gives=())
    assert broken([("report", silent)]) == ["report"]
    fed = method("f", ("map",), needs=("contributions",))
    assert broken([("map", fed), ("report", REPORT)]) == ["needs"]
    assert broken([("diverge", OPEN), ("map", fed), ("report", REPORT)]) == []
    assert broken([("map", OPEN), ("map", fed), ("report", REPORT)]) == ["needs"]
    assert broken([("map", fed), ("report", REPORT)], situation(available=("contributions",))) == []


def test_requires_and_rivals():
    leaning, rival = method("l", requires=("d", "x")), method("z", incompatible=("d",))
    assert broken([("diverge", leaning), ("report", REPORT)]) == ["requires"]
    assert broken([("diverge", leaning), ("diverge", OPEN), ("report", REPORT)]) == []
    assert broken([("diverge", leaning), ("map", OPEN), ("report", REPORT)]) == ["requires"]
    assert broken([("diverge", leaning), ("report", REPORT)], situation(already_done=("x",))) == []
    assert broken([("diverge", rival), ("diverge", OPEN), ("report", REPORT)]) == ["incompatible"]


@pytest.mark.parametrize("climate", [{"conflict": 2}, {"complexity": 3}])
def test_nobody_decides_without_deliberating_when_it_is_hard(climate):
    hasty = [("decide", VOTE), ("report", REPORT)]
    assert broken(hasty, situation(**climate)) == ["guard"]
    assert broken([("deliberate", TALK), *hasty], situation(**climate)) == []
    assert broken(hasty, situation(conflict=1, complexity=2)) == []


def test_an_open_wound_is_treated_first():
    assert broken(HOLDS, situation(conflict=4)) == ["treatment"]
    assert broken([("prepare", CALM), *HOLDS], situation(conflict=4)) == []
    assert broken(HOLDS, situation(conflict=3)) == []


def test_telling_is_not_deciding():
    assert broken([("decide", VOTE), ("report", REPORT)], situation(level_granted=1)) == ["decide"]
    assert broken([("decide", VOTE), ("report", REPORT)], situation(level_granted=2)) == []
