"""Rankings: published examples, brute force on small electorates, and what each rule promises."""

from fractions import Fraction
from itertools import pairwise, permutations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from polyphonie.engines.ballots import (
    AllBlank,
    BadChoice,
    BadOrder,
    BadSeats,
    NoBallots,
    OutOfRange,
    RankedBallots,
    TiedBallots,
    WrongShape,
    borda,
    count_duels,
    ranked_ballots,
    ranked_pairs,
    report_condorcet,
    run_off,
    schulze,
    transfer_votes,
)
from tests.engines.ballots.electorates import rankings, shuffled
from tests.engines.ballots.published import SCHULZE_2011, TENNESSEE, from_words

MEASURES = st.sampled_from(["winning", "margins"])


def flat(ranking) -> str:
    return " ".join("".join(group) for group in ranking)


def test_the_example_of_schulze_is_found():
    duels = count_duels(from_words(SCHULZE_2011))
    for measure in ("winning", "margins"):
        outcome = schulze(duels, measure)
        assert flat(outcome.ranking) == "E A C B D"
    assert schulze(duels).paths.tolist()[0] == [0, 28, 28, 30, 24]
    assert report_condorcet(duels).winner is None
    assert report_condorcet(duels).smith == ("A", "B", "C", "D", "E")


def test_the_capital_of_tennessee_is_found_by_each_rule():
    ballots = from_words(TENNESSEE)
    duels = count_duels(ballots)
    assert flat(schulze(duels).ranking) == flat(ranked_pairs(duels).ranking) == "N C K M"
    assert borda(duels).points == (173, 107, 126, 194)
    runoff = run_off(ballots)
    assert (runoff.winners, [r.eliminated for r in runoff.rounds]) == (("K",), ["C", "N", None])
    report = report_condorcet(duels)
    assert (report.winner, report.loser, report.smith, report.cycles, report.triple_count) == ("N", "M", ("N",), (), 0)
    assert report.copeland == (4, 2, 0, 6)


def test_ranked_pairs_leaves_the_weakest_victory_of_a_cycle():
    outcome = ranked_pairs(count_duels(from_words("7 ABC, 6 BCA, 5 CAB")))
    assert [(v.winner, v.loser, v.strength, v.is_kept) for v in outcome.victories] == [
        ("B", "C", 13, True),
        ("A", "B", 12, True),
        ("C", "A", 11, False),
    ]
    assert flat(outcome.ranking) == "A B C"
    assert outcome.ties == ()


def test_equal_victories_are_named_with_what_the_reverse_order_gives():
    outcome = ranked_pairs(count_duels(from_words("1 ABC, 1 BCA, 1 CAB")))
    assert [(t.place, t.options, t.settled, t.changes_winners) for t in outcome.ties] == [
        ("equal-victories", ("A", "B", "C"), "declared-order", True)
    ]
    assert outcome.other_ranking is not None
    assert outcome.other_ranking[0] != outcome.winners
    assert (
        ranked_pairs(count_duels(from_words("1 ABC, 1 BCA, 1 CAB")), order=["C", "B", "A"]).winners != outcome.winners
    )


def test_cycles_and_tied_duels_are_reported():
    report = report_condorcet(count_duels(from_words("7 ABCD, 6 BCAD, 5 CABD")))
    assert report.cycles == (("A", "B", "C"),)
    assert report.triples == (("A", "B", "C"),)
    assert (report.winner, report.loser, report.smith, report.undefeated) == (None, "D", ("A", "B", "C"), ())
    backwards = report_condorcet(count_duels(from_words("7 CBA, 6 ACB, 5 BAC")))
    assert backwards.triples == (("A", "C", "B"),)
    assert report_condorcet(count_duels(from_words("1 AB, 1 BA"))).tied == (("A", "B"),)
    alone = report_condorcet(count_duels(from_words("1 A")))
    assert (alone.winner, alone.loser) == ("A", None)


def test_short_ballots_and_equals_count_as_declared():
    duels = count_duels(from_words("3 A=B, 2 C"))
    assert duels.wins.tolist() == [[0, 0, 3], [0, 0, 3], [2, 2, 0]]
    assert borda(duels).points == (Fraction(11, 2), Fraction(11, 2), 4)
    assert borda(duels).ties[0].options == ("A", "B")


def every_path(strengths, start: int, end: int) -> int:
    """The strongest path by trying them all."""
    others = [i for i in range(len(strengths)) if i not in (start, end)]
    paths = ((start, *middle, end) for size in range(len(others) + 1) for middle in permutations(others, size))
    return max(min(strengths[i, j] for i, j in pairwise(path)) for path in paths)


