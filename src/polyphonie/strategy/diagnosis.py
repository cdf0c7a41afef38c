"""What the situation says before any method: statements, each with the fields it rests on. A person accepts or not."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from polyphonie.engines.portfolio import Brief
from polyphonie.kit.reason import Reason
from polyphonie.kit.situation import Situation
from polyphonie.strategy.game import Game
from polyphonie.strategy.law import Finding, field_of


@dataclass(frozen=True, slots=True)
class Statement:
    """One thing the diagnosis says: its topic, its reason, the fields it rests on; private when it judges actors."""

    topic: str
    reason: Reason
    rests_on: tuple[str, ...]
    is_private: bool = False
    suggests: tuple[str, Any] | None = None


def diagnose(situation: Situation, brief: Brief, game: Game | None, law: Sequence[Finding]) -> tuple[Statement, ...]:
    """Give the statements in the order they are read: climate, margins, publics, actors, law, unknowns."""
    return (
        *_climate(situation),
        *_margins(situation),
        *_publics(brief),
        *(_game(situation, game) if game else ()),
        *_law(situation, law),
        *_unknown(situation, brief),
    )


def _climate(situation: Situation) -> Iterator[Statement]:
    context = situation.context
    for name in ("conflict", "complexity", "trust", "uncertainty", "fatigue"):
        value = getattr(context, name)
        if value is not None:
            yield Statement(name, Reason(f"diagnosis-{name}", {name: value}), (f"context.{name}",))
    broken = [e for e in context.history if e.kind == "promise_broken"]
    if broken:
        trust = context.trust
        suggests = ("context.trust", max(0, trust - 1)) if trust is not None else None
        yield Statement(
            "trust", Reason("diagnosis-broken", {"count": len(broken)}), ("context.history",), suggests=suggests
        )


def _margins(situation: Situation) -> Iterator[Statement]:
    decision, scope = situation.decision, situation.scope
    if scope.negotiable or scope.not_negotiable:
        yield Statement(
            "margins",
            Reason("diagnosis-margins", {"count": len(scope.negotiable), "count_closed": len(scope.not_negotiable)}),
            ("scope.negotiable", "scope.not_negotiable"),
        )
    if decision.level_granted is not None:
        yield Statement(
            "margins", Reason("diagnosis-level", {"level": decision.level_granted}), ("decision.level_granted",)
        )


def _publics(brief: Brief) -> Iterator[Statement]:
    for audience in brief.audiences:
        if audience.is_priority:
            kind = "actors" if audience.is_actor else "publics"
            facts = {"who": audience.id, "affected": audience.affected, "distance": audience.distance}
            yield Statement(
                "publics",
                Reason("diagnosis-priority", facts),
                (f"{kind}.{audience.id}.affected", f"{kind}.{audience.id}.distance"),
                audience.is_actor,
            )


def _game(situation: Situation, game: Game) -> Iterator[Statement]:
    found = game.suggestions
    rests = ("respondents",)
    conflict = found.conflict
    if conflict.level is not None and conflict.share is not None:
        stated = situation.context.conflict
        same = stated == conflict.level
        code = "diagnosis-game-conflict" + ("" if stated is None else "-same" if same else "-differs")
        facts = {"conflict": conflict.level, "conflict_stated": stated, "share": round(conflict.share, 3)}
        yield Statement(
            "conflict", Reason(code, facts), rests, True, None if same else ("context.conflict", conflict.level)
        )
    for topic in found.topics[:3]:
        yield Statement(
            "topics",
            Reason(
                "diagnosis-topic",
                {"project_objective": topic.objective, "for_points": topic.wanted, "against_points": topic.refused},
            ),
            rests,
            True,
        )
    gap = found.power_gap
    if gap is not None and gap.is_wide:
        yield Statement(
            "power",
            Reason(
                "diagnosis-gap",
                {"actors": list(gap.holders), "star": round(gap.highest, 2), "gini": round(gap.gini, 2)},
            ),
            rests,
            True,
        )
    for mediator in found.mediators[:3]:
        yield Statement("mediators", Reason("diagnosis-mediator", {"actor": mediator.actor}), rests, True)
    if game.comparison.agenda:
        contested = sum(cell.is_contested for cell in game.comparison.agenda)
        yield Statement(
            "agenda",
            Reason("diagnosis-agenda", {"count": len(game.comparison.agenda), "count_contested": contested}),
            rests,
            True,
        )
    if game.is_filled:
        yield Statement(
            "agenda", Reason("diagnosis-filled", {"count": len(game.comparison.reference.unanswered)}), rests, True
        )


def _law(situation: Situation, law: Sequence[Finding]) -> Iterator[Statement]:
    for finding in law:
        if finding.judgement.value and finding.rule.kind != "option":
            code = "diagnosis-law" if finding.rule.checked_on else "diagnosis-law-unchecked"
            yield Statement(
                "law",
                Reason(code, {"rule": finding.rule.id}),
                tuple(field_of(situation, name) for name in sorted(finding.judgement.used)),
            )


def _unknown(situation: Situation, brief: Brief) -> Iterator[Statement]:
    values = {
        "context.conflict": situation.context.conflict,
        "context.complexity": situation.context.complexity,
        "context.trust": situation.context.trust,
        "decision.level_granted": brief.level_granted,
        "decision.when": situation.decision.when,
        "constraints.budget": brief.budget_cents,
        "constraints.staff_days": brief.staff_days,
        "constraints.participants": brief.participants,
        "skills_in_house": situation.skills_in_house,
        "publics": brief.audiences or None,
        "decision.commitment.form": situation.decision.commitment.form,
    }
    missing = [name for name, value in values.items() if value is None]
    if missing:
        yield Statement(
            "unknown", Reason("diagnosis-unknown", {"fields": missing, "count": len(missing)}), tuple(missing)
        )
