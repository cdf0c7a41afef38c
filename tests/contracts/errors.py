"""The error codes of the house, found in its source: the first word of every fault and every refusal."""

import ast
from collections.abc import Iterator
from typing import Final

from tests.contracts.repository import HOUSE, code_files, tree

REFUSING: Final = {"fault", "Fault", "Refusal"}
SAID: Final = ("", "error-", "fault-")  # a code is said by the sentence of its name, alone or behind one of these


def error_codes() -> set[str]:
    """Every code that the house may raise or report; an instrument says its own (kit.conformance checks that)."""
    files = [path for path in code_files(".py", under=HOUSE) if HOUSE / "instruments" not in path.parents]
    every = [node for path in files for node in ast.walk(tree(path))]
    refusals = refusal_classes([n for n in every if isinstance(n, ast.ClassDef)])
    functions = [n for n in every if isinstance(n, ast.FunctionDef)]
    return {code for f in functions for code in codes_of(f)} | {code for c in refusals for code in own_codes(c)}


def refusal_classes(classes: list[ast.ClassDef]) -> list[ast.ClassDef]:
    """The classes that descend from Refusal."""
    known = {"Refusal"}
    while True:
        found = {c.name for c in classes if {ast.unparse(b).split(".")[-1] for b in c.bases} & known} | known
        if found == known:
            return [c for c in classes if c.name in known and c.name != "Refusal"]
        known = found


def own_codes(refusal: ast.ClassDef) -> Iterator[str]:
    """The code that a class of refusals gives itself."""
    for node in ast.walk(refusal):
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "super().__init__" and node.args:
            yield from words(node.args[0], {})


def codes_of(function: ast.FunctionDef) -> Iterator[str]:
    """The codes of the faults that a function reports, even when a variable carries them a few lines."""
    given = {
        target.id: node.value
        for node in ast.walk(function)
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    for node in ast.walk(function):
        if isinstance(node, ast.Call) and node.args and ast.unparse(node.func).split(".")[-1] in REFUSING:
            yield from words(node.args[0], given)


def words(node: ast.expr, given: dict[str, ast.expr]) -> Iterator[str]:
    """The constant words that an expression may be."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from words(node.body, given)
        yield from words(node.orelse, given)
    elif isinstance(node, ast.Name) and node.id in given:
        yield from words(given[node.id], {})
