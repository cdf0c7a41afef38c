"""What differs between two plain trees of a situation, path by path, and how to go back."""

from collections.abc import Mapping
from typing import Any

from polyphonie.kit.reader import MISSING
from polyphonie.kit.tree_edit import ORDER, Path, Tree, at, canonical, id_of, inserted, ordered, removed, with_node

Changes = dict[str, list[Any]]
"""Path to [before, after]; None where nothing was said, {"value": None} where a value was sought in vain."""


def differences(before: Tree, after: Tree) -> Changes:
    """Give what changed from one tree to another: values, elements added or removed, the order of lists.

    Guarantees
    ----------
    Nothing differs between a tree and itself; going back over the differences gives the first tree again.
    """
    found: Changes = {}
    _compare(before, after, (), found)
    return found


def gone_back(tree: Tree, changes: Mapping[str, list[Any]]) -> Tree:
    """Give a tree with changes undone, in whatever order they come: a database may keep them in its own.

    Raises
    ------
    NotThere : an element that was changed is not there any more.
    """
    paths = {place: tuple(place.split(".")) for place in changes}
    for place in sorted(changes, key=lambda place: paths[place][-1] == ORDER):  # lists are put in order once whole
        path, was = paths[place], changes[place][0]
        if path[-1] == ORDER:
            tree = ordered(tree, path[:-1], was)
        elif was is None and is_element(tree, path):
            tree = removed(tree, path)
        elif isinstance(was, dict) and id_of(was) == path[-1] and at(tree, path) is MISSING:
            tree = inserted(tree, path[:-1], was)
        else:
            tree = with_node(tree, path, _put(was))
    return tree


def still_there(tree: Tree, changes: Mapping[str, list[Any]]) -> bool:
    """Tell whether everything that was changed is as the changes left it."""
    for place, (_, now) in changes.items():
        path = tuple(place.split("."))
        if path[-1] == ORDER:
            continue
        if canonical(kept(at(tree, path))) != canonical(now):
            return False
    return True


def kept(node: Any) -> Any:
    """Give a value as changes keep it."""
    return None if node is MISSING else {"value": None} if node is None else node


def is_element(tree: Tree, path: Path) -> bool:
    """Tell whether a path names an element of a list that is there."""
    node = at(tree, path)
    return node is not MISSING and id_of(node) == path[-1]


def _put(was: Any) -> Any:
    return MISSING if was is None else None if was == {"value": None} else was


def _compare(before: Any, after: Any, path: Path, found: Changes) -> None:
    if canonical(before) == canonical(after):
        return
    rows = [_elements(one) for one in (before, after)]
    if path and None not in rows and any(rows):
        _compare_rows(rows[0] or {}, rows[1] or {}, path, found)
    elif _is_open(before) and _is_open(after) and {} not in (before, after):
        left, right = ({} if one is MISSING else one for one in (before, after))
        for name in dict.fromkeys((*left, *right)):
            _compare(left.get(name, MISSING), right.get(name, MISSING), (*path, name), found)
    else:
        found[".".join(path)] = [kept(before), kept(after)]


def _compare_rows(left: dict[str, Any], right: dict[str, Any], path: Path, found: Changes) -> None:
    """Compare two lists of elements, by id."""
    place = ".".join(path)
    if list(left) != list(right):
        found[f"{place}.{ORDER}"] = [list(left), list(right)]
    for name, one in left.items():
        if name not in right:
            found[f"{place}.{name}"] = [one, None]
    for name, one in right.items():
        if name not in left:
            found[f"{place}.{name}"] = [None, one]
        else:
            _compare(left[name], one, (*path, name), found)


def _elements(node: Any) -> dict[str, Any] | None:
    """Give the elements of a list by id; None for what is no list of elements."""
    if node is MISSING:
        return {}
    if isinstance(node, list) and all(id_of(one) for one in node):
        return {id_of(one) or "": one for one in node}
    return None


def _is_open(node: Any) -> bool:
    """Tell whether a node is compared name by name rather than whole."""
    return node is MISSING or (isinstance(node, dict) and "value" not in node)
