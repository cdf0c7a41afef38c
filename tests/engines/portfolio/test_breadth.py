"""How safe a method is when little is known."""

from dataclasses import replace

import pytest
from hypothesis import given

from polyphonie.engines.portfolio.breadth import breadth, ignorance
from polyphonie.kit import codes
from polyphonie.kit.method import Span
from polyphonie.kit.provenance import Origins, Provenance
from polyphonie.kit.quantity import Range
from tests.engines.portfolio.cases import method, objective, plausible, shipped, situation


def test_breadth_lies_between_nothing_and_one():
    assert all(0 <= breadth(m) <= 1 for m in shipped())
    assert len({round(breadth(m), 6) for m in shipped()}) > 50


NARROW = method(
    "m", matters=("place",), scopes=("street",), level=Span(2, 3), participants=Range(10, 12, 20), conflict=Span(1, 2),
    complexity=Span(1, 2), preparation_weeks=9, elapsed_weeks=9, staff_days=30, trust_needed=3,
)  # fmt: skip
WIDER = (
    {"matters": ()}, {"matters": codes.MATTERS}, {"scopes": ()}, {"scopes": codes.SCOPES[:4]}, {"level": Span(1, 5)},
    {"participants": Range(1, 12, 900)}, {"conflict": Span(0, 4)}, {"complexity": Span(0, 4)},
    {"elapsed_weeks": Range.exactly(1)}, {"staff_days": Range.exactly(1)}, {"trust_needed": 0},
    {"adaptable_to": ("online",)}, {"objectives": {"understand": 3, "train": 2}},
)  # fmt: skip


@pytest.mark.parametrize("said", WIDER)
def test_widening_lifting_or_lightening_never_lowers_it(said):
    assert breadth(replace(NARROW, **said)) >= breadth(NARROW)


@given(plausible())
def test_ignorance_lies_between_nothing_and_one(here):
    assert 0 <= ignorance(here) <= 1


def test_an_estimate_is_half_a_fact():
    here = situation(conflict=1, trust=1)
    guess = Origins({"context.conflict": Provenance(estimate=True)})
    parts = Origins({"participation_objectives.o1.kind": Provenance(estimate=True)})
    aims = situation(participation_objectives=(objective(),))
    assert ignorance(situation()) == 1
    assert ignorance(here) < ignorance(replace(here, origins=guess)) < 1
    assert ignorance(aims) < ignorance(replace(aims, origins=parts)) < 1
