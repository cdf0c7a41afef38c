"""The guided form: saved value by value, nothing lost between two people, faults beside their fields, no way around."""

import itertools
import re

import pytest
from django.test import Client

from polyphonie.dossier.changes import visible_changes
from polyphonie.dossier.models import Dossier, Entry, TeamMember
from polyphonie.kit.form import questions_of
from polyphonie.kit.situation import Situation
from polyphonie.kit.situation_file import read_situation
from polyphonie.kit.voice import voice
from polyphonie.strategy.describe.groups import GROUPS, UNASKED, element_questions, lists_asked, questions, word_of
from polyphonie.strategy.describe.words import Words, scale_code
from tests.dossier.opening import MARKED, SECRETS, opened
from tests.people import AMINA, BRUNO, CHLOE, DENIS, account
from tests.web.reading import Page

pytestmark = pytest.mark.django_db
HOME = "/dossiers/marked/decrire/"
ELEMENTS = ("acteurs/acteurs/gz-guilde/", "publics/publics/young/", "objectifs/objectifs/needs/")
PAGES = ("", *(f"{one.slug}/" for one in GROUPS), *ELEMENTS, "acteurs/acteurs/gz-guilde/retirer/")
RTL = "جمعية السكان"


@pytest.fixture
def dossier():
    return opened()


@pytest.fixture
def people(dossier):
    found = {one.name: account(one) for one in (AMINA, BRUNO, CHLOE, DENIS)}
    for name, role in (("Amina", "administrator"), ("Bruno", "analyst"), ("Chloe", "observer")):
        TeamMember.objects.create(dossier=dossier, person=found[name], role=role)
    return found


@pytest.fixture
def amina(people):
    return signed_in(people["Amina"])


@pytest.fixture
def bruno(people):
    return signed_in(people["Bruno"])


def signed_in(person) -> Client:
    client = Client(raise_request_exception=False)
    client.force_login(person)
    return client


def form(client, path) -> dict:
    """Everything that the questions of a page would send, untouched."""
    html = client.get(HOME + path).content.decode()
    inside = html[html.index('<form class="questions"') :]
    sent: dict = {}
    for tag, attrs in Page(inside[: inside.index("</form>")]).tags:
        name = attrs.get("name")
        if tag == "input" and name and (attrs.get("type") not in ("radio", "checkbox") or "checked" in attrs):
            sent.setdefault(name, []).append(attrs.get("value", ""))
    for name, text in re.findall(r'<textarea[^>]* name="([^"]+)"[^>]*>\n?([^<]*)</textarea>', inside):
        sent[name] = [text.replace("&#39;", "'").replace("&#34;", '"')]
    for name, body in re.findall(r'<select[^>]* name="([^"]+)"[^>]*>(.*?)</select>', inside, re.DOTALL):
        chosen = re.search(r'<option value="([^"]*)" selected', body)
        sent[name] = [chosen[1] if chosen else ""]
    sent.pop("csrfmiddlewaretoken", None)
    return sent


def now() -> Situation:
    return read_situation(Dossier.objects.get().situation, is_partial=True)


# What is asked


def test_every_field_of_a_situation_is_asked_on_one_page_only():
    asked = [q.path[0] if len(q.path) == 2 and q.path[0] in ("legal_facts", "skills_in_house") else q.name
             for group in GROUPS for q in questions(group)]  # fmt: skip
    wanted = {q.name for q in questions_of(Situation)} - set(UNASKED)
    assert set(asked) == wanted
    lists = [one.code for group in GROUPS for one in lists_asked(group)]
    assert len(lists) == len(set(lists)) == 9


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_question_says_why_and_every_answer_has_its_words(language):
    words = Words(voice(language), {})
    asked = [q for g in GROUPS for q in questions(g)]
    asked += [q for g in GROUPS for one in lists_asked(g) for q in element_questions(one, "x")]
    for question in asked:
        assert words.label(question)[0].isupper() or not words.label(question)[0].isalpha()
        assert all(label for _, label in words.options(question))
        if not question.is_cell and question.path[0] != "legal_facts":
            assert words.why(question), question.code
            if not words.options(question) and question.code not in ("publics-actor",):
                assert words.example(question) or question.code in (
                    "context-stated_by", "participation_objectives-publics",
                ), question.code  # fmt: skip
        if scale_code(question, "0").startswith("scale-"):
            assert question.path


