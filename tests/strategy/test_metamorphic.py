"""One thing changed in a real situation: the advice moves the way common sense says, or not at all."""

import datetime as dt
from dataclasses import replace
from functools import cache
from pathlib import Path
from types import SimpleNamespace

import pytest

from polyphonie.catalogue import catalogue
from polyphonie.engines.portfolio import Settings, brief_of, rank, recommend
from polyphonie.engines.portfolio.reach import crossed
from polyphonie.kit.quantity import Range
from polyphonie.kit.situation import Commitment, Constraint, Objective, Public, Scope, ScopeItem
from polyphonie.kit.situation_file import read_situation
from polyphonie.strategy.advice import prices
from polyphonie.strategy.law import findings

EXAMPLES = Path(__file__).parents[2] / "examples"
REAL = ("chateau-thierry", "emili-lithium", "village-2-sante")
QUICK = Settings(samples=200, band_samples=10)
ORDER = ("no", "not_yet", "go")
each = pytest.mark.parametrize("name", REAL)


@cache
def real(name):
    """One of the three real examples."""
    return read_situation((EXAMPLES / f"{name}.yaml").read_text(encoding="utf-8"), f"{name}.yaml")


def advised(here):
    """What is recommended, with the shipped catalogue and its law."""
    shipped = catalogue()
    return recommend(here, shipped.methods, QUICK, [f.duty for f in findings(here, shipped)], prices(shipped))


@cache
def before(name):
    """What is recommended for an example as it stands."""
    return advised(real(name))


def ranked(here):
    """The ranking alone, which is quick."""
    shipped = catalogue()
    return SimpleNamespace(ranking=rank(here, shipped.methods, QUICK, [f.duty for f in findings(here, shipped)]))


def context(here, **said):
    """The situation with its context changed."""
    return replace(here, context=replace(here.context, **said))


def decision(here, **said):
    """The situation with its decision changed."""
    return replace(here, decision=replace(here.decision, **said))


def limited(here, **limits):
    """The situation with other limits; None lifts one."""
    kept = tuple(c for c in here.constraints if c.limits not in limits)
    added = tuple(Constraint(kind="financial", limits=name, amount=Range.exactly(amount))
                  for name, amount in limits.items() if amount is not None)  # fmt: skip
    return replace(here, constraints=kept + added)


def times(here, **factors):
    """The situation with its limits multiplied."""
    changed = tuple(replace(c, amount=c.amount.times(factors[c.limits])) if c.limits in factors and c.amount else c
                    for c in here.constraints)  # fmt: skip
    return replace(here, constraints=changed)


def method(slug):
    """A method of the catalogue."""
    return catalogue().by_slug[slug]


def refused(found, rule):
    """The methods that a filter refuses."""
    return {r.method for r in found.ranking if rule in r.excluded_by}


def mean_rank(found, is_one):
    """The mean rank of some methods."""
    ranks = [r.rank for r in found.ranking if is_one(method(r.method))]
    return sum(ranks) / len(ranks)


def mean_score(found, is_one):
    """The mean score of some methods."""
    scores = [r.score for r in found.ranking if is_one(method(r.method))]
    return sum(scores) / len(scores)


def state(found, name):
    """The state of one precondition."""
    return next(p.status for p in found.verdict.preconditions if p.id == name)


def not_better(after, name):
    """Whether the verdict is no better than it was."""
    return ORDER.index(after.verdict.decision) <= ORDER.index(before(name).verdict.decision)


# ------------------------------------------------------------------------------------------------------------- means
@each
def test_less_money_refuses_more_methods_and_costs_no_more(name):
    after = advised(times(real(name), budget=0.4))
    assert refused(after, "budget") >= refused(before(name), "budget")
    assert not_better(after, name)
    limit = brief_of(times(real(name), budget=0.4)).budget_cents.most
    assert all(w.cost_cents.typical <= limit for w in after.sequences)


@each
def test_more_money_refuses_fewer_methods_and_never_spoils_the_verdict(name):
    after = advised(times(real(name), budget=3))
    assert refused(after, "budget") <= refused(before(name), "budget")
    assert ORDER.index(after.verdict.decision) >= ORDER.index(before(name).verdict.decision)


