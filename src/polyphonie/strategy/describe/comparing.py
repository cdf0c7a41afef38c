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
from polyphonie.kit.tree_edit import ORDER, Path, Tree, at, bare, origin_at, value_at
from polyphonie.kit.voice import Voice
from polyphonie.strategy.describe.groups import UNASKED, element_questions, opened
from polyphonie.strategy.describe.words import Words, raised

Deed = Literal["added", "removed", "changed", "moved"]
LONG: Final = 400


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

    def rows(self) -> Iterator[Difference]:
        """Give the differences in the order of the file; all that is said of where a value comes from makes one."""
        for path in dict.fromkeys(holder(tuple(place.split("."))) for place in differences(self.before, self.after)):
            if table_at(path, is_whole=True):
                yield from map(self.difference, self.cells_moved(path))
                if self.origins(path)[0] != self.origins(path)[1]:
                    yield self.of_origin(path)
            else:
                yield self.difference(path)

    def cells_moved(self, table: Path) -> list[Path]:
        """Give the cells of a table that are not the same in both trees."""
        cells = dict.fromkeys(path for tree in (self.before, self.after) for path in cells_in(at(tree, table), table))
        return [path for path in cells if value_at(self.before, path) != value_at(self.after, path)]

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
        is_record = table_at(path, is_whole=True) is None
        own = [one[-1] for one in asked_beside((*path, "")) if one[:-1] == path] if is_record else ()
        before, after = (words.told(origin_at(words.tree, path, own)) for words in self.words)
        return before, after

    def place(self, path: Path) -> str:
        """Name a place: its field; in a table, the table and the cell."""
        if not path:
            return self.say("replace-whole")
        listed, table = list_of(path), table_at(path)
        names = table.code.split("-") if table else [listed.code, *path[len(listed.path) + 1 :]] if listed else path
        field = raised(self.words[1].known("-".join(("field", *names))) or ".".join(path))
        return field if table is None or path == table.path else f"{field}{self.say('web-colon')}{self.cell(path)}"

    def cell(self, path: Path) -> str:
        """Name a cell of a table."""
        question, table = asked_beside(path).get(path), table_at(path)
        if question is not None or table is None:
            return self.words[1].label(question) if question else path[-1]
        return " → ".join(self.called(name) for name in path[len(table.path) :])

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


def cells_in(node: Any, path: Path) -> Iterator[Path]:
    """Give the paths of the cells of a table, of a table of tables too."""
    inside = bare(node)
    if not isinstance(inside, dict):
        yield path
    else:
        for name, one in inside.items():
            yield from cells_in(one, (*path, name))


def table_at(path: Path, *, is_whole: bool = False) -> Question | None:
    """Give the table that a path is, or is in."""
    listed = list_of(path)
    asked = questions_of(listed.cls, path[: len(listed.path) + 1], listed.code) if listed else questions_of(Situation)
    tables = (one for one in asked if isinstance(one.kind, Table))
    return next((one for one in tables if one.path == (path if is_whole else path[: len(one.path)])), None)


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
