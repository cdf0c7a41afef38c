"""From vote events to one vote per person and statement: the last one counts."""

from collections.abc import Sequence

import numpy as np

from .arrays import IndexArray, IntArray, VoteArray
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
    e log e for e events.
    """
    if instants is not None and (instants[1:] < instants[:-1]).any():
        order = np.argsort(instants, kind="stable")
        rows, columns, values, instants = rows[order], columns[order], values[order], instants[order]
    cells = rows.astype(np.int64) * max(len(statements), 1) + columns
    sorted_already = bool((cells[1:] > cells[:-1]).all())
    place = np.arange(len(cells)) if sorted_already else np.argsort(cells, kind="stable")
    ordered = cells[place]
    last = np.ones(len(cells), dtype=bool)
    last[:-1] = ordered[1:] != ordered[:-1]
    kept = place[last]
    counts = np.bincount(rows[kept], minlength=len(people))
    return Votes(
        people=people,
        statements=statements,
        starts=np.concatenate([[0], np.cumsum(counts)]).astype(np.int64),
        columns=columns[kept],
        values=values[kept],
        received=len(cells),
        ties=_ties(people, statements, (rows, columns, values, instants), place[~last], place[1:][~last[:-1]]),
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
