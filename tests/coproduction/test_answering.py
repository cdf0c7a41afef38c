"""The team answers what participants put, and writes for those who have no screen; all through the same journal."""

import json
import re
from datetime import timedelta
from uuid import uuid4

import pytest
from django.test import Client
from django.utils import timezone

from polyphonie.coproduction import running
from polyphonie.coproduction.counting import count, outcome_read
from polyphonie.coproduction.preparing import hand_out_codes, lay_items
from polyphonie.coproduction.trying import open_trial, prepared
from polyphonie.dossier.models import Access, Activity, Contribution, Entry, Giver, Outcome, Picture, TeamMember
from tests.coproduction.test_ideas import file
from tests.coproduction.test_taking_part import calm  # noqa: F401 (fixture)
from tests.dossier.opening import opened
from tests.people import AMINA, BRUNO, account

pytestmark = pytest.mark.django_db


@pytest.fixture
def dossier():
    return opened(is_public=True)


@pytest.fixture
def amina(dossier):
    person = account(AMINA)
    TeamMember.objects.create(dossier=dossier, person=person, role="facilitator")
    client = Client()
    client.force_login(person)
    client.person = person
    return client


def fields(client: Client, path: str) -> dict[str, str]:
    """The fields of a form, as the page gives them."""
    page = client.get(path).content.decode()
    names = re.findall(r'<(?:input|textarea|select)[^>]* name="([a-z_]+\.\d+\.[a-z_]+)"', page)
    hidden = dict(re.findall(r'type="hidden" name="(key|stamp|who|page)" value="([^"]*)"', page))
    return dict.fromkeys(names, "") | hidden


def given(client: Client, activity: Activity, words: dict[str, str]):
    """Answer as a participant: values by the beginning of the name of a field."""
    path = f"/participer/{activity.slug}/"
    sent = fields(client, path)
    for name in sent:
        sent[name] = next((value for start, value in words.items() if name.startswith(start)), sent[name])
    return client.post(path + "donner/", sent)


def test_an_objection_is_ruled_by_the_team_and_the_next_version_adopted(dossier, amina):
    activity = open_trial(dossier, "consent", amina.person, timezone.now())
    path, chloe = f"/activites/{activity.slug}/", Client()
    assert "Rien n’attend de réponse" in amina.get(path).content.decode()
    given(chloe, activity, {"question.": "Et les livraisons ?"})
    assert "Un élément attend une réponse" in amina.get(path).content.decode()
    assert "Et les livraisons ?" in Client().get(f"/participer/{activity.slug}/").content.decode()
    sent = fields(amina, path + "repondre/")
    name = next(name for name in sent if name.startswith("answer."))
    assert amina.post(path + "repondre/", {**sent, name: "Avant 8 heures."}).status_code == 302
    assert "Avant 8 heures." in Client().get(f"/participer/{activity.slug}/").content.decode()
    assert "Rien n’attend de réponse" in amina.get(path).content.decode()
    for _ in range(2):
        running.go_on(activity, amina.person, timezone.now())
    given(chloe, activity, {"position.": "2", "objection.": "Rien pour les secours"})
    assert "Un élément attend une réponse" in amina.get(path).content.decode()
    page = amina.get(path + "repondre/").content.decode()
    assert "Rien pour les secours" in page
    sent = fields(amina, path + "repondre/")
    value, text = (next(n for n in sent if re.match(rf"ruling\.\d+\.{end}", n)) for end in ("value", "text"))
    refused = amina.post(path + "repondre/", {**sent, value: "", text: "Intégrée à la version 2"})
    assert refused.status_code == 400
    assert "Intégrée à la version 2" in refused.content.decode()
    choice = re.search(rf'name="{re.escape(value)}" value="([^"]+)"', page).group(1)
    assert amina.post(path + "repondre/", {**sent, value: choice, text: "Intégrée à la version 2"}).status_code == 302
    assert Contribution.objects.get(giver__is_team=True).channel == Contribution.Channel.TEAM
    activity.refresh_from_db()
    running.go_on(activity, amina.person, timezone.now(), to_round=True)
    activity.refresh_from_db()
    lay_items(activity, "proposal", ["Rue fermée, secours et livraisons avant"], amina.person, timezone.now())
    for _ in range(2):
        running.go_on(activity, amina.person, timezone.now())
    for client in (chloe, Client(), Client()):
        given(client, activity, {"position.": "0"})
    running.close_activity(activity, amina.person, timezone.now())
    count.call(activity.pk)
    assert "Adopté" in amina.get(f"/participer/{activity.slug}/resultat/").content.decode()


