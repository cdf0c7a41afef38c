"""The kinds of value a declared record may hold: each reads a node, writes a plain value, and knows its JSON Schema."""

import datetime as dt
import math
import re
from collections.abc import Mapping as AbstractMapping
from collections.abc import Sequence as AbstractSequence
from dataclasses import dataclass
from typing import Any, Protocol

from polyphonie.kit.quantity import Range
from polyphonie.kit.reader import MISSING, Path, Reader, shown
from polyphonie.kit.text import Text
from polyphonie.kit.yaml_tree import Mapping, Node, Scalar, Sequence

_NUMBER = re.compile(r"[-+]?(\d+(\.\d*)?|\.\d+)([eE][-+]?\d{1,3})?")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u202a-\u202e\u2066-\u2069]")


class Kind(Protocol):
    """One kind of value."""

    def read(self, reader: Reader, node: Node, path: Path) -> Any:
        """Give the value of a node, or MISSING after noting the fault."""

    def plain(self, value: Any) -> Any:
        """Give the value in the file's form."""

    def schema(self) -> dict[str, Any]:
        """Give the JSON Schema of the file's form."""


@dataclass(frozen=True)
class Words:
    """A text of at most `most` characters."""

    most: int = 300
    pattern: str | None = None
    is_slug: bool = False

    def read(self, reader: Reader, node: Node, path: Path) -> Any:
        """Read a text."""
        if not isinstance(node, Scalar):
            return reader.fault("not-text", node, path)
        text = node.value.strip()
        if not text:
            return reader.fault("text-empty", node, path)
        if len(text) > self.most:
            return reader.fault("text-too-long", node, path, length=len(text), most=self.most)
        if _CONTROL.search(text):
            return reader.fault("control-character", node, path)
        if self.pattern and not re.fullmatch(self.pattern, text):
            return reader.fault("not-identifier", node, path, value=shown(node))
        return text

    def plain(self, value: str) -> str:
        """Give the text."""
        return value

    def schema(self) -> dict[str, Any]:
        """Give the schema of a text."""
        found: dict[str, Any] = {"type": "string", "minLength": 1, "maxLength": self.most}
        if self.pattern:
            found["pattern"] = f"^({self.pattern})$"
        return found


Identifier = Words(80, r"[A-Za-z0-9][A-Za-z0-9_-]*")
Prose = Words(20_000)


@dataclass(frozen=True)
class Number:
    """A number from `least` to `most`; whole when `is_whole`."""

    least: float
    most: float
    is_whole: bool = False

    def read(self, reader: Reader, node: Node, path: Path) -> Any:
        """Read a number."""
        if not (isinstance(node, Scalar) and node.is_plain and _NUMBER.fullmatch(node.value)):
            return reader.fault("not-number", node, path, value=shown(node))
        value = float(node.value)
        if self.is_whole and (not math.isfinite(value) or value != int(value)):
            return reader.fault("not-whole", node, path, value=shown(node))
        if not self.least <= value <= self.most:
            code = "negative" if value < 0 <= self.least else "not-in-range"
            return reader.fault(code, node, path, value=shown(node), least=neat(self.least), most=neat(self.most))
        return int(value) if self.is_whole else value

    def plain(self, value: float) -> float:
        """Give a whole number without its point."""
        return neat(value)

    def schema(self) -> dict[str, Any]:
        """Give the schema of a number."""
        return {"type": "integer" if self.is_whole else "number", "minimum": neat(self.least),
                "maximum": neat(self.most)}


def neat(value: float) -> float:
    """Write 3.0 as 3."""
    return int(value) if float(value).is_integer() else value


def scale(least: int, most: int) -> Number:
    """Give a scale of whole numbers."""
    return Number(least, most, is_whole=True)


