"""A situation as a plain tree: its lists of records, what an element is called."""

from typing import Any, Final

from polyphonie.kit.declared import plain_record
from polyphonie.kit.form import Listed, lists_of
from polyphonie.kit.reader import MISSING
from polyphonie.kit.situation import Situation
from polyphonie.kit.tree_edit import Tree, id_of, value_at, with_ids

LISTS: Final = tuple(lists_of(Situation))


def tree_of_situation(situation: Situation) -> Tree:
    """Give a situation as a plain tree where every element of a list has an id."""
    said = situation.origins.said.get("")
    plain = plain_record(situation, situation.origins, "") | (said.plain() if said else {})
    return with_ids(plain, {one.path: one.label for one in LISTS})


def name_of(element: Any, listed: Listed) -> str:
    """Give the name of an element as people know it, or its id when it has none."""
    said = value_at(element, (listed.label,))
    return str(said) if said not in (MISSING, None, "") else str(id_of(element) or "")
