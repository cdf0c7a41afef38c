"""The kinds of value a declared record may hold: each reads a node, writes a plain value, and knows its JSON Schema."""

import datetime as dt
import math
import re
from collections.abc import Mapping as AbstractMapping
from collections.abc import Sequence as AbstractSequence
from dataclasses import dataclass
from typing import Any, Final, Protocol

from polyphonie.kit.quantity import Range
from polyphonie.kit.reader import MISSING, Path, Reader, day_of, element_keys, shown, text_of, yes_or_no
from polyphonie.kit.text import Text
from polyphonie.kit.yaml_tree import Mapping, Node, Scalar, Sequence

NAMES: Final = ("id", "slug", "code")
NUMBER: Final = re.compile(r"[-+]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][-+]?[0-9]{1,3})?")


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

    def read(self, reader: Reader, node: Node, path: Path) -> Any:
        """Read a text."""
        text = text_of(reader, node, path, self.most)
        if text is not MISSING and self.pattern and not re.fullmatch(self.pattern, text):
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
        if not (isinstance(node, Scalar) and node.is_plain and NUMBER.fullmatch(node.value)):
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
        return {
            "type": "integer" if self.is_whole else "number",
            "minimum": neat(self.least),
            "maximum": neat(self.most),
        }


def neat(value: float) -> float:
    """Write 3.0 as 3."""
    return int(value) if float(value).is_integer() else value


def scale(least: int, most: int) -> Number:
    """Give a scale of whole numbers."""
    return Number(least, most, is_whole=True)


@dataclass(frozen=True)
class Code:
    """One word among those known; `is_number` lets a level be written 3 or involve."""

    known: tuple[str, ...]
    is_number: bool = False

    def read(self, reader: Reader, node: Node, path: Path) -> Any:
        """Read a code."""
        if not isinstance(node, Scalar):
            return reader.fault("not-text", node, path)
        if node.value in self.known:
            return self.known.index(node.value) + 1 if self.is_number else node.value
        if self.is_number and node.value in map(str, range(1, len(self.known) + 1)):
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
        said = yes_or_no(node)
        return reader.fault("not-yes-no", node, path, value=shown(node)) if said is None else said

    def plain(self, value: bool) -> bool:
        """Give the truth value."""
        return value

    def schema(self) -> dict[str, Any]:
        """Give the schema of a truth value."""
        return {"enum": [True, False, "yes", "no", "oui", "non"]}


class Day:
    """A date, year first."""

    def read(self, reader: Reader, node: Node, path: Path) -> Any:
        """Read a date."""
        return day_of(reader, node, path)

    def plain(self, value: dt.date) -> dt.date:
        """Give the date."""
        return value

    def schema(self) -> dict[str, Any]:
        """Give the schema of a date."""
        return {"type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}


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
        return {
            "type": "object",
            "properties": {"fr": one, "en": one},
            "required": ["fr", "en"],
            "additionalProperties": False,
        }


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
        names = [_name_of(item) for item in node.items]
        is_repeated = [name is not None and name in names[:index] for index, name in enumerate(names)]
        keys = element_keys([None if again else name for again, name in zip(is_repeated, names, strict=True)])
        for index, item in enumerate(node.items):
            place = path.at(index, keys[index])
            if is_repeated[index]:
                reader.fault("duplicate-id", item, place, id=str(names[index])[:60])
            value = reader.value(self.kind, item, place)
            if value is None:
                reader.fault("item-empty", item, place)
            elif self.is_set and value is not MISSING and value in values:
                reader.fault("repeated", item, place, value=value)
            elif value is not MISSING:
                values.append(value)
        return tuple(values)

    def plain(self, value: AbstractSequence[Any]) -> list[Any]:
        """Give the list."""
        return [self.kind.plain(v) for v in value]

    def schema(self) -> dict[str, Any]:
        """Give the schema of a list."""
        return {"type": "array", "items": self.kind.schema(), "maxItems": self.most, "uniqueItems": self.is_set}


def _name_of(item: Node) -> str | None:
    """Give the id of a record, even when it says where the id comes from."""
    for key in NAMES:
        name = item.get(key) if isinstance(item, Mapping) else None
        name = name.get("value") if isinstance(name, Mapping) else name
        if isinstance(name, Scalar) and not name.is_null:
            return name.value.strip() or None
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
            place = path.into(name.value.strip()[:80])
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
    """A truth value, a number, a short text or several: a fact whose kind its own catalogue knows."""

    kind = Words(200)

    def read(self, reader: Reader, node: Node, path: Path) -> Any:
        """Read a scalar by its look, or a list of them."""
        if isinstance(node, Sequence):
            return Many(self.kind, most=50).read(reader, node, path)
        if (said := yes_or_no(node)) is not None:
            return said
        if isinstance(node, Scalar) and node.is_plain and NUMBER.fullmatch(node.value):
            return Number(-1e15, 1e15).read(reader, node, path)
        return self.kind.read(reader, node, path)

    def plain(self, value: Any) -> Any:
        """Give the value."""
        if isinstance(value, tuple):
            return list(value)
        return neat(value) if isinstance(value, float) else value

    def schema(self) -> dict[str, Any]:
        """Give the schema of a scalar or of a list of texts."""
        one = self.kind.schema()
        return {"anyOf": [{"type": ["boolean", "number"]}, one, Many(self.kind, most=50).schema()]}
