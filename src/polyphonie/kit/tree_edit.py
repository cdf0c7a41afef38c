"""Edits of a situation as a plain tree: one value, where it comes from, one element of a list; the rest stays.

A plain tree is what `plain_record` gives: mappings and lists, a value bare or as ``{"value": …, "source": …}``. A path
is a tuple of names; an element of a list is named by its id.
"""

import json
import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Final

from polyphonie.kit.provenance import KEYS
from polyphonie.kit.reader import MISSING
from polyphonie.kit.yaml_tree import Mapping as MappingNode
from polyphonie.kit.yaml_tree import Node, Scalar
from polyphonie.kit.yaml_tree import Sequence as SequenceNode

Tree = dict[str, Any]
Path = tuple[str, ...]
ORDER: Final = "#order"
"""Stands after the path of a list, in a path of changes, for the order of its ids."""
_NOT_IN_ID: Final = re.compile(r"[^a-z0-9]+")


class NotThere(KeyError):
    """An element named by a path is not in the tree."""


def bare(node: Any) -> Any:
    """Give a value without where it comes from."""
    return node["value"] if isinstance(node, dict) and "value" in node else node


def at(tree: Any, path: Path) -> Any:
    """Give what stands at a path, with where it comes from; MISSING when nothing does."""
    for name in path:
        inside = bare(tree)
        if isinstance(inside, list):
            tree = next((one for one in inside if id_of(one) == name), MISSING)
        else:
            tree = inside.get(name, MISSING) if isinstance(inside, dict) else MISSING
    return tree


def value_at(tree: Any, path: Path) -> Any:
    """Give the value at a path: MISSING when nothing is said, None when it was sought in vain."""
    return bare(at(tree, path))


def origin_at(tree: Any, path: Path, declared: Iterable[str] = ()) -> dict[str, Any]:
    """Give where the value at a path comes from; for a record, `declared` are its own fields, never provenance."""
    node = at(tree, path)
    return {k: node[k] for k in KEYS if k in node and k not in set(declared)} if is_told(node, declared) else {}


def is_told(node: Any, declared: Iterable[str]) -> bool:
    """Tell whether a node may carry provenance: a record, or a value wrapped with it."""
    return isinstance(node, dict) and (bool(set(declared)) or "value" in node)


def id_of(element: Any) -> str | None:
    """Give the id of an element of a list."""
    name = bare(element.get("id")) if isinstance(element, dict) else None
    return name if isinstance(name, str) else None


def with_value(tree: Tree, path: Path, value: Any) -> Tree:
    """Give the tree with another value at a path, its provenance kept; MISSING says nothing there any more.

    Raises
    ------
    NotThere : the path goes through an element that is not in its list.

    Guarantees
    ----------
    Reading the path gives the value; nothing else changes; the tree given is never modified.
    """

    def change(node: Any) -> Any:
        is_wrapped = isinstance(node, dict) and "value" in node
        if value is MISSING or not (is_wrapped or (isinstance(value, dict) and "value" in value)):
            return value
        return {**(node if is_wrapped else {}), "value": value}

    return _edited(tree, path, change)


def with_origin(tree: Tree, path: Path, origin: Mapping[str, Any], declared: Iterable[str] = ()) -> Tree:
    """Give the tree with another provenance at a path, its value kept; nothing said and no provenance stay nothing.

    Guarantees
    ----------
    Reading the provenance of the path gives `origin`; no value changes, but that one of which only the provenance is
    known becomes one that was sought in vain.
    """
    fields = set(declared)

    def change(node: Any) -> Any:
        if fields and isinstance(node, dict):
            return {k: v for k, v in node.items() if k in fields or k not in KEYS} | dict(origin)
        value = bare(node)
        if origin:
            return {"value": None if value is MISSING else value, **origin}
        return {"value": value} if isinstance(value, dict) and "value" in value else value

    return _edited(tree, path, change)


def with_node(tree: Tree, path: Path, node: Any) -> Tree:
    """Give the tree with a value and its provenance replaced together; MISSING takes both away.

    An empty table stays, as somebody who says that there is nothing; what an edit empties goes.
    """
    if node != {}:
        return _edited(tree, path, lambda _: node)

    def with_table(held: Any) -> Any:
        inside = bare(held)
        return _again(held, {**(inside if isinstance(inside, dict) else {}), path[-1]: {}})

    return _edited(tree, path[:-1], with_table)


def ids_at(tree: Any, path: Path) -> list[str]:
    """Give the ids of a list, in order."""
    found = value_at(tree, path)
    return [name for one in found if (name := id_of(one))] if isinstance(found, list) else []


def inserted(tree: Tree, path: Path, element: Tree, index: int | None = None) -> Tree:
    """Give the tree with an element more in the list at a path, last unless told."""

    def change(node: Any) -> Any:
        rows = bare(node)
        rows = list(rows) if isinstance(rows, list) else []
        rows.insert(len(rows) if index is None else index, element)
        return _again(node, rows)

    return _edited(tree, path, change)


