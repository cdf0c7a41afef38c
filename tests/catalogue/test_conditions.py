"""The small language of legal conditions: what it reads, what it refuses, and Kleene's three values."""

import itertools
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from polyphonie.catalogue.conditions import DEEPEST, LONGEST, ORDERS, ConditionFault, Judgement, parse_condition

VALUES = (True, False, None)
BOOLEANS = ("open_debate", "is_listed", "has_funding")
NUMBERS = ("population", "length_km")
CHOICE, CHOICES = "scope", "matters"
SIGNS = (*ORDERS, "==", "!=")
WORDS = ("quarter", "region", "nation")

KNOWN = st.fixed_dictionaries({
    **{name: st.booleans() for name in BOOLEANS},
    **{name: st.integers(0, 6) for name in NUMBERS},
    CHOICE: st.sampled_from(WORDS),
    CHOICES: st.lists(st.sampled_from(WORDS), unique=True),
})  # fmt: skip
TESTS = st.one_of(
    st.sampled_from([*BOOLEANS, "true", "false"]),
    st.builds("{} {} {}".format, st.sampled_from(NUMBERS), st.sampled_from(SIGNS), st.integers(0, 6)),
    st.builds('{} {} "{}"'.format, st.just(CHOICE), st.sampled_from(["==", "!="]), st.sampled_from(WORDS)),
    st.builds('{} in ["{}", "{}"]'.format, st.just(CHOICE), st.sampled_from(WORDS), st.sampled_from(WORDS)),
    st.builds('"{}" in {}'.format, st.sampled_from(WORDS), st.just(CHOICES)),
)
CONDITIONS = st.recursive(
    TESTS,
    lambda inner: st.one_of(
        st.builds("not ({})".format, inner),
        st.builds("({}) and ({})".format, inner, inner),
        st.builds("({}) or ({})".format, inner, inner),
    ),
    max_leaves=8,
).filter(lambda text: len(text) < LONGEST)


def judge(text: str, **facts: Any) -> bool | None:
    """The value alone."""
    return parse_condition(text).evaluate(facts).value


def fault_of(text: str, **facts: Any) -> tuple[str, int]:
    """The code and the column with which a condition is refused."""
    with pytest.raises(ConditionFault) as refused:
        parse_condition(text).evaluate(facts)
    return refused.value.code, refused.value.column


@pytest.mark.parametrize(("left", "right"), list(itertools.product(VALUES, VALUES)))
def test_kleene_tables(left: bool | None, right: bool | None) -> None:
    both = False if False in (left, right) else None if None in (left, right) else True
    either = True if True in (left, right) else None if None in (left, right) else False
    assert judge("a and b", a=left, b=right) is both
    assert judge("a or b", a=left, b=right) is either
    assert judge("not a", a=left) is (None if left is None else not left)


def test_and_binds_tighter_than_or_and_not_tighter_than_and() -> None:
    for a, b, c in itertools.product((True, False), repeat=3):
        assert judge("a or b and c", a=a, b=b, c=c) is (a or (b and c))
        assert judge("(a or b) and c", a=a, b=b, c=c) is ((a or b) and c)
        assert judge("not a and b", a=a, b=b) is ((not a) and b)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("population >= 80_000", True),
        ("population > 80_000", False),
        ("population == 80000.0", True),
        ("population != 80000", False),
        ("-1 < population", True),
        ("population <= length_km", False),
        ("scope in [\"quarter\", 'region']", True),
        ('not scope in ["quarter", "region"]', False),
        ('"money" in matters', True),
        ('"place" in matters', False),
        ("population in [79999, 80000]", True),
        ("is_listed", True),
        ("is_listed == true", True),
        ("is_listed == 1", False),
        ("is_listed in [1]", False),
        ("true or false", True),
        ("population\n  >= 80_000", True),
    ],
)
def test_what_a_condition_says(text: str, value: bool) -> None:
    facts = {"population": 80_000, "length_km": 3.5, "scope": "region", "matters": ("money",), "is_listed": True}
    assert judge(text, **facts) is value


