"""What in a plain tree names an element of one of its lists, and how to take those names away with it."""

from collections.abc import Iterator
from typing import Any

from polyphonie.kit.reader import MISSING
from polyphonie.kit.tree_edit import Path, Tree, bare, ids_at, value_at, with_node, with_value


def without_references(tree: Tree, path: Path, name: str) -> tuple[Tree, list[Path]]:
    """Give the tree with nothing that names an element any more, and the places where it was named.

    Guarantees
    ----------
    Only the places given change; the element itself stays.
    """
    found: list[Path] = []
    for place, is_key in list(_places(tree, path)):
        value = value_at(tree, place)
        if is_key and isinstance(value, dict) and name in value:
            tree = with_value(tree, (*place, name), MISSING)
        elif not is_key and isinstance(value, list) and name in value:
            tree = with_value(tree, place, [one for one in value if one != name])
        elif not is_key and value == name:
            tree = with_node(tree, place, MISSING)
        else:
            continue
        found.append(place)
    if path == ("sources",):
        tree, cited = _uncited(tree, (), name)
        found += cited
    return tree, found


def _places(tree: Tree, path: Path) -> Iterator[tuple[Path, bool]]:
    """Give the places that may name an element of a list; true where it would be a key."""
    if path == ("actors",):
        yield ("context", "stated_by"), False
        for public in ids_at(tree, ("publics",)):
            yield ("publics", public, "actor"), False
        for respondent in ids_at(tree, ("respondents",)):
            influence = ("respondents", respondent, "influence")
            yield influence, True
            yield from (((*influence, row), True) for row in _rows(tree, influence))
            yield ("respondents", respondent, "positions"), True
    elif path == ("publics",):
        for objective in ids_at(tree, ("participation_objectives",)):
            yield ("participation_objectives", objective, "publics"), False
    elif path == ("project_objectives",):
        for respondent in ids_at(tree, ("respondents",)):
            positions = ("respondents", respondent, "positions")
            yield from (((*positions, row), True) for row in _rows(tree, positions))


def _rows(tree: Tree, path: Path) -> list[str]:
    """Give the keys of a table; none when it is not said."""
    table = value_at(tree, path)
    return list(table) if isinstance(table, dict) else []


def _uncited(node: Any, path: Path, name: str) -> tuple[Any, list[Path]]:
    """Take a source away from every provenance that cites it."""
    if isinstance(node, list):
        pairs = [_uncited(one, (*path, str(bare(one.get("id"))) if isinstance(one, dict) else str(i)), name)
                 for i, one in enumerate(node)]  # fmt: skip
        return [one for one, _ in pairs], [place for _, places in pairs for place in places]
    if not isinstance(node, dict):
        return node, []
    found: dict[str, Any] = {}
    cited: list[Path] = []
    for key, part in node.items():
        if key == "source" and isinstance(part, list):
            rest = [one for one in part if one != name]
            cited += [path] if len(rest) < len(part) else []
            if rest:
                found[key] = rest
            continue
        found[key], places = _uncited(part, path if key == "value" else (*path, key), name)
        cited += places
    is_bare = set(found) == {"value"} and "source" in node
    return (found["value"] if is_bare and not isinstance(found["value"], dict) else found), cited
