"""Situation files: read, written back exactly, refused with every fault and nothing but faults."""

import json
import re
from dataclasses import fields, replace
from datetime import date
from pathlib import Path
from typing import Any, Final

import pytest
import yaml
from hypothesis import assume, example, given
from hypothesis import strategies as st

from polyphonie.kit import codes, situation
from polyphonie.kit.declared import kinds_of
from polyphonie.kit.errors import BadFile
from polyphonie.kit.provenance import Origins, Provenance
from polyphonie.kit.situation import Situation
from polyphonie.kit.situation_file import read_situation, write_situation
from polyphonie.kit.yaml_tree import MOST_BYTES, MOST_FAULTS, visible
from tests.effort import calls_of
from tests.strategies import TRAPS, situations

ROOT: Final = Path(__file__).resolve().parents[2]
EXAMPLES: Final = {path.stem: path.read_text("utf-8") for path in sorted((ROOT / "examples").glob("*.yaml"))}
REAL: Final = sorted(set(EXAMPLES) - {"carrefour-des-tilleuls"})
SPOILT: Final = ROOT / "tests" / "spoilt"
EXPECTED: Final[dict[str, list[dict[str, Any]]]] = yaml.safe_load((SPOILT / "expected.yaml").read_text("utf-8"))
RECORDS: Final = [c for c in vars(situation).values() if isinstance(c, type) and c.__module__ == situation.__name__]
SMALL: Final = """polyphonie: situation/1
slug: petit
title: "Un banc"
context: {problem: "Il manque un banc."}
decision: {what: "Poser un banc ou deux"}
participation_objectives:
- {id: voix, kind: collect_needs}
"""


def faults_of(text: str | bytes, **how: Any) -> list[tuple[str, int, str]]:
    """The faults of a text, none when it is read."""
    try:
        read_situation(text, **how)
    except BadFile as bad:
        return [(fault.code, fault.line, fault.place) for fault in bad.faults]
    return []


# ------------------------------------------------------------------------------------------------------------- examples
@pytest.mark.parametrize("name", EXAMPLES)
def test_an_example_is_read_and_written_back_exactly(name: str):
    read = read_situation(EXAMPLES[name], name)
    written = write_situation(read)
    assert read.slug == name
    assert read_situation(written) == read
    assert write_situation(read_situation(written)) == written


@pytest.mark.parametrize("name", REAL)
def test_every_rating_of_a_real_case_is_marked_as_an_estimate(name: str):
    read = read_situation(EXAMPLES[name])
    ratings = [f"context.{n}" for n in ("conflict", "complexity", "trust")] + ["decision.level_granted"]
    for shelf in ("actors", "publics"):
        for one in getattr(read, shelf):
            ratings += [f"{shelf}.{one.id}.{n}" for n in ("power", "affected", "distance") if hasattr(one, n)]
    ratings += [f"participation_objectives.{o.id}.level" for o in read.participation_objectives]
    ratings += [f"respondents.{r.id}.{n}" for r in read.respondents for n in ("influence", "positions")]
    ratings += [f"publics.{p.id}.barriers" for p in read.publics]
    assert not [path for path in ratings if not read.origins.said[path].estimate]
    assert not read.is_invented
    assert "illustratives d’une seule personne" in (read.note or "")


@pytest.mark.parametrize("name", REAL)
def test_every_fact_of_a_real_case_cites_a_source_or_says_that_it_is_an_estimate(name: str):
    read = read_situation(EXAMPLES[name])
    places = [f"constraints.{c.id}" for c in read.constraints] + [f"publics.{p.id}" for p in read.publics]
    places += [f"actors.{a.id}" for a in read.actors] + [f"project_objectives.{o.id}" for o in read.project_objectives]
    places += [f"context.history.{i}" for i, _ in enumerate(read.context.history)]
    for part in ("negotiable", "not_negotiable"):
        places += [f"scope.{part}.{i}" for i, _ in enumerate(getattr(read.scope, part))]
    places += ["context.problem", "decision.what", "decision.by_whom", "decision.when"]
    said = {path: origin for path, origin in read.origins.said.items() if origin.source or origin.estimate}
    is_null = {path.rpartition(".")[0] for path in read.origins.sought}
    lacking = [p for p in places if p not in said and p not in is_null and not {f"{p}.amount", f"{p}.size"} & set(said)]
    assert not lacking