# Pages


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize("prefix", ["", "/en"])
def test_every_page_is_whole_light_and_asks_few_queries(amina, path, prefix, django_assert_max_num_queries):
    with django_assert_max_num_queries(8):
        answer = amina.get(prefix + HOME + path)
    page = Page(answer.content.decode())
    assert answer.status_code == 200
    assert len(answer.content) < 100_000
    assert [sum(tag == wanted for tag, _ in page.tags) for wanted in ("h1", "main")] == [1, 1]
    levels = [int(tag[1]) for tag, _ in page.tags if re.fullmatch("h[1-6]", tag)]
    assert all(below <= above + 1 for above, below in itertools.pairwise(levels))
    ids = page.values("id")
    assert len(ids) == len(set(ids))
    assert {one for named in page.values("for") for one in named.split()} <= set(ids)
    assert {one for named in page.values("aria-describedby") for one in named.split()} <= set(ids)
    assert "style" not in {name for _, attrs in page.tags for name in attrs}
    assert "no-store" in answer.headers["Cache-Control"]


@pytest.mark.parametrize("count", [1, 3])
def test_queries_do_not_grow_with_the_rows(amina, count, django_assert_num_queries):
    text = "\n".join(f"Acteur {n}" for n in range(40 * count))
    amina.post(HOME + "acteurs/acteurs/", {"several": text})
    with django_assert_num_queries(6):
        amina.get(HOME + "acteurs/")


@pytest.mark.parametrize("path", PAGES)
def test_only_those_who_may_edit_come_in(people, path):
    statuses = {name: signed_in(one).get(HOME + path).status_code for name, one in people.items()}
    assert statuses == {"Amina": 200, "Bruno": 200, "Chloe": 403, "Denis": 404}
    assert Client().get(HOME + path).status_code == 404
    for client in (Client(), signed_in(people["Denis"]), signed_in(people["Chloe"])):
        assert client.post(HOME + path, {}).status_code in (403, 404, 405)


@pytest.mark.parametrize("path", ["nulle-part/", "acteurs/publics/", "acteurs/acteurs/../", "climat/actors/x/"])
def test_a_forged_address_leads_nowhere(amina, path):
    assert amina.get(HOME + path).status_code == 404


def test_an_untouched_form_changes_nothing(amina):
    for path in (*(f"{one.slug}/" for one in GROUPS if questions(one)), *ELEMENTS):
        amina.post(HOME + path, form(amina, path))
    assert Dossier.objects.get().situation == MARKED
    assert not Entry.objects.filter(kind__startswith="situation").exists()


# Saving


def test_a_value_is_saved_with_its_entry_and_the_dossier_follows(amina):
    sent = form(amina, "lieu/") | {
        "context.territory.name": f"Évreux <b>{RTL}</b>",
        "context.territory.population": "9 500",
    }
    answer = amina.post(HOME + "lieu/", sent)
    assert answer.status_code == 302
    place, dossier, entry = now().context.territory, Dossier.objects.get(), Entry.objects.first()
    assert (place.name, place.population) == (f"Évreux <b>{RTL}</b>", 9500)
    assert (dossier.revision, dossier.finding["place"], entry.revision) == (1, place.name, 1)
    assert entry.facts["changes"]["context.territory.population"] == [9000, 9500]
    page = amina.get(HOME + "lieu/").content.decode()
    assert "<b>جمعية" not in page
    assert "Changé par Amina" in page


def test_nothing_is_said_zero_and_sought_in_vain_are_three_answers(amina):
    for typed, value, is_sought in (("0", 0, False), ("", None, False), ("~", None, True)):
        amina.post(HOME + "climat/", form(amina, "climat/") | {"context.trust": typed})
        assert now().context.trust == value
        assert ("context.trust" in now().origins.sought) == is_sought
    sent = form(amina, "decision/") | {"decision.by_whom": "", "decision.by_whom!sought": "1"}
    amina.post(HOME + "decision/", sent)
    assert "decision.by_whom" in now().origins.sought


def test_faults_stand_beside_their_fields_and_the_rest_is_saved(amina):
    sent = form(amina, "lieu/") | {"context.territory.population": "beaucoup", "context.organiser.name": "La mairie",
                                   "as_of": "2026-13-45"}  # fmt: skip
    answer = amina.post(HOME + "lieu/", sent)
    page = answer.content.decode()
    assert answer.status_code == 422
    assert "« beaucoup » n’est pas un nombre".replace(" ", "\u00a0").split("\u00a0")[1] in page
    assert 'value="beaucoup"' in page
    assert 'id="q-context-territory-population-fault"' in page
    assert 'id="q-as_of-fault"' in page
    assert (now().context.organiser.name, now().context.territory.population) == ("La mairie", 9000)


