"""A participant's pages: questions made from fields, faults in place, a receipt; no account, no script."""

import datetime as dt
import re
from types import SimpleNamespace
from uuid import uuid4

import pytest
from django.core import signing
from django.test import Client
from django.utils import timezone

from polyphonie.coproduction import entering, limits, rooms
from polyphonie.coproduction.cookies import SALT
from polyphonie.dossier.models import Activity, Contribution, Entry, Giver, Item, Objective, TeamMember
from polyphonie.people.models import Person
from tests.dossier.opening import opened
from tests.people import AMINA, account

pytestmark = pytest.mark.django_db
HOME = "/participer/halle/"


@pytest.fixture(autouse=True)
def calm(monkeypatch):
    """People answer as fast as tests do."""
    monkeypatch.setattr(entering, "LEAST_SECONDS", 0.0)


@pytest.fixture
def activity():
    dossier = opened(is_public=True)
    goal = Objective.objects.create(dossier=dossier, code="choose", text="Choisir")
    made = Activity.objects.create(
        dossier=dossier, objective=goal, slug="halle", instrument="dot_vote", title="La halle, <b>demain</b>",
        opened_at=timezone.now(), settings={"dots": 5, "most_on_one": 3},
    )  # fmt: skip
    for place, title in enumerate(("Ombre", "Bancs", "Jeux")):
        Item.objects.create(activity=made, ask="option", title=title, place=place)
    return made


def form(client: Client) -> dict[str, str]:
    """The hidden fields of the form, as a browser would send them back."""
    page = client.get(HOME).content.decode()
    hidden = dict(re.findall(r'type="hidden" name="(key|stamp)" value="([^"]+)"', page))
    return hidden | dict.fromkeys(re.findall(r'name="(dot\.\d+\.value)"', page), "")


def names(activity) -> list[str]:
    return [f"dot.{item.pk}.value" for item in activity.items.all()]


def voted(client: Client, activity, *values: str):
    return client.post(f"{HOME}donner/", {**form(client), **dict(zip(names(activity), values, strict=False))})


def test_somebody_votes_without_an_account_and_gets_a_receipt(activity):
    phone = Client()
    answer = voted(phone, activity, "3", "1", "")
    assert answer.status_code == 302
    page = phone.get(answer["Location"])
    assert "Merci, c’est reçu" in page.content.decode()
    assert answer["Location"].rstrip("/").rpartition("/")[2] in page.content.decode()
    assert sorted(Contribution.objects.values_list("value", flat=True)) == [1, 3]
    assert "Merci" not in Client().get(answer["Location"]).content.decode()
    assert Client().get(answer["Location"].replace("A", "B").replace("C", "D")).status_code in (200, 404)


def test_a_choice_made_can_be_taken_back(activity):
    Activity.objects.update(instrument="graded_vote", settings={"scale": "six", "rule": "judgment"})
    first, second, _ = (f"grade.{item.pk}.value" for item in activity.items.all())
    phone = Client()
    hidden = {k: v for k, v in form(phone).items() if k in ("key", "stamp")}
    assert "Retirer ma réponse" not in phone.get(HOME).content.decode()
    phone.post(f"{HOME}donner/", {**hidden, first: "5", second: "3"})
    page = phone.get(HOME).content.decode()
    assert page.count("Retirer ma réponse") == 2
    hidden = {k: v for k, v in form(phone).items() if k in ("key", "stamp")}
    assert phone.post(f"{HOME}donner/", {**hidden, first: "", second: "3"}).status_code == 302
    assert list(Contribution.objects.values_list("value", flat=True)) == [3]


def test_one_changes_ones_mind_and_takes_back(activity):
    phone = Client()
    voted(phone, activity, "3", "1", "")
    page = phone.get(HOME).content.decode()
    assert re.search(r'value="3"', page)
    assert "déjà répondu" in page
    again = re.search(r'href="(/participer/halle/recu/[^"]+)"', page)[1]
    assert "Merci, c’est reçu" in phone.get(again).content.decode()
    assert not re.search(r"/recu/\d", Client().get(HOME).content.decode())
    voted(phone, activity, "1", "", "2")
    assert sorted(Contribution.objects.values_list("value", flat=True)) == [1, 2]
    assert Giver.objects.count() == 1
    assert Entry.objects.filter(kind="withdrawn").count() == 1


