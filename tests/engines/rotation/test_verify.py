"""The verifier names every lie told about a plan."""

from dataclasses import replace
from typing import Any

import pytest

from polyphonie.engines.rotation import Bound, Broken, Gathering, Quota, Seating, seat_people, verify_seating
from polyphonie.kit.chance import Chance
from tests.engines.rotation.gatherings import people

NAMES = people(12)
GATHERING = Gathering(
    NAMES, 3, 3,
    traits={"kind": {name: "ab"[i % 2] for i, name in enumerate(NAMES)}}, balance=("kind",),
    quotas=(Quota("kind", "a", 1, 3),), apart=(NAMES[:2],), together=(NAMES[4:6],),
    fixed={("p003", 1): 2}, absent=frozenset({("p011", 3)}), met=frozenset({("p008", "p009")}),
)  # fmt: skip


@pytest.fixture(scope="module")
def seating() -> Seating:
    """An honest plan."""
    return seat_people(GATHERING, Chance(0), effort=5_000)


def names(seating: Seating) -> set[str]:
    """What a recount does not find."""
    return {difference.name for difference in verify_seating(GATHERING, seating)}


def test_an_honest_plan_passes(seating: Seating):
    assert names(seating) == set()


@pytest.mark.parametrize(
    ("figure", "value"),
    [
        ("repeats", 0), ("again", ()), ("most_meetings", 9), ("met", {}), ("imbalance", 99),
        ("broken", (Broken("apart", 1, 1, ("p000", "p001"), 0, 1),)),
    ],
)  # fmt: skip
def test_each_false_figure_is_named(seating: Seating, figure: str, value: Any):
    assert figure in names(replace(seating, figures=replace(seating.figures, **{figure: value})))


def test_a_false_bound_is_named(seating: Seating):
    assert "bound" in names(replace(seating, bound=Bound(10_000, "pairs")))


def test_repeats_below_the_bound_are_named(seating: Seating):
    assert "repeats" in names(replace(seating, figures=replace(seating.figures, repeats=-1)))


def moved(seating: Seating, one: int, name: str, table: int) -> Seating:
    """The plan with somebody at another table in a round."""
    row = [tuple(n for n in people if n != name) for people in seating.plan[one]]
    row[table] = (*row[table], name)
    return replace(seating, plan=(*seating.plan[:one], tuple(row), *seating.plan[one + 1 :]))


def test_a_person_moved_is_noticed(seating: Seating):
    assert names(moved(seating, 0, "p003", 0)) == {"fixed"}
    assert "even" in names(moved(moved(seating, 1, "p003", 0), 1, "p007", 0)) | names(moved(seating, 1, "p003", 1))
    assert names(moved(seating, 2, "p011", 0)) == {"seats"}


def test_missing_rounds_and_tables_are_noticed(seating: Seating):
    assert names(replace(seating, plan=seating.plan[:2])) == {"rounds"}
    assert names(replace(seating, plan=(*seating.plan[:2], seating.plan[2][:1]))) == {"tables"}


def test_tables_over_their_seats_are_noticed(seating: Seating):
    tight = replace(GATHERING, seats=(3, 5, 5))
    assert "size" in {difference.name for difference in verify_seating(tight, seating)}


def test_every_rule_broken_is_found_by_a_recount():
    """A plan made without the rules, counted as if it kept them."""
    free = replace(GATHERING, apart=(), together=(), quotas=(), balance=())
    asked = replace(
        GATHERING, apart=(NAMES,), together=(NAMES,), quotas=(Quota("kind", "a", 4), Quota("kind", "b", 0, 0))
    )
    plan = seat_people(free, Chance(0), effort=100)
    found = {d.name: d.found for d in verify_seating(asked, plan)}
    assert {rule for rule, *_ in found["broken"]} == {"apart", "together", "least", "most"}
