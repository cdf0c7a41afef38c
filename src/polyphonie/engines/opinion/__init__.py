"""Opinion mapping: votes on short statements -> map, groups with their stability, consensus, division, routing."""

from .axes import Axes, find_axes
from .bridging import Bridging, bridge
from .clusters import Clusters, agreement
from .consensus import Consensus, find_consensus
from .division import Divisions, divide
from .explanations import AxisEnd, AxisName, Explanation, VotePart, explain, name_axes
from .exports import write_participants, write_statements, write_votes
from .figures import Contrasts, Shares, contrast_groups, jeffreys
from .grouping import Candidate, Grouping
from .held_out import HeldOut, choose_axes
from .integrity import Flags, Influence, flag, weigh_exclusion
from .model import AGREE, DISAGREE, PASS, Conversation, Statement, Votes, VoteTie
from .polis import Placement, PolisMap, map_polis
from .polis_counts import GroupCounts, PolisScores, count_groups, group_aware_consensus, score_direction
from .polis_files import read_participants, read_statements
from .polis_lists import Majority, Representative
from .polis_map import PolisAxes, PolisGroups, Smoothing, smooth
from .polis_stability import Stability, measure_stability
from .positions import Frame
from .priorities import Exposure, draw_statement, eligible_statements, routing_probabilities, statement_priorities
from .refusals import BadParameter, EmptyStrata, GroupsUnreachable, NothingToShow, NoVotes, UnknownPerson
from .robust import PreviousMap, RobustMap, Room, map_robust
from .robust_lists import Listed, Lists, Proper, list_statements
from .separation import heap_gap
from .settings import Parameters
from .strata import Strata, Weighted, check_strata, weigh_strata
from .strata_files import read_strata
from .strata_verify import verify_strata
from .tabulate import tabulate, votes_from
from .verify import Difference, verify_polis, verify_robust
from .vote_lines import read_votes

__all__ = [
    "AGREE",
    "DISAGREE",
    "PASS",
    "Axes",
    "AxisEnd",
    "AxisName",
    "BadParameter",
    "Bridging",
    "Candidate",
    "Clusters",
    "Consensus",
    "Contrasts",
    "Conversation",
    "Difference",
    "Divisions",
    "EmptyStrata",
    "Explanation",
    "Exposure",
    "Flags",
    "Frame",
    "GroupCounts",
    "Grouping",
    "GroupsUnreachable",
    "HeldOut",
    "Influence",
    "Listed",
    "Lists",
    "Majority",
    "NoVotes",
    "NothingToShow",
    "Parameters",
    "Placement",
    "PolisAxes",
    "PolisGroups",
    "PolisMap",
    "PolisScores",
    "PreviousMap",
    "Proper",
    "Representative",
    "RobustMap",
    "Room",
    "Shares",
    "Smoothing",
    "Stability",
    "Statement",
    "Strata",
    "UnknownPerson",
    "VotePart",
    "VoteTie",
    "Votes",
    "Weighted",
    "agreement",
    "bridge",
    "check_strata",
    "choose_axes",
    "contrast_groups",
    "count_groups",
    "divide",
    "draw_statement",
    "eligible_statements",
    "explain",
    "find_axes",
    "find_consensus",
    "flag",
    "group_aware_consensus",
    "heap_gap",
    "jeffreys",
    "list_statements",
    "map_polis",
    "map_robust",
    "measure_stability",
    "name_axes",
    "read_participants",
    "read_statements",
    "read_strata",
    "read_votes",
    "routing_probabilities",
    "score_direction",
    "smooth",
    "statement_priorities",
    "tabulate",
    "verify_polis",
    "verify_robust",
    "verify_strata",
    "votes_from",
    "weigh_exclusion",
    "weigh_strata",
    "write_participants",
    "write_statements",
    "write_votes",
]
