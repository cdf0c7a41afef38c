"""The guides of instruments: their sections as plain blocks, for pages that escape everything."""

from dataclasses import dataclass
from functools import cache
from typing import Literal

from polyphonie.kit.registry import folder_of
from polyphonie.kit.text import Language


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of a guide: a heading, a paragraph, or a list of lines."""

    kind: Literal["title", "heading", "text", "list"]
    lines: tuple[str, ...]


@cache
def guide_of(slug: str, language: Language) -> tuple[Block, ...]:
    """Read the guide of an instrument in one language; () when it has none.

    A guide is written in a small part of Markdown: # title, ## headings, paragraphs, lists of - lines.
    """
    path = folder_of(slug) / f"guide.{language}.md"
    text = path.read_text("utf-8") if path.exists() else ""
    return tuple(block_of(part) for part in text.replace("\n## ", "\n\n## ").split("\n\n") for part in split(part))


def split(part: str) -> list[str]:
    """Part a heading from the text that follows it on the next line."""
    part = part.strip()
    if not part:
        return []
    if part.startswith("#") and "\n" in part:
        head, _, rest = part.partition("\n")
        return [head, rest]
    return [part]


def block_of(part: str) -> Block:
    """Read one block."""
    if part.startswith("## "):
        return Block("heading", (part[3:].strip(),))
    if part.startswith("# "):
        return Block("title", (part[2:].strip(),))
    lines = [line.strip() for line in part.splitlines()]
    if all(line.startswith("- ") for line in lines):
        return Block("list", tuple(line[2:] for line in lines))
    return Block("text", (" ".join(lines),))


def section_of(slug: str, language: Language, heading: str) -> list[str]:
    """Give the lines of one section of a guide."""
    found: list[str] = []
    is_inside = False
    for block in guide_of(slug, language):
        if block.kind == "heading":
            is_inside = block.lines[0] == heading
        elif is_inside:
            found += block.lines
    return found
