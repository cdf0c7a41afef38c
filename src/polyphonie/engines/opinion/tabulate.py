"""From vote events to one vote per person and statement: the last one counts."""

from collections.abc import Sequence

import numpy as np
from scipy import sparse

from .arrays import BoolArray, IndexArray, IntArray, VoteArray
from .model import Votes, VoteTie, name_order

MOST_TIES_NAMED = 20


def tabulate(
    people: tuple[str, ...],
    statements: tuple[str, ...],
    rows: IndexArray,
    columns: IndexArray,
    values: VoteArray,
    instants: IntArray | None = None,
) -> Votes:
    """Keep the last vote of each person on each statement.

    Parameters
    ----------
    people, statements
        ids, n and m, in their order.
    rows, columns, values
        one entry per vote event: index of the person, of the statement, and the vote.
    instants
        when each event happened (milliseconds); the order given when None.

    Guarantees
    ----------
    The last vote counts; at equal instants the later event counts, and is named when it changes the vote.

    Cost
    ----
    Events, and a sort of those that change a vote.
    """
    place, again = _by_cell(rows, columns, instants, (len(people), len(statements)))
    last = np.append(~again, True)[: len(place)]
    kept = place[last]
    counts = np.bincount(rows[kept], minlength=len(people))
    return Votes(
        people=people,
        statements=statements,
        starts=np.concatenate([[0], np.cumsum(counts)]).astype(np.int64),
        columns=columns[kept],
        values=values[kept],
        received=len(rows),
        ties=_ties(people, statements, (rows, columns, values, instants), place[~last], place[1:][again]),
        instants=None if instants is None else instants[kept],
    )


def votes_from(cells: Sequence[tuple[str, str, int]]) -> Votes:
    """Make votes from (person, statement, vote) events in the order in which they were given; the last one counts.

    Example
    -------
    >>> votes_from([("a", "1", 1), ("b", "1", -1), ("a", "1", 0)]).values.tolist()
    [0, -1]
    """
    people, statements = name_order({c[0] for c in cells}), name_order({c[1] for c in cells})
    at, on = {name: i for i, name in enumerate(people)}, {name: j for j, name in enumerate(statements)}
    rows = np.array([at[c[0]] for c in cells], dtype=np.int32)
    columns = np.array([on[c[1]] for c in cells], dtype=np.int32)
    return tabulate(tuple(people), tuple(statements), rows, columns, np.array([c[2] for c in cells], dtype=np.int8))


def _by_cell(
    rows: IndexArray, columns: IndexArray, instants: IntArray | None, shape: tuple[int, int]
) -> tuple[IntArray, BoolArray]:
    """List events by person, by statement, then in time; tell which are followed by another of the same cell."""
    numbered = sparse.coo_array((np.arange(len(rows), dtype=np.int64), (rows, columns)), shape=shape)
    numbered.has_canonical_format = True  # repeated cells are meant: they must not be added up
    place = np.asarray(numbered.tocsc().tocsr().data, dtype=np.int64)
    again = (rows[place[1:]] == rows[place[:-1]]) & (columns[place[1:]] == columns[place[:-1]])
    if instants is not None and again.any():
        repeated = np.flatnonzero(np.append(again, False) | np.append(False, again))
        some = place[repeated]
        place[repeated] = some[np.lexsort((some, instants[some], columns[some], rows[some]))]
    return place, again


def _ties(
    people: tuple[str, ...],
    statements: tuple[str, ...],
    events: tuple[IndexArray, IndexArray, VoteArray, IntArray | None],
    earlier: IntArray,
    later: IntArray,
) -> tuple[VoteTie, ...]:
    rows, columns, values, instants = events
    if instants is None:
        return ()
    same = (instants[earlier] == instants[later]) & (values[earlier] != values[later])
    return tuple(
        VoteTie(people[rows[i]], statements[columns[i]], int(values[i])) for i in later[same][:MOST_TIES_NAMED]
    )