@pytest.mark.parametrize("text", ["a\0b", "x" * 20_001, "\u202etrompeur", "\ud7ff\ufffe"])
def test_a_text_that_cannot_be_kept_is_refused_or_kept_whole(amina, text):
    answer = amina.post(HOME + "decision/", form(amina, "decision/") | {"decision.what": text})
    assert answer.status_code in (302, 422)
    assert answer.status_code == 302 or now().decision.what == "Choisir l’usage de la halle"
    read_situation(Dossier.objects.get().situation, is_partial=True)


def test_a_provenance_is_edited_beside_its_value(amina):
    sent = form(amina, "climat/") | {"context.trust!source": ["S1"], "context.trust!by": "Le préfet",
                                     "context.trust!confidence": "2", "context.trust!estimate": "1"}  # fmt: skip
    amina.post(HOME + "climat/", sent)
    said = now().origins.said["context.trust"]
    assert (said.source, said.by, said.confidence, said.estimate, now().context.trust) == (
        ("S1",),
        "Le préfet",
        2,
        True,
        2,
    )
    answer = amina.post(HOME + "climat/", form(amina, "climat/") | {"context.trust!source": ["S9"]})
    assert answer.status_code == 422
    assert now().origins.said["context.trust"].source == ("S1",)
    alone = amina.post(HOME + "climat/", form(amina, "climat/") | {"context.fatigue!by": "Quelqu’un"})
    assert "q-context-fatigue-origin-fault" in alone.content.decode()
    assert now().context.fatigue is None


def test_sources_are_named_by_their_title_on_a_long_page(amina):
    sent = form(amina, "droit/") | {
        "legal_facts.urban_renewal": "yes",
        "legal_facts.urban_renewal!cited": "un entretien",
    }
    assert amina.post(HOME + "droit/", sent).status_code == 302
    assert now().legal_facts["urban_renewal"] is True
    assert now().origins.said["legal_facts.urban_renewal"].source == ("S1",)


def test_a_cell_of_a_table_is_a_value_of_its_own(amina):
    amina.post(
        HOME + "equipe/", form(amina, "equipe/") | {"skills_in_house.facilitation": "3", "skills_in_house.outreach": ""}
    )
    assert dict(now().skills_in_house) == {"facilitation": 3, "communication": 2, "logistics": 2, "writing": 2}
    amina.post(
        HOME + "publics/publics/young/", form(amina, "publics/publics/young/") | {"publics.young.barriers.digital": "4"}
    )
    assert now().publics[0].barriers["digital"] == 4


# Two people at once


def test_two_people_on_the_same_page_lose_nothing(amina, bruno):
    hers, his = form(amina, "climat/"), form(bruno, "climat/")
    assert amina.post(HOME + "climat/", hers | {"context.trust": "1"}).status_code == 302
    assert bruno.post(HOME + "climat/", his | {"context.conflict": "3"}).status_code == 302
    assert (now().context.trust, now().context.conflict) == (1, 3)


def test_two_answers_to_the_same_question_are_both_shown_and_one_is_chosen(amina, bruno):
    hers, his = form(amina, "climat/"), form(bruno, "climat/")
    amina.post(HOME + "climat/", hers | {"context.trust": "1"})
    answer = bruno.post(HOME + "climat/", his | {"context.trust": "4", "context.fatigue": "2"})
    page = answer.content.decode()
    assert answer.status_code == 409
    assert "Amina a écrit autre chose" in page
    assert (now().context.trust, now().context.fatigue) == (1, 2)
    back = Page(page)
    again = his | {"context.trust": "4", "context.trust!clash": "1"}
    again["context.trust!was"] = next(a["value"] for t, a in back.tags if a.get("name") == "context.trust!was")
    assert bruno.post(HOME + "climat/", again).status_code == 409
    assert now().context.trust == 1
    assert bruno.post(HOME + "climat/", again | {"context.trust!keep": "theirs"}).status_code == 302
    assert now().context.trust == 1
    assert bruno.post(HOME + "climat/", again | {"context.trust!keep": "mine"}).status_code == 302
    assert now().context.trust == 4


def test_the_same_answer_twice_is_no_conflict_and_a_stale_form_rewrites_nothing(amina, bruno):
    stale = form(bruno, "climat/")
    amina.post(HOME + "climat/", form(amina, "climat/") | {"context.trust": "1", "context.conflict": "4"})
    assert bruno.post(HOME + "climat/", stale | {"context.trust": "1"}).status_code == 302
    assert (now().context.trust, now().context.conflict) == (1, 4)
    assert Dossier.objects.get().revision == 1


