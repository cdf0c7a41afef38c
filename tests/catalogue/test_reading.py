"""The lexicon and the reading of texts: faults by line, no method named, estimates with their words."""

import re
from functools import cache
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from polyphonie.catalogue import catalogue
from polyphonie.catalogue.completion import completed, with_likely_objectives
from polyphonie.catalogue.expressions import FIELDS, Entry, lexicon, read_lexicon
from polyphonie.catalogue.reading import read_text
from polyphonie.catalogue.tokens import fits, pattern_words, tokens
from polyphonie.kit import codes
from polyphonie.kit.errors import BadFile
from polyphonie.kit.situation import Context, Objective, Situation

SKIPPED = frozenset(lexicon().skipped)


def expressions() -> list[tuple[Entry, str]]:
    return [(entry, x) for entry in lexicon().entries for x in (*entry.fr, *entry.en)]


@cache
def names() -> frozenset[tuple[str, ...]]:
    """The words of every name and alias of every method; what stands in brackets qualifies, acronyms are left out."""
    found = set()
    for method in catalogue().methods:
        for name in (method.name.fr, method.name.en, *method.aliases.fr, *method.aliases.en):
            for part in re.sub(r"\(.*?\)", "", name).split(" / "):
                is_acronym = part.strip().isupper() and len(part.strip()) < 5
                words = tuple(t.word for t in tokens(part, SKIPPED))
                if words and not is_acronym:
                    found.add(words)
    return frozenset(found)


def names_a_method(expression: str) -> bool:
    """Tell whether an expression is a name, stems included, or contains one word for word."""
    pattern = pattern_words(expression, SKIPPED)
    ends = range(len(pattern) + 1)
    if any(pattern[i:j] in names() for i in ends for j in ends if i < j):
        return True
    has_stem = any(part.endswith("*") for part in pattern)
    return has_stem and any(len(n) == len(pattern) and all(map(fits, pattern, n)) for n in names())


def test_no_expression_names_a_method():
    assert [(entry.id, x) for entry, x in expressions() if names_a_method(x)] == []


@pytest.mark.parametrize(
    "bad", ["citizens’ assembly", "jury citoyen", "a world café for all", "Delphi", "forum ouvert"]
)
def test_a_method_named_would_be_seen(bad: str):
    assert names_a_method(bad)


def test_the_lexicon_is_large_and_covers_every_field_and_code():
    assert len({x for e in lexicon().entries for x in e.fr}) >= 400
    assert len({x for e in lexicon().entries for x in e.en}) >= 400
    said = {(h.field, h.value) for e in lexicon().entries for h in e.sets}
    missing = {(f, v) for f, values in FIELDS.items() for v in values} - said
    assert {f for f, _ in said} == set(FIELDS)
    assert missing <= {("context.complexity", "0"), ("context.uncertainty", "0"), ("context.uncertainty", "1"),
                       ("context.uncertainty", "2"), ("context.uncertainty", "4"), ("context.trust", "2"),
                       ("context.trust", "4"), ("modality", "any"), ("organiser", "department")}, missing  # fmt: skip


def test_every_matter_has_its_likely_objectives():
    assert set(lexicon().default_of) == set(codes.MATTERS)


@pytest.mark.parametrize(
    ("text", "field", "value"),
    [
        ("partager une somme d’argent", "context.matters", "money"),
        ("share out a sum of money", "context.matters", "money"),
        ("la place de la mairie", "context.matters", "place"),
        ("un projet de loi", "context.matters", "text"),
        ("long-term vision", "context.matters", "future"),
        ("school curriculum", "context.matters", "service"),
        ("toxic waste", "context.matters", "environment"),
        ("reconciliation after the civil war", "context.conflict", "4"),
        ("des habitants en colère", "context.conflict", "3"),
        ("monitor public works", "context.matters", "accountability"),
        ("randomly selected people", "recruitment", "sortition"),
        ("des habitants tirés au sort", "recruitment", "sortition"),
        ("des migrants", "publics.barriers", "language"),
        ("older people", "publics.barriers", "digital"),
        ("les jeunes", "publics.barriers", "age"),
        ("a rural area", "publics.barriers", "mobility"),
        ("1 200 citoyens", "constraints.participants", "1200"),
        ("about 45 participants", "constraints.participants", "45"),
        ("12,500 inhabitants", "context.territory.population", "12500"),
    ],
)
def test_a_word_suggests_a_field(text: str, field: str, value: str):
    assert (field, value) in {(f.field, f.value) for f in read_text(text, lexicon()).found}


def test_accents_case_and_apostrophes_are_of_no_account():
    plain = [read_text(t, lexicon()).situation.context for t in ("qualité de l’eau", "QUALITE DE L'EAU")]
    assert plain[0] == plain[1]
    assert plain[0].matters == ("environment",)


