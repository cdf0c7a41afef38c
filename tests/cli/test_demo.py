"""The demonstration as somebody runs it: its address printed, its dossiers there, kept for the next time, clean."""

import os
import random
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path
from typing import Final

import pytest

from tests.contracts.repository import ROOT
from tests.dossier.opening import MARKED

RUN: Final = "import sys; from polyphonie.cli import main; sys.exit(main(sys.argv[1:]))"
PATIENCE: Final = 120


@pytest.fixture
def port() -> int:
    """A port that nobody holds."""
    for candidate in random.Random(os.getpid() + 1).sample(range(32_000, 32_700), 50):
        with socket.socket() as door:
            if door.connect_ex(("127.0.0.1", candidate)):
                return candidate
    raise RuntimeError("no free port")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with one example."""
    (tmp_path / "examples").mkdir()
    (tmp_path / "examples" / "marked.yaml").write_text(MARKED, "utf-8")
    return tmp_path


def started(folder: Path, port: int, *more: str) -> subprocess.Popen[str]:
    """Run the command in a folder."""
    known = dict(os.environ, PYTHONPATH=str(ROOT / "src"), POLYPHONIE_VAR=str(folder / "var"), PYTHONIOENCODING="utf-8")
    known = {k: v for k, v in known.items() if k not in ("DATABASE_URL", "DJANGO_SETTINGS_MODULE", "POLYPHONIE_HOSTS")}
    words = [sys.executable, "-c", RUN, "demo", "--port", str(port), *more]
    return subprocess.Popen(
        words, cwd=folder, env=known, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8"
    )


def announced(demo: subprocess.Popen[str]) -> str:
    """Read what it prints until it gives its address."""
    said = []
    for line in demo.stdout or ():
        said.append(line)
        if "http://" in line:
            return "".join(said)
    raise AssertionError("no address: " + "".join(said))


def fetched(address: str) -> str:
    """Fetch a page, the server given the time to stand up."""
    end = time.monotonic() + PATIENCE
    while True:
        try:
            with urllib.request.urlopen(address, timeout=10) as answer:
                return answer.read().decode()
        except OSError:
            if time.monotonic() > end:
                raise
            time.sleep(0.2)


def stopped(demo: subprocess.Popen[str]) -> tuple[int, str]:
    """Interrupt it as Ctrl-C does, and give how it ended."""
    demo.send_signal(signal.SIGINT)
    said, _ = demo.communicate(timeout=PATIENCE)
    return demo.returncode, said


@pytest.mark.timeout(PATIENCE * 3)
def test_it_serves_the_examples_as_their_team_sees_them_and_keeps_them(folder, port):
    first = started(folder, port)
    try:
        said = announced(first)
        assert f"http://127.0.0.1:{port}/" in said
        assert "La halle du marché" in said
        assert "La halle du marché" in fetched(f"http://127.0.0.1:{port}/dossiers/")
        assert "Guilde Zéphyrine" in fetched(f"http://127.0.0.1:{port}/dossiers/marked/acteurs/")
        refused = started(folder, port)
        said, _ = refused.communicate(timeout=PATIENCE)
        assert refused.returncode == 2
        assert str(port) in said
        assert f"PORT={port + 1}" in said
        assert "Traceback" not in said
    finally:
        code, said = stopped(first)
    assert code == 0
    assert "Traceback" not in said

    again = started(folder, port, "--language", "en")
    try:
        assert f"http://127.0.0.1:{port}/en/" in announced(again)
        assert "La halle du marché" in fetched(f"http://127.0.0.1:{port}/en/dossiers/")
    finally:
        assert stopped(again)[0] == 0


def test_without_examples_it_says_so(tmp_path, port, monkeypatch):
    from polyphonie.cli import demo

    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(demo, "CHECKOUT", tmp_path)
    with pytest.raises(demo.ExamplesMissing):
        demo.run_demo(port, "fr")


@pytest.mark.parametrize("bad", [-1, 70_000])
def test_a_port_that_cannot_be_is_refused(bad):
    from polyphonie.cli import demo

    with pytest.raises(demo.PortTaken):
        demo.refuse_taken(bad)
