"""What the pages of the form do with what comes back: lines pasted, faults placed, what became of each value."""

from collections.abc import Mapping, Sequence
from dataclasses import fields
from typing import Any

from django.http import QueryDict
from django.utils import timezone

from polyphonie.dossier.changes import last_change
from polyphonie.dossier.editing import Saved, Unit, key
from polyphonie.kit.errors import BadFile, Fault, Refusal
from polyphonie.kit.form import Listed, Question
from polyphonie.kit.kinds import Anything
from polyphonie.kit.reader import MISSING
from polyphonie.kit.situation_tree import name_of
from polyphonie.kit.tree_edit import ids_at, value_at
from polyphonie.strategy.describe.desk import Desk
from polyphonie.strategy.describe.groups import Group, element_questions, lists_asked, word_of
from polyphonie.strategy.describe.sheets import Sheet, origin_unit
from polyphonie.strategy.describe.words import Words

Lines = Sequence[tuple[int, str]]


def lines_of(posted: QueryDict) -> Lines:
    """Read the elements to add, one per line, each with its number; a text of several lines may be sent alone."""
    if (one := posted.get("one", "").strip()) and not posted.get("several", "").strip():
        return [(1, one)]
    lines = posted.get("several", "").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return [(number, text) for number, line in enumerate(lines, 1) if (text := line.strip().lstrip("-*• ").strip())]


def place_faults(why: Refusal, desk: Desk, listed: Listed, lines: Lines) -> list[tuple[int, Fault]]:
    """Give the faults of pasted lines, each with the number of its line."""
    if not isinstance(why, BadFile):
        return []
    before = len(ids_at(desk.tree, listed.path))
    known = {name_of(one, listed) for _, _, one in desk.elements(listed)}
    fresh = [number for number, text in lines if text not in known]
    found = []
    for fault in why.faults:
        head, _, rest = fault.place.partition("[")
        place = int(rest.partition("]")[0]) - before - 1 if head and rest else 0
        found.append((fresh[place] if 0 <= place < len(fresh) else 0, fault))
    return found


def listed_parts(desk: Desk, group: Group) -> Mapping[str, Any]:
    """Give the lists of a group: each with its word and its elements, named and summed up."""
    words = desk.sheet().words
    shown = []
    for listed in lists_asked(group):
        rows = [(one, name, card(words, listed, one)) for one, name, _ in desk.elements(listed)]
        shown.append((listed, word_of(listed), rows))
    return {"lists": shown}


def card(words: Words, listed: Listed, element: str) -> str:
    """Sum an element up: of which kind it is, how many of its questions are answered."""
    asked = element_questions(listed, element)
    kind = next((q for q in asked if q.path[-1] == "kind"), None)
    said = value_at(words.tree, kind.path) if kind else MISSING
    parts = [words.value(kind, said)] if kind and said not in (MISSING, None) else []
    places = {q.path[:-1] if q.is_cell else q.path for q in asked}
    if len(places) > 2:
        answered = sum(value_at(words.tree, place) is not MISSING for place in places)
        parts.append(words.say("describe-card", answered=answered, asked=len(places)))
    return " · ".join(parts)


def whole(listed: Listed, name: str) -> tuple[Question, list[str]]:
    """Give the question of where a whole element comes from, and the fields of the element, which are no provenance."""
    question = Question((*listed.path, name), Anything(), listed.code)
    return question, [one.name for one in fields(listed.cls)]


def whole_units(posted: QueryDict, listed: Listed, name: str) -> list[Unit]:
    """Read where a whole element is said to come from."""
    question, declared = whole(listed, name)
    return [origin_unit(posted, question, declared)] if f"{question.name}!origin" in posted else []


def became(sheet: Sheet, units: Sequence[Unit], result: Saved) -> dict[str, Any]:
    """Tell our own script what became of each value: saved when, at fault how, or written by somebody else."""
    say = sheet.words.say
    hour = timezone.localtime().strftime("%H:%M")
    found: dict[str, Any] = {}
    for unit in units:
        name = key(unit)
        if faults := result.faults.get(name):
            state, said = "fault", " ".join(f"{say(f'fault-{f.code}', **f.facts)} {mend(say, f)}" for f in faults)
        elif name in result.conflicts:
            state, said = "clash", clash_said(sheet, unit, result.conflicts[name])
        else:
            state, said = "saved", say("describe-saved-at", time=hour)
        now = result.conflicts[name] if name in result.conflicts else unit.now(result.tree)
        found[name] = {"state": state, "said": said, "was": unit.mark(now)}
    return {"fields": found}


def clash_said(sheet: Sheet, unit: Unit, theirs: Any) -> str:
    """Say who wrote something else meanwhile, and what."""
    say, last = sheet.words.say, last_change(sheet.edits, unit.question.name)
    shown = sheet.words.told(theirs) if unit.is_origin else sheet.clash(unit.question)
    if last is None:
        return say("describe-clash-said-unknown", theirs=shown)
    return say("describe-clash-said", who=last.by or say("describe-somebody"), theirs=shown)


def mend(say: Any, fault: Fault) -> str:
    """Say how to mend a fault, if that is written."""
    return str(say(f"fault-{fault.code}-mend", **fault.facts)) if say.knows(f"fault-{fault.code}-mend") else ""
