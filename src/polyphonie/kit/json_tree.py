"""A JSON text as the tree of nodes that records are read from, so that JSON and YAML meet the same checks."""

import json
from dataclasses import dataclass
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
    object_pairs_hook=_Pairs, parse_int=_Literal, parse_float=_Literal, parse_constant=_refused
)


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
    place = _Place(file, line)
    if len(text) > MOST_BYTES:
        raise place.fault("file-too-big", size=len(text), most=MOST_BYTES)
    try:
        said = text.decode("utf-8-sig") if isinstance(text, bytes) else text.removeprefix("\ufeff")
        value = _DECODER.decode(said.strip(" \t\r\n"))
    except UnicodeDecodeError as error:
        raise place.fault("not-utf8", byte=error.start) from None
    except json.JSONDecodeError as error:
        raise place.fault("not-json", error.pos + 1) from None
    except ValueError:
        raise place.fault("not-json", 1) from None
    except RecursionError:
        raise place.fault("too-deep", most=MOST_DEPTH) from None
    root = place.node(value, 1)
    if not isinstance(root, Mapping):
        raise place.fault("not-mapping", 1)
    return root


@dataclass(frozen=True)
class _Place:
    """Where an object stands: every node and every fault takes this place."""

    file: str
    line: int

    def fault(self, code: str, column: int = 0, **facts: Any) -> BadFile:
        """Give the refusal of the object."""
        return BadFile([Fault(code, line=self.line, column=column, facts=facts, file=self.file)])

    def node(self, value: Any, depth: int) -> Node:
        """Give the node of a value."""
        if depth > MOST_DEPTH:
            raise self.fault("too-deep", most=MOST_DEPTH)
        if isinstance(value, _Pairs):
            return Mapping([(self.scalar(key), self.node(part, depth + 1)) for key, part in value], self.line, 0)
        if isinstance(value, list):
            return Sequence([self.node(part, depth + 1) for part in value], self.line, 0)
        return self.scalar(value)

    def scalar(self, value: Any) -> Scalar:
        """Give the leaf of a value."""
        if value is None or isinstance(value, bool):
            return Scalar({None: "null", True: "true", False: "false"}[value], True, self.line, 0)
        if any("\ud800" <= letter <= "\udfff" for letter in value):
            raise self.fault("control-character")
        return Scalar(str(value), isinstance(value, _Literal), self.line, 0)
