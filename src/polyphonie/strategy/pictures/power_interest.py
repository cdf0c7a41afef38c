"""Who can weigh, and who wants to."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from polyphonie.kit.text import Language
from polyphonie.kit.voice import Voice, voice

from .drawing import Picture, Table, svg
from .plane import Axis, Corner, Plane, Point, draw_plane
from .reading import Record, number, some

QUADRANTS: Final = (("keep-satisfied", -1, -1), ("manage-closely", 1, -1), ("monitor", -1, 1), ("keep-informed", 1, 1))
CUT: Final = 1.5


def power_interest(record: Record, language: Language) -> Picture | None:
    """Draw power against interest, both judged 0-4 and high from 2; None when no actor has both."""
    cards = record["actors"]["register"]
    known = [c for c in cards if c["quadrant"] is not None]
    if not known:
        return None
    say = voice(language)
    rest = [c["name"] for c in cards if c["quadrant"] is None]
    table = Table(tuple(say(f"picture-head-{h}") for h in ("actor", "power", "interest", "quadrant")),
                  tuple(_row(say, card) for card in known))  # fmt: skip
    points = tuple(
        Point(c["name"], c["interest"], c["power"], table.spoken(i),
              "pic-accent" if c["quadrant"] == "manage-closely" else "pic-soft")
        for i, c in enumerate(known)
    )  # fmt: skip
    corners = tuple(Corner(say(f"quadrant-{code}"), across, down) for code, across, down in QUADRANTS)
    height, parts = draw_plane(
        Plane(graded(say("picture-axis-interest"), CUT), graded(say("picture-axis-power"), CUT, 0.7), corners, points)
    )
    title, description = _title(say, known), say("picture-power-description", count=len(known))
    note = say("picture-power-note")
    if rest:
        note += " " + say("picture-left-out", names=say.listed(rest), count=len(rest))
    return Picture(
        "power-interest", title, description, svg("power-interest", title, description, height, *parts), table, note
    )


def graded(name: str, cut: float | None = None, beyond: float = 0.0) -> Axis:
    """Give an axis of judgements from 0 to 4, each in its own lane, with room beyond for the names of corners."""
    return Axis(
        name, -0.5 - beyond, 4.5 + beyond, cut, tuple((v, str(v)) for v in range(5)), tuple(v + 0.5 for v in range(4))
    )


def _row(say: Voice, card: Mapping[str, Any]) -> tuple[str, ...]:
    return card["name"], number(say, card["power"]), number(say, card["interest"]), say(f"quadrant-{card['quadrant']}")


def _title(say: Voice, known: Sequence[Mapping[str, Any]]) -> str:
    close = [c["name"] for c in known if c["quadrant"] == "manage-closely"]
    return say("picture-power-title", count=len(close), names=some(say, close))
