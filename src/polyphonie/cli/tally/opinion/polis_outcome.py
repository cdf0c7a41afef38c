"""The outcome of the Polis mode, in plain values."""

from typing import Any

import numpy as np

from polyphonie.cli.tally.opinion.files import Read
from polyphonie.cli.tally.opinion.picture import bases, shows_people
from polyphonie.cli.tally.opinion.plain import letter, plain
from polyphonie.cli.tally.opinion.published import compared
from polyphonie.engines.opinion import (
    Conversation,
    GroupCounts,
    Majority,
    PolisMap,
    Representative,
    Stability,
    map_polis,
    measure_stability,
    score_direction,
    verify_polis,
)
from polyphonie.engines.opinion.division import mean_spread
from polyphonie.kit.chance import Chance
from polyphonie.kit.progress import Progress

VERIFIED_UP_TO = 100_000


def polis_outcome(read: Read, asked: dict[str, Any], chance: Chance, progress: Progress) -> dict[str, Any]:
    """Map a conversation as Polis does, with the stability that Polis does not tell."""
    conversation = read.conversation
    groups = None if asked["k"] == "auto" else asked["k"]
    found = map_polis(
        conversation, groups=groups, restarts=asked["restarts"], chance=chance.generator("polis", "restarts")
    )
    stability = measure_stability(found, chance, resamples=asked["resamples"], progress=progress)
    names = found.votes.statements
    texts = {one.id: one.text for one in conversation.statements}
    spread = mean_spread(found.counts.agrees, found.counts.disagrees, found.counts.seen)
    divisive = _best(spread, ~found.left_out, asked["listed"])
    shared = _best(found.group_aware, ~found.left_out, asked["listed"])
    return {
        "settings": asked,
        "mode": "polis",
        "k": len(found.groups.centres),
        "k_best": found.groups.smoothing.last,
        "silhouettes": {str(k): plain(score) for k, score in found.groups.silhouettes},
        "stability": plain(stability.overall),
        "votes": _votes(found),
        "comments": read.comments,
        "groups": [_group(found, stability, texts, g) for g in range(len(found.groups.centres))],
        "not_grouped": [name for name, g in zip(found.votes.people, found.labels.tolist(), strict=True) if g < 0],
        "consensus": [_majority(one, names, texts) for one in (*found.agreed, *found.refused)],
        "group_aware": [_named(found, j, texts, "group_aware", found.group_aware) for j in shared],
        "divisive": [_named(found, j, texts, "spread", spread) for j in divisive],
        "statements": _statements(conversation, found, spread),
        "axes": {"shares": plain(found.axes.shares)},
        "bases": bases(found.axes.positions, found.groups.base_labels, found.labels),
        "people": _people(found) if shows_people(asked, len(found.votes.people)) else None,
        "published": compared(conversation, found.votes.people, found.labels),
        "ties": {"instants": [one.person + " " + one.statement for one in found.votes.ties]},
        "verified": not verify_polis(conversation, found) if len(found.votes.values) <= VERIFIED_UP_TO else None,
    }


def _votes(found: PolisMap) -> dict[str, int]:
    return {
        "received": found.votes.received,
        "counted": len(found.votes.values),
        "people": len(found.votes.people),
        "statements": len(found.votes.statements),
        "left_out": int(found.left_out.sum()),
        "grouped": int((found.labels >= 0).sum()),
        "base_clusters": len(found.groups.base_centres),
    }


def _best(scores: Any, eligible: Any, most: int) -> list[int]:
    chosen = np.flatnonzero(eligible)
    return [int(j) for j in chosen[np.argsort(-scores[chosen], kind="stable")][:most]]


def _named(found: PolisMap, place: int, texts: dict[str, str], figure: str, values: Any) -> dict[str, Any]:
    name, whole = found.votes.statements[place], found.whole
    return {
        "statement": name,
        "text": texts.get(name, ""),
        "agrees": int(whole.agrees[0, place]),
        "disagrees": int(whole.disagrees[0, place]),
        "passes": int(whole.passes[0, place]),
        "seen": int(whole.seen[0, place]),
        figure: plain(values[place]),
    }


