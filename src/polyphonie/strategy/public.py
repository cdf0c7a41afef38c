"""What the public sees of a strategy: no judgement on actors, no position, no relation of force."""

import json
from collections.abc import Mapping, Sequence
from typing import Any


def public_record(record: Mapping[str, Any]) -> dict[str, Any]:
    """Give the public rendering of a strategy.

    Guarantees
    ----------
    No actor of the register is named, no position, rating or relation of force is left; what remains is unchanged.
    """
    private = {card["id"] for card in record["actors"]["register"]}
    found = {name: value for name, value in record.items() if name != "actors"}
    found["actors"] = {"is_private": False, "register": [], "respondents": [], "game": None}
    found["situation"] = _without_actors(record["situation"])
    found["diagnosis"] = {
        **record["diagnosis"],
        "statements": [s for s in record["diagnosis"]["statements"] if not s["is_private"]],
    }
    found["verdict"] = {
        **record["verdict"],
        "preconditions": [_without_names(p) for p in record["verdict"]["preconditions"]],
    }
    names = private_names(record)
    found["alarms"] = [_alarm(a, names) for a in record["alarms"] if not private & set(a["objects"])]
    found["sequences"] = [_sequence(s, private, names) for s in record["sequences"]]
    return found


def private_names(record: Mapping[str, Any]) -> tuple[str, ...]:
    """Give the names of the register that the situation does not itself say aloud: free words may not hold them."""
    aloud = json.dumps(_without_actors(record["situation"]), ensure_ascii=False).casefold()
    names = (card["name"].strip() for card in record["actors"]["register"])
    return tuple(name for name in names if name and name.casefold() not in aloud)


def named_in(text: str, names: Sequence[str]) -> str | None:
    """Give the first of these names that a text holds, capitals apart, or None."""
    said = text.casefold()
    return next((name for name in names if name.casefold() in said), None)


def _alarm(alarm: Mapping[str, Any], names: Sequence[str]) -> dict[str, Any]:
    """Give an alarm, the reason of its override kept for the team where it names an actor of the register."""
    given = alarm.get("override")
    if given is None or not named_in(f"{given['reason']} {given['by']}", names):
        return dict(alarm)
    return {**alarm, "override": {**given, "reason": "", "by": ""}}


def _without_actors(situation: Mapping[str, Any]) -> dict[str, Any]:
    context = {**situation["context"], "stated_by": []}
    publics = [{**p, "actor": None} for p in situation["publics"]]
    return {**situation, "context": context, "publics": publics}


def _without_names(precondition: Mapping[str, Any]) -> dict[str, Any]:
    kept = [f for f in precondition["fields"] if f["field"] != "context.stated_by"]
    return {**precondition, "fields": kept}


def _sequence(sequence: Mapping[str, Any], private: set[str], names: Sequence[str]) -> dict[str, Any]:
    steps = []
    for step in sequence["steps"]:
        reasons = [r for r in step["reasons_for"] if not private & set(_listed(r["facts"].get("who")))]
        steps.append({**step, **_own_words(step, names), "actors": [], "reasons_for": reasons})
    return {**sequence, "unreached": [u for u in sequence["unreached"] if u not in private], "steps": steps}


def _own_words(step: Mapping[str, Any], names: Sequence[str]) -> dict[str, Any]:
    """Give what a team wrote of a step, fit for the public: no note, and no title nor owner that names an actor."""
    if "code" not in step:
        return {}
    title = "" if named_in(step["title"], names) else step["title"]
    owner = "" if named_in(step["owner"], names) else step["owner"]
    name = {language: title or words for language, words in step["method_name"].items()}
    return {"note": "", "title": title, "name": name, "owner": owner}


def _listed(value: Any) -> list[str]:
    return value if isinstance(value, list) else [] if value is None else [value]
