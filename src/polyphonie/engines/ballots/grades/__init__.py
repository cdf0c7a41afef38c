"""Grades: majority judgment, its gauge, and scores."""

from .gauge import Gauge, gauge_of
from .judgment import Judged, Judgment, Parting, judge
from .model import GradeTable, count_grades
from .score import Scores, score

__all__ = [
    "Gauge", "GradeTable", "Judged", "Judgment", "Parting", "Scores", "count_grades", "gauge_of", "judge", "score",
]  # fmt: skip