def test_what_is_found_says_where():
    (found,) = {f.start for f in read_text("Ici, un incinérateur.", lexicon()).found}
    assert found == 8


def test_a_cancelling_expression_cancels():
    assert "relations" not in read_text("conflict of interest", lexicon()).situation.context.matters
    assert "relations" in read_text("a conflict between neighbours", lexicon()).situation.context.matters


def test_what_is_said_first_counts_most():
    filler = "et puis voilà " * 60
    early = read_text(f"Le budget. {filler} La rivière.", lexicon()).situation.context.matters
    late = read_text(f"La rivière. {filler} Le budget.", lexicon()).situation.context.matters
    assert (early[0], late[0]) == ("money", "environment")


def test_every_value_read_is_an_estimate_that_shows_its_words():
    text = "A hundred randomly selected citizens will deliberate on climate change and make recommendations."
    situation = read_text(text, lexicon()).situation
    assert {"context.matters", "recruitment", "expected_outputs"} <= set(situation.origins.said)
    for said in situation.origins.said.values():
        assert said.estimate
        assert said.note
        assert said.kind == "text"


def test_what_is_given_is_kept():
    said = Situation(
        context=Context(matters=("money",), conflict=1),
        modality="online",
        participation_objectives=(Objective("a", kind="decide", level=5),),
    )
    read = read_text("Angry residents, in person, must agree on the river; 40 people.", lexicon()).situation
    whole = completed(said, read)
    assert (whole.context.matters, whole.context.conflict, whole.modality) == (("money",), 1, "online")
    assert whole.participation_objectives == said.participation_objectives
    assert whole.limit("participants") is not None
    assert completed(said, Situation()) == said


def test_a_level_given_alone_takes_the_kinds_read():
    said = Situation(participation_objectives=(Objective("a", level=2),))
    whole = completed(said, read_text("Citizens decide how to spend the budget.", lexicon()).situation)
    assert {o.kind for o in whole.participation_objectives} >= {"decide"}
    assert {o.level for o in whole.participation_objectives} == {2}


def test_likely_objectives_are_added_only_when_little_is_told():
    bare = with_likely_objectives(Situation(context=Context(matters=("relations",))), lexicon())
    assert [o.kind for o in bare.participation_objectives] == ["resolve_conflict", "build_trust"]
    assert all(bare.origins.said[f"participation_objectives.{o.id}"].estimate for o in bare.participation_objectives)
    said = Situation(context=Context(matters=("relations",)), participation_objectives=(Objective("a", kind="train"),))
    assert with_likely_objectives(said, lexicon()) == said


@given(st.text(max_size=300))
def test_any_text_is_read_the_same_twice(text: str):
    first, second = read_text(text, lexicon()), read_text(text, lexicon())
    assert first == second
    assert all(a.start <= b.start for a, b in pairwise(first.found))


@given(st.lists(st.sampled_from([x.replace("*", "s").replace("#", "30") for _, x in expressions()]), max_size=30))
def test_any_mixture_of_its_own_words_makes_a_sound_situation(words: list[str]):
    situation = read_text(". ".join(words), lexicon()).situation
    assert len(situation.context.matters) <= 3
    assert len({o.id for o in situation.participation_objectives}) == len(situation.participation_objectives) <= 4
    assert sum(o.weight for o in situation.participation_objectives) >= 0


GOOD = (
    "polyphonie: lexicon/1\nentries:\n- id: a\n  fr: [eau]\n  en: [water]\n"
    "  sets: [{field: %s, value: %s, weight: %s}]\n"
)


def test_a_small_lexicon_is_read():
    small = read_lexicon(GOOD % ("context.matters", "environment", 2))
    assert read_text("Water!", small).situation.context.matters == ("environment",)


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        (GOOD % ("context.matter", "environment", 2), "unknown-code-near", 6),
        (GOOD % ("context.matters", "money-box", 2), "unknown-code", 6),
        (GOOD % ("context.matters", "money", 9), "not-in-range", 6),
        (GOOD.replace("  en: [water]\n", "") % ("context.matters", "money", 1), "required", 3),
        (GOOD.replace("[eau]", "['…']") % ("context.matters", "money", 1), "text-empty", 4),
        (GOOD.replace("- id: a", "- idd: a") % ("context.matters", "money", 1), "unknown-key-near", 3),
        ("", "file-empty", 0),
    ],
)
def test_a_bad_lexicon_is_refused_by_line(text: str, code: str, line: int):
    with pytest.raises(BadFile) as refused:
        read_lexicon(text, "lexicon.yaml")
    assert (code, line) in {(f.code, f.line) for f in refused.value.faults}
    assert {f.file for f in refused.value.faults} == {"lexicon.yaml"}
