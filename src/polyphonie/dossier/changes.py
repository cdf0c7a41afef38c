"""The history of values: what each edit of the situation changed, and what of it somebody may read."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final

from polyphonie.dossier.models import Dossier, Entry
from polyphonie.dossier.rules import may_see_actors
from polyphonie.kit.tree_diff import Changes
from polyphonie.kit.tree_edit import bare
from polyphonie.people.models import Person

CHANGED: Final = "situation-changed"
REPLACED: Final = "situation-replaced"
EDITS: Final = (CHANGED, REPLACED)
PRIVATE: Final = ("actors", "respondents")
RECENT: Final = 200
"""Edits among which the last change of a value is looked for."""


@dataclass(frozen=True, slots=True)
class Change:
    """The last time a value was changed here: by whom (None: somebody who left), when."""

    by: str | None
    at: dt.datetime


def is_private(path: str) -> bool:
    """Tell whether a value judges actors, or says who they are."""
    return path.split(".")[0] in PRIVATE or path.startswith("context.stated_by") or path.endswith(".actor")


def visible_changes(entry: Entry, person: Person | None) -> Changes:
    """Give what an edit changed, as far as somebody may read it: without the actors, unless they may see them."""
    changes: Changes = entry.facts.get("changes", {})
    if may_see_actors(person, entry.dossier):
        return changes
    return {path: [_without_actor(one) for one in pair] for path, pair in changes.items() if not is_private(path)}


def recent_edits(dossier: Dossier) -> list[tuple[frozenset[str], Change]]:
    """Give the recent edits of a situation, the last first: the values that each changed, by whom, when."""
    edits = dossier.entries.filter(kind__in=EDITS).select_related("person")[:RECENT]
    return [
        (frozenset(one.facts.get("changes", ())), Change(str(one.person) if one.person else None, one.at))
        for one in edits
    ]


def last_change(edits: Iterable[tuple[frozenset[str], Change]], *places: str) -> Change | None:
    """Tell who last changed one of several values, or anything inside them; None when nobody did recently."""
    inside = tuple(f"{place}." for place in places)
    return next((c for paths, c in edits if any(p in places or p.startswith(inside) for p in paths)), None)


def mine_to_take_back(dossier: Dossier, person: Person | None) -> Entry | None:
    """Give somebody's own last edit of the situation, a file put in its place too, unless it took one back."""
    last = dossier.entries.filter(kind__in=EDITS, person=person).first() if person else None
    return last if last is not None and may_be_taken_back(last) else None


def may_be_taken_back(edit: Entry) -> bool:
    """Tell whether an edit changed values, and did not itself take an edit back."""
    return bool(edit.facts.get("changes")) and "takes_back" not in edit.facts


def _without_actor(value: Any) -> Any:
    inside = bare(value)
    return {k: v for k, v in inside.items() if k != "actor"} if isinstance(inside, dict) else value
