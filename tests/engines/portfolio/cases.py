"""Methods and situations to test with: small ones made by hand, random ones, and the shipped catalogue."""

import datetime as dt
from dataclasses import replace
from functools import cache

from hypothesis import strategies as st

from polyphonie.catalogue import catalogue
from polyphonie.engines.portfolio import Settings, brief_of
from polyphonie.engines.portfolio.problem import Problem, burdens
from polyphonie.kit import codes
from polyphonie.kit.method import Cost, Method, Skills, Span
from polyphonie.kit.quantity import Range
from polyphonie.kit.situation import (
    Actor,
    Commitment,
    Constraint,
    Context,
    Decision,
    Objective,
    Organiser,
    Public,
    Scope,
    ScopeItem,
    Situation,
    Territory,
)

KEY = ("feedback-restitution", "sortition", "citizens-jury", "mediation", "ranked-vote", "door-knocking", "world-cafe")
EXACT = Range.exactly


def exact(value):
    """A range of one number."""
    return None if value is None else EXACT(value)


def method(slug, stages=("diverge",), **said):
    """A method that suits everything, but for what is said of it."""
    plain = {
        "level": Span(1, 5),
        "objectives": {"understand": 3},
        "phases": ("diagnosis",),
        "stages": stages,
        "gives": ("answers",) if "report" in stages else ("contributions",),
        "participants": Range(1, 20, 500),
        "recruitment": ("open",),
        "interaction": ("discuss",),
        "conflict": Span(0, 4),
        "complexity": Span(0, 4),
        "modality": ("face_to_face",),
        "elapsed_weeks": EXACT(1),
        "preparation_weeks": EXACT(1),
        "session_hours": EXACT(2),
        "staff_days": EXACT(2),
        "cost_eur": Cost(EXACT(100)),
        "family": slug,
    }
    skills = {"skills": Skills(said.pop("skills"))} if "skills" in said else {}
    euros = {"cost_eur": Cost(exact(said.pop("euros")))} if "euros" in said else {}
    for name in ("elapsed_weeks", "preparation_weeks", "session_hours", "staff_days"):
        if isinstance(said.get(name), (int, float)):
            said[name] = EXACT(said[name])
    return Method(slug, **{**plain, **skills, **euros, **said})


def objective(identifier="o1", kind="understand", **said):
    """An objective of participation."""
    return Objective(identifier, kind=kind, **{"need": 2, **said})


def situation(**said):
    """A situation of which only what is named is known; limits by their own names, context and decision flat."""
    where, kept = said.pop("where", None), {"context": Context, "decision": Decision}
    parts = {name: {k: said.pop(k) for k in list(said) if k in cls.__dataclass_fields__} for name, cls in kept.items()}
    limits = tuple(
        Constraint(kind="financial", limits=name, amount=amount if isinstance(amount, Range) else EXACT(amount))
        for name in codes.LIMITS
        if (amount := said.pop(name, None)) is not None
    )
    organiser = Organiser(kind=said.pop("organiser_kind", None))
    territory = Territory(None, where, said.pop("population", None))
    return Situation(
        slug="here",
        title="Here",
        context=Context(territory, organiser, **parts["context"]),
        decision=Decision(**parts["decision"]),
        constraints=limits,
        **said,
    )


def problem(methods, here, scores=None, settings=None, prices=None, duties=()):
    """A problem whose scores are given, or all a half."""
    settings, brief = settings or Settings(), brief_of(here)
    found = dict.fromkeys((m.slug for m in methods), 0.5) | (scores or {})
    return Problem(
        tuple(methods), found, brief, settings, prices or {}, tuple(duties), burdens(methods, brief, settings)
    )


@cache
def shipped():
    """The whole catalogue."""
    return catalogue().methods


@cache
def few():
    """A quarter of the catalogue, with what every sequence needs: enough to be real, small enough to be quick."""
    return tuple(m for i, m in enumerate(shipped()) if i % 4 == 0 or m.slug in KEY)


LIGHT = Settings(samples=60, band_samples=5)
MAYBE = st.one_of