@each
def test_no_money_at_all_leaves_only_what_costs_nothing(name):
    after = advised(limited(real(name), budget=0))
    assert after.verdict.decision == "not_yet"
    assert state(after, "resources") == "not_met"
    assert all(
        r.excluded_by or method(r.method).cost_cents(brief_of(real(name)).participants).least == 0
        for r in after.ranking
    )
    assert not after.sequences
    assert "budget_cents" in {c.limit for c in after.alternatives if c.restores}


@each
def test_fewer_days_of_the_team_refuse_more_and_take_fewer(name):
    after = advised(times(real(name), staff_days=0.5))
    assert refused(after, "staff_days") >= refused(before(name), "staff_days")
    assert not_better(after, name)
    if after.sequences:
        least = before(name).sequences[0].staff_days.typical
        assert after.sequences[0].staff_days.typical <= max(
            least, brief_of(times(real(name), staff_days=0.5)).staff_days
        )


@each
def test_less_time_refuses_more_and_ends_sooner(name):
    short = brief_of(real(name)).weeks * 0.5
    after = advised(limited(real(name), weeks=short))
    assert refused(after, "deadline") >= refused(before(name), "deadline")
    assert not_better(after, name)
    assert all(w.weeks_to_decision <= short + 1e-9 for w in after.sequences)


@each
def test_a_decision_tomorrow_leaves_no_time(name):
    here = limited(decision(real(name), when=dt.date(2026, 3, 3)), weeks=None)
    after = advised(replace(here, as_of=dt.date(2026, 3, 2)))
    assert state(after, "time") == "not_met"
    assert after.verdict.decision == "not_yet"
    assert not after.sequences
    assert "weeks" in {c.limit for c in after.alternatives if c.restores}


@each
def test_skills_gained_leave_nothing_to_train_or_hire(name):
    skilled = replace(real(name), skills_in_house={s.code: 3 for s in catalogue().skills})
    after = advised(skilled)
    assert not any(w.train or w.hire for w in after.sequences)
    assert not [a for a in after.alarms if a.code == "skill"]
    assert [a for a in before(name).alarms if a.code == "skill"]


@each
def test_skills_lost_must_be_found(name):
    after = advised(replace(real(name), skills_in_house={}))
    lost = len(after.sequences[0].train) + len(after.sequences[0].hire) if after.sequences else 99
    assert lost >= len(before(name).sequences[0].train) + len(before(name).sequences[0].hire)


# ------------------------------------------------------------------------------------------------------------ climate
@each
def test_more_conflict_refuses_what_cannot_bear_it_and_raises_what_treats_it(name):
    after = advised(context(real(name), conflict=4))
    calm = advised(context(real(name), conflict=0))
    assert refused(after, "conflict") > refused(calm, "conflict")
    treats = lambda m: m.family == "conflict"  # noqa: E731
    assert mean_rank(after, treats) < mean_rank(calm, treats)
    for way in after.sequences:
        assert (way.steps[0].stage, any(method(s.method).family == "conflict" for s in way.steps)) == ("prepare", True)


@each
def test_open_disagreement_asks_to_deliberate_before_deciding(name):
    after = advised(context(real(name), conflict=3))
    for way in after.sequences:
        stages = [s.stage for s in way.steps]
        assert "decide" not in stages or "deliberate" in stages
        assert "deliberate" in stages


@each
def test_lower_trust_lowers_what_asks_for_trust(name):
    low, high = (ranked(context(real(name), trust=t)) for t in (0, 4))
    trusting = lambda m: m.trust_needed >= 3  # noqa: E731
    assert mean_score(low, trusting) < mean_score(high, trusting)
    assert mean_score(low, lambda m: m.trust_needed == 0) > mean_score(high, lambda m: m.trust_needed == 0)


@each
def test_more_complexity_raises_what_handles_it(name):
    hard, plain = (advised(context(real(name), complexity=c)) for c in (4, 0))
    for handles in (lambda m: m.complexity.most == 4, lambda m: m.family in ("expertise", "deliberation")):
        assert mean_score(hard, handles) > mean_score(plain, handles)
    assert all(
        "deliberate" in [s.stage for s in w.steps] for w in hard.sequences if "decide" in [s.stage for s in w.steps]
    )


