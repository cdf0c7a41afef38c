"""What the public reads: no actor, no position, no relation of force, in any page nor in any file, byte by byte."""

import io
import json
import re
import zipfile

import pytest
from django.test import Client

from polyphonie.strategy.pictures import ALL
from polyphonie.strategy.public import public_record
from tests.contracts.repository import ROOT
from tests.dossier.opening import ACTORS, SECRETS, computed, opened

pytestmark = pytest.mark.django_db
PAGES = ("", "situation/", "diagnostic/", "acteurs/", "sequences/", "methodes-ecartees/", "strategie/")
FILES = ("situation.yaml", "strategie.json", "strategie.html")
PICTURES = tuple(f"images/{name}.{form}" for name in ALL for form in ("csv", "svg"))
PRIVATE = ("influence-plane", "convergence-network", "respondents-spread", "power-interest")


@pytest.fixture
def dossier(settings):
    settings.DEMO = True
    return opened(is_public=True, is_example=True)


def texts(answer, path: str) -> str:
    """All that a file says, its compressed parts opened."""
    content = answer.getvalue()
    if path.endswith(".docx"):
        with zipfile.ZipFile(io.BytesIO(content)) as parts:
            content = b"\n".join(parts.read(name) for name in parts.namelist())
    return content.decode("utf-8", "replace") + str(answer.headers)


def leaks(text: str) -> list[str]:
    return [secret for secret in SECRETS if secret.lower() in text.lower()]


@pytest.mark.parametrize("prefix", ["", "/en"])
@pytest.mark.parametrize("path", [*PAGES, *FILES, "strategie.docx", *PICTURES])
def test_the_public_reads_no_actor(dossier, prefix, path):
    answer = Client().get(f"{prefix}/dossiers/marked/{path}?vue=publique")
    assert answer.status_code in (200, 404)
    assert leaks(texts(answer, path)) == []


def test_the_public_reads_no_relation_of_force(dossier):
    star = dossier.strategy["actors"]["game"]["power"]["star"]
    written = {f"{value:.{n}f}".replace(".", mark) for value in star for n in (2, 4, 6) for mark in ".,"}
    page = Client().get("/dossiers/marked/acteurs/?vue=publique").content.decode()
    data = Client().get("/dossiers/marked/strategie.json?vue=publique").json()
    assert not [value for value in written if value in page]
    assert data["actors"] == {"is_private": False, "register": [], "respondents": [], "game": None}


@pytest.mark.parametrize(
    "path", ["acteurs/", "situation.yaml", "strategie.json", "strategie.html", "images/influence-plane.csv"]
)
def test_the_team_reads_them(dossier, path):
    text = texts(Client().get(f"/dossiers/marked/{path}"), path)
    assert all(name in text for name in ACTORS)


def test_the_teams_rendering_is_kept_out_of_caches_and_searches(dossier):
    for path in ("", "acteurs/", "strategie.json"):
        team, public = (Client().get(f"/dossiers/marked/{path}{view}") for view in ("", "?vue=publique"))
        assert team.headers["Cache-Control"] == "private, no-store"
        assert team.headers["X-Robots-Tag"] == "noindex"
        assert "X-Robots-Tag" not in public.headers


@pytest.mark.parametrize("name", PRIVATE)
def test_the_pictures_of_actors_are_not_there_for_the_public(dossier, name):
    assert Client().get(f"/dossiers/marked/images/{name}.svg?vue=publique").status_code == 404
    assert Client().get(f"/dossiers/marked/images/{name}.svg").status_code == 200


def test_outside_the_demonstration_anonymous_people_get_the_public_rendering(dossier, settings):
    settings.DEMO = False
    for path in (*PAGES, *FILES, "images/affected-distance.csv", "images/influence-plane.svg"):
        assert leaks(texts(Client().get(f"/dossiers/marked/{path}"), path)) == []
    page = Client().get("/dossiers/marked/").content.decode()
    assert "vue=" not in page


def test_the_chosen_version_is_kept_from_page_to_page(dossier):
    page = Client().get("/dossiers/marked/?vue=publique").content.decode()
    inside = re.findall(r'href="(/dossiers/marked/[^"#]*)', page)
    back = [link for link in inside if "vue=publique" not in link]
    assert back == ["/dossiers/marked/demarche/", "/dossiers/marked/"]  # the process page is public: it has one version
    assert "?vue=publique" in Client().get("/dossiers/marked/").content.decode()


def test_the_public_situation_file_is_still_a_valid_situation(dossier):
    from polyphonie.kit.situation_file import read_situation

    text = Client().get("/dossiers/marked/situation.yaml?vue=publique").content.decode()
    found = read_situation(text)
    assert (found.actors, found.respondents, found.context.stated_by) == ((), (), ())
    assert [public.id for public in found.publics] == ["young", "stalls"]


def test_the_page_says_why_judgements_are_not_published(dossier):
    page = Client().get("/dossiers/marked/acteurs/?vue=publique").content.decode()
    assert "Les jugements sur les acteurs ne sont pas publiés" in page
    assert "Étals du samedi" in page
    assert "noindex" not in page


@pytest.mark.parametrize("file", sorted((ROOT / "examples").glob("*.yaml")), ids=lambda p: p.stem)
def test_the_examples_name_an_actor_in_public_only_where_the_situation_itself_does(file):
    record = computed(file.read_text("utf-8"))
    own_words = json.dumps(situation_words(record), ensure_ascii=False).lower()
    names = [card["name"].lower() for card in record["actors"]["register"]]
    text = json.dumps(public_record(record), ensure_ascii=False).lower()
    assert [name for name in names if name not in own_words and name in text] == []


def situation_words(record: dict) -> dict:
    """What the situation says aloud: its problem, its decision, its publics, its sources; never its register."""
    return {name: value for name, value in record["situation"].items() if name != "actors"}
