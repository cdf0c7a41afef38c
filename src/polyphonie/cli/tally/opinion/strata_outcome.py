"""What an opinion outcome tells of strata: who came beside who lives there, and each statement once weighed."""

from typing import Any

import numpy as np

from polyphonie.cli.tally.opinion.files import Read
from polyphonie.cli.tally.opinion.plain import plain
from polyphonie.engines.opinion import RobustMap, Weighted, verify_strata, weigh_strata


def weighed(read: Read, found: RobustMap, level: float) -> Weighted | None:
    """Weigh the votes of a map by the strata declared, if any are."""
    return None if read.strata is None else weigh_strata(found.votes, read.strata, level)


def strata_told(read: Read, found: RobustMap, weighted: Weighted | None) -> dict[str, Any] | None:
    """Tell the strata: voters, their share of the voters and of the population; what weighing turns."""
    if weighted is None:
        return None
    among = max(int(weighted.people.sum()), 1)
    return {
        "strata": [
            {
                "name": name,
                "people": int(weighted.people[h]),
                "share": plain(weighted.people[h] / among),
                "population": plain(weighted.population[h]),
            }
            for h, name in enumerate(weighted.strata)
        ],
        "undeclared": weighted.undeclared,
        "not_seen_by_all": [
            name for j, name in enumerate(found.votes.statements) if bool((weighted.seen[:, j] == 0).any())
        ],
        "turned": _turned(found, weighted),
        "sha256": dict(read.digests),
    }


def add_weighted(statements: list[dict[str, Any]], found: RobustMap, weighted: Weighted | None) -> None:
    """Add to each statement what it would say once weighed; nothing where strata are not declared."""
    if weighted is None:
        return
    place = {name: j for j, name in enumerate(found.votes.statements)}
    for one in statements:
        if (j := place.get(one["id"])) is not None:
            one["weighted"] = _figures(weighted, j)


def strata_hold(read: Read, found: RobustMap, weighted: Weighted | None, level: float) -> bool:
    """Tell whether a recount finds the same shares."""
    if read.strata is None or weighted is None:
        return True
    return not verify_strata(found.votes, read.strata, level, weighted)


def _figures(weighted: Weighted, j: int) -> dict[str, Any]:
    ways = (("agree", weighted.agree), ("disagree", weighted.disagree), ("pass", weighted.passing))
    figures: dict[str, Any] = {}
    for way, shares in ways:
        figures[f"{way}_share"] = plain(shares.share[j])
        interval = [shares.low[j], shares.high[j]]
        figures[f"{way}_interval"] = None if np.isnan(interval).any() else plain(interval)
    missing = [name for h, name in enumerate(weighted.strata) if weighted.seen[h, j] == 0]
    return figures | {"effective": plain(weighted.effective[j]), "missing": missing}


def _turned(found: RobustMap, weighted: Weighted) -> list[dict[str, Any]]:
    """Statements where more agree than disagree only before weighing, or only after it."""
    before = found.room.agree.share[0] - found.room.disagree.share[0]
    after = weighted.agree.share - weighted.disagree.share
    return [
        {
            "statement": found.votes.statements[j],
            "agree_share": plain(found.room.agree.share[0, j]),
            "disagree_share": plain(found.room.disagree.share[0, j]),
            "agree_weighted": plain(weighted.agree.share[j]),
            "disagree_weighted": plain(weighted.disagree.share[j]),
            "effective": plain(weighted.effective[j]),
        }
        for j in np.flatnonzero(before * after < 0).tolist()
    ]
