"""What a person reads of a draw: who sits, how fair it is and how sure that is, then what to know."""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from polyphonie.cli.table import table
from polyphonie.kit.voice import Voice

MOST_NAMES: Final = 20
STATUS: Final = {"proved": "proved", "within gap": "within-gap", "not proved": "not-proved"}


def lines(outcome: Mapping[str, Any], say: Voice) -> Iterator[str]:
    """Say the answer first, then the chances, the list, the reserve, the studio."""
    if "differences" in outcome:
        yield from _replayed(outcome, say)
        return
    if outcome["panel"] is None:
        yield say("lot-no-panel")
    else:
        yield from _drawn(outcome, say)
    if "studio" in outcome:
        yield from _studio(outcome["studio"], say)
    if outcome["households_alike"]:
        yield ""
        yield say("lot-households-alike", pairs=[" / ".join(pair) for pair in outcome["households_alike"][:MOST_NAMES]])


def _drawn(outcome: Mapping[str, Any], say: Voice) -> Iterator[str]:
    yield say(f"lot-panel-from-{outcome['drawn_from']}", count=outcome["seats"], people=say.number(outcome["people"]))
    yield "  " + ", ".join(outcome["panel"])
    yield ""
    one = outcome["certificate"]
    code = f"lot-certificate-{STATUS[one['status']]}"
    yield say(code, lowest=_chance(one["value"], say), bound=_chance(one["bound"], say))
    chances = sorted(outcome["probabilities"].values())
    figures = [chances[0], chances[len(chances) // 2], chances[-1]]
    rows = [[say("lot-in-lottery"), *(_chance(c, say) for c in figures)]]
    if outcome["list"]:
        listed = sorted(outcome["list"]["probabilities"].values())
        rows.append([say("lot-on-list"), *(_chance(c, say) for c in (listed[0], listed[len(listed) // 2], listed[-1]))])
    yield from table([say(f"lot-head-{name}") for name in ("chances", "lowest", "median", "highest")], rows)
    if outcome["uncoverable"]:
        yield ""
        yield say("lot-kept-out", count=len(outcome["uncoverable"]), names=outcome["uncoverable"][:MOST_NAMES])
    if outcome["list"]:
        listed_count, repeats = len(outcome["list"]["panels"]), outcome["list"]["repeats"]
        yield ""
        yield say("lot-list", count=listed_count, last=str(listed_count - 1), repeats=repeats)
    if outcome["reserve"]:
        yield say("lot-reserve", names=outcome["reserve"]["people"])
    if outcome.get("proof"):
        proof = outcome["proof"]
        yield say("lot-proof-written", file=proof["file"], private=proof["private"], digest=proof["digest"][:16])
        if proof["alone"]:
            yield say("lot-alone", count=proof["alone"])
    yield say("lot-ties")
    yield say("lot-verified" if outcome["verified"] else "lot-not-verified")


def _studio(studio: Mapping[str, Any], say: Voice) -> Iterator[str]:
    yield ""
    if not studio["feasible"]:
        yield say("lot-conflict", count=len(studio["conflict"]))
        for one in studio["conflict"]:
            yield "  " + say("lot-quota", **{n: str(one[n]) for n in ("feature", "value", "min", "max")})
        for number, way in enumerate(studio["relaxations"], 1):
            yield say("lot-way", number=number, changes=[_change(c, say) for c in way["changes"]])
        return
    for one in studio["prices"]:
        facts = {n: str(one[n]) for n in ("feature", "value", "min", "max")}
        before, after = _chance(one["before"], say), _chance(one["after"], say)
        yield say(f"lot-price-{one['side']}", **facts, before=before, after=after)
    for one in studio["openings"]:
        way = one["relaxation"]
        if way is None:
            yield say("lot-no-opening", person=one["id"])
        else:
            yield say("lot-opening", person=one["id"], changes=[_change(c, say) for c in way["changes"]])


def _change(change: Mapping[str, Any], say: Voice) -> str:
    (low, new_low), (high, new_high) = change["min"], change["max"]
    facts = {"feature": change["feature"], "value": change["value"]}
    side = "max" if low == new_low else "min"
    before, after = (high, new_high) if side == "max" else (low, new_low)
    return say(f"lot-change-{side}", **facts, before=str(before), after=str(after))


def _replayed(outcome: Mapping[str, Any], say: Voice) -> Iterator[str]:
    proof = outcome["proof"]
    yield say("lot-proof-holds" if proof["is_valid"] else "lot-proof-fails", count=len(outcome["differences"]))
    for one in outcome["differences"][:MOST_NAMES]:
        yield f"  {one['what']}"
    if outcome["after"]:
        yield say("lot-proof-drawn", number=str(outcome["after"]["drawn"]), panels=say.number(outcome["panels"]))
        yield from (f"  {one[:16]}…" for one in outcome["panel"])


def _chance(share: float, say: Voice) -> str:
    return say.percent(share, 2)