def test_the_same_form_twice_counts_once_and_with_another_content_is_refused(activity):
    phone = Client()
    sent = {**form(phone), names(activity)[0]: "2"}
    first = phone.post(f"{HOME}donner/", sent)
    assert phone.post(f"{HOME}donner/", sent)["Location"] == first["Location"]
    again = phone.post(f"{HOME}donner/", {**sent, names(activity)[0]: "1"})
    assert again.status_code == 409
    assert "Ce formulaire a déjà servi" in again.content.decode()
    assert Contribution.objects.get().value == 2


@pytest.mark.parametrize(
    ("values", "said"),
    [
        (("9", "", ""), "Entre 0 et 3"),
        (("1.5", "", ""), "nombre entier"),
        (("<b>", "", ""), "nombre entier"),
        (("3", "3", ""), "Vous avez 5 gommettes, et vous en collez 6."),
        (("", "", ""), "Répondez à une question au moins"),
    ],
)
def test_what_cannot_be_taken_is_said_in_its_place_and_what_was_typed_is_kept(activity, values, said):
    answer = voted(Client(), activity, *values)
    page = answer.content.decode()
    assert answer.status_code == 400
    assert said in page
    assert not Contribution.objects.exists()
    if values[0] == "9":
        assert 'value="9"' in page
        assert 'aria-invalid="true"' in page


@pytest.mark.parametrize("name", ["dot.999999.value", "option.0.title", "dance.0.value", "dot.x.value", "dot.1.other"])
def test_forged_names_are_refused_and_nothing_is_written(activity, name):
    phone = Client()
    answer = phone.post(f"{HOME}donner/", {**form(phone), name: "1", names(activity)[0]: "1"})
    assert answer.status_code == 400
    assert not Contribution.objects.exists()


def test_a_closed_activity_takes_nothing_and_says_so(activity):
    phone = Client()
    sent = {**form(phone), names(activity)[0]: "2"}
    Activity.objects.update(closed_at=timezone.now())
    answer = phone.post(f"{HOME}donner/", sent)
    assert answer.status_code == 409
    assert "On ne peut plus répondre ici" in answer.content.decode()
    assert "C’est fini" in phone.get(HOME).content.decode()
    assert not Contribution.objects.exists()


def test_a_draft_does_not_exist_and_a_scheduled_one_says_when(activity):
    Activity.objects.update(opened_at=None)
    assert Client().get(HOME).status_code == 404
    Activity.objects.update(opens_at=timezone.now() + dt.timedelta(days=2))
    assert "Cela ouvre le" in Client().get(HOME).content.decode()


def test_machines_are_kept_away_once(activity, monkeypatch):
    phone = Client()
    sent = {**form(phone), names(activity)[0]: "2"}
    assert phone.post(f"{HOME}donner/", {**sent, "website": "x"}).status_code == 409
    assert phone.post(f"{HOME}donner/", {**sent, "stamp": "forged"}).status_code == 409
    monkeypatch.setattr(entering, "LEAST_SECONDS", 60.0)
    assert phone.post(f"{HOME}donner/", sent).status_code == 409
    assert not Giver.objects.exists()


def test_a_cookie_made_up_is_nobody(activity):
    phone = Client()
    voted(phone, activity, "3", "", "")
    thief = Client()
    thief.cookies["part_halle"] = str(Giver.objects.get().pk) + ":forged"
    assert "déjà répondu" not in thief.get(HOME).content.decode()
    elsewhere = signing.Signer(salt=SALT + "other").sign(str(Giver.objects.get().pk))
    thief.cookies["part_halle"] = elsewhere
    assert "déjà répondu" not in thief.get(HOME).content.decode()


