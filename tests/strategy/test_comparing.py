"""A file held against a dossier, said in words: no code, no silent difference, in both languages."""

import pytest
from hypothesis import given

from polyphonie.kit.situation_file import read_situation
from polyphonie.kit.situation_tree import tree_of_situation
from polyphonie.kit.tree_diff import differences
from polyphonie.kit.voice import voice
from polyphonie.strategy.describe.comparing import LONG, MOST_SHOWN, Comparison, Difference
from tests.contracts.repository import ROOT
from tests.effort import calls_of
from tests.strategies import situations

TEXT = (ROOT / "examples" / "carrefour-des-tilleuls.yaml").read_text("utf-8")
LIGHT = "Familles des Hauts-Champs, qui viennent à pied"
KNOT = "Dénouer le désaccord entre rue scolaire et accès aux commerces"
BARRIERS = "Ce qui tient le public à distance\xa0: "
SKILLS = "Les compétences de l’équipe\xa0: "
MAYOR = "Maire et majorité municipale"
SAFELY = "Qu’un enfant de huit ans aille seul à l’école sans danger"
LAW = "Les faits utiles au droit\xa0: "


def rows(before: str, after: str, language="fr") -> list[Difference]:
    trees = (tree_of_situation(read_situation(text, is_partial=True)) for text in (before, after))
    return list(Comparison(voice(language), *trees).rows())


@pytest.mark.parametrize(("was", "now", "said"), [
    ("phase: diagnosis", "phase: implementation",
     [Difference("changed", "Le moment du projet", "", "le diagnostic", "la mise en œuvre")]),
    ("matters: [place, infrastructure, environment, relations]", "matters: [place, environment]",
     [Difference("changed", "La nature du sujet", "", "un lieu, une infrastructure, l’environnement et les relations",
                 "un lieu et l’environnement")]),
    ("as_of: 2026-09-14", "as_of: 2026-10-01",
     [Difference("changed", "La date de la description", "", "14\xa0septembre\xa02026", "1er\xa0octobre\xa02026")]),
    ("{value: 11400", "{value: 12400",
     [Difference("changed", "La population", "", "11\u202f400", "12\u202f400")]),
    ("is_taken: {value: false", "is_taken: {value: true",
     [Difference("changed", "Le fait que la décision soit déjà prise ou non", "", "non", "oui")]),
    ("publics: [commerces-du-carrefour]", "publics: [hauts-champs]",
     [Difference("changed", "Les publics de l’objectif", KNOT, "Commerçants et salariés des six commerces", LIGHT)]),
    ("{time: 3, language: 3, trust: 2}", "{time: 4, trust: 2, digital: 1}",
     [Difference("changed", BARRIERS + "Le manque de temps", LIGHT, "retient la plupart", "empêche de venir"),
      Difference("removed", BARRIERS + "La langue", LIGHT, "retient la plupart"),
      Difference("added", BARRIERS + "Le numérique", LIGHT, "", "gêne un peu")]),
    ("{facilitation: 2, communication: 2, ", "{facilitation: 3, ",
     [Difference("changed", SKILLS + "Animation de groupe", "", "pratique", "maîtrise"),
      Difference("removed", SKILLS + "Communication", "", "pratique")]),
    ("mairie: {securite: 3, transit: 2", "mairie: {securite: null, transit: 2",
     [Difference("changed", f"Les positions des acteurs\xa0: {MAYOR} → {SAFELY}", "Directrice des services techniques",
                 "3", "cherché, sans trouver")]),
    ("urban_renewal: false", "urban_renewal: true",
     [Difference("changed", f"{LAW}S’agit-il d’un projet de renouvellement urbain\xa0?", "", "non", "oui")]),
])  # fmt: skip
def test_a_difference_is_said_in_the_words_of_the_form(was, now, said):
    assert was in TEXT
    assert rows(TEXT, TEXT.replace(was, now, 1)) == said


