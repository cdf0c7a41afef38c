"""Breadth: a prior that counts only while little is known, and never lowers what is lifted."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from polyphonie.engines.portfolio import brief_of, rank
from polyphonie.engines.portfolio.breadth import breadth, ignorance
from polyphonie.engines.portfolio.criteria import fits
from polyphonie.kit.method import Method, Span
from polyphonie.kit.provenance import Origins, Provenance
from polyphonie.kit.quantity import Range
from polyphonie.kit.situation import Context, Objective, Situation, Territory

NARROW = Method("narrow", level=Span(3, 3), objectives={"decide": 3}, stages=("decide",), matters=("money",),
                scopes=("nation",), participants=Range(10, 15, 20), conflict=Span(0, 0), complexity=Span(0, 1),
                trust_needed=3, modality=("face_to_face",), interaction=("listen",), needs=("options",),
                preparation_weeks=Range(20, 40, 60), staff_days=Range(50, 100, 200))  # fmt: skip
WIDER = (
    {"level": Span(2, 4)}, {"matters": ()}, {"scopes": ()}, {"conflict": Span(0, 4)}, {"complexity": Span(0, 4)},
    {"objectives": {"decide": 3, "understand": 2}}, {"participants": Range(10, 15, 900)}, {"trust_needed": 0},
    {"modality": ("face_to_face", "online")}, {"interaction": ("listen", "discuss")}, {"needs": ()},
    {"preparation_weeks": Range(1, 2, 3)}, {"staff_days": Range(1, 2, 3)},
)  # fmt: skip
KNOWN = Situation(
    context=Context(territory=Territory(scope="quarter"), matters=("place",), phase="ideation", conflict=1, complexity=1),
    participation_objectives=(Objective("a", kind="codesign", level=3),), modality="any", recruitment=("open",))  # fmt: skip


@given(st.sets(st.integers(0, len(WIDER) - 1)), st.integers(0, len(WIDER) - 1))
def test_lifting_a_restriction_never_lowers_it(lifted: set[int], one: int):
    before = replace(NARROW, **{k: v for i in sorted(lifted) for k, v in WIDER[i].items()})
    assert 0 <= breadth(before) <= breadth(replace(before, **WIDER[one])) <= 1


def test_each_restriction_counts():
    assert all(breadth(replace(NARROW, **change)) > breadth(NARROW) for change in WIDER)


def test_nothing_known_is_full_ignorance_and_enough_is_none():
    assert ignorance(Situation()) == 1
    assert ignorance(KNOWN) == 0


def test_an_estimate_is_half_a_fact():
    said = Situation(context=Context(matters=("place",)))
    guessed = replace(said, origins=Origins({"context.matters": Provenance(estimate=True)}))
    assert 1 > ignorance(guessed) > ignorance(said)
    assert ignorance(guessed) - ignorance(said) == 1 - ignorance(guessed)


def test_it_orders_when_nothing_is_known_and_is_silent_when_enough_is():
    wide = replace(NARROW, slug="wide", **{k: v for change in WIDER for k, v in change.items()})
    assert [r.method for r in rank(Situation(), (NARROW, wide))] == ["wide", "narrow"]
    assert (fits((NARROW, wide), brief_of(KNOWN), criteria=("breadth",)) != fits((NARROW, wide), brief_of(KNOWN),
            criteria=("breadth",))).all()  # fmt: skip
