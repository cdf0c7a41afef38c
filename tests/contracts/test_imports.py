"""The import law: it holds, it bites, and the strategy room keeps its rules apart from Django."""

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final

import grimp
import pytest

from tests.contracts.repository import HOUSE, ROOT

# The files of a Django room that may know Django; all the others of the strategy room are pure (document, verdict...).
KNOWS_DJANGO: Final = {
    "apps", "models", "pages", "urls", "migrations", "reads", "actions", "forms", "answering", "computing",
    "describe", "overrides", "planning", "plans", "starting", "templates_kept", "versions", "weighting",
}  # fmt: skip


def lint(folder: Path) -> subprocess.CompletedProcess[str]:
    """Run import-linter on the house that lies in a folder."""
    command = [Path(sys.executable).parent / "lint-imports", "--no-cache", "--no-logo"]
    known = dict(os.environ, PYTHONPATH=str(folder / "src"), COLUMNS="200")
    return subprocess.run(command, cwd=folder, env=known, capture_output=True, text=True, timeout=120)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the house in which a violation may be planted."""
    skip = shutil.ignore_patterns("__pycache__", "static", "templates", "locale", "*.yaml")
    shutil.copytree(HOUSE, tmp_path / "src" / "polyphonie", ignore=skip)
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def test_the_law_holds():
    answer = lint(ROOT)
    assert answer.returncode == 0, answer.stdout + answer.stderr


@pytest.mark.parametrize(
    ("room", "forbidden"),
    [
        ("kit", "import polyphonie.engines"),
        ("kit", "import django"),
        ("engines/actors", "import polyphonie.engines.portfolio"),
        ("engines/portfolio", "import polyphonie.catalogue"),
        ("catalogue", "import polyphonie.dossier"),
        ("strategy", "import polyphonie.web"),
        ("cli", "import polyphonie.web"),
    ],
)
def test_the_law_bites(copy: Path, room: str, forbidden: str):
    (copy / "src" / "polyphonie" / room / "planted.py").write_text(forbidden + "\n")
    answer = lint(copy)
    assert answer.returncode == 1
    assert "planted" in answer.stdout


def test_a_room_that_the_law_does_not_know_is_refused(copy: Path):
    (copy / "src" / "polyphonie" / "attic.py").write_text("")
    assert "attic" in lint(copy).stdout


@pytest.fixture(scope="module")
def graph() -> grimp.ImportGraph:
    """Who imports whom, Django included."""
    return grimp.build_graph("polyphonie", include_external_packages=True, cache_dir=None)


def test_the_rules_of_the_strategy_room_know_no_django(graph: grimp.ImportGraph):
    room = "polyphonie.strategy"
    pure = {m for m in graph.find_descendants(room) if m.removeprefix(room + ".").split(".")[0] not in KNOWS_DJANGO}
    assert pure, "the strategy room has no pure file: has it moved?"
    chains = {m: graph.find_shortest_chain(m, "django") for m in pure | {room}}
    assert not {m: chain for m, chain in chains.items() if chain}
