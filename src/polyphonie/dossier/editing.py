"""The verbs that edit a situation, value by value: nobody's change is lost, nothing half-written, each in the log."""

import hashlib
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from django.db import transaction

from polyphonie.dossier.changes import CHANGED, EDITS, may_be_taken_back
from polyphonie.dossier.log import note
from polyphonie.dossier.models import Dossier, Entry
from polyphonie.dossier.rules import refuse_unwritable
from polyphonie.dossier.signals import situation_changed
from polyphonie.kit.errors import BadFile, Fault, Refusal
from polyphonie.kit.form import Listed, Question
from polyphonie.kit.kinds import Many
from polyphonie.kit.reader import MISSING
from polyphonie.kit.references import without_references
from polyphonie.kit.situation import Situation
from polyphonie.kit.situation_file import read_situation, situation_of, write_situation
from polyphonie.kit.situation_tree import LISTS, tree_of_situation
from polyphonie.kit.tree_diff import Changes, differences, gone_back, still_there
from polyphonie.kit.tree_edit import (
    NotThere,
    Path,
    Tree,
    at,
    canonical,
    ids_at,
    inserted,
    moved,
    new_id,
    ordered,
    origin_at,
    removed,
    root_of,
    value_at,
    with_origin,
    with_value,
)
from polyphonie.people.models import Person

Edit = Callable[[Tree], Tree]


class ElementGone(Refusal):
    """What was being changed is not in its list any more."""

    def __init__(self) -> None:
        super().__init__("element-gone")


class TooMany(Refusal):
    """A list would hold more than it may; nothing was added."""

    def __init__(self, length: int, most: int) -> None:
        super().__init__("too-many-elements", length=length, most=most)


class ChangedSince(Refusal):
    """What somebody wants to take back was changed again meanwhile."""

    def __init__(self) -> None:
        super().__init__("changed-since")


@dataclass(frozen=True, slots=True)
class Unit:
    """What a form says of one value or of where it comes from: what it was when shown, what it is to become.

    `is_kept` : once shown what somebody else wrote, True keeps one's own, False keeps the other's, None chose neither.
    """

    question: Question
    new: Any
    was: str
    is_origin: bool = False
    declared: tuple[str, ...] = ()
    is_kept: bool | None = True

    def now(self, tree: Tree) -> Any:
        """Give what stands in the tree."""
        if self.is_origin:
            return origin_at(tree, self.question.path, self.declared) or MISSING
        return value_at(tree, self.question.path)

    def put(self, tree: Tree) -> Tree:
        """Give the tree with what the form says."""
        if self.is_origin:
            return with_origin(tree, self.question.path, {} if self.new is MISSING else self.new, self.declared)
        return with_value(tree, self.question.path, self.new)

    def is_alone(self, tree: Tree) -> bool:
        """Tell whether this says where a value comes from, though nobody says the value."""
        is_said = self.is_origin and self.new is not MISSING and not self.declared
        return is_said and value_at(tree, self.question.path) is MISSING

    def mark(self, value: Any) -> str:
        """Give the digest of a value of this question."""
        return mark_of(self.question, value)


@dataclass
class Saved:
    """What became of a form: what was written, what is at fault, what somebody else changed meanwhile."""

    tree: Tree
    changes: Changes = field(default_factory=dict)
    faults: dict[str, list[Fault]] = field(default_factory=dict)
    conflicts: dict[str, Any] = field(default_factory=dict)


def mark_of(question: Question, value: Any) -> str:
    """Name a value shortly, so that a form can tell whether it changed; the order of a set does not count."""
    if isinstance(question.kind, Many) and isinstance(value, (list, tuple)):
        value = sorted(map(str, value))
    return hashlib.sha256(canonical(value).encode()).hexdigest()[:16]


def tree_of_dossier(dossier: Dossier) -> Tree:
    """Give the situation of a dossier as a plain tree; what respondents answered here is not in it."""
    return tree_of_situation(read_situation(dossier.situation, is_partial=True))