@given(rankings(most=4), MEASURES)
def test_schulze_equals_brute_force(ballots: RankedBallots, measure: str):
    duels = count_duels(ballots)
    outcome, strengths = schulze(duels, measure), duels.strengths(measure)
    size = range(len(ballots.options))
    assert outcome.paths.tolist() == [[every_path(strengths, i, j) if i != j else 0 for j in size] for i in size]


@given(rankings(), MEASURES)
def test_a_condorcet_winner_is_the_sole_winner_and_winners_come_from_the_smith_set(ballots, measure: str):
    duels = count_duels(ballots)
    report = report_condorcet(duels)
    for outcome in (schulze(duels, measure), ranked_pairs(duels, measure)):
        assert set(outcome.winners) <= set(report.smith)
        assert report.winner is None or outcome.winners == (report.winner,)
        assert sorted(name for group in outcome.ranking for name in group) == sorted(ballots.options)
    outside = [i for i, name in enumerate(ballots.options) if name not in report.smith]
    inside = [i for i, name in enumerate(ballots.options) if name in report.smith]
    assert (duels.margins[np.ix_(inside, outside)] > 0).all()
    assert report.winner is None or report.smith == (report.winner,)


@given(rankings(), MEASURES)
def test_being_before_is_transitive(ballots: RankedBallots, measure: str):
    paths = schulze(count_duels(ballots), measure).paths
    before = (paths > paths.T).astype(int)
    assert not ((before @ before > 0) & (before == 0)).any()


@given(rankings(), st.data())
def test_more_support_never_harms_a_winner(ballots: RankedBallots, data):
    duels = count_duels(ballots)
    row = data.draw(st.integers(0, len(ballots.ranks) - 1))
    for rule in (schulze, borda):
        winner = ballots.options.index(rule(duels).winners[0])
        ranks = ballots.ranks.astype(int) + 1
        ranks[ballots.ranks == 0] = 0
        ranks[row, winner] = 1
        raised = RankedBallots(ballots.options, ranks, ballots.weights)
        assert ballots.options[winner] in rule(count_duels(raised)).winners


@given(rankings(), st.integers(0, 99))
def test_order_of_ballots_indifferent(ballots: RankedBallots, seed: int):
    other = shuffled(ballots, seed)
    duels, same = count_duels(ballots), count_duels(other)
    assert duels.wins.tolist() == same.wins.tolist()
    assert ranked_pairs(duels) == ranked_pairs(same)
    assert borda(duels) == borda(same)


@given(rankings(strict=True), st.integers(0, 99), st.data())
def test_order_of_ballots_indifferent_to_transfers(ballots: RankedBallots, seed: int, data):
    other = shuffled(ballots, seed)
    seats = data.draw(st.integers(1, len(ballots.options)))
    assert run_off(ballots) == run_off(other)
    assert transfer_votes(ballots, seats) == transfer_votes(other, seats)


@given(rankings())
def test_points_sum_and_reversal_negates_margins(ballots: RankedBallots):
    duels = count_duels(ballots)
    size = len(ballots.options)
    assert sum(borda(duels).points) == Fraction(duels.total * size * (size - 1), 2)
    turned = (
        np.where(ballots.ranks > 0, ballots.ranks, size + 1).max()
        + 1
        - np.where(ballots.ranks > 0, ballots.ranks.astype(int), size + 1)
    )
    assert (count_duels(RankedBallots(ballots.options, turned, ballots.weights)).margins == -duels.margins).all()


@given(rankings(strict=True))
def test_a_runoff_equals_a_transferable_vote_with_one_seat(ballots: RankedBallots):
    runoff, transfers = run_off(ballots), transfer_votes(ballots, 1)
    assert runoff.winners[0] == transfers.winners[0]
    valid = ballots.total - ballots.blank
    assert all(sum(one.votes) + one.exhausted == valid for one in runoff.rounds)


@given(rankings(strict=True), st.data())
def test_votes_exhausted_and_lost_sum_at_each_stage(ballots: RankedBallots, data):
    seats = data.draw(st.integers(1, len(ballots.options)))
    outcome = transfer_votes(ballots, seats)
    assert len(outcome.winners) == len(set(outcome.winners)) == seats
    assert all(sum(s.votes) + s.exhausted + s.lost == outcome.valid * 100_000 for s in outcome.stages)
    assert all(stage.lost >= 0 for stage in outcome.stages)
    assert sorted(name for group in outcome.ranking for name in group) == sorted(ballots.options)


