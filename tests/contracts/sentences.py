"""The sentences of the house, read with Fluent's own parser: codes, facts, and the words as they will be shown."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

from fluent.syntax import FluentParser, ast

from tests.contracts.repository import HOUSE

LOCALE: Final = HOUSE / "locale"
SOMETHING: Final = "\ufffc"  # stands where a fact will be placed


@dataclass(frozen=True, slots=True)
class Sentence:
    """One message of one language: the facts it asks for, and every way it may be worded."""

    id: str
    file: str
    facts: frozenset[str]
    wordings: tuple[str, ...]


@cache
def resource(path: Path) -> ast.Resource:
    """Read one file of sentences."""
    return FluentParser().parse(path.read_text("utf-8"))


@cache
def sentences(language: str) -> tuple[Sentence, ...]:
    """Every sentence of a language, in the order of the files."""
    return tuple(
        Sentence(entry.id.name, path.name, frozenset(facts(entry)), tuple(wordings(entry)))
        for path in sorted((LOCALE / language).glob("*.ftl"))
        for entry in resource(path).body
        if isinstance(entry, ast.Message)
    )


def junk(path: Path) -> list[str]:
    """What the parser could not read."""
    return [(entry.content or "").strip()[:80] for entry in resource(path).body if isinstance(entry, ast.Junk)]


def walk(node: Any) -> Iterator[ast.BaseNode]:
    """Every node under a node."""
    if isinstance(node, list):
        for one in node:
            yield from walk(one)
    elif isinstance(node, ast.BaseNode):
        yield node
        for value in vars(node).values():
            yield from walk(value)


def facts(entry: ast.Message) -> Iterator[str]:
    """Names of the facts that a sentence asks for."""
    return (node.id.name for node in walk(entry) if isinstance(node, ast.VariableReference))


def wordings(entry: ast.Message) -> Iterator[str]:
    """Every wording of a sentence: its pattern and each of its variants, facts replaced by a mark."""
    for node in walk(entry):
        if isinstance(node, ast.Pattern):
            yield "".join(e.value if isinstance(e, ast.TextElement) else literal(e) for e in node.elements)


def literal(placeable: ast.BaseNode) -> str:
    """A quoted literal as it is; anything else is a fact."""
    inside = getattr(placeable, "expression", None)
    return str(inside.parse()["value"]) if isinstance(inside, ast.StringLiteral) else SOMETHING
