"""The operator named from the shell: an account, and a link that lets in once, within the hour."""

import datetime as dt
import re

import pytest
from django.test import Client

from polyphonie.people.actions.accounts import NotAnAddress, entry_name, first_entry, make_operator, person_of_entry
from polyphonie.people.models import Person
from tests.people import AMINA, account

pytestmark = pytest.mark.django_db


def link_of(capsys, email: str = "amina@example.org") -> str:
    from polyphonie.cli import main

    assert main(["admin", email, "--language", "fr"]) == 0
    return re.search(r"http://localhost:\d+(/compte/premiere-entree/\S+)", capsys.readouterr().out)[1]


def test_the_link_lets_in_once_and_leads_to_choosing_a_password(capsys):
    link = link_of(capsys)
    operator = Person.objects.get()
    assert operator.is_superuser
    client = Client()
    assert "amina@example.org" in client.get(link).content.decode()
    assert client.get(link).status_code == 200
    assert client.post(link).headers["Location"] == "/compte/securite/"
    assert client.get("/compte/mot-de-passe/choisir/").status_code == 200
    told = {"password1": "a sentence long enough", "password2": "a sentence long enough"}
    assert client.post("/compte/mot-de-passe/choisir/", told).status_code == 302
    assert client.get("/compte/").status_code == 200
    for _ in range(2):
        assert Client().post(link).status_code == 404
    assert "ne fait plus entrer" in Client().get(link).content.decode()


def test_an_account_that_exists_is_found_and_marked(capsys):
    amina = account(AMINA)
    Person.objects.update(is_active=False)
    link_of(capsys, "AMINA@example.org")
    amina.refresh_from_db()
    assert amina.is_superuser
    assert amina.is_active
    assert Person.objects.count() == 1


def test_the_link_ends_after_an_hour(monkeypatch):
    person, token = make_operator("amina@example.org", "fr")
    assert person_of_entry(entry_name(person), token) == person
    now = first_entry._now()
    monkeypatch.setattr(first_entry, "_now", lambda: now + dt.timedelta(seconds=3601))
    assert not first_entry.check_token(person, token)


@pytest.mark.parametrize("bad", ["x", "zzzzzzzzzzzzz", "-", "1"])
def test_a_forged_link_lets_nobody_in(bad):
    make_operator("amina@example.org", "fr")
    assert person_of_entry(bad, "x-y") is None
    assert Client().post(f"/compte/premiere-entree/{bad}/x-y/").status_code == 404


def test_what_is_no_address_is_refused(capsys):
    from polyphonie.cli import main

    assert main(["admin", "nope", "--language", "en"]) == 2
    assert "is not an e-mail address" in capsys.readouterr().err
    with pytest.raises(NotAnAddress):
        make_operator("", "fr")
