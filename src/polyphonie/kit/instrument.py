"""The contract of a runnable collective tool: settings, a few asks, and a count.

What others may read or answer is an `Item`; what only counts is a `Contribution`. Nothing else exists. The house
supplies forms, storage, access, stages and rounds, moderation, receipts, exports, pages; an instrument supplies its
declaration, its count and its check. See docs/reference/instruments.md.
"""

import dataclasses
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from random import Random
from types import MappingProxyType
from typing import Any, Final, Literal, NewType, Self

import numpy as np
from numpy.typing import NDArray

from polyphonie.kit.chance import Chance
from polyphonie.kit.text import Text

Integers = NDArray[np.int64]
FieldKind = Literal["integer", "choice", "choices", "text", "place", "file", "yes_no"]
COLUMNS: Final = ("value", "text", "title", "body")
"""Fields kept as columns of their own; any other name is a key of `more`."""
ItemId = NewType("ItemId", int)
Hundredths = NewType("Hundredths", int)
"""In a result: the number of an item, so that the house puts titles and checks deal numbers out again; hundredths."""
NOTHING: Final[Mapping[str, Any]] = MappingProxyType({})
BLANK: Final = "blank"
"""The key of `more` that says: this was asked and left without an answer, which is not the same as never asked."""
TITLES, BODIES = "titles", "bodies"
"""The keys of `more` that hold the title and the body of an item in both languages, where its author wrote both."""
ALTERNATIVE: Final = "_alt"
"""What ends the name of the field whose words stand for a picture, beside the field of the picture."""
BROUGHT: Final = "brought-pictures"
"""The name under which what came from another activity keeps the pictures that it had there: digests, and words."""
Pattern = Literal["", "decimal", "date"]
"""How a text must be written: anyhow, as a decimal number (12.5), as a day (2027-01-31)."""


@dataclass(frozen=True, slots=True)
class Field:
    """One thing to fill in; `least` and `most` bound a number, or the length of a text, or how many choices.

    `pattern` is how a text must be written; it is kept in its plain form. A `file` is one picture, whose value is the
    digest of what the house made of it: declare it by `picture_fields`, with the words that stand for it.
    """

    name: str
    kind: FieldKind
    label: Text
    choices: tuple[tuple[int | str, Text], ...] = ()
    least: int | None = None
    most: int | None = None
    is_required: bool = True
    is_personal: bool = False
    hint: Text | None = None
    pattern: Pattern = ""


def picture_fields(name: str, label: Text, *, is_required: bool = False) -> tuple[Field, Field]:
    """Declare a picture, and the words that stand for it, which are required where there is one."""
    words = Text("Ce que l’on voit sur l’image", "What the picture shows")
    why = Text(
        "Une phrase, pour qui ne voit pas l’image. Obligatoire avec une image.",
        "A sentence, for who does not see the picture. Required with a picture.",
    )
    kinds = Text(
        "JPEG, PNG ou WebP. Le lieu et la date de la photo en sont retirés.",
        "JPEG, PNG or WebP. Where and when it was taken is removed from it.",
    )
    picture = Field(name, "file", label, is_required=is_required, hint=kinds)
    return picture, Field(name + ALTERNATIVE, "text", words, most=300, is_required=False, hint=why)


@dataclass(frozen=True, slots=True)
class Item:
    """What lies on the table: an option, an idea, an amendment, an objection."""

    id: int
    ask: str
    title: str
    body: str = ""
    about: int | None = None
    giver: int = -1
    round: int = 1
    more: Mapping[str, Any] = field(default_factory=dict)

    def title_in(self, language: str) -> str:
        """Give the title in a language, where its author wrote it in both."""
        return str(self.more.get(TITLES, NOTHING).get(language) or self.title)

    def body_in(self, language: str) -> str:
        """Give the body in a language, where its author wrote it in both."""
        return str(self.more.get(BODIES, NOTHING).get(language) or self.body)

    @property
    def is_bilingual(self) -> bool:
        """Tell whether its author wrote it in both languages."""
        return TITLES in self.more


