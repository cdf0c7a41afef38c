"""Every statement of the robust mode, with its counts, intervals, views of consensus and Polis' figures."""

from typing import Any

import numpy as np

from polyphonie.cli.tally.opinion.plain import letter, plain
from polyphonie.cli.tally.opinion.polis_outcome import polis_columns
from polyphonie.engines.opinion import Conversation, RobustMap, group_aware_consensus, routing_probabilities


def told(found: RobustMap, place: int | None, name: str, texts: dict[str, str]) -> dict[str, Any]:
    """Tell a statement in a list: its counts and its main figures; no figure where nobody voted on it."""
    start: dict[str, Any] = {"statement": name, "text": texts.get(name, "")}
    if place is None:
        return start | {"seen": 0}
    counts = found.room.counts
    return start | {
        "agrees": int(counts.agrees[0, place]),
        "disagrees": int(counts.disagrees[0, place]),
        "passes": int(counts.passes[0, place]),
        "seen": int(counts.seen[0, place]),
        "agree_share": plain(found.room.agree.share[0, place]),
        "disagree_share": plain(found.room.disagree.share[0, place]),
        "group_aware": plain(found.consensus.group_aware[place]),
        "group_aware_against": plain(found.consensus.group_aware_against[place]),
        "least_support": plain(found.consensus.least_support[place]),
        "bridging": plain(found.bridging.score[place]),
        "spread": plain(found.divisions.spread[place]),
        "split": plain(found.divisions.split[place]),
        "by_group": plain(found.agree.share[:, place]),
    }


def robust_statements(conversation: Conversation, found: RobustMap) -> list[dict[str, Any]]:
    """Tell every statement; those left out keep their raw counts and have no figure."""
    known = {one.id: one for one in conversation.statements}
    place = {name: j for j, name in enumerate(found.votes.statements)}
    texts = {one.id: one.text for one in conversation.statements}
    chances = _chances(found)
    columns = polis_columns(found.counts)
    polis_consensus = group_aware_consensus(found.counts)
    every = []
    for name in dict.fromkeys([*known, *conversation.votes.statements]):
        j = place.get(name)
        line = told(found, j, name, texts)
        line = {"id": line.pop("statement"), **line}
        line["moderated"] = known[name].moderated if name in known else 0
        line["left_out"] = name in known and known[name].is_left_out
        if j is not None:
            line |= _figures(found, j) | {"polis_group_aware": plain(polis_consensus[j]), "chance": plain(chances[j])}
            line["groups"] = [_in_group(found, g, j) | columns[g][j] for g in range(found.grouping.groups)]
        every.append(line)
    return every


def _chances(found: RobustMap) -> Any:
    """Chance of each statement to be shown first to a newcomer, all priorities current."""
    return routing_probabilities(
        found.priorities,
        found.room.counts.seen[0],
        np.ones(len(found.votes.statements), dtype=bool),
        exposure_share=found.parameters.exposure_share,
        least_exposure=found.parameters.least_exposure,
    )


def _figures(found: RobustMap, j: int) -> dict[str, Any]:
    room, bridging = found.room, found.bridging
    return {
        "agree_interval": plain([room.agree.low[0, j], room.agree.high[0, j]]),
        "disagree_interval": plain([room.disagree.low[0, j], room.disagree.high[0, j]]),
        "pass_share": plain(room.passing.share[0, j]),
        "pass_interval": plain([room.passing.low[0, j], room.passing.high[0, j]]),
        "objecting": [letter(g) for g in np.flatnonzero(found.consensus.objecting[:, j]).tolist()],
        "bridging_range": plain([bridging.low[j], bridging.high[j]]),
        "bridging_side": plain(bridging.factors[j]),
        "division_p_value": plain(found.divisions.chance[j]),
        "priority": plain(found.priorities[j]),
        "loadings": plain(found.frame.loadings[j]),
    }


def _in_group(found: RobustMap, g: int, j: int) -> dict[str, Any]:
    figures: dict[str, Any] = {"group": letter(g)}
    for way, shares, contrasts in (
        ("agree", found.agree, found.agree_contrasts),
        ("disagree", found.disagree, found.disagree_contrasts),
    ):
        figures |= {
            f"{way}_share": plain(shares.share[g, j]),
            f"{way}_interval": plain([shares.low[g, j], shares.high[g, j]]),
            f"{way}_effect": plain(contrasts.effect[g, j]),
            f"{way}_p_value": plain(contrasts.chance[g, j], 12),
            f"{way}_found": bool(contrasts.is_found[g, j]),
        }
    return figures
