"""Versions: kept whole, never changed, compared in plain words, taken for ever; going back makes a new state."""

import json

import pytest
from django.test import Client

from polyphonie.dossier.models import Dossier, Entry
from polyphonie.kit.situation_file import read_situation
from polyphonie.strategy import difference as module
from polyphonie.strategy.difference import State, difference, in_place
from polyphonie.strategy.models import Plan, Version
from polyphonie.strategy.papers import read
from polyphonie.strategy.plans import standing_of
from polyphonie.strategy.versions import digest_of, is_whole
from tests.dossier.opening import ACTORS, MARKED, SECRETS, computed
from tests.strategy.adapting_cast import HERE, begun, open_town, signed_in

pytestmark = pytest.mark.django_db
HOME = "/dossiers/marked/versions/"
FORMS = ("strategie.json", "strategie.html", "strategie.docx", "situation.yaml")


@pytest.fixture
def desk():
    dossier, people = open_town(is_public=True)
    amina = signed_in(people["Amina"])
    begun(amina, dossier)
    assert amina.post(HOME, {"why": "Envoyée au conseil"}).status_code == 302
    return dossier, people, amina


def state(text: str = MARKED, plan: dict | None = None) -> State:
    return State(read_situation(text, is_partial=True), plan or {}, read(computed(MARKED), "fr"))


def test_a_version_keeps_everything_with_its_mark(desk):
    dossier, people, amina = desk
    kept = Version.objects.get()
    assert (kept.number, kept.why, kept.made_by) == (1, "Envoyée au conseil", people["Amina"])
    assert kept.situation == dossier.situation
    assert json.loads(kept.record)["chosen"] == "plan"
    assert kept.digest == digest_of(kept.situation, kept.plan, kept.record)
    assert is_whole(kept)
    assert kept.digest in amina.get(f"{HOME}1/").content.decode()
    kept.record += " "
    assert not is_whole(kept)


def test_a_version_says_why_and_is_not_kept_twice(desk):
    _, _, amina = desk
    assert amina.post(HOME, {"why": "  a "}).status_code == 400
    same = amina.post(HOME, {"why": "Encore une fois"})
    assert same.status_code == 400
    assert "Rien n’a changé depuis la version 1" in same.content.decode()
    assert "Encore une fois" in same.content.decode()
    assert Version.objects.count() == 1


def test_its_documents_stay_the_same_whatever_happens_next(desk):
    dossier, _, amina = desk
    before = {form: amina.get(f"{HOME}1/{form}").content for form in FORMS}
    step = standing_of(dossier).steps[0]
    amina.post(f"{HERE}etapes/{step.code}/retirer/", {})
    Dossier.objects.update(situation=MARKED.replace("Les horaires", "Les tarifs"))
    assert {form: amina.get(f"{HOME}1/{form}").content for form in FORMS} == before
    assert step.method in before["strategie.json"].decode()


def test_the_public_takes_them_without_any_judgement_on_actors(desk):
    _dossier, people, _ = desk
    bruno = signed_in(people["Bruno"])  # a steward, who may take judgements away in files
    Version.objects.update(why="Après le refus de la Guilde Zéphyrine")
    for form in ("strategie.json", "strategie.html", "situation.yaml"):
        text = Client().get(f"{HOME}1/{form}").content.decode()
        assert not [s for s in SECRETS if s.lower() in text.lower()], form
        assert any(name in bruno.get(f"{HOME}1/{form}").content.decode() for name in ACTORS)
    for path in (HOME, f"{HOME}1/"):
        page = Client().get(path).content.decode()
        assert not [s for s in SECRETS if s.lower() in page.lower()], path
        assert "Amina" not in page
    assert Client(raise_request_exception=False).get(HOME + "comparer/").status_code == 403


NOWHERE = (
    "2/", "99999999999/", "1/strategie.exe", "1/secret.json", "2/strategie.json", "comparer/?de=7", "comparer/?de=x",
    "comparer/?de=1&a=²",
)  # fmt: skip


@pytest.mark.parametrize("path", NOWHERE)
def test_what_is_not_there_is_not_found(desk, path):
    _, _, amina = desk
    assert amina.get(HOME + path).status_code == 404


