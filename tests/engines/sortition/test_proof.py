"""The proof of a public draw: replayed without personal data, broken by any tampering."""

import copy
import json
from typing import Any

import pytest

from polyphonie.engines.sortition import (
    Lottery,
    NotOnList,
    PanelList,
    ProofUnreadable,
    check_pool,
    check_proof,
    close_draw,
    draw_lottery,
    list_panels,
    make_proof,
    recruitment,
    salt,
)
from polyphonie.engines.sortition.proof import commitment, digest
from tests.engines.sortition.pools import made_up_pool

SECRET = "a long secret kept by the organiser"


@pytest.fixture(scope="module")
def drawn() -> tuple[Lottery, PanelList, dict[str, Any]]:
    """A lottery, its list and its proof."""
    lottery = draw_lottery(made_up_pool(40, 8, 3, slack=0.3, homes=0.2))
    listed = list_panels(lottery, 30)
    reasons = [{"feature": "feature1", "value": "v0", "author": "town", "reason": "too few answers"}]
    return lottery, listed, make_proof(lottery, listed, SECRET, engine="test 1", seed=0, reasons=reasons)


def test_an_honest_proof_holds(drawn):
    lottery, _, proof = drawn
    again = json.loads(json.dumps(proof))
    assert not check_proof(again)
    assert not check_pool(again, lottery, SECRET)


def test_no_id_answer_or_household_is_in_it(drawn):
    lottery, _, proof = drawn
    text = json.dumps({key: value for key, value in proof.items() if key not in ("quotas", "reasons")})
    assert not [p.id for p in lottery.recruitment.people if p.id in text]
    assert "home" not in json.dumps(proof["people"])


def test_whoever_knows_their_salt_finds_themselves(drawn):
    lottery, listed, proof = drawn
    mine = commitment(lottery.recruitment, 3, salt(SECRET, lottery.recruitment.people[3].id))
    place = proof["people"].index(mine)
    assert proof["chances"][place] == str(listed.chances[3])


def tampered(value: Any) -> Any:
    """Another value of the same shape."""
    if isinstance(value, dict):
        first = sorted(value)[0]
        return value | {first: tampered(value[first])}
    if isinstance(value, list):
        return [tampered(value[0]), *value[1:]] if value else [1]
    if isinstance(value, str):
        return value + "1" if value[-1:].isdigit() else value + "x"
    return value + 1


def test_whatever_field_is_tampered_with_something_differs(drawn):
    proof = drawn[2]
    for key in proof:
        if key != "format":
            spoilt = proof | {key: tampered(copy.deepcopy(proof[key]))}
            try:
                assert check_proof(spoilt), key
            except ProofUnreadable:
                continue


def test_a_spoilt_proof_with_its_digest_made_again_is_still_seen(drawn):
    lottery, _, proof = drawn
    spoilt = copy.deepcopy(proof)
    left = spoilt["panels"][0]
    left[0] = next(i for i in range(40) if i not in left)
    left.sort()
    spoilt["digests"]["panels"] = digest(spoilt["panels"])
    spoilt["digest"] = digest({k: v for k, v in spoilt.items() if k != "digest"})
    assert {one.what for one in check_proof(spoilt)} >= {"chances"}
    assert check_pool(spoilt, lottery, SECRET)


def test_the_number_drawn_is_chained_to_what_was_published_before(drawn):
    proof = drawn[2]
    after = close_draw(proof, 7)
    assert not check_proof(proof, after)
    assert len(after["panel"]) == 8
    assert check_proof(proof, after | {"drawn": 8})
    assert check_proof(proof, after | {"before": "0"})
    assert check_proof(proof, after | {"drawn": 99})
    assert check_proof(proof, {})
    with pytest.raises(NotOnList):
        close_draw(proof, 30)


def test_what_is_not_a_proof_is_refused(drawn):
    with pytest.raises(ProofUnreadable):
        check_proof({"format": "other"})
    with pytest.raises(ProofUnreadable):
        check_proof(drawn[2] | {"format": "other"})
    with pytest.raises(ProofUnreadable):
        check_proof(drawn[2] | {"panels": 3})


def test_another_secret_or_another_pool_is_seen(drawn):
    lottery, _, proof = drawn
    assert {one.what for one in check_pool(proof, lottery, "another secret, as long")} == {"people"}
    other = recruitment(["a"], {"x": ["1"]}, [lottery.recruitment.quotas[0].__class__("a", "1", 0, 1)], 1)
    assert check_pool(proof, draw_lottery(other), SECRET)
    spoilt = proof | {"quotas": [["x", "y", 0, 1]]}
    assert {"quotas", "quotas digest", "digest"} <= {one.what for one in check_pool(spoilt, lottery, SECRET)}