def test_where_a_value_comes_from_is_a_difference_of_its_own():
    was = "trust: {value: 2, source: [entretien-parents, journal], estimate: true, confidence: 2"
    found = rows(
        TEXT, TEXT.replace(was, was.replace("entretien-parents, ", "").replace("confidence: 2", "confidence: 1"))
    )
    assert [(one.deed, one.place) for one in found] == [("changed", "La confiance\xa0: d’où cela vient")]
    assert found[0].before.startswith("Entretien avec la présidente")
    assert found[0].after.startswith("«")
    assert found[0].after.endswith("peu sûr")


def test_a_table_that_only_comes_from_elsewhere_says_so():
    was = "barriers: {value: {time: 3, language: 3, trust: 2}, source: [entretien-parents]"
    found = rows(TEXT, TEXT.replace(was, was.replace("entretien-parents", "questionnaire")))
    assert [(one.place, one.element) for one in found] == [
        ("Ce qui tient le public à distance\xa0: d’où cela vient", LIGHT)
    ]


def test_an_element_says_only_that_it_comes_goes_or_moves():
    mayor = TEXT[TEXT.index("- id: mairie") : TEXT.index("- id: services\n")]
    services = TEXT[TEXT.index("- id: services\n") : TEXT.index("- id: ecole\n")]
    assert rows(TEXT, TEXT.replace(mayor + services, services + mayor)) == [Difference("moved", "Les acteurs")]
    goal = TEXT[TEXT.index("- id: rendre-compte") : TEXT.index("\nactors:")]
    gone = rows(TEXT, TEXT.replace(goal, ""))
    assert Difference("removed", "Les objectifs de la participation", goal.split('"')[1]) in gone
    assert Difference("added", "Les objectifs de la participation", goal.split('"')[1]) in rows(
        TEXT.replace(goal, ""), TEXT
    )


def crowded(step: int) -> str:
    """Forty actors, of whom three respondents say all that they can on each other."""
    names = [f"a{n}" for n in range(40)]
    row = {one: ", ".join(f"{other}: {step}" for other in names if other != one) for one in names}
    actors = "".join(f"- {{id: {one}, name: {one}, kind: company}}\n" for one in names)
    cells = "".join(f"    {one}: {{{row[one]}}}\n" for one in names)
    asked = "".join(f"- id: r{n}\n  influence:\n{cells}" for n in range(3))
    return f"slug: crowded\ntitle: Crowded\nactors:\n{actors}respondents:\n{asked}"


def test_of_thousands_of_cells_some_are_said_and_all_are_counted_without_much_work():
    trees = [tree_of_situation(read_situation(crowded(step), is_partial=True)) for step in (1, 2)]
    compared = Comparison(voice("fr"), *trees)
    assert len(compared.rows(MOST_SHOWN)) == MOST_SHOWN
    assert len(compared.places) == 3 * 40 * 39
    assert compared.rows(2) == compared.rows()[:2]
    again = Comparison(voice("fr"), *trees)
    assert calls_of(lambda: again.rows(MOST_SHOWN)) < 1_000_000


def test_an_empty_table_that_is_said_is_not_one_that_nobody_spoke_of():
    spoken = TEXT[TEXT.index("skills_in_house:") : TEXT.index("available:")]
    without, emptied = TEXT.replace(spoken, ""), TEXT.replace(spoken, "skills_in_house: {}\n")
    said = "rien, et c’est dit"
    assert rows(without, emptied) == [Difference("added", "Les compétences de l’équipe", "", "", said)]
    assert rows(emptied, without) == [Difference("removed", "Les compétences de l’équipe", "", said, "")]
    assert {one.deed for one in rows(emptied, TEXT) if "d’où" not in one.place} == {"added"}


@pytest.mark.parametrize("language", ["fr", "en"])
@given(before=situations(), after=situations())
def test_whatever_differs_is_said_and_no_place_is_a_code(language, before, after):
    trees = tree_of_situation(before), tree_of_situation(after)
    found = list(Comparison(voice(language), *trees).rows())
    assert bool(found) == bool(differences(*trees))
    assert all(len(text) <= LONG for one in found for text in (one.before, one.after))
    assert not [one.place for one in found if one.place.startswith("field-") or "." in one.place.split(":")[0]]
    assert not [one for one in found if (one.before, one.after, one.deed) == ("", "", "changed")]
    assert list(Comparison(voice(language), trees[0], trees[0]).rows()) == []
