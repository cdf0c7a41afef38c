"""Sortition: pool, quotas -> lottery over panels, the chances of each person, and the proof of both."""

from .conflict import conflict
from .draw import draw_lottery
from .model import RULES, Certificate, Lottery, PanelList, Person, Quota, Recruitment, Rule, recruitment
from .panel_list import list_panels
from .refusals import NoPanel, NotOnList, ProofUnreadable, RecruitmentRefused, UnknownPerson, UnknownRule
