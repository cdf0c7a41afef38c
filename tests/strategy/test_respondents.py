"""Several people say, each on their own and without an account, what actors can do and where they stand."""

import datetime as dt
import re

import pytest
from django.test import Client
from django.utils import timezone

from polyphonie.dossier.models import Entry, Invitation, Respondent, TeamMember
from polyphonie.dossier.whole import whole_situation, whole_text
from polyphonie.kit.situation_file import read_situation
from polyphonie.strategy import answering
from polyphonie.strategy.models import Computation
from tests.dossier.opening import MARKED, opened
from tests.people import AMINA, BRUNO, DENIS, account

pytestmark = pytest.mark.django_db


@pytest.fixture
def dossier():
    return opened()


@pytest.fixture
def amina(dossier):
    return joined(dossier, AMINA, "facilitator")


def joined(dossier, character, role) -> Client:
    person = account(character)
    TeamMember.objects.create(dossier=dossier, person=person, role=role)
    client = Client()
    client.force_login(person)
    return client


def link_in(html: str) -> str:
    """The link shown to hand over, without the site."""
    found = re.search(r'value="https?://[^/"]+(/[^"]*repondre/[^"]+)"', html)
    assert found, html
    return found.group(1)


def asked(client: Client, name: str = "Services techniques") -> str:
    answer = client.post("/dossiers/marked/repondants/ajouter/", {"name": name, "days": "14"})
    assert answer.status_code == 302
    return link_in(client.get("/dossiers/marked/repondants/").content.decode())


def test_a_link_is_shown_once_and_opens_the_respondents_page(amina):
    link = asked(amina)
    assert "repondre" not in amina.get("/dossiers/marked/repondants/").content.decode()
    page = Client().get(link)
    assert page.status_code == 200
    assert "Services techniques" in page.content.decode()
    assert (page["Cache-Control"], page["X-Robots-Tag"]) == ("private, no-store", "noindex")
    assert Client().get("/en" + link).status_code == 200


def test_answers_are_kept_sheet_by_sheet_and_computed(amina, dossier):
    link = asked(amina)
    phone = Client()
    answer = phone.post(f"{link}influence/gz-guilde/", {"cell-sq-syndicat": "4", "cell-cm-comite": "?"})
    assert answer["Location"] == f"{link}influence/sq-syndicat/"
    assert phone.get(link).content.decode().count("remplie") >= 1
    phone.post(f"{link}positions/O1/", {"cell-gz-guilde": "-4", "cell-sq-syndicat": "", "cell-cm-comite": "2"})
    one = Respondent.objects.get()
    assert one.influence == {"gz-guilde": {"sq-syndicat": 4, "cm-comite": None}}
    assert one.positions == {"gz-guilde": {"O1": -4}, "cm-comite": {"O1": 2}}
    assert Computation.objects.get().state == "waiting"
    situation = whole_situation(dossier)
    assert situation.respondents[-1].id == "services-techniques"
    assert situation.respondents[-1].positions == one.positions
    assert read_situation(whole_text(dossier)) == situation


def test_the_last_sheet_leads_to_the_end_and_finishing_is_said(amina):
    link = asked(amina)
    phone = Client()
    assert phone.post(f"{link}positions/O2/", {"cell-gz-guilde": "1"})["Location"] == link
    assert phone.post(f"{link}fini/").status_code == 302
    assert "Merci" in phone.get(link).content.decode()
    assert "A fini le" in amina.get("/dossiers/marked/repondants/").content.decode()
    kinds = list(Entry.objects.order_by("id").values_list("kind", flat=True))
    assert kinds == ["respondent-added", "invitation-made", "respondent-began", "respondent-finished"]


def test_a_page_whose_sheets_are_all_filled_offers_to_finish_and_nothing_more(amina, dossier):
    link = asked(amina)
    phone = Client()
    for actor in ("gz-guilde", "sq-syndicat", "cm-comite"):
        others = {f"cell-{one}": "1" for one in ("gz-guilde", "sq-syndicat", "cm-comite") if one != actor}
        phone.post(f"{link}influence/{actor}/", others)
    for goal in ("O1", "O2"):
        phone.post(
            f"{link}positions/{goal}/", dict.fromkeys(("cell-gz-guilde", "cell-sq-syndicat", "cell-cm-comite"), "2")
        )
    page = phone.get(link)
    assert page.status_code == 200
    assert "J’ai fini" in page.content.decode()
    assert phone.post(f"{link}fini/").status_code == 302
    assert phone.get(link).status_code == 200


def test_another_device_does_not_lose_what_the_first_one_wrote(amina):
    link = asked(amina)
    desk = answering.desk_for(link.strip("/").rpartition("/")[2], timezone.now())
    Client().post(f"{link}influence/gz-guilde/", {"cell-sq-syndicat": "4"})
    answering.answer(desk, desk.sheet("influence", "cm-comite"), {"gz-guilde": 1})
    assert Respondent.objects.get().influence == {"gz-guilde": {"sq-syndicat": 4}, "cm-comite": {"gz-guilde": 1}}