def test_a_forged_mark_is_a_conflict_not_a_fault(amina):
    sent = form(amina, "climat/") | {"context.trust": "1", "context.trust!was": "\0\ud7ffforged"}
    assert amina.post(HOME + "climat/", sent).status_code == 409
    assert now().context.trust == 2


def test_our_script_saves_one_value_and_is_told_what_became_of_it(amina, bruno):
    sent = form(amina, "climat/")
    one = {name: value for name, value in sent.items() if name.startswith("context.trust")} | {"context.trust": "3"}
    told = amina.post(HOME + "climat/", one, headers={"Accept": "application/json"}).json()["fields"]
    assert told["context.trust"]["state"] == "saved"
    assert re.search(r"Enregistré à \d\d:\d\d", told["context.trust"]["said"])
    assert now().context.trust == 3
    clash = bruno.post(HOME + "climat/", one | {"context.trust": "0"}, headers={"Accept": "application/json"})
    assert clash.json()["fields"]["context.trust"]["state"] == "clash"
    again = one | {"context.trust": "0", "context.trust!was": clash.json()["fields"]["context.trust"]["was"]}
    assert bruno.post(HOME + "climat/", again, headers={"Accept": "application/json"}).json()["fields"][
        "context.trust"]["state"] == "saved"  # fmt: skip
    bad = amina.post(HOME + "lieu/", {"as_of": "hier", "as_of!was": form(amina, "lieu/")["as_of!was"]},
                     headers={"Accept": "application/json"})  # fmt: skip
    assert bad.json()["fields"]["as_of"]["state"] == "fault"


# Lists


def test_lists_are_edited_without_a_script(amina):
    amina.post(HOME + "acteurs/acteurs/", {"one": f"Collectif <i>{RTL}</i>"})
    ids = [a.id for a in now().actors]
    assert ids[:3] == ["gz-guilde", "sq-syndicat", "cm-comite"]
    assert amina.post(HOME + f"acteurs/acteurs/{ids[3]}/deplacer/", {"to": "up"}).status_code == 302
    assert [a.id for a in now().actors] == [*ids[:2], ids[3], ids[2]]
    amina.post(HOME + f"acteurs/acteurs/{ids[3]}/deplacer/", {"to": "sideways"})
    page = amina.get(HOME + "acteurs/").content.decode()
    assert "<i>" not in page
    path = f"acteurs/acteurs/{ids[3]}/"
    amina.post(HOME + path, form(amina, path) | {f"actors.{ids[3]}.power": "3"})
    assert now().actor(ids[3]).power == 3


def test_elements_without_an_id_are_given_one_that_stays(amina):
    amina.post(HOME + "ouvert/ouvert/", {"one": "La couleur des bancs"})
    ids = [one.id for one in now().scope.negotiable]
    assert ids == ["les-usages", "les-horaires", "la-couleur-des-bancs"]
    path = "ouvert/ouvert/les-usages/"
    amina.post(HOME + path, form(amina, path) | {"scope.negotiable.les-usages.text": "Tous les usages"})
    assert next((one.id, one.text) for one in now().scope.negotiable) == ("les-usages", "Tous les usages")


def test_pasting_adds_one_per_line_and_never_twice(amina):
    answer = amina.post(
        HOME + "acteurs/acteurs/", {"several": "- Les Halles\r\n\r\nGuilde Zéphyrine\r\n* Les Quais\nLes Halles"}
    )
    assert answer.headers["Location"].endswith("?ajoutes=2&liste=acteurs#acteurs")
    assert [a.name for a in now().actors][3:] == ["Les Halles", "Les Quais"]


def test_five_thousand_actors_are_refused_by_name_and_nothing_is_written(amina):
    text = "\n".join(f"Acteur {n}" for n in range(5_000))
    answer = amina.post(HOME + "acteurs/acteurs/", {"several": text})
    page = answer.content.decode()
    assert answer.status_code == 422
    assert "200" in page
    assert "Acteur 4999" in page
    assert Dossier.objects.get().situation == MARKED


def test_faults_of_pasted_lines_name_their_line(amina):
    answer = amina.post(HOME + "acteurs/acteurs/", {"several": "Bon\nGuilde Zéphyrine\n" + "x" * 301})
    assert answer.status_code == 422
    assert "Ligne 3" in answer.content.decode()
    assert Dossier.objects.get().situation == MARKED


