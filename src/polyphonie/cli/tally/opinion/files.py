"""The files of an opinion tally: votes a line or a person a row, statements; told apart by their header."""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from polyphonie.cli.reading import MOST_BYTES_OF_A_SHEET, bytes_of
from polyphonie.engines.opinion import (
    Conversation,
    Statement,
    Strata,
    read_participants,
    read_statements,
    read_strata,
    read_votes,
)
from polyphonie.kit.errors import BadFile, Fault
from polyphonie.kit.progress import Progress
from polyphonie.kit.sheet import decode, found_separator, read_sheet

PART: Final = 1 << 22
HEADER: Final = 1 << 20
VOTES, PEOPLE, STATEMENTS = "votes.csv", "participants-votes.csv", "comments.csv"
MARKS: Final[Mapping[str, tuple[str, ...]]] = {
    VOTES: ("voter-id", "comment-id", "vote"),
    PEOPLE: ("participant",),
    STATEMENTS: ("comment-id",),
}


@dataclass(frozen=True, slots=True)
class Read:
    """A conversation read; of what settings name: the digest of the statements, the strata and the digests of both."""

    conversation: Conversation
    comments: str | None
    strata: Strata | None = None
    digests: Mapping[str, str] = field(default_factory=dict)


def read_conversation(files: Sequence[Path], asked: Mapping[str, Any], progress: Progress) -> Read:
    """Read the votes, and the statements where a file or a setting gives them; all faults at once."""
    faults: list[Fault] = []
    found: dict[str, Path] = {}
    named = [Path(asked["comments"])] if asked["comments"] else []
    for file in [*files, *named]:
        kind = _kind(file, faults)
        if kind in found:
            faults.append(Fault("opinion-file-twice", facts={"kind": kind, "first": str(found[kind])}, file=str(file)))
        elif kind:
            found[kind] = file
    if not faults and VOTES not in found and PEOPLE not in found:
        faults.append(Fault("opinion-votes-missing", file=str(files[0]) if files else ""))
    if faults:
        raise BadFile(faults)
    return _joined(found, asked, progress, [str(one) for one in named])


def _joined(found: Mapping[str, Path], asked: Mapping[str, Any], progress: Progress, named: list[str]) -> Read:
    faults: list[Fault] = []
    people = statements = votes = digest = None
    try:
        if PEOPLE in found:
            people = read_participants(_content(found[PEOPLE]), str(found[PEOPLE]), sign=asked["sign"])
    except BadFile as bad:
        faults += bad.faults
    try:
        if STATEMENTS in found:
            content = _content(found[STATEMENTS])
            digest = hashlib.sha256(content).hexdigest() if str(found[STATEMENTS]) in named else None
            statements = read_statements(content, str(found[STATEMENTS]))
    except BadFile as bad:
        faults += bad.faults
    try:
        if VOTES in found:
            votes = read_votes(_parts(found[VOTES], progress), str(found[VOTES]), sign=asked["sign"])
    except BadFile as bad:
        faults += bad.faults
    strata, digests = None, {}
    try:
        if asked["strata"]:
            sheets = {one: (_content(Path(asked[one])), str(asked[one])) for one in ("strata", "sizes")}
            digests = {one: hashlib.sha256(content).hexdigest() for one, (content, _) in sheets.items()}
            strata = read_strata(sheets["strata"], sheets["sizes"])
    except BadFile as bad:
        faults += bad.faults
    if faults:
        raise BadFile(faults)
    return Read(_conversation(votes, people, statements), digest, strata, digests)


def _conversation(votes: Any, people: Conversation | None, statements: tuple[Statement, ...] | None) -> Conversation:
    """Put together votes, the groups that another program published, and all statements known."""
    told = {one.id: one for one in (people.statements if people else ())}
    told |= {one.id: one for one in statements or ()}
    published = people.published if people else {}
    return Conversation(people.votes if people and votes is None else votes, tuple(told.values()), published)


def _kind(file: Path, faults: list[Fault]) -> str:
    """Tell what a file holds from its header."""
    head = bytes_of(str(file), HEADER)
    if len(head) >= HEADER and b"\n" not in head:
        head = _content(file)
    if not head.strip():
        faults.append(Fault("sheet-empty", file=str(file)))
        return ""
    line = head if head.startswith((b"\xff\xfe", b"\xfe\xff")) else head.partition(b"\n")[0]
    try:
        written = decode(line[: len(line) // 2 * 2] if line is head else line, str(file))[0].partition("\n")[0]
        columns = set(read_sheet(written.encode(), str(file), separator=found_separator(written)).columns)
    except BadFile as bad:
        faults += bad.faults
        return ""
    for kind, marks in MARKS.items():
        if columns.issuperset(marks):
            return kind
    known = ", ".join(sorted(columns)[:20])[:200]
    faults.append(Fault("opinion-file-unknown", "", 1, 0, {"known": known}, str(file)))
    return ""


def _content(file: Path) -> bytes:
    content = bytes_of(str(file), MOST_BYTES_OF_A_SHEET)
    if len(content) > MOST_BYTES_OF_A_SHEET:
        facts = {"size": file.stat().st_size, "most": MOST_BYTES_OF_A_SHEET}
        raise BadFile([Fault("file-too-big", facts=facts, file=str(file))])
    return content


def _parts(file: Path, progress: Progress) -> Iterator[bytes]:
    """Give a file part by part, telling how far it is read."""
    size, done = file.stat().st_size, 0
    with file.open("rb") as opened:
        while part := opened.read(PART):
            done += len(part)
            progress(done * 100 // max(size, 1), 100)
            yield part
