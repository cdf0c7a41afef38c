"""Who adapts a strategy in the tests: a town, its people, a dossier whose plan starts from the sequence recommended."""

from django.test import Client

from polyphonie.dossier.models import Dossier
from polyphonie.people.models import Membership, Organisation, Person
from tests.dossier.opening import opened
from tests.people import AMINA, BRUNO, DENIS, account

HERE = "/dossiers/marked/adapter/"


def town_with(**roles: str) -> tuple[Organisation, dict[str, Person]]:
    """Make a town and its people: Amina facilitates, Bruno leads, Denis is a stranger."""
    town = Organisation.objects.create(slug="town", name="Ville de Villeneuve")
    people = {one.name: account(one) for one in (AMINA, BRUNO, DENIS)}
    for name, role in ({"Amina": "facilitator", "Bruno": "steward"} | roles).items():
        Membership.objects.create(person=people[name], organisation=town, role=role)
    return town, people


def signed_in(person: Person) -> Client:
    """Give somebody a browser."""
    client = Client(raise_request_exception=False)
    client.force_login(person)
    return client


def begun(client: Client, dossier: Dossier, source: str = "voie:S1", seen: int = 0) -> None:
    """Choose what to start from, through the page."""
    answer = client.post(f"/dossiers/{dossier.slug}/adapter/choisir/", {"from": source, "seen": seen})
    assert answer.status_code == 302, answer.content.decode()[:2000]


def open_town(**more: object) -> tuple[Dossier, dict[str, Person]]:
    """Open the dossier of a town with its people."""
    town, people = town_with()
    return opened(organisation=town, **more), people
