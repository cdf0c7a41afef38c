"""The kinds of value: each reads what it writes, and refuses the rest by name."""

import datetime as dt
from dataclasses import dataclass
from typing import Any, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from polyphonie.kit import codes
from polyphonie.kit.declared import Held, held, to_yaml
from polyphonie.kit.kinds import (
    Anything,
    Between,
    Bilingual,
    Code,
    Day,
    Identifier,
    Many,
    Number,
    Table,
    Words,
    YesNo,
    neat,
    scale,
)
from polyphonie.kit.quantity import Range
from polyphonie.kit.reader import MISSING, Path, Reader, element_keys
from polyphonie.kit.text import Text
from polyphonie.kit.yaml_tree import tree_of
from tests.strategies import bare, texts


@dataclass(frozen=True, slots=True)
class Tree:
    """A record to hold."""

    name: str | None = held(Words())
    age: int | None = held(Number(0, 900, is_whole=True))


LEVEL: Final = Code(codes.LEVELS, is_number=True)
DRAWN: Final[dict[str, tuple[Any, st.SearchStrategy[Any]]]] = {
    "words": (Words(), texts(300)),
    "identifier": (Identifier, bare(Identifier)),
    "number": (Number(-5, 1e13), bare(Number(-5, 1e13))),
    "scale": (scale(-4, 4), bare(scale(-4, 4))),
    "code": (Code(codes.PHASES), bare(Code(codes.PHASES))),
    "level": (LEVEL, bare(LEVEL)),
    "truth": (YesNo(), st.booleans()),
    "day": (Day(), bare(Day())),
    "range": (Between(Number(0, 1e9)), bare(Between(Number(0, 1e9)))),
    "both languages": (Bilingual(), st.builds(Text, texts(), texts())),
    "list": (Many(Words()), st.lists(texts(), max_size=3).map(tuple)),
    "table": (Table(Identifier, Table(Identifier, scale(0, 4), keeps_null=True)), st.dictionaries(
        bare(Identifier).filter(lambda w: w != "value"),
        st.dictionaries(bare(Identifier).filter(lambda w: w != "value"), st.none() | st.integers(0, 4), max_size=3),
        max_size=3)),
    "anything": (Anything(), bare(Anything())),
    "record": (Held(Tree), st.builds(Tree, st.none() | texts(300), st.none() | st.integers(0, 900))),
}  # fmt: skip


def read(kind: Any, text: str) -> tuple[Any, list[str]]:
    """The value under the key `it` of a YAML text, and the codes of its faults."""
    reader, node = Reader(), tree_of(text).get("it")
    assert node is not None
    value = reader.value(kind, node, Path("it", "it"))
    return value, [fault.code for fault in reader.faults]


@pytest.mark.parametrize("name", DRAWN)
@given(data=st.data())
def test_a_kind_reads_what_it_writes(name: str, data: st.DataObject):
    kind, values = DRAWN[name]
    value = data.draw(values)
    assert read(kind, to_yaml({"it": kind.plain(value)})) == (value, [])


@pytest.mark.parametrize("name", sorted(set(DRAWN) - {"day", "table", "record"}))
@given(data=st.data())
def test_a_kind_describes_what_it_writes(name: str, data: st.DataObject):
    kind, values = DRAWN[name]
    Draft202012Validator(kind.schema()).validate(kind.plain(data.draw(values)))


