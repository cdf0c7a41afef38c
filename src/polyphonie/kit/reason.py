"""Reasons: a code and facts, weighed; the sentence is made at the edge."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Reason:
    """Why something is so.

    `code` names the sentence; `facts` hold what it cites, always with plain values (numbers, codes, ids). `weight` is
    the contribution to the score it explains, when there is one.
    """

    code: str
    facts: Mapping[str, Any] = field(default_factory=dict)
    weight: float | None = None
