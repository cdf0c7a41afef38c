"""Rotation: people, tables, rounds -> who sits where, as few meeting again as possible, and the bound."""

from .model import Bound, Broken, Figures, Gathering, Plan, Quota, Seating
from .refusals import BadEffort, GatheringRefused, RoundImpossible
from .seat import EFFORT, WEIGHT, seat_people

__all__ = [
    "EFFORT",
    "WEIGHT",
    "BadEffort",
    "Bound",
    "Broken",
    "Figures",
    "Gathering",
    "GatheringRefused",
    "Plan",
    "Quota",
    "RoundImpossible",
    "Seating",
    "seat_people",
]
