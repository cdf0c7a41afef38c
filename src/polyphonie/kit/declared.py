"""Declared records: a frozen dataclass whose fields know how they are read, written and described.

One declaration serves four uses: reading with all faults at once, writing back, the JSON Schema, and later the form.
"""

import dataclasses
import datetime as dt
from collections.abc import Mapping as AbstractMapping
from dataclasses import MISSING as NO_DEFAULT
from dataclasses import dataclass, field, fields
from functools import cache
from typing import Any, cast

import yaml

from polyphonie.kit import provenance
from polyphonie.kit.kinds import Kind
from polyphonie.kit.provenance import Origins
from polyphonie.kit.reader import MISSING, Path, Reader
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
        lacks = False
        for part in fields(self.cls):
            if part.name in spoilt:
                lacks = True
            elif part.metadata.get("is_required") and given.get(part.name) in (None, (), {}):
                if not reader.is_partial or part.name in ("id", "slug"):
                    reader.fault("required", node, path.into(part.name), key=part.name)
                    lacks = True
        lacks = lacks and any(
            part.name not in given and part.default is NO_DEFAULT and part.default_factory is NO_DEFAULT
            for part in fields(self.cls)
        )
        if lacks:
            return MISSING
        return self.cls(**{k: v for k, v in given.items() if v is not None})

    def plain(self, value: Any) -> dict[str, Any]:
        """Give the record without provenance."""
        return plain_record(value, Origins(), "")

    def schema(self) -> dict[str, Any]:
        """Give a reference to the record's schema."""
        return {"$ref": f"#/$defs/{self.cls.__name__}"}


def plain_record(record: Any, origins: Origins, path: str) -> dict[str, Any]:
    """Give a record in the file's form, its provenance put back where it was said."""
    found: dict[str, Any] = {}
    for part in fields(record):
        if "kind" not in part.metadata:
            continue
        value, kind = getattr(record, part.name), part.metadata["kind"]
        place = f"{path}.{part.name}" if path else part.name
        if not _is_default(part, value) or part.metadata["is_required"]:
            found[part.name] = _plain(kind, value, origins, place)
        elif place in origins.sought:
            found[part.name] = _wrapped(None, origins, place)
    if path in origins.said and path:
        found |= origins.said[path].plain()
    return found


def _is_default(part: "dataclasses.Field[Any]", value: Any) -> bool:
    if part.default is not NO_DEFAULT:
        return bool(value == part.default)
    return part.default_factory is not NO_DEFAULT and value == part.default_factory()


def _plain(kind: Any, value: Any, origins: Origins, path: str) -> Any:
    if value is None:
        return _wrapped(None, origins, path)
    if isinstance(kind, Held):
        return plain_record(value, origins, path)
    if hasattr(kind, "is_set"):
        rows = []
        for index, item in enumerate(value):
            name = next((getattr(item, k) for k in ("id", "slug", "code") if getattr(item, k, None)), index)
            rows.append(_plain(kind.kind, item, origins, f"{path}.{name}"))
        return _wrapped(rows, origins, path)
    if hasattr(kind, "keeps_null"):
        table = {kind.key.plain(k): _plain(kind.kind, v, origins, f"{path}.{k}") for k, v in value.items()}
        return _wrapped(table, origins, path)
    return _wrapped(kind.plain(value), origins, path)


def _wrapped(value: Any, origins: Origins, path: str) -> Any:
    said = origins.said.get(path)
    return {"value": value, **said.plain()} if said else value


def schema_of(cls: type, title: str, identifier: str) -> dict[str, Any]:
    """Give the JSON Schema (2020-12) of a record class and of all the records it holds."""
    definitions: dict[str, Any] = {}
    _define(cls, definitions)
    root = definitions.pop(cls.__name__)
    definitions["Provenance"] = _provenance_schema()
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": identifier, "title": title, **root,
            "$defs": dict(sorted(definitions.items()))}


def _define(cls: type, definitions: dict[str, Any]) -> None:
    definitions[cls.__name__] = {}
    properties: dict[str, Any] = {}
    for name, kind in kinds_of(cls).items():
        properties[name] = _described(kind, definitions)
    for key, schema in _provenance_schema()["properties"].items():
        properties.setdefault(key, schema)
    required = [f.name for f in fields(cls) if f.metadata.get("is_required")]
    definitions[cls.__name__] = {"type": "object", "properties": properties, "required": required,
                                 "additionalProperties": False}


def _described(kind: Any, definitions: dict[str, Any]) -> dict[str, Any]:
    if isinstance(kind, Held):
        if kind.cls.__name__ not in definitions:
            _define(kind.cls, definitions)
        return kind.schema()
    schema = dict(kind.schema())
    if hasattr(kind, "is_set"):
        schema["items"] = _described(kind.kind, definitions)
    if hasattr(kind, "keeps_null"):
        schema["additionalProperties"] = _described(kind.kind, definitions)
    wrapped = {"type": "object", "allOf": [{"$ref": "#/$defs/Provenance"}], "required": ["value"],
               "properties": {"value": {"anyOf": [schema, {"type": "null"}]}}, "unevaluatedProperties": False}
    return {"anyOf": [schema, {"type": "null"}, wrapped]}


def _provenance_schema() -> dict[str, Any]:
    text = {"type": "string", "maxLength": 600}
    return {"type": "object", "properties": {
        "source": {"anyOf": [text, {"type": "array", "items": text}]}, "by": text, "kind": text,
        "on": {"type": "string", "format": "date"}, "estimate": {"type": "boolean"},
        "confidence": {"type": "integer", "minimum": 0, "maximum": 3}, "note": text}}


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
_Dumper.ignore_aliases = lambda self, data: True  # type: ignore[method-assign,assignment]


def to_yaml(plain: AbstractMapping[str, Any]) -> str:
    """Write a plain mapping as YAML, keys in their given order."""
    return cast(str, yaml.dump(dict(plain), Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=118))
