"""Contexts, one JSON object a line: an id, a free text, a situation known in part; all their faults at once."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

from polyphonie.kit.errors import BadFile
from polyphonie.kit.json_tree import json_tree
from polyphonie.kit.kinds import Words
from polyphonie.kit.reader import MISSING, Path, Reader
from polyphonie.kit.situation import Situation
from polyphonie.kit.situation_file import situation_of
from polyphonie.kit.yaml_tree import MOST_FAULTS, Mapping, Node, Scalar, Sequence

KEYS: Final = ("id", "text", "situation")
_ID: Final = Words(300)
# The records that a file must name, and that a line need not: they are numbered.
_NUMBERED: Final = ("sources", "project_objectives", "participation_objectives", "actors", "respondents", "publics")


@dataclass(frozen=True, slots=True)
class ContextLine:
    """One context: its id as it was written, its text (empty when there is none), what is said of its situation."""

    id: str | int
    text: str
    situation: Situation


def read_context_lines(lines: Iterable[str | bytes], file: str = "") -> tuple[ContextLine, ...]:
    """Read contexts.

    Parameters
    ----------
    lines: one JSON object each, ``{"id", "text"?, "situation"?}``; blank lines are passed over. The situation has the
    keys of a situation file, none of them required; its objectives, publics and actors need no id.
    file: its name, for the faults.

    Raises
    ------
    BadFile
        Every fault of every line, with the number of the line and the place inside it; past `MOST_FAULTS`, no further
        line is read.
    """
    reader = Reader(file, is_partial=True)
    seen: dict[str, int] = {}
    found: list[ContextLine | None] = []
    for number, line in enumerate(lines, 1):
        if line.strip():
            try:
                found.append(_context(reader, json_tree(line, file, number), seen))
            except BadFile as bad:
                reader.faults.extend(bad.faults)
        if len(reader.faults) >= MOST_FAULTS:
            break
    reader.close()
    return tuple(c for c in found if c is not None)


def _context(reader: Reader, root: Mapping, seen: dict[str, int]) -> ContextLine | None:
    """Read one line; None when a fault was noted."""
    before, known = len(reader.faults), set[str]()
    for key, _ in root.pairs:
        if key.value not in KEYS:
            reader.unknown_key(key, Path(key.value[:60]), KEYS)
        elif key.value in known:
            reader.fault("duplicate-key", key, Path(key.value), key=key.value)
        known.add(key.value)
    identifier, text, situation = _id(reader, root, seen), _text(reader, root), _situation(reader, root)
    if identifier is None or situation is None or len(reader.faults) > before:
        return None
    return ContextLine(identifier, text, situation)


def _id(reader: Reader, root: Mapping, seen: dict[str, int]) -> str | int | None:
    node, path = root.get("id"), Path("id")
    if node is None or (isinstance(node, Scalar) and node.is_null):
        reader.fault("required", root, path, key="id")
        return None
    value = _ID.read(reader, node, path)
    if value is MISSING or not isinstance(node, Scalar):
        return None
    if value in seen:
        reader.fault("duplicate-id", node, path, id=value)
    seen[value] = node.line
    is_number = node.is_plain and value.removeprefix("-").isdigit() and len(value) < 20
    return int(value) if is_number else str(value)


def _text(reader: Reader, root: Mapping) -> str:
    node = root.get("text")
    if node is None or (isinstance(node, Scalar) and node.is_null):
        return ""
    if not isinstance(node, Scalar) or node.is_plain:
        reader.fault("not-text", node, Path("text"))
        return ""
    return node.value


def _situation(reader: Reader, root: Mapping) -> Situation | None:
    node = root.get("situation")
    if node is None or (isinstance(node, Scalar) and node.is_null):
        return Situation(slug="context")
    if not isinstance(node, Mapping):
        reader.fault("not-mapping", node, Path("situation"))
        return None
    try:
        return situation_of(_numbered(node), reader.file, is_partial=True)
    except BadFile as bad:
        reader.faults += [replace(f, place=f"situation.{f.place}" if f.place else "situation") for f in bad.faults]
        return None


def _numbered(root: Mapping) -> Mapping:
    """Name what need not be named here: the situation itself and the records of its lists."""
    pairs: list[tuple[Scalar, Node]] = []
    for key, node in root.pairs:
        if key.value in _NUMBERED and isinstance(node, Sequence):
            items = [_named(item, f"{key.value}-{place}") for place, item in enumerate(node.items, 1)]
            node = Sequence(items, node.line, node.column)
        pairs.append((key, node))
    return _keyed(Mapping(pairs, root.line, root.column), "slug", "context")


def _named(node: Node, name: str) -> Node:
    return _keyed(node, "id", name) if isinstance(node, Mapping) else node


def _keyed(node: Mapping, key: str, name: str) -> Mapping:
    if node.get(key) is not None:
        return node
    said = (Scalar(key, False, node.line, node.column), Scalar(name, False, node.line, node.column))
    return Mapping([said, *node.pairs], node.line, node.column)