def _group(found: PolisMap, stability: Stability, texts: dict[str, str], group: int) -> dict[str, Any]:
    names = found.votes.statements
    members = [found.votes.people[i] for i in np.flatnonzero(found.labels == group).tolist()]
    return {
        "id": group,
        "name": letter(group),
        "size": len(members),
        "stability": plain(stability.of_groups[group]),
        "centre": plain(found.groups.centres[group]),
        "represents": [_representative(one, names, texts) for one in found.representatives[group]],
        "members": members,
    }


def _representative(one: Representative, names: tuple[str, ...], texts: dict[str, str]) -> dict[str, Any]:
    return {
        "statement": names[one.statement],
        "text": texts.get(names[one.statement], ""),
        "direction": "agree" if one.agree else "disagree",
        "votes": one.votes,
        "seen": one.seen,
        "p": plain(one.share),
        "pt": plain(one.share_z),
        "r": plain(one.contrast),
        "rt": plain(one.contrast_z),
        "score": plain(one.score),
        "best_agree": one.is_best_agree,
    }


def _majority(one: Majority, names: tuple[str, ...], texts: dict[str, str]) -> dict[str, Any]:
    return {
        "statement": names[one.statement],
        "text": texts.get(names[one.statement], ""),
        "direction": "agree" if one.agree else "disagree",
        "votes": one.votes,
        "seen": one.seen,
        "p": plain(one.share),
        "pt": plain(one.share_z),
    }


def _statements(conversation: Conversation, found: PolisMap, spread: Any) -> list[dict[str, Any]]:
    """Give the counts and the figures of every statement that was voted on."""
    told = {one.id: one for one in conversation.statements}
    columns = polis_columns(found.counts)
    whole = found.whole
    reach = found.axes.extremity
    return [
        {
            "id": name,
            "text": told[name].text if name in told else "",
            "moderated": told[name].moderated if name in told else 0,
            "left_out": bool(found.left_out[j]),
            "agrees": int(whole.agrees[0, j]),
            "disagrees": int(whole.disagrees[0, j]),
            "passes": int(whole.passes[0, j]),
            "seen": int(whole.seen[0, j]),
            "mean": plain(found.axes.means[j]),
            "loadings": plain(found.axes.directions[j]),
            "extremity": plain(reach[j]),
            "group_aware": plain(found.group_aware[j]),
            "spread": plain(spread[j]),
            "priority": plain(found.priorities[j]),
            "groups": [one[j] for one in columns],
        }
        for j, name in enumerate(found.votes.statements)
    ]


def polis_columns(counts: GroupCounts) -> list[list[dict[str, Any]]]:
    """Give, for each group and statement, the counts and Polis' four figures in both directions."""
    agree, disagree = score_direction(counts, agree=True), score_direction(counts, agree=False)
    figures = {
        f"{name}_{way}": plain(getattr(one, field))
        for way, one in (("agree", agree), ("disagree", disagree))
        for name, field in (("p", "share"), ("pt", "share_z"), ("r", "contrast"), ("rt", "contrast_z"))
    }
    held = {"agrees": counts.agrees.tolist(), "disagrees": counts.disagrees.tolist(), "seen": counts.seen.tolist()}
    every: dict[str, list[list[Any]]] = held | figures
    groups, size = counts.seen.shape
    return [[{name: table[g][j] for name, table in every.items()} for j in range(size)] for g in range(groups)]


def _people(found: PolisMap) -> dict[str, list[Any]]:
    place = found.placement
    return {
        "id": list(found.votes.people),
        "group": [g if g >= 0 else None for g in found.labels.tolist()],
        "x": plain(found.axes.positions[:, 0], 6),
        "y": plain(found.axes.positions[:, 1], 6),
        "centricness": plain(place.centricness, 6),
        "coreness": plain(place.coreness, 6),
        "extremeness": plain(place.extremeness, 6),
    }
