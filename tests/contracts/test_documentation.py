"""What can be typed, set or refused is documented, and what the documentation says is there."""

import ast
import dataclasses
import doctest
import json
import re
import shlex
from functools import cache
from pathlib import Path
from typing import Final

import pytest

from polyphonie.kit.instrument import Instrument
from polyphonie.kit.situation_file import situation_schema
from tests.contracts.errors import SAID, error_codes
from tests.contracts.repository import HOUSE, ROOT, code_files, files, named, python, tree
from tests.contracts.sentences import sentences

REFERENCE: Final = ROOT / "docs" / "reference"
PAGES: Final = [p for p in files() if p.suffix == ".md"]
FEATURE: Final = re.compile(
    r"^\| (\**[SMFTX]\d+\**) \| ([^|]+) \| ([^|]+) \| (yes|partly|not yet) \| ([^|]*) \|$", re.MULTILINE
)


@cache
def page(name: str) -> str:
    """One page of the reference."""
    return (REFERENCE / name).read_text("utf-8")


@cache
def commands() -> tuple[str, ...]:
    """The commands that ``polyphonie --help`` names."""
    answer = python("import polyphonie.cli as c; c.main(['--help'])")
    found = re.search(r"\{([a-z,_-]+)\}", answer.stdout)
    assert found, f"no list of commands in the help: {answer.stdout[:200]}{answer.stderr[-300:]}"
    return tuple(found.group(1).split(","))


def test_every_make_target_is_documented():
    targets = re.findall(r"^([a-z-]+):.*## ", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)
    assert targets
    assert [t for t in targets if f"`make {t}`" not in page("make.md")] == []


def test_every_setting_is_documented():
    reads = re.compile(r"""(?:said\(|environ\.get\(|environ\[|getenv\()\s*["']([A-Z][A-Z_]+)["']""")
    names = {name for p in code_files(".py", under=HOUSE) for name in reads.findall(p.read_text("utf-8"))}
    assert [n for n in sorted(names) if f"`{n}`" not in page("settings.md")] == []


def test_every_command_is_documented():
    assert [c for c in commands() if f"`polyphonie {c}" not in page("commands.md")] == []


def test_every_error_code_is_documented():
    missing = sorted(c for c in error_codes() if f"| `{c}` |" not in page("errors.md"))
    assert not missing, "run `make reference`"


def test_every_documented_error_code_still_exists():
    assert set(re.findall(r"^\| `([a-z0-9_-]+)` \|", page("errors.md"), re.MULTILINE)) <= error_codes()


def test_every_error_code_has_its_sentence():
    known = {s.id for s in sentences("fr")} & {s.id for s in sentences("en")}
    assert sorted(c for c in error_codes() if not known & {prefix + c for prefix in SAID}) == []


def test_the_published_schema_is_that_of_the_reader():
    published = json.loads((ROOT / "docs" / "reference" / "situation.schema.json").read_text("utf-8"))
    assert published == situation_schema(), "run `make reference`"


def test_the_features_are_all_there():
    rows = FEATURE.findall((ROOT / "docs" / "features.md").read_text("utf-8"))
    wanted = [
        f"{group}{n}"
        for group, most in (("S", 18), ("M", 25), ("F", 13), ("T", 10), ("X", 20))
        for n in range(1, most + 1)
    ]
    assert [row[0].strip("*") for row in rows] == wanted


def test_every_yes_names_a_test_that_exists():
    rows = FEATURE.findall((ROOT / "docs" / "features.md").read_text("utf-8"))
    proofs = {number: re.findall(r"`(tests/[^`]+)`", proof) for number, _, _, state, proof in rows if state == "yes"}
    assert [number for number, named_tests in proofs.items() if not named_tests] == []
    assert [t for _, _, _, _, proof in rows for t in re.findall(r"`(tests/[^`]+)`", proof) if not is_test(t)] == []


def is_test(name: str) -> bool:
    """Tell whether ``tests/file.py::test_name`` (or ``::TestClass::test_name``) is written."""
    file, _, inside = name.partition("::")
    path = ROOT / file
    if not inside or not path.is_file():
        return False
    defined = {
        n.name for n in ast.walk(tree(path)) if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef)
    }
    return all(part.split("[")[0] in defined for part in inside.split("::"))


@pytest.mark.parametrize("path", PAGES, ids=named)
def test_every_link_leads_somewhere(path: Path):
    text = re.sub(r"```.*?```", "", path.read_text("utf-8"), flags=re.DOTALL)
    targets = [
        t.split("#")[0] for t in re.findall(r"\]\(([^)\s]+)\)", text) if "://" not in t and not t.startswith("mailto:")
    ]
    assert [t for t in targets if t and not (path.parent / t).exists()] == []


@pytest.mark.parametrize("path", PAGES, ids=named)
def test_every_command_shown_can_be_typed(path: Path):
    typed = re.findall(r"^\s*(?:\$ )?(?:\.venv/bin/)?polyphonie +(.+)$", path.read_text("utf-8"), re.MULTILINE)
    for words in (shlex.split(line, comments=True) for line in typed):
        assert words[0] in (*commands(), "--help", "--version"), f"{named(path)}: polyphonie {words[0]}"
        assert [w for w in words if w.startswith("examples/") and not (ROOT / w).exists()] == []


def test_every_example_says_what_it_gives():
    shown = [p for p in PAGES if ">>> " in p.read_text("utf-8")]
    assert [named(p) for p in shown if doctest.testfile(str(p), module_relative=False, encoding="utf-8").failed] == []


def test_every_decision_says_what_would_make_us_change_it():
    records = sorted((ROOT / "docs" / "decisions").glob("[0-9]*.md"))
    headings = ("## Context", "## Choice", "## Consequence", "## What would make us revisit")
    assert [named(p) for p in records if not all(h in p.read_text("utf-8") for h in headings)] == []
    assert [p.name[:4] for p in records] == [f"{n:04}" for n in range(1, len(records) + 1)]


def test_architecture_holds_in_one_page():
    assert len((ROOT / "docs" / "architecture.md").read_text("utf-8").split()) <= 700


def test_every_part_of_the_contract_of_an_instrument_is_documented():
    said = page("instruments.md")
    assert [part.name for part in dataclasses.fields(Instrument) if f"`{part.name}`" not in said] == []
