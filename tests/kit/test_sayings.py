"""Sentences of an instrument: facts put in, words that agree, spaces where French printing wants them."""

import pytest

from polyphonie.kit.registry import instruments
from polyphonie.kit.sayings import facts_in, is_one, told


@pytest.mark.parametrize(
    ("count", "fr", "en"),
    [(0, "0 idée", "0 ideas"), (1, "1 idée", "1 idea"), (1.5, "1.5 idée", "1.5 ideas"), (2, "2 idées", "2 ideas")],
)
def test_words_agree_with_their_number(count, fr, en):
    assert told("{n} {n:idée|idées}", {"n": count}, "fr", str) == fr
    assert told("{n} {n:idea|ideas}", {"n": count}, "en", str) == en


def test_french_marks_hold_to_their_words():
    assert told("Mention « {a} » : {b} %", {"a": "Bien", "b": 3}, "fr", str) == (
        "Mention «\u00a0Bien\u00a0»\u00a0: 3\u00a0%"
    )
    assert told("Share: {b} %", {"b": 3}, "en", str) == "Share: 3 %"


def test_the_facts_of_a_sentence_are_named_once_and_text_is_never_singular():
    assert facts_in("{n} {n:idée|idées} de {who}") == {"n", "who"}
    assert not is_one("1", "fr")


def test_what_a_fact_holds_is_never_read_as_a_sentence():
    assert told("{a}", {"a": "{b} {0.__class__}"}, "en", str) == "{b} {0.__class__}"


def test_no_sentence_of_ours_hesitates_between_one_and_several():
    said = [
        text for one in instruments().values() for saying in one.sayings.values() for text in (saying.fr, saying.en)
    ]
    assert [text for text in said if "(s)" in text or "(e)" in text] == []
