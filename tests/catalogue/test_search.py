"""Methods are found as a hurried person types: no accents, no capitals, any order."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from polyphonie.catalogue import catalogue
from polyphonie.catalogue.search import Wanted, find_methods, plain

METHODS = catalogue().methods


def test_nothing_asked_gives_everything_in_alphabetical_order():
    found = find_methods(METHODS, Wanted(), "fr")
    names = [plain(m.name.fr) for m in found]
    assert len(found) == len(METHODS)
    assert names == sorted(names)
    assert Wanted().is_all
    assert not Wanted(level=1).is_all


@pytest.mark.parametrize("method", METHODS, ids=lambda m: m.slug)
@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_method_is_found_by_its_name_in_either_language(method, language):
    assert method in find_methods(METHODS, Wanted(words=method.name[language]), "fr")


@given(st.sampled_from(METHODS), st.randoms(use_true_random=False))
def test_order_of_words_accents_and_capitals_are_indifferent(method, chance):
    words = method.name.fr.split()
    chance.shuffle(words)
    typed = unicodedata.normalize("NFD", " ".join(words).upper())
    typed = "".join(c for c in typed if not unicodedata.combining(c))
    assert find_methods(METHODS, Wanted(words=typed), "fr") == find_methods(METHODS, Wanted(words=method.name.fr), "fr")


@given(st.text(max_size=40))
def test_more_words_never_find_more(words):
    fewer, more = ({m.slug for m in find_methods(METHODS, Wanted(words=w), "fr")} for w in (words, words + " jury"))
    assert more <= fewer


def test_a_name_comes_before_a_text():
    found = find_methods(METHODS, Wanted(words="jury"), "fr")
    named = ["jury" in plain(" ".join((m.name.fr, m.name.en, *m.aliases.fr, *m.aliases.en))) for m in found]
    assert named == sorted(named, reverse=True)
    assert any(named)


@pytest.mark.parametrize(("typed", "read"), [("Œuvre", "oeuvre"), ("L’Été", "l ete"), ("  a-b ", "a b"), ("", "")])
def test_plain(typed, read):
    assert plain(typed) == read