def test_two_hundred_phones_of_a_declared_room_all_vote_and_a_machine_is_slowed(activity, monkeypatch):
    monkeypatch.setattr(limits, "time", SimpleNamespace(monotonic=lambda: 1000.0))
    rooms.open_room(activity, 200, 3, None, timezone.now())
    for _ in range(200):
        phone = Client()
        phone.get(HOME)
        sent = {"key": str(uuid4()), "stamp": signing.TimestampSigner(salt=SALT).sign("shown"), names(activity)[0]: "1"}
        assert phone.post(f"{HOME}donner/", sent).status_code == 302
    assert Giver.objects.count() == 200
    codes = [phone.post(f"{HOME}donner/", {**sent, "key": str(uuid4())}).status_code for _ in range(90)]
    assert 429 in codes


def test_hostile_words_are_words(activity):
    page = Client().get(HOME).content.decode()
    assert "<b>demain" not in page
    assert "&lt;b&gt;demain" in page


@pytest.mark.parametrize("options", [1, 10])
def test_a_page_is_light_and_asks_little(activity, options, django_assert_max_num_queries):
    for n in range(options):
        Item.objects.create(activity=activity, ask="option", title=f"Option {n}", place=10 + n)
    phone = Client()
    voted(phone, activity, "1", "", "")
    with django_assert_max_num_queries(8):
        page = phone.get(HOME)
    assert len(page.content) < 60_000
    assert phone.get("/en" + HOME).status_code == 200


def test_voting_asks_little(activity, django_assert_max_num_queries):
    phone = Client()
    voted(phone, activity, "1", "", "")
    sent = {**form(phone), names(activity)[0]: "2"}
    with django_assert_max_num_queries(18):
        phone.post(f"{HOME}donner/", sent)


def test_a_plain_vote_is_one_read_and_one_write(activity, django_assert_max_num_queries):
    Activity.objects.update(instrument="graded_vote", settings={})
    names_of_votes = [f"grade.{item.pk}.value" for item in activity.items.all()]
    phone = Client()
    hidden = dict(re.findall(r'type="hidden" name="(key|stamp)" value="([^"]+)"', phone.get(HOME).content.decode()))
    assert phone.post(f"{HOME}donner/", {**hidden, names_of_votes[0]: "2"}).status_code == 302
    sent = {"key": str(uuid4()), names_of_votes[0]: "3", names_of_votes[1]: "1"}
    with django_assert_max_num_queries(8):  # a read, a savepoint, the giver held, two entries and their values, its end
        first = phone.post(f"{HOME}donner/", sent)
    assert phone.post(f"{HOME}donner/", sent)["Location"] == first["Location"]
    assert sorted(Contribution.objects.values_list("value", flat=True)) == [1, 3]


def test_what_is_emptied_on_the_short_way_is_taken_back_and_sent_again_says_the_same(activity):
    Activity.objects.update(instrument="graded_vote", settings={})
    names_of_votes = [f"grade.{item.pk}.value" for item in activity.items.all()]
    phone = Client()
    hidden = dict(re.findall(r'type="hidden" name="(key|stamp)" value="([^"]+)"', phone.get(HOME).content.decode()))
    phone.post(f"{HOME}donner/", {**hidden, names_of_votes[0]: "2", names_of_votes[1]: "2"})
    sent = {"key": str(uuid4()), names_of_votes[0]: "", names_of_votes[1]: "4", names_of_votes[2]: ""}
    first = phone.post(f"{HOME}donner/", sent)
    assert phone.post(f"{HOME}donner/", sent)["Location"] == first["Location"]
    assert list(Contribution.objects.values_list("value", flat=True)) == [4]
    assert Entry.objects.filter(kind="withdrawn").count() == 1
    for name, value in (("grade.0.value", "1"), (names_of_votes[0], "77"), ("grade.1e3.value", "1"), ("x.1.y", "2")):
        answer = phone.post(f"{HOME}donner/", {"key": str(uuid4()), names_of_votes[1]: "5", name: value})
        assert answer.status_code == 400
    assert list(Contribution.objects.values_list("value", flat=True)) == [4]