def test_an_absence_keeps_the_rounds_already_played(dossier, amina):
    now = timezone.now()
    ready = prepared(dossier, "rotation", amina.person, now)
    lay_items(ready.activity, "person", ["Édith", "Farid", "Gaëlle", "Hugo"], amina.person, now)
    running.open_activity(ready.activity, amina.person, now)
    count.call(ready.activity.pk)
    path = f"/activites/{ready.activity.slug}/"
    running.go_on(ready.activity, amina.person, now, to_round=True)
    sent = fields(amina, path + "repondre/")
    name = next(name for name in sent if name.startswith("absence."))
    choice = re.search(rf'name="{re.escape(name)}"[^>]*value="(\d+)"', amina.get(path + "repondre/").content.decode())
    answer = amina.post(path + "repondre/", {**sent, name: choice.group(1) if choice else "2"})
    assert answer.status_code == 302
    count.call(ready.activity.pk)
    first, second = (outcome_read(one) for one in Outcome.objects.order_by("number"))
    absent = int(name.split(".")[1])
    assert canonical(first.result)[0] == canonical(second.result)[0]
    assert absent in [pk for table in canonical(second.result)[0] for pk in table]
    assert absent not in [pk for table in canonical(second.result)[1] for pk in table]


def canonical(result) -> list:
    """The rounds of a seating, as lists."""
    return json.loads(json.dumps([[list(table) for table in round_] for round_ in result.seating]))


def test_a_tool_that_asks_nothing_of_the_team_has_no_such_page(dossier, amina):
    activity = open_trial(dossier, "graded_vote", amina.person, timezone.now())
    assert amina.get(f"/activites/{activity.slug}/repondre/").status_code == 404
    assert "repondre" not in amina.get(f"/activites/{activity.slug}/").content.decode()


def test_the_team_writes_for_somebody_who_leaves_with_a_receipt(dossier, amina):
    activity = open_trial(dossier, "graded_vote", amina.person, timezone.now())
    path = f"/activites/{activity.slug}/saisir/"
    sent = {name: "3" if name.startswith("grade.") else value for name, value in fields(amina, path).items()}
    page = amina.post(path, sent).content.decode()
    code = re.search(r"\d+(?:-[A-Z2-7]{4}){4}", page).group(0)
    assert "Remettez ce récépissé" in page
    assert Client().get(f"/participer/{activity.slug}/recu/{code}/").status_code == 200
    assert set(Contribution.objects.values_list("channel", flat=True)) == {Contribution.Channel.PAPER}
    assert Giver.objects.filter(activity=activity, is_team=False).count() == 1
    assert Entry.objects.filter(kind="entered-for").count() == 1
    again = amina.post(path, sent).content.decode()
    assert code in again
    assert Giver.objects.filter(activity=activity, is_team=False).count() == 1
    amina.post(path, {**sent, "key": str(uuid4())})
    assert Giver.objects.filter(activity=activity, is_team=False).count() == 2
    running.close_activity(activity, amina.person, timezone.now())
    count.call(activity.pk)
    assert "ont répondu sur papier" in amina.get(f"/participer/{activity.slug}/resultat/").content.decode()
    assert amina.get(path).status_code == 404


def test_page_after_page_it_is_the_same_person(dossier, amina):
    activity = open_trial(dossier, "survey", amina.person, timezone.now())
    Activity.objects.filter(pk=activity.pk).update(settings={"per_page": 1, "min_people": 3})
    path = f"/activites/{activity.slug}/saisir/"
    sent = fields(amina, path)
    for _ in range(4):
        page = amina.post(path, sent).content.decode()
        assert "Remettez" not in page
        names = re.findall(r'<(?:input|textarea|select)[^>]* name="([a-z_]+\.\d+\.[a-z_]+)"', page)
        sent = dict.fromkeys(names, "") | dict(re.findall(r'type="hidden" name="(key|who|page)" value="([^"]*)"', page))
        assert sent["who"]
        choices = dict(re.findall(r'name="(answer\.\d+\.[a-z_]+)" value="([^"]+)"', page))
        sent |= choices
        if not names:
            break
    assert Giver.objects.filter(activity=activity, is_team=False).count() == 1


