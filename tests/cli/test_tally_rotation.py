"""polyphonie tally rotation: people of a sheet at tables, every rule in the settings, every fault with its line."""

import json
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest

from tests.cli.running import ROOT, Run, run

FRENCH = "id;métier;équipe;binôme;arrive;part\n" + "".join(
    f"p{i:02};{'élu' if i % 3 else 'agent'};{'abcdef'[i % 6] if i < 6 else ''};{'x' if i in (7, 8) else ''};"
    f"{2 if i == 9 else ''};{2 if i == 10 else ''}\n"
    for i in range(24)
)


@pytest.fixture
def sheet(tmp_path: Path) -> Path:
    """Twenty-four people as a French spreadsheet writes them."""
    path = tmp_path / "personnes.csv"
    path.write_bytes(FRENCH.encode("utf-8-sig"))
    return path


def seat(file: Path, *settings: str, language: str = "en", json_wanted: bool = True) -> Run:
    """Seat the people of a file."""
    end = ["--json"] if json_wanted else []
    return run("tally", "rotation", file, "--language", language, *end, "--settings", *settings)


def outcome(file: Path, *settings: str) -> dict[str, Any]:
    """The outcome, as data."""
    done = seat(file, *settings)
    assert (done.code, done.err) == (0, ""), done.err
    return json.loads(done.out)


def test_the_outcome_holds_the_plan_its_repeats_and_its_bound(sheet: Path):
    found = outcome(sheet, "tables=6", "rounds=5")
    assert list(found["seating"]) == ["1", "2", "3", "4", "5"]
    assert all(len(names) == 4 for tables in found["seating"].values() for names in tables.values())
    assert (found["repeats"], found["bound"], found["gap"], found["method"]) == (0, 0, 0, "algebraic")
    assert found["settings"]["weight"] == "1/5"
    assert found["verified"] is True
    assert found["ties"] == {"chosen_by": "seed"}
    assert found["met"]["p00"] == 15


def test_the_same_seed_gives_the_same_plan_whatever_the_order_of_the_rows(sheet: Path, tmp_path: Path):
    head, *rows = FRENCH.splitlines(keepends=True)
    other = tmp_path / "autre.csv"
    other.write_text(head + "".join(reversed(rows)), "utf-8")
    plans = [outcome(file, "tables=5", "rounds=3", "effort=2000")["seating"] for file in (sheet, other)]
    assert plans[0] == plans[1]


def test_every_rule_of_the_settings_is_kept(sheet: Path, tmp_path: Path):
    quotas = tmp_path / "quotas.csv"
    quotas.write_text("feature;value;min;max\nmétier;agent;1;2\n", "utf-8")
    fixed = tmp_path / "places.csv"
    fixed.write_text("id,round,table\np20,,3\np21,2,1\n", "utf-8")
    asked = [
        "tables=6",
        "rounds=3",
        "balance=métier",
        "apart=équipe",
        "together=binôme",
        "arrives=arrive",
        "leaves=part",
    ]
    found = outcome(sheet, *asked, f"quotas={quotas}", f"fixed={fixed}", "effort=3000", "compromises=yes")
    plan = found["seating"]
    assert found["broken"] == []
    assert found["verified"] is True
    assert [any("p09" in names for names in plan[one].values()) for one in "123"] == [False, True, True]
    assert [any("p10" in names for names in plan[one].values()) for one in "123"] == [True, True, False]
    assert all("p20" in plan[one]["3"] for one in "123")
    assert "p21" in plan["2"]["1"]
    for tables in plan.values():
        for names in tables.values():
            assert sum(name in names for name in ("p00", "p01", "p02", "p03", "p04", "p05")) <= 6
            assert ("p07" in names) == ("p08" in names)
            assert 1 <= sum(int(name[1:]) % 3 == 0 for name in names) <= 2
    assert {"quotas", "fixed"} == set(found["side_files"])
    assert set(found["compromises"][0]) == {"weight", "repeats", "imbalance", "seating"}


