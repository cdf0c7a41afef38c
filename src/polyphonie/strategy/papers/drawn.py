"""Pictures as papers hold them: the drawing of the strategy room, with the words and the table beside it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from polyphonie.kit.text import Language
from polyphonie.strategy.papers.words import Tree
from polyphonie.strategy.pictures import ALL


class Svg(str):
    """SVG that the pictures wrote, every word in it escaped by them; a template takes it as it is."""

    __slots__ = ()

    def __html__(self) -> str:
        return str(self)


@dataclass(frozen=True, slots=True)
class Drawing:
    """A picture: its finding, the drawing, the same numbers, what to know before quoting it."""

    id: str
    title: str
    description: str
    svg: Svg
    head: Sequence[str]
    rows: Sequence[Sequence[str]]
    note: str


def drawing(name: str, record: Tree, language: Language, *more: Any) -> Drawing | None:
    """Draw a picture by name, or give None when the record has nothing to draw.

    `more` is what the picture asks for beyond the record: a sequence, a method. It marks the ids of the drawing, so
    that the same picture of two sequences can stand on one page.
    """
    found = ALL[name.replace("_", "-")](record, language, *more)
    if found is None:
        return None
    mark = "-".join((found.id, *(str(one) for one in more if str(one) not in found.id)))
    svg = found.svg.replace(f"pic-{found.id}-", f"pic-{mark}-")
    return Drawing(
        found.id, found.title, found.description, Svg(svg), found.table.head, found.table.rows, found.note or ""
    )
