"""Reads a tree into declared records, collecting every fault instead of stopping at the first."""

import datetime as dt
import difflib
import re
from collections.abc import Iterable
from collections.abc import Sequence as Series
from typing import Any, Final

from polyphonie.kit import provenance
from polyphonie.kit.errors import BadFile, Fault
from polyphonie.kit.provenance import Provenance
from polyphonie.kit.yaml_tree import CONTROL, MOST_FAULTS, Mapping, Node, Scalar, Sequence, visible

_LINE_BREAK = re.compile(r"\r\n|[\r\x85\u2028\u2029]")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_YES: Final = ("true", "yes", "oui")
_NO: Final = ("false", "no", "non")


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


def element_keys(names: Series[str | None]) -> list[str]:
    """Give the key of each element of a list: its id, else its index, with a # where an id is already that number."""
    said = {name for name in names if name}
    return [name or (str(index) if str(index) not in said else f"#{index}") for index, name in enumerate(names)]


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
        self._note(Fault(code, visible(path.shown), node.line, node.column, _shown_facts(facts), self.file))
        return MISSING

    def fault_at(self, code: str, key: str, **facts: Any) -> None:
        """Note a fault found after reading, at the place where the value `key` was read."""
        shown, node = self.places.get(key, (key, None))
        line, column = (node.line, node.column) if node else (0, 0)
        self._note(Fault(code, visible(shown), line, column, _shown_facts(facts), self.file))

    def _note(self, fault: Fault) -> None:
        """Keep a fault; past `MOST_FAULTS`, give up at once with those found."""
        self.faults.append(fault)
        if len(self.faults) >= MOST_FAULTS:
            found, self.faults = _in_order(self.faults), []
            raise BadFile([*found, Fault("too-many-faults", facts={"most": MOST_FAULTS}, file=self.file)])

    def is_spoilt(self, shown: str) -> bool:
        """Tell whether a list could not be read whole, so that what it lacks may not be held against the rest."""
        element = re.escape(shown) + r"\[\d+\]"
        return any(
            f.place == shown or re.fullmatch(element + (r"(\.id)?" if f.code == "not-mapping" else r"\.id"), f.place)
            for f in self.faults
        )

    def required(self, node: Node, path: Path) -> None:
        """Refuse the absence of a value, where it was said null, else where it should have been."""
        _, place = self.places.get(path.key, ("", node))
        self.fault("required", place, path, key=path.shown.rpartition(".")[2])

    def dangling(self, key: str, name: str, known: Iterable[str]) -> None:
        """Refuse a reference to something that is not in the file, with the nearest id."""
        names = sorted(known)
        near = _nearest(name, names)
        self.fault_at(
            "dangling-near" if near else "dangling", key, id=name[:60], near=near, known=", ".join(names[:40]) or "—"
        )

    def unknown_key(self, key: Scalar, path: Path, known: Iterable[str]) -> None:
        """Refuse a key, with the nearest known one."""
        names = sorted(set(known))
        near = _nearest(key.value, names)
        self.fault(
            "unknown-key-near" if near else "unknown-key",
            key,
            path,
            key=key.value[:60],
            near=near,
            known=", ".join(names[:40]),
        )

    def unknown_code(self, node: Scalar, path: Path, known: tuple[str, ...]) -> None:
        """Refuse a word that is not among those known, with the nearest."""
        near = _nearest(node.value, known)
        self.fault(
            "unknown-code-near" if near else "unknown-code",
            node,
            path,
            value=shown(node),
            near=near,
            known=", ".join(known),
        )

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
        if not (isinstance(node, Mapping) and (value := node.get("value")) is not None):
            return node
        rest = Mapping([], node.line, node.column)
        for key, part in node.pairs:
            if key.value in provenance.KEYS:
                rest.pairs.append((key, part))
            elif key.value != "value":
                self.unknown_key(key, path, ("value", *provenance.KEYS))
            elif part is not value:
                self.fault("duplicate-key", key, path, key="value")
        self.provenance(rest, path)
        return value

    def provenance(self, node: Mapping, path: Path) -> None:
        """Read the provenance keys of a mapping and keep what they say under its path."""
        found: dict[str, Any] = {}
        seen: set[str] = set()
        for key, value in node.pairs:
            if key.value in seen:
                self.fault("duplicate-key", key, path, key=key.value)
            elif key.value in provenance.KEYS and not (isinstance(value, Scalar) and value.is_null):
                read = _PARTS[key.value](self, value, path.into(key.value))
                if read is not MISSING:
                    found[key.value] = read
            seen.add(key.value)
        if (said := Provenance(**found)) != Provenance():
            self.said[path.key] = said

    def close(self) -> None:
        """Raise all the faults, in the order of the file."""
        if self.faults:
            raise BadFile(_in_order(self.faults))