def pairs(seating: dict[str, dict[str, list[str]]]) -> set[tuple[str, str]]:
    """The pairs who share a table of a plan."""
    return {two for tables in seating.values() for names in tables.values() for two in combinations(sorted(names), 2)}


def test_an_earlier_outcome_gives_the_rounds_played_and_the_meetings(sheet: Path, tmp_path: Path):
    earlier = tmp_path / "matin.json"
    earlier.write_text(seat(sheet, "tables=6", "rounds=2").out, "utf-8")
    played = json.loads(earlier.read_text("utf-8"))["seating"]
    again = outcome(sheet, "tables=6", "rounds=4", f"fixed={earlier}", "played=1", "effort=20000")
    assert again["seating"]["1"] == played["1"]
    assert again["verified"] is True
    after = outcome(sheet, "tables=6", "rounds=2", f"met={earlier}", "effort=60000")
    met, today = pairs(played), pairs(after["seating"])
    assert len(met & today) == after["repeats"] == 0


def test_seats_alone_say_how_many_tables(sheet: Path):
    found = outcome(sheet, "seats=10,8,6", "rounds=1")
    assert [len(names) for names in found["seating"]["1"].values()] == [10, 8, 6]


@pytest.mark.parametrize(
    ("language", "first", "best"),
    [("fr", "Personne ne se retrouve", "C’est prouvé"), ("en", "Nobody meets twice", "proved")],
)
def test_a_person_reads_the_answer_first(sheet: Path, language: str, first: str, best: str):
    done = seat(sheet, "tables=6", "rounds=4", language=language, json_wanted=False)
    assert done.out.startswith(first)
    assert best in done.out.splitlines()[1]
    assert "p00" in done.out


@pytest.mark.parametrize("language", ["fr", "en"])
def test_what_is_not_perfect_is_said(sheet: Path, tmp_path: Path, language: str, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("polyphonie.engines.rotation.seat.seat_by_rules", lambda *_: None)
    fixed = tmp_path / "f.csv"
    fixed.write_text("id,round,table\n" + "".join(f"p{i:02},,1\n" for i in range(0, 18, 3)), "utf-8")
    quotas = tmp_path / "q.csv"
    quotas.write_text("feature,value,min,max\nmétier,agent,1,\nmétier,élu,,\n", "utf-8")
    asked = [
        "tables=4",
        "rounds=5",
        f"fixed={fixed}",
        f"quotas={quotas}",
        "balance=métier",
        "compromises=yes",
        "effort=9",
    ]
    done = seat(sheet, *asked, language=language, json_wanted=False)
    assert done.code == 0
    assert ("Règle non tenue" if language == "fr" else "Rule not kept") in done.out
    assert ("Et " if language == "fr" else "And ") in done.out


def refused(file: Path, *settings: str) -> str:
    """What is said of a refused file: exit code 2 and nothing on standard output."""
    done = seat(file, *settings, json_wanted=False)
    assert (done.code, done.out) == (2, "")
    assert "Traceback" not in done.err
    return done.err


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "empty"),
        (b"id\n", "nobody to seat"),
        (b"id\na\n", "only one person"),
        (b"name\na\nb\n", "id"),
        (b"id;x\na;1\n;2\na;3\n", "csv:4 "),
        (b"id;x\na;1\nb\n", "csv:3"),
        (b'id;x\na;"1\n', "csv:2"),
        (b"id\na\x00\nb\n", "csv:2"),
        (b"id;x\n\xc3\xa9;1\n\xe9;1\n", "csv:3"),
    ],
)
def test_a_bad_sheet_is_refused_with_its_line(tmp_path: Path, content: bytes, words: str):
    file = tmp_path / "bad.csv"
    file.write_bytes(content)
    assert words in refused(file, "tables=1", "rounds=1")


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        (["rounds=2"], "tables"),
        (["tables=2"], "rounds"),
        (["tables=0", "rounds=x", "effort=-1", "weight=1/0", "seats=4,b", "compromises=maybe"], "6 "),
        (["tables=50", "rounds=1"], "50 tables for 24 people"),
        (["seats=9,9", "rounds=1"], "18 seats"),
        (["tables=2", "rounds=1", "balance=age"], "age"),
        (["tables=4", "rounds=1", "played=1"], "played"),
        (["tables=4", "rounds=1", "quotas=nowhere.csv"], "nowhere.csv"),
        (["tables=4", "rounds=1", "together=métier"], "largest table has 6"),
        (["tables=4", "rounds=1", "arrives=métier"], ":2"),
    ],
)
def test_a_bad_setting_is_refused_by_name(sheet: Path, settings: list[str], words: str):
    assert words in refused(sheet, *settings)


