"""Whom a method reaches: barriers, distance, doors."""

import pytest

from polyphonie.engines.portfolio.brief import Audience, brief_of
from polyphonie.engines.portfolio.reach import barrier_left, crossed, reach, reaches
from polyphonie.kit.situation import Actor, Public
from tests.engines.portfolio.cases import method, objective, situation


def audience(distance=None, *, is_actor=False, kind=None, **barriers):
    """Somebody at a distance, with barriers."""
    return Audience("x", is_actor, kind, 4, distance, 1.0, barriers)


@pytest.mark.parametrize(
    ("said", "steps"),
    [
        ({"recruitment": ("open",)}, 1),
        ({"recruitment": ()}, 0),
        ({"recruitment": ("targeted",)}, 2),
        ({"recruitment": ("sortition",), "representativeness": 2}, 3),
        ({"recruitment": ("sortition",), "representativeness": 1}, 0),
        ({"outreach": 1}, 2),
        ({"outreach": 3}, 4),
    ],
)
def test_how_far_a_method_goes(said, steps):
    assert crossed(method("m", **said)) == steps


def test_what_is_left_of_a_barrier():
    one = method("m", access={"digital": 1})
    assert barrier_left(one, audience(digital=4, time=2)) == {"digital": 3}
    assert barrier_left(one, audience(digital=4), {"digital": 3}) == {}


@pytest.mark.parametrize(("distance", "expected"), [(None, 1), (0, 1), (1, 1), (2, 0.4), (3, 0)])
def test_distance_not_crossed_costs(distance, expected):
    assert reach(method("m"), audience(distance)) == pytest.approx(expected)


def test_the_worst_of_barrier_and_distance_counts():
    one = method("m", access={"digital": 0}, outreach=3)
    assert reach(one, audience(4, digital=2)) == 0.5
    assert reach(one, audience(4, digital=4)) == 0


def test_an_organisation_comes_when_it_is_invited_by_name():
    one = method("m", recruitment=("mandated",))
    assert reach(one, audience(4, is_actor=True, kind="company")) == 1
    assert reach(one, audience(4, is_actor=True, kind="residents")) == 0
    assert reach(one, audience(4, kind="company")) == 0


def test_being_told_is_not_being_reached():
    assert reaches(method("m"), audience(1))
    assert not reaches(method("m", interaction=("listen",)), audience(1))
    assert not reaches(method("m", access={"time": 1}), audience(1, time=4))


def test_who_must_be_reached():
    actors = (
        Actor("far", "Far", affected=0, distance=3),
        Actor("hit", "Hit", affected=3),
        Actor("near", "N", affected=1),
        Actor("told", "Told", "elected", affected=4, distance=4),
    )
    publics = (Public("p", "P", actor="told"), Public("q", "Q", affected=1, distance=1), Public("s", "S", actor="gone"))
    found = {a.id: a for a in brief_of(situation(actors=actors, publics=publics)).audiences}
    assert set(found) == {"p", "q", "s", "far", "hit"}
    assert (found["p"].is_priority, found["p"].kind) == (True, "elected")
    assert found["far"].must_be_reached
    assert not found["far"].is_priority
    assert not found["q"].must_be_reached
    assert not found["hit"].is_far


def test_the_honest_level_is_wanted_but_never_above_granted():
    wish = {"participation_objectives": (objective(level=4),)}
    assert brief_of(situation(**wish, level_granted=2)).level == 2
    assert brief_of(situation(**wish)).level == 4
    assert brief_of(situation(level_granted=3)).level == 3
    assert brief_of(situation()).level is None


def test_weights_without_weight_are_shared_equally():
    here = situation(participation_objectives=(objective("a", weight=0.0), objective("b", weight=0.0)))
    assert brief_of(here).weights == {"a": 0.5, "b": 0.5}
