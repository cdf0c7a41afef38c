"""A sealed journal: whatever is changed in it is found, and named by its seal."""

import copy
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from polyphonie.cli import main
from polyphonie.kit.commitments import EMPTY, head_of, leaf_of, receipt_code, root_of
from polyphonie.kit.errors import BadFile
from polyphonie.kit.journal_file import FORMAT, findings_of, journal_of, seal_holding
from polyphonie.kit.record import digest

SIZES = (3, 1, 4)


def journal(sizes: tuple[int, ...] = SIZES) -> dict[str, Any]:
    """A journal whose entries are 2, 4, 6…, sealed in blocks of these sizes."""
    seals, entries, head, number = [], [], EMPTY, 0
    for rank, size in enumerate(sizes, 1):
        block = []
        for _ in range(size):
            number += 2
            block.append((number, bytes.fromhex(digest(number))))
        root = root_of(leaf_of(n, receipt) for n, receipt in block)
        first, last = block[0][0], block[-1][0]
        head = head_of(head, first, last, root)
        seals.append(
            {"number": rank, "first": first, "last": last, "count": size, "root": root.hex(), "head": head.hex()}
        )
        entries += [[n, receipt.hex()] for n, receipt in block]
    return {"format": FORMAT, "dossier": "halle", "seals": seals, "entries": entries}


def found(tree: Any) -> list[tuple[str, int]]:
    return list(findings_of(journal_of(tree)))


def test_a_journal_that_nobody_touched_stands():
    assert found(journal()) == []
    assert found(journal(())) == []
    one = journal_of(journal())
    assert one.head.hex() == journal()["seals"][-1]["head"]
    code = receipt_code(8, one.receipts[8])
    assert seal_holding(one, f" {code.lower()} ").number == 2
    assert seal_holding(one, code.replace(code[-1], "A" if code[-1] != "A" else "B")) is None
    assert [seal_holding(one, odd) for odd in ("", "8", "9" * 400, "é-A", "-1-A")] == [None] * 5


def spoilt(tree: Any, at: int, how: str, by: int) -> Any:
    """The journal with one thing changed."""
    entries, seals = tree["entries"], tree["seals"]
    row = entries[at % len(entries)]
    seal = seals[at % len(seals)]
    if how == "digest":
        row[1] = digest(by) if digest(by) != row[1] else digest(by + 1)
    elif how == "number":
        row[0] += 1
    elif how == "removed":
        entries.remove(row)
    elif how == "added":
        entries.append([2 * len(entries) + 3 if by % 2 else row[0] + 1, digest(by)])
    elif how == "swapped":
        other = entries[(at + 1) % len(entries)]
        row[1], other[1] = other[1], row[1]
    elif how in ("root", "head"):
        seal[how] = digest(by)
    elif how in ("first", "last", "count", "rank"):
        seal["number" if how == "rank" else how] += 1 + by % 3
    elif how == "seal":
        seals.remove(seals[at % (len(seals) - 1)])
    elif how == "order":
        seals[0], seals[1] = seals[1], seals[0]
    return tree


HOW = (
    "digest",
    "number",
    "removed",
    "added",
    "swapped",
    "root",
    "head",
    "first",
    "last",
    "count",
    "rank",
    "seal",
    "order",
)


@given(st.integers(0, 100), st.sampled_from(HOW), st.integers(0, 1_000))
def test_whatever_is_changed_is_found(at: int, how: str, by: int):
    assert found(spoilt(journal(), at, how, by)), (at, how, by)


def test_a_tail_cut_off_is_found_by_a_head_noted_before(tmp_path, capsys):
    whole, cut = journal(), journal()
    cut["seals"].pop()
    cut["entries"] = cut["entries"][:-4]
    assert found(cut) == []
    path = tmp_path / "journal.json"
    path.write_text(json.dumps(cut))
    assert main(["verify", str(path), "--head", whole["seals"][-1]["head"], "--language", "fr"]) == 2
    assert "réécrit ou coupé" in capsys.readouterr().err
    assert main(["verify", str(path), "--head", whole["seals"][1]["head"]]) == 0


def test_the_command_finds_receipts_or_says_what_they_are(tmp_path, capsys):
    tree = journal()
    path = tmp_path / "journal.json"
    path.write_text(json.dumps(tree))
    code = receipt_code(6, bytes.fromhex(tree["entries"][2][1]))
    assert main(["verify", str(path), "--receipt", code, "--language", "fr"]) == 0
    said = capsys.readouterr().out.replace("\u00a0", " ")
    assert "8 inscriptions sous 3 sceaux" in said
    assert f"{code} y est, sous le sceau no 1" in said
    assert (
        main(["verify", str(path), "--receipt", "6-AAAA-AAAA-AAAA-AAAA", "--receipt", "99-A", "--language", "en"]) == 2
    )
    said = capsys.readouterr().err
    assert "is not in this journal" in said
    assert "later than the last seal" in said
    assert main(["verify", str(path), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["head"] == tree["seals"][-1]["head"]
    spoilt(tree, 0, "digest", 1)
    path.write_text(json.dumps(tree))
    assert main(["verify", str(path), "--json"]) == 2
    assert json.loads(capsys.readouterr().out)["findings"] == [{"code": "seal-root", "at": 1}]


def test_what_has_not_the_shape_is_refused_with_its_places():
    tree = journal()
    tree["seals"][1]["root"] = "zz"
    tree["entries"][0] = [True, "x"]
    tree["entries"][1] = "x"
    with pytest.raises(BadFile) as refused:
        journal_of(tree)
    assert [fault.place for fault in refused.value.faults] == ["seals[1]", "entries[0]", "entries[1]"]
    for odd in (None, [], {}, {"format": FORMAT}, {"format": FORMAT, "seals": {}, "entries": 3}):
        with pytest.raises(BadFile):
            journal_of(copy.deepcopy(odd))