def test_a_code_is_asked_where_codes_let_in(dossier, amina):
    activity = open_trial(dossier, "graded_vote", amina.person, timezone.now())
    Activity.objects.filter(pk=activity.pk).update(access=Access.CODES)
    activity.refresh_from_db()
    code = hand_out_codes(activity, 1, amina.person)[0]
    path = f"/activites/{activity.slug}/saisir/"
    sent = {name: "3" if name.startswith("grade.") else value for name, value in fields(amina, path).items()}
    assert amina.post(path, {**sent, "code": "XXXX"}).status_code == 400
    for _ in range(2):
        assert amina.post(path, {**sent, "code": code, "key": str(uuid4())}).status_code == 200
    assert Giver.objects.filter(activity=activity, is_team=False).count() == 1


def test_nobody_writes_for_somebody_elses_form(dossier, amina):
    activity = open_trial(dossier, "graded_vote", amina.person, timezone.now())
    other = open_trial(dossier, "graded_vote", amina.person, timezone.now())
    giver = Giver.objects.create(activity=other, identity="x" * 64)
    path = f"/activites/{activity.slug}/saisir/"
    sent = {name: "3" if name.startswith("grade.") else value for name, value in fields(amina, path).items()}
    amina.post(path, {**sent, "who": str(giver.pk)})
    assert not Contribution.objects.filter(giver=giver).exists()


def test_who_may_not_adapt_answers_nothing(dossier, amina):
    activity = open_trial(dossier, "consent", amina.person, timezone.now())
    bruno = Client()
    bruno.force_login(account(BRUNO))
    for page in ("repondre", "saisir"):
        for client in (bruno, Client()):
            assert client.get(f"/activites/{activity.slug}/{page}/").status_code in (403, 404)


def test_what_is_put_beside_a_count_is_read_afterwards(dossier, amina):
    now = timezone.now()
    activity = open_trial(dossier, "delphi", amina.person, now)
    given(Client(), activity, {"estimate.": "4", "reason.": "La pente décourage"})
    page = f"/participer/{activity.slug}/"
    assert "La pente décourage" not in Client().get(page).content.decode()
    running.go_on(activity, amina.person, now + timedelta(minutes=1), to_round=True)
    assert "La pente décourage" in Client().get(page).content.decode()


def test_to_look_makes_nobody(dossier, amina):
    activity = open_trial(dossier, "graded_vote", amina.person, timezone.now())
    Giver.objects.filter(activity=activity).delete()
    for page in ("", "saisir/"):
        assert amina.get(f"/activites/{activity.slug}/{page}").status_code == 200
    consent = open_trial(dossier, "consent", amina.person, timezone.now())
    consent.items.update(giver=None)
    Giver.objects.filter(activity=consent).delete()
    for page in ("", "saisir/", "repondre/"):
        assert amina.get(f"/activites/{consent.slug}/{page}").status_code == 200
    assert not Giver.objects.exists()


def test_statement_after_statement_it_is_the_same_person_who_may_stop(dossier, amina):
    activity = open_trial(dossier, "opinion_map", amina.person, timezone.now())
    path, seen = f"/activites/{activity.slug}/saisir/", set()
    sent = fields(amina, path)
    for _ in range(3):
        vote = next(name for name in sent if name.startswith("vote."))
        seen.add(vote)
        page = amina.post(path, {**sent, vote: "1"}).content.decode()
        assert "Récépissé à remettre" in page
        names = re.findall(r'<(?:input|textarea)[^>]* name="([a-z_]+\.\d+\.[a-z_]+)"', page)
        sent = dict.fromkeys(names, "") | dict(re.findall(r'type="hidden" name="(key|who)" value="([^"]*)"', page))
    assert len(seen) == 3
    gave = Contribution.objects.filter(activity=activity).values_list("giver", flat=True)
    assert (len(gave), len(set(gave))) == (3, 1)


def test_an_idea_on_paper_keeps_its_picture(dossier, amina):
    activity = open_trial(dossier, "ideation", amina.person, timezone.now())
    Activity.objects.filter(pk=activity.pk).update(settings={**activity.settings, "asks_picture": True})
    path = f"/activites/{activity.slug}/saisir/"
    told = {"idea.0.title": "Un banc", "idea.0.picture_alt": "Un banc sous un tilleul", "idea.0.picture": file()}
    key = fields(amina, path)["key"]
    refused = amina.post(path, {"key": key, **told, "idea.0.picture": file(b"no picture")})
    assert refused.status_code == 400
    assert "Un banc sous un tilleul" in refused.content.decode()
    assert "Remettez ce récépissé" in amina.post(path, {"key": key, **told}).content.decode()
    assert Picture.objects.filter(activity=activity).count() == 1
    assert Giver.objects.filter(activity=activity, contributions=None, is_team=False, items__title="Un banc").exists()
