"""Outcomes are checked another way: what the rules give passes, what was tampered with does not."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from polyphonie.engines.ballots import (
    GradeTable,
    RankedBallots,
    borda,
    count_duels,
    judge,
    ranked_pairs,
    run_off,
    schulze,
    score,
    transfer_votes,
    verify_borda,
    verify_judgment,
    verify_ranked_pairs,
    verify_runoff,
    verify_schulze,
    verify_scores,
    verify_transfers,
)
from tests.engines.ballots.electorates import grade_tables, rankings
from tests.engines.ballots.published import SCHULZE_2011, TENNESSEE, from_words, orsay, poll, table

BLANKS = st.sampled_from(["reject", "drop", "grade:g1"])


@given(grade_tables(), BLANKS)
def test_what_the_rule_of_grades_gives_passes(counted: GradeTable, blank: str):
    assert verify_judgment(counted, judge(counted, blank)) == ()
    assert verify_scores(counted, (0, 1, 2, 3), score(counted, (0, 1, 2, 3), blank)) == ()


@given(rankings(), st.sampled_from(["winning", "margins"]))
def test_what_the_rules_of_duels_give_passes(ballots: RankedBallots, measure: str):
    duels = count_duels(ballots)
    assert verify_schulze(ballots, schulze(duels, measure)) == ()
    assert verify_ranked_pairs(ballots, ranked_pairs(duels, measure)) == ()
    assert verify_ranked_pairs(ballots, ranked_pairs(duels, measure, order=ballots.options[::-1])) == ()
    assert verify_borda(ballots, borda(duels)) == ()


@given(rankings(strict=True), st.data())
def test_what_the_rules_of_transfers_give_passes(ballots: RankedBallots, data):
    seats = data.draw(st.integers(1, len(ballots.options)))
    order = data.draw(st.permutations(ballots.options))
    assert verify_runoff(ballots, run_off(ballots, order)) == ()
    assert verify_transfers(ballots, transfer_votes(ballots, seats, order)) == ()


def swapped(ranking):
    """The first two groups exchanged."""
    return (ranking[1], ranking[0], *ranking[2:])


@pytest.mark.parametrize("build", [orsay, poll])
def test_a_tampered_judgment_is_rejected(build):
    counted = build()
    judgment = judge(counted)
    assert verify_judgment(counted, judgment) == ()
    first = judgment.judged[0]
    for wrong in (
        replace(judgment, ranking=swapped(judgment.ranking)),
        replace(judgment, ranking=judgment.ranking[1:]),
        replace(judgment, ranking=(judgment.ranking[0] + judgment.ranking[1], *judgment.ranking[2:])),
        replace(judgment, winners=judgment.ranking[1]),
        replace(judgment, judged=(replace(first, gauge=None), *judgment.judged[1:])),
        replace(judgment, judged=(replace(first, counts=first.counts[::-1]), *judgment.judged[1:])),
    ):
        assert verify_judgment(counted, wrong)


def test_a_tie_left_out_is_rejected():
    counted = table(("a", "b"), {"x": (1, 2), "y": (1, 2)})
    judgment = judge(counted)
    assert verify_judgment(counted, replace(judgment, ties=()))
    assert verify_judgment(counted, replace(judgment, ranking=(("x",), ("y",)), winners=("x",), ties=()))


def test_tampered_scores_are_rejected():
    counted = poll()
    scores = score(counted, range(7))
    for wrong in (
        replace(scores, sums=scores.sums[::-1]),
        replace(scores, ranking=swapped(scores.ranking)),
        replace(scores, winners=()),
    ):
        assert verify_scores(counted, range(7), wrong)


def test_a_tampered_schulze_is_rejected():
    ballots = from_words(SCHULZE_2011)
    outcome = schulze(count_duels(ballots))
    weaker = outcome.paths.copy()
    weaker[0, 1] = 0
    ranking = outcome.ranking
    for wrong in (
        replace(outcome, paths=weaker),
        replace(outcome, ranking=swapped(ranking)),
        replace(outcome, ranking=(ranking[0] + ranking[1], *ranking[2:])),
        replace(outcome, winners=("D",)),
        replace(outcome, ranking=ranking[:-1]),
    ):
        assert verify_schulze(ballots, wrong)


def test_tampered_ranked_pairs_are_rejected():
    ballots = from_words("7 ABC, 6 BCA, 5 CAB")
    outcome = ranked_pairs(count_duels(ballots))
    *kept, last = outcome.victories
    for wrong in (
        replace(outcome, victories=(*kept, replace(last, is_kept=True))),
        replace(outcome, victories=(replace(kept[0], is_kept=False), *kept[1:], last)),
        replace(outcome, victories=outcome.victories[::-1]),
        replace(outcome, ranking=swapped(outcome.ranking)),
        replace(outcome, winners=("B",)),
    ):
        assert verify_ranked_pairs(ballots, wrong)


def test_a_tampered_borda_is_rejected():
    ballots = from_words(TENNESSEE)
    outcome = borda(count_duels(ballots))
    assert verify_borda(ballots, replace(outcome, points=outcome.points[::-1]))
    assert verify_borda(ballots, replace(outcome, ranking=swapped(outcome.ranking)))


def test_a_tampered_runoff_is_rejected():
    ballots = from_words(TENNESSEE)
    outcome = run_off(ballots)
    first, second, last = outcome.rounds
    for wrong in (
        replace(outcome, rounds=(replace(first, votes=(1, 2, 3, 4)), second, last)),
        replace(outcome, rounds=(replace(first, eliminated="K"), second, last)),
        replace(outcome, rounds=(replace(first, eliminated="Z"), second, last)),
        replace(outcome, rounds=(replace(first, eliminated=None),)),
        replace(outcome, rounds=(first, second, replace(last, eliminated="M"))),
        replace(outcome, winners=("N",)),
        replace(outcome, ranking=swapped(outcome.ranking)),
    ):
        assert verify_runoff(ballots, wrong)


def test_a_tampered_transferable_vote_is_rejected():
    ballots = from_words("6 AB, 3 AC, 1 B, 3 C")
    outcome = transfer_votes(ballots, 2)
    first, second, third = outcome.stages
    for wrong in (
        replace(outcome, quota=4),
        replace(outcome, valid=12),
        replace(outcome, stages=(first, replace(second, lost=0), third)),
        replace(outcome, stages=(first, replace(second, votes=(1, 2, 3)), third)),
        replace(outcome, stages=(first, second)),
        replace(outcome, winners=("A", "B")),
        replace(outcome, ranking=(("A",), ("B",), ("C",))),
    ):
        assert verify_transfers(ballots, wrong)


def test_large_electorates_are_checked_a_few_ballots_at_a_time():
    ranks = np.tile(np.array([[1, 2, 0], [0, 1, 1]]), (2_000, 1))
    ballots = RankedBallots(("a", "b", "c"), ranks, np.ones(4_000, dtype=int))
    duels = count_duels(ballots)
    assert verify_schulze(ballots, schulze(duels)) == verify_borda(ballots, borda(duels)) == ()
