"""polyphonie tally, whatever is counted: the proof, the settings, the refusals, the progress."""

import json
import os
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from polyphonie.cli import tally, waiting
from polyphonie.cli.reading import sheet_at
from polyphonie.cli.tally import settings
from polyphonie.kit.errors import BadFile
from tests.cli.running import run

KIND = "counted_for_the_test"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A small sheet."""
    path = tmp_path / "s.csv"
    path.write_text("a;b\n1;2\n", "utf-8")
    return path


@pytest.fixture
def kind(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """A kind that counts rows."""
    module = ModuleType(f"polyphonie.cli.tally.{KIND}")

    def count(files: Any, given: Any, chance: Any, progress: Any) -> dict[str, Any]:
        read = settings.read_settings(given, {"seats": settings.whole(1, 9), "who": settings.words}, {"seats": 3})
        progress(1, 2)
        return {"settings": read, "rows": len(sheet_at(files[0], ("a",)).rows), "drawn": chance.rng("x").random()}

    module.tally = count  # type: ignore[attr-defined]
    module.lines = lambda outcome, say: iter([f"rows: {outcome['rows']}"])  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, module.__name__, module)
    monkeypatch.setattr(tally, "kinds", lambda: (KIND,))
    return module


@pytest.mark.usefixtures("kind")
def test_an_outcome_carries_its_proof(file: Path):
    done = run("tally", KIND, file, "--json", "--settings", "who=a,b")
    outcome = json.loads(done.out)
    assert (done.code, done.err) == (0, "")
    assert outcome["kind"] == outcome["engine"]["name"] == KIND
    assert outcome["settings"] == {"seats": 3, "who": ["a", "b"]}
    assert outcome["seed"] == 0
    assert [set(one) for one in outcome["inputs"]] == [{"file", "sha256"}]
    assert outcome["rows"] == 1


@pytest.mark.usefixtures("kind")
def test_the_digest_changes_with_the_seed_and_not_with_the_name_of_the_file(file: Path):
    def digest(*words: Any) -> str:
        return str(json.loads(run("tally", KIND, *words, "--json").out)["digest"])

    first = digest(file)
    moved = file.rename(file.with_name("moved.csv"))
    assert digest(moved) == first != digest(moved, "--seed", "7")


@pytest.mark.usefixtures("kind")
@pytest.mark.parametrize(("language", "word"), [("fr", "graine"), ("en", "seed")])
def test_a_person_reads_the_answer_then_the_proof(file: Path, language: str, word: str):
    lines = run("tally", KIND, file, "--settings", "who=a", "--language", language).out.splitlines()
    assert lines[0] == "rows: 1"
    assert f"seats=3; who=a · {word} 0" in lines[2]
    assert "SHA-256" in lines[3]


@pytest.mark.usefixtures("kind")
def test_every_fault_of_the_settings_is_said_at_once(file: Path):
    done = run("tally", KIND, file, "--settings", "seets=4", "seats=ten", "who=a,,b", "other=1", "--language", "en")
    assert (done.code, done.out) == (2, "")
    assert "4 faults" in done.err
    for part in ("Did you mean “seats”?", "from 1 to 9", "none empty", "The settings known: seats, who"):
        assert part in done.err


@pytest.mark.parametrize("words", [("seats",), ("=4",), ("a=1", "a=2")])
def test_a_setting_without_value_or_twice_is_refused(words: tuple[str, ...]):
    with pytest.raises(BadFile):
        settings.split_settings(words)


def test_settings_are_read_as_they_say():
    assert settings.one_of("a", "b")("b") == "b"
    assert settings.either(settings.one_of("auto"), settings.whole(1, 9))("auto") == "auto"
    assert settings.either(settings.one_of("auto"), settings.whole(1, 9))("4") == 4
    assert settings.text("x") == "x"
    assert settings.split_settings(["a=b=c", "d= "]) == {"a": "b=c", "d": ""}
    with pytest.raises(BadFile) as refused:
        settings.read_settings(
            {"a": "z", "b": "", "c": "²"}, {"a": settings.one_of("x"), "b": settings.text, "c": settings.whole(0, 9)}
        )
    assert [f.code for f in refused.value.faults] == ["setting-not-among", "setting-unreadable", "setting-not-whole"]


def test_what_nothing_counts_is_refused_by_name(file: Path):
    done = run("tally", "horoscope", file)
    assert (done.code, done.out) == (2, "")
    assert "horoscope" in done.err


@pytest.mark.usefixtures("kind")
def test_a_file_that_cannot_be_read_is_refused_by_name(tmp_path: Path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    os.open(pipe, os.O_RDWR | os.O_NONBLOCK)  # a writer, so that opening it to read does not wait
    for path in (tmp_path / "nowhere.csv", tmp_path, pipe, "nul\0"):
        done = run("tally", KIND, path, "--language", "en")
        assert (done.code, done.out) == (2, "")
        assert "cannot be read" in done.err


@pytest.mark.usefixtures("kind")
def test_a_sheet_too_big_is_refused(file: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("polyphonie.cli.reading.MOST_BYTES_OF_A_SHEET", 3)
    done = run("tally", KIND, file)
    assert (done.code, done.out) == (2, "")
    assert "3" in done.err


def test_ctrl_c_ends_with_130_and_nothing_written(kind: ModuleType, file: Path, monkeypatch: pytest.MonkeyPatch):
    def interrupted(*_: Any) -> dict[str, Any]:
        raise KeyboardInterrupt

    monkeypatch.setattr(kind, "tally", interrupted)
    done = run("tally", KIND, file, "--json")
    assert (done.code, done.out, done.err) == (130, "", "")


def test_progress_waits_two_seconds_where_nobody_looks(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    clock = [0.0]
    monkeypatch.setattr(waiting.time, "monotonic", lambda: clock[0])
    from polyphonie.kit.voice import voice

    with waiting.Waiting(voice("en")) as progress:
        progress(1, 2000)
        clock[0] = 2.5
        progress(1000, 2000)
        progress(1001, 2000)
    assert capsys.readouterr().err == "1,000 of 2,000\n"


def test_progress_is_said_at_once_on_a_terminal_and_leaves_no_trace(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    monkeypatch.setattr(waiting.sys.stderr, "isatty", lambda: True)
    from polyphonie.kit.voice import voice

    with waiting.Waiting(voice("fr")) as progress:
        progress(1, 2)
    assert capsys.readouterr().err == "\r1 sur 2\r       \r"


def test_the_kinds_are_the_files_of_the_folder():
    assert "settings" not in tally.kinds()
    assert list(tally.kinds()) == sorted(tally.kinds())