@transaction.atomic
def save_units(dossier: Dossier, units: Sequence[Unit], by: Person) -> Saved:
    """Save what a form says, value by value.

    What the person did not touch is left; what somebody else changed meanwhile is a conflict, given back for the person
    to choose; what is at fault is given back with its faults; all the rest is written, at once.

    Raises
    ------
    ElementGone : the element of the form was removed. DossierArchived, DossierDeleting.
    """
    kept = locked(dossier)
    tree = tree_of_dossier(kept)
    for unit in units:
        refuse_gone(tree, unit.question.path)
    conflicts = {key(u): u.now(tree) for u in units if is_conflict(u, tree)}
    wanted = [u for u in units if key(u) not in conflicts and is_wanted(u, tree)]
    wanted.sort(key=lambda unit: unit.is_origin)
    faults: dict[str, list[Fault]] = {}
    while True:
        edited, alone = tree, []
        for unit in wanted:
            alone += [unit] if unit.is_alone(edited) else []
            edited = unit.put(edited)
        if alone:
            faults |= {key(unit): [Fault("origin-alone")] for unit in alone}
            wanted = [unit for unit in wanted if unit not in alone]
            continue
        try:
            situation = situation_of(root_of(edited), is_partial=True)
        except BadFile as bad:
            found = faults_of(bad, wanted, edited)
            faults |= found
            wanted = [u for u in wanted if key(u) not in found]
            continue
        changes = write(kept, tree, situation, by)
        return Saved(tree_of_situation(situation), changes, faults, conflicts)


def is_wanted(unit: Unit, tree: Tree) -> bool:
    """Tell whether the person changed this, to something that it is not yet."""
    new = unit.mark(unit.new)
    return new not in (unit.was, unit.mark(unit.now(tree))) and unit.is_kept is not False


def is_conflict(unit: Unit, tree: Tree) -> bool:
    """Tell whether the person and somebody else both changed this, differently, and the person has not chosen."""
    new, now = unit.mark(unit.new), unit.mark(unit.now(tree))
    if new in (unit.was, now) or unit.is_kept is False:
        return False
    return now != unit.was or unit.is_kept is None


def key(unit: Unit) -> str:
    """Name a unit among those of a form."""
    return unit.question.name + ("!origin" if unit.is_origin else "")


def refuse_gone(tree: Tree, path: Path) -> None:
    """Refuse a path that goes through an element that was removed."""
    for listed in LISTS:
        length = len(listed.path)
        if path[:length] == listed.path and len(path) > length and at(tree, path[: length + 1]) is MISSING:
            raise ElementGone


def faults_of(bad: BadFile, units: Sequence[Unit], tree: Tree) -> dict[str, list[Fault]]:
    """Give each fault to what it is about; one that is about nothing in particular, to everything."""
    found: dict[str, list[Fault]] = {}
    places = {key(unit): shown_path(unit, tree) for unit in units}
    for fault in bad.faults:
        about = [k for k, place in places.items() if is_under(fault.place, place)]
        best = max(about, key=lambda k: (len(places[k]), k.endswith("!origin")), default=None)
        for name in [best] if best else list(places):
            found.setdefault(name, []).append(fault)
    if not found:
        raise bad
    return found


def is_under(place: str, path: str) -> bool:
    """Tell whether a fault stands at a value or inside it."""
    return place == path or place.startswith((path + ".", path + "["))


def shown_path(unit: Unit, tree: Tree) -> str:
    """Give a path as faults write it, elements by their number."""
    found = ""
    for index, name in enumerate(unit.question.path):
        ids = ids_at(tree, unit.question.path[:index])
        found = f"{found}[{ids.index(name) + 1}]" if name in ids else f"{found}.{name}" if found else name
    return found


def locked(dossier: Dossier) -> Dossier:
    """Give a dossier for writing, alone; nobody writes in one that is archived or about to be deleted."""
    kept = Dossier.objects.select_for_update().get(pk=dossier.pk)
    refuse_unwritable(kept)
    return kept


def write(kept: Dossier, before: Tree, after: Situation, by: Person | None, **facts: Any) -> Changes:
    """Write a locked dossier's situation if it changed, with its entry in the log; give what changed."""
    changes = json.loads(canonical(differences(before, tree_of_situation(after))))
    if not changes:
        return {}
    put_situation(kept, write_situation(after), after)
    note(kept, CHANGED, by, changes=changes, count=len(changes), **facts)
    situation_changed.send(Dossier, dossier=kept)
    return dict(changes)


def put_situation(kept: Dossier, text: str, situation: Situation) -> None:
    """Keep the text of a situation, and what lists say of it."""
    kept.situation, kept.revision = text, kept.revision + 1
    kept.title, kept.language = situation.title or kept.title, situation.language
    kept.finding = {**kept.finding, **told(situation)}
    kept.save()


