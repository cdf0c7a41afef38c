"""polyphonie tally lot: a pool and quotas as spreadsheets write them, refusals with their lines, proofs replayed."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.running import Run, run

POOL = "id;age;quartier;foyer\n" + "".join(
    f"p{i};{'jeune' if i % 3 == 0 else 'âgé'};{'nord' if i % 2 else 'sud'};{'rue A' if i in (1, 2) else ''}\n"
    for i in range(20)
)
QUOTAS = "feature;value;min;max\nage;Jeune;2;3\nage;âgé ;3;4\nquartier;nord;2;4\nquartier;sud;2;4\n"


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    """A pool and its quotas, as a French spreadsheet exports them."""
    return written(tmp_path, POOL, QUOTAS)


def written(folder: Path, pool: str, quotas: str, encoding: str = "utf-8-sig") -> tuple[Path, Path]:
    first, second = folder / "vivier.csv", folder / "quotas.csv"
    first.write_bytes(pool.encode(encoding))
    second.write_bytes(quotas.encode(encoding))
    return first, second


def drawn(files: tuple[Path, Path], *settings: str, seed: int = 0) -> dict[str, Any]:
    done = run("tally", "lot", *files, "--json", "--seed", seed, "--settings", "seats=6", "panels=40", *settings)
    assert done.code == 0, done.err
    return dict(json.loads(done.out))


def refused(folder: Path, pool: str, quotas: str, *settings: str) -> Run:
    words = settings or ("seats=6",)
    done = run("tally", "lot", *written(folder, pool, quotas), "--language", "en", "--settings", *words)
    assert (done.code, done.out) == (2, ""), done.out
    return done


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_french_spreadsheets_are_read(tmp_path: Path, encoding: str):
    outcome = drawn(written(tmp_path, POOL, QUOTAS, encoding), "household=foyer")
    assert len(outcome["panel"]) == 6
    assert not {"p1", "p2"} <= set(outcome["panel"])
    assert sum(outcome["probabilities"].values()) == pytest.approx(6)
    assert outcome["min_probability"] == min(outcome["probabilities"].values())
    one = outcome["certificate"]
    assert one["status"] == "proved"
    assert one["value"] == outcome["min_probability"]
    assert one["bound"] - one["value"] <= 1e-4
    assert outcome["verified"]
    assert outcome["settings"]["household"] == "foyer"
    assert len(outcome["list"]["panels"]) == 40


def test_the_seed_decides_and_is_written(files: tuple[Path, Path]):
    assert drawn(files) == drawn(files)
    assert drawn(files)["panel"] != drawn(files, seed=5)["panel"]
    assert drawn(files, seed=5)["seed"] == 5


@pytest.mark.parametrize("rule", ["leximin", "maximin", "nash", "goldilocks", "legacy"])
@pytest.mark.parametrize("language", ["fr", "en"])
def test_each_rule_is_told_in_both_languages(files: tuple[Path, Path], rule: str, language: str):
    words = ("seats=6", f"rule={rule}", "panels=10", "reserve=2", "gamma=1,5", "stay=0,9")
    done = run("tally", "lot", *files, "--language", language, "--settings", *words)
    assert done.code == 0, done.err
    assert f"rule={rule}" in done.out


def test_without_a_list_nothing_is_numbered(files: tuple[Path, Path]):
    done = run("tally", "lot", *files, "--language", "en", "--settings", "seats=6", "panels=0")
    assert "Public list" not in done.out
    assert json.loads(run("tally", "lot", *files, "--json", "--settings", "seats=6", "panels=0").out)["list"] is None


def test_the_number_drawn_names_the_panel(files: tuple[Path, Path]):
    outcome = drawn(files, "drawn=7")
    assert outcome["drawn_from"] == "list"
    assert outcome["panel"] == outcome["list"]["panels"][7]
    done = run("tally", "lot", *files, "--settings", "seats=6", "panels=40", "drawn=40")
    assert done.code == 2


def test_a_later_round_draws_only_what_is_left(tmp_path: Path):
    lines = POOL.splitlines()
    states = {1: "retenu", 2: "retenu", 4: "refus"}
    pool = "\n".join([lines[0] + ";état", *(f"{line};{states.get(i, '')}" for i, line in enumerate(lines[1:]))]) + "\n"
    outcome = drawn(written(tmp_path, pool, QUOTAS), "state=état")
    assert (outcome["seats"], outcome["confirmed"]) == (4, ["p1", "p2"])
    assert not {"p1", "p2", "p4"} & set(outcome["panel"])
    done = refused(tmp_path, pool.replace("refus", "peut-être"), QUOTAS, "seats=6", "state=état")
    assert "vivier.csv:6:5" in done.err
    full = pool.replace(";\n", ";retenu\n")
    assert "seat" in refused(tmp_path, full, QUOTAS, "seats=6", "state=état").err


def test_the_studio_tells_prices_and_who_is_kept_out(tmp_path: Path):
    quotas = QUOTAS.replace("quartier;nord;2;4", "quartier;nord;0;0").replace("sud;2;4", "sud;2;6")
    files = written(tmp_path, POOL, quotas)
    outcome = drawn(files, "studio=yes")
    assert outcome["uncoverable"] == [f"p{i}" for i in range(1, 20, 2)]
    assert outcome["studio"]["feasible"]
    assert outcome["studio"]["openings"][0]["relaxation"]["changes"][0]["max"] == [0, 1]
    tight = written(tmp_path, POOL, QUOTAS.replace("2;3", "3;3").replace("3;4", "3;3"))
    dear = drawn(tight, "studio=yes")["studio"]["prices"]
    assert [p["side"] for p in dear][:1] in (["min"], ["max"])
    assert all(p["after"] >= p["before"] for p in dear)
    for language, said in (("fr", "ferait passer"), ("en", "would take")):
        done = run("tally", "lot", *tight, "--language", language, "--settings", "seats=6", "studio=yes", "panels=5")
        assert said in done.out


def test_quotas_that_contradict_are_named_with_their_lines_and_ways_out(tmp_path: Path):
    pool = "id,a,b\nx,1,1\ny,2,2\nz,2,2\nw,2,2\n"
    quotas = "feature,value,min,max\na,1,1,1\na,2,0,1\nb,1,0,0\nb,2,0,2\n"
    done = refused(tmp_path, pool, quotas, "seats=2")
    assert "quotas.csv:2" in done.err
    assert "Way out 1" in done.err
    files = written(tmp_path, pool, quotas)
    outcome = json.loads(run("tally", "lot", *files, "--json", "--settings", "seats=2", "studio=yes").out)
    assert outcome["panel"] is None
    assert outcome["studio"]["conflict"]
    for language in ("fr", "en"):
        assert run("tally", "lot", *files, "--language", language, "--settings", "seats=2", "studio=yes").code == 0


def test_homes_alone_may_forbid_every_panel(tmp_path: Path):
    pool = "id,a,household\nx,1,h\ny,1,h\n"
    quotas = "feature,value,min,max\na,1,0,2\n"
    assert "household" in refused(tmp_path, pool, quotas, "seats=2").err
    files = written(tmp_path, pool, quotas)
    assert "household" in run("tally", "lot", *files, "--language", "en", "--settings", "seats=2", "studio=yes").out
    near = pool.replace("y,1,h", "y,1,12 rue des Lilas\nz,1,12 rue des Lilac")
    done = run(
        "tally", "lot", *written(tmp_path, near, quotas), "--language", "en", "--settings", "seats=1", "panels=3"
    )
    assert "may be the same" in done.out
    kept = run("tally", "lot", *written(tmp_path, "id,a\nx,1\ny,2\n", "feature,value,min,max\na,1,0,0\na,2,0,1\n"),
               "--language", "en", "--settings", "seats=1", "studio=yes", "panels=2")  # fmt: skip
    assert "could be drawn" in kept.out


@pytest.mark.parametrize(
    ("pool", "quotas", "said"),
    [
        ("", QUOTAS, "empty"),
        ("id;age\n", QUOTAS, "quartier"),
        ("id;age;quartier\n", QUOTAS, "holds nobody"),
        ("nom;age;quartier\np;jeune;nord\n", QUOTAS, "“id”"),
        (POOL.replace("p4;", "p3;"), QUOTAS, "vivier.csv:6"),
        (POOL.replace("p4;âgé", "p4;vieux"), QUOTAS, "vivier.csv:6"),
        (POOL.replace("p4;âgé", "p4;"), QUOTAS, "does not answer"),
        (POOL.replace("p4;", ";"), QUOTAS, "no identifier"),
        (POOL.replace("p4;âgé;", "p4;"), QUOTAS, "vivier.csv:6"),
        (POOL + '"p20;jeune', QUOTAS, "never closed"),
        (POOL, "feature;value;min;max\n", "no quota"),
        (POOL, QUOTAS + "age;jeune;0;1\n", "quotas.csv:6"),
        (POOL, QUOTAS.replace("2;3", "3;2"), "quotas.csv:2"),
        (POOL, QUOTAS.replace("2;3", "2,5;3"), "quotas.csv:2:3"),
        (POOL, QUOTAS.replace("2;3", "-1;3"), "quotas.csv:2"),
        (POOL, QUOTAS.replace("value", "valeur"), "“value”"),
        (POOL, QUOTAS.replace("2;3", "5;6"), "above the 6 seats"),
        ("id;age;quartier\np;jeune;nord\n", QUOTAS, "pool of 1"),
    ],
)
def test_bad_files_are_refused_with_their_line(tmp_path: Path, pool: str, quotas: str, said: str):
    assert said in refused(tmp_path, pool, quotas).err


def test_all_that_is_wrong_with_the_settings_is_said_at_once(files: tuple[Path, Path]):
    bad = ("rule=best", "gamma=0", "stay=2", "secret=short", "seat=6")
    done = run("tally", "lot", *files, "--language", "en", "--settings", *bad)
    assert done.code == 2
    assert all(word in done.err for word in ("rule", "gamma", "stay", "secret", "seat"))
    done = run("tally", "lot", *files, "--language", "en", "--settings", "panels=0", "proof=x.json")
    assert done.code == 2
    assert all(word in done.err for word in ("“seats”", "“secret”", "public list"))
    assert run("tally", "lot", files[0], "--settings", "seats=6").code == 2


def test_a_proof_is_written_then_replayed_without_personal_data(files: tuple[Path, Path], tmp_path: Path):
    proof = tmp_path / "preuve.json"
    outcome = drawn(files, f"proof={proof}", "secret=a secret long enough")
    assert "secret" not in json.dumps(outcome["settings"])
    assert '"p3"' not in proof.read_text("utf-8")
    assert (tmp_path / "preuve.json.private.csv").read_text("utf-8").startswith("id,salt")
    shown = run("tally", "lot", proof, "--language", "en", "--settings", "drawn=7")
    assert "The proof holds" in shown.out
    after = json.loads(run("tally", "lot", proof, "--json", "--settings", "drawn=7").out)["after"]
    published = tmp_path / "apres.json"
    published.write_text(json.dumps(after), "utf-8")
    assert json.loads(run("tally", "lot", proof, published, "--json").out)["proof"]["is_valid"]
    spoilt = json.loads(proof.read_text("utf-8")) | {"seed": 9}
    proof.write_text(json.dumps(spoilt), "utf-8")
    assert "does not hold" in run("tally", "lot", proof, "--language", "en").out


def test_the_proof_is_told_in_the_terminal(files: tuple[Path, Path], tmp_path: Path):
    lone = written(tmp_path, POOL.replace("p4;âgé;sud", "p4;jeune;nord"), QUOTAS)
    words = ("seats=6", "panels=10", f"proof={tmp_path / 'p.json'}", "secret=a secret long enough")
    assert "Proof:" in run("tally", "lot", *lone, "--language", "en", "--settings", *words).out
    done = run("tally", "lot", *files, "--settings", *words[:2], "proof=/nowhere/p.json", words[3])
    assert (done.code, done.out) == (2, "")


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"format": "x"}', "\x00", "[" * 100_000])
def test_what_is_not_a_proof_is_refused(tmp_path: Path, content: str):
    path = tmp_path / "p.json"
    path.write_text(content, "utf-8")
    done = run("tally", "lot", path, "--language", "en")
    assert (done.code, done.out) == (2, "")
    assert "not a proof" in done.err
