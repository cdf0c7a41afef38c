"""Accounts made without a form: the first operator, and the people of the demonstration."""

from typing import Final

from allauth.account.models import EmailAddress
from django.contrib.auth.tokens import PasswordResetTokenGenerator
from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db import transaction
from django.utils.crypto import constant_time_compare
from django.utils.http import base36_to_int, int_to_base36

from polyphonie.kit.errors import Refusal
from polyphonie.kit.text import Language
from polyphonie.people.models import Membership, Organisation, Person

DEMONSTRATION: Final = "cooperative-de-demonstration"
CAST: Final = {
    "amina": ("Amina", "amina@demonstration.invalid", Membership.Role.STEWARD),
    "bruno": ("Bruno", "bruno@demonstration.invalid", Membership.Role.FACILITATOR),
}


class NotAnAddress(Refusal):
    """What was given is not an e-mail address."""

    def __init__(self, given: str) -> None:
        super().__init__("not-an-address", given=given)


class FirstEntry(PasswordResetTokenGenerator):
    """Links that let somebody in once, within the hour: signing in, or a new password, ends them."""

    key_salt = "polyphonie.people.first-entry"


first_entry = FirstEntry()


@transaction.atomic
def make_operator(email: str, language: Language) -> tuple[Person, str]:
    """Make an account, or find it, mark it as the operator's, and give it with the two parts of its one-time link.

    Raises
    ------
    NotAnAddress : this is no e-mail address.
    """
    try:
        validate_email(email)
    except ValidationError:
        raise NotAnAddress(email) from None
    person = Person.objects.filter(email__iexact=email).first() or Person.objects.create_user(email, language=language)
    person.is_superuser = person.is_active = True
    person.save(update_fields=["is_superuser", "is_active"])
    EmailAddress.objects.update_or_create(user=person, email=person.email, defaults={"verified": True, "primary": True})
    return person, first_entry.make_token(person)


def entry_name(person: Person) -> str:
    """Give the part of a one-time link that says whose it is."""
    return int_to_base36(person.pk)


def person_of_entry(who: str, token: str) -> Person | None:
    """Give the person whom a one-time link lets in, if it still does."""
    try:
        pk = base36_to_int(who)
    except ValueError:
        return None
    person = Person.objects.filter(pk=pk, is_active=True).first() if pk < 2**63 else None
    return person if person is not None and first_entry.check_token(person, token) else None


@transaction.atomic
def make_demonstration() -> None:
    """Make the people of the demonstration and their cooperative, unless they are there."""
    place, _ = Organisation.objects.get_or_create(slug=DEMONSTRATION, defaults={"name": "Coopérative de démonstration"})
    for name, email, role in CAST.values():
        person = Person.objects.filter(email=email).first() or Person.objects.create_user(email, name=name)
        EmailAddress.objects.update_or_create(user=person, email=email, defaults={"verified": True, "primary": True})
        Membership.objects.get_or_create(person=person, organisation=place, defaults={"role": role})


def person_of_cast(name: str) -> Person | None:
    """Give somebody of the demonstration."""
    email = next((email for key, (_, email, _) in CAST.items() if constant_time_compare(key, name)), None)
    return Person.objects.filter(email=email, is_active=True).first() if email else None