def _in_order(faults: Iterable[Fault]) -> list[Fault]:
    return sorted(faults, key=lambda f: (f.file, f.line, f.column))


def _shown_facts(facts: dict[str, Any]) -> dict[str, Any]:
    return {name: visible(value) if isinstance(value, str) else value for name, value in facts.items()}


def _nearest(word: str, known: Series[str]) -> str:
    """Give the known word that looks most like one, or nothing."""
    near = difflib.get_close_matches(word, known, n=1, cutoff=0.6) if len(word) <= 80 else []
    return near[0] if near else ""


def text_of(reader: Reader, node: Node, path: Path, most: int) -> Any:
    """Read a text of at most `most` characters: trimmed, its line breaks made one kind, no control character."""
    if not isinstance(node, Scalar):
        return reader.fault("not-text", node, path)
    text = _LINE_BREAK.sub("\n", node.value).strip()
    if not text:
        return reader.fault("text-empty", node, path)
    if len(text) > most:
        return reader.fault("text-too-long", node, path, length=len(text), most=most)
    if CONTROL.search(text):
        return reader.fault("control-character", node, path)
    return text


def yes_or_no(node: Node) -> bool | None:
    """Tell whether a node says yes or no, in either language; None when it says neither."""
    word = node.value.lower() if isinstance(node, Scalar) and node.is_plain else ""
    return True if word in _YES else False if word in _NO else None


def day_of(reader: Reader, node: Node, path: Path) -> Any:
    """Read a date, year first."""
    try:
        day = dt.date.fromisoformat(node.value if isinstance(node, Scalar) and _DAY.fullmatch(node.value) else "")
    except ValueError:
        return reader.fault("not-date", node, path, value=_shown(node))
    if not 1900 <= day.year <= 2200:
        return reader.fault("date-absurd", node, path, value=_shown(node))
    return day


def _words(reader: Reader, node: Node, path: Path) -> Any:
    rows = node.items if isinstance(node, Sequence) else [node]
    if not all(isinstance(row, Scalar) for row in rows):
        return reader.fault("not-list", node, path)
    found = []
    for index, row in enumerate(rows):
        place = Path(path.shown, path.at(index, None).key)
        reader.places[place.key] = (place.shown, row)
        found.append(text_of(reader, row, place, 80))
    return MISSING if MISSING in found else tuple(found)


def _line(reader: Reader, node: Node, path: Path) -> Any:
    return text_of(reader, node, path, 600)


def _truth(reader: Reader, node: Node, path: Path) -> Any:
    said = yes_or_no(node)
    return reader.fault("not-yes-no", node, path, value=_shown(node)) if said is None else said


def _sureness(reader: Reader, node: Node, path: Path) -> Any:
    if isinstance(node, Scalar) and node.value in ("0", "1", "2", "3"):
        return int(node.value)
    return reader.fault("not-in-range", node, path, least=0, most=3, value=_shown(node))


def _shown(node: Node) -> str:
    return node.value[:60] if isinstance(node, Scalar) else ("[…]" if isinstance(node, Sequence) else "{…}")


shown = _shown
_PARTS = {
    "source": _words,
    "by": _line,
    "kind": _line,
    "on": day_of,
    "estimate": _truth,
    "confidence": _sureness,
    "note": _line,
}
