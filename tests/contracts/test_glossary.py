"""The nouns of the trade: each has one name in French, one in English, and one meaning."""

import ast
import re
from typing import Final

from tests.contracts.repository import HOUSE, ROOT, code_files, tree

NOUNS: Final = {
    "Dossier", "Actor", "Objective", "Constraint", "Step", "Activity", "Item", "Contribution", "Outcome", "Synthesis",
    "Decision", "Receipt", "Programme", "Session", "Situation", "Method", "Sequence", "Alarm", "Verdict", "Strategy",
    "Catalogue", "Instrument", "Public", "Barrier", "Skill", "Respondent", "Provenance", "Entry", "Seal",
}  # fmt: skip
ROW: Final = re.compile(r"^\| \*\*(?P<en>[^|*]+)\*\* \| (?P<fr>[^|]+) \| (?P<meaning>[^|]+) \|$", re.MULTILINE)


def rows() -> list[dict[str, str]]:
    """The rows of the glossary."""
    return [found.groupdict() for found in ROW.finditer((ROOT / "docs" / "glossary.md").read_text("utf-8"))]


def test_every_noun_of_the_house_has_its_row():
    assert {row["en"] for row in rows()} >= NOUNS


def test_every_table_of_the_database_has_its_row():
    models = {
        node.name
        for path in code_files(".py", under=HOUSE)
        if path.stem == "models" or path.parent.name == "models"
        for node in ast.walk(tree(path))
        if isinstance(node, ast.ClassDef)
        and any(ast.unparse(base).endswith(("Model", "BaseUser")) for base in node.bases)
    }
    assert models <= {row["en"] for row in rows()}


def test_no_noun_has_two_rows_and_rows_are_in_order():
    names = [row["en"] for row in rows()]
    assert names == sorted(set(names))


def test_every_meaning_is_a_sentence():
    assert all(len(row["meaning"].split()) >= 4 for row in rows())