# ------------------------------------------------------------------------------------------------------------- people
@each
def test_a_public_kept_from_screens_lowers_what_is_online(name):
    def with_barrier(severity):
        offline = Public("hors-ligne", "Sans écran", None, 4, 1, 10.0, {"digital": severity})
        return advised(replace(real(name), publics=(*real(name).publics, offline)))

    after, without = with_barrier(4), with_barrier(0)
    online = lambda m: m.modality == ("online",)  # noqa: E731
    going = lambda m: m.outreach >= 2  # noqa: E731
    assert mean_score(after, online) < mean_score(without, online)
    assert mean_score(after, going) > mean_score(without, going)
    assert any("hors-ligne" in s.publics for s in after.sequences[0].steps)


@each
def test_a_far_away_public_brings_in_those_who_go_to_them(name):
    near = replace(real(name), publics=(), actors=())
    far = replace(near, publics=(Public("loin", "Loin", None, 4, 4),))
    without, with_it = advised(near), advised(far)
    assert any(crossed(method(s)) >= 4 for s in with_it.sequences[0].methods)
    assert any("loin" in s.publics for s in with_it.sequences[0].steps)
    most = max(map(crossed, map(method, without.sequences[0].methods)))
    assert max(map(crossed, map(method, with_it.sequences[0].methods))) >= most


@each
def test_more_participants_refuse_the_small_rooms_and_raise_the_large_ones(name):
    few, many = (ranked(limited(real(name), participants=n)) for n in (12, 2_000))
    small = {m.slug for m in catalogue().methods if m.participants.most < 2_000}
    assert refused(many, "capacity") >= small
    large = lambda m: m.participants.typical >= 500  # noqa: E731
    assert mean_rank(many, large) < mean_rank(few, large)


@each
def test_meeting_online_or_face_to_face_each_refuses_the_other(name):
    online, face = (ranked(replace(real(name), modality=m)) for m in ("online", "face_to_face"))
    for found, wanted in ((online, "online"), (face, "face_to_face")):
        kept = [method(r.method) for r in found.ranking if "modality" not in r.excluded_by]
        assert all(wanted in (*m.modality, *m.adaptable_to) for m in kept)
    assert refused(online, "modality") != refused(face, "modality")
    assert advised(replace(real(name), modality="any")).sequences[0].methods


@each
def test_a_draw_wanted_raises_what_draws(name):
    after = ranked(replace(real(name), recruitment=("sortition",)))
    draws = lambda m: "sortition" in m.recruitment  # noqa: E731
    assert mean_score(after, draws) > mean_score(before(name), draws)


@each
def test_a_large_population_asks_for_more_representative_methods(name):
    divided = context(real(name), conflict=2)
    where = divided.context.territory
    village, city = (ranked(context(divided, territory=replace(where, population=n))) for n in (400, 400_000))
    typical = lambda m: m.representativeness >= 2  # noqa: E731
    assert mean_score(city, typical) > mean_score(village, typical)


# ------------------------------------------------------------------------------------------------- promise and power
@each
def test_a_decision_already_taken_stops_everything(name):
    after = advised(decision(real(name), is_taken=True))
    assert after.verdict.decision == "no"
    assert "decided" in {a.code for a in after.alarms}


@each
def test_nothing_negotiable_stops_everything(name):
    after = advised(replace(real(name), scope=Scope((), (ScopeItem("Tout"),))))
    assert after.verdict.decision == "no"
    assert state(after, "open") == "not_met"


@each
def test_less_power_granted_breaks_the_promise_and_refuses_what_shares_it(name):
    after = advised(decision(real(name), level_granted=1))
    assert after.verdict.decision == "not_yet"
    assert state(after, "promise") == "not_met"
    assert refused(after, "level") > refused(before(name), "level")
    assert "promise" in {a.code for a in after.alarms}
    assert all(method(s.method).level.least == 1 for w in after.sequences for s in w.steps)


@each
def test_full_power_granted_refuses_nothing_on_that_ground(name):
    after = advised(decision(real(name), level_granted=5))
    assert refused(after, "level") == set()
    assert state(after, "promise") == "met"


