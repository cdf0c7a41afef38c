"""Declared records: a frozen dataclass whose fields know how they are read, written and described.

One declaration serves four uses: reading with all faults at once, writing back, the JSON Schema, and later the form.
"""

import dataclasses
import datetime as dt
import re
from collections.abc import Mapping as AbstractMapping
from dataclasses import MISSING as NO_DEFAULT
from dataclasses import dataclass, field, fields
from functools import cache
from typing import Any

import yaml

from polyphonie.kit import provenance
from polyphonie.kit.kinds import NAMES, NUMBER, Anything, Day, Kind, Many, Table, Words, YesNo, scale
from polyphonie.kit.provenance import Origins
from polyphonie.kit.reader import MISSING, Path, Reader, element_keys
from polyphonie.kit.yaml_tree import Mapping, Node


def held(kind: Kind, default: Any = None, *, is_required: bool = False) -> Any:
    """Declare a field of a record: its kind, and its value when the file says nothing."""
    metadata = {"kind": kind, "is_required": is_required}
    if isinstance(default, dict):
        return field(default_factory=lambda: dict(default), metadata=metadata)
    return field(default=default, metadata=metadata)


@cache
def kinds_of(cls: type) -> AbstractMapping[str, Kind]:
    """Give the declared fields of a record class, in order."""
    return {f.name: f.metadata["kind"] for f in fields(cls) if "kind" in f.metadata}


@dataclass(frozen=True)
class Held:
    """A record inside another."""

    cls: type
    is_record = True

    def read(self, reader: Reader, node: Node, path: Path) -> Any:
        """Read a record: unknown keys, repeated keys and missing values are all named."""
        if not isinstance(node, Mapping):
            return reader.fault("not-mapping", node, path)
        reader.places.setdefault(path.key, (path.shown, node))
        known = kinds_of(self.cls)
        given: dict[str, Any] = {}
        spoilt: set[str] = set()
        said = Mapping([], node.line, node.column)
        for key, part in node.pairs:
            name = key.value
            if name in known and name not in given and name not in spoilt:
                value = reader.value(known[name], part, path.into(name))
                if value is MISSING:
                    spoilt.add(name)
                else:
                    given[name] = value
            elif name in known:
                reader.fault("duplicate-key", key, path.into(name), key=name)
            elif name in provenance.KEYS:
                said.pairs.append((key, part))
            else:
                reader.unknown_key(key, path, (*known, *provenance.KEYS))
        reader.provenance(said, path)
        return self._build(reader, node, path, given, spoilt)

    def _build(self, reader: Reader, node: Node, path: Path, given: dict[str, Any], spoilt: set[str]) -> Any:
        for part in fields(self.cls):
            is_needed = part.metadata.get("is_required") and (not reader.is_partial or part.name in ("id", "slug"))
            if is_needed and part.name not in spoilt and given.get(part.name) in (None, (), {}):
                reader.required(node, path.into(part.name))
        return self.cls(**{k: v for k, v in given.items() if v is not None})

    def plain(self, value: Any) -> dict[str, Any]:
        """Give the record without provenance."""
        return plain_record(value, Origins(), "")

    def schema(self) -> dict[str, Any]:
        """Give a reference to the record's schema."""
        return {"$ref": f"#/$defs/{self.cls.__name__}"}


def plain_record(record: Any, origins: Origins, path: str) -> dict[str, Any]:
    """Give a record in the file's form, its provenance put back where it was said."""
    return _Writer(origins).record(record, path)


class _Writer:
    """Writes values in the file's form; what was said or sought in vain is written even where it is a default."""

    def __init__(self, origins: Origins) -> None:
        self.origins = origins
        self.inside: dict[str, list[str]] = {}
        for path in sorted({*origins.said, *origins.sought}):
            above, _, name = path.rpartition(".")
            while above and name not in self.inside.setdefault(above, []):
                self.inside[above].append(name)
                above, _, name = above.rpartition(".")

    def record(self, record: Any, path: str) -> dict[str, Any]:
        """Give a record, its provenance last."""
        found: dict[str, Any] = {}
        for part in fields(record):
            if "kind" not in part.metadata:
                continue
            value, place = getattr(record, part.name), f"{path}.{part.name}" if path else part.name
            is_default = _is_default(part, value)
            if is_default and place in self.origins.sought:
                found[part.name] = self.wrapped(None, place)
            elif not is_default or self.is_told(part, value, place):
                found[part.name] = self.value(part.metadata["kind"], value, place)
        if path in self.origins.said and path:
            found |= self.origins.said[path].plain()
        return found

    def is_told(self, part: "dataclasses.Field[Any]", value: Any, place: str) -> bool:
        """Tell whether a default value must be written all the same."""
        kind = part.metadata["kind"]
        if isinstance(kind, (Held, Table)) and place in self.inside:
            return True
        is_empty = isinstance(kind, Held) or value in (None, "", (), {})
        return place in self.origins.said or (part.metadata["is_required"] and not is_empty)

    def value(self, kind: Any, value: Any, place: str) -> Any:
        """Give one value of a kind."""
        if value is None:
            return self.wrapped(None, place)
        if isinstance(kind, Held):
            return self.record(value, place)
        if isinstance(kind, Anything) and isinstance(value, tuple):
            kind = Many(kind.kind)
        if isinstance(kind, Many):
            return self.wrapped(self.rows(kind, value, place), place)
        if isinstance(kind, Table):
            return self.wrapped(self.table(kind, value, place), place)
        return self.wrapped(kind.plain(value), place)

    def rows(self, kind: Many, values: Any, place: str) -> list[Any]:
        """Give a list, each element under its key."""
        keys = element_keys([_name_of(value) for value in values])
        return [self.value(kind.kind, value, f"{place}.{key}") for key, value in zip(keys, values, strict=True)]

    def table(self, kind: Table, values: AbstractMapping[Any, Any], place: str) -> dict[str, Any]:
        """Give a table, with the keys sought in vain; one with a key named `value` is wrapped, not to be mistaken."""
        found = {kind.key.plain(k): self.value(kind.kind, v, f"{place}.{k}") for k, v in values.items()}
        if not kind.keeps_null:
            sought = (name for name in self.inside.get(place, ()) if f"{place}.{name}" in self.origins.sought)
            found |= {name: self.wrapped(None, f"{place}.{name}") for name in sought if name not in found}
        return {"value": found} if "value" in found and place not in self.origins.said else found

    def wrapped(self, value: Any, place: str) -> Any:
        """Give a value with where it comes from, if that was said."""
        said = self.origins.said.get(place)
        return {"value": value, **said.plain()} if said else value


