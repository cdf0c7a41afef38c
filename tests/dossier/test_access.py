"""Who sees what of a dossier: the public, a stranger, a plain member, the team."""

import os
import subprocess
import sys

import pytest
from django.test import Client

from polyphonie.dossier.models import Role, TeamMember
from polyphonie.dossier.reads import NotAllowed, NotFound, dossier_for, dossiers_for
from polyphonie.dossier.rules import may_see, may_see_actors
from polyphonie.people.models import Membership, Organisation
from tests.contracts.repository import ROOT
from tests.dossier.opening import ACTORS, SECRETS, opened
from tests.people import AMINA, BRUNO, CHLOE, DENIS, account
from tests.web.reading import read, status

pytestmark = pytest.mark.django_db
PAGES = ("", "situation/", "diagnostic/", "acteurs/", "sequences/", "methodes-ecartees/", "strategie/")
FILES = ("situation.yaml", "strategie.json", "strategie.html", "images/coverage.csv", "images/calendar.svg")


@pytest.fixture
def town():
    return Organisation.objects.create(slug="town", name="Villeneuve")


@pytest.fixture
def cast(town):
    """Amina leads, Bruno reads, Chloe belongs to another organisation, Denis to none."""
    people = {one.name: account(one) for one in (AMINA, BRUNO, CHLOE, DENIS)}
    other = Organisation.objects.create(slug="other", name="Ailleurs")
    for name, place, role in (("Amina", town, "facilitator"), ("Bruno", town, "reader"), ("Chloe", other, "steward")):
        Membership.objects.create(person=people[name], organisation=place, role=role)
    return people


def signed_in(person) -> Client:
    client = Client(raise_request_exception=False)
    client.force_login(person)
    return client


def test_a_public_dossier_is_seen_by_all_and_its_actors_by_its_team_only(town, cast):
    dossier = opened(organisation=town, is_public=True)
    assert all(may_see(person, dossier) for person in (*cast.values(), None))
    assert [name for name, person in cast.items() if may_see_actors(person, dossier)] == ["Amina"]
    assert not may_see_actors(None, dossier)


def test_a_private_dossier_is_seen_by_its_organisation_only(town, cast):
    dossier = opened(organisation=town)
    assert [name for name, person in cast.items() if may_see(person, dossier)] == ["Amina", "Bruno"]
    assert not may_see(None, dossier)


def test_a_dossier_of_nobody_is_seen_by_nobody(cast):
    dossier = opened()
    assert not [name for name, person in cast.items() if may_see(person, dossier) or may_see_actors(person, dossier)]


def test_the_operator_does_not_read_judgements_on_actors(town):
    from polyphonie.people.models import Person

    operator = Person.objects.create_superuser("operator@example.org", "a sentence long enough")
    assert not may_see_actors(operator, opened(organisation=town, is_public=True))


def test_the_demonstration_shows_the_teams_rendering_of_examples_only(settings):
    example, real = opened("example", is_public=True, is_example=True), opened("real", is_public=True)
    assert not may_see_actors(None, example)
    settings.DEMO = True
    assert may_see_actors(None, example)
    assert not may_see_actors(None, real)


def test_the_demonstration_refuses_to_answer_anybody_else_than_this_machine():
    program = "import sys, polyphonie.web.settings as s; sys.exit(0 if s.DEMO else 3)"
    for hosts, ends in (("", 0), ("localhost", 0), ("example.org", 1), ("localhost,example.org", 1), ("*", 1)):
        known = dict(os.environ, POLYPHONIE_DEMO="1", POLYPHONIE_HOSTS=hosts, PYTHONPATH=str(ROOT / "src"))
        run = subprocess.run([sys.executable, "-c", program], env=known, capture_output=True, text=True, timeout=60)
        assert run.returncode == ends, run.stderr


def test_the_door_refuses_by_name(town, cast):
    opened(organisation=town)
    assert dossier_for(cast["Bruno"], "marked").slug == "marked"
    assert dossier_for(cast["Amina"], "marked", to="see_actors").slug == "marked"
    with pytest.raises(NotAllowed):
        dossier_for(cast["Bruno"], "marked", to="see_actors")
    for person in (cast["Chloe"], cast["Denis"], None):
        with pytest.raises(NotFound):
            dossier_for(person, "marked")
    with pytest.raises(NotFound):
        dossier_for(cast["Amina"], "no-such-dossier")


