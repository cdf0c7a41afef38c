"""What the contracts look at: the files of the project, its functions, its messages."""

import ast
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[2]
HOUSE: Final = ROOT / "src" / "polyphonie"
MADE: Final = {
    ".git", ".venv", "var", "out", "dist", "build", "htmlcov", "__pycache__",
    ".hypothesis", ".import_linter_cache", ".mypy_cache", ".pytest_cache", ".ruff_cache",
}  # fmt: skip
CODE: Final = {".py", ".html", ".css", ".js", ".typ"}


@cache
def files() -> tuple[Path, ...]:
    """Every file that is committed or about to be, in order; outside a clone, every file not made by the house."""
    listing = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    if listing.returncode == 0:
        found = (ROOT / name for name in listing.stdout.split("\0") if name)
    else:
        found = (p for p in ROOT.rglob("*") if not MADE & set(p.relative_to(ROOT).parts))
    return tuple(sorted(p for p in found if p.is_file() and p.suffix != ".pyc"))


def python(program: str) -> subprocess.CompletedProcess[str]:
    """Run a few lines in a fresh Python that knows the house."""
    known = dict(os.environ, PYTHONPATH=str(ROOT / "src"))
    return subprocess.run([sys.executable, "-c", program], env=known, capture_output=True, text=True, timeout=60)


def code_files(*suffixes: str, under: Path = ROOT) -> list[Path]:
    """Files written by hand as code, without the migrations that Django writes."""
    wanted = set(suffixes) or CODE
    return [p for p in files() if p.suffix in wanted and p.is_relative_to(under) and "migrations" not in p.parts]


def named(path: Path) -> str:
    """Name a file from the root of the project."""
    return path.relative_to(ROOT).as_posix()


def lines(path: Path) -> int:
    """Count the lines of a file."""
    return len(path.read_text("utf-8").splitlines())


@cache
def tree(path: Path) -> ast.Module:
    """Read a Python file as a tree."""
    return ast.parse(path.read_text("utf-8"), str(path))


@dataclass(frozen=True, slots=True)
class Function:
    """A function of the product and its length, its docstring not counted."""

    path: Path
    name: str
    length: int

    def __str__(self) -> str:
        return f"{named(self.path)}::{self.name} ({self.length} lines)"


def functions(under: Path = HOUSE) -> Iterator[Function]:
    """Every function and method of the product, nested ones too."""
    for path in code_files(".py", under=under):
        for node in ast.walk(tree(path)):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                yield Function(path, node.name, length(node))


def length(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Count the lines of a function from its ``def`` to its end, without its docstring."""
    first = node.body[0]
    told = ast.get_docstring(node, clean=False) is not None
    return (
        (node.end_lineno or node.lineno) - node.lineno + 1 - ((first.end_lineno or 0) - first.lineno + 1 if told else 0)
    )
