"""PrefLib files: what they hold, and every fault with its line."""

from pathlib import Path

import pytest

from polyphonie.engines.ballots import count_duels, ranked_pairs, read_preflib, report_condorcet, run_off, schulze
from polyphonie.engines.ballots.rankings import preflib
from polyphonie.kit.errors import BadFile

REAL = Path(__file__).parents[4] / "shared" / "data" / "decisions" / "ordinal"
HEAD = (
    "# NUMBER ALTERNATIVES: 3\n# NUMBER VOTERS: {voters}\n# NUMBER UNIQUE ORDERS: {orders}\n# ALTERNATIVE NAME 1: Ana\n"
)


def file(*lines: str, voters: int | str = "", orders: int | str = "") -> bytes:
    return (HEAD.format(voters=voters, orders=orders) + "".join(line + "\n" for line in lines)).encode()


def faults(data: bytes, kind: str = "soi") -> list[tuple[str, int]]:
    with pytest.raises(BadFile) as refused:
        read_preflib(data, "f", kind)
    return [(fault.code, fault.line) for fault in refused.value.faults]


def test_a_file_is_read_with_names_weights_and_short_orders():
    listing = read_preflib(file("5: 1,2,3", "2: 3", voters=7, orders=2), "f", "soi")
    assert listing.names == ("Ana", "2", "3")
    assert listing.ballots.ranks.tolist() == [[1, 2, 3], [0, 0, 1]]
    assert listing.ballots.weights.tolist() == [5, 2]


def test_braces_hold_equals_and_categories_are_ranks():
    listing = read_preflib(file("5: {1,2},3", "2: 3", voters=7), "f", "toi")
    assert listing.ballots.ranks.tolist() == [[1, 1, 2], [0, 0, 1]]
    assert read_preflib(file("1: {2, 3},{},{1}"), "f", "cat").ballots.ranks.tolist() == [[2, 1, 1]]
    assert read_preflib(file("1: 1,{2,3}"), "f", "toc").ballots.ranks.tolist() == [[1, 2, 2]]


def test_all_faults_come_together_with_their_lines():
    lines = ("5 1,2,3", "0: 1", "2: 4", "1: 1,1", "1: {1,2},3", "1: 0", "x: 1", "1: 1,,2")
    assert faults(file(*lines, orders=8)) == [
        ("preflib-line", 5),
        ("preflib-line", 6),
        ("preflib-unknown-alternative", 7),
        ("preflib-repeated", 8),
        ("preflib-equals", 9),
        ("preflib-unknown-alternative", 10),
        ("preflib-line", 11),
        ("preflib-line", 12),
    ]


@pytest.mark.parametrize("kind", ["soc", "toc", "cat"])
def test_complete_files_are_complete(kind: str):
    assert faults(file("1: 1,2"), kind) == [("preflib-incomplete", 5)]


def test_a_cut_file_is_refused_by_its_totals():
    assert faults(file("5: 1,2,3", voters=9, orders=3)) == [("preflib-totals-differ", 0)] * 2


def test_a_file_without_head_or_ballot_is_refused():
    assert faults(b"1: 1,2\n") == [("preflib-no-alternatives", 1)]
    assert faults(b"# NUMBER ALTERNATIVES: 99999999\n1: 1\n") == [("preflib-too-many-alternatives", 1)]
    assert faults(file()) == [("preflib-no-ballot", 4)]


def test_huge_numbers_are_refused_as_lines():
    assert faults(file("9999999999999999999999: 1")) == [("preflib-line", 5)]
    assert faults(file("99999999999999999: 1")) == [("preflib-line", 5)]
    assert faults(file("1: 99999999999999999999999999999")) == [("preflib-unknown-alternative", 5)]


def test_faults_without_number_are_cut():
    assert len(faults(file(*["x"] * 3_000))) == preflib.MOST_FAULTS


@pytest.mark.parametrize(
    ("name", "winner", "rings"),
    [
        ("00008/00008-00000001", "Philip Braat", 0),
        ("00008/00008-00000021", "Allan Stewart", 1),
        ("00002/00002-00000001", "Bdale Garbee", 0),
        ("00002/00002-00000008", "Swirl", 0),
    ],
)
def test_real_votes_have_the_winner_counted_apart(name: str, winner: str, rings: int):
    path = REAL / f"{name}.soi"
    if not path.exists():
        pytest.skip("real ranked ballots are not on this machine")
    listing = read_preflib(path.read_bytes(), str(path), "soi")
    duels = count_duels(listing.ballots)
    names = dict(zip(listing.ballots.options, listing.names, strict=True))
    found = [schulze(duels).winners, ranked_pairs(duels).winners, run_off(listing.ballots).winners]
    assert [[names[w] for w in winners] for winners in found] == [[winner]] * 3
    assert report_condorcet(duels).triple_count == rings