def test_the_list_holds_what_one_may_open_once_each(town, cast):
    opened("private", organisation=town)
    opened("public", is_public=True)
    opened("both", organisation=town, is_public=True)
    seen = {name: sorted(d.slug for d in dossiers_for(person)) for name, person in {**cast, "nobody": None}.items()}
    assert seen["Amina"] == seen["Bruno"] == ["both", "private", "public"]
    assert seen["Chloe"] == seen["Denis"] == seen["nobody"] == ["both", "public"]


@pytest.mark.parametrize("path", [*PAGES, *FILES])
def test_a_private_dossier_looks_missing_to_strangers(town, cast, path):
    opened(organisation=town)
    for client in (Client(), signed_in(cast["Chloe"]), signed_in(cast["Denis"])):
        assert client.get(f"/dossiers/marked/{path}").status_code == 404
    assert signed_in(cast["Bruno"]).get(f"/dossiers/marked/{path}").status_code == 200


@pytest.mark.parametrize("path", FILES)
def test_judgements_on_actors_are_taken_away_by_explicit_right(town, cast, path):
    dossier = opened(organisation=town, is_public=True)
    address = f"/dossiers/marked/{path}?vue=equipe"
    amina = signed_in(cast["Amina"])
    assert amina.get(address).status_code == 403
    assert not leaked(amina.get(f"/dossiers/marked/{path}"))
    assert not dossier.entries.filter(kind="exported-actors").exists()
    TeamMember.objects.create(dossier=dossier, person=cast["Amina"], role=Role.ANALYST, may_export_actors=True)
    assert amina.get(address).status_code == amina.get(f"/dossiers/marked/{path}").status_code == 200
    assert dossier.entries.filter(kind="exported-actors", person=cast["Amina"]).count() == 2


def leaked(answer) -> list[str]:
    """The names of actors that an answer holds."""
    return [name for name in ACTORS if name in answer.content.decode("utf-8", "replace")]


@pytest.mark.parametrize("path", [*PAGES, *FILES])
def test_every_page_and_file_refuses_the_teams_rendering_to_a_plain_member(town, cast, path):
    dossier = opened(organisation=town, is_public=True)
    TeamMember.objects.create(dossier=dossier, person=cast["Amina"], role=Role.ANALYST, may_export_actors=True)
    address = f"/dossiers/marked/{path}?vue=equipe"
    assert signed_in(cast["Amina"]).get(address).status_code == 200
    for client in (Client(), *(signed_in(cast[name]) for name in ("Bruno", "Chloe", "Denis"))):
        assert client.get(address).status_code == 403


@pytest.mark.parametrize("path", FILES)
def test_a_file_holds_the_actors_only_for_those_who_may_export_them(town, cast, path):
    """On screen, who may see; in a file, which goes anywhere, who may export: the others get the public rendering."""
    dossier = opened(organisation=town)
    facilitator = signed_in(cast["Amina"])
    assert facilitator.get("/dossiers/marked/acteurs/").status_code == 200
    assert facilitator.get(f"/dossiers/marked/{path}?vue=equipe").status_code == 403
    content = facilitator.get(f"/dossiers/marked/{path}").getvalue().decode()
    assert not [secret for secret in SECRETS if secret in content]
    TeamMember.objects.create(dossier=dossier, person=cast["Amina"], role="analyst", may_export_actors=True)
    whole = signed_in(cast["Amina"]).get(f"/dossiers/marked/{path}").getvalue().decode()
    assert path.startswith("images/") or any(secret in whole for secret in SECRETS)


def test_no_page_leads_to_a_file_that_its_reader_may_not_have(town, cast):
    opened(organisation=town)
    client = signed_in(cast["Amina"])
    for path in PAGES:
        for link in read(client, f"/dossiers/marked/{path}").links:
            if link.startswith("/dossiers/marked/") and not link.split("?")[0].endswith((".pdf", ".docx")):
                assert status(client, link.split("#")[0]) == 200, link


def test_nothing_is_changed_by_reading(town):
    dossier = opened(organisation=town, is_public=True)
    for path in (*PAGES, *FILES):
        assert Client().post(f"/dossiers/marked/{path}").status_code == 405
        Client().get(f"/dossiers/marked/{path}")
    before = dossier.updated_at
    dossier.refresh_from_db()
    assert dossier.updated_at == before
