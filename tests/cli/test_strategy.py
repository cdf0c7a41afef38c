"""polyphonie strategy: four formats out of one file, and refusals that say everything at once."""

import json
from pathlib import Path

import pytest

from tests.cli.running import EXAMPLES, ROOT, run

SPOILT = sorted(p for p in (ROOT / "tests" / "spoilt").glob("*.yaml") if p.name != "expected.yaml")
KEYS = {"verdict", "diagnosis", "actors", "sequences", "excluded", "alternatives", "alarms"}
STEP = {"method", "objectives", "reasons_for", "reasons_against", "cost_cents", "weeks", "skills"}


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda p: p.stem)
def test_four_formats_for_each_example(example: Path, tmp_path: Path):
    done = run("strategy", example, "--out", tmp_path, "--language", "fr")
    assert done.code == 0, done.err
    assert {p.name for p in tmp_path.iterdir()} == {f"strategy.{f}" for f in ("json", "html", "pdf", "docx")}
    record = json.loads((tmp_path / "strategy.json").read_text("utf-8"))
    assert record.keys() >= KEYS
    assert all(step.keys() >= STEP for way in record["sequences"] for step in way["steps"])
    assert all(isinstance(step["cost_cents"], int) for way in record["sequences"] for step in way["steps"])
    assert all(one["criterion"] and one["reason"]["text"]["fr"] for one in record["excluded"])
    assert (tmp_path / "strategy.pdf").read_bytes().startswith(b"%PDF")
    assert (tmp_path / "strategy.html").read_text("utf-8").lstrip().lower().startswith("<!doctype html>")


def test_the_same_file_gives_the_same_bytes(tmp_path: Path):
    for folder in ("one", "two"):
        assert run("strategy", EXAMPLES[0], "--out", tmp_path / folder).code == 0
    for file in (tmp_path / "one").iterdir():
        assert file.read_bytes() == (tmp_path / "two" / file.name).read_bytes(), file.name


def test_only_the_formats_asked_for(tmp_path: Path):
    assert run("strategy", EXAMPLES[0], "--out", tmp_path, "--format", "json").code == 0
    assert [p.name for p in tmp_path.iterdir()] == ["strategy.json"]


def test_every_method_is_in_the_sequence_or_excluded_with_a_reason(tmp_path: Path):
    run("strategy", EXAMPLES[0], "--out", tmp_path, "--format", "json")
    record = json.loads((tmp_path / "strategy.json").read_text("utf-8"))
    chosen = {step["method"] for step in record["sequences"][0]["steps"]}
    out = {one["method"] for one in record["excluded"]}
    assert chosen | out == {one["method"] for one in record["ranking"]}
    assert not chosen & out


@pytest.mark.parametrize("spoilt", SPOILT, ids=lambda p: p.stem)
@pytest.mark.parametrize("language", ["fr", "en"])
def test_spoilt_files_are_refused_with_words_and_nothing_written(spoilt: Path, language: str, tmp_path: Path):
    done = run("strategy", spoilt, "--out", tmp_path / "out", "--language", language)
    assert done.code == 2
    assert not (tmp_path / "out").exists()
    assert "Traceback" not in done.err
    assert done.err.count("—") >= 1
    assert "{" not in done.err.replace("{…}", "").replace("{value", "").replace("{fr", "")


def test_all_faults_come_at_once_with_their_lines(tmp_path: Path):
    text = EXAMPLES[0].read_text("utf-8").replace("conflict:", "conflit:").replace("decision:", "decison:")
    spoilt = tmp_path / "spoilt.yaml"
    spoilt.write_text(text, "utf-8")
    done = run("strategy", spoilt, "--out", tmp_path / "out", "--language", "en")
    assert done.code == 2
    assert "conflict" in done.err
    assert "decision" in done.err
    assert f"{spoilt}:" in done.err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("strategy", "nowhere.yaml"), "nowhere.yaml"),
        (("strategy", EXAMPLES[0], "--format", "odt"), "odt"),
        (("actors", "nowhere.yaml"), "nowhere.yaml"),
        (("recommend", "--contexts", "nowhere.jsonl", "--out", "x.jsonl"), "nowhere.jsonl"),
    ],
)
def test_what_is_not_there_is_refused_by_name(words: tuple[str, ...], said: str):
    done = run(*words, "--language", "en")
    assert done.code == 2
    assert said in done.err


def test_a_folder_that_cannot_be_written_is_refused(tmp_path: Path):
    (tmp_path / "taken").write_text("a file, not a folder")
    done = run("strategy", EXAMPLES[0], "--out", tmp_path / "taken", "--format", "json", "--language", "fr")
    assert done.code == 2
    assert "taken" in done.err


def test_a_file_of_ten_megabytes_is_refused_at_once(tmp_path: Path):
    big = tmp_path / "big.yaml"
    big.write_bytes(b"a: 1\n" * 2_000_000)
    done = run("strategy", big, "--out", tmp_path / "out", "--language", "en")
    assert done.code == 2
    assert not (tmp_path / "out").exists()