def _name_of(value: Any) -> str | None:
    return next((name for key in NAMES if isinstance(name := getattr(value, key, None), str) and name), None)


def _is_default(part: "dataclasses.Field[Any]", value: Any) -> bool:
    if part.default is not NO_DEFAULT:
        return bool(value == part.default)
    return part.default_factory is not NO_DEFAULT and value == part.default_factory()


def schema_of(cls: type, title: str, identifier: str) -> dict[str, Any]:
    """Give the JSON Schema (2020-12) of a record class and of all the records it holds."""
    definitions: dict[str, Any] = {}
    _define(cls, definitions)
    root = definitions.pop(cls.__name__)
    definitions["Provenance"] = _provenance_schema()
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": identifier,
        "title": title,
        **root,
        "$defs": dict(sorted(definitions.items())),
    }


def _define(cls: type, definitions: dict[str, Any]) -> None:
    definitions[cls.__name__] = {}
    properties: dict[str, Any] = {}
    required = [f.name for f in fields(cls) if f.metadata.get("is_required")]
    for name, kind in kinds_of(cls).items():
        properties[name] = _described(kind, definitions, takes_null=name not in required)
    for key, schema in _provenance_schema()["properties"].items():
        properties.setdefault(key, schema)
    definitions[cls.__name__] = {
        "type": "object",
        "properties": properties,
        "required": required,
        "additionalProperties": False,
    }


def _described(kind: Any, definitions: dict[str, Any], *, takes_null: bool) -> dict[str, Any]:
    """Describe a value as it may be written: bare, with where it comes from, and null where that may be said."""
    null = [{"type": "null"}] if takes_null else []
    if isinstance(kind, Held):
        if kind.cls.__name__ not in definitions:
            _define(kind.cls, definitions)
        return {"anyOf": [kind.schema(), *null]} if takes_null else kind.schema()
    schema = dict(kind.schema())
    if isinstance(kind, Anything):
        schema["anyOf"] = [*schema["anyOf"], _described(Many(kind.kind), definitions, takes_null=False)]
    if isinstance(kind, Many):
        schema["items"] = _described(kind.kind, definitions, takes_null=False)
        schema |= {} if takes_null else {"minItems": 1}
    if isinstance(kind, Table):
        schema["additionalProperties"] = _described(kind.kind, definitions, takes_null=True)
    wrapped = {
        "type": "object",
        "allOf": [{"$ref": "#/$defs/Provenance"}],
        "required": ["value"],
        "properties": {"value": {"anyOf": [schema, *null]}},
        "unevaluatedProperties": False,
    }
    return {"anyOf": [schema, *null, wrapped]}


def _provenance_schema() -> dict[str, Any]:
    name, text, sureness = Words(80).schema(), Words(600).schema(), scale(0, 3).schema()
    source = {"anyOf": [name, {"type": "array", "items": name}]}
    known = {
        "source": source,
        "by": text,
        "kind": text,
        "on": Day().schema(),
        "estimate": YesNo().schema(),
        "confidence": sureness,
        "note": text,
    }
    return {"type": "object", "properties": {key: {"anyOf": [known[key], {"type": "null"}]} for key in provenance.KEYS}}


class _Dumper(yaml.SafeDumper):
    """Writes short lists and small tables on one line, long texts folded."""


def _sequence(dumper: yaml.SafeDumper, rows: list[Any]) -> yaml.Node:
    is_short = all(isinstance(r, (int, float, str, dt.date)) for r in rows) and len(str(rows)) < 90
    return dumper.represent_sequence("tag:yaml.org,2002:seq", rows, flow_style=is_short)


def _mapping(dumper: yaml.SafeDumper, table: dict[Any, Any]) -> yaml.Node:
    is_short = len(str(table)) < 90 and not any(isinstance(v, (dict, list)) for v in table.values())
    return dumper.represent_mapping("tag:yaml.org,2002:map", table.items(), flow_style=is_short and len(table) > 1)


_Dumper.add_representer(list, _sequence)
_Dumper.add_representer(dict, _mapping)
_Dumper.add_implicit_resolver("!number", re.compile(rf"(?:{NUMBER.pattern})\Z"), list("-+.0123456789"))
_Dumper.add_implicit_resolver("!truth", re.compile(r"(?:oui|non)\Z", re.IGNORECASE), list("onON"))
_Dumper.ignore_aliases = lambda self, data: True  # type: ignore[method-assign]


def to_yaml(plain: AbstractMapping[str, Any]) -> str:
    """Write a plain mapping as YAML, keys in their given order."""
    return yaml.dump(dict(plain), Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=118)
