"""A file held against the situation of a dossier, before it takes its place: what is added, removed, changed, moved."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

from polyphonie.dossier.editing import LISTS, name_of, tree_of_dossier, tree_of_situation
from polyphonie.dossier.models import Dossier
from polyphonie.kit.reader import MISSING
from polyphonie.kit.situation_file import read_situation
from polyphonie.kit.tree_diff import differences
from polyphonie.kit.tree_edit import ORDER, Tree, at, bare, id_of

Deed = Literal["added", "removed", "changed", "moved"]
MOST_SHOWN = 300


@dataclass(frozen=True, slots=True)
class Difference:
    """One difference: the code of the words of its place, the element it is in, what was and what will be."""

    deed: Deed
    code: str
    element: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Compared:
    """What a file would change, the name it bears if it is another's, the revision it was compared with."""

    rows: Sequence[Difference]
    count: int
    other_slug: str
    revision: int
    is_same_text: bool


def compared(dossier: Dossier, text: str) -> Compared:
    """Compare a file with a dossier.

    Raises
    ------
    BadFile : the file has faults.
    """
    situation = read_situation(text, is_partial=True)
    before, after = tree_of_dossier(dossier), tree_of_situation(situation)
    found = differences({**before, "slug": ""}, {**after, "slug": ""})
    rows = [difference(path, was, now, before, after) for path, (was, now) in list(found.items())[:MOST_SHOWN]]
    other = situation.slug if situation.slug != dossier.slug else ""
    return Compared(rows, len(found), other, dossier.revision, text == dossier.situation)


def difference(path: str, was: Any, now: Any, before: Tree, after: Tree) -> Difference:
    """Say one difference."""
    names = path.split(".")
    listed = next((one for one in LISTS if tuple(names[: len(one.path)]) == one.path), None)
    if listed is None or len(names) == len(listed.path):
        return Difference(deed_of(was, now), "field-" + "-".join(names), "", shown(was), shown(now))
    name = names[len(listed.path)]
    if name == ORDER:
        return Difference("moved", f"field-{listed.code}", "", "", "")
    node = at(after, (*listed.path, name))
    element = name_of(node if node is not MISSING else at(before, (*listed.path, name)), listed)
    rest = names[len(listed.path) + 1 :]
    if not rest:
        return Difference(deed_of(was, now), f"field-{listed.code}", element, "", "")
    return Difference(deed_of(was, now), f"field-{listed.code}-{rest[0]}", element, shown(was), shown(now))


def deed_of(was: Any, now: Any) -> Deed:
    """Tell whether something appears, goes or changes."""
    return "added" if was is None else "removed" if now is None else "changed"


def shown(node: Any) -> str:
    """Write a value in a line."""
    value = bare(node)
    if isinstance(value, list):
        return ", ".join(id_of(one) or str(bare(one)) for one in value)
    if isinstance(value, dict):
        return ", ".join(f"{name} {shown(part)}" for name, part in value.items())
    return "" if value is None else str(value)[:400]