@pytest.mark.parametrize(("kind", "text", "code"), [
    (Words(), "[a]", "not-text"), (Words(), "'  '", "text-empty"), (Words(2), "abc", "text-too-long"),
    (Words(), '"a\\e"', "control-character"), (Identifier, "a b", "not-identifier"),
    (Number(0, 1), "'1'", "not-number"),
    (Number(0, 1), "0x1", "not-number"),
    (Number(0, 1), "٣", "not-number"), (Number(0, 1), "1_0", "not-number"),
    (Number(0, 1), "2", "not-in-range"), (Number(0, 1), "-1", "negative"), (Number(-1, 1), "-2", "not-in-range"),
    (scale(0, 4), "1.5", "not-whole"), (scale(0, 4), "1e999", "not-whole"), (Code(("a",)), "[a]", "not-text"),
    (Code(("open",)), "opn", "unknown-code-near"), (Code(("open",)), "zzz", "unknown-code"),
    (LEVEL, "0", "unknown-code"),
    (LEVEL, "6", "unknown-code"), (LEVEL, "03", "unknown-code"), (YesNo(), "'yes'", "not-yes-no"),
    (YesNo(), "[yes]", "not-yes-no"), (Day(), "20260101", "not-date"), (Day(), "[2026]", "not-date"),
    (Day(), "1899-12-31", "date-absurd"), (Between(Number(0, 9)), "[1, 2]", "not-range"),
    (Between(Number(0, 9)), "{}", "not-range"), (Between(Number(0, 9)), "[3, 2, 1]", "range-not-ordered"),
    (Between(Number(0, 9)), "[1, a, 3]", "not-number"), (Between(Number(0, 9)), "a", "not-number"),
    (Bilingual(), "bonjour", "not-bilingual"), (Bilingual(), "{fr: bonjour}", "language-missing"),
    (Bilingual(), "{fr: a, en: b, de: c}", "unknown-key"), (Bilingual(), "{fr: a, en: [b]}", "not-text"),
    (Many(Words()), "a", "not-list"), (Many(Words(), most=1), "[a, b]", "list-too-long"),
    (Many(Words()), "[~]", "item-empty"),
    (Many(Words(), is_set=True), "[a, a]", "repeated"), (Table(Identifier, Words()), "[a]", "not-mapping"),
    (Table(Identifier, Words(), most=1), "{a: b, c: d}", "list-too-long"),
    (Table(Identifier, Words()), "{a b: c}", "not-identifier"),
    (Table(Identifier, Words()), "{a: b, a: c}", "duplicate-key"), (Anything(), "{a: b}", "not-text"),
    (Anything(), "1e99", "not-in-range"), (Anything(), "[[a]]", "not-text"), (Held(Tree), "a", "not-mapping"),
    (Held(Tree), "{nom: a}", "unknown-key"), (Held(Tree), "{name: a, name: b}", "duplicate-key"),
])  # fmt: skip
def test_a_kind_refuses_by_name(kind: Any, text: str, code: str):
    _, found = read(kind, f"it: {text}\n")
    assert code in found
    assert len(found) == 1


@pytest.mark.parametrize(("kind", "text", "value"), [
    (LEVEL, "involve", 3), (LEVEL, "3", 3), (YesNo(), "Oui", True), (YesNo(), "NO", False), (Number(0, 9), "+.5", 0.5),
    (scale(0, 4), "2.0", 2), (Anything(), "Non", False), (Anything(), "'non'", "non"), (Anything(), "3", 3.0),
    (Anything(), "'3'", "3"), (Anything(), "[a, 3]", ("a", "3")), (Between(Number(0, 9)), "4", Range(4, 4, 4)),
    (Words(), "  no  ", "no"), (Table(Identifier, Words()), "{null: a, b: null}", {"null": "a"}),
    (Table(Identifier, Words(), keeps_null=True), "{b: null}", {"b": None}), (Words(), "null", None),
    (Day(), "2026-01-01", dt.date(2026, 1, 1)), (Held(Tree), "{}", Tree()), (Words(), "{value: a}", "a"),
])  # fmt: skip
def test_a_kind_reads(kind: Any, text: str, value: Any):
    assert read(kind, f"it: {text}\n") == (value, [])


def test_a_spoilt_value_is_missing_not_null():
    assert read(scale(0, 4), "it: beaucoup\n")[0] is MISSING
    assert repr(MISSING) == "MISSING"


def test_a_whole_number_is_written_without_its_point():
    assert (neat(3.0), neat(0.5), str(neat(1e13))) == (3, 0.5, "10000000000000")


def test_the_keys_of_a_list_never_meet():
    assert element_keys(["a", None, "b", None]) == ["a", "1", "b", "3"]
    assert element_keys([None, "0", None, "2"]) == ["#0", "0", "#2", "2"]
