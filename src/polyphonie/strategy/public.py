"""What the public sees of a strategy: no judgement on actors, no position, no relation of force."""

from collections.abc import Mapping
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
    found["alarms"] = [a for a in record["alarms"] if not private & set(a["objects"])]
    found["sequences"] = [_sequence(s, private) for s in record["sequences"]]
    return found


def _without_actors(situation: Mapping[str, Any]) -> dict[str, Any]:
    context = {**situation["context"], "stated_by": []}
    publics = [{**p, "actor": None} for p in situation["publics"]]
    return {**situation, "context": context, "publics": publics}


def _without_names(precondition: Mapping[str, Any]) -> dict[str, Any]:
    kept = [f for f in precondition["fields"] if f["field"] != "context.stated_by"]
    return {**precondition, "fields": kept}


def _sequence(sequence: Mapping[str, Any], private: set[str]) -> dict[str, Any]:
    steps = []
    for step in sequence["steps"]:
        reasons = [r for r in step["reasons_for"] if not private & set(_listed(r["facts"].get("who")))]
        steps.append({**step, "actors": [], "reasons_for": reasons})
    return {**sequence, "unreached": [u for u in sequence["unreached"] if u not in private], "steps": steps}


def _listed(value: Any) -> list[str]:
    return value if isinstance(value, list) else [] if value is None else [value]
