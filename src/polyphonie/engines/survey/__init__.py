"""Surveys: conditions in a small subset of XLSForm's, the questions that follow, figures that name nobody."""

from polyphonie.engines.survey.counts import counts_of, may_be_split, quartiles_of
from polyphonie.engines.survey.model import (
    Answer,
    Answers,
    Compared,
    Condition,
    Form,
    Itself,
    Joined,
    Kind,
    Named,
    Not,
    Operand,
    Question,
    Selected,
    Written,
)
from polyphonie.engines.survey.reading import read_condition, written_condition
from polyphonie.engines.survey.refusals import ConditionUnreadable, ConditionUnsound
from polyphonie.engines.survey.relevance import answers_asked, bounds_in, depends_on, holds, next_page, relevant_names
from polyphonie.engines.survey.soundness import names_in, refuse_unsound
from polyphonie.engines.survey.truth import asked_of, truth

__all__ = [
    "Answer", "Answers", "Compared", "Condition", "ConditionUnreadable", "ConditionUnsound", "Form", "Itself",
    "Joined", "Kind", "Named", "Not", "Operand", "Question", "Selected", "Written", "answers_asked", "asked_of",
    "bounds_in", "counts_of", "depends_on", "holds", "may_be_split", "names_in", "next_page", "quartiles_of",
    "read_condition", "refuse_unsound", "relevant_names", "truth", "written_condition",
]  # fmt: skip
