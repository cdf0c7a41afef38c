"""The open files of Polis, written from what we hold: votes.csv, participants-votes.csv, comments.csv."""

import csv
import io
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

import numpy as np

from .model import AGREE, DISAGREE, Conversation, Sign, Statement, Votes


def write_votes(votes: Votes, *, sign: Sign = 1) -> str:
    """Write votes.csv: the last vote of each person on each statement, by statement then by person.

    Parameters
    ----------
    sign
        1 to write agree as 1 (open exports), -1 to write it as -1 (Polis' database).

    Guarantees
    ----------
    Written, read and written again: the same bytes.
    """
    order = np.lexsort((votes.rows, votes.columns))
    instants = votes.instants
    heads = [*(["timestamp"] if instants is not None else []), "comment-id", "voter-id", "vote"]
    when = [] if instants is None else [map(str, instants[order].tolist())]
    what = (votes.statements[j] for j in votes.columns[order].tolist())
    who = (votes.people[i] for i in votes.rows[order].tolist())
    given = (str(sign * value) for value in votes.values[order].tolist())
    return _sheet(heads, zip(*when, what, who, given, strict=True))


def write_participants(conversation: Conversation, groups: Mapping[str, str], *, with_xid: bool = False) -> str:
    """Write participants-votes.csv: a row a person, in the order in which Polis meets them, a column a statement.

    Parameters
    ----------
    groups
        group of each person by id; a person not named has none.
    with_xid
        write the empty column of outside identifiers that recent exports have.
    """
    votes = conversation.votes
    written = Counter(one.author for one in conversation.statements)
    heads = [
        "participant",
        *(["xid"] if with_xid else []),
        "group-id",
        "n-comments",
        "n-votes",
        "n-agree",
        "n-disagree",
    ]
    rows = []
    for person in votes.arrival.tolist():
        cells = slice(votes.starts[person], votes.starts[person + 1])
        given = votes.values[cells].tolist()
        line = [""] * len(votes.statements)
        for place, value in zip(votes.columns[cells].tolist(), given, strict=True):
            line[place] = str(value)
        name = votes.people[person]
        counts = (written[name], len(given), given.count(AGREE), given.count(DISAGREE))
        rows.append([name, *([""] if with_xid else []), groups.get(name, ""), *map(str, counts), *line])
    return _sheet([*heads, *votes.statements], rows)


def write_statements(statements: Iterable[Statement], votes: Votes) -> str:
    """Write comments.csv: author, counts of the last votes, moderation and words of each statement."""
    place = {name: index for index, name in enumerate(votes.statements)}
    size = len(place)
    agrees, disagrees = (np.bincount(votes.columns[votes.values == v], minlength=size) for v in (AGREE, DISAGREE))
    heads = ["comment-id", "author-id", "agrees", "disagrees", "moderated", "is-meta", "comment-body"]
    rows = []
    for one in statements:
        counts = [int(table[place[one.id]]) if one.id in place else 0 for table in (agrees, disagrees)]
        words = [one.id, one.author, *map(str, counts), str(one.moderated), str(one.is_meta).lower(), one.text]
        rows.append(words)
    return _sheet(heads, rows)


def _sheet(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    written = io.StringIO()
    writer = csv.writer(written, lineterminator="\n")
    writer.writerow(heads)
    writer.writerows(rows)
    return written.getvalue()