@dataclass(frozen=True, slots=True)
class Contribution:
    """What one giver gives about an item (0: about the activity) and that only counts."""

    giver: int
    item: int = 0
    value: int = 0
    round: int = 1
    text: str = ""
    more: Mapping[str, Any] = field(default_factory=dict)


def column(values: Iterable[int]) -> Integers:
    """Give whole numbers as a column that nobody can write in."""
    found = np.array(values if isinstance(values, (np.ndarray, list)) else list(values), dtype=np.int64)
    found.setflags(write=False)
    return found


@dataclass(frozen=True)
class Contributions:
    """The contributions of one ask, as columns of the same length n; `text` and `more` are () when the ask has none."""

    giver: Integers
    item: Integers
    value: Integers
    round: Integers
    text: tuple[str, ...] = ()
    more: tuple[Mapping[str, Any], ...] = ()

    @classmethod
    def of(cls, rows: Iterable[Contribution]) -> Self:
        """Make columns of rows."""
        kept = list(rows)
        text = tuple(row.text for row in kept) if any(row.text for row in kept) else ()
        more = tuple(row.more for row in kept) if any(row.more for row in kept) else ()
        giver, item = column(row.giver for row in kept), column(row.item for row in kept)
        return cls(giver, item, column(row.value for row in kept), column(row.round for row in kept), text, more)

    def __len__(self) -> int:
        return len(self.giver)

    def rows(self) -> Iterator[Contribution]:
        """Give the rows one by one; for crowds, read the columns."""
        texts, mores = self.text or ("",) * len(self), self.more or (NOTHING,) * len(self)
        columns = (self.giver.tolist(), self.item.tolist(), self.value.tolist(), self.round.tolist())
        for giver, item, value, round_, text, more in zip(*columns, texts, mores, strict=True):
            yield Contribution(giver, item, value, round_, text, more)

    def take(self, chosen: NDArray[Any]) -> "Contributions":
        """Give the rows that a mask, or a list of places, chooses."""
        places = np.flatnonzero(chosen) if chosen.dtype == bool else chosen
        text = tuple(self.text[i] for i in places) if self.text else ()
        more = tuple(self.more[i] for i in places) if self.more else ()
        giver, item = column(self.giver[places]), column(self.item[places])
        return Contributions(giver, item, column(self.value[places]), column(self.round[places]), text, more)

    def about(self, item: int) -> "Contributions":
        """Give the rows about one item."""
        return self.take(self.item == item)


EMPTY: Final = Contributions.of(())


