"""Counts a vote on a budget: a Pabulib file under one declared rule, and beside others for information."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import Any, Final

from polyphonie.cli.table import table
from polyphonie.cli.tally.settings import WHERE, one_of, read_settings, whole, words
from polyphonie.engines.budget import (
    COMPLETIONS,
    RULES,
    SATISFACTIONS,
    TIE_BREAKS,
    Allocation,
    Beside,
    Conditions,
    LeftOut,
    Loss,
    PbFile,
    Round,
    Settings,
    Tolerance,
    Vote,
    VoteRefused,
    allocate,
    costs_within_reach,
    put_beside,
    read_pb,
    tie_order,
    under,
    verify_allocation,
)
from polyphonie.engines.budget.at_most import STEPPED
from polyphonie.kit.chance import Chance
from polyphonie.kit.errors import BadFile, Fault, Refusal
from polyphonie.kit.progress import Progress
from polyphonie.kit.voice import Voice


def groups(text: str) -> tuple[tuple[str, ...], ...]:
    """Read groups of ids: ids joined by `+`, groups parted by commas, none empty."""
    found = tuple(tuple(id_.strip() for id_ in group.split("+")) for group in words(text))
    if not all(map(all, found)):
        raise Refusal("setting-not-words", value=text[:60])
    return found


KNOWN: Final[Mapping[str, Any]] = {
    "rule": one_of(*RULES),
    "satisfaction": one_of(*SATISFACTIONS),
    "completion": one_of(*COMPLETIONS),
    "ties": one_of(*TIE_BREAKS),
    "unit": whole(1, 10**12),
    "borda": one_of("length", "below"),
    "greedy": one_of("score", "per_cost"),
    "phragmen": one_of("stop", "skip"),
    "beside": words,
    "above_budget": one_of("refuse", "keep", "set_aside"),
    "unknown": one_of("refuse", "drop"),
    "counts": one_of("refuse", "tell"),
    "least_votes": whole(0, 10**9),
    "ineligible": words,
    "exclusive": groups,
    "verify": one_of("yes", "no"),
    "at_most": one_of("yes", "no"),
}
DEFAULTS: Final[Mapping[str, Any]] = {
    "rule": "equal_shares",
    "satisfaction": None,
    "completion": "none",
    "ties": "file",
    "unit": None,
    "borda": "length",
    "greedy": "score",
    "phragmen": "stop",
    "beside": (),
    "above_budget": "refuse",
    "unknown": "refuse",
    "counts": "refuse",
    "least_votes": 0,
    "ineligible": (),
    "exclusive": (),
    "verify": "no",
    "at_most": None,
}
MOST_RECOUNTED: Final = 500_000  # choices on the ballots x projects left out; beyond, at_most must be asked for


def tally(files: Sequence[Path], settings: Mapping[str, str], chance: Chance, progress: Progress) -> dict[str, Any]:
    """Count one Pabulib file."""
    chosen = read_settings(settings, KNOWN, DEFAULTS)
    if len(files) != 1:
        raise Refusal("budget-one-file", found=len(files))
    others = [_other(name) for name in chosen["beside"]]
    tolerance = Tolerance(chosen["above_budget"], chosen["unknown"], chosen["counts"])
    read = read_pb(files[0].read_bytes(), str(files[0]), tolerance)
    vote, left_out = _under(read.vote, Conditions(chosen["least_votes"], chosen["ineligible"], chosen["exclusive"]))
    first = _settings(chosen)
    order = tie_order(vote, chosen["ties"], chance.rng("budget", "ties"))
    found = allocate(vote, first, order, progress)
    beside = put_beside(vote, [found, *(allocate(vote, one, order, progress) for one in others)])
    chosen = chosen | {"satisfaction": found.satisfaction, "beside": list(chosen["beside"])}
    chosen["exclusive"] = ["+".join(group) for group in chosen["exclusive"]]
    if found.rule == "equal_shares":
        chosen["unit"] = first.unit or vote.scale
    checked = _checked(vote, found, first) if chosen["verify"] == "yes" else None
    chosen["at_most"] = chosen["at_most"] or _at_most_unasked(vote, found)
    told = _told(read, vote, found) | {"left_out": [_left_out(read.vote, one) for one in left_out]}
    if chosen["at_most"] == "yes":
        told["lost"] = _reached(vote, first, found, told["lost"], progress)
    told["ties"]["reverse_order"] = _reversed(vote, found, first) if found.ties else None
    return {"settings": chosen, **told, "verified": checked, "beside": _besides(vote, beside)}


def _under(vote: Vote, conditions: Conditions) -> tuple[Vote, tuple[LeftOut, ...]]:
    """Put a vote under conditions; what is wrong with them is told as of the settings."""
    try:
        return under(vote, conditions)
    except VoteRefused as refused:
        raise BadFile([replace(fault, file=WHERE) for fault in refused.faults]) from refused


def _at_most_unasked(vote: Vote, found: Allocation) -> str:
    """Recount other costs without being asked where it is quick: no steps to look for, and not too many ballots."""
    is_slow = found.rule == "equal_shares" and found.completion in STEPPED
    is_quick = not is_slow and len(vote.chosen) * len(found.losses) <= MOST_RECOUNTED
    return "yes" if is_quick and found.rule != "phragmen" else "no"


def _reached(
    vote: Vote, settings: Settings, found: Allocation, lost: Sequence[dict[str, Any]], progress: Progress
) -> list[dict[str, Any]]:
    """Add to each project left out the cost at which it would have been funded."""
    if found.rule == "phragmen":
        facts = {"setting": "at_most", "value": "yes", "known": "no"}
        raise BadFile([Fault("setting-not-among", "at_most", facts=facts, file="--settings")])
    reaches = costs_within_reach(vote, settings, found, progress)
    return [
        one
        | {
            "funded_at_most": None if reach.cost is None else _money(reach.cost, vote),
            "funded_below_too": reach.is_limit,
        }
        for one, reach in zip(lost, reaches, strict=True)
    ]


def _settings(chosen: Mapping[str, Any]) -> Settings:
    return Settings(
        rule=chosen["rule"],
        satisfaction=chosen["satisfaction"],
        completion=chosen["completion"],
        ties=chosen["ties"],
        unit=chosen["unit"],
        borda_below=chosen["borda"] == "below",
        greedy_per_cost=chosen["greedy"] == "per_cost",
        phragmen_skip=chosen["phragmen"] == "skip",
    )


def _other(name: str) -> Settings:
    """Read a rule to put beside: its name, then satisfaction and completion after slashes."""
    parts = name.split("/")
    rest = dict.fromkeys(parts[1:])
    satisfactions = [part for part in rest if part in SATISFACTIONS]
    completions = [part for part in rest if part in COMPLETIONS]
    strange = set(rest) - {*SATISFACTIONS, *COMPLETIONS}
    wrong = strange or parts[0] not in RULES or len(satisfactions) > 1 or len(completions) > 1
    if wrong or (completions and parts[0] != "equal_shares"):
        facts = {"setting": "beside", "value": name[:60], "known": ", ".join((*RULES, "equal_shares/cost/add1"))}
        raise BadFile([Fault("setting-not-among", "beside", facts=facts, file="--settings")])
    return Settings(
        parts[0],  # type: ignore[arg-type]  # among RULES, seen above
        satisfactions[0] if satisfactions else None,
        completions[0] if completions else "none",
    )


def _reversed(vote: Vote, found: Allocation, settings: Settings) -> dict[str, Any]:
    """Count again with the reverse order, at the same number of steps: what would ties decided otherwise change?"""
    other = allocate(vote, settings, found.order[::-1], added=found.added)
    return {
        "gained": [vote.ids[c] for c in other.funded if c not in found.funded],
        "lost": [vote.ids[c] for c in found.funded if c not in other.funded],
        "spent": _money(other.spent, vote),
    }


def _checked(vote: Vote, found: Allocation, settings: Settings) -> list[dict[str, Any]]:
    wrong = verify_allocation(vote, found, borda_below=settings.borda_below)
    return [{"code": one.code, "round": one.round, "project": vote.ids[one.project]} for one in wrong]


def _left_out(vote: Vote, one: LeftOut) -> dict[str, Any]:
    """Write a project that the conditions leave out of the count."""
    cost = vote.projects[vote.ids.index(one.id)].cost
    return {"project": one.id, "cost": _money(cost, vote), "reason": one.reason, "supporters": one.votes}


def _told(read: PbFile, vote: Vote, found: Allocation) -> dict[str, Any]:
    """Write the outcome in plain values; money in whole units, as text where it is not whole."""
    ids = vote.ids
    funded = [ids[c] for c in found.funded]
    return {
        "rule": found.rule,
        "satisfaction": found.satisfaction,
        "completion": found.completion,
        "funded": funded,
        "spent": _money(found.spent, vote),
        "budget": _money(vote.budget, vote),
        "left": _money(vote.budget - found.spent, vote),
        "currency": read.meta.get("currency", ""),
        "voters": vote.voters,
        "ballots": {"kind": vote.kind, "empty": read.empty_ballots, "choices_dropped": read.dropped},
        "endowment": None if found.endowment is None else str(found.endowment / vote.scale),
        "added": found.added,
        "one_more_overspends": found.first_too_many,
        "rounds": [_round(vote, at, one) for at, one in enumerate(found.rounds, 1)],
        "lost": [_loss(vote, one, found) for one in found.losses],
        "ties": {
            "rule": "declared_order",
            "order": [ids[c] for c in found.order],
            "met": [
                {"round": at, "taken": ids[one.project], "level_with": [ids[c] for c in one.level_with]}
                for at, one in enumerate(found.rounds, 1)
                if one.level_with
            ],
        },
        "exclusive": [[ids[c] for c in group] for group in vote.exclusive],
        "names": {p.id: p.name for p in read.vote.projects if p.name},
        "set_aside": list(read.set_aside),
        "announced": dict(read.announced),
        "published": None if read.published is None else _published(read.published, funded),
    }


def _published(published: Sequence[str], funded: Sequence[str]) -> dict[str, Any]:
    return {
        "funded": list(published),
        "same": set(published) == set(funded),
        "only_here": [id_ for id_ in funded if id_ not in published],
        "only_there": [id_ for id_ in published if id_ not in funded],
    }


def _money(amount: int | Fraction, vote: Vote) -> int | str:
    """Write an amount in whole units of money: a number when it is whole, otherwise its decimals or its fraction."""
    whole_units = Fraction(amount) / vote.scale
    if whole_units.denominator == 1:
        return whole_units.numerator
    if 100 % whole_units.denominator == 0:
        return f"{whole_units.numerator * 100 // whole_units.denominator / 100:.2f}"
    return str(whole_units)


def _round(vote: Vote, at: int, one: Round) -> dict[str, Any]:
    price = None if one.price is None else _money(one.price, vote)
    return {
        "round": at,
        "project": vote.ids[one.project],
        "cost": _money(vote.projects[one.project].cost, vote),
        "stage": one.stage,
        "rate": str(one.rate),
        "price": price,
        "supporters": one.supporters,
        "full_payers": one.full_payers,
        "spent": _money(one.spent, vote),
        "level_with": [vote.ids[c] for c in one.level_with],
    }


def _loss(vote: Vote, one: Loss, found: Allocation) -> dict[str, Any]:
    rivals = {c for group in vote.exclusive if one.project in group for c in group} & set(found.funded)
    return {
        "project": vote.ids[one.project],
        "cost": _money(vote.projects[one.project].cost, vote),
        "reason": one.reason,
        "rivals": [vote.ids[c] for c in sorted(rivals)] if one.reason == "rival" else [],
        "supporters": one.supporters,
        "missing": None if one.missing is None else _money(one.missing, vote),
        "over_what_is_left": _money(one.lacking, vote),
    }


def _besides(vote: Vote, beside: Sequence[Beside]) -> list[dict[str, Any]]:
    return [
        {
            "rule": one.allocation.rule,
            "satisfaction": one.allocation.satisfaction,
            "completion": one.allocation.completion,
            "funded": [vote.ids[c] for c in one.allocation.funded],
            "spent": _money(one.allocation.spent, vote),
            "ballots_with_a_funded_choice": str(one.heard),
            "mean_funded_choices": str(one.choices),
            "mean_money_of_funded_choices": str(one.money / vote.scale),
            "gained": [vote.ids[c] for c in one.gained],
            "lost": [vote.ids[c] for c in one.lost],
        }
        for one in beside
    ]


def lines(outcome: Mapping[str, Any], say: Voice) -> Iterator[str]:
    """Say what is funded, then each round, then what is not and why, the ties, the other rules."""
    currency = outcome["currency"]
    facts = {"funded": len(outcome["funded"]), "projects": len(outcome["funded"]) + len(outcome["lost"])}
    spent, budget, left = (_amount(outcome[key], say) for key in ("spent", "budget", "left"))
    yield say("budget-answer", spent=spent, budget=budget, left=left, currency=currency, **facts)
    yield say(f"budget-rule-{outcome['rule'].replace('_', '-')}")
    if outcome["rule"] == "equal_shares":
        yield from _completion_lines(outcome, say)
    yield ""
    yield from _round_lines(outcome, say)
    yield ""
    yield from _loss_lines(outcome, say)
    yield from _tie_lines(outcome, say)
    yield from _known_lines(outcome, say)
    if len(outcome["beside"]) > 1:
        yield ""
        yield from _beside_lines(outcome, say)


def _completion_lines(outcome: Mapping[str, Any], say: Voice) -> Iterator[str]:
    completion = outcome["completion"]
    endowment = _amount(outcome["endowment"], say)
    facts = {"endowment": endowment, "added": say.number(outcome["added"]), "currency": outcome["currency"]}
    yield say(f"budget-completion-{completion.replace('_', '-')}", **facts)
    if outcome["one_more_overspends"]:
        yield say("budget-one-more-overspends")


def _round_lines(outcome: Mapping[str, Any], say: Voice) -> Iterator[str]:
    heads = ("round", "project", "cost", "supporters", "price", "spent")
    rows = [
        [
            str(one["round"]),
            _named(outcome, one["project"]),
            _amount(one["cost"], say),
            say.number(one["supporters"]),
            _amount(one["price"], say) if one["price"] is not None else "",
            _amount(one["spent"], say),
        ]
        for one in outcome["rounds"]
    ]
    yield from table([say(f"budget-head-{head}") for head in heads], rows)


def _loss_lines(outcome: Mapping[str, Any], say: Voice) -> Iterator[str]:
    if not outcome["lost"]:
        yield say("budget-nothing-lost")
        return
    yield say("budget-lost", count=len(outcome["lost"]))
    for one in outcome["lost"]:
        rivals = [_named(outcome, id_) for id_ in one["rivals"]]
        facts = {"project": _named(outcome, one["project"]), "supporters": one["supporters"], "rivals": rivals or "—"}
        money = {"cost": _amount(one["cost"], say), "currency": outcome["currency"]}
        missing = _amount(one["missing"] if one["reason"] == "short" else one["over_what_is_left"], say)
        yield "  " + say(f"budget-lost-{one['reason']}", missing=missing, **facts, **money) + _reach(one, outcome, say)


def _reach(one: Mapping[str, Any], outcome: Mapping[str, Any], say: Voice) -> str:
    """Say at what cost a project would have been funded, where it was recounted."""
    if one.get("funded_at_most") is None:
        return ""
    code = "budget-at-most" if one["funded_below_too"] else "budget-at-that-cost"
    return " " + say(code, cost=_amount(one["funded_at_most"], say), currency=outcome["currency"])


def _tie_lines(outcome: Mapping[str, Any], say: Voice) -> Iterator[str]:
    met = outcome["ties"]["met"]
    yield ""
    yield say("budget-ties", count=len(met), order=say(f"budget-order-{outcome['settings']['ties'].replace('_', '-')}"))
    for one in met:
        level = [_named(outcome, id_) for id_ in one["level_with"]]
        yield "  " + say("budget-tie", round=one["round"], taken=_named(outcome, one["taken"]), level=level)
    if other := outcome["ties"]["reverse_order"]:
        changes = bool(other["gained"] or other["lost"])
        facts = {"gained": other["gained"] or "—", "lost": other["lost"] or "—"}
        yield say("budget-reverse-changes" if changes else "budget-reverse-same", **facts)


def _known_lines(outcome: Mapping[str, Any], say: Voice) -> Iterator[str]:
    ballots = outcome["ballots"]
    yield say("budget-ballots", voters=say.number(outcome["voters"]), empty=ballots["empty"])
    if ballots["choices_dropped"]:
        yield say("budget-dropped", count=ballots["choices_dropped"])
    if outcome["set_aside"]:
        yield say("budget-set-aside", projects=outcome["set_aside"])
    for one in outcome["left_out"]:
        facts = {"project": _named(outcome, one["project"]), "supporters": one["supporters"]}
        yield say(f"budget-out-{one['reason']}", least=outcome["settings"]["least_votes"], **facts)
    if outcome["published"] is not None:
        published = outcome["published"]
        facts = {"more": published["only_here"], "less": published["only_there"]}
        yield say("budget-published-same" if published["same"] else "budget-published-other", **facts)
    if outcome["verified"] is not None:
        yield say("budget-verified" if not outcome["verified"] else "budget-not-verified")


def _beside_lines(outcome: Mapping[str, Any], say: Voice) -> Iterator[str]:
    yield say("budget-beside")
    heads = ("rule", "funded", "spent", "heard", "choices", "gained", "lost")
    rows = [
        [
            "/".join(part for part in (one["rule"], one["satisfaction"], one["completion"]) if part and part != "none"),
            str(len(one["funded"])),
            _amount(one["spent"], say),
            say.percent(float(Fraction(one["ballots_with_a_funded_choice"])), 1),
            say.number(float(Fraction(one["mean_funded_choices"])), 2),
            ", ".join(one["gained"]) or "—",
            ", ".join(one["lost"]) or "—",
        ]
        for one in outcome["beside"]
    ]
    yield from table([say(f"budget-beside-{head}") for head in heads], rows)


def _named(outcome: Mapping[str, Any], id_: str) -> str:
    name = outcome["names"].get(id_, "")
    return f"{id_} {name[:48]}".strip()


def _amount(amount: int | str, say: Voice) -> str:
    """Write money as the language does; cents only where there are some."""
    value = Fraction(amount)
    return say.number(float(value), 0 if value.denominator == 1 else 2)
