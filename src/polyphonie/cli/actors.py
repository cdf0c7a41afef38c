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

MOST_CELLS = 10


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
    rows = [
        [
            card["name"],
            say(f"actor-kind-{card['kind']}") if card["kind"] else "?",
            _number(card["power"]),
            _number(card["interest"]),
            _number(card["affected"]),
            _number(card["distance"]),
            say(f"quadrant-{card['quadrant']}") if card["quadrant"] else "?",
            say(f"salience-{card['salience']}-short") if card["salience"] else "?",
        ]
        for card in part["register"]
    ]
    heads = [
        say(f"cli-head-{name}")
        for name in ("actor", "kind", "power", "interest", "affected", "distance", "quadrant", "salience")
    ]
    return ["", *table(heads, rows)]


def _game(game: dict, situation: Situation, say: Voice) -> list[str]:  # type: ignore[type-arg]
    names = {a.id: a.name for a in situation.actors}
    influences, power = game["influences"], game["power"]
    rows = []
    for i, actor in enumerate(game["actors"]):
        rows.append(
            [
                names[actor],
                _number(influences["influence"][i]),
                _number(influences["dependence"][i]),
                _star(power["star"], i, say),
                _spread(game["dispersion"], i, say),
                say(f"plane-{influences['plane'][i]}"),
                say.percent(game["orders"][1]["ambivalence"][i]),
            ]
        )
    heads = [
        say(f"cli-head-{name}")
        for name in ("actor", "influence", "dependence", "star", "spread", "plane", "ambivalence")
    ]
    found = ["", say("cli-variant", variant=game["variant"]), *table(heads, rows)]
    if game["is_filled"]:
        found += ["", say("cli-filled", count=game["unanswered"])]
    return [*found, *_agenda(game["agenda"], names, situation, say)]


def _star(stars: list[float] | None, index: int, say: Voice) -> str:
    return "?" if stars is None else say.number(stars[index], 3)


def _spread(dispersion: dict | None, index: int, say: Voice) -> str:  # type: ignore[type-arg]
    """Say between which figures the respondents put an actor; nothing when there is one respondent."""
    if dispersion is None or len(dispersion["authors"]) < 2:
        return ""
    return f"{say.number(dispersion['star']['low'][index], 2)} – {say.number(dispersion['star']['high'][index], 2)}"


def _agenda(agenda: list[dict], names: dict[str, str], situation: Situation, say: Voice) -> list[str]:  # type: ignore[type-arg]
    """Say what respondents should talk about, the most contested first."""
    if not agenda:
        return []
    objectives = {o.id: o.text for o in situation.project_objectives}
    found = ["", say("cli-agenda", count=len(agenda))]
    for cell in agenda[:MOST_CELLS]:
        column = (names if cell["matrix"] == "influence" else objectives)[cell["column"]]
        found.append(
            "  "
            + say(
                "cli-contested" if cell["is_contested"] else "cli-wide",
                actor=names[cell["row"]],
                other=column,
                low=str(cell["low"]),
                high=str(cell["high"]),
            )
        )
    if len(agenda) > MOST_CELLS:
        found.append("  " + say("cli-agenda-more", count=len(agenda) - MOST_CELLS))
    return found


def _number(value: float | None) -> str:
    return "?" if value is None else f"{value:g}"
