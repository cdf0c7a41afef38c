"""The fit of a method on each criterion: inside 0 to 1, unknown when too little is said, and as the notes say."""

from math import isnan

import numpy as np
import pytest
from hypothesis import given

from polyphonie.engines.portfolio import CRITERIA, FAMILY_OF, WEIGHTS, brief_of
from polyphonie.engines.portfolio.criteria import FITS, RANGED, fits, typical
from polyphonie.kit.method import Cost, Skills, Span
from polyphonie.kit.quantity import Range
from polyphonie.kit.situation import Public
from tests.engines.portfolio.cases import method, objective, plausible, shipped, situation


def fit(criterion, one, **said):
    """The fit of a method on one criterion."""
    return FITS[criterion](one, brief_of(situation(**said)), typical)


def test_every_criterion_has_a_weight_a_family_and_a_fit():
    assert set(FITS) == set(WEIGHTS) == set(FAMILY_OF) == set(CRITERIA)
    assert set(RANGED) < set(CRITERIA)


@given(plausible())
def test_every_fit_lies_between_nothing_and_one_or_is_unknown(here):
    found = fits(shipped()[::6], brief_of(here))
    assert np.all(np.isnan(found) | ((found >= 0) & (found <= 1)))


def test_nothing_said_nothing_fitted_but_what_is_known_of_the_method_itself():
    found = fits(shipped(), brief_of(situation()))
    known = {name for name, column in zip(CRITERIA, found.T, strict=True) if not np.isnan(column).all()}
    assert known == {"evidence", "breadth"}


def test_no_method_is_a_table_without_rows():
    assert fits((), brief_of(situation())).shape == (0, len(CRITERIA))


TABLE = (
    ("objectives", {"objectives": {"understand": 1}}, {"participation_objectives": (objective(need=2),)}, 0.5),
    ("objectives", {"objectives": {"understand": 3}}, {"participation_objectives": (objective(need=2),)}, 1),
    ("objectives", {}, {"participation_objectives": (objective(kind=None),)}, None),
    ("level", {"level": Span(1, 2)}, {"participation_objectives": (objective(level=3),)}, 0.5),
    ("level", {"level": Span(1, 2)}, {"participation_objectives": (objective(level=4),), "level_granted": 2}, 1),
    ("level", {"level": Span(4, 5)}, {"level_granted": 3}, 0.5),
    ("level", {"level": Span(5, 5)}, {"level_granted": 1}, 0),
    ("level", {}, {"participation_objectives": (objective("a", weight=0.0, level=3), objective("b"))}, None),
    ("phase", {"phases": ("ideation",)}, {"phase": "ideation"}, 1),
    ("phase", {"phases": ("ideation", "evaluation")}, {"phase": "diagnosis"}, 0.5),
    ("phase", {"phases": ("evaluation",)}, {"phase": "framing"}, 0),
    ("phase", {"phases": ()}, {"phase": "framing"}, 0),
    ("outputs", {"outputs": ("ideas", "data")}, {"expected_outputs": ("ideas", "design")}, 0.5),
    ("matter", {"matters": ("place", "money")}, {"matters": ("place",)}, 0.8),
    ("matter", {"matters": ("money",)}, {"matters": ("place",)}, 0),
    ("matter", {"matters": ()}, {"matters": ("place",)}, 0.4),
    ("size", {"participants": Range(10, 20, 40)}, {"participants": 20}, 1),
    ("size", {"participants": Range(10, 20, 40)}, {"participants": 10}, 0.4),
    ("size", {"participants": Range(10, 20, 40)}, {"participants": 40}, 0.4),
    ("size", {"participants": Range(10, 20, 40)}, {"participants": 80}, 0.2),
    ("size", {"participants": Range(10, 20, 40)}, {"participants": 2}, 0),
    ("size", {"participants": Range(10, 20, 20)}, {"participants": 20}, 1),
    ("scope", {"scopes": ("street",)}, {"where": "street"}, 1),
    ("scope", {"scopes": ("street",)}, {"where": "nation"}, 0),
    ("scope", {"scopes": ()}, {"where": "nation"}, 0.6),
    ("publics", {"access": {"digital": 1}}, {"publics": (Public("x", "X", barriers={"digital": 3}),)}, 0.5),
    ("publics", {}, {"publics": (Public("x", "X", weight=0.0),)}, None),
    ("representativeness", {"representativeness": 0}, {"level_granted": 4}, 1 / 3),
    ("representativeness", {"representativeness": 0}, {"conflict": 2}, 1 / 3),
    ("representativeness", {"representativeness": 0}, {"conflict": 2, "population": 900}, 2 / 3),
    ("representativeness", {"representativeness": 0}, {"conflict": 1}, None),
    ("representativeness", {"representativeness": 1}, {"conflict": 1, "level_granted": 2}, 1),
    ("recruitment", {"recruitment": ("open",)}, {"recruitment": ("open", "all")}, 1),
    ("recruitment", {"recruitment": ("open",)}, {"recruitment": ("sortition",)}, 0),
    ("conflict", {"conflict": Span(0, 1)}, {"conflict": 2}, 0.5),
    ("conflict", {"conflict": Span(0, 1)}, {"conflict": 4}, 0),
    ("complexity", {"complexity": Span(2, 4)}, {"complexity": 0}, 0),
    ("trust", {"trust_needed": 3}, {"trust": 1}, 0.5),
    ("trust", {"trust_needed": 1}, {"trust": 3}, 1),
    ("modality", {"modality": ("online",)}, {"modality": "any"}, 1),
    ("modality", {"modality": ("online",), "adaptable_to": ("hybrid",)}, {"modality": "hybrid"}, 0.5),
    ("modality", {"modality": ("online",)}, {"modality": "face_to_face"}, 0),
    ("cost", {"cost_eur": Cost(Range(100, 200, 300))}, {"budget": 200}, 1),
    ("cost", {"cost_eur": Cost(Range(100, 200, 300))}, {"budget": 150}, 0.5),
    ("cost", {"cost_eur": Cost(Range(100, 200, 300))}, {"budget": 100}, 0),
    ("staff_days", {"staff_days": Range(2, 6, 8)}, {"staff_days": 4}, 0.5),
    ("time", {"preparation_weeks": Range(1, 2, 3), "elapsed_weeks": Range(1, 2, 3)}, {"weeks": 3}, 0.5),
    ("skills", {"skills": {"a": 2, "b": 1}}, {"skills_in_house": {"a": 2}}, 0.5),
    ("skills", {}, {"skills_in_house": {}}, 1),
)


@pytest.mark.parametrize(("criterion", "said", "here", "expected"), TABLE)
def test_each_fit_is_what_the_notes_say(criterion, said, here, expected):
    found = fit(criterion, method("m", **said), **here)
    assert isnan(found) if expected is None else found == pytest.approx(expected)


def test_unknown_is_unknown_for_every_criterion_that_looks_at_the_situation():
    for criterion in set(CRITERIA) - {"evidence", "breadth"}:
        assert isnan(fit(criterion, method("m", skills={"a": 1})))


def test_a_skill_counts_at_its_level():
    skilled = method("m", skills={"a": 2})
    assert isinstance(skilled.skills, Skills)
    assert fit("skills", skilled, skills_in_house={"a": 1}) == 0