@pytest.mark.parametrize("name", EXAMPLES)
def test_influence_and_positions_of_an_example_are_complete(name: str):
    read = read_situation(EXAMPLES[name])
    actors, objectives = {a.id for a in read.actors}, {o.id for o in read.project_objectives}
    for respondent in read.respondents:
        assert {row: set(cells) for row, cells in respondent.influence.items()} == {a: actors - {a} for a in actors}
        assert {row: set(cells) for row, cells in respondent.positions.items()} == dict.fromkeys(actors, objectives)


def test_the_invented_example_uses_every_field_of_the_format():
    read = read_situation(EXAMPLES["carrefour-des-tilleuls"])
    used: set[tuple[str, str]] = set()

    def walk(record: Any) -> None:
        for part in fields(record):
            value = getattr(record, part.name)
            if value not in (None, (), {}):
                used.add((type(record).__name__, part.name))
            for one in value if isinstance(value, tuple) else [value]:
                if type(one).__module__ == situation.__name__:
                    walk(one)

    walk(read)
    assert {(c.__name__, name) for c in RECORDS for name in kinds_of(c)} <= used
    assert read.is_invented
    assert {c.kind for c in read.constraints} == set(codes.CONSTRAINTS)
    assert {"promise_kept", "promise_broken"} <= {e.kind for e in read.context.history}


def test_the_invented_example_shows_respondents_who_disagree():
    read = read_situation(EXAMPLES["carrefour-des-tilleuls"])
    tables = [r.positions for r in read.respondents]
    cells = [[t[a.id][o.id] for t in tables] for a in read.actors for o in read.project_objectives]
    answered = [[v for v in cell if v is not None] for cell in cells]
    assert len(tables) == 3
    assert sum(min(cell) < 0 < max(cell) for cell in answered) >= 5, "some signs are contested"
    assert any(len(cell) < 3 for cell in answered), "some cells are unanswered"
    assert sum(max(cell) - min(cell) >= 2 for cell in answered) >= 10


def test_a_value_sought_and_not_found_is_not_a_value_unsaid():
    read = read_situation(EXAMPLES["chateau-thierry"])
    assert read.constraints[3].amount is None
    assert "constraints.cout-des-travaux.amount" in read.origins.sought
    assert read.context.fatigue is None
    assert "context.fatigue" not in read.origins.sought


# ----------------------------------------------------------------------------------------------------------- provenance
def test_provenance_is_kept_beside_the_values():
    read = read_situation(EXAMPLES["carrefour-des-tilleuls"])
    assert read.context.conflict == 2
    assert read.origins.said["context.conflict"] == Provenance(
        ("atelier-cadrage", "journal"),
        "Atelier de cadrage",
        None,
        date(2026, 9, 10),
        True,
        2,
        "Désaccord ouvert sur la rue scolaire et le stationnement\u00a0; on se parle encore.",
    )


def test_a_value_without_provenance_has_that_of_the_record_that_holds_it():
    read = read_situation(
        SMALL + "by: Amina\nsources: [{id: S1}]\nactors:\n"
        "- {id: a, name: A, source: S1, power: {value: 2, note: vu}, affected: 3}\n"
    )
    assert read.origins.of("actors.a.power") == Provenance(note="vu")
    assert read.origins.of("actors.a.affected") == Provenance(("S1",))
    assert read.origins.of("context.problem") == Provenance(by="Amina")
    assert Origins().of("context.problem") is None


def small_with(text: str) -> str:
    """The smallest file, its first key of the same name replaced."""
    said = text.partition(":")[0] + ":"
    return "".join(line for line in SMALL.splitlines(keepends=True) if not line.startswith(said)) + text


