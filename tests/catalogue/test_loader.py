"""The catalogue: complete, sourced, and refused by file, line and field when it is not."""

from contextlib import suppress
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from polyphonie.catalogue import catalogue, read_catalogue
from polyphonie.catalogue.loader import FOLDERS
from polyphonie.kit import codes
from polyphonie.kit.errors import BadFile

ROOT = files("polyphonie") / "catalogue"
TEXTS = {
    f"{folder}/{path.name}": path.read_bytes()
    for folder in FOLDERS
    for path in (ROOT / folder).iterdir()
    if path.name.endswith(".yaml")
}


def refused(name: str, old: str, new: str) -> list[tuple[str, str, int, str]]:
    """Give the faults of the catalogue once a text of one of its files is replaced."""
    text = TEXTS[name].decode()
    assert old in text
    with pytest.raises(BadFile) as caught:
        read_catalogue({**TEXTS, name: text.replace(old, new, 1).encode()})
    return [(f.code, f.file, f.line, f.place) for f in caught.value.faults]


def test_the_catalogue_is_as_large_as_promised():
    shelf = catalogue()
    assert len(shelf.methods) >= 110
    assert len(shelf.skills) >= 30
    assert len(shelf.templates) >= 12
    assert len(shelf.rules) >= 17


def test_every_number_of_every_method_has_a_provenance_and_a_confidence():
    for method in catalogue().methods:
        for name in ("participants", "cost_eur.fixed", "staff_days", "elapsed_weeks", "trust_needed", "conflict"):
            said = method.origins.of(name)
            assert said is not None, (method.slug, name)
            assert said.confidence is not None, (method.slug, name)
            assert said.by, (method.slug, name)


def test_every_method_serves_an_objective_and_has_a_place_in_a_sequence():
    for method in catalogue().methods:
        assert method.objectives, method.slug
        assert method.stages, method.slug
        assert method.how.fr, method.slug


def test_every_objective_can_be_served_and_every_artefact_made():
    shelf = catalogue().methods
    assert {k for m in shelf for k, v in m.objectives.items() if v == 3} == set(codes.OBJECTIVES)
    assert {n for m in shelf for n in m.needs} <= {g for m in shelf for g in m.gives}


def test_every_barrier_is_lifted_by_some_method():
    for barrier in ("digital", "language", "disability", "time", "mobility", "trust", "age"):
        assert any(
            m.access.get(barrier, 0) == 4 or any(t.barrier == barrier for t in m.mitigations)
            for m in catalogue().methods
        ), barrier


def test_unchecked_rules_say_so():
    assert all(rule.checked_on is None or rule.checked_by for rule in catalogue().rules)


def test_an_unknown_field_is_named_with_its_file_and_line():
    faults = refused("methods/facilitation.yaml", "  trust_needed:", "  trust_neded:")
    assert ("unknown-key-near", "methods/facilitation.yaml") in [f[:2] for f in faults]
    assert all(line > 0 for _, _, line, _ in faults)


def test_a_dangling_slug_is_named():
    faults = refused("methods/facilitation.yaml", "slug: world-cafe\n", "slug: world-coffee\n")
    assert any(code.startswith("dangling") for code, *_ in faults)


def test_a_missing_language_a_bad_range_and_a_bad_code_come_together():
    name = "methods/foresight.yaml"
    text = TEXTS[name].decode()
    spoilt = text.replace("  cost_band: ", "  cost_band: 9", 1).replace("rule: synthesis", "rule: sintesis", 1)
    with pytest.raises(BadFile) as caught:
        read_catalogue({**TEXTS, name: spoilt.encode()})
    codes = {f.code for f in caught.value.faults}
    assert {"not-in-range", "unknown-code-near"} <= codes
    assert {f.file for f in caught.value.faults} == {name}


def test_a_rule_whose_condition_cannot_be_read_is_refused():
    faults = refused("law/rules.yaml", "condition: building_permit_project", "condition: ( building_permit_project")
    assert "condition" in {code for code, *_ in faults}


@given(st.sampled_from(sorted(TEXTS)), st.integers(0, 5000), st.text(max_size=6))
def test_a_spoilt_line_never_raises_anything_but_a_refusal(name: str, at: int, put: str):
    text = TEXTS[name].decode()
    spoilt = text[:at] + put + text[at + len(put) :]
    with suppress(BadFile):
        read_catalogue({name: spoilt.encode("utf-8", "surrogatepass")})
