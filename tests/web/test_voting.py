"""The shortest way of a vote: what takes it, what does not, and that it lets nothing through that a page would stop."""

import re

import pytest
from django.db import DatabaseError
from django.test import Client
from django.utils import timezone

from polyphonie.coproduction import voting
from polyphonie.coproduction.cookies import SALT
from polyphonie.dossier.givers import anonymous_giver
from polyphonie.dossier.models import Activity, Contribution, Item, Objective
from polyphonie.web import voting as front_door
from tests.dossier.opening import opened

pytestmark = pytest.mark.django_db
KEY = "6f1c7a52-6f0a-4a0e-9c38-2f8a6a3c1d11"


@pytest.fixture
def activity():
    dossier = opened(is_public=True)
    goal = Objective.objects.create(dossier=dossier, code="choose", text="Choisir")
    made = Activity.objects.create(
        dossier=dossier, objective=goal, slug="halle", instrument="graded_vote", title="La halle",
        opened_at=timezone.now(), settings={"scale": "six", "rule": "judgment"},
    )  # fmt: skip
    Item.objects.create(activity=made, ask="option", title="Ombre")
    return made


@pytest.fixture
def phone(activity):
    return phone_of(activity)


def phone_of(activity, **more) -> Client:
    """A browser known as a giver."""
    from django.core import signing

    found = Client(**more)
    found.cookies["part_halle"] = signing.Signer(salt=SALT + "halle").sign(str(anonymous_giver(activity).pk))
    return found


def voted(client: Client, value: str = "4", at: str = "", **more):
    field = f"grade.{Item.objects.get().pk}.value"
    return client.post(
        f"{at}/participer/halle/donner/", f"key={KEY}&{field}={value}", content_type=front_door.FORM, **more
    )


@pytest.fixture
def ways(monkeypatch):
    """Tell which votes the front door took, and which went on."""
    taken = []
    plain = front_door.VotingMiddleware.taken

    def seen(*words):
        answer = plain(*words)
        taken.append(answer is not None)
        return answer

    monkeypatch.setattr(front_door.VotingMiddleware, "taken", seen)
    return taken


@pytest.mark.parametrize("at", ["", "/en"])
def test_a_plain_vote_is_taken_at_the_front_door_and_leads_to_a_receipt_of_its_language(phone, ways, at):
    answer = voted(phone, at=at)
    assert (answer.status_code, ways) == (302, [True])
    assert re.fullmatch(at + r"/participer/halle/recu/\d+(-[A-Z2-7]{4}){4}/", answer["Location"])
    assert "default-src 'none'" in answer["Content-Security-Policy"]
    assert phone.get(answer["Location"]).status_code == 200
    assert Contribution.objects.get().value == 4


def test_sent_again_it_gives_the_same_receipt(phone, ways):
    assert voted(phone)["Location"] == voted(phone)["Location"]
    assert ways == [True, True]
    assert Contribution.objects.count() == 1


def test_a_form_without_its_token_is_answered_by_the_page_that_says_so(activity, ways):
    answer = voted(phone_of(activity, enforce_csrf_checks=True))
    assert (answer.status_code, ways) == (403, [False])
    assert "formulaire" in answer.content.decode()
    assert not Contribution.objects.exists()


def test_a_host_that_is_not_ours_is_refused_as_everywhere(phone, ways):
    answer = voted(phone, HTTP_HOST="elsewhere.example")
    assert (answer.status_code, ways) == (400, [False])
    assert "<h1" in answer.content.decode()
    assert not Contribution.objects.exists()


def test_where_https_is_asked_a_vote_in_clear_is_sent_to_it_first(activity, ways, settings):
    settings.SECURE_SSL_REDIRECT, settings.SECURE_HSTS_SECONDS = True, 60
    clear = voted(phone_of(activity))
    assert (clear.status_code, ways) == (301, [False])
    assert clear["Location"].startswith("https://")
    assert not Contribution.objects.exists()
    safe = voted(phone_of(activity), secure=True)
    assert (safe.status_code, ways) == (302, [False, True])
    assert safe["Strict-Transport-Security"].startswith("max-age=60")


def test_what_is_not_plain_goes_on_and_is_told_by_a_page(phone, activity, ways):
    assert voted(phone, value="99").status_code == 400
    assert voted(Client()).status_code in (302, 409)
    Activity.objects.update(closed_at=timezone.now())
    assert voted(phone).status_code == 409
    assert True not in ways


def test_a_vote_that_weighs_too_much_or_does_not_say_what_it_weighs_is_not_read_here(phone, ways):
    padding = "a" * front_door.MOST_BYTES
    long = phone.post("/participer/halle/donner/", f"key={KEY}&more={padding}", content_type=front_door.FORM)
    assert (long.status_code, ways) == (400, [False])
    assert voted(phone, CONTENT_LENGTH="").status_code < 500
    assert ways == [False, False]


def test_a_vote_that_the_database_failed_at_the_front_door_is_written_once_by_its_page(phone, ways, monkeypatch):
    def fails(*words, **more):
        raise DatabaseError("away")

    monkeypatch.setattr(voting, "give", fails)
    answer = voted(phone)
    assert ways == [False]
    assert answer.status_code == 302
    assert Contribution.objects.get().value == 4


@pytest.mark.parametrize("method", ["get", "put", "delete", "head", "options"])
def test_only_a_post_is_a_vote(phone, ways, method):
    assert getattr(phone, method)("/participer/halle/donner/").status_code == 405
    assert ways == []