KEPT: Final = {
    "the provenance of the whole file": "by: Amina\nconfidence: 2\n",
    "a value said to be what it is by default": "language: {value: fr, note: dit}\n",
    "an empty list with its origin": "actors: {value: [], note: personne}\n",
    "a list sought in vain": "actors: null\npublics: {value: null, note: cherché}\n",
    "a record sought in vain": "scope: null\n",
    "what is said inside a record otherwise unsaid": "scope: {negotiable: {value: [], by: A}}\n",
    "null inside a record otherwise unsaid": "decision: {what: X, commitment: {form: null}}\n",
    "a key sought in vain": "legal_facts: {plu: null, zac: {value: null, note: cherché}}\nskills_in_house: {}\n",
    "the origin of one element of a list": "recruitment: [{value: open, by: A}, targeted]\n",
    "the origin of one element of a fact": "legal_facts: {matters: [{value: place, by: A}, money]}\n",
    "an id that says where it comes from": "actors: [{id: {value: a, by: B}, name: A, power: {value: 1, by: C}}]\n",
    "a key named value": "actors: [{id: value, name: V}, {id: b, name: B}]\n"
                         "respondents: [{id: r, influence: {value: {value: {b: 1}, b: {value: {value: 2}}}}}]\n",
    "elements without id among ids that are numbers": "constraints:\n- {kind: time, text: {value: a, by: A}}\n"
                                                      "- {id: 0, kind: time, text: {value: b, by: B}}\n",
    "ids as long as may be": f"actors: [{{id: {'a' * 80}, name: A}}, {{id: b, name: B}}]\n"
                             f"respondents: [{{id: r, influence: {{b: {{{'a' * 80}: {{value: 2, by: A}}}}}}}}]\n",
    "a null id": "constraints: [{id: null, kind: time}]\n",
}  # fmt: skip


@pytest.mark.parametrize("what", KEPT)
def test_a_round_trip_keeps(what: str):
    read = read_situation(small_with(KEPT[what]))
    written = write_situation(read)
    assert read_situation(written) == read
    assert write_situation(read_situation(written)) == written


def test_origins_that_say_nothing_are_forgotten():
    read = read_situation(SMALL + "actors: [{id: a, name: A, source: [], estimate: false, note: null}]\n")
    assert read.origins == Origins()


def test_line_breaks_of_every_system_are_one():
    text = SMALL.replace("\n", "\r\n") + 'note: "a\\r\\nb\\rc\\u2028d\\u0085e"\r\n'
    assert read_situation("\ufeff" + text).note == "a\nb\nc\nd\ne"
    assert read_situation(b"\xef\xbb\xbf" + text.encode()) == read_situation(text)


@pytest.mark.parametrize("word", [*TRAPS, "a" * 500, "é" * 130 + " " + "é" * 130])
def test_a_text_comes_back_as_it_was(word: str):
    read = read_situation(SMALL)
    held = word.strip()
    written = write_situation(replace(read, note=held, title=held[:300].strip(), legal_facts={"a": held[:200].strip()}))
    again = read_situation(written)
    assert (again.note, again.title, again.legal_facts["a"]) == (held, held[:300].strip(), held[:200].strip())


@given(situations())
def test_any_situation_is_written_and_read_back(drawn: Situation):
    written = write_situation(drawn)
    again = read_situation(written.encode())
    assert again == drawn
    assert write_situation(again) == written


@given(situations(is_partial=True))
def test_any_partial_situation_is_written_and_read_back(drawn: Situation):
    written = write_situation(drawn)
    again = read_situation(written, is_partial=True)
    assert again == drawn
    assert write_situation(again) == written


# ------------------------------------------------------------------------------------------------------ partial reading
def test_a_draft_needs_only_its_slug():
    draft = read_situation("slug: petit\nactors: [{id: voisins}]\ncontext: {problem: null}\n", is_partial=True)
    assert draft.title == ""
    assert draft.actors[0].name == ""
    assert draft.context.problem is None
    assert read_situation(write_situation(draft), is_partial=True) == draft


def test_a_draft_may_name_a_limit_before_its_amount():
    text = "slug: petit\nconstraints: [{id: argent, kind: financial, limits: budget}]\n"
    assert faults_of(text, is_partial=True) == []
    assert ("limit-without-amount", 2, "constraints[1]") in faults_of(text)


def test_a_draft_is_refused_for_what_it_says_wrong():
    text = "slug: petit\nactors: [{name: Voisins}]\ncontext: {stated_by: [personne], trust: 9}\n"
    assert faults_of(text, is_partial=True) == [("required", 2, "actors[1].id"), ("not-in-range", 3, "context.trust")]


# --------------------------------------------------------------------------------------------------------------- spoilt
def test_every_spoilt_file_has_its_faults_written_down():
    assert {path.name for path in SPOILT.glob("*.yaml")} - {"expected.yaml"} == set(EXPECTED)