def test_what_changed_is_told_in_plain_words_with_who_and_when(desk):
    dossier, people, amina = desk
    step = standing_of(dossier).steps[0]
    signed_in(people["Bruno"]).post(f"{HERE}etapes/{step.code}/retirer/", {})
    amina.post(HERE + "ajouter/", {"method": "world-cafe", "stage": "diverge", "seen": 2})
    Dossier.objects.update(situation=MARKED.replace("conflict: 2", "conflict: 3").replace("Les horaires", "Les tarifs"))
    page = amina.get(HOME + "comparer/?de=1").content.decode()
    assert "Le climat entre les acteurs" in page
    assert "Les tarifs" in page
    assert "ajoutée" in page
    assert "retirée" in page
    assert "a été retirée" in page
    assert "Bruno" in page
    assert amina.get("/en" + HOME + "comparer/?de=1").status_code == 200
    amina.post(HOME, {"why": "Une deuxième"})
    assert "Version 1 → Version 2" in amina.get(HOME + "comparer/?de=2&a=1").content.decode()  # the older always first


def test_going_back_makes_a_new_state_and_rewrites_nothing(desk):
    dossier, _, amina = desk
    steps = standing_of(dossier).steps
    amina.post(f"{HERE}etapes/{steps[0].code}/retirer/", {})
    Dossier.objects.update(situation=MARKED.replace("conflict: 2", "conflict: 3"))
    before = Version.objects.get().digest
    assert amina.post(f"{HOME}1/revenir/").status_code == 302
    dossier.refresh_from_db()
    assert dossier.situation == Version.objects.get(number=1).situation
    assert standing_of(dossier).steps == steps
    assert Plan.objects.get().revision > 2
    assert Version.objects.get(number=1).digest == before
    assert Version.objects.get(number=2).why == ""
    assert Entry.objects.first().kind == "version-restored"


def test_a_version_without_a_plan_gives_back_a_dossier_without_one():
    dossier, people = open_town()
    amina = signed_in(people["Amina"])
    amina.post(HOME, {"why": "Avant de choisir"})
    begun(amina, dossier)
    amina.post(f"{HOME}1/revenir/")
    assert standing_of(Dossier.objects.get()) is None


def test_versions_cost_the_same_queries_however_many(desk, django_assert_num_queries):
    dossier, _, amina = desk
    amina.get(HOME)
    with django_assert_num_queries(12):
        amina.get(HOME)
    for n in range(2):
        step = standing_of(dossier).steps[0]
        amina.post(f"{HERE}etapes/{step.code}/retirer/", {})
        amina.post(HOME, {"why": f"Version suivante {n}"})
    assert Version.objects.count() == 3
    with django_assert_num_queries(12):
        amina.get(HOME)


# -- the difference ---------------------------------------------------------------------------------------------------


def test_nothing_changed_between_a_state_and_itself():
    assert difference(state(), state()).is_empty


def test_swapping_states_swaps_before_and_after():
    other = state(MARKED.replace("population: 9000", "population: 9500"))
    (there,), (back,) = difference(state(), other).situation, difference(other, state()).situation
    assert (there.before, there.after) == (back.after, back.before)
    assert there.what == "La population"


def test_items_come_and_go_as_a_whole_and_change_by_field():
    text = MARKED.replace("distance: 1, barriers: {time: 3}", "distance: 2").replace(
        "project_objectives:\n", 'project_objectives:\n- {id: O3, text: "Éclairer la halle"}\n'
    )
    found = {c.what: (c.before, c.after) for c in difference(state(), state(text)).situation}
    assert found["Les objectifs du projet"] == ("", "Éclairer la halle")
    assert found["L’éloignement de la participation – Étals du samedi"] == (
        "vient si on l’invite",
        "vient si c’est facile",
    )
    assert found["Ce qui tient le public à distance\xa0: Le manque de temps – Étals du samedi"][1] == ""


def test_what_is_past_those_told_is_counted(monkeypatch):
    monkeypatch.setattr(module, "MOST_SHOWN", 1)
    text = MARKED.replace("conflict: 2", "conflict: 3").replace("trust: 2", "trust: 1").replace("9000", "9500")
    found = difference(state(), state(text))
    assert (len(found.situation), found.more) == (1, 2)
    assert difference(state(), state()).more == 0


def test_an_order_that_changed_and_an_item_that_went_are_told():
    one, two = MARKED[MARKED.index("project_objectives:\n") :].split("\n")[1:3]
    found = {c.what: (c.before, c.after) for c in difference(
        state(), state(MARKED.replace(f"{one}\n{two}", f"{two}\n{one}"))).situation}  # fmt: skip
    assert found == {"Les objectifs du projet": ("", "ordre changé")}


def test_weights_that_moved_are_told_as_shares():
    found = difference(state(), state(plan={"weights": {"cost": 8.0}})).weights
    assert [c.what for c in found] == ["Coût"]


def test_only_what_really_moved_is_said_to_move():
    assert in_place(["a", "b", "c"], ["b", "c", "a"]) == {"b", "c"}
    assert in_place([], []) == set()
