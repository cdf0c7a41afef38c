"""The command line starts at once: it brings in neither Django nor scipy before they are needed."""

from typing import Final

from tests.contracts.repository import python

HELP: Final = """
import sys, polyphonie.cli
try:
    polyphonie.cli.main(["--help"])
except SystemExit as stop:
    assert not stop.code, stop.code
heavy = {"django", "scipy", "networkx", "typst", "docx", "granian"} & set(sys.modules)
sys.exit(f"brought in for nothing: {sorted(heavy)}" if heavy else 0)
"""
KIT: Final = """
import sys, polyphonie.kit.situation_file
heavy = {"django", "numpy", "scipy"} & set(sys.modules)
sys.exit(f"brought in for nothing: {sorted(heavy)}" if heavy else 0)
"""


def test_help_brings_in_nothing_heavy():
    answer = python(HELP)
    assert answer.returncode == 0, answer.stderr
    assert "polyphonie" in answer.stdout


def test_reading_a_situation_brings_in_nothing_heavy():
    answer = python(KIT)
    assert answer.returncode == 0, answer.stderr