@pytest.mark.parametrize("name", EXPECTED)
def test_a_spoilt_file_is_refused_for_all_its_faults(name: str):
    expected = [(fault["code"], fault["line"], fault["place"]) for fault in EXPECTED[name]]
    assert faults_of((SPOILT / name).read_bytes(), file=name) == expected


@pytest.mark.parametrize("name", EXPECTED)
def test_a_fault_names_its_file_and_can_be_shown_anywhere(name: str):
    try:
        read_situation((SPOILT / name).read_bytes(), name)
    except BadFile as bad:
        for fault in bad.faults:
            assert fault.file == name
            shown = "".join(map(str, (fault.place, *fault.facts.values())))
            assert shown == visible(shown)
            assert len(shown) <= 1_500


def test_many_faults_are_told_at_once():
    assert len({fault["code"] for fault in EXPECTED["several_faults.yaml"]}) >= 12


def test_the_only_circle_that_a_file_can_hold_is_an_alias_to_itself():
    """The references of the format go one way (objective -> public -> actor <- respondent), so none can come back."""
    assert {fault["code"] for fault in EXPECTED["circular.yaml"]} == {"anchor", "alias"}


NORWAY: Final = (
    SMALL
    + """note: no
is_invented: no
sources:
- {id: no, title: No, kind: press}
actors:
- {id: yes, name: yes, kind: company, resources: on, power: {value: 1, source: no, by: off}}
legal_facts: {urban_renewal: no, building_permit_project: NON, document_type: "no", project_category: none}
"""
)


def test_no_word_is_taken_for_a_country_or_a_truth_value():
    read = read_situation(NORWAY)
    assert (read.note, read.is_invented) == ("no", False)
    assert (read.sources[0].id, read.sources[0].title) == ("no", "No")
    assert (read.actors[0].id, read.actors[0].name, read.actors[0].resources) == ("yes", "yes", "on")
    assert read.origins.said["actors.yes.power"] == Provenance(("no",), "off")
    assert read.legal_facts == {
        "urban_renewal": False,
        "building_permit_project": False,
        "document_type": "no",
        "project_category": "none",
    }
    assert read_situation(write_situation(read)) == read


def test_a_latin_1_file_is_refused():
    assert faults_of(SMALL.replace("banc", "marché").encode("latin-1")) == [("not-utf8", 0, "")]


def test_a_file_of_10_megabytes_is_refused_at_once(tmp_path: Path):
    path = tmp_path / "huge.yaml"
    path.write_bytes(b"note: |\n" + b"  abcdefghijklmnopqrstuvwxyz\n" * 350_000)
    found = []
    assert path.stat().st_size > 10_000_000
    assert calls_of(lambda: found.extend(faults_of(path.read_bytes()))) < 1_000
    assert found == [("file-too-big", 0, "")]


ENDLESS: Final = {
    "unknown keys": "\n".join(f"k{i}: 1" for i in range(100_000)),
    "the same key": "slug: a\n" * 150_000,
    "values": "actors: [" + "a," * 600_000 + "]",
    "anchors": "a: [" + "&a b," * 300_000 + "]",
    "digits": "context: {trust: " + "9" * 1_900_000 + "}",
    "a key": "? " + "k" * 1_900_000 + "\n: 1",
    "documents": "--- a\n" * 200_000,
    "opened lists": "[" * 1_000_000,
    "opened tables": "{a: " * 400_000,
    "cells": "respondents: ["
    + ",".join(f"{{id: r{i}, influence: {{" + "a: {b: 9, c: 9}," * 100 + "}}" for i in range(100))
    + "]",
}  # fmt: skip


@pytest.mark.timeout(60)
@pytest.mark.parametrize("what", ENDLESS)
def test_no_end_of_something_is_refused_without_endless_work(what: str):
    """The reader gives up after so many nodes; what takes long inside one call is stopped by the patience above."""
    assert len(ENDLESS[what]) < MOST_BYTES
    found = []
    assert calls_of(lambda: found.extend(faults_of(ENDLESS[what]))) < 2_500_000
    assert 0 < len(found) <= MOST_FAULTS + 1


def test_past_many_faults_the_reader_gives_up_and_says_so():
    found = faults_of(SMALL + "".join(f"k{i}: 1\n" for i in range(2 * MOST_FAULTS)))
    assert found[-1] == ("too-many-faults", 0, "")
    assert len(found) == MOST_FAULTS + 1