@dataclass(frozen=True)
class Table:
    """All that lies on the table: moderated, without a name.

    `contributions` by slug of ask. `eligible`: how many could take part (0: unknown). `colleges` names the groups that
    count apart (() : one room); `college` and `weight` are columns over the givers 0..n-1 (empty: all in the first
    college, each of weight 1); `eligible_in` counts those who could take part in each college.
    """

    items: tuple[Item, ...] = ()
    contributions: Mapping[str, Contributions] = field(default_factory=dict)
    eligible: int = 0
    round: int = 1
    colleges: tuple[str, ...] = ()
    college: Integers = field(default_factory=lambda: column(()))
    weight: Integers = field(default_factory=lambda: column(()))
    eligible_in: tuple[int, ...] = ()

    def of(self, ask: str) -> tuple[Item, ...]:
        """Give the items of one ask, in their order on the table."""
        return self.by_ask.get(ask, ())

    def given(self, ask: str) -> Contributions:
        """Give the contributions of one ask."""
        return self.contributions.get(ask, EMPTY)

    @cached_property
    def by_ask(self) -> Mapping[str, tuple[Item, ...]]:
        """Give the items of each ask, in their order on the table."""
        return {ask: tuple(i for i in self.items if i.ask == ask) for ask in {i.ask for i in self.items}}

    @cached_property
    def by_id(self) -> Mapping[int, Item]:
        """Give the items by their number."""
        return {item.id: item for item in self.items}

    @property
    def is_empty(self) -> bool:
        """Tell whether nobody gave anything."""
        return not any(len(given) for given in self.contributions.values()) and all(i.giver < 0 for i in self.items)

    def weights_of(self, givers: Integers) -> Integers:
        """Give the weight of each giver named; 1 where none was said."""
        return self.weight[givers] if len(self.weight) else np.ones(len(givers), dtype=np.int64)

    def colleges_of(self, givers: Integers) -> Integers:
        """Give the place, in `colleges`, of each giver named; 0 where none was said."""
        return self.college[givers] if len(self.college) else np.zeros(len(givers), dtype=np.int64)

    def mine(self, giver: int) -> "Table":
        """Give what one giver put and gave, with the items of nobody left out."""
        items = tuple(item for item in self.items if item.giver == giver)
        return replace(self, items=items, contributions=self._only(lambda given: given.giver == giver))

    def public(self, team: int = -1) -> "Table":
        """Give what everybody may read: all the items, and what the team gave; nobody else's contributions."""
        return replace(self, contributions=self._only(lambda given: given.giver == team))

    def until(self, round: int) -> "Table":
        """Give the table as it was at the end of a round."""
        items = tuple(item for item in self.items if item.round <= round)
        return replace(self, items=items, round=round, contributions=self._only(lambda given: given.round <= round))

    def _only(self, chooses: Callable[[Contributions], NDArray[Any]]) -> Mapping[str, Contributions]:
        return {ask: given.take(chooses(given)) for ask, given in self.contributions.items()}


TEAM: Final = -1
"""The giver's number of whatever the team puts on the table or gives."""


@dataclass(frozen=True, slots=True)
class Reason:
    """Something to say of an outcome: a code and facts; `items` are named by their titles at the edge."""

    code: str
    facts: Mapping[str, int | float | str | Text] = field(default_factory=dict)
    items: tuple[int, ...] = ()


@dataclass(frozen=True)
class Outcome:
    """What a count gives: a frozen dataclass of plain values, what to say of it, and the items that stand, in order."""

    result: Any
    reasons: tuple[Reason, ...]
    stands: tuple[int, ...] = ()
    wants_round: bool = False


@dataclass(frozen=True, slots=True)
class Ask:
    """One thing asked of somebody.

    `fields` gives what to fill in, from the settings and the item it is about; `about` names the ask whose items it is
    about (None: the activity). Asks of one stage are open together; stage 0 is before opening. Unless it is repeatable,
    a giver's later answer about the same item in the same round replaces the earlier one. Where it `looks_for_similar`,
    who puts an item is shown first those on the table that resemble it, to support them or to put theirs anyway.
    """

    slug: str
    label: Text
    by: Literal["participant", "team"]
    fields: Callable[[Any, Item | None], tuple[Field, ...]]
    about: str | None = None
    makes_item: bool = False
    stage: int = 1
    is_repeatable: bool = False
    names_giver: bool = False
    looks_for_similar: bool = False


@dataclass(frozen=True, slots=True)
class ItemsFile:
    """A kind of file from which the items of the first ask are read, all or none, and to which they are written.

    ending : of the name of such a file, with its dot; kind : its media type.
    read : bytes and a file name to items (their numbers are not kept); raises BadFile with all the faults, whose
        `place` is the sheet.
    """

    name: Text
    ending: str
    kind: str
    read: Callable[[bytes, str], tuple[Item, ...]]
    write: Callable[[Sequence[Item]], bytes]


def admits_all(mine: Table, public: Table, settings: Any) -> None:
    """Refuse nothing."""