@pytest.mark.parametrize(
    ("setting", "content", "words"),
    [
        ("quotas", "feature,value,min,max\nage,x,1,2\nmétier,élu,-1,a\n", "csv:2"),
        ("quotas", "feature,value,min,max\nmétier,élu,-1,a\n", "“a”, under max"),
        ("quotas", "feature,value\nmétier,élu\n", "min"),
        ("fixed", "id,round,table\nnobody,1,1\np00,1,1\np00,,2\n", "nobody"),
        ("fixed", "id,round,table\np00,1,1\np00,,2\n", "already fixed"),
        ("fixed", "id,round,table\np00,0,\n", "not a number"),
        ("fixed", "id,round,table\np00,9,1\n", "does not exist"),
        ("fixed", "{}", "outcome of a rotation"),
        ("met", '{"seating": {"1": {"1": [3]}}}', "outcome of a rotation"),
        ("met", '{"seating": ', "outcome of a rotation"),
    ],
)
def test_a_bad_side_file_is_refused_by_name(sheet: Path, tmp_path: Path, setting: str, content: str, words: str):
    file = tmp_path / "side.csv"
    file.write_text(content, "utf-8")
    assert words in refused(sheet, "tables=4", "rounds=3", f"{setting}={file}")


def test_stays_that_end_before_they_begin_and_two_sheets_are_refused(tmp_path: Path):
    file = tmp_path / "s.csv"
    file.write_text("id,in,out\na,3,2\nb,,\n", "utf-8")
    assert "arrives for round 3" in refused(file, "tables=1", "rounds=3", "arrives=in", "leaves=out")
    done = run("tally", "rotation", file, file, "--settings", "tables=1", "rounds=1")
    assert (done.code, done.out) == (2, "")


def test_too_many_people_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, sheet: Path):
    monkeypatch.setattr("polyphonie.cli.tally.rotation.asked.MOST_PEOPLE", 23)
    assert "23" in refused(sheet, "tables=4", "rounds=1")


def test_rules_that_contradict_are_proved_impossible(tmp_path: Path):
    file = tmp_path / "s.csv"
    file.write_text("id,x,y,z\na,1,,1\nb,1,1,\nc,,1,1\nd,,,\n", "utf-8")
    assert "go against each other" in refused(file, "tables=2", "rounds=1", "apart=x,y,z")


@pytest.mark.parametrize(
    ("name", "asked"),
    [
        ("30i_4j_3k_3d_data.csv", ["id=ID", "tables=6", "rounds=4", "balance=gender,age,region"]),
        ("sf_f_40.csv", ["id=ID", "tables=8", "rounds=6", "balance=a,b,c"]),
        ("100i_4j_3k_3d_data.csv", ["id=ID", "tables=13", "rounds=5", "balance=gender,age,region"]),
        ("philipps_example_data.csv", ["id=name", "tables=12", "rounds=4", "balance=gender,age"]),
    ],
)
def test_published_tables_of_people_are_seated(name: str, asked: list[str]):
    file = ROOT.parent / "shared" / "data" / "sortition" / "groupselect-lib" / name
    if not file.exists():
        pytest.skip(f"{name}, of the data shared between projects, is not here")
    found = outcome(file, *asked, "effort=2000")
    assert found["verified"] is True
    assert found["broken"] == []
