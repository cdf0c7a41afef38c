"""Names that a mayor could read: no drawer where everything is thrown, no class that is only a shape of code."""

import ast
import re
from typing import Final

from tests.contracts.repository import HOUSE, ROOT, code_files, files, named, tree

DRAWERS: Final = {"common", "utils", "util", "helpers", "helper", "misc", "shared", "core", "lib", "stuff"}
SHAPES: Final = re.compile(r"(Manager|Handler|Helper|Helpers|Util|Utils|Base|Data|Info)$")

# Each exception names its reason. Try to keep this empty.
CLASSES_WITH_A_REASON: Final[dict[str, str]] = {
    "CaseBase": "a case base is the thing itself: a collection of documented cases, under the name the field gives it",
}


def test_no_file_or_folder_is_a_drawer():
    names = {part for path in files() for part in path.relative_to(ROOT).with_suffix("").parts}
    assert not DRAWERS & names, "say what is inside"


def test_no_class_is_named_after_a_shape_of_code():
    found = [
        f"{named(path)}::{node.name}"
        for path in code_files(".py")
        for node in ast.walk(tree(path))
        if isinstance(node, ast.ClassDef) and SHAPES.search(node.name) and node.name not in CLASSES_WITH_A_REASON
    ]
    assert not found, "name the thing, not its role in the code"


def test_every_exception_is_still_needed():
    classes = {n.name for p in code_files(".py") for n in ast.walk(tree(p)) if isinstance(n, ast.ClassDef)}
    assert set(CLASSES_WITH_A_REASON) <= classes


def test_pages_never_fetch_an_object_themselves():
    pages = [p for p in code_files(".py", under=HOUSE) if p.stem == "pages" or p.parent.name == "pages"]
    assert not [named(p) for p in pages if ".objects." in p.read_text("utf-8")], "one door to each object"
