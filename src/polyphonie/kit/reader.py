"""Reads a tree into declared records, collecting every fault instead of stopping at the first."""

import datetime as dt
import difflib
from collections.abc import Iterable
from typing import Any, Final

from polyphonie.kit import provenance
from polyphonie.kit.errors import BadFile, Fault
from polyphonie.kit.provenance import Provenance
from polyphonie.kit.yaml_tree import Mapping, Node, Scalar, Sequence


class Missing:
    """The absence of a value; distinct from null, which says sought and not found."""

    def __repr__(self) -> str:
        return "MISSING"


MISSING: Final = Missing()


class Path:
    """A place in a file, in two spellings: by position for people, by id for provenance."""

    __slots__ = ("key", "shown")

    def __init__(self, shown: str = "", key: str = "") -> None:
        self.shown, self.key = shown, key

    def into(self, name: str) -> "Path":
        """Go down into a field."""
        return Path(f"{self.shown}.{name}" if self.shown else name, f"{self.key}.{name}" if self.key else name)

    def at(self, index: int, name: str | None) -> "Path":
        """Go down into the list element number `index` (from 0), known by its id if it has one."""
        return Path(f"{self.shown}[{index + 1}]", f"{self.key}.{name or index}")


class Reader:
    """What one reading gathers: faults, provenance, places; `is_partial` lets required values be absent."""

    def __init__(self, file: str = "", is_partial: bool = False) -> None:
        self.file, self.is_partial = file, is_partial
        self.faults: list[Fault] = []
        self.said: dict[str, Provenance] = {}
        self.sought: set[str] = set()
        self.places: dict[str, tuple[str, Node]] = {}

    def fault(self, code: str, node: Node, path: Path, **facts: Any) -> Missing:
        """Note a fault and give the absent value."""
        self.faults.append(Fault(code, path.shown, node.line, node.column, facts, self.file))
        return MISSING

    def fault_at(self, code: str, key: str, **facts: Any) -> None:
        """Note a fault found after reading, at the place where the value `key` was read."""
        shown, node = self.places.get(key, (key, None))
        line, column = (node.line, node.column) if node else (0, 0)
        self.faults.append(Fault(code, shown, line, column, facts, self.file))

    def dangling(self, key: str, name: str, known: Iterable[str]) -> None:
        """Refuse a reference to something that is not in the file, with the nearest id."""
        names = sorted(known)
        near = difflib.get_close_matches(name, names, n=1, cutoff=0.6)
        self.fault_at("dangling-near" if near else "dangling", key, id=name[:60], near=near[0] if near else "",
                      known=", ".join(names[:40]) or "—")

    def unknown_key(self, key: Scalar, path: Path, known: Iterable[str]) -> None:
        """Refuse a key, with the nearest known one."""
        names = sorted(known)
        near = difflib.get_close_matches(key.value, names, n=1, cutoff=0.6)
        shown = key.value[:60]
        self.fault("unknown-key-near" if near else "unknown-key", key, path, key=shown, near=near[0] if near else "",
                   known=", ".join(names[:40]))

    def unknown_code(self, node: Scalar, path: Path, known: tuple[str, ...]) -> None:
        """Refuse a word that is not among those known, with the nearest."""
        near = difflib.get_close_matches(node.value, known, n=1, cutoff=0.6)
        self.fault("unknown-code-near" if near else "unknown-code", node, path, value=shown(node),
                   near=near[0] if near else "", known=", ".join(known))

    def value(self, kind: Any, node: Node, path: Path) -> Any:
        """Read one value of a kind: null is kept as None and remembered as sought in vain."""
        self.places.setdefault(path.key, (path.shown, node))
        if not getattr(kind, "is_record", False):
            node = self.unwrapped(node, path)
        if isinstance(node, Scalar) and node.is_null:
            self.sought.add(path.key)
            return None
        return kind.read(self, node, path)

    def unwrapped(self, node: Node, path: Path) -> Node:
        """Open ``{value: …, source: …}`` into its value, keeping where it comes from."""
        if not (isinstance(node, Mapping) and node.get("value") is not None):
            return node
        value = node.get("value")
        assert value is not None
        rest = Mapping([(k, v) for k, v in node.pairs if k.value != "value"], node.line, node.column)
        for key, _ in rest.pairs:
            if key.value not in provenance.KEYS:
                self.unknown_key(key, path, ("value", *provenance.KEYS))
        self.provenance(rest, path)
        return value

    def provenance(self, node: Mapping, path: Path) -> None:
        """Read the provenance keys of a mapping and keep them under its path."""
        found: dict[str, Any] = {}
        for key, value in node.pairs:
            if key.value in provenance.KEYS:
                read = _PARTS[key.value](self, value, path.into(key.value))
                if read is not MISSING:
                    found[key.value] = read
        if found:
            self.said[path.key] = Provenance(**found)

    def close(self) -> None:
        """Raise all the faults, in the order of the file."""
        if self.faults:
            raise BadFile(sorted(self.faults, key=lambda f: (f.file, f.line, f.column)))


def _words(reader: Reader, node: Node, path: Path) -> Any:
    if isinstance(node, Scalar):
        return (node.value,) if not node.is_null else MISSING
    if isinstance(node, Sequence) and all(isinstance(n, Scalar) for n in node.items):
        for index, item in enumerate(node.items):
            reader.places[path.at(index, None).key] = (path.shown, item)
        return tuple(n.value for n in node.items if isinstance(n, Scalar))
    return reader.fault("not-list", node, path)


def _line(reader: Reader, node: Node, path: Path) -> Any:
    if isinstance(node, Scalar) and len(node.value) <= 600:
        return node.value if not node.is_null else MISSING
    return reader.fault("not-text", node, path)


def _truth(reader: Reader, node: Node, path: Path) -> Any:
    if isinstance(node, Scalar) and node.value.lower() in ("true", "false"):
        return node.value.lower() == "true"
    return reader.fault("not-yes-no", node, path)


def _sureness(reader: Reader, node: Node, path: Path) -> Any:
    if isinstance(node, Scalar) and node.value in ("0", "1", "2", "3"):
        return int(node.value)
    return reader.fault("not-in-range", node, path, least=0, most=3, value=_shown(node))


def _day(reader: Reader, node: Node, path: Path) -> Any:
    try:
        return dt.date.fromisoformat(node.value if isinstance(node, Scalar) else "")
    except ValueError:
        return reader.fault("not-date", node, path, value=_shown(node))


def _shown(node: Node) -> str:
    return node.value[:60] if isinstance(node, Scalar) else ("[…]" if isinstance(node, Sequence) else "{…}")


shown = _shown
_PARTS = {"source": _words, "by": _line, "kind": _line, "on": _day, "estimate": _truth, "confidence": _sureness,
          "note": _line}
