"""Edits of a plain tree: what is edited reads back, nothing else changes, what is undone is as it was."""

import copy
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from polyphonie.kit.declared import plain_record
from polyphonie.kit.form import questions_of, typed, typed_again, widget
from polyphonie.kit.kinds import Between, Code, Day, Many, Number, Words, YesNo, scale
from polyphonie.kit.reader import MISSING
from polyphonie.kit.references import without_references
from polyphonie.kit.situation import Situation
from polyphonie.kit.situation_file import read_situation, situation_of, write_situation
from polyphonie.kit.situation_tree import LISTS, tree_of_situation
from polyphonie.kit.tree_diff import differences, gone_back, still_there
from polyphonie.kit.tree_edit import (
    NotThere,
    at,
    canonical,
    ids_at,
    inserted,
    moved,
    new_id,
    ordered,
    origin_at,
    removed,
    root_of,
    value_at,
    with_ids,
    with_origin,
    with_value,
)
from tests.strategies import situations

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
CASE = read_situation((EXAMPLES / "carrefour-des-tilleuls.yaml").read_text("utf-8"))
TREE = tree_of_situation(CASE)
PLACES = [q.path for q in questions_of(Situation) if q.name not in ("polyphonie", "skills_in_house", "legal_facts")]
ELEMENTS = [(*one.path, name) for one in LISTS if one.code != "respondents" for name in ids_at(TREE, one.path)]
PLACES += [
    q.path for one in LISTS for name in ids_at(TREE, one.path)[:3] for q in questions_of(one.cls, (*one.path, name))
]
plain_values = st.one_of(st.none(), st.booleans(), st.integers(0, 9), st.text("abcé", min_size=1), st.just(MISSING))
origins = st.fixed_dictionaries({}, optional={"by": st.text("abc", min_size=1), "estimate": st.just(True),
                                              "confidence": st.integers(0, 3),
                                              "note": st.text("é ", min_size=1)})  # fmt: skip


def without(tree, path):
    """Everything of a tree but one place."""
    return canonical(with_value(with_origin(tree, path, {}), path, MISSING))


@given(st.sampled_from(PLACES), plain_values)
def test_a_value_reads_back_and_nothing_else_changes(path, value):
    before = copy.deepcopy(TREE)
    edited = with_value(TREE, path, value)
    assert value_at(edited, path) is value or value_at(edited, path) == value
    assert canonical(TREE) == canonical(before)
    assert without(edited, path) == without(TREE, path)
    if value is not MISSING and at(TREE, path) is not MISSING:
        assert origin_at(edited, path) == origin_at(TREE, path)


@given(st.sampled_from(PLACES), origins)
def test_a_provenance_reads_back_and_no_value_changes(path, origin):
    edited = with_origin(TREE, path, origin)
    assert origin_at(edited, path) == origin
    was = value_at(TREE, path)
    assert value_at(edited, path) == (None if was is MISSING and origin else was)
    assert without(edited, path) == without(TREE, path)


@given(st.sampled_from(ELEMENTS), origins)
def test_the_provenance_of_a_record_leaves_its_fields(path, origin):
    declared = next(list(one.cls.__dataclass_fields__) for one in LISTS if one.path == path[:-1])
    kept = {k: v for k, v in origin.items() if k not in declared}
    edited = with_origin(TREE, path, kept, declared)
    assert origin_at(edited, path, declared) == kept
    assert {k: v for k, v in at(edited, path).items() if k in declared} == {
        k: v for k, v in at(TREE, path).items() if k in declared
    }


@given(st.sampled_from(ELEMENTS))
def test_what_is_removed_is_gone_and_what_is_inserted_is_there(path):
    fewer = removed(TREE, path)
    assert at(fewer, path) is MISSING
    again = ordered(inserted(fewer, path[:-1], at(TREE, path)), path[:-1], ids_at(TREE, path[:-1]))
    assert canonical(again) == canonical(TREE)
    with pytest.raises(NotThere):
        removed(fewer, path)
    with pytest.raises(NotThere):
        with_value(fewer, (*path, "text"), "x")


@given(st.lists(st.text("abc", min_size=1), unique=True, min_size=1), st.data())
def test_moving_keeps_the_others_in_order(ids, data):
    name, by = data.draw(st.sampled_from(ids)), data.draw(st.integers(-20, 20))
    after = moved(ids, name, by)
    assert sorted(after) == sorted(ids)
    assert [one for one in after if one != name] == [one for one in ids if one != name]
    assert after.index(name) == min(max(ids.index(name) + by, 0), len(ids) - 1)


edits = st.lists(
    st.one_of(
        st.tuples(st.just("value"), st.sampled_from(PLACES), plain_values),
        st.tuples(st.just("origin"), st.sampled_from(PLACES), origins),
        st.tuples(st.just("remove"), st.sampled_from(ELEMENTS), st.none()),
        st.tuples(st.just("insert"), st.sampled_from([one.path for one in LISTS]), st.text("xyz", min_size=1)),
        st.tuples(st.just("order"), st.sampled_from([one.path for one in LISTS]), st.integers(0, 9)),
    ),
    max_size=6,
)


