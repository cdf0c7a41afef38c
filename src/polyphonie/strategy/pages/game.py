"""The actor game as the team reads it: tables of forces and of what is to be debated. Words only, nothing computed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from polyphonie.strategy.papers import Reading

VARIANTS: Final = ("v1", "v2", "v3")


@dataclass(frozen=True, slots=True)
class GameTables:
    """What the page of actors says of the game; `strongest` names those with the best relation of force."""

    strongest: Sequence[str]
    forces: Sequence[Sequence[str]]
    agenda: Sequence[Sequence[str]]
    cautions: Sequence[str]
    variant: str
    variants: Sequence[Sequence[str]]


def game_of_reading(reading: Reading) -> GameTables | None:
    """Give the tables of the game, or None when there is none that this reader may see."""
    game = reading.record["actors"]["game"]
    if game is None:
        return None
    names = {card["id"]: card["name"] for card in reading.record["actors"]["register"]}
    star = game["power"]["star"]
    order = sorted(range(len(game["actors"])), key=lambda i: -((star and star[i]) or 0.0))
    strongest = [names[game["actors"][i]] for i in order[:2]] if star else []
    return GameTables(
        strongest,
        [_force(reading, game, i, names) for i in order],
        [_cell(reading, cell, names) for cell in game["agenda"]],
        _cautions(reading, game),
        game["variant"],
        [_variants(reading, game, i, names) for i in order],
    )


def _variants(reading: Reading, game: Mapping[str, Any], i: int, names: Mapping[str, str]) -> list[str]:
    """Give one actor's relation of force under each variant of the calculation."""
    stars = (game["power"]["variants"][variant] for variant in VARIANTS)
    return [names[game["actors"][i]], *("–" if star is None else reading.say.number(star[i], 2) for star in stars)]


def _force(reading: Reading, game: Mapping[str, Any], i: int, names: Mapping[str, str]) -> list[str]:
    """Give one actor: influence, dependence, role, relation of force, the ranks it may have."""
    direct, power = game["influences"], game["power"]
    star, ranks = power["star"], (game["dispersion"] or {}).get("ranks")
    low, high = (ranks["low"][i], ranks["high"][i]) if ranks else (None, None)
    return [
        names[game["actors"][i]],
        reading.words.number(direct["influence"][i]),
        reading.words.number(direct["dependence"][i]),
        reading.say(f"plane-{direct['plane'][i]}") if direct["plane"][i] else "–",
        "–" if star is None else reading.say.number(star[i], 2),
        "–" if low is None or high is None else reading.words.between(low, high, reading.words.number),
    ]


def _cell(reading: Reading, cell: Mapping[str, Any], names: Mapping[str, str]) -> list[str]:
    """Give one subject of disagreement: between whom, the lowest and the highest answer."""
    goals = {one["id"]: one["text"] for one in reading.record["situation"]["project_objectives"]}
    on = names.get(cell["column"]) or goals.get(cell["column"], cell["column"])
    kind = "influence" if cell["matrix"] == "influence" else "position"
    write = reading.say.number if kind == "influence" else lambda value: reading.say.signed(value, 0)
    contested = reading.say("dossier-agenda-contested" if cell["is_contested"] else "dossier-agenda-wide")
    return [
        reading.say(f"dossier-agenda-{kind}", actor=names.get(cell["row"], cell["row"]), on=on),
        write(cell["low"]),
        write(cell["high"]),
        reading.words.number(cell["answers"]),
        contested,
    ]


def _cautions(reading: Reading, game: Mapping[str, Any]) -> list[str]:
    """Give what to know before quoting: cells nobody filled, calculations that disagree."""
    said = []
    if game["is_filled"]:
        said.append(reading.say("dossier-game-filled", count=game["unanswered"]))
    disagreeing = sum(one["code"] == "variants-disagree" for one in game["cautions"])
    if disagreeing:
        said.append(reading.say("dossier-game-variants", count=disagreeing))
    return said
