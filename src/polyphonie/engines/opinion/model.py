"""Votes of people on statements, and what is known of each statement."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, Final, Literal

import numpy as np
from scipy import sparse

from .arrays import BoolArray, FloatArray, FrozenArrays, IndexArray, IntArray, VoteArray

AGREE: Final = 1
PASS: Final = 0
DISAGREE: Final = -1
Sign = Literal[1, -1]


@dataclass(frozen=True, slots=True)
class Statement:
    """A statement (énoncé) and its moderation: 1 accepted, 0 pending, -1 rejected."""

    id: str
    text: str = ""
    moderated: int = 0
    is_meta: bool = False
    author: str = ""

    @property
    def is_left_out(self) -> bool:
        """Tell whether the mathematics leave it out: rejected, or about the conversation itself."""
        return self.moderated < 0 or self.is_meta


@dataclass(frozen=True, slots=True)
class VoteTie:
    """Two different votes of one person on one statement at the same instant; the later row of the file was kept."""

    person: str
    statement: str
    kept: int


@dataclass(frozen=True, slots=True, eq=False)
class Votes(FrozenArrays):
    """The last vote of each person (n) on each statement (m); people and statements in the order of their ids.

    `starts` (n + 1) bounds the cells of each person in `columns` and `values` (1 agree, 0 pass, -1 disagree);
    `received` counts all vote events, changed votes included; `ties` names what two equal instants left to the order of
    the file; `instants` tells when each cell was given (milliseconds), where it is known.
    """

    people: tuple[str, ...]
    statements: tuple[str, ...]
    starts: IntArray
    columns: IndexArray
    values: VoteArray
    received: int
    ties: tuple[VoteTie, ...] = ()
    instants: IntArray | None = None

    @property
    def counts(self) -> IntArray:
        """Number of votes of each person (n), passes included."""
        return np.diff(self.starts)

    @property
    def rows(self) -> IndexArray:
        """Index of the person of each cell."""
        return np.repeat(np.arange(len(self.people), dtype=np.int32), self.counts)

    @property
    def arrival(self) -> IntArray:
        """People (n) in the order in which Polis meets them: votes read by statement, then by person.

        Source
        ------
        Checked on open conversations: it is the order of the rows of their participants-votes.csv.
        """
        has_vote = self.counts > 0
        first = np.full(len(self.people), len(self.statements), dtype=np.int64)
        first[has_vote] = self.columns[self.starts[:-1][has_vote]]
        return np.argsort(first, kind="stable").astype(np.int64)

    def matrix(self, values: FloatArray | VoteArray | None = None) -> Any:
        """Give the cells as a sparse matrix (n x m) of floats, with other values where given."""
        held = np.asarray(self.values if values is None else values, dtype=np.float64)
        return sparse.csr_array((held, self.columns, self.starts), shape=(len(self.people), len(self.statements)))

    def keep(self, people: BoolArray | None = None, statements: BoolArray | None = None) -> "Votes":
        """Keep the cells of some people and statements; both lists shrink to what is kept, in the same order."""
        mine = np.ones(len(self.people), dtype=bool) if people is None else people
        theirs = np.ones(len(self.statements), dtype=bool) if statements is None else statements
        chosen = mine[self.rows] & theirs[self.columns]
        counts = np.bincount(self.rows[chosen], minlength=len(self.people))[mine]
        return Votes(
            people=tuple(name for name, kept in zip(self.people, mine.tolist(), strict=True) if kept),
            statements=tuple(name for name, kept in zip(self.statements, theirs.tolist(), strict=True) if kept),
            starts=np.concatenate([[0], np.cumsum(counts)]).astype(np.int64),
            columns=(np.cumsum(theirs) - 1)[self.columns[chosen]].astype(np.int32),
            values=self.values[chosen],
            received=self.received,
            ties=self.ties,
            instants=None if self.instants is None else self.instants[chosen],
        )


@dataclass(frozen=True, slots=True, eq=False)
class Conversation:
    """Votes with their statements; `published` gives the groups that another program made, by person, if any."""

    votes: Votes
    statements: tuple[Statement, ...] = ()
    published: dict[str, str] = field(default_factory=dict)

    @property
    def left_out(self) -> BoolArray:
        """Tell which voted statements (m) the mathematics leave out."""
        names = {one.id for one in self.statements if one.is_left_out}
        return np.array([name in names for name in self.votes.statements], dtype=bool)


def name_order(names: Iterable[str]) -> list[str]:
    """Sort ids as people count: whole numbers by value, then words.

    Example
    -------
    >>> name_order(["10", "b", "9", "a"])
    ['9', '10', 'a', 'b']
    """
    return sorted(names, key=lambda name: (0, int(name), name) if is_whole(name) else (1, 0, name))


def is_whole(name: str) -> bool:
    """Tell whether an id is a whole number written plainly, of at most 18 digits."""
    return name.isascii() and name.isdigit() and len(name) <= 18 and (name == "0" or name[0] != "0")