def test_removing_tells_what_refers_to_it_and_mends_it(amina, dossier):
    dossier.steps.create(code="s", position=1, method="m", stage="diverge", publics=["young"])
    page = amina.get(HOME + "acteurs/acteurs/gz-guilde/retirer/").content.decode()
    assert "Les acteurs qui posent le problème" in page
    assert amina.post(HOME + "acteurs/acteurs/gz-guilde/retirer/").status_code == 302
    situation = now()
    assert situation.actor("gz-guilde") is None
    assert (situation.context.stated_by, situation.publics[1].actor) == (("sq-syndicat",), None)
    assert all("gz-guilde" not in r.influence for r in situation.respondents)
    amina.post(HOME + "publics/publics/young/retirer/")
    assert now().participation_objectives[0].publics == ()
    assert dossier.steps.get().publics == []


def test_what_was_typed_for_an_element_removed_meanwhile_is_given_back(amina, bruno):
    path = "acteurs/acteurs/gz-guilde/"
    sent = form(bruno, path) | {"actors.gz-guilde.stake": "Tout un paragraphe <b>perdu</b> ?"}
    amina.post(HOME + path + "retirer/")
    answer = bruno.post(HOME + path, sent)
    assert answer.status_code == 410
    assert "Tout un paragraphe &lt;b&gt;perdu" in answer.content.decode()
    assert bruno.get(HOME + path).status_code == 410
    for verb in ("deplacer/", "retirer/"):
        assert bruno.post(HOME + path + verb, {"to": "up"}).status_code == 410
    told = bruno.post(HOME + path, sent, headers={"Accept": "application/json"})
    assert (told.status_code, "refused" in told.json()) == (410, True)


# Taking back


def test_ones_own_last_change_is_taken_back(amina, bruno):
    before = now()
    amina.post(HOME + "acteurs/acteurs/sq-syndicat/retirer/")
    entry = Entry.objects.filter(kind="situation-changed").first()
    assert bruno.post(HOME + "reprendre/", {"entry": entry.pk}).status_code == 409
    assert amina.post(HOME + "reprendre/", {"entry": entry.pk}).status_code == 302
    after = now()
    assert after.actors == before.actors
    assert after.context.stated_by == before.context.stated_by
    assert after.respondents == before.respondents
    for forged in ("", "x", str(entry.pk), "9" * 30, "-1"):
        assert amina.post(HOME + "reprendre/", {"entry": forged}).status_code == 409


def test_a_change_that_somebody_changed_again_is_not_taken_back(amina, bruno):
    amina.post(HOME + "climat/", form(amina, "climat/") | {"context.trust": "1"})
    entry = Entry.objects.first()
    bruno.post(HOME + "climat/", form(bruno, "climat/") | {"context.trust": "0"})
    assert amina.post(HOME + "reprendre/", {"entry": entry.pk}).status_code == 409
    assert now().context.trust == 0


def test_the_log_shows_nothing_of_actors_to_those_who_may_not_see_them(amina, people, dossier):
    amina.post(HOME + "acteurs/acteurs/", {"one": "Ligue Obsidienne"})
    amina.post(HOME + "acteurs/acteurs/gz-guilde/retirer/")
    amina.post(HOME + "publics/publics/stalls/retirer/")
    amina.post(HOME + "lieu/", form(amina, "lieu/") | {"context.territory.name": "Évreux"})
    entries = list(Entry.objects.filter(kind="situation-changed").select_related("dossier"))
    seen = str([visible_changes(one, people["Chloe"]) for one in entries])
    assert "Évreux" in seen
    assert not [word for word in (*SECRETS, "Guilde", "gz-guilde") if word in seen]
    assert "gz-guilde" in str([visible_changes(one, people["Bruno"]) for one in entries])
    assert all(voice("fr")(f"entry-{one.kind}", **one.facts) for one in entries)


def test_the_index_says_what_is_missing_for_a_verdict(amina, dossier):
    assert "La description suffit" in amina.get(HOME).content.decode()
    amina.post(HOME + "decision/", form(amina, "decision/") | {"decision.by_whom": "", "decision.when": ""})
    page = amina.get(HOME).content.decode()
    assert "Il manque 2 choses" in page
    assert f"{HOME}decision/#q-decision-by_whom" in page
    amina.post(HOME + "probleme/", form(amina, "probleme/") | {"context.problem": ""})
    page = amina.get(HOME).content.decode()
    lacks = re.findall(rf'href="{HOME}\w+/#(q-[\w-]+)"', page)
    assert sorted(lacks) == ["q-context-problem", "q-decision-by_whom", "q-decision-when"]
    assert "Il manque 3 choses" in page
    assert all(word_of(one) for group in GROUPS for one in lists_asked(group))
