"""Persons and their organisations: one account per address, one role per organisation."""

import pytest
from django.contrib.auth import authenticate
from django.db import IntegrityError, transaction

from polyphonie.people.models import Membership, Organisation, Person
from tests.people import AMINA, BRUNO

pytestmark = pytest.mark.django_db


def test_somebody_is_found_whatever_the_capitals_of_their_address():
    amina = Person.objects.create_user("Amina@Example.org", "a long enough sentence", name=AMINA.name)
    assert amina.email == AMINA.email
    assert Person.objects.get_by_natural_key("AMINA@example.ORG") == amina
    assert authenticate(username="amina@EXAMPLE.org", password="a long enough sentence") == amina


def test_an_address_has_one_account():
    Person.objects.create_user(AMINA.email)
    with pytest.raises(IntegrityError), transaction.atomic():
        Person.objects.create_user(AMINA.email.upper())
    with pytest.raises(IntegrityError), transaction.atomic():
        Person.objects.bulk_create([Person(email="AMINA@example.org")])


def test_without_a_password_nobody_signs_in_by_password():
    assert not Person.objects.create_user(BRUNO.email).has_usable_password()
    assert authenticate(username=BRUNO.email, password="") is None


def test_an_account_needs_an_address():
    with pytest.raises(ValueError, match="e-mail"):
        Person.objects.create_user("")


def test_only_an_operator_may_do_everything():
    assert Person.objects.create_superuser(AMINA.email).has_perm("people.delete_person")
    assert not Person.objects.create_user(BRUNO.email).has_perm("people.delete_person")


def test_somebody_has_one_role_in_an_organisation_and_may_have_others_elsewhere():
    bruno = Person.objects.create_user(BRUNO.email, name=BRUNO.name)
    town, agency = (Organisation.objects.create(slug=slug, name=slug.title()) for slug in ("valmore", "agence"))
    Membership.objects.create(person=bruno, organisation=town, role=Membership.Role.STEWARD)
    Membership.objects.create(person=bruno, organisation=agency)
    with pytest.raises(IntegrityError), transaction.atomic():
        Membership.objects.create(person=bruno, organisation=town)
    assert {str(m) for m in bruno.memberships.all()} == {"Bruno · Valmore · steward", "Bruno · Agence · reader"}


def test_somebody_is_shown_by_name_or_else_by_address():
    assert str(Person(email=BRUNO.email)) == BRUNO.email
    assert str(Person(email=BRUNO.email, name="Bruno")) == "Bruno"
