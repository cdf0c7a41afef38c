"""The outcome of the robust mode, in plain values."""

from typing import Any

import numpy as np

from polyphonie.cli.tally.opinion.files import Read
from polyphonie.cli.tally.opinion.picture import bases, shows_people
from polyphonie.cli.tally.opinion.plain import letter, plain
from polyphonie.cli.tally.opinion.polis_outcome import VERIFIED_UP_TO
from polyphonie.cli.tally.opinion.published import compared
from polyphonie.cli.tally.opinion.robust_statements import robust_statements, told
from polyphonie.cli.tally.opinion.strata_outcome import add_weighted, strata_hold, strata_told, weighed
from polyphonie.engines.opinion import (
    AxisEnd,
    Conversation,
    Lists,
    Parameters,
    RobustMap,
    explain,
    list_statements,
    map_robust,
    verify_robust,
    weigh_exclusion,
)
from polyphonie.kit.chance import Chance
from polyphonie.kit.progress import Progress, silent


def robust_outcome(read: Read, asked: dict[str, Any], chance: Chance, progress: Progress) -> dict[str, Any]:
    """Map a conversation; groups only where they hold."""
    conversation = read.conversation
    parameters = parameters_of(asked)
    found = map_robust(conversation, parameters, chance, excluded=asked["exclude"], progress=progress)
    voted = set(found.votes.statements)
    unvoted = [one.id for one in conversation.statements if not one.is_left_out and one.id not in voted]
    lists = list_statements(found, unvoted)
    texts = {one.id: one.text for one in conversation.statements}
    weighted = weighed(read, found, parameters.level)
    every = robust_statements(conversation, found)
    add_weighted(every, found, weighted)
    place = {name: j for j, name in enumerate(found.votes.statements)}

    def listed(names: tuple[str, ...], **more: Any) -> list[dict[str, Any]]:
        return [told(found, place.get(name), name, texts) | more for name in names]

    return {
        "settings": asked,
        "mode": "robust",
        "k": found.grouping.groups,
        "votes": _votes(conversation, found, len(unvoted)),
        "comments": read.comments,
        "groups": [_group(found, lists, texts, g) for g in range(found.grouping.groups)],
        "between": _names(found, found.between),
        "not_grouped": _names(found, found.labels < 0),
        "candidates": _candidates(found),
        "consensus": listed(lists.agreed.statements, direction="agree")
        + listed(lists.refused.statements, direction="disagree"),
        "divisive": listed(lists.divisive.statements),
        "uncertain": listed(lists.uncertain.statements),
        "under_seen": listed(lists.under_seen.statements),
        "overlap": lists.overlap,
        "statements": every,
        "strata": strata_told(read, found, weighted),
        "axes": _axes(found),
        "bases": bases(found.places, found.grouping.base, found.labels),
        "people": _people(found) if shows_people(asked, len(found.votes.people)) else None,
        "flags": _flags(found),
        "excluded": _exclusion(conversation, found, parameters, chance),
        "explanation": _explanation(found, asked["person"], texts),
        "published": compared(conversation, found.votes.people, found.labels),
        "ties": _ties(conversation, lists),
        "warnings": _warnings(found),
        "verified": not verify_robust(conversation, found) and strata_hold(read, found, weighted, parameters.level)
        if len(found.votes.values) <= VERIFIED_UP_TO
        else None,
    }


def parameters_of(asked: dict[str, Any]) -> Parameters:
    """Turn settings into the parameters of the map."""
    same = ("most_groups", "least_size", "least_share", "least_votes", "most_axes", "resamples", "level")
    more = ("false_discovery", "permutations", "objection", "listed", "least_exposure", "exposure_share")
    return Parameters(
        groups=None if asked["k"] == "auto" else asked["k"],
        least_stability=asked["stability"],
        least_confidence=asked["confidence"],
        restarts=max(asked["restarts"], 1),
        **{name: asked[name] for name in (*same, *more)},
    )


def _votes(conversation: Conversation, found: RobustMap, unvoted: int) -> dict[str, int]:
    return {
        "received": conversation.votes.received,
        "counted": len(found.votes.values),
        "people": len(found.votes.people),
        "statements": len(found.votes.statements),
        "left_out": int(conversation.left_out.sum()),
        "without_vote": unvoted,
        "grouped": int((found.labels >= 0).sum()),
        "base_clusters": int(found.grouping.base.max(initial=-1)) + 1,
    }


def _names(found: RobustMap, chosen: Any) -> list[str]:
    return [found.votes.people[i] for i in np.flatnonzero(chosen).tolist()]


