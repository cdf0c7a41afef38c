"""The site as somebody runs it: pages, a worker and what is done at its hour, ended together and started again."""

import os
import signal
import sqlite3
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from polyphonie.cli import main, serving
from polyphonie.cli.serving import KeepsFalling, keep_running
from tests.cli.test_demo import PATIENCE, RUN, fetched, port
from tests.contracts.repository import ROOT

__all__ = ["port"]


def command(folder: Path, *words: str) -> subprocess.Popen[str]:
    """Run the command in a folder, on the embedded database."""
    known = dict(os.environ, PYTHONPATH=str(ROOT / "src"), POLYPHONIE_VAR=str(folder), PYTHONIOENCODING="utf-8")
    known = {k: v for k, v in known.items() if k not in ("DATABASE_URL", "DJANGO_SETTINGS_MODULE", "POLYPHONIE_HOSTS")}
    return subprocess.Popen(
        [sys.executable, "-c", RUN, *words], env=known, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )


@pytest.fixture
def site(tmp_path: Path, port: int) -> Iterator[subprocess.Popen[str]]:
    """A site that answers."""
    process = command(tmp_path, "serve", "--port", str(port), "--language", "fr")
    try:
        fetched(f"http://127.0.0.1:{port}/")
        yield process
    finally:
        if process.poll() is None:
            process.send_signal(signal.SIGTERM)
            process.communicate(timeout=PATIENCE)


def children(pid: int) -> dict[int, str]:
    """The processes started by another, each with its command."""
    found = {}
    for entry in Path("/proc").glob("[0-9]*"):
        try:
            parent = int((entry / "stat").read_text().rpartition(")")[2].split()[1])
            words = (entry / "cmdline").read_text().replace("\0", " ")
        except (OSError, ValueError):
            continue
        if parent == pid:
            found[int(entry.name)] = words
    return found


def until(holds: Callable[[], object]) -> None:
    """Wait for something to hold."""
    end = time.monotonic() + PATIENCE
    while not holds():
        assert time.monotonic() < end
        time.sleep(0.1)


def of_kind(site: subprocess.Popen[str], word: str) -> list[int]:
    return [pid for pid, words in children(site.pid).items() if word in words]


@pytest.mark.skipif(sys.platform != "linux", reason="reads the list of processes of Linux")
def test_what_ends_is_started_again_and_all_end_together(site, port, tmp_path):
    until(lambda: all(of_kind(site, word) for word in ("granian", "db_worker", "tend")))
    for word in ("granian", "db_worker", "tend"):
        old = of_kind(site, word)
        os.kill(old[0], signal.SIGKILL)
        until(lambda word=word, old=old: of_kind(site, word) and of_kind(site, word) != old)
    assert "Polyphonie" in fetched(f"http://127.0.0.1:{port}/")
    with sqlite3.connect(tmp_path / "polyphonie.sqlite3") as database:
        until(
            lambda: database.execute("SELECT count(*) FROM people_cache WHERE cache_key LIKE '%tended:%'").fetchone()[0]
        )
    all_of_them = children(site.pid)
    site.send_signal(signal.SIGTERM)
    said, _ = site.communicate(timeout=PATIENCE)
    assert site.returncode == 0
    assert "Ce qui était commencé est fini." in said
    assert not [pid for pid in all_of_them if Path(f"/proc/{pid}").exists()]
    with pytest.raises(urllib.error.URLError):
        urllib.request.urlopen(f"http://127.0.0.1:{port}/", timeout=5)


@pytest.mark.parametrize("words", [["serve", "--workers", "3"], ["work", "--workers", "2"]])
def test_several_workers_on_sqlite_are_refused_by_name(words, tmp_path, port):
    if words[0] == "serve":
        words = [*words, "--port", str(port)]
    refused = command(tmp_path, *words, "--language", "fr")
    said, _ = refused.communicate(timeout=PATIENCE)
    assert refused.returncode == 2
    assert "SQLite ne laisse écrire" in said
    assert "Traceback" not in said


def test_what_never_starts_is_said_and_not_tried_for_ever(monkeypatch):
    monkeypatch.setattr(serving, "PAUSE", 0.01)
    with pytest.raises(KeepsFalling) as fallen:
        keep_running(
            [(sys.executable, "-c", "raise SystemExit(3)"), (sys.executable, "-c", "import time; time.sleep(60)")]
        )
    assert "SystemExit(3)" in fallen.value.facts["command"]


@pytest.mark.parametrize("words", [["serve", "--workers", "0"], ["serve", "--port", "x"], ["work", "--workers", "-1"]])
def test_a_number_that_is_none_is_refused(words):
    with pytest.raises(SystemExit) as refused:
        main(words)
    assert refused.value.code == 2
