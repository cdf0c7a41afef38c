"""What cannot be seated is refused by name, everything at once."""

from typing import Any

import pytest

from polyphonie.engines.rotation import Gathering, GatheringRefused, Quota, RoundImpossible, seat_people
from polyphonie.kit.chance import Chance
from tests.engines.rotation.gatherings import people

SIX = people(6)
KINDS = {"kind": {name: "ab"[i % 2] for i, name in enumerate(SIX)}}


def refused(**asked: Any) -> list[tuple[str, dict[str, Any]]]:
    """The faults of a gathering of six people at two tables in two rounds, unless said otherwise."""
    with pytest.raises(GatheringRefused) as caught:
        seat_people(Gathering(**({"people": SIX, "tables": 2, "rounds": 2} | asked)), Chance(0), effort=0)
    return [(fault.code, dict(fault.facts)) for fault in caught.value.faults]


@pytest.mark.parametrize(
    ("asked", "codes"),
    [
        ({"people": ()}, ["rotation-too-few", "rotation-tables-number"]),
        ({"people": ("a",), "tables": 1}, ["rotation-too-few"]),
        ({"people": ("a", "a", "b")}, ["rotation-id-repeated"]),
        ({"tables": 7}, ["rotation-tables-number"]),
        ({"tables": 0, "rounds": 0}, ["rotation-tables-number", "rotation-rounds-number"]),
        ({"seats": (3,)}, ["rotation-seats-number"]),
        ({"seats": (6, 0)}, ["rotation-seats-number"]),
        ({"seats": (3, 2)}, ["rotation-seats-short"] * 2),
        ({"apart": (("p000", "x"),), "absent": frozenset({("y", 1)})}, ["rotation-person-unknown"] * 2),
        ({"fixed": {("p000", 3): 1, ("p001", 1): 3}}, ["rotation-fixed-nowhere"] * 2),
        ({"fixed": {("p000", 1): 1}, "absent": frozenset({("p000", 1)})}, ["rotation-fixed-absent"]),
        ({"fixed": dict.fromkeys([(n, 1) for n in SIX[:4]], 1), "seats": (3, 5)}, ["rotation-fixed-too-many"]),
        ({"balance": ("kind", "age"), "traits": KINDS}, ["rotation-feature-unknown"]),
        ({"quotas": (Quota("kind", "a"), Quota("kind", "a", 1)), "traits": KINDS}, ["rotation-quota-repeated"]),
        (
            {"quotas": (Quota("kind", "a", 2, 1), Quota("kind", "b", -1)), "traits": KINDS},
            ["rotation-quota-reversed"] * 2,
        ),
        ({"quotas": (Quota("kind", "a", 2),), "traits": KINDS}, ["rotation-quota-short"] * 2),
        ({"quotas": (Quota("kind", "a", 0, 1),), "traits": KINDS}, ["rotation-quota-over"] * 2),
        (
            {"quotas": (Quota("kind", "a", 4),), "traits": KINDS},
            ["rotation-quota-short", "rotation-quota-over-table"] * 2,
        ),
        ({"apart": (SIX[:3],)}, ["rotation-apart-too-many"] * 2),
        ({"together": (SIX[:4],)}, ["rotation-together-too-large"] * 2),
        ({"apart": (SIX[:2],), "together": (SIX[:3],)}, ["rotation-apart-and-together"]),
        ({"apart": (SIX[:2],), "fixed": {("p000", 1): 1, ("p001", 1): 1}}, ["rotation-fixed-against"]),
        ({"together": (SIX[:2],), "fixed": {("p000", 1): 1, ("p001", 1): 2}}, ["rotation-fixed-against"]),
        (
            {"apart": (SIX[:2],), "together": (SIX[2:4],), "fixed": dict.fromkeys([(n, 1) for n in SIX[:4]], 1)},
            ["rotation-fixed-against"],
        ),
    ],
)  # fmt: skip
def test_what_cannot_be_is_named(asked: dict[str, Any], codes: list[str]):
    assert [code for code, _ in refused(**asked)] == codes


def test_a_fault_says_what_is_wanted_and_what_is_found():
    assert refused(quotas=(Quota("kind", "a", 2),), traits=KINDS)[0] == (
        "rotation-quota-short",
        {"feature": "kind", "value": "a", "round": 1, "needed": 4, "found": 3},
    )


def test_a_quota_that_cannot_hold_after_somebody_left_is_named_by_its_round():
    faults = refused(quotas=(Quota("kind", "a", 1),), traits=KINDS, absent=frozenset({("p000", 2), ("p002", 2)}))
    assert [(code, facts["round"]) for code, facts in faults] == [("rotation-quota-short", 2)]


def test_a_round_whose_rules_go_against_each_other_is_proved_impossible():
    """Three people of whom no two may share a table need three tables; no pair alone says so."""
    pairs = (("p000", "p001"), ("p001", "p002"), ("p000", "p002"))
    with pytest.raises(RoundImpossible) as caught:
        seat_people(Gathering(SIX, 2, 2, apart=pairs), Chance(0), effort=1_000)
    assert caught.value.facts == {"round": 1}
