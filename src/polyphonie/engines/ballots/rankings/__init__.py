"""Rankings: duels, the Condorcet report, Schulze, ranked pairs, Borda, instant runoff, transferable vote."""

from .borda import Borda, borda
from .condorcet import CondorcetReport, report_condorcet
from .duels import Duels, count_duels
from .model import RankedBallots, ranked_ballots
from .preflib import Listing, read_preflib
from .ranked_pairs import RankedPairs, Victory, ranked_pairs
from .runoff import Round, Runoff, run_off
from .schulze import Schulze, schulze
from .transfers import Stage, Transfers, transfer_votes

__all__ = [
    "Borda", "CondorcetReport", "Duels", "Listing", "RankedBallots", "RankedPairs", "Round", "Runoff", "Schulze",
    "Stage", "Transfers", "Victory", "borda", "count_duels", "ranked_ballots", "ranked_pairs", "read_preflib",
    "report_condorcet", "run_off", "schulze", "transfer_votes",
]  # fmt: skip