@dataclass(frozen=True)
class Code:
    """One word among those known; `numbers` lets a level be written 3 or involve."""

    known: tuple[str, ...]
    is_number: bool = False

    def read(self, reader: Reader, node: Node, path: Path) -> Any:
        """Read a code."""
        if not isinstance(node, Scalar):
            return reader.fault("not-text", node, path)
        if node.value in self.known:
            return self.known.index(node.value) + 1 if self.is_number else node.value
        if self.is_number and node.value.isascii() and node.value.isdigit() and 1 <= int(node.value[:6]) <= len(self.known):
            return int(node.value)
        reader.unknown_code(node, path, self.known)
        return MISSING

    def plain(self, value: Any) -> str:
        """Give the word."""
        return self.known[value - 1] if self.is_number else str(value)

    def schema(self) -> dict[str, Any]:
        """Give the schema of a code."""
        return {"enum": [*self.known, *(range(1, len(self.known) + 1) if self.is_number else ())]}


class YesNo:
    """True or false."""

    def read(self, reader: Reader, node: Node, path: Path) -> Any:
        """Read a truth value."""
        if isinstance(node, Scalar) and node.is_plain and node.value in ("true", "false", "yes", "no", "oui", "non"):
            return node.value in ("true", "yes", "oui")
        return reader.fault("not-yes-no", node, path, value=shown(node))

    def plain(self, value: bool) -> bool:
        """Give the truth value."""
        return value

    def schema(self) -> dict[str, Any]:
        """Give the schema of a truth value."""
        return {"type": "boolean"}


class Day:
    """A date, year first."""

    def read(self, reader: Reader, node: Node, path: Path) -> Any:
        """Read a date."""
        try:
            day = dt.date.fromisoformat(node.value if isinstance(node, Scalar) else "")
        except ValueError:
            return reader.fault("not-date", node, path, value=shown(node))
        if not 1900 <= day.year <= 2200:
            return reader.fault("date-absurd", node, path, value=shown(node))
        return day

    def plain(self, value: dt.date) -> dt.date:
        """Give the date."""
        return value

    def schema(self) -> dict[str, Any]:
        """Give the schema of a date."""
        return {"type": "string", "format": "date"}


@dataclass(frozen=True)
class Between:
    """A range: one number, or [min, typical, max]."""

    number: Number

    def read(self, reader: Reader, node: Node, path: Path) -> Any:
        """Read a range."""
        if isinstance(node, Scalar):
            value = self.number.read(reader, node, path)
            return value if value is MISSING else Range(value, value, value)
        if not (isinstance(node, Sequence) and len(node.items) == 3):
            return reader.fault("not-range", node, path)
        ends = [self.number.read(reader, n, path) for n in node.items]
        if any(e is MISSING for e in ends):
            return MISSING
        if not ends[0] <= ends[1] <= ends[2]:
            return reader.fault("range-not-ordered", node, path)
        return Range(*ends)

    def plain(self, value: Range) -> Any:
        """Give one number, or three."""
        if value.least == value.most:
            return neat(value.typical)
        return [neat(value.least), neat(value.typical), neat(value.most)]

    def schema(self) -> dict[str, Any]:
        """Give the schema of a range."""
        one = self.number.schema()
        return {"anyOf": [one, {"type": "array", "items": one, "minItems": 3, "maxItems": 3}]}


class Bilingual:
    """A text in French and in English."""

    def read(self, reader: Reader, node: Node, path: Path) -> Any:
        """Read both texts."""
        if not isinstance(node, Mapping):
            return reader.fault("not-bilingual", node, path)
        for key, _ in node.pairs:
            if key.value not in ("fr", "en"):
                reader.unknown_key(key, path, ("fr", "en"))
        said = {}
        for language in ("fr", "en"):
            part = node.get(language)
            if part is None:
                reader.fault("language-missing", node, path, language=language)
            else:
                said[language] = Prose.read(reader, part, path.into(language))
        if len(said) < 2 or MISSING in said.values():
            return MISSING
        return Text(**said)

    def plain(self, value: Text) -> Any:
        """Give both texts."""
        return {"fr": value.fr, "en": value.en}

    def schema(self) -> dict[str, Any]:
        """Give the schema of a bilingual text."""
        one = Prose.schema()
        return {"type": "object", "properties": {"fr": one, "en": one}, "required": ["fr", "en"],
                "additionalProperties": False}