@st.composite
def audiences(draw):
    """A public, more or less far, with barriers."""
    barriers = draw(st.dictionaries(st.sampled_from(codes.BARRIERS), st.integers(0, 4), max_size=3))
    name = f"p{draw(st.integers(0, 999))}"
    scale = st.none() | st.integers(0, 4)
    return Public(name, name, None, draw(scale), draw(scale), draw(st.sampled_from((0.0, 0.5, 1.0, 3.0))), barriers)


@st.composite
def plausible(draw):
    """Situations that somebody could describe, any part of them unknown."""
    scale, level = st.none() | st.integers(0, 4), st.none() | st.integers(1, 5)
    one = lambda names: st.none() | st.sampled_from(names)  # noqa: E731
    some = lambda names: st.lists(st.sampled_from(names), max_size=2, unique=True).map(tuple)  # noqa: E731
    objectives = tuple(
        Objective(
            f"o{i}",
            None,
            draw(st.sampled_from(codes.OBJECTIVES)),
            draw(level),
            draw(st.sampled_from((0.0, 1.0, 2.0))),
            draw(st.integers(1, 3)),
            draw(st.booleans()),
        )
        for i in range(draw(st.integers(0, 3)))
    )
    actors = tuple(
        Actor(f"a{i}", f"A{i}", draw(one(codes.ACTOR_KINDS)), affected=draw(scale), distance=draw(scale))
        for i in range(draw(st.integers(0, 2)))
    )
    publics = {p.id: p for p in draw(st.lists(audiences(), max_size=2))}
    here = situation(
        scope=Scope(*(draw(st.sampled_from(((), (ScopeItem("x"),)))) for _ in range(2))),
        where=draw(one(codes.SCOPES)),
        population=draw(st.none() | st.sampled_from((300, 20_000))),
        organiser_kind=draw(one(codes.ORGANISERS)),
        stated_by=tuple(a.id for a in actors),
        matters=draw(some(codes.MATTERS)),
        phase=draw(one(codes.PHASES)),
        conflict=draw(scale),
        complexity=draw(scale),
        trust=draw(scale),
        level_granted=draw(level),
        is_taken=draw(st.none() | st.booleans()),
        by_whom=draw(st.none() | st.just("council")),
        when=draw(st.none() | st.just(dt.date(2027, 1, 4))),
        as_of=draw(st.none() | st.just(dt.date(2026, 9, 7))),
        commitment=Commitment(draw(one(codes.COMMITMENTS))),
        participation_objectives=objectives,
        actors=actors,
        publics=tuple(publics.values()),
        modality=draw(one((*codes.MODALITIES, "any"))),
        recruitment=draw(some(codes.RECRUITMENTS)),
        expected_outputs=draw(some(codes.OUTPUTS)),
        available=draw(some(codes.ARTEFACTS)),
        already_done=draw(some(KEY)),
        skills_in_house=draw(
            st.none() | st.just({}) | st.just({"facilitation": 3, "writing_synthesis": 2, "outreach": 1})
        ),
        budget=draw(st.none() | st.sampled_from((0, 900, 15_000, 300_000))),
        staff_days=draw(st.none() | st.sampled_from((0, 8, 60, 400))),
        weeks=draw(st.none() | st.sampled_from((0, 4, 20, 80))),
        contact_hours=draw(st.none() | st.sampled_from((1, 8, 60))),
        participants=draw(st.none() | st.sampled_from((Range(5, 8, 12), Range(20, 60, 120), Range(300, 900, 5_000)))),
    )
    return here


def with_(here, **said):
    """The same situation with some of its context, decision or own fields changed."""
    for name in ("context", "decision"):
        part = getattr(here, name)
        given = {k: said.pop(k) for k in list(said) if k in part.__dataclass_fields__}
        if given:
            here = replace(here, **{name: replace(part, **given)})
    limits = {k: said.pop(k) for k in list(said) if k in codes.LIMITS}
    kept = tuple(c for c in here.constraints if c.limits not in limits)
    added = tuple(
        Constraint(kind="financial", limits=n, amount=a if isinstance(a, Range) else EXACT(a))
        for n, a in limits.items()
        if a is not None
    )
    return replace(here, constraints=kept + added, **said)
