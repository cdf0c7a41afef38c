"""Pabulib files: what is read, and every fault with its line."""

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from polyphonie.engines.budget import Tolerance, read_pb
from polyphonie.kit.errors import BadFile

HEAD = "META\nkey;value\nbudget;100\nvote_type;approval\n"
PROJECTS = "PROJECTS\nproject_id;cost;name;selected\na;60;Park;1\nb;10;Bench;0\n"
VOTES = "VOTES\nvoter_id;vote;age\n1;a,b;44\n2;b;12\n3;;\n"


def faults(text, tolerance=None):
    with pytest.raises(BadFile) as refused:
        read_pb(text.encode() if isinstance(text, str) else text, "v.pb", tolerance)
    return [(f.code, f.line) for f in refused.value.faults]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_a_whole_file(encoding, newline):
    text = (HEAD + PROJECTS.replace("Bench", "Bancs d’été") + VOTES).replace("\n", newline)
    read = read_pb(text.encode(encoding))
    assert read.vote.ids == ("a", "b")
    assert read.vote.projects[1].name == "Bancs d’été"
    assert read.vote.votes.tolist() == [1, 2]
    assert (read.vote.voters, read.empty_ballots, read.published) == (3, 1, ("a",))


def test_cents():
    read = read_pb((HEAD + "PROJECTS\nproject_id;cost\na;60,50\nb;9.5\n\nVOTES\nvoter_id;vote\n1;a\n").encode())
    assert ([p.cost for p in read.vote.projects], read.vote.budget, read.vote.scale) == ([6050, 950], 10000, 100)


def test_points_and_places():
    head = HEAD.replace("approval", "cumulative") + PROJECTS
    read = read_pb((head + "VOTES\nvoter_id;vote;points\n1;b,a;3,1\n2;;\n").encode())
    assert (read.vote.chosen.tolist(), read.vote.points.tolist()) == ([1, 0], [3, 1])
    read = read_pb(
        (head + "VOTES\nvoter_id;vote;points\n1;b, z,a ;3,2,1\n").encode(), tolerance=Tolerance(unknown="drop")
    )
    assert (read.vote.chosen.tolist(), read.vote.points.tolist(), read.dropped) == ([1, 0], [3, 1], 1)
    head = HEAD.replace("approval", "ordinal") + "max_length;3\n" + PROJECTS
    read = read_pb((head + "VOTES\nvoter_id;vote\n1;b,z,a\n2;a\n").encode(), tolerance=Tolerance(unknown="drop"))
    assert read.vote.points.tolist() == [0, 1, 0]
    assert (read.dropped, read.vote.ballot_length) == (1, 3)


def test_projects_above_the_budget():
    text = HEAD + PROJECTS + "c;101;Palace;0\n" + VOTES.replace("2;b;", "2;b,c;")
    assert faults(text) == [("pb-above-budget", 9)]
    aside = read_pb(text.encode(), tolerance=Tolerance("set_aside"))
    assert (aside.vote.ids, aside.set_aside, aside.dropped) == (("a", "b"), ("c",), 0)
    assert read_pb(text.encode(), tolerance=Tolerance("keep")).vote.ids == ("a", "b", "c")


def test_cut_files():
    assert faults(HEAD + "num_votes;4\nnum_projects;2\n" + PROJECTS + VOTES) == [("pb-count-differs", 5)]
    assert read_pb((HEAD + "num_votes;4\n" + PROJECTS + VOTES).encode(), tolerance=Tolerance(counts="tell")).announced
    assert faults(HEAD + PROJECTS + 'VOTES\nvoter_id;vote\n1;a\n2;"a,') == [("sheet-quotes-open", 12)]
    assert faults(HEAD + PROJECTS) == [("pb-section-missing", 0)]


def test_all_the_faults_at_once():
    bad = HEAD + "PROJECTS\nproject_id;cost\na;-3\nb;1/2\na;5\n;7\nVOTES\nvoter_id;vote\n1;a,a\n1;z\n2;b;9\n"
    assert faults(bad) == [
        ("pb-negative", 7),
        ("pb-not-money", 8),
        ("duplicate-id", 9),
        ("pb-id-empty", 10),
        ("pb-choice-twice", 13),
        ("pb-voter-twice", 14),
        ("pb-project-unknown", 14),
        ("sheet-row-ragged", 15),
    ]


CUMULATIVE = HEAD.replace("approval", "cumulative") + PROJECTS


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", [("pb-empty", 0)]),
        ("a;b\n", [("pb-section-missing", 1)]),
        ("META\nkey;value\n\0", [("sheet-nul", 3)]),
        (HEAD + HEAD + PROJECTS + VOTES, [("pb-section-twice", 5), ("duplicate-key", 7), ("duplicate-key", 8)]),
        ("META\nkey;value\n" + PROJECTS + VOTES, [("pb-meta-missing", 1), ("pb-meta-missing", 1)]),
        (HEAD.replace("approval", "shouting") + PROJECTS + VOTES, [("pb-kind-unknown", 4)]),
        (
            HEAD + "PROJECTS\nproject_id;cost\n" + VOTES.replace("a,b", "").replace(";b;", ";;"),
            [("budget-no-project", 5)],
        ),
        (HEAD + PROJECTS + "VOTES\nvoter_id;vote\n", [("budget-no-ballot", 9)]),
        (HEAD.replace("100", "9" * 20) + PROJECTS + VOTES, [("budget-money-too-large", 3)]),
        (HEAD.replace("100", "9" * 9000) + PROJECTS + VOTES, [("pb-not-money", 3)]),
        (HEAD + "PROJECTS\nproject_id;price\na;1\n" + VOTES, None),
        (HEAD + PROJECTS + "VOTES\nvoter_id;voter_id\n1;a\n", None),
        (CUMULATIVE + VOTES, None),
        (
            CUMULATIVE + "VOTES\nvoter_id;vote;points\n1;a,b;1\n2;a;x\n",
            [("pb-points-count", 11), ("pb-points-not-whole", 12)],
        ),
        (HEAD + "PROJECTS\n" + ";".join(map(str, range(2000))) + "\n" + VOTES, None),
        (HEAD + PROJECTS + "c;1;" + "x" * 140_000 + ";0\n" + VOTES, None),
    ],
)
def test_each_fault(text, expected):
    found = faults(text)
    assert found
    if expected is not None:
        assert [f for f in found if f in expected] == expected
    codes = {code for code, _ in found}
    if "price" in text or "voter_id;voter_id" in text or text.startswith(CUMULATIVE + "VOTES\nvoter_id;vote;age"):
        assert "sheet-column-missing" in codes
    if "xxxx" in text:
        assert "sheet-cell-too-long" in codes
    if ";1999" in text:
        assert "sheet-too-many-columns" in codes


def test_nothing_but_projects_above_the_budget():
    text = HEAD.replace("100", "5") + PROJECTS + "VOTES\nvoter_id;vote\n1;a\n"
    with pytest.raises(BadFile) as refused:
        read_pb(text.encode(), tolerance=Tolerance("set_aside"))
    assert [f.code for f in refused.value.faults] == ["budget-no-project"]


def test_faults_are_not_listed_without_end():
    votes = "".join(f"{n};z\n" for n in range(3000))
    assert len(faults(HEAD + PROJECTS + "VOTES\nvoter_id;vote\n" + votes)) == 1000


@given(st.binary(max_size=60), st.integers(0, 200))
def test_never_a_traceback(noise, at):
    whole = (HEAD + PROJECTS + VOTES).encode()
    with contextlib.suppress(BadFile):
        read_pb(whole[:at] + noise + whole[at:])
