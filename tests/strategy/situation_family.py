"""Sixty situations of every sort, drawn with fixed seeds: known and unknown, wide and narrow, honest and not."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import replace
from random import Random
from typing import Any, Final

from polyphonie.kit import codes
from polyphonie.kit.quantity import Range
from polyphonie.kit.situation import (
    Actor,
    Commitment,
    Constraint,
    Context,
    Decision,
    Event,
    Objective,
    Organiser,
    ProjectObjective,
    Public,
    Respondent,
    Scope,
    ScopeItem,
    Situation,
    Territory,
)

COUNT: Final = 60
TODAY: Final = dt.date(2026, 3, 2)
ACTORS: Final = (
    Actor("mairie", "Mairie", "elected", power=4, interest=4, legitimacy=4, urgency=2, affected=1, distance=0),
    Actor("voisins", "Riverains", "residents", power=1, interest=4, legitimacy=3, urgency=3, affected=4, distance=1),
    Actor("marche", "Commerçants du marché", "business", power=2, interest=3, affected=3, distance=2),
    Actor("lycee", "Lycéens", "public", power=0, interest=1, affected=4, distance=4),
)
PUBLICS: Final = (
    Public("anciens", "Personnes âgées isolées", 400, 4, 4, barriers={"mobility": 4, "digital": 4, "age": 2}),
    Public("nouveaux", "Nouveaux arrivants", 900, 3, 3, barriers={"language": 4, "trust": 3, "time": 2}),
    Public("usagers", "Usagers du marché", 3000, 2, 1),
)
SKILLS: Final[Mapping[str, int]] = {"facilitation": 3, "writing": 2, "mediation": 1, "interviewing": 2}
SCALES: Final = ("conflict", "complexity", "uncertainty", "trust", "fatigue")
Draw = Random


def some(draw: Draw, options: tuple[Any, ...]) -> Any:
    """Draw one option; one time in four, nothing is known."""
    return None if draw.random() < 0.25 else draw.choice(options)


def few(draw: Draw, options: tuple[Any, ...], most: int = 3) -> tuple[Any, ...]:
    """Draw some of the options, perhaps none, in their order."""
    kept = draw.sample(options, draw.randint(0, min(most, len(options))))
    return tuple(one for one in options if one in kept)


def context(draw: Draw) -> Context:
    """Draw a context."""
    scales = {name: some(draw, (0, 1, 2, 3, 4)) for name in SCALES}
    events = (Event("La place refaite sans nous.", "promise_broken"), Event("Un budget tenu.", "promise_kept"))
    return Context(
        Territory("Ici", some(draw, codes.SCOPES), some(draw, (800, 15_000, 300_000))),
        Organiser("Organisateur", some(draw, codes.ORGANISERS)),
        problem="La place ne sert qu’à garer des voitures.",
        stated_by=few(draw, ("mairie", "voisins", "marche")),
        matters=few(draw, codes.MATTERS, 2),
        phase=some(draw, codes.PHASES),
        history=few(draw, events),
        **scales,
    )


def limits(draw: Draw) -> tuple[Constraint, ...]:
    """Draw limits, from next to nothing to plenty."""
    amounts = {
        "budget": some(draw, (900, 6_000, 34_000, 120_000)),
        "staff_days": some(draw, (4, 25, 60, 200)),
        "weeks": some(draw, (3, 12, 26, 52)),
        "contact_hours": some(draw, (1, 4, 40)),
        "participants": some(draw, (12, 60, 1_000)),
    }
    ends = {name: (0.5, 1, 1.4) if name == "participants" else (1, 1, 1) for name in amounts}
    return tuple(
        Constraint(name, "financial", limits=name, amount=Range(*(round(said * end) for end in ends[name])))
        for name, said in amounts.items()
        if said is not None
    )


def objectives(draw: Draw) -> tuple[Objective, ...]:
    """Draw up to four objectives of the participation, some without a text."""
    kinds = few(draw, codes.OBJECTIVES, 4)
    return tuple(
        Objective(f"o{n}", draw.choice((None, f"But numéro {n}")), kind, some(draw, (1, 2, 3, 4, 5)),
                  need=draw.randint(1, 3), is_must=draw.random() < 0.7)
        for n, kind in enumerate(kinds, 1)
    )  # fmt: skip


def respondents(draw: Draw) -> tuple[Respondent, ...]:
    """Draw what nobody, one or three people say of the actors, with cells left blank now and then."""
    ids, goals = [a.id for a in ACTORS], ("p1", "p2")
    return tuple(
        Respondent(
            f"r{n}",
            "Habitante",
            influence={i: {j: some(draw, (0, 1, 2, 4)) for j in ids if j != i} for i in ids},
            positions={i: {o: draw.randint(-4, 4) for o in goals} for i in ids},
        )
        for n in range(draw.choice((0, 0, 1, 3)))
    )


def drawn(seed: int) -> Situation:
    """Draw one situation."""
    draw = Random(seed)
    points = (ScopeItem("Les arbres"), ScopeItem("Les terrasses"))
    return Situation(
        slug=f"drawn-{seed}",
        title="Place drawn",
        as_of=some(draw, (TODAY,)),
        context=context(draw),
        decision=Decision("L’avenir de la place", some(draw, ("le conseil municipal",)),
                          some(draw, (TODAY + dt.timedelta(weeks=30),)), some(draw, (1, 2, 3, 4, 5)),
                          some(draw, (False, False, False, True)), Commitment(some(draw, codes.COMMITMENTS))),
        scope=Scope(few(draw, points), few(draw, points)),
        project_objectives=(ProjectObjective("p1", "Moins de voitures"), ProjectObjective("p2", "Plus d’ombre")),
        participation_objectives=objectives(draw),
        actors=ACTORS if draw.random() < 0.8 else (),
        respondents=respondents(draw),
        publics=few(draw, PUBLICS),
        constraints=limits(draw),
        modality=some(draw, (*codes.MODALITIES, "any")),
        recruitment=few(draw, codes.RECRUITMENTS, 2),
        skills_in_house=some(draw, (SKILLS, {})),
        available=few(draw, codes.ARTEFACTS, 2),
        expected_outputs=few(draw, codes.OUTPUTS, 3),
        legal_facts={"population": 90_000} if draw.random() < 0.2 else {},
    )  # fmt: skip


def sound() -> Situation:
    """Give a situation where all is known, and where one may launch."""
    return replace(
        drawn(3),
        slug="sound",
        as_of=TODAY,
        context=replace(drawn(3).context, conflict=2, complexity=2, uncertainty=1, trust=2, fatigue=1, history=(),
                        matters=("place",), stated_by=("mairie", "voisins"), phase="ideation"),
        decision=Decision("La place", "le conseil municipal", TODAY + dt.timedelta(weeks=40), 4, False,
                          Commitment("written")),
        scope=Scope((ScopeItem("Les arbres"),), ()),
        participation_objectives=(Objective("o1", "Concevoir la place", "codesign", 4),
                                  Objective("o2", None, "decide", 4), Objective("o3", None, "inform", 1)),
        actors=ACTORS, publics=PUBLICS, respondents=(),
        constraints=tuple(Constraint(name, "human", limits=name, amount=Range(low, low, high)) for name, low, high in (
            ("budget", 40_000, 45_000), ("staff_days", 70, 70), ("participants", 40, 120))),
        modality="face_to_face", skills_in_house=dict(SKILLS),
    )  # fmt: skip


def family() -> Mapping[str, Situation]:
    """Give all the situations by name: those drawn, a sound one and what worsens it, one that says nothing."""
    good = sound()
    chosen = {
        "sound": good,
        "silent": Situation(slug="silent", title="Silent"),
        "taken": replace(good, decision=replace(good.decision, is_taken=True)),
        "closed": replace(good, scope=Scope((), (ScopeItem("Tout"),))),
        "penniless": replace(good, constraints=(Constraint("b", "financial", limits="budget", amount=Range(5, 5, 5)),)),
        "hurried": replace(good, decision=replace(good.decision, when=TODAY + dt.timedelta(weeks=1))),
        "promising": replace(good, decision=replace(good.decision, level_granted=2)),
        "nobody": replace(good, publics=(), actors=()),
        "unskilled": replace(good, skills_in_house={}),
        "aimless": replace(good, participation_objectives=()),
    }
    return {**chosen, **{one.slug: one for one in map(drawn, range(COUNT - len(chosen)))}}
