"""From a situation and a catalogue to an explained strategy: verdict, ranking, sequences, alarms, what would change."""

from polyphonie.engines.portfolio.alarms import alarms
from polyphonie.engines.portfolio.brief import Brief, brief_of
from polyphonie.engines.portfolio.model import (
    Alarm,
    Change,
    Exclusion,
    Precondition,
    Rated,
    Recommendation,
    Sequence,
    Step,
    Verdict,
)
from polyphonie.engines.portfolio.recommend import rank, recommend
from polyphonie.engines.portfolio.sequences import covers
from polyphonie.engines.portfolio.settings import CRITERIA, FAMILY_OF, WEIGHTS, Duty, Settings, SkillPrice
from polyphonie.engines.portfolio.verify import faults

__all__ = [
    "CRITERIA",
    "FAMILY_OF",
    "WEIGHTS",
    "Alarm",
    "Brief",
    "Change",
    "Duty",
    "Exclusion",
    "Precondition",
    "Rated",
    "Recommendation",
    "Sequence",
    "Settings",
    "SkillPrice",
    "Step",
    "Verdict",
    "alarms",
    "brief_of",
    "covers",
    "faults",
    "rank",
    "recommend",
]