@each
def test_a_promise_only_spoken_is_not_enough_to_work_together(name):
    spoken, written = (advised(decision(real(name), commitment=Commitment(form))) for form in ("oral", "written"))
    assert (state(spoken, "commitment"), state(written, "commitment")) == ("not_met", "met")
    assert ORDER.index(spoken.verdict.decision) <= ORDER.index(written.verdict.decision)
    assert spoken.verdict.decision == "not_yet"


@each
def test_one_voice_only_states_the_problem(name):
    alone = real(name).context.stated_by[:1]
    after = advised(context(real(name), stated_by=alone))
    assert state(after, "problem") == "not_met"
    assert not_better(after, name)


@each
def test_nobody_known_to_decide_is_a_condition_not_a_refusal(name):
    after = advised(decision(real(name), by_whom=None))
    assert state(after, "decider") == "unknown"
    assert after.verdict.decision == before(name).verdict.decision


# ------------------------------------------------------------------------------------------------------------ purpose
@each
@pytest.mark.parametrize("kind", ["train", "evaluate", "build_trust"])
def test_an_objective_added_is_served(name, kind):
    added = Objective("ajout", kind=kind, level=2, need=2)
    after = advised(replace(real(name), participation_objectives=(*real(name).participation_objectives, added)))
    serves = lambda m: m.objectives.get(kind, 0) >= 2  # noqa: E731
    assert mean_score(after, serves) > mean_score(before(name), serves) - 1e-9
    assert after.sequences
    assert all("ajout" not in w.uncovered for w in after.sequences)


@each
def test_evaluating_raises_what_evaluates_and_lowers_what_frames(name):
    late, early = (ranked(context(real(name), phase=p)) for p in ("evaluation", "framing"))
    evaluates = lambda m: "evaluation" in m.phases  # noqa: E731
    assert mean_rank(late, evaluates) < mean_rank(early, evaluates)


@each
@pytest.mark.parametrize("output", ["design", "indicators", "trained_people"])
def test_what_is_expected_raises_what_yields_it(name, output):
    after = ranked(replace(real(name), expected_outputs=(output,)))
    silent = ranked(replace(real(name), expected_outputs=()))
    assert mean_rank(after, lambda m: output in m.outputs) < mean_rank(silent, lambda m: output in m.outputs)


@each
def test_another_matter_brings_other_methods(name):
    money = advised(context(real(name), matters=("money",)))
    made = {m.slug for m in catalogue().methods if "money" in m.matters}
    assert mean_rank(money, lambda m: m.slug in made) < mean_rank(before(name), lambda m: m.slug in made)
    for way in money.sequences:
        assert all(not method(s).matters or "money" in method(s).matters for s in way.methods)


@each
def test_what_was_done_is_not_done_again(name):
    done = before(name).sequences[0].methods[0]
    after = advised(replace(real(name), already_done=(*real(name).already_done, done)))
    assert all(done not in w.methods for w in after.sequences)
    assert next(e for e in after.excluded if e.method == done).reason.code == "left-done"


@each
def test_a_wider_place_raises_what_is_made_for_it(name):
    street, nation = (ranked(context(real(name), territory=replace(real(name).context.territory, scope=s)))
                      for s in ("street", "nation"))  # fmt: skip
    local = lambda m: "street" in m.scopes and "nation" not in m.scopes  # noqa: E731
    assert mean_score(street, local) > mean_score(nation, local)


# ------------------------------------------------------------------------------------------------------ between them
@pytest.mark.parametrize(("one", "two"), [(a, b) for i, a in enumerate(REAL) for b in REAL[i + 1 :]])
def test_different_situations_get_different_strategies(one, two):
    here, there = before(one), before(two)
    mine, theirs = set(here.sequences[0].methods), set(there.sequences[0].methods)
    shared = len(mine & theirs) / max(len(mine), len(theirs))
    differs = (here.verdict.decision != there.verdict.decision, brief_of(real(one)).level != brief_of(real(two)).level,
               shared <= 0.5)  # fmt: skip
    assert any(differs)
    assert shared <= 0.5


@each
def test_the_same_situation_gets_the_same_strategy(name):
    assert advised(real(name)) == before(name)