@dataclass(frozen=True)
class Many:
    """A list of one kind, of at most `most` elements."""

    kind: Kind
    most: int = 500
    is_set: bool = False

    def read(self, reader: Reader, node: Node, path: Path) -> Any:
        """Read a list; elements that carry an id are known by it."""
        if not isinstance(node, Sequence):
            return reader.fault("not-list", node, path)
        if len(node.items) > self.most:
            return reader.fault("list-too-long", node, path, length=len(node.items), most=self.most)
        values: list[Any] = []
        seen: set[str] = set()
        for index, item in enumerate(node.items):
            name = _name_of(item)
            if name is not None and name in seen:
                reader.fault("duplicate-id", item, path.at(index, None), id=name)
            place = path.at(index, name if name not in seen else None)
            value = reader.value(self.kind, item, place)
            if self.is_set and value is not MISSING and value in values:
                reader.fault("repeated", item, place, value=shown(item))
            elif value is not MISSING and value is not None:
                values.append(value)
            if name is not None:
                seen.add(name)
        return tuple(values)

    def plain(self, value: AbstractSequence[Any]) -> list[Any]:
        """Give the list."""
        return [self.kind.plain(v) for v in value]

    def schema(self) -> dict[str, Any]:
        """Give the schema of a list."""
        return {"type": "array", "items": self.kind.schema(), "maxItems": self.most, "uniqueItems": self.is_set}


def _name_of(item: Node) -> str | None:
    for key in ("id", "slug", "code"):
        if isinstance(item, Mapping) and isinstance(name := item.get(key), Scalar):
            return name.value
    return None


@dataclass(frozen=True)
class Table:
    """Keys of one kind to values of another; `keeps_null` keeps the keys sought in vain."""

    key: Kind
    kind: Kind
    most: int = 500
    keeps_null: bool = False

    def read(self, reader: Reader, node: Node, path: Path) -> Any:
        """Read a mapping."""
        if not isinstance(node, Mapping):
            return reader.fault("not-mapping", node, path)
        if len(node.pairs) > self.most:
            return reader.fault("list-too-long", node, path, length=len(node.pairs), most=self.most)
        found: dict[Any, Any] = {}
        for name, part in node.pairs:
            place = path.into(name.value[:60])
            key = self.key.read(reader, name, place)
            if key is MISSING:
                continue
            if key in found:
                reader.fault("duplicate-key", name, place, key=name.value)
                continue
            value = reader.value(self.kind, part, place)
            if value is not MISSING and (value is not None or self.keeps_null):
                found[key] = value
        return found

    def plain(self, value: AbstractMapping[Any, Any]) -> dict[Any, Any]:
        """Give the mapping."""
        return {self.key.plain(k): None if v is None else self.kind.plain(v) for k, v in value.items()}

    def schema(self) -> dict[str, Any]:
        """Give the schema of a mapping."""
        return {"type": "object", "propertyNames": self.key.schema(), "additionalProperties": self.kind.schema()}


class Anything:
    """A truth value, a number or a short text: a fact whose kind its own catalogue knows."""

    def read(self, reader: Reader, node: Node, path: Path) -> Any:
        """Read a scalar by its look, or a list of them."""
        if isinstance(node, Sequence):
            return Many(Words(200), most=50).read(reader, node, path)
        if isinstance(node, Scalar) and node.is_plain:
            if node.value in ("true", "false"):
                return node.value == "true"
            if _NUMBER.fullmatch(node.value):
                return Number(-1e15, 1e15).read(reader, node, path)
        return Words(200).read(reader, node, path)

    def plain(self, value: Any) -> Any:
        """Give the value."""
        if isinstance(value, tuple):
            return list(value)
        return neat(value) if isinstance(value, float) else value

    def schema(self) -> dict[str, Any]:
        """Give the schema of a scalar or of a list of texts."""
        return {"type": ["boolean", "number", "string", "array"]}