@pytest.mark.parametrize("value", ["5", "-1", "x", "1.5", "٣"])
def test_what_is_off_the_scale_is_refused_and_nothing_is_kept(amina, value):
    link = asked(amina)
    answer = Client().post(f"{link}influence/gz-guilde/", {"cell-sq-syndicat": value, "cell-cm-comite": "1"})
    assert answer.status_code == 400
    assert "Une réponse ne se lit pas" in answer.content.decode()
    assert Respondent.objects.get().influence == {}


def test_respondents_see_nothing_of_one_another(amina):
    one, two = asked(amina, "Un"), asked(amina, "Deux")
    Client().post(f"{one}influence/gz-guilde/", {"cell-sq-syndicat": "4"})
    for path in ("", "influence/gz-guilde/"):
        page = Client().get(two + path).content.decode()
        assert "checked" not in page
        assert "Obsidienne" not in page


@pytest.mark.parametrize("path", ["influence/gone/", "positions/gone/", "dance/O1/"])
def test_a_question_that_left_the_dossier_is_refused_by_name(amina, path):
    answer = Client().post(asked(amina) + path, {})
    assert answer.status_code == 410
    assert "ne fait plus partie du dossier" in answer.content.decode()


def test_a_new_link_ends_the_one_before_and_an_old_one_expires(amina):
    first = asked(amina)
    amina.post(f"/dossiers/marked/repondants/{Respondent.objects.get().pk}/lien/", {"days": "3"})
    second = link_in(amina.get("/dossiers/marked/repondants/").content.decode())
    assert Client().get(first).status_code == 410
    assert Client().get(second).status_code == 200
    Invitation.objects.update(expires_at=timezone.now() - dt.timedelta(minutes=1))
    assert Client().get(second).status_code == 410
    assert Client().post(f"{second}influence/gz-guilde/", {"cell-sq-syndicat": "4"}).status_code == 410
    assert Client().get("/repondre/nothing-of-ours/").status_code == 404


def test_removing_a_respondent_erases_their_answers(amina):
    link = asked(amina)
    Client().post(f"{link}influence/gz-guilde/", {"cell-sq-syndicat": "4"})
    pk = Respondent.objects.get().pk
    for _ in range(2):  # the second tab, or the back button
        assert amina.post(f"/dossiers/marked/repondants/{pk}/retirer/").status_code == 302
    assert not Respondent.objects.exists()
    assert Client().get(link).status_code == 404


def test_a_member_of_the_team_fills_in_one_copy(dossier):
    bruno = joined(dossier, BRUNO, "decision_maker")
    for _ in range(2):
        link = bruno.post("/dossiers/marked/repondants/mon-avis/")["Location"]
        assert bruno.get(link).status_code == 200
    assert Respondent.objects.count() == 1
    assert bruno.get("/dossiers/marked/repondants/").status_code == 403


@pytest.mark.parametrize(
    ("name", "days"), [("", "14"), ("  ", "14"), ("Un", "0"), ("Un", "91"), ("Un", "x"), ("Un", "9" * 50)]
)
def test_a_respondent_needs_a_name_and_a_possible_life(amina, name, days):
    answer = amina.post("/dossiers/marked/repondants/ajouter/", {"name": name, "days": days})
    assert answer.status_code == 400
    assert not Respondent.objects.exists()


def test_hostile_names_are_words(amina):
    link = asked(amina, "<script>alert(1)</script> \u202e")
    for client, path in ((amina, "/dossiers/marked/repondants/"), (Client(), link)):
        assert "<script>alert" not in client.get(path).content.decode()


def test_a_stranger_learns_nothing_and_asks_nobody(dossier, amina):
    stranger = Client()
    stranger.force_login(account(DENIS))
    for client in (Client(), stranger):
        assert client.get("/dossiers/marked/repondants/").status_code == 404
        for verb in ("ajouter/", "mon-avis/", "1/lien/", "1/retirer/"):
            assert client.post(f"/dossiers/marked/repondants/{verb}", {"name": "x", "days": "3"}).status_code == 404
    assert not Respondent.objects.exists()


def test_a_respondent_of_another_dossier_is_not_one_of_ours(amina):
    other = opened("other", MARKED)
    theirs = Respondent.objects.create(dossier=other, code="theirs", name="Ailleurs")
    assert amina.post(f"/dossiers/marked/repondants/{theirs.pk}/lien/", {"days": "3"}).status_code == 404
    amina.post(f"/dossiers/marked/repondants/{theirs.pk}/retirer/")
    assert Respondent.objects.filter(pk=theirs.pk).exists()


@pytest.mark.parametrize("count", [1, 3])
def test_the_page_asks_the_same_of_the_database_however_many(amina, count, django_assert_num_queries):
    for n in range(count):
        asked(amina, f"R{n}")
    amina.get("/dossiers/marked/repondants/")
    with django_assert_num_queries(6):
        amina.get("/dossiers/marked/repondants/")


def test_a_sheet_is_light_and_asks_little(amina, django_assert_num_queries):
    link = asked(amina)
    with django_assert_num_queries(1):
        page = Client().get(f"{link}influence/gz-guilde/")
    assert len(page.content) < 20_000