@pytest.mark.parametrize(("broken", "line"), [
    ("actors: personne", 8), ("actors: [voisins]", 8), ("actors: [{id: 'mes voisins', name: A}]", 8)])  # fmt: skip
def test_references_to_a_list_that_cannot_be_read_are_not_held_against_the_rest(broken: str, line: int):
    text = SMALL + broken + "\npublics: [{id: p, name: P, actor: voisins}]\n"
    text += "respondents: [{id: r, influence: {a: {b: 1}}}]\n"
    assert [fault[1] for fault in faults_of(text)] == [line]


@pytest.mark.parametrize("shelf", ["sources", "publics", "project_objectives"])
def test_the_same_holds_for_every_list(shelf: str):
    text = SMALL.replace("kind: collect_needs}", "kind: collect_needs, publics: [p], source: S1}")
    rest = {"sources": "[{id: S1}]", "publics": "[{id: p, name: P}]", "project_objectives": "[{id: o, text: O}]"}
    rest[shelf] = "beaucoup"
    text += "".join(f"{name}: {value}\n" for name, value in rest.items())
    text += "actors: [{id: a, name: A}]\nrespondents: [{id: r, positions: {a: {o: 1}}}]\n"
    assert [fault[::2] for fault in faults_of(text)] == [("not-list", shelf)]


# ------------------------------------------------------------------------------------------------------ anything at all
@given(st.binary())
@example(b"\xff\xfe")
def test_no_bytes_raise_anything_else(raw: bytes):
    faults_of(raw)
    faults_of(raw, is_partial=True)


@given(st.one_of(st.text(), st.text(st.sampled_from(":-{}[]\"'&*!|>%@`#?,~ \n\taé1.\\0uFx<=\ufeff\ud800\x85"))))
@example("\ud800")
@example("a: '\\")
def test_no_text_raises_anything_else(text: str):
    faults_of(text)
    faults_of(SMALL + text)


def _plain_values() -> st.SearchStrategy[Any]:
    known = {name for record in RECORDS for name in kinds_of(record)}
    names = st.sampled_from(sorted(known | {"value", "source", "by", "estimate"}))
    leaves = st.none() | st.booleans() | st.integers() | st.floats() | st.sampled_from(TRAPS) | st.text(max_size=5)
    return st.recursive(leaves, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(names, inner, max_size=5))


@given(st.dictionaries(st.sampled_from(sorted(kinds_of(Situation))), _plain_values()))
def test_no_known_key_with_a_value_of_another_kind_raises_anything_else(plain: dict[str, Any]):
    faults_of(json.dumps(plain))
    faults_of(yaml.safe_dump(plain), is_partial=True)


WORD: Final = re.compile(r"(?<=: )[^\s{}\[\],][^{}\[\],\n]*|(?<=\[)[^{}\[\],\n]+")


@st.composite
def mutants(draw: st.DrawFn) -> str:
    """An example with a line lost, doubled, moved, invented or indented, or a value replaced; up to three times."""
    lines = EXAMPLES[draw(st.sampled_from(sorted(EXAMPLES)))].splitlines()
    for _ in range(draw(st.integers(1, 3))):
        here, there = draw(st.integers(0, len(lines) - 1)), draw(st.integers(0, len(lines) - 1))
        how = draw(st.sampled_from(("delete", "double", "invent", "swap", "indent", "replace")))
        if how == "delete":
            del lines[here]
        elif how == "double":
            lines.insert(here, lines[there])
        elif how == "invent":
            lines.insert(here, draw(st.sampled_from(TRAPS) | st.text(max_size=20)))
        elif how == "swap":
            lines[here], lines[there] = lines[there], lines[here]
        elif how == "indent":
            lines[here] = " " + lines[here]
        else:
            new = draw(st.sampled_from((*TRAPS, "-1", "99", "[]", "{}", "null", "[[a]]", "{value: {value: 1}}")))
            words = list(WORD.finditer(lines[here]))
            assume(words)
            word = words[draw(st.integers(0, len(words) - 1))]
            lines[here] = lines[here][: word.start()] + new + lines[here][word.end() :]
    return "\n".join(lines) + "\n"


@given(mutants())
def test_an_example_badly_edited_is_read_or_refused_without_endless_work(text: str):
    found = []
    assert calls_of(lambda: found.extend(faults_of(text))) < 1_000_000
    if not found:
        read = read_situation(text)
        assert read_situation(write_situation(read)) == read
