"""Sortition: pool, quotas -> lottery over panels, the chances of each person, and the proof of both."""

from .conflict import conflict
from .deal import Dealer
from .draw import draw_lottery
from .model import RULES, Certificate, Lottery, Multiplier, PanelList, Recruitment, Rule, recruitment
from .panel_list import list_panels
from .pick import draw_panel
from .pool import Person, Quota
from .proof import check_pool, check_proof, close_draw, make_proof, salt
from .refusals import NoPanel, NotOnList, ProofUnreadable, RecruitmentRefused, UnknownPerson, UnknownRule
from .replacements import remaining
from .reserve import Reserve, homes_alike, reserve_list
from .studio import Loosened, Price, Relaxation, loosened, opening_for, prices, relaxations
from .verify import Difference, verify_list, verify_lottery, verify_panel

__all__ = [
    "RULES",
    "Certificate",
    "Dealer",
    "Difference",
    "Loosened",
    "Lottery",
    "Multiplier",
    "NoPanel",
    "NotOnList",
    "PanelList",
    "Person",
    "Price",
    "ProofUnreadable",
    "Quota",
    "Recruitment",
    "RecruitmentRefused",
    "Relaxation",
    "Reserve",
    "Rule",
    "UnknownPerson",
    "UnknownRule",
    "check_pool",
    "check_proof",
    "close_draw",
    "conflict",
    "draw_lottery",
    "draw_panel",
    "homes_alike",
    "list_panels",
    "loosened",
    "make_proof",
    "opening_for",
    "prices",
    "recruitment",
    "relaxations",
    "remaining",
    "reserve_list",
    "salt",
    "verify_list",
    "verify_lottery",
    "verify_panel",
]