def told(situation: Situation) -> dict[str, Any]:
    """Give the little that a list says of a situation, whatever is computed from it."""
    when = situation.decision.when
    return {
        "place": situation.context.territory.name,
        "organiser": situation.context.organiser.name,
        "what": situation.decision.what,
        "when": when.isoformat() if when else None,
        "is_invented": situation.is_invented,
    }


@transaction.atomic
def edit_list(dossier: Dossier, edit: Edit, by: Person) -> Changes:
    """Change a list, under lock.

    Raises
    ------
    BadFile : what would be written is at fault. ElementGone : an element is not there any more.
    """
    kept = locked(dossier)
    before = tree_of_dossier(kept)
    try:
        after = edit(before)
    except NotThere:
        raise ElementGone from None
    return write(kept, before, situation_of(root_of(after), is_partial=True), by)


def add_elements(dossier: Dossier, listed: Listed, texts: Sequence[str], by: Person) -> list[str]:
    """Add elements to a list, one per text; give the ids of those that were not in it already.

    Raises
    ------
    TooMany : the list would be too long; nothing is added. BadFile : faults, each at its element.
    """
    added: list[str] = []

    def edit(tree: Tree) -> Tree:
        rows = value_at(tree, listed.path)
        known = {str(value_at(one, (listed.label,))) for one in rows} if isinstance(rows, list) else set()
        fresh = [text for text in dict.fromkeys(texts) if text not in known]
        taken = set(ids_at(tree, listed.path))
        if len(taken) + len(fresh) > listed.most:
            raise TooMany(len(taken) + len(fresh), listed.most)
        for text in fresh:
            added.append(new_id(text, taken))
            taken.add(added[-1])
            tree = inserted(tree, listed.path, {"id": added[-1], listed.label: text})
        return tree

    edit_list(dossier, edit, by)
    return added


def move_element(dossier: Dossier, listed: Listed, name: str, places: int, by: Person) -> Changes:
    """Move an element up (negative) or down in its list."""
    return edit_list(
        dossier, lambda tree: ordered(tree, listed.path, moved(ids_at(tree, listed.path), name, places)), by
    )


@transaction.atomic
def remove_element(dossier: Dossier, listed: Listed, name: str, by: Person) -> Changes:
    """Remove an element, and its name wherever it is named, in the situation and in the steps."""

    def edit(tree: Tree) -> Tree:
        return without_references(removed(tree, (*listed.path, name)), listed.path, name)[0]

    changes = edit_list(dossier, edit, by)
    for step, field_name in naming_steps(dossier, listed, name):
        setattr(step, field_name, [one for one in getattr(step, field_name) if one != name])
        step.save(update_fields=[field_name])
    return changes


def naming_steps(dossier: Dossier, listed: Listed, name: str) -> list[tuple[Any, str]]:
    """Give the steps that name an element, and the field where they do."""
    field_name = {"publics": "publics", "participation_objectives": "objectives"}.get(listed.path[0])
    if field_name is None:
        return []
    return [(step, field_name) for step in dossier.steps.all() if name in getattr(step, field_name)]


def references(tree: Tree, listed: Listed, name: str) -> list[Path]:
    """Give the places of a situation that name an element."""
    return without_references(tree, listed.path, name)[1]


@transaction.atomic
def take_back(dossier: Dossier, entry_id: int, by: Person) -> Changes:
    """Undo one's own last edit, a file put in the place of the situation too, if nothing of it was changed since.

    Raises
    ------
    ChangedSince : it is not one's last edit any more, or somebody changed the same values.
    """
    kept = locked(dossier)
    before = tree_of_dossier(kept)
    entry = Entry.objects.filter(dossier=kept, person=by, kind__in=EDITS).first()
    if entry is None or entry.pk != entry_id or not may_be_taken_back(entry):
        raise ChangedSince
    changes: Mapping[str, list[Any]] = entry.facts["changes"]
    if not still_there(before, changes):
        raise ChangedSince
    try:
        after = situation_of(root_of(gone_back(before, changes)), is_partial=True)
    except (BadFile, NotThere):
        raise ChangedSince from None
    return write(kept, before, after, by, takes_back=entry.pk)
