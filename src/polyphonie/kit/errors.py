"""The error tree: a code and facts, no sentence; the sentence is made at the edge."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong in a file: where, what, and the facts needed to say how to mend it.

    `place` is the path inside the file (``actors[2].power``); `line` and `column` count from 1, 0 = the whole file.
    """

    code: str
    place: str = ""
    line: int = 0
    column: int = 0
    facts: Mapping[str, Any] = field(default_factory=dict)
    file: str = ""


class Refusal(Exception):
    """Something refused by name."""

    code = "refusal"

    def __init__(self, code: str, **facts: Any) -> None:
        super().__init__(code, facts)
        self.code = code
        self.facts: Mapping[str, Any] = facts


class BadFile(Refusal):
    """A file refused, with all its faults at once."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        super().__init__("bad-file", count=len(faults))
        self.faults = tuple(faults)
