"""A JSON text as the tree of nodes that records are read from, so that JSON and YAML meet the same checks."""

import json
from collections.abc import Sequence as AbstractSequence
from typing import Any, Final

from polyphonie.kit.errors import BadFile, Fault
from polyphonie.kit.yaml_tree import MOST_BYTES, MOST_DEPTH, Mapping, Node, Scalar, Sequence


class _Literal(str):
    """A number as it is written, so that no digit is lost and none is too many."""


class _Pairs(list[tuple[str, Any]]):
    """An object with its keys in order, a repeated key kept so that it can be named."""


def _refused(word: str) -> None:
    raise ValueError(word)


_DECODER: Final = json.JSONDecoder(
    object_pairs_hook=_Pairs, parse_int=_Literal, parse_float=_Literal, parse_constant=_refused)


def json_tree(text: str | bytes, file: str = "", line: int = 1) -> Mapping:
    """Parse one JSON object.

    Parameters
    ----------
    text: the object; bytes must be UTF-8. file: its name, for the faults.
    line: the line of the file where it stands; every node takes this line as its place.

    Raises
    ------
    BadFile
        Too big, not UTF-8, not JSON (the column is said), half a surrogate pair, nested too deep, or not an object.

    Example
    -------
    >>> json_tree('{"conflict": 3}').get("conflict").value
    '3'
    """
    if len(text) > MOST_BYTES:
        raise _bad("file-too-big", file, line, size=len(text), most=MOST_BYTES)
    try:
        said = text.decode("utf-8-sig") if isinstance(text, bytes) else text.removeprefix("\ufeff")
        value = _DECODER.decode(said.strip(" \t\r\n"))
    except UnicodeDecodeError as error:
        raise _bad("not-utf8", file, line, byte=error.start) from None
    except json.JSONDecodeError as error:
        raise _bad("not-json", file, line, error.pos + 1) from None
    except ValueError:
        raise _bad("not-json", file, line, 1) from None
    except RecursionError:
        raise _bad("too-deep", file, line, most=MOST_DEPTH) from None
    root = _node(value, file, line, 1)
    if not isinstance(root, Mapping):
        raise _bad("root-not-mapping", file, line, 1)
    return root


def _bad(code: str, file: str, line: int, column: int = 0, **facts: Any) -> BadFile:
    return BadFile([Fault(code, line=line, column=column, facts=facts, file=file)])


def _node(value: Any, file: str, line: int, depth: int) -> Node:
    if depth > MOST_DEPTH:
        raise _bad("too-deep", file, line, most=MOST_DEPTH)
    if isinstance(value, _Pairs):
        return Mapping([(_scalar(key, file, line), _node(part, file, line, depth + 1)) for key, part in value], line, 0)
    if isinstance(value, AbstractSequence) and not isinstance(value, str):
        return Sequence([_node(part, file, line, depth + 1) for part in value], line, 0)
    return _scalar(value, file, line)


def _scalar(value: Any, file: str, line: int) -> Scalar:
    if value is None or isinstance(value, bool):
        return Scalar({None: "null", True: "true", False: "false"}[value], True, line, 0)
    if any("\ud800" <= letter <= "\udfff" for letter in value):
        raise _bad("control-character", file, line)
    return Scalar(str(value), isinstance(value, _Literal), line, 0)
