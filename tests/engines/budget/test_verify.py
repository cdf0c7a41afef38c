"""The verifier accepts what the rules make, and nothing else; it calls no rule."""

import ast
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from polyphonie.engines.budget import Loss, Settings, allocate, verify, verify_allocation
from tests.engines.budget.votes import vote, votes

SETTINGS = [
    Settings("greedy"),
    Settings("phragmen"),
    Settings(),
    Settings(satisfaction="cardinality"),
    Settings(completion="add1"),
    Settings(completion="add1u"),
]
CAST = vote([40, 30, 60, 20], 100, [[0], [0, 1], [1], [1, 2], [0, 3], [3]])


@given(votes(), st.sampled_from(SETTINGS))
def test_what_the_rules_make_holds(cast, settings):
    assert verify_allocation(cast, allocate(cast, settings)) == ()


@given(votes(kinds=("ordinal",)), st.booleans())
def test_borda_holds(cast, below):
    for rule in ("equal_shares", "greedy"):
        settings = Settings(rule, "borda", borda_below=below)
        assert verify_allocation(cast, allocate(cast, settings), borda_below=below) == ()


@given(votes(kinds=("cumulative",)), st.sampled_from(("points", "cost_points")))
def test_points_hold(cast, satisfaction):
    assert verify_allocation(cast, allocate(cast, Settings(satisfaction=satisfaction))) == ()


def tampered(settings, **change):
    found = allocate(CAST, settings)
    return {one.code for one in verify_allocation(CAST, replace(found, **change))}


def test_sums_and_projects():
    found = allocate(CAST, Settings("greedy"))
    assert tampered(Settings("greedy"), spent=1) == {"sum-wrong"}
    assert "funded-twice-or-other" in tampered(Settings("greedy"), funded=(0, 0))
    assert tampered(Settings("greedy"), losses=()) == {"project-vanished"}
    assert {"sum-wrong"} < tampered(Settings("greedy"), rounds=tuple(replace(r, spent=7) for r in found.rounds)) | {"x"}
    over = verify_allocation(replace(CAST, budget=5), found)
    assert {one.code for one in over} == {"over-budget"}


def in_another_order(found, order):
    rounds, spent = [], 0
    for at in order:
        spent += CAST.projects[found.rounds[at].project].cost
        rounds.append(replace(found.rounds[at], spent=spent))
    return {"rounds": tuple(rounds), "funded": tuple(r.project for r in rounds), "spent": spent}


def without_last(found):
    kept = in_another_order(found, range(len(found.rounds) - 1))
    lost = Loss(found.funded[-1], "short", 1, Fraction(0), Fraction(0), 0)
    return kept | {"losses": (*found.losses, lost)}


@pytest.mark.parametrize("settings", [Settings(), Settings("greedy"), Settings("phragmen")])
def test_another_order_is_seen(settings):
    found = allocate(CAST, settings)
    order = [*range(1, len(found.rounds)), 0]
    assert verify_allocation(CAST, replace(found, **in_another_order(found, order)))


def test_what_was_left_affordable_is_seen():
    found = allocate(CAST, Settings(satisfaction="cardinality"))
    assert "left-affordable" in tampered(Settings(satisfaction="cardinality"), **without_last(found))


def test_a_cheaper_project_is_seen_even_when_nobody_supports_both():
    cast = vote([10, 10], 40, [[0], [0], [1]])
    first, second = allocate(cast, Settings()).rounds
    rounds = (replace(second, spent=10), replace(first, spent=20))
    found = replace(allocate(cast, Settings()), rounds=rounds, funded=(1, 0))
    assert [one.code for one in verify_allocation(cast, found)] == ["other-was-cheaper", "rate-fell"]


def test_wrong_money_is_seen():
    found = allocate(CAST, Settings())
    dear = tuple(replace(r, price=None) for r in found.rounds)
    assert tampered(Settings(), rounds=dear) == {"payments-miss-the-cost"}
    loads = allocate(CAST, Settings("phragmen")).rounds
    assert "load-wrong" in tampered(Settings("phragmen"), rounds=tuple(replace(r, rate=r.rate + 1) for r in loads))


def test_verify_imports_no_rule():
    tree = ast.parse(Path(verify.__file__).read_text("utf-8"))
    names = {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.level}
    assert names == {"model"}
