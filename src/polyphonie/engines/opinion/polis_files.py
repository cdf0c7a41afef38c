"""The other open files of Polis: statements (comments.csv) and votes with a row a person (participants-votes.csv)."""

from collections.abc import Mapping
from typing import Final

import numpy as np

from polyphonie.kit.errors import BadFile, Fault
from polyphonie.kit.sheet import MOST_FAULTS, Row, number, read_sheet

from .model import Conversation, Sign, Statement, name_order
from .tabulate import tabulate

PERSON: Final = "participant"
ABOUT_PERSON: Final = (PERSON, "xid", "group-id", "n-comments", "n-votes", "n-agree", "n-disagree")
YES_NO: Final[Mapping[str, bool]] = {"": False, "true": True, "false": False, "1": True, "0": False}
MODERATIONS: Final = ("", "-1", "0", "1")


def read_statements(content: bytes, file: str) -> tuple[Statement, ...]:
    """Read comments.csv: each statement, its words and its moderation; only comment-id is required.

    Raises
    ------
    BadFile
        With every fault and its line.
    """
    sheet = read_sheet(content, file, required=("comment-id",))
    has = set(sheet.columns)
    faults: list[Fault] = []
    found: dict[str, Statement] = {}
    for row in sheet.rows:
        cells = {name: row[name] if name in has else "" for name in ("moderated", "is-meta", "comment-body")}
        name = row["comment-id"]
        if not name:
            faults.append(Fault("vote-cell-empty", "", row.line, 0, {"column": "comment-id"}, file))
        elif name in found:
            faults.append(Fault("duplicate-id", "comment-id", row.line, 0, {"id": name[:60]}, file))
        found.setdefault(name, Statement(name))
        if cells["moderated"] not in MODERATIONS:
            faults.append(Fault("moderation-unknown", "", row.line, 0, {"value": cells["moderated"][:40]}, file))
        elif cells["is-meta"].lower() not in YES_NO:
            faults.append(Fault("moderation-unknown", "", row.line, 0, {"value": cells["is-meta"][:40]}, file))
        else:
            meta, author = YES_NO[cells["is-meta"].lower()], row["author-id"] if "author-id" in has else ""
            found[name] = Statement(name, cells["comment-body"], int(cells["moderated"] or "0"), meta, author)
    if faults:
        raise BadFile(faults[:MOST_FAULTS])
    return tuple(found[name] for name in name_order(found))


def read_participants(content: bytes, file: str, *, sign: Sign = 1) -> Conversation:
    """Read participants-votes.csv: a row a person, a column a statement, 1, 0, -1 or nothing in the cells.

    Parameters
    ----------
    sign
        1 where 1 means agree (open exports), -1 where -1 does (Polis' database).

    Returns
    -------
    Conversation
        `published` holds the groups of the column group-id. People without a vote are left out; statements without a
        vote are kept apart from the votes.

    Raises
    ------
    BadFile
        With every fault and its line.
    """
    sheet = read_sheet(content, file, required=(PERSON,))
    names = [name for name in sheet.columns if name not in ABOUT_PERSON]
    faults: list[Fault] = [] if names else [Fault("no-statement-column", "", 1, 0, {}, file)]
    people: dict[str, Row] = {}
    cells: list[tuple[int, int, int]] = []
    places = [sheet.columns.index(name) for name in names]
    for row in sheet.rows:
        who = row[PERSON]
        if not who:
            faults.append(Fault("vote-cell-empty", PERSON, row.line, 1, {"column": PERSON}, file))
        elif who in people:
            faults.append(Fault("duplicate-id", PERSON, row.line, 1, {"id": who[:60]}, file))
        people.setdefault(who, row)
        for index, place in enumerate(places):
            if text := row.cells[place]:
                vote = number(text)
                if vote in (-1, 0, 1):
                    cells.append((len(people) - 1, index, sign * int(vote or 0)))
                else:
                    faults.append(Fault("vote-unknown", names[index], row.line, place + 1, {"value": text[:40]}, file))
        if len(faults) >= MOST_FAULTS:
            break
    if faults:
        raise BadFile(faults[:MOST_FAULTS])
    published = {who: row["group-id"] for who, row in people.items()} if "group-id" in sheet.columns else {}
    return _conversation(list(people), names, cells, {who: group for who, group in published.items() if group})


def _conversation(
    people: list[str], names: list[str], cells: list[tuple[int, int, int]], published: dict[str, str]
) -> Conversation:
    """Number people and statements that have votes, in the order of their ids."""
    events = np.array(cells, dtype=np.int64).reshape(-1, 3)
    voters, voted = ({*events[:, place].tolist()} for place in (0, 1))
    who, what = name_order(people[i] for i in voters), name_order(names[j] for j in voted)
    at, on = {name: i for i, name in enumerate(who)}, {name: j for j, name in enumerate(what)}
    rows = np.array([at.get(name, -1) for name in people], dtype=np.int32)[events[:, 0]]
    columns = np.array([on.get(name, -1) for name in names], dtype=np.int32)[events[:, 1]]
    votes = tabulate(tuple(who), tuple(what), rows, columns, events[:, 2].astype(np.int8))
    return Conversation(votes, tuple(Statement(name) for name in name_order(names) if name not in on), published)