def edited(tree, wanted):
    """Make edits, those that name something gone left out."""
    for kind, path, what in wanted:
        try:
            if kind == "value":
                tree = with_value(tree, path, what)
            elif kind == "origin":
                tree = with_origin(tree, path, what)
            elif kind == "remove":
                tree = without_references(removed(tree, path), path[:-1], path[-1])[0]
            elif kind == "insert" and what not in ids_at(tree, path):
                tree = inserted(tree, path, {"id": what, "text": "neuf"})
            elif kind == "order":
                ids = ids_at(tree, path)
                tree = ordered(tree, path, ids[what:] + ids[:what])
        except NotThere:
            continue
    return tree


@given(edits, st.randoms(use_true_random=False))
def test_going_back_over_the_differences_gives_the_first_tree_whatever_their_order(wanted, chance):
    after = edited(TREE, wanted)
    changes = differences(TREE, after)
    assert still_there(after, changes)
    kept = list(changes.items())
    chance.shuffle(kept)
    assert canonical(gone_back(after, dict(kept))) == canonical(TREE)
    assert not differences(after, after)
    assert not wanted or bool(changes) == (canonical(after) != canonical(TREE))


@given(situations(), situations(), st.randoms(use_true_random=False))
def test_going_back_from_any_situation_to_any_other(first, second, chance):
    before, after = (tree_of_situation(one) for one in (first, second))
    kept = list(differences(before, after).items())
    chance.shuffle(kept)
    assert canonical(gone_back(after, dict(kept))) == canonical(before)


def test_a_tree_read_as_nodes_is_the_situation():
    assert situation_of(root_of(plain_record(CASE, CASE.origins, ""))) == CASE


@given(st.sampled_from(ELEMENTS))
def test_an_element_removed_with_its_references_leaves_a_sound_file(path):
    tree, _ = without_references(removed(TREE, path), path[:-1], path[-1])
    situation = situation_of(root_of(tree), is_partial=True)
    assert read_situation(write_situation(situation), is_partial=True) == situation


def test_references_are_told_and_only_they_change():
    tree, places = without_references(TREE, ("actors",), "parents")
    assert ("context", "stated_by") in places
    assert all(canonical(at(tree, place)) != canonical(at(TREE, place)) for place in places)
    cited, cites = without_references(TREE, ("sources",), "journal")
    assert ("context", "problem") in cites
    assert "journal" not in list(origin_at(cited, ("context", "problem"))["source"])


@given(st.text(max_size=90), st.lists(st.text("ab-2", max_size=4)))
def test_an_id_is_plain_and_unlike_the_others(name, taken):
    found = new_id(name, taken)
    assert found not in taken
    assert situation_of(root_of({"slug": found}), is_partial=True).slug == found


def test_ids_are_given_once_and_stay():
    tree = {"context": {"history": [{"text": "Un procès"}, {"text": "Un procès"}, {"id": "x", "text": "y"}]}}
    lists = {("context", "history"): "text"}
    named = with_ids(tree, lists)
    assert ids_at(named, ("context", "history")) == ["un-proces", "un-proces-2", "x"]
    assert with_ids(named, lists) == named


TYPED = [
    (scale(0, 4), 3), (Number(0, 1e9), 12.5), (Number(0, 1e9), 11400), (YesNo(), False), (Code(("a", "b")), "b"),
    (Day(), "2026-03-21"), (Words(), "l’été"), (Many(Code(("a", "b"))), ["a", "b"]), (Between(Number(0, 9)), [1, 2, 3]),
    (Between(Number(0, 9)), 2), (Words(20_000), "deux\nlignes"),
]  # fmt: skip


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize(("kind", "value"), TYPED)
def test_typing_what_is_shown_gives_the_value_again(kind, value, language):
    assert typed(kind, typed_again(kind, value, language), language) == value
    assert typed(kind, typed_again(kind, MISSING, language), language) is MISSING


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [("11 400", "fr", 11400), ("11\u202f400,5", "fr", 11400.5), ("11,400", "en", 11400), ("11,400.5", "en", 11400.5),
     ("douze", "fr", "douze"), ("  ", "fr", MISSING), ("1e999", "fr", "1e999"), ("−3", "fr", -3), ("nan", "fr", "nan")],
)  # fmt: skip
def test_numbers_are_read_as_the_language_writes_them(text, language, value):
    assert typed(Number(-1e9, 1e9), [text], language) == value


def test_every_question_has_a_piece_to_ask_it():
    kinds = {widget(q.kind) for one in LISTS for q in questions_of(one.cls, (*one.path, "x"), one.code)}
    assert kinds >= {"words", "prose", "choice", "scale", "number", "day", "range", "several", "yes-no"}
