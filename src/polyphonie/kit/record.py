"""Canonical JSON and digests: the same content gives the same bytes, on any machine, years later."""

import dataclasses
import json
from collections.abc import Mapping
from hashlib import sha256
from typing import Any, Final

import numpy as np

from polyphonie.kit.text import Text

AS_IT_IS: Final = frozenset((str, int, float, bool, type(None)))


def plain(value: Any) -> Any:
    """Give a value as JSON holds it: dataclasses and mappings as objects, numbers of numpy as numbers.

    Keys that are numbers become text, in the order of the mapping; `canonical` sorts them.
    """
    if type(value) in AS_IT_IS:
        return value
    if isinstance(value, Text):
        return value.as_mapping()
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {part.name: plain(getattr(value, part.name)) for part in dataclasses.fields(value)}
    if isinstance(value, Mapping):
        return {str(key): plain(part) for key, part in value.items()}
    if isinstance(value, np.ndarray):
        return value.tolist()
    if isinstance(value, np.generic):
        return value.item()
    if isinstance(value, (list, tuple)):
        return [plain(part) for part in value]
    if isinstance(value, (set, frozenset)):
        return sorted(plain(part) for part in value)
    if value is None or isinstance(value, (str, int, float, bool)):
        return value
    raise TypeError(f"{type(value).__name__} has no plain form")


def canonical(value: Any) -> bytes:
    """Write a value as canonical JSON: keys sorted, no blank, UTF-8.

    Raises
    ------
    ValueError : a number that JSON cannot hold (NaN, infinity).

    Example
    -------
    >>> canonical({"b": 1, "a": (2, None)})
    b'{"a":[2,null],"b":1}'
    """
    text = json.dumps(plain(value), sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)
    return text.encode()


def digest(value: Any) -> str:
    """Name a value by the SHA-256 of its canonical form."""
    return sha256(canonical(value)).hexdigest()
