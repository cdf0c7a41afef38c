"""The tree of a YAML text: places kept, everything that could bite refused."""

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from polyphonie.kit import yaml_tree
from polyphonie.kit.errors import BadFile
from polyphonie.kit.yaml_tree import MOST_BYTES, MOST_DEPTH, MOST_FAULTS, Mapping, Scalar, Sequence, tree_of, visible


def codes_of(text: str | bytes) -> list[str]:
    """The codes of the faults of a text, none when it is read."""
    try:
        tree_of(text, "file.yaml")
    except BadFile as bad:
        return [fault.code for fault in bad.faults if fault.file == "file.yaml"]
    return []


def test_a_node_knows_its_place_from_1():
    root = tree_of("a: 1\nb:\n- x\n- {c: 'y'}\n")
    rows = root.get("b")
    assert isinstance(rows, Sequence)
    assert (rows.line, rows.column) == (3, 1)
    assert (rows.items[0].line, rows.items[0].column) == (3, 3)
    inner = rows.items[1]
    assert isinstance(inner, Mapping)
    assert inner.get("c") == Scalar("y", False, 4, 7)
    assert root.get("z") is None


def test_a_repeated_key_is_kept_for_the_reader_to_name():
    root = tree_of("a: 1\na: 2\n")
    assert [name.value for name, _ in root.pairs] == ["a", "a"]
    assert root.get("a") == Scalar("1", True, 1, 4)


@pytest.mark.parametrize("word", ["", "~", "null", "Null", "NULL"])
def test_null_is_plain(word: str):
    assert Scalar(word, True, 1, 1).is_null
    assert not Scalar(word, False, 1, 1).is_null


def test_depth_is_counted_from_the_root():
    assert codes_of("a: " + "[" * (MOST_DEPTH - 1) + "]" * (MOST_DEPTH - 1)) == []
    assert codes_of("a: " + "[" * MOST_DEPTH + "]" * MOST_DEPTH) == ["too-deep"]


def test_size_is_counted_before_anything_is_read():
    assert codes_of(b"#" * MOST_BYTES) == ["file-empty"]
    assert codes_of(b"#" * (MOST_BYTES + 1)) == ["file-too-big"]
    assert codes_of("#" * (MOST_BYTES + 1)) == ["file-too-big"]


def test_values_are_counted(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(yaml_tree, "MOST_VALUES", 5)
    assert codes_of("a: 1\nb: 2\n") == []
    assert codes_of("a: 1\nb: 2\nc: 3\n") == ["too-many-values"]


def test_faults_are_counted():
    found = codes_of("a: [" + "*a," * (2 * MOST_FAULTS) + "]")
    assert found == ["alias"] * MOST_FAULTS + ["too-many-faults"]
    assert codes_of("{" + "[]: 1," * (2 * MOST_FAULTS) + "}")[-1] == "too-many-faults"


def test_a_fault_found_before_yaml_breaks_is_told_too():
    assert codes_of("a: &b 1\nc: [\n") == ["anchor", "not-yaml"]


def test_an_alias_is_not_expanded_even_as_a_key_or_a_root():
    assert codes_of("a: &b 1\n*b : 2\n") == ["anchor", "alias"]
    assert codes_of("*a") == ["alias"]


@pytest.mark.parametrize("text", ["--- {a: 1}\n--- {b: 2}\n", "a: 1\n---\nb\n", "a: 1\n...\n---\n[b]\n"])
def test_one_document_only(text: str):
    assert codes_of(text) == ["several-documents"]


@pytest.mark.parametrize(("text", "line", "column"), [("a: 1\nb: \x07", 2, 4), ("\x00", 1, 1), ("é\ud800", 1, 2)])
def test_a_control_character_is_placed(text: str, line: int, column: int):
    with pytest.raises(BadFile) as caught:
        tree_of(text)
    assert [(f.code, f.line, f.column) for f in caught.value.faults] == [("control-character", line, column)]


def test_a_text_is_shown_without_what_could_deceive():
    assert visible("a\x1b[31m\u202eb") == "a\ufffd[31m\ufffdb"
    assert codes_of("a: !<tag:%1B[31m> 1\n") == ["tag"]


@given(st.recursive(st.text(max_size=5), lambda inner: st.lists(inner, max_size=3) | st.dictionaries(
    st.text(max_size=5), inner, max_size=3), max_leaves=20))  # fmt: skip
def test_what_is_written_is_what_is_found(plain: object):
    def texts(node: object) -> object:
        if isinstance(node, Mapping):
            return {key.value: texts(part) for key, part in node.pairs}
        if isinstance(node, Sequence):
            return [texts(part) for part in node.items]
        assert isinstance(node, Scalar)
        return node.value

    text = yaml.safe_dump({"root": plain}, default_style='"')
    assert texts(tree_of(text)) == {"root": plain}
