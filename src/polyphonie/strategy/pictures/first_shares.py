"""How often each sequence, and each method, comes first when the weights are drawn at random."""

from typing import Final

from polyphonie.kit.text import Language
from polyphonie.kit.voice import voice

from .bars import Bar, draw_bars
from .drawing import Picture, Table, svg, text
from .reading import Record, method_name

MOST_METHODS: Final = 6
VISIBLE: Final = 0.005


def first_shares(record: Record, language: Language) -> Picture | None:
    """Draw how often each option comes first; None when no weighting was drawn."""
    found = record["sensitivity"]
    if not found or not found["samples"] or all(s["first_share"] is None for s in record["sequences"]):
        return None
    say = voice(language)
    drawn = [(s["name"][language], s["first_share"]) for s in record["sequences"] if s["first_share"] is not None]
    ways = sorted(drawn, key=lambda one: -one[1])
    methods = sorted(
        ((method_name(record, slug, language), share) for slug, share in found["first_shares"].items() if share > 0),
        key=lambda one: (-one[1], one[0]),
    )
    kinds = [say("picture-kind-sequence")] * len(ways) + [say("picture-kind-method")] * len(methods)
    rows = tuple(
        (name, kind, say.percent(share, 1)) for (name, share), kind in zip([*ways, *methods], kinds, strict=True)
    )
    table = Table(tuple(say(f"picture-head-{h}") for h in ("name", "kind", "first")), rows)
    bars = [
        Bar(row, name, share, say.percent(share), table.spoken(row))
        for row, (name, share) in enumerate([*ways, *methods])
    ]
    shown = [b for b in bars[len(ways) :] if b.value >= VISIBLE][:MOST_METHODS]
    height, first = draw_bars(bars[: len(ways)], 30)
    heads = [text(8, 18, say("picture-shares-sequences"), "pic-small pic-strong")]
    second: list[str] = []
    if shown:
        heads.append(text(8, height + 30, say("picture-shares-methods"), "pic-small pic-strong"))
        height, second = draw_bars(shown, height + 42)
    title = say("picture-shares-title", name=ways[0][0], share=say.percent(ways[0][1]))
    description = say("picture-shares-description", samples=say.number(found["samples"]))
    drawing = svg("first-shares", title, description, height + 6, *heads, *first, *second)
    return Picture("first-shares", title, description, drawing, table, say("picture-shares-note"))
