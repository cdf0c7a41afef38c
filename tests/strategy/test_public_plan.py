"""What the public reads of an adapted plan: dates, owners, overrides; no actor, no note of the team, byte by byte."""

import pytest
from django.test import Client

from polyphonie.strategy.plans import standing_of
from polyphonie.strategy.public import named_in, private_names
from tests.dossier.opening import ACTORS, SECRETS
from tests.strategy.adapting_cast import HERE, begun, open_town, signed_in

pytestmark = pytest.mark.django_db
PATHS = (
    "", "situation/", "diagnostic/", "acteurs/", "sequences/", "sequences/?voie=plan", "methodes-ecartees/",
    "methodes-ecartees/?q=atelier", "strategie/", "strategie.json", "strategie.html", "images/calendar.svg",
    "images/coverage.csv", "versions/", "versions/1/", "versions/1/strategie.json", "versions/1/strategie.html",
)  # fmt: skip


@pytest.fixture
def dossier():
    """A plan whose titles, owners and notes name actors, and whose alarms are about actors."""
    dossier, people = open_town(is_public=True)
    amina = signed_in(people["Amina"])
    begun(amina, dossier)
    first, second, *_ = standing_of(dossier).steps
    named = {"title": f"Rencontrer la {ACTORS[0].upper()}", "owner": ACTORS[1], "note": "Tourmaline"}
    amina.post(f"{HERE}etapes/{first.code}/", named)
    plain = {
        "title": "Atelier des Lilas",
        "owner": "Service participation",
        "note": "obsidienne",
        "objectives": ["needs"],
    }
    amina.post(f"{HERE}etapes/{second.code}/", plain)
    amina.post("/dossiers/marked/versions/", {"why": f"Avant de voir la {ACTORS[0]}"})
    return dossier


@pytest.mark.parametrize("prefix", ["", "/en"])
@pytest.mark.parametrize("path", PATHS)
def test_the_public_reads_no_actor_in_a_plan(dossier, prefix, path):
    answer = Client().get(f"{prefix}/dossiers/marked/{path}")
    assert answer.status_code == 200
    text = answer.getvalue().decode("utf-8", "replace").lower()
    assert [s for s in SECRETS if s.lower() in text] == []


def test_the_public_reads_who_answers_for_a_step(dossier):
    page = Client().get("/dossiers/marked/sequences/").content.decode()
    assert "Atelier des Lilas" in page
    assert "Service participation" in page


def test_names_that_the_situation_says_aloud_are_no_secret():
    record = {
        "situation": {"context": {"organiser": {"name": "Ville de Villeneuve"}, "stated_by": []}, "publics": []},
        "actors": {"register": [{"id": "v", "name": "Ville de Villeneuve"}, {"id": "g", "name": "Guilde"}]},
    }
    assert private_names(record) == ("Guilde",)
    assert named_in("La GUILDE refuse", ("Guilde",)) == "Guilde"
    assert named_in("Personne", ("Guilde",)) is None
