"""Decision by consent: no way to adopt over an objection, and positions that never outlive their version."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from polyphonie.engines.ballots import ConsentRules, Move, MoveRefused, Proceeding, advance, open_consent, replay
from polyphonie.engines.ballots.circles.consent import ENDS, POSITIONS, VERBS

RULES = ConsentRules(("ana", "bo", "cy"), 2, 3, "vote by two thirds", "2027-01-01", validity_test="harms a stated aim")
TO_OBJECTIONS = [Move("go", to="clarification"), Move("go", to="reactions"), Move("go", to="objections")]


def stand(by: str, position: str = "consent", text: str = "", harm: str = "") -> Move:
    return Move("stand", by=by, position=position, text=text, harm=harm)


def refused(state: Proceeding, move: Move) -> str:
    with pytest.raises(MoveRefused) as found:
        advance(state, move)
    return found.value.facts["why"]


def at_objections(rules: ConsentRules = RULES) -> Proceeding:
    return replay(rules, "Open on Sundays", TO_OBJECTIONS)


def objected() -> Proceeding:
    state = at_objections()
    return advance(state, stand("ana", "objection", "Nobody can open", "health of the team"))


def test_a_proposal_without_objection_is_adopted():
    state = at_objections()
    for move in (stand("ana"), stand("bo", "concern"), stand("cy", "absent"), Move("adopt")):
        state = advance(state, move)
    assert (state.stage, state.present) == ("adopted", ("ana", "bo"))
    assert refused(state, Move("end", to="withdrawn")) == "ended"


def test_silence_does_not_consent_unless_declared():
    state = advance(at_objections(), stand("ana"))
    assert refused(state, Move("adopt")) == "silent"
    said = advance(at_objections(replace(RULES, silence_consents=True)), stand("ana"))
    assert advance(said, Move("adopt")).stage == "adopted"


def test_an_objection_stands_in_the_way_until_it_is_lifted():
    state = objected()
    for move in (stand("bo"), stand("cy")):
        state = advance(state, move)
    assert refused(state, Move("adopt")) == "objections"
    assert refused(state, Move("lift", by="bo", objection=1, to="withdrawn")) == "author"
    assert refused(state, Move("lift", by="ana", objection=2, to="withdrawn")) == "objection"
    assert refused(state, Move("lift", by="ana", objection=1, to="integrated")) == "state"
    lifted = advance(state, Move("lift", by="ana", objection=1, to="clarified_away", text="I understand"))
    assert (lifted.objections[0].state, lifted.objections[0].reason) == ("clarified_away", "I understand")
    assert advance(lifted, Move("adopt")).stage == "adopted"


def test_an_amendment_integrates_an_objection_and_reopens_all_positions():
    state = advance(objected(), Move("go", to="integration"))
    state = advance(state, Move("amend", text="Open on Sundays in June", objection=1))
    assert (state.version, state.round, dict(state.positions)) == (2, 2, {})
    assert state.objections[0].state == "integrated"
    assert refused(state, Move("adopt")) == "silent"


def test_rounds_end_with_the_fallback_declared():
    state = at_objections(replace(RULES, most_rounds=1))
    assert refused(at_objections(), Move("end", to="fallback")) == "rounds"
    state = advance(state, Move("go", to="integration"))
    assert refused(state, Move("amend", text="Again")) == "rounds"
    assert advance(state, Move("end", to="fallback")).stage == "fallback"
    assert advance(state, Move("end", to="deferred")).stage == "deferred"


def test_only_the_group_finds_an_objection_not_valid_on_a_declared_test():
    state = objected()
    assert refused(state, Move("invalidate", by="facilitator", objection=1, text="no")) == "group"
    assert refused(state, Move("invalidate", by="group", objection=1)) == "group"
    assert advance(state, Move("invalidate", by="group", objection=1, text="names no aim")).open_objections == ()
    bare = replace(state, rules=replace(RULES, validity_test=""))
    assert refused(bare, Move("invalidate", by="group", objection=1, text="no")) == "test"


def test_each_move_has_its_place():
    start = open_consent(RULES, "p")
    assert refused(start, Move("go", to="objections")) == "order"
    assert refused(start, Move("amend", text="x")) == "stage"
    assert refused(start, stand("ana")) == "stage"
    assert refused(start, Move("adopt")) == "stage"
    assert refused(start, Move("end", to="adopted")) == "state"
    assert refused(start, Move("dance")) == "verb"
    state = at_objections()
    assert refused(state, stand("zoe")) == "member"
    assert refused(state, stand("ana", "maybe")) == "position"
    assert refused(state, stand("ana", "objection", "why")) == "argument"
    amending = replay(RULES, "p", [*TO_OBJECTIONS[:2], Move("go", to="amendment")])
    assert refused(amending, Move("amend", text=" ")) == "text"
    assert advance(amending, Move("amend", text="q")).round == 1


def test_a_quorum_counts_those_present():
    state = at_objections(replace(RULES, quorum=3))
    for move in (stand("ana"), stand("bo"), stand("cy", "absent")):
        state = advance(state, move)
    assert refused(state, Move("adopt")) == "quorum"


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"members": ()}, "members"),
        ({"members": ("ana", "ana", "bo")}, "members"),
        ({"quorum": 4}, "quorum"),
        ({"most_rounds": 0}, "rounds"),
        ({"fallback": " "}, "fallback"),
        ({"review_on": ""}, "review"),
    ],
)
def test_what_must_be_declared_at_the_opening(change, why: str):
    with pytest.raises(MoveRefused) as found:
        open_consent(replace(RULES, **change), "p")
    assert found.value.facts["why"] == why


MOVES = st.builds(
    Move,
    verb=st.sampled_from([*VERBS, "stand", "stand", "go", "adopt"]),
    by=st.sampled_from(["ana", "bo", "cy", "group"]),
    position=st.sampled_from(POSITIONS),
    text=st.sampled_from(["", "words"]),
    harm=st.sampled_from(["", "aim"]),
    objection=st.integers(0, 3),
    to=st.sampled_from(
        ["clarification", "reactions", "amendment", "objections", "integration", "withdrawn", "deferred"]
    ),
)


@given(st.lists(MOVES, max_size=60), st.booleans())
def test_no_path_to_adopted_with_an_open_objection_and_positions_never_survive_a_version(moves, silence):
    rules = replace(RULES, silence_consents=silence)
    state = open_consent(rules, "p")
    for move in moves:
        try:
            found = advance(state, move)
        except MoveRefused:
            continue
        assert state.stage not in ENDS
        assert found.version == state.version or not found.positions
        state = found
        if state.stage == "adopted":
            assert not state.open_objections
            assert silence or not state.silent
    assert replay(rules, "p", state.moves) == state
