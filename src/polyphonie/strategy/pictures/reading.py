"""Reads names and parts out of a strategy record."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from polyphonie.kit.text import Language
from polyphonie.kit.voice import Voice

Record = Mapping[str, Any]
NAMED: Final = 3


def game_in(record: Record) -> Mapping[str, Any] | None:
    """Give the game of actors, when there is one and the reader may see it."""
    found: Mapping[str, Any] | None = record["actors"]["game"]
    return found


def actor_names(record: Record) -> Mapping[str, str]:
    """Give the names of the actors by id."""
    return {card["id"]: card["name"] for card in record["actors"]["register"]}


def sequence_in(record: Record, identifier: str | None) -> Mapping[str, Any] | None:
    """Give a sequence by id, by default the one that the team adapted, else the one recommended."""
    wanted = identifier or record.get("chosen") or record["recommended"]
    found: Mapping[str, Any] | None = next((s for s in record["sequences"] if s["id"] == wanted), None)
    return found


def rated_in(record: Record, slug: str) -> Mapping[str, Any] | None:
    """Give the line of a method in the ranking."""
    found: Mapping[str, Any] | None = next((r for r in record["ranking"] if r["method"] == slug), None)
    return found


def method_name(record: Record, slug: str, language: Language) -> str:
    """Name a method as the ranking or a step does; its slug, spaced, where neither names it."""
    steps = (step for sequence in record["sequences"] for step in sequence["steps"] if step["method"] == slug)
    named = ((one or {}).get("name") for one in (rated_in(record, slug), *steps))
    name = next((one for one in named if one), None)
    return str(name[language]) if name else headed(slug.replace("-", " "))


def objective_name(objective: Mapping[str, Any], say: Voice) -> str:
    """Name an objective of the participation: its text, or its kind."""
    return str(objective["text"] or headed(say(f"objective-{objective['kind']}")))


def headed(words: str) -> str:
    """Write the first letter as a capital, for a heading or a label."""
    return words[:1].upper() + words[1:]


def inside(words: str) -> str:
    """Write the first letter small, for the inside of a sentence; an acronym is left."""
    return words if words[1:2].isupper() else words[:1].lower() + words[1:]


def some(say: Voice, names: Sequence[str], most: int = NAMED) -> str:
    """List names, the first ones only when they are many; never leave out one alone."""
    if len(names) <= most + 1:
        return say.listed(list(names))
    return say("picture-others", names=", ".join(names[:most]), count=len(names) - most)


def number(say: Voice, value: float | None, decimals: int = 2) -> str:
    """Write a number, without decimals when it is whole; a word when it is unknown."""
    if value is None:
        return say("picture-unknown")
    return say.number(value, 0 if float(value).is_integer() else decimals)
