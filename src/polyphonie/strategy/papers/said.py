"""The pieces of a reading: what is shown of a precondition, a statement, a rule, an alarm, a method left out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Rest:
    """What a statement rests on: a field in words, its value, where it comes from."""

    name: str
    value: str
    origin: str


@dataclass(frozen=True, slots=True)
class Check:
    """A precondition: its name, how it stands, why, and how to mend it."""

    id: str
    name: str
    status: str
    tone: str
    said: str
    reason: str
    mend: str
    rests: Sequence[Rest]


@dataclass(frozen=True, slots=True)
class Said:
    """One thing the diagnosis says."""

    topic: str
    text: str
    rests: Sequence[Rest]
    is_private: bool
    suggests: str


@dataclass(frozen=True, slots=True)
class Rule:
    """A legal rule as it stands here."""

    title: str
    place: str
    effect: str
    kind: str
    status: str
    is_checked: bool
    href: str
    questions: Sequence[str]
    rests: Sequence[Rest] = ()


@dataclass(frozen=True, slots=True)
class Warned:
    """An alarm, its reason and its smallest mend; on an adapted plan its key, its override, what mends it at once."""

    tone: str
    level: str
    title: str
    why: str
    mend: str
    override: str = ""
    key: str = ""
    gestures: Sequence[Mapping[str, Any]] = ()
    code: str = ""


@dataclass(frozen=True, slots=True)
class Left:
    """A method left out: why, and what would bring it back."""

    slug: str
    method: str
    reason: str
    readmit: str


@dataclass(frozen=True, slots=True)
class LeftGroup:
    """The methods that one criterion leaves out."""

    criterion: str
    is_filter: bool
    rows: Sequence[Left]


@dataclass(frozen=True, slots=True)
class Bar:
    """A signed number as a bar: places and length in percent."""

    label: str
    amount: str
    x: str
    long: str
    zero: str
    is_against: bool
