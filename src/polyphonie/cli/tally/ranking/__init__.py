"""Counts rankings: a PrefLib file, or a sheet with a ballot a row; Schulze, ranked pairs, Borda, IRV or STV."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from polyphonie.cli.reading import MOST_BYTES_OF_A_SHEET, bytes_of, sheet_at
from polyphonie.cli.table import table
from polyphonie.cli.tally.grades import said_ties, written
from polyphonie.cli.tally.ranking.ballots import ballots_of
from polyphonie.cli.tally.settings import WHERE, one_of, read_settings, text, whole, words
from polyphonie.engines.ballots import (
    Duels,
    RankedBallots,
    borda,
    count_duels,
    ranked_pairs,
    read_preflib,
    report_condorcet,
    run_off,
    schulze,
    transfer_votes,
)
from polyphonie.engines.ballots.rankings.preflib import KINDS
from polyphonie.engines.ballots.verify import (
    verify_borda,
    verify_ranked_pairs,
    verify_runoff,
    verify_schulze,
    verify_transfers,
)
from polyphonie.kit.chance import Chance
from polyphonie.kit.errors import BadFile, Fault, Refusal
from polyphonie.kit.progress import Progress
from polyphonie.kit.voice import Voice

RULES: Final = ("schulze", "ranked_pairs", "borda", "irv", "stv")
START: Final = {
    "rule": "schulze",
    "strength": "winning",
    "seats": 1,
    "order": None,
    "layout": "auto",
    "weight": None,
    "id": None,
}


@dataclass(frozen=True)
class Cast:
    """Ballots as read: the ids of options stand in them, their names beside."""

    names: tuple[str, ...]
    ballots: RankedBallots
    layout: str


def tally(files: Sequence[Path], settings: Mapping[str, str], chance: Chance, progress: Progress) -> dict[str, Any]:
    """Count ranked ballots, with the Condorcet report whatever the rule."""
    known = {
        "rule": one_of(*RULES),
        "strength": one_of("winning", "margins"),
        "seats": whole(1, 10_000),
        "order": words,
        "layout": one_of("auto", "ranks", "orders"),
        "weight": text,
        "id": text,
    }
    chosen = read_settings(settings, known, START)
    if len(files) > 1:
        raise Refusal("ranking-one-file", count=len(files))
    cast = _read(files[0], chosen)
    progress(1, 3)
    order = _order(cast, chosen)
    duels = count_duels(cast.ballots)
    progress(2, 3)
    found = _counted(cast.ballots, duels, chosen, order)
    return {
        "engine": {"name": "ballots"},
        "settings": chosen | {"layout": cast.layout, "order": order or list(cast.ballots.options)},
        "ballots": {"total": cast.ballots.total, "blank": cast.ballots.blank},
        "options": [{"id": i, "name": n} for i, n in zip(cast.ballots.options, cast.names, strict=True)],
        **found,
        "condorcet": _report(duels),
        "duels": duels.wins.tolist(),
    }


def _order(cast: Cast, chosen: Mapping[str, Any]) -> list[str] | None:
    """Read the declared order, by ids or by names."""
    if chosen["order"] is None:
        return None
    ids = dict(zip(cast.names, cast.ballots.options, strict=True)) | {i: i for i in cast.ballots.options}
    found = [ids.get(word, word) for word in chosen["order"]]
    if sorted(found) != sorted(cast.ballots.options):
        facts = {"setting": "order", "value": ",".join(chosen["order"])[:60]}
        raise BadFile([Fault("setting-unreadable", "order", facts=facts, file=WHERE)])
    return found


def _read(file: Path, chosen: Mapping[str, Any]) -> Cast:
    kind = file.suffix.lower().removeprefix(".")
    if kind in KINDS:
        content = bytes_of(str(file), MOST_BYTES_OF_A_SHEET)
        if not content.strip():
            raise BadFile([Fault("sheet-empty", file=str(file))])
        listing = read_preflib(content, str(file), kind)
        return Cast(listing.names, listing.ballots, kind)
    asked = [chosen[name] for name in ("weight", "id") if chosen[name]]
    ballots, layout = ballots_of(sheet_at(file, asked), chosen)
    return Cast(ballots.options, ballots, layout)


def _counted(
    ballots: RankedBallots, duels: Duels, chosen: Mapping[str, Any], order: Sequence[str] | None
) -> dict[str, Any]:
    """Count by the rule chosen; what its outcome holds of its own comes last."""
    rule, strength = chosen["rule"], chosen["strength"]
    if not ballots.ranks.any():
        raise Refusal("ballots-all-blank", ballots=ballots.total)
    outcome: Any
    if rule == "schulze":
        outcome = schulze(duels, strength)
        own: dict[str, Any] = {"paths": outcome.paths.tolist()}
        wrong = verify_schulze(ballots, outcome)
    elif rule == "ranked_pairs":
        outcome = ranked_pairs(duels, strength, order)
        other = outcome.other_ranking
        own = {
            "victories": [{name: getattr(v, name) for name in v.__slots__} for v in outcome.victories],
            "other_ranking": other and [list(group) for group in other],
        }
        wrong = verify_ranked_pairs(ballots, outcome)
    elif rule == "borda":
        outcome = borda(duels)
        own = {"points": {name: float(p) for name, p in zip(ballots.options, outcome.points, strict=True)}}
        wrong = verify_borda(ballots, outcome)
    elif rule == "irv":
        outcome = run_off(ballots, order)
        own = {
            "rounds": [
                {"votes": list(r.votes), "exhausted": r.exhausted, "eliminated": r.eliminated} for r in outcome.rounds
            ]
        }
        wrong = verify_runoff(ballots, outcome)
    else:
        outcome = transfer_votes(ballots, chosen["seats"], order)
        own = {"quota": outcome.quota, "unit": "0.00001", "stages": [_stage(stage) for stage in outcome.stages]}
        wrong = verify_transfers(ballots, outcome)
    ties = [
        {"place": t.place, "options": list(t.options), "settled": t.settled, "changes_winners": t.changes_winners}
        for t in outcome.ties
    ]
    ranking = [list(group) for group in outcome.ranking]
    return {"ranking": ranking, "winners": list(outcome.winners), "ties": ties, **own, "verified": not wrong}


def _stage(stage: Any) -> dict[str, Any]:
    return {
        "action": stage.action,
        "option": stage.option,
        "votes": list(stage.votes),
        "exhausted": stage.exhausted,
        "lost": stage.lost,
        "elected": list(stage.elected),
    }


def _report(duels: Duels) -> dict[str, Any]:
    report = report_condorcet(duels)
    return {
        "winner": report.winner,
        "loser": report.loser,
        "undefeated": list(report.undefeated),
        "copeland": dict(zip(duels.options, report.copeland, strict=True)),
        "smith": list(report.smith),
        "cycles": [list(cycle) for cycle in report.cycles],
        "rings_of_three": [list(ring) for ring in report.triples],
        "rings_of_three_count": report.triple_count,
        "tied_duels": [list(pair) for pair in report.tied],
    }


def lines(outcome: Mapping[str, Any], say: Voice) -> Iterator[str]:
    """Say who comes first, show the ranking, then the Condorcet report and the ties, by names."""
    names = {one["id"]: one["name"] for one in outcome["options"]}
    rule = outcome["settings"]["rule"]
    first = [names[option] for option in outcome["winners"]]
    yield say(
        "ranking-elected" if rule == "stv" else "ranking-first",
        options=first,
        count=len(first),
        rule=say(f"rule-{rule.replace('_', '-')}"),
    )
    yield ""
    figures = _figures(outcome)
    heads = [say("grades-head-rank"), say("grades-head-option"), say(f"ranking-head-{rule.replace('_', '-')}")]
    rows = [
        [str(rank), names[option], say.number(figures[option], 5 if rule == "stv" else 1 if rule == "borda" else 0)]
        for rank, group in enumerate(outcome["ranking"], 1)
        for option in group
    ]
    yield from table(heads, rows)
    yield ""
    yield say("ranking-ballots", count=outcome["ballots"]["total"], blank=outcome["ballots"]["blank"])
    yield from _said_report(outcome["condorcet"], names, say)
    if outcome.get("other_ranking"):
        other = [[names[option] for option in group] for group in outcome["other_ranking"]]
        yield say("ranking-otherwise", ranking=written(other))
    named = [tie | {"options": [names[option] for option in tie["options"]]} for tie in outcome["ties"]]
    yield from said_ties({"ties": named}, say)
    yield say("tally-verified" if outcome["verified"] else "tally-not-verified")


def _figures(outcome: Mapping[str, Any]) -> dict[str, float]:
    """Give what the table shows of each option: duels won, points, or votes at the last stage where it had any."""
    ids = [one["id"] for one in outcome["options"]]
    rule = outcome["settings"]["rule"]
    if rule == "borda":
        return dict(outcome["points"])
    steps = outcome.get("rounds") or outcome.get("stages")
    if steps:
        unit = 100_000 if rule == "stv" else 1
        return {
            name: next((s["votes"][i] / unit for s in reversed(steps) if s["votes"][i]), 0)
            for i, name in enumerate(ids)
        }
    wins = outcome["duels"]
    return {name: sum(wins[i][j] > wins[j][i] for j in range(len(ids))) for i, name in enumerate(ids)}


def _said_report(report: Mapping[str, Any], names: Mapping[str, str], say: Voice) -> Iterator[str]:
    if report["winner"] is not None:
        yield say("ranking-condorcet", option=names[report["winner"]])
    else:
        yield say("ranking-no-condorcet", options=[names[option] for option in report["smith"]])
    for cycle in report["cycles"]:
        yield say("ranking-cycle", options=[names[option] for option in cycle])
