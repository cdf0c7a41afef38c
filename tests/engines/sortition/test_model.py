"""Everything wrong in a recruitment is named at once."""

import pytest

from polyphonie.engines.sortition import Person, Quota, Recruitment, RecruitmentRefused
from polyphonie.kit.errors import Fault

PEOPLE = (Person("a", ("x",)), Person("b", ("y",)))
QUOTAS = (Quota("f", "x", 0, 1), Quota("f", "y", 0, 1))


def faults(features=("f",), people=PEOPLE, quotas=QUOTAS, seats=1) -> list[Fault]:
    with pytest.raises(RecruitmentRefused) as refused:
        Recruitment(features, people, quotas, seats)
    assert refused.value.facts["count"] == len(refused.value.faults)
    return list(refused.value.faults)


@pytest.mark.parametrize(
    ("change", "code", "place"),
    [
        ({"people": (PEOPLE[0], Person("a", ("y",)))}, "lot-id-twice", "people[1]"),
        ({"people": (PEOPLE[0], Person(" ", ("y",)))}, "lot-id-blank", "people[1]"),
        ({"people": (PEOPLE[0], Person("b", ("z",)))}, "lot-answer-unknown", "people[1]"),
        ({"people": (PEOPLE[0], Person("b", ("",)))}, "lot-answer-blank", "people[1]"),
        ({"people": (PEOPLE[0], Person("b", ()))}, "lot-answers-missing", "people[1]"),
        ({"quotas": (*QUOTAS, Quota("f", " X", 0, 1))}, "lot-quota-twice", "quotas[2]"),
        ({"quotas": (*QUOTAS, Quota("f", "z", 2, 1))}, "lot-quota-reversed", "quotas[2]"),
        ({"quotas": (*QUOTAS, Quota("f", "z", -1, 1))}, "lot-quota-reversed", "quotas[2]"),
        ({"quotas": (*QUOTAS, Quota("f", "", 0, 1))}, "lot-quota-blank", "quotas[2]"),
        ({"quotas": (*QUOTAS, Quota("g", "z", 0, 1))}, "lot-feature-unknown", "quotas[2]"),
        ({"features": ("f", "g"), "people": (Person("a", ("x", "1")),)}, "lot-feature-without-quota", "features"),
        ({"features": ("f", "F "), "people": (Person("a", ("x", "x")),)}, "lot-feature-twice", "features"),
        ({"seats": 3}, "lot-seats", "seats"),
        ({"seats": 0, "quotas": (Quota("f", "x", 0, 0), Quota("f", "y", 0, 0))}, "lot-seats", "seats"),
        ({"people": ()}, "lot-seats", "seats"),
        ({"quotas": (Quota("f", "x", 1, 1), Quota("f", "y", 1, 1))}, "lot-lows-above-seats", "quotas"),
        ({"quotas": (Quota("f", "x", 0, 0), Quota("f", "y", 0, 0))}, "lot-highs-below-seats", "quotas"),
    ],
)
def test_each_fault_is_named(change: dict, code: str, place: str):
    assert (code, place) in {(f.code, f.place) for f in faults(**change)}


def test_all_faults_come_together():
    found = faults(people=(Person("a", ("z",)), Person("a", ("",))), seats=9)
    assert {f.code for f in found} >= {"lot-answer-unknown", "lot-answer-blank", "lot-id-twice", "lot-seats"}


def test_names_are_compared_trimmed_and_without_case():
    assert Recruitment(("F",), (Person("a", (" X ",)),), (Quota("f ", "x", 0, 1),), 1).seats == 1
