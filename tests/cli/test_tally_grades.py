"""polyphonie tally grades: votes by mentions, from sheets as people export them."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.running import ROOT, Run, run

ORSAY = ROOT / "tests" / "golden" / "ballots" / "orsay_2007_bureau_01.csv"
SCALE = "scale=À rejeter,Passable,Bien"


def sheet(folder: Path, text: str | bytes, name: str = "votes.csv") -> Path:
    path = folder / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def counted(*words: Any) -> dict[str, Any]:
    done = run("tally", "grades", *words, "--json")
    assert (done.code, done.err) == (0, ""), done.err
    return dict(json.loads(done.out))


def refused(*words: Any) -> Run:
    done = run("tally", "grades", *words, "--language", "en")
    assert (done.code, done.out) == (2, "")
    return done


def test_the_real_vote_of_orsay_is_counted():
    outcome = counted(ORSAY, "--settings", "scale=1,2,3,4,5,6")
    assert [group[0] for group in outcome["ranking"]] == [
        "Bayrou", "Sarkozy", "Royal", "Voynet", "Besancenot", "Buffet", "Laguiller", "Bové", "de Villiers", "Nihous",
        "Schivardi", "Le Pen",
    ]  # fmt: skip
    assert outcome["ballots"] == {"total": 559, "blank_cells": 214, "id_column": ""}
    assert outcome["settings"]["blank_marks"] == ["0"]
    assert outcome["verified"] is True
    assert outcome["other_rankings"]["drop"][4] == ["Buffet"]
    dropped = counted(ORSAY, "--settings", "scale=1,2,3,4,5,6", "blank=drop")
    assert dropped["ranking"] == outcome["other_rankings"]["drop"]


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("rule", ["judgment", "score"])
def test_a_person_reads_the_answer_first(language: str, rule: str):
    done = run("tally", "grades", ORSAY, "--language", language, "--settings", "scale=1,2,3,4,5,6", f"rule={rule}")
    assert done.code == 0, done.err
    assert done.out.startswith("Bayrou")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("separator", [";", ",", "\t"])
def test_french_spreadsheets_are_read(tmp_path: Path, encoding: str, separator: str):
    rows = ["bulletin;École;Forêt", "1;Bien;À rejeter", "2;Passable;", "3; Bien ;Passable", ""]
    path = sheet(tmp_path, "\r\n".join(rows).replace(";", separator).encode(encoding))
    outcome = counted(path, "--settings", SCALE)
    assert outcome["ranking"] == [["École"], ["Forêt"]]
    assert outcome["options"][1] == {
        "id": "Forêt", "grade": "À rejeter", "sign": "+", "above": 1 / 3, "below": 0.0,
        "counts": {"À rejeter": 2, "Passable": 1, "Bien": 0}, "blanks": 1,
    }  # fmt: skip


def test_equals_are_kept_and_said(tmp_path: Path):
    path = sheet(tmp_path, "a,b,c\nBien,Passable,À rejeter\nPassable,Bien,À rejeter\n")
    outcome = counted(path, "--settings", SCALE)
    assert outcome["ranking"] == [["a", "b"], ["c"]]
    assert outcome["ties"] == [{"place": "rank-1", "options": ["a", "b"], "settled": "kept"}]
    assert (
        "Rank 1: Equal, and left so: a and b"
        in run("tally", "grades", path, "--language", "en", "--settings", SCALE).out
    )


def test_what_the_gauge_does_not_show_is_said(tmp_path: Path):
    counts = {"A": (1, 1, 1, 7, 8, 1), "B": (1, 1, 4, 4, 3, 6)}
    columns = [[str(g) for g, n in enumerate(row, 1) for _ in range(n)] for row in counts.values()]
    path = sheet(tmp_path, "A,B\n" + "\n".join(map(",".join, zip(*columns, strict=True))))
    done = run("tally", "grades", path, "--language", "en", "--settings", "scale=1,2,3,4,5,6")
    assert "A passes before B, which the shares do not show" in done.out


def test_polling_stations_are_added_up(tmp_path: Path):
    one = sheet(tmp_path, "a,b\nBien,Passable\n", "one.csv")
    two = sheet(tmp_path, "b,a\nBien,Passable\nBien,Passable\n", "two.csv")
    outcome = counted(one, two, "--settings", SCALE)
    assert (outcome["ranking"], outcome["ballots"]["total"]) == ([["b"], ["a"]], 3)
    other = sheet(tmp_path, "a,c\nBien,Bien\n", "other.csv")
    assert "other.csv:1" in refused(one, other, "--settings", SCALE).err


def test_scores_are_exact(tmp_path: Path):
    path = sheet(tmp_path, "a,b\nBien,Passable\nÀ rejeter,Passable\nBien,\n")
    outcome = counted(path, "--settings", SCALE, "rule=score", "blank=drop")
    assert [(one["sum"], one["mean_exact"]) for one in outcome["options"]] == [(4, "4/3"), (2, "1")]
    assert counted(path, "--settings", SCALE, "rule=score", "values=-1,0,10")["options"][0]["sum"] == 19
    nobody = counted(sheet(tmp_path, "a,b\nBien,\n"), "--settings", SCALE, "rule=score", "blank=drop")
    assert nobody["options"][1]["mean"] is None


def test_one_ballot_and_one_option_are_enough(tmp_path: Path):
    assert counted(sheet(tmp_path, "a\nBien\n"), "--settings", SCALE)["ranking"] == [["a"]]


@pytest.mark.parametrize("language", ["fr", "en"])
def test_an_option_that_nobody_graded_comes_last(tmp_path: Path, language: str):
    path = sheet(tmp_path, "a,b\nBien,\nBien,\n")
    done = run("tally", "grades", path, "--language", language, "--settings", SCALE, "blank=drop")
    assert done.code == 0, done.err
    assert "?" in done.out


def test_every_unknown_grade_is_named_with_its_line_and_column(tmp_path: Path):
    done = refused(sheet(tmp_path, "a;b\nBien;Bein\nSuper;Bien\n"), "--settings", SCALE)
    assert "votes.csv:2:2" in done.err
    assert "Did you mean “Bien”?" in done.err
    assert "votes.csv:3:1" in done.err
    assert "2 faults" in done.err


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "empty"),
        ("a,b\n", "no ballot"),
        ("id\n1\n", "names no option"),
        ("id,a\n1,Bien\n1,Bien\n", "already given on line 2"),
        ("a,a\nBien,Bien\n", "Two columns"),
        ("a,b\nBien\n", "1 cell, for 2 columns"),
        ('a,b\nBien,"Bie', "never closed"),
        ("a,b\n,\n,\n", "blank from end to end"),
        ("a,b\nBien,\0\n", "null character"),
        (b"a,b\nBien,\xe9\nBien,\xc3\xa9\n", "another encoding"),
        (b"a," * 30_000 + b"a\n", "columns"),
    ],
)
def test_a_bad_sheet_is_refused_by_name(tmp_path: Path, text: str | bytes, said: str):
    assert said in refused(sheet(tmp_path, text), "--settings", SCALE).err


def test_faults_without_number_are_cut(tmp_path: Path):
    assert "1,000 faults" in refused(sheet(tmp_path, "a\n" + "x\n" * 2_000), "--settings", SCALE).err


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ((), "“scale” is needed"),
        (("scale=a",), "does not suit the setting “scale”"),
        (("scale=a,,b",), "none empty"),
        (("scale=a,b", "blank=bin"), "The words known: reject, drop, forbidden, grade:a, grade:b"),
        (("scale=a,b", "rule=score", "values=1"), "does not suit the setting “values”"),
        (("scale=a,b", "values=1,x"), "does not suit the setting “values”"),
        (("scale=a,b", "id=who"), "“who” is missing"),
        (("scale=a,b", "blank=forbidden"), "Blanks are forbidden"),
    ],
)
def test_bad_settings_are_refused_by_name(tmp_path: Path, settings: tuple[str, ...], said: str):
    assert said in refused(sheet(tmp_path, "x,y\na,\n"), *(("--settings", *settings) if settings else ())).err


def test_a_named_column_of_ballots_is_left_out(tmp_path: Path):
    outcome = counted(sheet(tmp_path, "a,who\nBien,u1\nBien,u2\n"), "--settings", SCALE, "id=who")
    assert (outcome["ranking"], outcome["ballots"]["id_column"]) == ([["a"]], "who")


def test_an_outcome_that_fails_its_check_is_said(monkeypatch: pytest.MonkeyPatch):
    from polyphonie.cli.tally import grades

    monkeypatch.setattr(grades, "verify_judgment", lambda *_: ("wrong",))
    assert "do not publish" in run("tally", "grades", ORSAY, "--language", "en", "--settings", "scale=1,2,3,4,5,6").out