def _group(found: RobustMap, lists: Lists, texts: dict[str, str], group: int) -> dict[str, Any]:
    members = _names(found, found.labels == group)
    place = {name: j for j, name in enumerate(found.votes.statements)}
    represents = [
        {
            "statement": one.statement,
            "text": texts.get(one.statement, ""),
            "direction": "agree" if one.agree else "disagree",
            "votes": int((found.counts.agrees if one.agree else found.counts.disagrees)[group, place[one.statement]]),
            "seen": int(found.counts.seen[group, place[one.statement]]),
            "effect": plain(one.effect),
            "p_value": plain(one.chance, 12),
            "exact": one.is_exact,
        }
        for one in lists.proper[group]
    ]
    return {
        "id": group,
        "name": letter(group),
        "size": len(members),
        "share": plain(len(members) / max(int((found.labels >= 0).sum()), 1)),
        "stability": plain(found.grouping.stabilities[group]),
        "between": int((found.between & (found.labels == group)).sum()),
        "centre": plain(found.grouping.centres[group]),
        "represents": represents,
        "members": members,
    }


def _candidates(found: RobustMap) -> list[dict[str, Any]]:
    return [
        {
            "k": one.groups,
            "smallest": one.smallest,
            "stability": plain(one.stability),
            "separation": plain(one.separation),
            "fate": one.fate,
        }
        for one in found.grouping.candidates
    ]


def _axes(found: RobustMap) -> dict[str, Any]:
    def ends(side: tuple[AxisEnd, ...]) -> list[dict[str, Any]]:
        return [
            {"statement": e.statement, "loading": plain(e.loading), "agrees": e.agrees, "disagrees": e.disagrees,
             "seen": e.seen}
            for e in side
        ]  # fmt: skip

    return {
        "supported": found.held_out.axes,
        "grouped_on": found.group_frame.axes,
        "ridge": found.held_out.ridge,
        "errors": plain(found.held_out.errors),
        "hidden_votes": found.held_out.hidden,
        "shares": plain(found.frame.shares),
        "named": [
            {"share": plain(a.share), "towards": ends(a.towards), "away": ends(a.away)} for a in found.axis_names
        ],
    }


def _people(found: RobustMap) -> dict[str, list[Any]]:
    return {
        "id": list(found.votes.people),
        "group": [g if g >= 0 else None for g in found.labels.tolist()],
        "confidence": plain(found.grouping.certainty, 4),
        "x": plain(found.places[:, 0], 6),
        "y": plain(found.places[:, 1], 6),
    }


def _flags(found: RobustMap) -> dict[str, Any]:
    flags = found.flags
    fast = None if flags.fast is None else list(flags.fast)
    return {"identical": [list(one) for one in flags.identical], "straight": list(flags.straight), "fast": fast}


def _exclusion(
    conversation: Conversation, found: RobustMap, parameters: Parameters, chance: Chance
) -> dict[str, Any] | None:
    """Tell what leaving people out changed, from the same map with them."""
    if not found.excluded:
        return None
    whole = map_robust(conversation, parameters, chance, progress=silent)
    there = set(found.votes.statements)
    kept = [name in there for name in whole.votes.statements]
    one = weigh_exclusion(
        found.excluded,
        (whole.votes.people, whole.labels, whole.consensus.group_aware[kept]),
        (found.votes.people, found.labels, found.consensus.group_aware),
        found.votes.statements,
    )
    return {
        "people": list(one.people),
        "groups_before": one.groups[0],
        "groups_after": one.groups[1],
        "agreement": plain(one.agreement),
        "consensus_gained": list(one.gained),
        "consensus_lost": list(one.lost),
    }


def _explanation(found: RobustMap, person: str | None, texts: dict[str, str]) -> dict[str, Any] | None:
    if person is None:
        return None
    one = explain(found.votes, person, found.group_frame, found.grouping.centres)
    return {
        "person": person,
        "position": plain(one.position),
        "nearest": letter(one.nearest),
        "other": None if one.other is None else letter(one.other),
        "because": [
            {"statement": p.statement, "text": texts.get(p.statement, ""), "vote": p.vote, "part": plain(p.part)}
            for p in one.strongest
        ],
    }


def _ties(conversation: Conversation, lists: Lists) -> dict[str, Any]:
    every = {"agreed": lists.agreed, "refused": lists.refused, "divisive": lists.divisive, "uncertain": lists.uncertain}
    return {
        "instants": [f"{one.person} {one.statement}" for one in conversation.votes.ties],
        "lists": {name: list(one.tied) for name, one in every.items() if one.tied},
        "under_seen_not_listed": len(lists.under_seen.tied),
    }


def _warnings(found: RobustMap) -> list[str]:
    """Say what a reader should know before anything else."""
    told = []
    if found.grouping.groups == 1:
        told.append("one-room" if found.held_out.axes else "no-axis")
    if found.held_out.axes > 2:
        told.append("two-axes-not-enough")
    if len(found.votes.people) < 30:
        told.append("few-people")
    if found.parameters.groups is not None and found.grouping.groups > 1:
        own = next(one for one in found.grouping.candidates if one.groups == found.parameters.groups)
        if (own.stability or 0) < found.parameters.least_stability or (own.separation or 0) <= 1:
            told.append("groups-asked-not-held")
    return told
