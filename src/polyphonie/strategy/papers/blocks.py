"""What a paper is made of: a few kinds of blocks, each of which every writer (PDF, Word) knows how to set."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import ClassVar

from polyphonie.strategy.papers.drawn import Drawing


@dataclass(frozen=True, slots=True)
class Heading:
    """A title inside a chapter; level 2 or 3."""

    kind: ClassVar[str] = "heading"
    text: str
    level: int = 2


@dataclass(frozen=True, slots=True)
class Words:
    """A paragraph; `is_small` for a note, `is_lead` for one that must not be parted from what follows."""

    kind: ClassVar[str] = "words"
    text: str
    is_small: bool = False
    is_lead: bool = False


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list."""

    kind: ClassVar[str] = "bullets"
    items: Sequence[str]


@dataclass(frozen=True, slots=True)
class Terms:
    """Terms and values, one a line; `is_flat` for a few short ones, side by side."""

    kind: ClassVar[str] = "terms"
    pairs: Sequence[tuple[str, str]]
    is_flat: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A table: the first column says who; `numeric` names the columns of numbers, `widths` their shares of the line."""

    kind: ClassVar[str] = "table"
    head: Sequence[str]
    rows: Sequence[Sequence[str]]
    caption: str = ""
    numeric: Sequence[int] = ()
    widths: Sequence[float] = ()


@dataclass(frozen=True, slots=True)
class Notice:
    """A box: a verdict, a warning, an alarm; tone is go, wait, no, good, warn, bad or note."""

    kind: ClassVar[str] = "notice"
    tone: str
    title: str
    label: str = ""
    lines: Sequence[str] = ()
    items: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Bars:
    """Signed numbers as bars: label, number, the number written."""

    kind: ClassVar[str] = "bars"
    head: Sequence[str]
    rows: Sequence[tuple[str, float, str]]


@dataclass(frozen=True, slots=True)
class Card:
    """A sequence on a card: name, tag, facts, steps (when, what, which objectives)."""

    name: str
    tag: str
    is_chosen: bool
    facts: Sequence[tuple[str, str]]
    steps: Sequence[tuple[str, str, str]]


@dataclass(frozen=True, slots=True)
class Cards:
    """Sequences side by side."""

    kind: ClassVar[str] = "cards"
    head: Sequence[str]
    cards: Sequence[Card]


@dataclass(frozen=True, slots=True)
class Columns:
    """Lists side by side, each under its title."""

    kind: ClassVar[str] = "columns"
    columns: Sequence[tuple[str, Sequence[str]]]


@dataclass(frozen=True, slots=True)
class Figures:
    """Pictures, two abreast where there is room; `more` says where the rest of a long table is."""

    kind: ClassVar[str] = "figures"
    drawings: Sequence[Drawing]
    more: str


@dataclass(frozen=True, slots=True)
class Source:
    """A source: its mark, its name, what it gave, its address when it has one."""

    id: str
    name: str
    gave: str
    href: str


@dataclass(frozen=True, slots=True)
class Sources:
    """The sources."""

    kind: ClassVar[str] = "sources"
    sources: Sequence[Source]


Block = Heading | Words | Bullets | Terms | Table | Notice | Bars | Cards | Columns | Figures | Sources
Blocks = Iterator[Block]


@dataclass(frozen=True, slots=True)
class Part:
    """A chapter with its blocks."""

    id: str
    title: str
    blocks: Sequence[Block]


@dataclass(frozen=True, slots=True)
class Paper:
    """A whole paper: what stands on its first page, then its chapters."""

    title: str
    overline: str
    verdict: Notice
    private: Notice | None
    cautions: str
    made_with: str
    is_private: bool
    parts: Sequence[Part] = field(default_factory=tuple)
