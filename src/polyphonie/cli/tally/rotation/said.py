"""What a person reads of a rotation: who sits where, who meets again, how far from the best, what is not kept."""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from polyphonie.cli.table import table
from polyphonie.kit.voice import Voice

MOST_SHOWN: Final = 20


def lines(outcome: Mapping[str, Any], say: Voice) -> Iterator[str]:
    """Say the plan, the answer first."""
    yield say("rotation-answer", repeats=outcome["repeats"], people=outcome["people"], rounds=len(outcome["seating"]))
    if not outcome["broken"]:  # the bound holds for plans that keep the rules
        yield _distance(outcome, say)
    yield ""
    for one, tables in outcome["seating"].items():
        yield say("rotation-round", round=one)
        rows = [(number, str(len(names)), ", ".join(names)) for number, names in tables.items()]
        yield from table([say("rotation-table"), say("rotation-size"), say("rotation-people")], rows)
        yield ""
    yield from _again(outcome, say)
    yield from _rules(outcome, say)
    met = outcome["met"].values()
    yield say("rotation-met", least=min(met), most=max(met))
    yield say("rotation-ties")
    yield say("tally-verified" if outcome["verified"] else "tally-not-verified")


def _distance(outcome: Mapping[str, Any], say: Voice) -> str:
    why = say(f"rotation-bound-{outcome['bound_reason']}")
    code = "rotation-far" if outcome["gap"] > 0 else "rotation-best"
    return say(code, bound=outcome["bound"], gap=outcome["gap"], why=why)


def _again(outcome: Mapping[str, Any], say: Voice) -> Iterator[str]:
    for pair in outcome["again"][:MOST_SHOWN]:
        yield say("rotation-again", one=pair["people"][0], other=pair["people"][1], times=pair["times"])
    if outcome["again_count"] > MOST_SHOWN:
        yield say("rotation-again-more", count=outcome["again_count"] - MOST_SHOWN)


def _rules(outcome: Mapping[str, Any], say: Voice) -> Iterator[str]:
    for broken in outcome["broken"]:
        facts = {name: broken[name] for name in ("round", "table", "wanted", "found")}
        first, second = broken["names"]
        yield say(f"rotation-broken-{broken['rule']}", one=first, other=second, **facts)
    if outcome["settings"]["balance"]:
        columns = ", ".join(outcome["settings"]["balance"])
        yield say("rotation-imbalance", seats=outcome["imbalance"], columns=columns)
    if outcome["compromises"]:
        rows = [(one["weight"], str(one["repeats"]), str(one["imbalance"])) for one in outcome["compromises"]]
        heads = [say("rotation-weight"), say("rotation-repeats"), say("rotation-seats-uneven")]
        yield say("rotation-compromises")
        yield from table(heads, rows)
