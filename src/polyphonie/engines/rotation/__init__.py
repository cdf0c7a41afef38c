"""Rotation: people, tables, rounds -> who sits where, as few meeting again as possible, and the bound."""

from .compromises import WEIGHTS, compromises
from .model import Bound, Broken, Figures, Gathering, Plan, Quota, Seating
from .refusals import BadEffort, GatheringRefused, RoundImpossible
from .schedule import schedule
from .seat import EFFORT, WEIGHT, seat_people
from .verify import Difference, verify_seating

__all__ = [
    "EFFORT",
    "WEIGHT",
    "WEIGHTS",
    "BadEffort",
    "Bound",
    "Broken",
    "Difference",
    "Figures",
    "Gathering",
    "GatheringRefused",
    "Plan",
    "Quota",
    "RoundImpossible",
    "Seating",
    "compromises",
    "schedule",
    "seat_people",
    "verify_seating",
]
