"""polyphonie catalogue, schema and help."""

import json
import os
import subprocess
import sys

import pytest

from polyphonie.kit.situation_file import situation_schema
from tests.cli.running import ROOT, run


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize(("shelf", "least"), [("methods", 110), ("skills", 30), ("law", 17)])
def test_each_shelf_is_shown(shelf: str, least: int, language: str):
    done = run("catalogue", shelf, "--language", language)
    assert done.code == 0
    assert len(done.out.splitlines()) >= least


def test_methods_as_data_carry_their_external_ids():
    methods = json.loads(run("catalogue", "--json").out)
    assert len(methods) >= 110
    assert sum("participedia" in m["external_ids"] for m in methods) >= 90
    assert all(m["provenance"] for m in methods)


def test_law_says_that_it_is_not_advice():
    assert "conseil juridique" in run("catalogue", "law", "--language", "fr").out
    assert "legal advice" in run("catalogue", "law", "--language", "en").out


def test_the_schema_is_the_one_of_the_reader():
    assert json.loads(run("schema").out) == situation_schema()


@pytest.mark.parametrize("words", [(), ("nothing",), ("strategy",), ("actors", "x", "--variant", "v9")])
def test_a_wrong_command_ends_with_two(words: tuple[str, ...]):
    assert run(*words).code == 2


def test_a_reader_who_leaves_early_sees_no_traceback():
    words = [sys.executable, "-m", "polyphonie.cli", "catalogue", "--json"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment) as command:
        assert command.stdout is not None
        assert command.stderr is not None
        command.stdout.read(10)
        command.stdout.close()
        said = command.stderr.read()
    assert command.returncode == 0
    assert said == b""