def removed(tree: Tree, path: Path) -> Tree:
    """Give the tree without an element; an emptied list is not said any more.

    Raises
    ------
    NotThere : there is no such element.
    """

    def change(node: Any) -> Any:
        rows = bare(node)
        if not isinstance(rows, list) or path[-1] not in map(id_of, rows):
            raise NotThere(".".join(path))
        kept = [one for one in rows if id_of(one) != path[-1]]
        return _again(node, kept) if kept else MISSING

    return _edited(tree, path[:-1], change)


def ordered(tree: Tree, path: Path, ids: Sequence[str]) -> Tree:
    """Give the tree with a list in another order; elements that `ids` does not name stay after those that it does."""
    rank = {name: place for place, name in enumerate(ids)}

    def change(node: Any) -> Any:
        rows = bare(node)
        if not isinstance(rows, list):
            return node
        return _again(node, sorted(rows, key=lambda one: rank.get(id_of(one) or "", len(rank))))

    return _edited(tree, path, change)


def moved(ids: Sequence[str], name: str, by: int) -> list[str]:
    """Give an order with one id moved by a number of places, as far as the ends.

    Example
    -------
    >>> moved(["a", "b", "c"], "c", -1)
    ['a', 'c', 'b']
    """
    if name not in ids:
        raise NotThere(name)
    rest = [one for one in ids if one != name]
    place = min(max(ids.index(name) + by, 0), len(rest))
    return [*rest[:place], name, *rest[place:]]


def new_id(name: str, taken: Iterable[str]) -> str:
    """Make an id from a name, in plain letters, unlike those taken.

    Example
    -------
    >>> new_id("Les Amis de l’École", ["les-amis-de-l-ecole"])
    'les-amis-de-l-ecole-2'
    """
    spelt = unicodedata.normalize("NFKD", name.lower().replace("œ", "oe").replace("æ", "ae"))
    letters = "".join(one for one in spelt if not unicodedata.combining(one))
    stem = _NOT_IN_ID.sub("-", letters)[:60].strip("-") or "n"
    known, found, count = set(taken), stem, 2
    while found in known:
        found, count = f"{stem}-{count}", count + 1
    return found


def with_ids(tree: Tree, lists: Mapping[Path, str]) -> Tree:
    """Give the tree where every element of the lists has an id, made from its field of that name.

    Guarantees
    ----------
    The same tree gives the same ids; an id that is there never changes.
    """
    for path, field in lists.items():
        rows = value_at(tree, path)
        if not isinstance(rows, list) or all(id_of(one) for one in rows):
            continue
        taken = {name for one in rows if (name := id_of(one))}
        named = []
        for one in rows:
            if not id_of(one):
                name = new_id(str(bare(one.get(field)) or ""), taken)
                taken.add(name)
                one = {**one, "id": name}
            named.append(one)
        tree = with_value(tree, path, named)
    return tree


def canonical(value: Any) -> str:
    """Write a value as text, the same for the same value; MISSING has a text of its own."""
    return "" if value is MISSING else json.dumps(value, sort_keys=True, ensure_ascii=False, default=str)


def root_of(tree: Tree) -> MappingNode:
    """Give the node that a reader reads for a whole tree."""
    return MappingNode([(Scalar(name, False, 0, 0), node_of(part)) for name, part in tree.items()], 0, 0)


def node_of(value: Any) -> Node:
    """Give the node that a reader reads for a plain value, without a place."""
    if isinstance(value, Mapping):
        return MappingNode([(Scalar(str(k), False, 0, 0), node_of(v)) for k, v in value.items()], 0, 0)
    if isinstance(value, (list, tuple)):
        return SequenceNode([node_of(one) for one in value], 0, 0)
    if value is None or isinstance(value, bool):
        return Scalar({None: "null", True: "true", False: "false"}[value], True, 0, 0)
    return Scalar(str(value), isinstance(value, (int, float)), 0, 0)


def _again(node: Any, value: Any) -> Any:
    """Give a node with another value, its provenance kept."""
    return {**node, "value": value} if isinstance(node, dict) and "value" in node else value


def _edited(tree: Tree, path: Path, change: Callable[[Any], Any]) -> Tree:
    """Give a whole tree with what stands at a path changed."""
    found = _changed(tree, path, change)
    return found if isinstance(found, dict) else {}


def _changed(tree: Any, path: Path, change: Callable[[Any], Any]) -> Any:
    """Give a tree with what stands at a path changed; only the mappings and lists on the way are copied."""
    if not path:
        return change(tree)
    inside, name = bare(tree), path[0]
    if isinstance(inside, list):
        if name not in map(id_of, inside):
            raise NotThere(name)
        return _again(tree, [_changed(one, path[1:], change) if id_of(one) == name else one for one in inside])
    here = dict(inside) if isinstance(inside, dict) else {}
    child = here.get(name, MISSING)
    found = _changed(child, path[1:], change)
    if found is MISSING or (found == {} and child != {}):
        here.pop(name, None)
    else:
        here[name] = found
    return _again(tree, here)
