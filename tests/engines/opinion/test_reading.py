"""Votes read by millions of lines, by sheets and by rows of people; written back as they were."""

import random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from polyphonie.engines.opinion import (
    Conversation,
    read_participants,
    read_statements,
    read_votes,
    vote_lines,
    votes_from,
    write_participants,
    write_statements,
    write_votes,
)
from polyphonie.engines.opinion.model import name_order
from polyphonie.kit.errors import BadFile
from tests.engines.opinion.rooms import GOLDEN, NAMES, REAL, cells_of, golden, real, room, small_rooms

HEAD = "timestamp,datetime,comment-id,voter-id,vote\n"


def read(text: str | bytes, **more: int):
    content = text.encode() if isinstance(text, str) else text
    return read_votes([content[i : i + 7] for i in range(0, len(content), 7)] or [b""], "votes.csv", **more)


def codes(text: str | bytes) -> list[tuple[str, int]]:
    with pytest.raises(BadFile) as refused:
        read(text)
    return [(fault.code, fault.line) for fault in refused.value.faults]


@pytest.mark.parametrize("name", NAMES)
def test_last_votes_rebuild_the_rows_of_people(name: str):
    conversation = real(name)
    published = (REAL / name / "participants-votes.csv").read_text("utf-8")
    written = write_participants(conversation, conversation.published, with_xid=",xid," in published[:60])
    assert written == published


def test_the_golden_file_is_written_back_to_the_byte():
    conversation = golden()
    written = write_participants(conversation, conversation.published, with_xid=True)
    assert written == (GOLDEN / "participants-votes.csv").read_text("utf-8")


@settings(max_examples=30)
@given(small_rooms())
def test_written_read_and_written_again_gives_the_same_bytes(cells):
    votes = votes_from(cells)
    written = write_votes(votes)
    again = read(written)
    assert cells_of(again) == cells_of(votes)
    assert write_votes(again) == written
    rows = write_participants(Conversation(votes), {"0": "1"})
    assert write_participants(Conversation(read_participants(rows.encode(), "p").votes), {"0": "1"}) == rows


@settings(max_examples=30)
@given(small_rooms(), st.randoms())
def test_the_last_vote_counts_whatever_the_order_of_lines(cells, chance: random.Random):
    events = [(when, *cell) for when, cell in enumerate(cells)] + [
        (900 + i, *c[:2], 0) for i, c in enumerate(cells[:3])
    ]
    lines = [f"{when},x,{statement},{person},{vote}\n" for when, person, statement, vote in events]
    straight = read(HEAD + "".join(lines))
    chance.shuffle(lines)
    shuffled = read(HEAD + "".join(lines))
    last = {(p, s): v for _, p, s, v in events}
    assert {(p, s): v for p, s, v in cells_of(shuffled)} == last
    assert cells_of(straight) == cells_of(shuffled)
    assert shuffled.received == len(events)


def test_a_tie_of_instants_keeps_the_later_line_and_is_named():
    votes = read(HEAD + "5,x,0,a,1\n5,x,0,a,-1\n3,x,0,a,0\n")
    assert votes.values.tolist() == [-1]
    assert [(one.person, one.statement, one.kept) for one in votes.ties] == [("a", "0", -1)]


def test_the_sign_of_the_database_is_turned():
    assert read(HEAD + "1,x,0,a,-1\n", sign=-1).values.tolist() == [1]
    assert read_participants(b"participant,0\na,-1\n", "p", sign=-1).votes.values.tolist() == [1]
    assert (
        write_votes(read(HEAD + "1,x,0,a,-1\n", sign=-1), sign=-1) == "timestamp,comment-id,voter-id,vote\n1,0,a,-1\n"
    )


@pytest.mark.parametrize(
    "written",
    [
        "comment-id,voter-id,vote\r\n0,a,1\r\n1,a,-1\r\n",
        "comment-id;voter-id;vote\n0;a;1\n1;a;-1",
        "comment-id\tvoter-id\tvote\n0\ta\t1\n1\ta\t-1\n",
        'comment-id,voter-id,vote\n"0",a,1\n\n1,"a",-1.0\n',
        " comment-id , voter-id , vote \n0, a ,1\n1,a,-1\n",
    ],
)
def test_spreadsheets_of_every_kind_are_read_alike(written: str):
    expected = [("a", "0", 1), ("a", "1", -1)]
    assert cells_of(read(written)) == expected
    assert cells_of(read("\ufeff" + written)) == expected
    assert cells_of(read(written.encode("utf-16"))) == expected


def test_ids_may_be_words_numbers_or_both():
    votes = read("comment-id,voter-id,vote\n0,été,1\n1,10,0\n0,9,1\n2,007,1\n3,12345678901234567890,1\n")
    assert votes.people == ("9", "10", "007", "12345678901234567890", "été")
    assert votes.statements == ("0", "1", "2", "3")
    assert read("comment-id,voter-id,vote\n0,\u00e9,1\n".encode("cp1252")).people == ("é",)
    far = read("comment-id,voter-id,vote\n0,999999999999999999,1\n0,5,1\n")
    assert far.people == ("5", "999999999999999999")


