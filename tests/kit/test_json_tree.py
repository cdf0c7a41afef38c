"""JSON read into the same tree as YAML: every digit kept, every repeated key kept, nothing but BadFile raised."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from polyphonie.kit.errors import BadFile
from polyphonie.kit.json_tree import json_tree
from polyphonie.kit.yaml_tree import Scalar


@pytest.mark.parametrize(
    ("text", "value", "is_plain"),
    [('"3"', "3", False), ("3", "3", True), ("1e2", "1e2", True), ("true", "true", True), ("null", "null", True),
     ("9" * 5000, "9" * 5000, True)],
)  # fmt: skip
def test_a_leaf_is_kept_as_written(text: str, value: str, is_plain: bool):
    node = json_tree(f'{{"a": {text}}}', line=4).get("a")
    assert isinstance(node, Scalar)
    assert (node.value, node.is_plain, node.line) == (value, is_plain, 4)
    assert node.is_null == (text == "null")


def test_a_repeated_key_is_kept():
    assert [k.value for k, _ in json_tree('{"a": 1, "a": 2}').pairs] == ["a", "a"]


@pytest.mark.parametrize(
    ("text", "code"),
    [("", "not-json"), ("{", "not-json"), ("[]", "not-mapping"), ('{"a": Infinity}', "not-json"),
     ('{"a": ' + "[" * 30 + "]" * 30 + "}", "too-deep"), ('{"a": ' * 100_000, "too-deep"), (b"\xff", "not-utf8"),
     ('{"a": "\\udc00"}', "control-character"), ('{"a": "' + "x" * 2_000_000 + '"}', "file-too-big")],
)  # fmt: skip
def test_what_is_bad_is_refused(text: str | bytes, code: str):
    with pytest.raises(BadFile) as refused:
        json_tree(text, "f.jsonl", 3)
    (fault,) = refused.value.faults
    assert (fault.code, fault.file, fault.line) == (code, "f.jsonl", 3)


@given(st.text() | st.binary())
def test_nothing_else_than_bad_file_is_raised(text: str | bytes):
    try:
        json_tree(text)
    except BadFile as bad:
        codes = [fault.code for fault in bad.faults]
        assert codes


@given(st.dictionaries(st.text(max_size=5), st.none() | st.integers() | st.text(max_size=5), max_size=5))
def test_an_object_is_read_whole(value: dict[str, object]):
    try:
        tree = json_tree(json.dumps(value))
    except BadFile as bad:
        found = [fault.code for fault in bad.faults]
    else:
        found = [k.value for k, _ in tree.pairs]
    assert found in (list(value), ["control-character"])
