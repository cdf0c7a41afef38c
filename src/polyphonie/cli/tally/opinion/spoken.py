"""What a person reads of an opinion tally: consensus first, then groups with how far to trust them, then divisions."""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from polyphonie.cli.table import table
from polyphonie.kit.voice import Voice

MOST_LISTED: Final = 10
MOST_PROPER: Final = 3
WIDTH: Final = 90
VOTES: Final = {1: "agree", 0: "pass", -1: "disagree"}
LISTS: Final = ("divisive", "uncertain", "under_seen")


def lines(outcome: Mapping[str, Any], say: Voice) -> Iterator[str]:
    """Say the answer, then the groups, the lists, the ties, and what to know."""
    votes = outcome["votes"]
    yield say("opinion-votes", count=votes["counted"], people=votes["people"], statements=votes["statements"])
    yield _answer(outcome, say)
    yield from _consensus(outcome, say)
    yield from _groups(outcome, say)
    for name in LISTS:
        yield from _list(name, outcome.get(name, []), say)
    yield from _strata(outcome, say)
    yield from _explained(outcome, say)
    yield ""
    yield from _ties(outcome, say)
    yield from _to_know(outcome, say)


def _answer(outcome: Mapping[str, Any], say: Voice) -> str:
    if outcome["k"] == 1:
        return say("opinion-one-room", people=outcome["votes"]["grouped"])
    sizes = [f"{one['name']} ({say.number(one['size'])})" for one in outcome["groups"]]
    return say("opinion-groups", count=outcome["k"], sizes=say.listed(sizes))


def _consensus(outcome: Mapping[str, Any], say: Voice) -> Iterator[str]:
    is_room = outcome["k"] == 1 or outcome["mode"] == "polis"
    for direction in ("agree", "disagree"):
        chosen = [one for one in outcome["consensus"] if one["direction"] == direction]
        yield ""
        heading = f"opinion-room-{direction}" if is_room else f"opinion-consensus-{direction}"
        yield say(heading, count=len(chosen))
        yield from (_statement(one, say) for one in chosen[:MOST_LISTED])


def _statement(one: Mapping[str, Any], say: Voice) -> str:
    """Cite a statement with its counts."""
    words = " ".join(one["text"].split())
    cut = words if len(words) <= WIDTH else words[: WIDTH - 1] + "…"
    counts = ""
    if "agrees" in one:
        counts = say("opinion-counts", agrees=one["agrees"], disagrees=one["disagrees"], passes=one["passes"])
    elif "votes" in one:
        counts = say("opinion-votes-of", votes=one["votes"], seen=one["seen"])
    elif "seen" in one:
        counts = say("opinion-seen", seen=one["seen"])
    return f"  #{one['statement']}  {cut}  {counts}".rstrip()


def _groups(outcome: Mapping[str, Any], say: Voice) -> Iterator[str]:
    if outcome["k"] > 1:
        heads = [say(f"opinion-head-{name}") for name in ("group", "people", "stability")]
        rows = [[g["name"], say.number(g["size"]), _share(g["stability"], say)] for g in outcome["groups"]]
        yield from ["", *table(heads, rows)]
    for group in outcome["groups"]:
        if group["represents"]:
            yield ""
            yield say("opinion-represents", name=group["name"])
            for one in group["represents"][:MOST_PROPER]:
                yield f"{_statement(one, say)} — {say('opinion-way-' + one['direction'])}"


def _share(value: float | None, say: Voice) -> str:
    return "?" if value is None else say.percent(value)


def _list(name: str, listed: list[Mapping[str, Any]], say: Voice) -> Iterator[str]:
    if listed:
        yield ""
        yield say(f"opinion-list-{name}", count=len(listed))
        yield from (_statement(one, say) for one in listed[:MOST_LISTED])


def _strata(outcome: Mapping[str, Any], say: Voice) -> Iterator[str]:
    """Set who came beside who lives there, then the statements that weighing turns."""
    if not (told := outcome.get("strata")):
        return
    heads = [say(f"opinion-stratum-{name}") for name in ("name", "people", "share", "population")]
    rows = [
        [one["name"], say.number(one["people"]), say.percent(one["share"]), say.percent(one["population"])]
        for one in told["strata"]
    ]
    yield from ["", say("opinion-strata", undeclared=told["undeclared"]), *table(heads, rows)]
    if told["not_seen_by_all"]:
        yield say("opinion-strata-not-seen", count=len(told["not_seen_by_all"]))
    yield say("opinion-strata-turned", count=len(told["turned"]))
    texts = {one["id"]: one["text"] for one in outcome["statements"]}
    for one in told["turned"][:MOST_LISTED]:
        words = say(
            "opinion-strata-shares",
            agree=say.percent(one["agree_share"]),
            disagree=say.percent(one["disagree_share"]),
            agreeing=say.percent(one["agree_weighted"]),
            disagreeing=say.percent(one["disagree_weighted"]),
            people=say.number(one["effective"]),
        )
        yield f"  #{one['statement']}  {' '.join(texts[one['statement']].split())[:WIDTH]}  {words}"


def _explained(outcome: Mapping[str, Any], say: Voice) -> Iterator[str]:
    if one := outcome.get("explanation"):
        yield ""
        yield say("opinion-explained", person=one["person"], name=one["nearest"], count=len(one["because"]))
        for part in one["because"]:
            word = say("opinion-vote-" + VOTES[part["vote"]])
            yield f"{_statement(part, say)} — {word}"


def _ties(outcome: Mapping[str, Any], say: Voice) -> Iterator[str]:
    ties = outcome["ties"]
    yield say("opinion-ties-instants", count=len(ties["instants"]))
    for name, tied in ties.get("lists", {}).items():
        yield say("opinion-ties-list", list=say(f"opinion-tied-{name}"), statements=say.listed([f"#{t}" for t in tied]))


def _to_know(outcome: Mapping[str, Any], say: Voice) -> Iterator[str]:
    """Say how far to trust the groups, and what was compared."""
    if outcome["mode"] == "polis":
        yield say("opinion-stability", stability=_share(outcome["stability"], say))
    for one in outcome.get("candidates", []):
        if one["stability"] is not None:
            stability, fate = _share(one["stability"], say), say(f"opinion-fate-{one['fate']}")
            yield say("opinion-candidate", k=one["k"], stability=stability, fate=fate)
    for code in outcome.get("warnings", []):
        yield say(f"opinion-warning-{code}")
    if excluded := outcome.get("excluded"):
        yield say("opinion-excluded", count=len(excluded["people"]), agreement=say.number(excluded["agreement"], 2))
    if published := outcome["published"]:
        yield say("opinion-published", agreement=say.number(published["adjusted_rand"], 2), people=published["people"])
    if outcome["verified"] is not None:
        yield say("tally-verified" if outcome["verified"] else "tally-not-verified")