def test_quotes_after_millions_of_plain_lines_are_still_read(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(vote_lines, "PART", 64)
    plain = "".join(f"{i},x,{i % 5},{i},1\n" for i in range(40))
    votes = read(HEAD + plain + '99,"x, y",0,"7",-1\n')
    assert len(votes.people) == 40
    assert ("7", "0", -1) in cells_of(votes)
    assert codes(HEAD + plain + "x,x,0,7,1\n" + plain + "1,x,0,,2\n")[0] == ("vote-instant-unread", 42)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", [("sheet-empty", 0)]),
        ("a,b\n1,2\n", [("sheet-column-missing", 1)] * 3),
        (
            HEAD + "1,x,0,a,2\n1,x,,a,1\n1,x,0,a,oui\n",
            [("vote-unknown", 2), ("vote-cell-empty", 3), ("vote-unknown", 4)],
        ),
        (HEAD + "1,x,0,a,1\n1,x,0\n", [("sheet-row-ragged", 3)]),
        (HEAD + "1,x,0,a\n1,x,0,b,1,1\n", [("sheet-row-ragged", 2), ("sheet-row-ragged", 3)]),
        (HEAD + "1,x,0,a,1\n1,x,0,b,-", [("vote-unknown", 3)]),
        (HEAD + "1,x,0,a,1\n1,x,0,b,", [("vote-cell-empty", 3)]),
        (HEAD + '1,"x,0,a,1\n', [("sheet-quotes-open", 2)]),
        (HEAD + "1,\0x,0,a,1\n", [("sheet-nul", 2)]),
        (HEAD + "-1,x,0,a,1\n", [("vote-instant-unread", 2)]),
        (HEAD + "1,x,0,a,1-\n", [("vote-unknown", 2)]),
        (HEAD + "1,x,0,a,-5\n", [("vote-unknown", 2)]),
        (HEAD + f"1,x,0,{'a' * 65} ,10\n", [("vote-unknown", 2)]),
    ],
)
def test_every_fault_is_named_with_its_line(text: str, expected: list[tuple[str, int]]):
    assert codes(text) == expected


def test_faults_stop_at_a_thousand(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(vote_lines, "PART", 4_000)
    assert len(codes(HEAD + "1,x,0,a,9\n" * 3_000)) == 1_000


def test_a_header_alone_holds_no_vote():
    votes = read(HEAD)
    assert (votes.people, votes.statements, len(votes.values)) == ((), (), 0)


def test_rows_of_people_name_every_fault():
    with pytest.raises(BadFile) as refused:
        read_participants(b"participant,group-id,0,1\na,0,2,1\na,0,1,\n,0,1,1\n", "p")
    found = [(one.code, one.line, one.column) for one in refused.value.faults]
    assert found == [("vote-unknown", 2, 3), ("duplicate-id", 3, 1), ("vote-cell-empty", 4, 1)]
    with pytest.raises(BadFile) as refused:
        read_participants(b"participant,xid\na,\n", "p")
    assert [one.code for one in refused.value.faults] == ["no-statement-column"]
    with pytest.raises(BadFile) as refused:
        read_participants(("participant,0\n" + "a,9\n" * 2_000).encode(), "p")
    assert len(refused.value.faults) == 1_000


def test_people_and_statements_without_votes_are_kept_apart():
    read_rows = read_participants(b"participant,group-id,0,1\nb,1,,1\na,,,\n", "p")
    assert read_rows.votes.people == ("b",)
    assert read_rows.votes.statements == ("1",)
    assert [one.id for one in read_rows.statements] == ["0"]
    assert read_rows.published == {"b": "1"}
    assert read_participants(b"participant,0\na,1\n", "p").published == {}


def test_statements_are_read_with_their_moderation():
    text = (
        'comment-id,author-id,moderated,is-meta,comment-body\n1,7,-1,false,"De l’eau,\npartout"\n0,,1,true,Oui\n2,,,,\n'
    )
    meta, rejected, pending = read_statements(text.encode(), "c")
    assert (meta.id, meta.is_meta, meta.is_left_out) == ("0", True, True)
    assert (rejected.text, rejected.author, rejected.is_left_out) == ("De l’eau,\npartout", "7", True)
    assert (pending.moderated, pending.is_left_out) == (0, False)
    with pytest.raises(BadFile) as refused:
        read_statements(b"comment-id,moderated,is-meta\n1,2,\n1,1,maybe\n1,1,\n,1,\n", "c")
    found = [(one.code, one.line) for one in refused.value.faults]
    expected = [("moderation-unknown", 2), ("duplicate-id", 3), ("moderation-unknown", 3), ("duplicate-id", 4)]
    assert found == [*expected, ("vote-cell-empty", 5)]


def test_statements_are_written_with_counts_of_last_votes():
    statements = read_statements("comment-id,comment-body,author-id\n0,Bon,a\n5,«\u00a0Là\u00a0»,b\n".encode(), "c")
    written = write_statements(statements, votes_from([("a", "0", 1), ("b", "0", -1), ("c", "0", -1)]))
    assert written.splitlines()[1:] == ["0,a,1,2,0,false,Bon", "5,b,0,0,0,false,«\u00a0Là\u00a0»"]
    assert read_statements(written.encode(), "c") == statements


def test_ids_are_in_the_order_of_people_who_count():
    assert name_order(["10", "9", "x", "01", "0"]) == ["0", "9", "10", "01", "x"]


def test_reading_changes_nothing_that_it_was_given():
    votes, _ = room(10, 5, 2)
    with pytest.raises(ValueError, match="read-only"):
        votes.values[0] = 5
    kept = votes.keep(np.arange(10) < 3)
    assert kept.people == votes.people[:3]
    assert kept.keep(None, np.arange(5) > 2).statements == ("3", "4")