@dataclass(frozen=True)
class Instrument:
    """A collective tool that can be run here.

    result : the frozen dataclass that a count gives; the numbers of items in it are declared `ItemId`.
    admit : refuses, by raising a Refusal, what one giver would have given in all; `mine` is the table reduced to them
        as it would be after the post, `public` all items and what the team gave.
    admit_reads : the asks that `admit` looks at (empty: all); a post that answers none of them is not read with it.
    offer : which items to show a giver next, each once, () when finished; it never sees other people's rows.
    offers_page : all that `offer` gives is shown on one page and answered whole, and knows no outcome, so that one
        can turn back; otherwise the first alone is shown.
    outdated : asks and items whose earlier answer no longer holds once a post is kept: the house takes it back.
    items_file : a kind of file that its items can come from and go to.
    tally : pure; repeatable given chance; a named Refusal when nothing can be counted.
    verify : findings on an outcome, () when it stands; it never calls tally.
    sayings : a reason's or refusal's code to its sentence with {facts}; a refusal has its mend under `<code>-mend`.
    mirror : what to tell one giver alone; the items of a reason whose sentence does not name {items} are quoted whole.
    feeds_back : what a round gave is told, by `mirror`, in the form of the next one: that is the method, so that it is
        told even where figures are hidden until they are published.
    reserves_rows : what one person gave tells too much of them, even under a number (a sheet of answers, an estimate
        that a signed style betrays): anybody may have the figures, and the team alone the rows.
    """

    slug: str
    name: Text
    purpose: Text
    serves: tuple[str, ...]
    settings: type
    result: type
    asks: tuple[Ask, ...]
    tally: Callable[[Table, Any, Chance], Outcome]
    verify: Callable[[Table, Any, Outcome], tuple[str, ...]]
    sayings: Mapping[str, Text]
    sources: tuple[str, ...]
    admit: Callable[[Table, Table, Any], None] = admits_all
    admit_reads: frozenset[str] = frozenset()
    offer: Callable[[str, Table, Table, Outcome | None, Any, Random], tuple[int, ...]] | None = None
    offers_page: bool = False
    outdated: Callable[[Table, Table, Any], tuple[tuple[str, int], ...]] | None = None
    items_file: ItemsFile | None = None
    mirror: Callable[[Table, Outcome, Any], tuple[Reason, ...]] | None = None
    version: int = 1
    is_exact: bool = True
    shows_early: bool = False
    feeds_back: bool = False
    counts_texts: bool = False
    reserves_rows: bool = False

    def ask(self, slug: str) -> Ask:
        """Give an ask by its slug; KeyError when there is none."""
        found = next((one for one in self.asks if one.slug == slug), None)
        if found is None:
            raise KeyError(slug)
        return found

    @property
    def stages(self) -> tuple[int, ...]:
        """Give the stages at which something is asked, in order, 0 (before opening) left out."""
        return tuple(sorted({ask.stage for ask in self.asks if ask.stage > 0}))


def setting(
    default: Any,
    fr: str,
    en: str,
    *,
    least: int | None = None,
    most: int | None = None,
    choices: Sequence[tuple[int | str, Text]] = (),
    hint: Text | None = None,
) -> Any:
    """Declare a setting of an instrument: a field of its settings' dataclass, with its label and its bounds."""
    return dataclasses.field(
        default=default,
        metadata={"label": Text(fr, en), "least": least, "most": most, "choices": tuple(choices), "hint": hint},
    )


def fields_of(settings: type) -> tuple[Field, ...]:
    """Give the settings of an instrument as fields to fill in, so that one form serves both."""
    found = []
    for part in dataclasses.fields(settings):
        said = part.metadata
        kind: FieldKind = "text"
        if said["choices"]:
            kind = "choices" if isinstance(part.default, tuple) else "choice"
        elif isinstance(part.default, bool):
            kind = "yes_no"
        elif isinstance(part.default, int):
            kind = "integer"
        required = kind in ("integer", "choice")
        found.append(
            Field(part.name, kind, said["label"], said["choices"], said["least"], said["most"], required,
                  hint=said["hint"])
        )  # fmt: skip
    return tuple(found)