def test_a_vote_on_a_map_beside_an_empty_statement_is_plain_and_one_with_a_stray_is_refused(
    activity, django_assert_max_num_queries
):
    activity.items.update(ask="statement")
    Activity.objects.update(instrument="opinion_map", settings={})
    one = activity.items.all()[0].pk
    phone = Client()
    page = phone.get(HOME).content.decode()
    hidden = dict(re.findall(r'type="hidden" name="(key|stamp)" value="([^"]+)"', page))
    assert phone.post(f"{HOME}donner/", {**hidden, f"vote.{one}.value": "1"}).status_code == 302
    with django_assert_max_num_queries(5):
        sent = {"key": str(uuid4()), f"vote.{one}.value": "-1", "statement.0.title": " "}
        assert phone.post(f"{HOME}donner/", sent).status_code == 302
    assert Contribution.objects.get().value == -1
    stray = {"key": str(uuid4()), f"vote.{one}.value": "0", "statement.0.body": "", "vote.9.value": ""}
    assert phone.post(f"{HOME}donner/", stray).status_code == 400
    assert Contribution.objects.get().value == -1


@pytest.mark.parametrize("instrument", ["graded_vote", "dot_vote"])
def test_a_form_that_only_takes_back_says_the_same_when_sent_again(activity, instrument):
    ask = "grade" if instrument == "graded_vote" else "dot"
    Activity.objects.update(instrument=instrument, settings={})
    own = [f"{ask}.{item.pk}.value" for item in activity.items.all()]
    phone = Client()
    hidden = dict(re.findall(r'type="hidden" name="(key|stamp)" value="([^"]+)"', phone.get(HOME).content.decode()))
    phone.post(f"{HOME}donner/", {**hidden, own[0]: "2", own[1]: "1"})
    back = {"key": str(uuid4()), own[0]: "", own[1]: "", own[2]: ""}
    first = phone.post(f"{HOME}donner/", back)
    assert first.status_code == 302
    assert not Contribution.objects.exists()
    again = phone.post(f"{HOME}donner/", back)
    assert (again.status_code, again["Location"]) == (302, first["Location"])
    assert Entry.objects.filter(kind="withdrawn").count() == 2
    phone.post(f"{HOME}donner/", {"key": str(uuid4()), own[0]: "1"})
    assert phone.post(f"{HOME}donner/", back)["Location"] == first["Location"]
    assert Contribution.objects.get().value == 1
    assert phone.post(f"{HOME}donner/", {**back, "key": str(uuid4()), own[0]: ""}).status_code == 302
    assert phone.post(f"{HOME}donner/", {**back, "key": str(uuid4())}).status_code == 400


def test_what_was_admitted_once_is_admitted_when_the_same_form_comes_again(activity):
    """Its dots are spent by then: sent again, they are the same dots."""
    phone = Client()
    sent = {**form(phone), names(activity)[0]: "3", names(activity)[1]: "2"}
    first = phone.post(f"{HOME}donner/", sent)
    voted(phone, activity, "", "2", "3")
    assert phone.post(f"{HOME}donner/", sent)["Location"] == first["Location"]
    assert sorted(Contribution.objects.values_list("value", flat=True)) == [2, 3]


def test_where_one_thing_is_asked_at_a_time_it_comes_before_what_one_may_add(activity):
    Activity.objects.update(instrument="opinion_map", settings={})
    activity.items.update(ask="statement")
    amina = Client()
    amina.force_login(account(AMINA))
    TeamMember.objects.create(dossier=activity.dossier, person=Person.objects.get(), role="facilitator")
    for page in (Client().get(HOME), amina.get("/activites/halle/saisir/")):
        assert page.content.decode().index("Êtes-vous d’accord") < page.content.decode().index("Ajouter un énoncé")
