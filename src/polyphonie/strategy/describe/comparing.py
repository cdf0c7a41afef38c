"""Two states of a situation held against each other, in words: what is added, removed, changed, moved."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Any, Final, Literal

from polyphonie.kit.form import Listed, Question, questions_of
from polyphonie.kit.kinds import Table
from polyphonie.kit.provenance import KEYS
from polyphonie.kit.reader import MISSING
from polyphonie.kit.situation import Situation
from polyphonie.kit.situation_tree import LISTS, name_of
from polyphonie.kit.tree_diff import differences
from polyphonie.kit.tree_edit import ORDER, Path, Tree, at, bare, origin_at
from polyphonie.kit.voice import Voice
from polyphonie.strategy.describe.groups import UNASKED, element_questions, opened
from polyphonie.strategy.describe.words import Words, raised

Deed = Literal["added", "removed", "changed", "moved"]
LONG: Final = 400
MOST_SHOWN: Final = 300
"""Differences said on a page; those past them are counted."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One difference, in words: its place, the element it is in, what was and what will be."""

    deed: Deed
    place: str
    element: str = ""
    before: str = ""
    after: str = ""


@dataclass(frozen=True)
class Comparison:
    """Two trees of a situation, and the voice that says what differs."""

    say: Voice
    before: Tree
    after: Tree

    @cached_property
    def words(self) -> tuple[Words, Words]:
        """Give what says the values of each tree."""
        return Words(self.say, self.before), Words(self.say, self.after)

    @cached_property
    def places(self) -> list[tuple[Path, bool]]:
        """Give the path of each difference, in the order of the file, and whether only where it comes from differs."""
        found: list[tuple[Path, bool]] = []
        for path in dict.fromkeys(holder(tuple(place.split("."))) for place in differences(self.before, self.after)):
            if path and table_at(path) == path:
                before, after = (at(tree, path) for tree in (self.before, self.after))
                found += [(cell, False) for cell in cells_moved(before, after, path)]
                if origin_at(before, ()) != origin_at(after, ()):
                    found.append((path, True))
            else:
                found.append((path, False))
        return found

    def rows(self, most: int | None = None) -> list[Difference]:
        """Say the differences, the first `most` of them: a file may change a hundred thousand cells."""
        return [self.of_origin(path) if is_origin else self.difference(path) for path, is_origin in self.places[:most]]

    def difference(self, path: Path) -> Difference:
        """Say what differs at a path."""
        if path[-1:] == (ORDER,):
            return Difference("moved", self.place(path[:-1]))
        was, now = at(self.before, path), at(self.after, path)
        deed: Deed = "added" if was is MISSING else "removed" if now is MISSING else "changed"
        if is_element(path):
            found = Difference(deed, self.place(path), self.element(path))
            return self.of_origin(path) if deed == "changed" else found
        texts = [self.value(path, node, words) for node, words in zip((was, now), self.words, strict=True)]
        if texts[0] == texts[1]:
            return self.of_origin(path)
        return Difference(deed, self.place(path), self.element(path), *texts)

    def of_origin(self, path: Path) -> Difference:
        """Say that what stands at a path comes from elsewhere."""
        place = self.say("replace-origin", place=self.place(path))
        return Difference("changed", place, self.element(path), *self.origins(path))

    def origins(self, path: Path) -> tuple[str, str]:
        """Say where what stands at a path comes from, before and after."""
        is_table = bool(path) and table_at(path) == path
        own = () if is_table else [one[-1] for one in asked_beside((*path, "")) if one[:-1] == path]
        before, after = (words.told(origin_at(words.tree, path, own)) for words in self.words)
        return before, after

    def place(self, path: Path) -> str:
        """Name a place: its field; in a table, the table and the cell."""
        if not path:
            return self.say("replace-whole")
        listed, spot = list_of(path), table_at(path) or path
        names = (listed.code, *spot[len(listed.path) + 1 :]) if listed else spot
        field = raised(self.words[1].known("-".join(("field", *names))) or ".".join(spot))
        return field if spot == path else f"{field}{self.say('web-colon')}{self.cell(path)}"

    def cell(self, path: Path) -> str:
        """Name a cell of a table."""
        question, table = asked_beside(path).get(path), table_at(path)
        if question is not None or table is None:
            return self.words[1].label(question) if question else path[-1]
        return " → ".join(self.called(name) for name in path[len(table) :])

    def called(self, name: str) -> str:
        """Name an actor, or an objective of the project, as the file does, else as the dossier does."""
        known = [one for one in LISTS if one.path in (("actors",), ("project_objectives",))]
        found = ((at(tree, (*one.path, name)), one) for tree in (self.after, self.before) for one in known)
        return next((name_of(node, one) for node, one in found if node is not MISSING), name)

    def element(self, path: Path) -> str:
        """Name the element of a list that a path goes through; nothing when it goes through none."""
        listed = list_of(path)
        if listed is None:
            return ""
        nodes = (at(tree, path[: len(listed.path) + 1]) for tree in (self.after, self.before))
        return next((name_of(node, listed) for node in nodes if node is not MISSING), "")

    def value(self, path: Path, node: Any, words: Words) -> str:
        """Say a value in a line."""
        if node is MISSING:
            return ""
        value, question = bare(node), asked_beside(path).get(path)
        if value == {}:
            return self.say("replace-empty")
        if value is None or question is None:
            figure = isinstance(value, (int, float)) and not isinstance(value, bool)
            plain = self.say.figure(value) if figure else str(value)
            return self.say("describe-sought") if value is None else short(plain)
        return short(words.value(question, value))


