"""polyphonie actors: the game of actors as a table, or as data."""

import json

from polyphonie.cli.reading import situation_at
from polyphonie.cli.table import table
from polyphonie.engines.actors import Variant
from polyphonie.kit.errors import Refusal
from polyphonie.kit.situation import Situation
from polyphonie.kit.text import Language
from polyphonie.kit.voice import Voice, voice
from polyphonie.strategy.actors_part import actors_part
from polyphonie.strategy.game import game_of


def show_actors(file: str, language: Language, variant: Variant, *, as_json: bool) -> None:
    """Show relations of force, places and disagreements; without answers, say what to ask."""
    situation = situation_at(file)
    if not situation.actors:
        raise Refusal("no-actors", file=file)
    part = actors_part(situation, game_of(situation, variant))
    if as_json:
        print(json.dumps(part, ensure_ascii=False, indent=1, default=str))
        return
    say = voice(language)
    print(say("cli-private"))
    print("\n".join(_register(part, say)))
    game = part["game"]
    print("\n".join(_game(game, situation, say)) if game else say("cli-no-answers"))


def _register(part: dict, say: Voice) -> list[str]:  # type: ignore[type-arg]
    rows = [[card["name"], _number(card["power"]), _number(card["interest"]), _number(card["affected"]),
             _number(card["distance"]), say(f"quadrant-{card['quadrant']}") if card["quadrant"] else "?",
             say(f"salience-{card['salience']}-short") if card["salience"] else "?"] for card in part["register"]]
    heads = [say(f"cli-head-{name}") for name in ("actor", "power", "interest", "affected", "distance", "quadrant",
                                                  "salience")]
    return ["", *table(heads, rows)]


def _game(game: dict, situation: Situation, say: Voice) -> list[str]:  # type: ignore[type-arg]
    names = {a.id: a.name for a in situation.actors}
    influences, power = game["influences"], game["power"]
    rows = []
    for i, actor in enumerate(game["actors"]):
        star = "?" if power["star"] is None else say.number(power["star"][i], 3)
        rows.append([names[actor], _number(influences["influence"][i]), _number(influences["dependence"][i]),
                     star, say(f"plane-{influences['plane'][i]}"), say.percent(game["orders"][1]["ambivalence"][i])])
    heads = [say(f"cli-head-{name}") for name in ("actor", "influence", "dependence", "star", "plane", "ambivalence")]
    found = ["", say("cli-variant", variant=game["variant"]), *table(heads, rows)]
    if game["is_filled"]:
        found += ["", say("cli-filled", count=game["unanswered"])]
    for cell in game["agenda"]:
        column = names.get(cell["column"]) or next((o.text for o in situation.project_objectives
                                                    if o.id == cell["column"]), cell["column"])
        found.append(say("cli-contested" if cell["is_contested"] else "cli-wide", actor=names[cell["row"]], other=column,
                         low=str(cell["low"]), high=str(cell["high"])))
    return found


def _number(value: float | None) -> str:
    return "?" if value is None else f"{value:g}"

