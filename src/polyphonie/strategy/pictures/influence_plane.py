"""Who weighs on the game, and who is weighed upon."""

from collections.abc import Mapping, Sequence
from typing import Any

from polyphonie.kit.text import Language
from polyphonie.kit.voice import Voice, voice

from .drawing import Picture, Table, svg
from .plane import Axis, Corner, Plane, Point, draw_plane
from .reading import Record, actor_names, game_in, number, some

Spans = Sequence[tuple[float, float]] | None


def influence_plane(record: Record, language: Language) -> Picture | None:
    """Draw influence against dependence, each cut at its mean; None without a game, or without influence."""
    game = game_in(record)
    if game is None or not any(game["influences"]["influence"]):
        return None
    say = voice(language)
    names = [actor_names(record).get(a, a) for a in game["actors"]]
    influences = game["influences"]
    table = Table(
        tuple(say(f"picture-head-{h}") for h in ("actor", "influence", "dependence", "role", "force")),
        tuple((name, number(say, i), number(say, d), say(f"plane-{role}"), number(say, force))
              for name, i, d, role, force in zip(names, influences["influence"], influences["dependence"],
                                                 influences["plane"], game["power"]["star"] or [None] * len(names),
                                                 strict=True)),
    )  # fmt: skip
    height, parts = draw_plane(_plane(say, game, names, table))
    title, description = _title(say, names, influences["plane"]), say("picture-plane-description", count=len(names))
    drawing = svg("influence-plane", title, description, height, *parts)
    return Picture("influence-plane", title, description, drawing, table, _note(say, game))


def _plane(say: Voice, game: Mapping[str, Any], names: Sequence[str], table: Table) -> Plane:
    influence, dependence = game["influences"]["influence"], game["influences"]["dependence"]
    high, wide = _spans(game, "influence"), _spans(game, "dependence")
    points = tuple(
        Point(name, dependence[i], influence[i], table.spoken(i), _ink(game["influences"]["plane"][i]),
              wide[i] if wide else None, high[i] if high else None)
        for i, name in enumerate(names)
    )  # fmt: skip
    corners = (Corner(say("plane-dominant"), -1, -1), Corner(say("plane-relay"), 1, -1),
               Corner(say("plane-autonomous"), -1, 1), Corner(say("plane-dominated"), 1, 1))  # fmt: skip
    return Plane(_axis(say, "dependence", dependence, wide), _axis(say, "influence", influence, high), corners, points)


def _ink(role: str) -> str:
    return "pic-accent" if role == "dominant" else "pic-soft"


def _axis(say: Voice, name: str, values: Sequence[float], spans: Spans) -> Axis:
    """Give an axis that holds every value and its span, cut at the mean of the values."""
    ends = [v for span in spans or () for v in span] + list(values)
    low, high = min(ends), max(ends)
    room = max((high - low) * 0.14, 1.0)
    mean = sum(values) / len(values)
    words = say("picture-mean", mean=number(say, mean, 1)) if name == "dependence" else number(say, mean, 1)
    apart = (high - low + 2 * room) * (0.22 if name == "dependence" else 0.06)
    ends = [v for v in (low, high) if abs(v - mean) > apart]
    ticks = ((mean, words), *((v, number(say, v, 0)) for v in ends))
    return Axis(say(f"picture-axis-{name}"), low - room, high + room, mean, ticks)


def _spans(game: Mapping[str, Any], name: str) -> Spans:
    """Give how far each value goes: between respondents where that is told, else whatever the missing answers are."""
    told = (game["dispersion"] or {}).get(name) or game["bands"][name]
    return None if told is None else list(zip(told["low"], told["high"], strict=True))


def _title(say: Voice, names: Sequence[str], roles: Sequence[str]) -> str:
    dominant = [n for n, role in zip(names, roles, strict=True) if role == "dominant"]
    return say("picture-plane-title", count=len(dominant), names=some(say, dominant))


def _note(say: Voice, game: Mapping[str, Any]) -> str | None:
    parts = [say("picture-plane-note", respondents=len((game["dispersion"] or {}).get("authors", ())) or 1)]
    if any(low < high for name in ("influence", "dependence") for low, high in _spans(game, name) or ()):
        parts.append(say("picture-plane-spans"))
    return " ".join(parts)