@pytest.mark.parametrize(
    ("text", "code", "column"),
    [
        ("", "unexpected_end", 1),
        ("population >", "unexpected_end", 13),
        ("(is_listed", "unexpected_end", 11),
        ("is_listed)", "unexpected_token", 10),
        ("1 < population < 3", "unexpected_token", 16),
        ("is_listed is_listed", "unexpected_token", 11),
        ("population = 3", "unexpected_character", 12),
        ("Population > 3", "unexpected_character", 1),
        ("__import__('os')", "unexpected_character", 1),
        ("population.real > 3", "unexpected_character", 11),
        ('scope == "region', "unexpected_character", 10),
        ("scope in []", "unexpected_token", 11),
        ("scope in [scope]", "unexpected_token", 11),
        ("80000", "wrong_kind", 1),
        ('"region"', "wrong_kind", 1),
        ('population < "region"', "wrong_kind", 14),
        ("population < true", "wrong_kind", 14),
        ("population == [1]", "wrong_kind", 15),
        ("population in 3", "wrong_kind", 15),
        ("not " * (DEEPEST + 1) + "a", "too_deep", 4 * (DEEPEST + 1) + 1),
        ("(" * (DEEPEST + 1) + "a", "too_deep", DEEPEST + 2),
        ("a" * (LONGEST + 1), "too_long", LONGEST + 1),
    ],
)
def test_what_cannot_be_read_is_refused_with_its_column(text: str, code: str, column: int) -> None:
    assert fault_of(text) == (code, column)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("population > 3", "many"),
        ("population > 3", True),
        ("population > 3", float("nan")),
        ("population in [3]", [3]),
        ("population", 1),
        ("3 in population", "3"),
        ("3 in population", 3),
    ],
)
def test_a_fact_of_the_wrong_kind_is_refused_by_name(text: str, value: object) -> None:
    with pytest.raises(ConditionFault) as refused:
        parse_condition(text).evaluate({"population": value})
    assert (refused.value.code, refused.value.facts["fact"]) == ("wrong_kind", "population")


def test_only_what_still_matters_is_missing_and_only_what_carries_is_used() -> None:
    condition = parse_condition('scope == "region" and (population > 5 or is_listed)')
    assert condition.facts == {"scope", "population", "is_listed"}
    assert condition.evaluate({}) == Judgement(None, frozenset({"scope", "population", "is_listed"}))
    assert condition.evaluate({"scope": "nation"}) == Judgement(False, used=("scope",))
    assert condition.evaluate({"scope": "region", "population": 2}) == Judgement(None, frozenset({"is_listed"}))
    assert condition.evaluate({"scope": "region", "population": 9, "is_listed": None}).used == ("scope", "population")


@given(
    st.one_of(
        st.text(), st.lists(st.sampled_from([*"()[],<>=!\"'-_ 1a", "and", "or", "not", "in", "true"])).map(" ".join)
    )
)
def test_any_text_is_read_or_refused(text: str) -> None:
    column = 1
    try:
        parse_condition(text).evaluate({})
    except ConditionFault as fault:
        column = fault.column
    assert 1 <= column <= len(text) + 1


@given(CONDITIONS, KNOWN)
def test_all_facts_known_decides(text: str, facts: dict[str, object]) -> None:
    judgement = parse_condition(text).evaluate(facts)
    assert judgement.value is not None
    assert not judgement.missing


@given(CONDITIONS, KNOWN, st.sets(st.sampled_from([*BOOLEANS, *NUMBERS, CHOICE, CHOICES])))
def test_learning_a_fact_never_flips_a_decided_value(text: str, facts: dict[str, object], hidden: set[str]) -> None:
    condition = parse_condition(text)
    partial = {name: value for name, value in facts.items() if name not in hidden}
    before, after = condition.evaluate(partial), condition.evaluate(facts)
    assert before.value is None or before.value is after.value
    assert before.missing <= hidden & condition.facts
    assert set(before.used) <= condition.facts - hidden


@given(CONDITIONS, KNOWN, st.sets(st.sampled_from([*BOOLEANS, *NUMBERS, CHOICE, CHOICES])))
def test_answering_all_that_is_missing_decides(text: str, facts: dict[str, object], hidden: set[str]) -> None:
    condition = parse_condition(text)
    partial = {name: value for name, value in facts.items() if name not in hidden}
    judgement = condition.evaluate(partial)
    assert (judgement.value is None) is bool(judgement.missing)
    answered = partial | {name: facts[name] for name in judgement.missing}
    assert condition.evaluate(answered).value is condition.evaluate(facts).value


@given(CONDITIONS, KNOWN)
def test_judging_leaves_the_facts_alone_and_repeats(text: str, facts: dict[str, object]) -> None:
    copy = {name: list(value) if isinstance(value, list) else value for name, value in facts.items()}
    condition = parse_condition(text)
    assert condition.evaluate(facts) == condition.evaluate(facts)
    assert facts == copy
    assert parse_condition(f"not ({text})").evaluate(facts).value is not condition.evaluate(facts).value
