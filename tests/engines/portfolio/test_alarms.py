"""The nine alarms: each raised by a case made for it, and gone once its mend is applied."""

from dataclasses import replace

import pytest

from polyphonie.engines.portfolio import Duty, Settings, SkillPrice, alarms, brief_of
from polyphonie.kit.method import Cost, Mitigation
from polyphonie.kit.quantity import Range
from polyphonie.kit.situation import Actor, Public
from polyphonie.kit.text import Text
from tests.engines.portfolio.cases import method, objective, situation, with_

REPORT = method("r", ("report",), euros=0, interaction=("listen",), objectives={"inform": 2})
OPEN = method("d")
HERE = situation(participation_objectives=(objective(),))
ALL = ("decided", "promise", "purposeless", "unserved", "unreached", "barrier", "skill", "broken", "twice")


def raised(choices, here=HERE, others=(), duties=(), provided=(), prices=None):
    """The alarms of a sequence, by code."""
    methods = {m.slug: m for m in (*(m for _, m in choices), *others)}
    found = alarms(
        [(s, m.slug) for s, m in choices],
        methods,
        brief_of(here),
        Settings(),
        [m.slug for m in others],
        prices or {},
        duties,
        provided,
    )
    assert all(a.objects and a.reason.code and a.mend.code for a in found)
    assert all(a.severity in ("high", "medium", "low") for a in found)
    return {a.code: a for a in found}


def with_mend(choices, alarm, others, stage="diverge"):
    """The sequence with the method that the mend adds."""
    return [(stage, next(m for m in others if m.slug == alarm.mend.facts["method"])), *choices]


SOUND = [("diverge", OPEN), ("report", REPORT)]


def test_a_sound_sequence_raises_none():
    assert raised(SOUND) == {}


def test_a_question_already_decided():
    assert raised(SOUND, with_(HERE, is_taken=True)).keys() == {"decided"}
    assert raised(SOUND, with_(HERE, is_taken=False)) == {}


def test_a_promise_above_the_real_margin():
    here = with_(HERE, level_granted=2, participation_objectives=(objective(level=4), objective("o2", level=1)))
    alarm = raised(SOUND, here)["promise"]
    assert alarm.objects == ("o1",)
    assert alarm.mend.facts["level"] == 2
    honest = with_(here, participation_objectives=(objective(level=2), objective("o2", level=1)))
    assert "promise" not in raised(SOUND, honest)


def test_a_method_that_serves_no_objective():
    idle = method("idle", objectives={"train": 3}, gives=())
    assert raised([("prepare", idle), *SOUND])["purposeless"].objects == ("idle",)
    fed, leaning = method("fed", needs=("options",)), method("leaning", requires=("idle",))
    feeding = replace(idle, gives=("options",))
    assert "purposeless" not in raised([("prepare", feeding), ("diverge", fed), *SOUND])
    assert "purposeless" not in raised([("prepare", idle), ("diverge", leaning), *SOUND])


@pytest.mark.parametrize(("is_must", "severity"), [(True, "high"), (False, "low")])
def test_an_objective_that_no_method_serves(is_must, severity):
    here = with_(HERE, participation_objectives=(objective(), objective("o2", "mobilise", is_must=is_must)))
    dear, cheap = method("dear", objectives={"mobilise": 3}, euros=500), method("cheap", objectives={"mobilise": 2})
    alarm = raised(SOUND, here, (dear, cheap))["unserved"]
    assert (alarm.objects, alarm.severity) == (("o2",), severity)
    assert alarm.mend.facts["method"] == "cheap"
    assert "unserved" not in raised(with_mend(SOUND, alarm, (dear, cheap)), here)
    assert raised(SOUND, here)["unserved"].mend.code == "alarm-mend-unserved-none"


def test_the_mend_costs_what_it_would_cost_for_the_people_wanted():
    here = with_(HERE, participation_objectives=(objective("o2", "mobilise"),), participants=Range(100, 100, 100))
    each = method("each", objectives={"mobilise": 3}, cost_eur=Cost(Range.exactly(0), Range.exactly(2)))
    assert raised(SOUND, here, (each,))["unserved"].mend.facts["cost_cents"] == 20_000


@pytest.mark.parametrize("who", ["public", "actor"])
def test_somebody_highly_affected_whom_nothing_reaches(who):
    one = {"public": {"publics": (Public("x", "X", affected=4, distance=3),)},
           "actor": {"actors": (Actor("x", "X", "residents", affected=4, distance=3),)}}[who]  # fmt: skip
    here, going = with_(HERE, **one), method("going", outreach=3, recruitment=("targeted",))
    alarm = raised(SOUND, here, (going,))["unreached"]
    assert alarm.objects == ("x",)
    assert alarm.reason.facts[who] == "x"
    assert "unreached" not in raised(with_mend(SOUND, alarm, (going,)), here)
    assert raised(SOUND, here)["unreached"].mend.code == "alarm-mend-unreached-none"


def test_somebody_little_affected_raises_no_alarm():
    here = with_(HERE, publics=(Public("x", "X", affected=2, distance=4), Public("y", "Y")))
    assert "unreached" not in raised(SOUND, here)


FAR = Public("x", "X", affected=None, distance=3, barriers={"digital": 4, "time": 1})


def lift(lifts, euros):
    """A mitigation of the digital barrier."""
    return Mitigation("digital", lifts, Range.exactly(euros), Text("Aide", "Help"))


