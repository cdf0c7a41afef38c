"""Participatory budgets: projects, ballots, money -> what is funded, under several rules, with the reasons."""

from .allocate import Settings, allocate
from .at_most import Reach, costs_within_reach
from .beside import Beside, put_beside
from .completion import Steps, last_within, one_by_one
from .conditions import Conditions, LeftOut, under
from .equal_shares import Run, share_equally
from .greedy import take_greedily
from .model import (
    COMPLETIONS,
    KINDS,
    RULES,
    SATISFACTIONS,
    Allocation,
    Completion,
    Kind,
    Loss,
    Project,
    Round,
    Rule,
    Satisfaction,
    Vote,
    budget_vote,
)
from .pabulib import PbFile, Tolerance, read_pb
from .phragmen import buy_as_earned
from .refusals import UnknownChoice, VoteRefused, WrongBallots
from .support import Support, read_support
from .ties import TIE_BREAKS, TieBreak, tie_order
from .verify import Difference, verify_allocation

__all__ = [
    "COMPLETIONS",
    "KINDS",
    "RULES",
    "SATISFACTIONS",
    "TIE_BREAKS",
    "Allocation",
    "Beside",
    "Completion",
    "Conditions",
    "Difference",
    "Kind",
    "LeftOut",
    "Loss",
    "PbFile",
    "Project",
    "Reach",
    "Round",
    "Rule",
    "Run",
    "Satisfaction",
    "Settings",
    "Steps",
    "Support",
    "TieBreak",
    "Tolerance",
    "UnknownChoice",
    "Vote",
    "VoteRefused",
    "WrongBallots",
    "allocate",
    "budget_vote",
    "buy_as_earned",
    "costs_within_reach",
    "last_within",
    "one_by_one",
    "put_beside",
    "read_pb",
    "read_support",
    "share_equally",
    "take_greedily",
    "tie_order",
    "under",
    "verify_allocation",
]