def test_a_surplus_is_cut_to_five_decimals():
    outcome = transfer_votes(from_words("6 AB, 3 AC, 1 B, 3 C"), 2)
    assert outcome.quota == 5
    assert [(s.action, s.option, s.votes, s.exhausted, s.lost, s.elected) for s in outcome.stages] == [
        ("first", None, (900_000, 100_000, 300_000), 0, 0, ("A",)),
        ("surplus", "A", (500_000, 366_664, 433_332), 0, 4, ()),
        ("exclusion", "B", (500_000, 0, 433_332), 366_664, 4, ("C",)),
    ]
    assert flat(outcome.ranking) == "A C B"


def test_a_value_is_cut_again_at_the_next_surplus():
    outcome = transfer_votes(from_words("9 ABC, 4 BC, 2 CD, 2 D"), 3)
    assert outcome.quota == 5
    first, second = outcome.stages[1:3]
    assert (first.option, second.option) == ("A", "B")
    assert first.votes[1] == 400_000 + 9 * 44_444
    surplus = first.votes[1] - 500_000
    values = 44_444 * surplus // first.votes[1], 100_000 * surplus // first.votes[1]
    assert second.votes[2] == 200_000 + 9 * values[0] + 4 * values[1]


def test_earlier_rounds_part_equals_then_the_declared_order():
    outcome = run_off(from_words("4 A, 3 B, 2 C, 1 DC"))
    assert [r.eliminated for r in outcome.rounds] == ["D", "C", None]
    assert [(t.place, t.options, t.settled, t.changes_winners) for t in outcome.ties] == [
        ("round-2", ("B", "C"), "earlier-rounds", False)
    ]
    drawn = run_off(from_words("2 A, 2 B"))
    assert (drawn.winners, drawn.ties[0].settled, drawn.ties[0].changes_winners) == (("A",), "declared-order", True)
    assert run_off(from_words("2 A, 2 B"), order=["B", "A"]).winners == ("B",)
    seats = transfer_votes(from_words("2 A, 2 B, 1 C"), 1)
    assert seats.ties[0].changes_winners is True
    assert transfer_votes(from_words("6 AC, 6 BC, 1 C, 1 D"), 3).ties[0].options == ("A", "B")


def test_blank_ballots_are_counted_apart():
    ballots = RankedBallots(("a", "b"), np.array([[1, 2], [0, 0]]), np.array([3, 2]))
    assert (run_off(ballots).blank, transfer_votes(ballots, 1).valid) == (2, 3)


def test_large_ranks_are_brought_back_in_order():
    ballots = RankedBallots(("a", "b"), np.array([[900, 20]]), np.array([1]))
    assert ballots.ranks.tolist() == [[2, 1]]


def test_what_cannot_be_counted_is_refused():
    tied = from_words("2 A=B, 1 AB")
    for rule in (run_off, lambda b: transfer_votes(b, 1)):
        with pytest.raises(TiedBallots) as refused:
            rule(tied)
        assert refused.value.facts["count"] == 2
    blank = RankedBallots(("a",), np.array([[0]]), np.array([1]))
    with pytest.raises(AllBlank):
        run_off(blank)
    with pytest.raises(AllBlank):
        transfer_votes(blank, 1)
    for seats in (0, 3):
        with pytest.raises(BadSeats):
            transfer_votes(from_words("1 AB"), seats)
    with pytest.raises(BadOrder):
        run_off(from_words("1 AB"), order=["A"])
    duels = count_duels(from_words("1 AB"))
    for rule in (schulze, ranked_pairs):
        with pytest.raises(BadChoice):
            rule(duels, "colour")
    with pytest.raises(WrongShape):
        RankedBallots(("a",), np.array([[1, 2]]), np.array([1]))
    with pytest.raises(NoBallots):
        ranked_ballots(("a",), [])
    with pytest.raises(OutOfRange):
        RankedBallots(("a",), np.array([[-1]]), np.array([1]))
    with pytest.raises(OutOfRange):
        RankedBallots(("a",), np.array([[1]]), np.array([0]))
    with pytest.raises(OutOfRange):
        RankedBallots(("a",), np.array([[1]] * 2), np.array([2**62] * 2))
    for groups in ([[0], [0]], [[5]]):
        with pytest.raises(OutOfRange):
            ranked_ballots(("a",), [(1, groups)])
