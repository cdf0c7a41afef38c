"""Reasons for and against each step."""

from polyphonie.engines.portfolio import Duty, recommend
from tests.engines.portfolio.cases import LIGHT, few, method, objective, situation
from tests.engines.portfolio.test_recommend import FEW


def codes(reasons):
    """The codes of reasons."""
    return [r.code for r in reasons]


def test_each_step_says_what_it_brings_and_what_speaks_against_it():
    found = recommend(FEW, few(), LIGHT)
    for way in found.sequences:
        for step in way.steps:
            mine = [r for r in step.reasons_for if r.weight is not None]
            assert all(r.weight > 0 and r.code.startswith("for-") for r in mine)
            against = [r for r in step.reasons_against if r.weight is not None]
            assert all(r.weight < 0 and r.code.startswith("against-") for r in against)
            assert len(mine) <= 3
            assert len(against) <= 3
            assert [r.weight for r in mine] == sorted((r.weight for r in mine), reverse=True)


def test_a_reason_weighs_what_its_criterion_adds_to_the_score():
    found = recommend(FEW, few(), LIGHT)
    rated = {r.method: {c.criterion: c.share for c in r.contributions} for r in found.ranking}
    for step in found.sequences[0].steps:
        for reason in (*step.reasons_for, *step.reasons_against):
            if reason.weight is not None:
                assert reason.weight == rated[step.method][reason.facts["criterion"]]


def test_what_the_sequence_owes_a_step_is_said():
    methods = [
        method("r", ("report",), objectives={}, needs=("contributions",)),
        method("d"),
        method("p", ("map",), needs=("contributions",), gives=("options",), objectives={"decide": 3}),
        method("panel", ("prepare",), gives=("panel",), objectives={"mobilise": 3}),
        method("jury", ("deliberate",), requires=("panel",), objectives={"train": 3}, gives=()),
    ]
    goals = tuple(objective(f"o{i}", k) for i, k in enumerate(("understand", "decide", "train", "mobilise")))
    way = recommend(situation(participation_objectives=goals), methods, LIGHT).sequences[0]
    owed = {s.method: codes(s.reasons_for) for s in way.steps}
    assert "owed-objective" in owed["d"]
    assert "owed-artefact" in owed["d"]
    assert "owed-artefact" in owed["panel"]
    assert "owed-report" in owed["r"]


def test_a_step_asked_for_whatever_its_worth_says_who_asks():
    methods = [
        method("r", ("report",), objectives={}),
        method("d"),
        method("calm", ("prepare",), family="conflict", objectives={}),
        method("talk", ("deliberate",), objectives={}),
        method("vote", ("decide",), objectives={"decide": 3}),
    ]
    goals = (objective(), objective("o2", "decide", level=3))
    here = situation(participation_objectives=goals, conflict=4, level_granted=4)
    duty = Duty("rule", True, True, "duty", ("talk",))
    way = recommend(here, methods, LIGHT, [duty]).sequences[0]
    owed = {s.method: {r.code: r.facts for r in s.reasons_for} for s in way.steps}
    assert owed["talk"]["owed-law"] == {"rule": "rule"}
    assert {m for m in owed if "owed-stage" in owed[m]} == {"d", "calm", "talk", "vote"}