def asked_beside(path: Path) -> Mapping[Path, Question]:
    """Give the questions of the record that holds a path, by their own paths, tables opened."""
    listed = list_of(path)
    if listed is not None:
        return {one.path: one for one in element_questions(listed, path[len(listed.path)])}
    return asked_of_all()


@cache
def asked_of_all() -> Mapping[Path, Question]:
    """Give the questions of a situation itself."""
    return {cell.path: cell for one in questions_of(Situation) if one.name not in UNASKED for cell in opened(one)}


def holder(path: Path) -> Path:
    """Give the path of what a word of provenance is said of; any other path as it is."""
    return path[:-1] if path[-1] in KEYS and path not in asked_beside(path) else path


def cells_in(node: Any, path: Path) -> Iterator[tuple[Path, Any]]:
    """Give the cells of a table, of a table of tables too: their paths, their values."""
    inside = bare(node)
    if isinstance(inside, dict):
        for name, one in inside.items():
            yield from cells_in(one, (*path, name))
    elif inside is not MISSING:
        yield path, inside


def cells_moved(before: Any, after: Any, path: Path) -> list[Path]:
    """Give the cells that are not the same in two tables; the table itself where one of them is there and empty."""
    was, now = dict(cells_in(before, path)), dict(cells_in(after, path))
    if not (was or now):
        return [path] if before is MISSING or after is MISSING else []
    return [cell for cell in dict.fromkeys((*was, *now)) if was.get(cell, MISSING) != now.get(cell, MISSING)]


@cache
def tables_in(cls: type) -> tuple[Path, ...]:
    """Give the tables of a record, by their paths inside it."""
    return tuple(one.path for one in questions_of(cls) if isinstance(one.kind, Table))


def table_at(path: Path) -> Path | None:
    """Give the path of the table that a path is, or is in."""
    listed = list_of(path)
    start, cls = (len(listed.path) + 1, listed.cls) if listed else (0, Situation)
    known = (one for one in tables_in(cls) if path[start : start + len(one)] == one)
    return next((path[: start + len(one)] for one in known), None)


def list_of(path: Path) -> Listed | None:
    """Give the list that a path goes through an element of."""
    return next((one for one in LISTS if len(path) > len(one.path) and path[: len(one.path)] == one.path), None)


def is_element(path: Path) -> bool:
    """Tell whether a path is that of an element of a list."""
    listed = list_of(path)
    return listed is not None and len(path) == len(listed.path) + 1


def short(text: str) -> str:
    """Keep a line short enough for a table."""
    return text if len(text) <= LONG else text[: LONG - 1].rstrip() + "…"
