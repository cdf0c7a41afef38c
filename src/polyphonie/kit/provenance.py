"""Where a value comes from: kept beside the values, by path, so that engines read plain numbers."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

KEYS: Final = ("source", "by", "kind", "on", "estimate", "confidence", "note")


@dataclass(frozen=True, slots=True)
class Provenance:
    """Who said a value, from what, how sure; `estimate` says that it is somebody's judgement."""

    source: tuple[str, ...] = ()
    by: str | None = None
    kind: str | None = None
    on: dt.date | None = None
    estimate: bool = False
    confidence: int | None = None
    note: str | None = None

    def plain(self) -> dict[str, Any]:
        """Give the keys that are said, in the file's form."""
        said = {name: getattr(self, name) for name in KEYS}
        said["source"] = list(self.source) or None
        said["estimate"] = self.estimate or None
        return {name: value for name, value in said.items() if value is not None}


@dataclass(frozen=True, slots=True)
class Origins:
    """The provenance of every value of a file, by path (``actors.imerys.power``), and what was sought in vain."""

    said: Mapping[str, Provenance] = field(default_factory=dict)
    sought: frozenset[str] = frozenset()

    def of(self, path: str) -> Provenance | None:
        """Give the provenance of a value: its own, or that of the nearest record that holds it."""
        while path:
            if path in self.said:
                return self.said[path]
            path = path.rpartition(".")[0]
        return self.said.get("")