def test_a_far_public_with_a_barrier_that_nothing_lifts():
    here, coping = with_(HERE, publics=(FAR,)), method("coping", access={"digital": 4})
    hard = [("diverge", method("d", access={"digital": 1})), ("report", REPORT)]
    alarm = raised(hard, here, (coping,))["barrier"]
    assert alarm.objects == ("x", "digital")
    assert "barrier" not in raised(with_mend(hard, alarm, (coping,)), here)
    assert raised(hard, here)["barrier"].mend.code == "alarm-mend-barrier-none"
    assert "barrier" not in raised(hard, with_(here, publics=(replace(FAR, distance=2),)))
    assert "barrier" not in raised([], here)


def test_the_cheapest_mitigation_that_lifts_enough_is_proposed():
    here = with_(HERE, publics=(FAR,))
    lifted = method("d", access={"digital": 1}, mitigations=(lift(1, 10), lift(3, 90), lift(4, 80)))
    alarm = raised([("diverge", lifted), ("report", REPORT)], here)["barrier"]
    assert (alarm.mend.code, alarm.mend.facts["mitigation"]) == ("alarm-mend-barrier-lift", 2)
    mended = replace(lifted, access={"digital": 1 + lifted.mitigations[2].lifts})
    assert "barrier" not in raised([("diverge", mended), ("report", REPORT)], here)


def test_a_mitigation_that_lifts_too_little_comes_after_a_method_that_copes():
    here, coping = with_(HERE, publics=(FAR,)), method("coping", access={"digital": 4})
    short = [("diverge", method("d", access={"digital": 1}, mitigations=(lift(1, 1), lift(2, 9)))), ("report", REPORT)]
    assert raised(short, here, (coping,))["barrier"].mend.facts["method"] == "coping"
    assert raised(short, here)["barrier"].mend.facts["mitigation"] == 1
    telling = method("telling", access={"digital": 4}, interaction=("listen",))
    assert raised(short, here, (telling,))["barrier"].mend.code == "alarm-mend-barrier-lift"


def test_a_skill_that_nobody_holds():
    skilled = [("diverge", method("d", skills={"drawing": 2, "writing": 1})), ("report", REPORT)]
    here = with_(HERE, skills_in_house={"drawing": 1, "writing": 1})
    alarm = raised(skilled, here, prices={"drawing": SkillPrice(5, 9)})["skill"]
    assert (alarm.objects, alarm.severity) == (("drawing", "d"), "medium")
    assert (alarm.mend.facts["train_cents"], alarm.mend.facts["hire_cents"]) == (5, 9)
    assert raised(skilled, here, provided=("drawing",))["skill"].severity == "low"
    assert "skill" not in raised(skilled, with_(here, skills_in_house={"drawing": 2, "writing": 1}))
    assert "skill" not in raised(skilled)


def test_a_limit_broken():
    alarm = raised(SOUND, with_(HERE, budget=50))["broken"]
    assert (alarm.objects, alarm.mend.code) == (("budget",), "alarm-mend-broken-budget")
    assert "broken" not in raised(SOUND, with_(HERE, budget=alarm.mend.facts["cost_cents"] / 100))
    fed = method("fed", ("map",), needs=("options",))
    assert raised([*SOUND, ("map", fed)])["broken"].objects == ("fed",)
    rival = method("rival", incompatible=("d",))
    assert raised([*SOUND, ("diverge", rival)])["broken"].objects == ("rival", "d")


@pytest.mark.parametrize(("is_checked", "severity"), [(True, "high"), (False, "medium")])
def test_a_duty_forgotten(is_checked, severity):
    duty = Duty("rule", True, is_checked, "duty", ("inquiry", "debate"))
    alarm = raised(SOUND, duties=[duty])["law"]
    assert (alarm.objects, alarm.severity) == (("rule",), severity)
    assert "law" not in raised([("map", method("debate", ("map",))), *SOUND], duties=[duty])
    assert "law" not in raised(SOUND, with_(HERE, already_done=("inquiry",)), duties=[duty])
    assert "law" not in raised(
        SOUND, duties=[replace(duty, applies=None), replace(duty, kind="option"), replace(duty, satisfied_by=())]
    )


def test_a_budget_that_holds_only_if_all_goes_well():
    loose = [("diverge", method("d", cost_eur=Cost(Range(50, 100, 300)))), ("report", REPORT)]
    alarm = raised(loose, with_(HERE, budget=200))["overrun"]
    assert alarm.mend.facts["gap_cents"] == 10_000
    assert "overrun" not in raised(loose, with_(HERE, budget=300))
    assert "overrun" not in raised(loose, with_(HERE, budget=99))


def test_two_activities_that_ask_the_same_people_the_same_thing():
    twin = method("twin", family="d")
    alarm = raised([("diverge", twin), *SOUND])["twice"]
    assert alarm.objects == ("twin", "d")
    assert "twice" not in raised([("map", twin), *SOUND])
    for said in (
        {"family": "other"},
        {"recruitment": ("mandated",)},
        {"objectives": {"train": 1}},
        {"gives": ("options",)},
    ):
        assert "twice" not in raised([("diverge", replace(twin, **said)), *SOUND])


def test_each_of_the_nine_has_its_case():
    tests = "".join(name for name in globals() if name.startswith("test_"))
    words = {"purposeless": "serves_no_objective", "unserved": "no_method_serves", "unreached": "nothing_reaches",
             "broken": "limit_broken", "twice": "same_thing", "promise": "promise_above"}  # fmt: skip
    assert all(words.get(code, code) in tests for code in ALL)
