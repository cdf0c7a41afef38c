"""What the page of weights shows: the steps of each criterion, and every group's ranking side by side."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any, Final

from django.http import HttpRequest, QueryDict

from polyphonie.engines.portfolio import CRITERIA, FAMILY_OF, WEIGHTS
from polyphonie.engines.portfolio.weighings import Comparison, compared, compromise, firmness
from polyphonie.strategy.ground import Ground
from polyphonie.strategy.papers import Reading
from polyphonie.strategy.papers.drawn import Drawing, drawing
from polyphonie.strategy.plans import ground_for
from polyphonie.strategy.reads import Rendering
from polyphonie.strategy.telling import plain
from polyphonie.strategy.weight_steps import STEPS, TEAM, step_of_weight, weights_of_steps
from polyphonie.strategy.weighting import weightings_of

TOP: Final = 10
MOVERS: Final = 8
SAMPLES: Final = 1_000
MIDDLE: Final = "\0compromise"


@dataclass(frozen=True, slots=True)
class Row:
    """A criterion: what it means, the step chosen, its share of the whole."""

    code: str
    family: str
    step: str
    share: str


def steps_typed(typed: QueryDict) -> dict[str, str]:
    """Read the step chosen for each criterion."""
    return {name: typed.get(f"c-{name}", "") for name in CRITERIA}


def weighed(request: HttpRequest, seen: Rendering, reading: Reading) -> dict[str, Any]:
    """Give what the page shows."""
    own = weightings_of(seen.dossier)
    kept = {TEAM: dict(WEIGHTS), **own}
    typed = request.method == "POST"
    asked = (request.POST if typed else request.GET).get("groupe", "").replace("\0", "")
    is_new = "nouveau" in (request.POST if typed else request.GET)
    weights = weights_of_steps(steps_typed(request.POST)) if typed else kept.get(asked, dict(WEIGHTS))
    return {
        "group": asked if asked in kept and not is_new else TEAM,
        "is_new": is_new,
        "name": request.POST.get("nom", "") if typed else asked if asked in kept else "",
        "groups": list(kept),
        "has_own": TEAM in own,
        "families": families(reading, weights),
        "steps": tuple(STEPS),
        "done": request.GET.get("fait") == "garde",
        **ranked(seen, reading, kept),
    }


def families(reading: Reading, weights: Mapping[str, float]) -> dict[str, list[Row]]:
    """Give the criteria by family, each with the step that its weight stands for."""
    total = sum(weights.values()) or 1
    found: dict[str, list[Row]] = {}
    for name in CRITERIA:
        share = reading.say.percent(weights[name] / total, 1)
        found.setdefault(FAMILY_OF[name], []).append(
            Row(name, FAMILY_OF[name], step_of_weight(name, weights[name]), share)
        )
    return found


def ranked(seen: Rendering, reading: Reading, kept: Mapping[str, Mapping[str, float]]) -> dict[str, Any]:
    """Rank the usable methods again under every weighting, and say how firmly that of the team stands."""
    ground = seen.standing.ground if seen.standing else ground_for(seen.dossier)
    shown = {**kept, MIDDLE: compromise(list(kept.values()))} if len(kept) > 1 else dict(kept)
    found = compared(ground.ranking, shown, MOVERS)
    names = {name: group_name(reading, name) for name in shown}
    say, method = reading.say, reading.words.method
    return {
        "columns": list(names.values()),
        "top": [
            [
                say.number(place + 1),
                *(method(found.order[n][place]) if place < len(found.order[n]) else "" for n in shown),
            ]
            for place in range(min(TOP, max(map(len, found.order.values()), default=0)))
        ],
        "pairs": pairs(reading, found, list(kept), names),
        "movers": [[method(s), *(say.number(found.places[n][s]) for n in shown)] for s, _, _ in found.movers],
        "firm": firm(ground, reading, kept[TEAM]),
    }


def group_name(reading: Reading, name: str) -> str:
    """Name a weighting: the team's, a compromise, or a group."""
    return reading.say("weights-team") if name == TEAM else reading.say("weights-middle") if name == MIDDLE else name


def pairs(reading: Reading, found: Comparison, kept: Sequence[str], names: Mapping[str, str]) -> list[list[str]]:
    """Say how alike each two groups rank."""
    rows = []
    for i, one in enumerate(kept):
        for other in kept[i + 1 :]:
            value = found.agreement[one, other]
            near = "none" if value is None else "same" if value > 0.9 else "near" if value > 0.6 else "apart"
            number = "–" if value is None else reading.say.signed(value)
            rows.append([f"{names[one]} · {names[other]}", number, reading.say(f"weights-{near}")])
    return rows


def firm(ground: Ground, reading: Reading, weights: Mapping[str, float]) -> dict[str, Drawing | str | None]:
    """Draw how far each weight of the team may move, and say the smallest change that puts another method first."""
    found = firmness(ground.ranking, weights, SAMPLES, ground.settings.seed)
    if found is None:
        return {"picture": None, "smallest": None, "share": None}
    told = {**reading.record, "sensitivity": plain(asdict(found))}
    near = min((s for s in found.smallest if s.change is not None), key=lambda s: s.change or 0.0, default=None)
    say, method = reading.say, reading.words.method
    smallest = ""
    if near is not None:
        moved = say.percent((near.change or 0.0) / 2, 1)
        smallest = say("weights-smallest", method=method(near.method), leader=method(found.leader), share=moved)
    share = say.percent(found.first_shares.get(found.leader, 0.0))
    first = say("weights-first", method=method(found.leader), share=share, samples=say.number(found.samples))
    return {"picture": drawing("sensitivity", told, reading.words.language), "smallest": smallest, "share": first}
