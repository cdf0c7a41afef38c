"""Why a method stands where it stands: what each criterion adds or takes away."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from polyphonie.kit.text import Language
from polyphonie.kit.voice import Voice, voice

from .bars import Bar, draw_bars
from .drawing import Picture, Table, svg
from .reading import Record, inside, method_name, rated_in, some

VISIBLE: Final = 0.0005


def why_method(record: Record, language: Language, method: str | None = None) -> Picture | None:
    """Draw the score of a method taken apart, the first of the ranking by default; None when no criterion tells."""
    ranking = record["ranking"]
    rated = rated_in(record, method) if method else (ranking[0] if ranking else None)
    if rated is None:
        return None
    say = voice(language)
    parts = sorted(rated["contributions"], key=lambda c: (-c["share"], c["criterion"]))
    told = [(row, c) for row, c in enumerate(parts) if abs(c["share"]) >= VISIBLE]
    if not told:
        return None
    table = Table(tuple(say(f"picture-head-{h}") for h in ("criterion", "share", "weight", "fit")),
                  tuple(_row(say, c) for c in parts))  # fmt: skip
    bars = [Bar(row, table.rows[row][0], c["share"], table.rows[row][1], table.spoken(row)) for row, c in told]
    height, drawn = draw_bars(bars, 6)
    name = method_name(record, rated["method"], language)
    title = _title(say, name, parts)
    description = say("picture-why-description", method=name, score=say.signed(rated["score"], 2), rank=rated["rank"],
                      total=len(ranking))  # fmt: skip
    note = say("picture-why-note", count=len(parts) - len(told), known=say.percent(rated["known_share"]))
    identifier = f"why-method-{rated['method']}"
    return Picture(identifier, title, description, svg(identifier, title, description, height + 6, *drawn), table, note)


def _row(say: Voice, part: Mapping[str, Any]) -> tuple[str, ...]:
    fit = say("picture-unknown") if part["fit"] is None else say.percent(part["fit"])
    return say(f"criterion-{part['criterion']}"), say.signed(part["share"], 3), say.percent(part["weight"], 1), fit


def _title(say: Voice, method: str, parts: Sequence[Mapping[str, Any]]) -> str:
    """Name the two criteria that count most for, and the one that counts most against."""
    pros = [inside(say(f"criterion-{c['criterion']}")) for c in parts if c["share"] >= VISIBLE][:2]
    cons = [inside(say(f"criterion-{c['criterion']}")) for c in reversed(parts) if c["share"] <= -VISIBLE][:1]
    return say(
        "picture-why-title",
        method=method,
        pros=some(say, pros),
        cons=some(say, cons),
        favour=len(pros),
        against=len(cons),
    )
