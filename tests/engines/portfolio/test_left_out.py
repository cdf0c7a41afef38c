"""Why a method is not in the sequence: each kind of reason once, with its field, value and limit."""

from dataclasses import replace

import pytest

from polyphonie.engines.portfolio import Rated, Settings, recommend
from polyphonie.engines.portfolio.left_out import left_out
from polyphonie.engines.portfolio.problem import Plan
from polyphonie.engines.portfolio.schedule import sequence_of
from polyphonie.kit.method import Span
from tests.engines.portfolio.cases import LIGHT, method, objective, problem, situation, with_

HERE = situation(
    participation_objectives=(objective("o1", level=2, need=1), objective("o2", "train", level=2, need=1)),
    level_granted=2,
    matters=("place",),
    conflict=1,
)
BASE = (
    method("r", ("report",), objectives={}, matters=("place",)),
    method("best", matters=("place",), objectives={"understand": 3, "train": 1}),
)


def why(one, here=HERE, settings=LIGHT, others=()):
    """What keeps a method out."""
    found = recommend(here, (*BASE, *others, one), settings)
    assert found.sequences, found.verdict
    assert one.slug not in found.sequences[0].methods
    return [e for e in found.excluded if e.method == one.slug]


def like(slug, **said):
    """A method as good as the best, but for what is said of it."""
    return method(slug, **{"matters": ("place",), "objectives": {"understand": 3}, **said})


def held(one, here=HERE, settings=LIGHT, score=0.6):
    """What keeps a method out of the sequence of the best and the report, its score being better than theirs."""
    methods = (*BASE, one)
    whole = problem(methods, here, {one.slug: score, "best": 0.5, "r": 0.4}, settings)
    way = sequence_of(whole, Plan((("diverge", "best"), ("report", "r")), (), (), 0.0, True), "S1", ())
    ranking = [Rated(m.slug, i + 1, whole.scores[m.slug], 1.0, ()) for i, m in enumerate(methods)]
    (found,) = left_out(whole, ranking, way, {})
    return found


def test_a_filter_speaks_first():
    (found,) = why(like("m", level=Span(4, 5)))
    assert (found.criterion, found.is_filter) == ("level", True)


def test_made_for_another_matter():
    (found,) = why(like("m", matters=("money",)))
    assert (found.criterion, found.value, found.limit) == ("matter", ["place"], ["money"])


def test_done_already():
    (found,) = why(like("m"), with_(HERE, already_done=("m",)))
    assert (found.reason.code, found.field, found.value) == ("left-done", "already_done", "m")


def test_a_rival_does_better_on_a_named_criterion():
    (found,) = why(like("m", objectives={"understand": 1}))
    assert (found.criterion, found.field) == ("objectives", "criteria.objectives")
    assert found.value < found.limit
    assert found.reason.facts["method_rival"] == "best"


def test_it_would_not_bring_enough():
    found = held(like("m", stages=("map",)), settings=replace(LIGHT, burden=0.7))
    assert (found.criterion, found.value, found.limit) == ("burden", 0.6, 0.7)


LIMITS = (
    ("budget", {"euros": 900}, {"budget": 950}, {}),
    ("staff_days", {"staff_days": 9}, {"staff_days": 11}, {}),
    ("weeks", {"elapsed_weeks": 9, "stages": ("map",)}, {"weeks": 10}, {}),
    ("most_methods", {"stages": ("map",)}, {}, {"most_methods": 2}),
    ("family", {"family": "best", "stages": ("map",)}, {}, {"most_per_family": 1}),
    ("stage", {}, {}, {"most_per_stage": 1}),
    ("needs", {"needs": ("opinion_map",), "stages": ("map",)}, {}, {}),
    ("incompatible", {"incompatible": ("best",), "stages": ("map",)}, {}, {}),
    ("requires", {"requires": ("gone",), "stages": ("map",)}, {}, {}),
    ("guard", {"stages": ("decide",)}, {"complexity": 3}, {}),
    ("decide", {"stages": ("decide",)}, {"level_granted": 1}, {}),
    ("contact_hours", {"session_hours": 9, "stages": ("map",)}, {"contact_hours": 4}, {}),
)


@pytest.mark.parametrize(("limit", "said", "here", "chosen"), LIMITS)
def test_each_limit_of_the_sequence_is_named_with_its_values(limit, said, here, chosen):
    found = held(like("m", **said), with_(HERE, **here), replace(LIGHT, **chosen))
    assert (found.criterion, found.field, found.reason.code) == (limit, f"sequence.{limit}", f"left-broken-{limit}")
    assert found.value is not None
    assert found.reason.facts["method"] == "m"
    if limit in ("budget", "staff_days", "weeks", "most_methods", "contact_hours"):
        assert found.value > found.limit


def test_a_refusal_from_the_other_side_names_the_other(monkeypatch):
    refusing = replace(BASE[1], incompatible=("m",))
    monkeypatch.setitem(globals(), "BASE", (BASE[0], refusing))
    found = held(like("m", stages=("map",)))
    assert (found.value, found.reason.facts["method"], found.reason.facts["method_rival"]) == ("best", "m", "best")


def test_a_method_that_fits_no_stage_says_what_it_weighs():
    assert held(like("m", stages=())).criterion == "burden"


def test_settings_are_kept_with_the_result():
    assert recommend(HERE, BASE, Settings(samples=10, band_samples=2)).settings.samples == 10
