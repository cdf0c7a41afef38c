"""Who is most affected, and furthest from taking part."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from polyphonie.kit.text import Language
from polyphonie.kit.voice import voice

from .drawing import Picture, Table, svg
from .plane import Corner, Plane, Point, draw_plane
from .power_interest import graded
from .reading import Record, number, some

FAR: Final = 3


def affected_distance(record: Record, language: Language) -> Picture | None:
    """Draw how affected people are against how far from taking part, the far-away publics to reach first shaded.

    None when nobody has both judgements. Publics that are already an actor of the register are drawn once.
    """
    everybody = _everybody(record)
    known = [one for one in everybody if one["affected"] is not None and one["distance"] is not None]
    if not known:
        return None
    say = voice(language)
    rest = [one["name"] for one in everybody if one not in known]
    yes, no = say("picture-yes"), say("picture-no")
    table = Table(
        tuple(say(f"picture-head-{h}") for h in ("who", "affected", "distance", "priority")),
        tuple(
            (one["name"], number(say, one["affected"]), number(say, one["distance"]), yes if _is_priority(one) else no)
            for one in known
        ),
    )
    points = tuple(
        Point(
            one["name"],
            one["distance"],
            one["affected"],
            table.spoken(i),
            "pic-warn" if _is_priority(one) else "pic-soft",
        )
        for i, one in enumerate(known)
    )
    plane = Plane(
        graded(say("picture-axis-distance")),
        graded(say("picture-axis-affected"), beyond=0.25),
        (Corner(say("picture-far-zone"), 1, -1, "pic-small pic-strong"),),
        points,
        (FAR - 0.5, FAR - 0.5),
    )
    height, parts = draw_plane(plane)
    far = [one["name"] for one in known if _is_priority(one)]
    title = say("picture-far-title", count=len(far), names=some(say, far))
    description = say("picture-far-description", count=len(known))
    note = say("picture-far-note")
    if rest:
        note += " " + say("picture-left-out", names=say.listed(rest), count=len(rest))
    drawing = svg("affected-distance", title, description, height, *parts)
    return Picture("affected-distance", title, description, drawing, table, note)


def _everybody(record: Record) -> Sequence[Mapping[str, Any]]:
    """Give the actors, then the publics that no actor stands for."""
    cards = record["actors"]["register"]
    drawn = {card["id"] for card in cards if card["affected"] is not None and card["distance"] is not None}
    return [*cards, *(p for p in record["situation"]["publics"] if p["actor"] not in drawn)]


def _is_priority(one: Mapping[str, Any]) -> bool:
    return one["affected"] >= FAR and one["distance"] >= FAR
