"""What the peers do with the same ballots; run in their own environment."""

import numpy as np


def _profile(path):
    from pref_voting.profiles import Profile

    orders = np.load(path).argsort(axis=1)
    return Profile([tuple(row) for row in orders.tolist()])


def peer_schulze(path):
    """Schulze (beat path), with the building of the profile."""
    from pref_voting.margin_based_methods import beat_path

    return sorted(map(int, beat_path(_profile(path))))


def peer_ranked_pairs(path):
    """Ranked pairs with its tie-breaker: no tie is expected in these ballots."""
    from pref_voting.margin_based_methods import ranked_pairs_zt

    return sorted(map(int, ranked_pairs_zt(_profile(path))))


def peer_borda(path):
    """Borda."""
    from pref_voting.scoring_methods import borda

    return sorted(map(int, borda(_profile(path))))


def peer_file(path):
    """Schulze from a PrefLib file, read by the peer."""
    from pref_voting.margin_based_methods import beat_path
    from pref_voting.profiles import Profile

    orders = []
    with open(path, encoding="ascii") as file:
        for line in file:
            if not line.startswith("#"):
                orders.append(tuple(int(n) - 1 for n in line.partition(":")[2].split(",")))
    return sorted(map(int, beat_path(Profile(orders))))


def peer_runoff(path):
    """Instant runoff by pyrankvote."""
    import pyrankvote
    from pyrankvote import Ballot, Candidate

    orders = np.load(path).argsort(axis=1).tolist()
    options = [Candidate(str(i)) for i in range(len(orders[0]))]
    ballots = [Ballot(ranked_candidates=[options[i] for i in row]) for row in orders]
    found = pyrankvote.instant_runoff_voting(options, ballots)
    first = {result.candidate.name: int(result.number_of_votes) for result in found.rounds[0].candidate_results}
    winner = found.get_winners()[0].name
    return {"winner": int(winner), "first": [first[str(i)] for i in range(len(options))]}
