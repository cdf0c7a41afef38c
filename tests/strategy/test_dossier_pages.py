"""The pages of a dossier: whole, light, few queries, in both languages, and never a word taken for markup."""

import itertools
import re

import pytest
from django.test import Client

from tests.dossier.opening import FORMULA, MARKED, opened
from tests.people import AMINA, account
from tests.web.reading import Page, read

pytestmark = pytest.mark.django_db
PATHS = ("", "situation/", "diagnostic/", "acteurs/", "sequences/", "methodes-ecartees/", "strategie/")
EVERYWHERE = [f"{prefix}/dossiers/marked/{path}" for prefix in ("", "/en") for path in PATHS]
VIEWS = ("", "?vue=publique")


@pytest.fixture(autouse=True)
def dossier(settings):
    settings.DEMO = True
    return opened(is_public=True, is_example=True)


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("path", EVERYWHERE)
def test_every_page_is_whole(path, view):
    answer = Client().get(path + view)
    page = Page(answer.content.decode())
    assert answer.status_code == 200
    assert page.values("lang", "html") == ["en" if path.startswith("/en/") else "fr"]
    assert [sum(tag == wanted for tag, _ in page.tags) for wanted in ("h1", "main")] == [1, 1]
    levels = [int(tag[1]) for tag, _ in page.tags if re.fullmatch("h[1-6]", tag)]
    assert all(below <= above + 1 for above, below in itertools.pairwise(levels))
    ids = page.values("id")
    assert len(ids) == len(set(ids))
    assert {link[1:] for link in page.links if link.startswith("#")} <= set(ids)


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("path", EVERYWHERE)
def test_every_page_is_light_without_its_pictures(path, view):
    html = Client().get(path + view).content.decode()
    assert len(re.sub(r"<svg.*?</svg>", "", html, flags=re.DOTALL).encode()) < 100_000


@pytest.mark.parametrize("path", EVERYWHERE)
def test_an_anonymous_reader_costs_three_queries(path, django_assert_num_queries):
    with django_assert_num_queries(3):
        Client().get(path)


@pytest.mark.parametrize("others", [0, 2])
@pytest.mark.parametrize("path", EVERYWHERE[: len(PATHS)])
def test_somebody_signed_in_costs_six_queries_however_many_dossiers(path, others, django_assert_num_queries):
    for n in range(others):
        opened(f"other-{n}", is_public=True, is_example=True)
    client = Client()
    client.force_login(account(AMINA))
    with django_assert_num_queries(6):
        client.get(path)


@pytest.mark.parametrize("path", EVERYWHERE)
def test_no_word_of_the_dossier_is_taken_for_markup(path):
    page = read(Client(), path)
    assert "<b>couvert</b>" not in page.html
    attributes = {name for _, attrs in page.tags for name in attrs}
    assert "style" not in attributes
    assert not [name for name in attributes if name.startswith("on")]


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("path", ["/dossiers/marked/", "/en/dossiers/marked/sequences/", "/dossiers/marked/acteurs/"])
def test_every_link_of_the_site_leads_somewhere(path, view):
    ours = {link.split("#")[0] for link in read(Client(), path + view).links if link.startswith("/")}
    heavy = re.compile(r"strategie\.(pdf|docx|html)|/methodes/.")
    for link in ours:
        if not heavy.search(link):
            assert Client().get(link).status_code == 200, link


def test_a_page_that_is_not_there_is_refused_kindly():
    client = Client(raise_request_exception=False)
    for path in ("nowhere/", "sequences/?voie=S99", "images/nothing.csv", "images/nothing.svg", "strategie.exe",
                 "images/why-method.svg?methode=nothing"):  # fmt: skip
        assert client.get(f"/dossiers/marked/{path}").status_code == 404, path
    assert client.get("/dossiers/nowhere/").status_code == 404


def test_another_sequence_is_read_in_detail(dossier):
    ways = dossier.strategy["sequences"]
    assert len(ways) > 1
    page = read(Client(), f"/dossiers/marked/sequences/?voie={ways[1]['id']}").html
    assert f"«\u00a0{ways[1]['name']['fr']}\u00a0», étape par étape" in page


def test_why_not_a_method_is_found_by_its_name_without_accents(dossier):
    page = read(Client(), "/dossiers/marked/methodes-ecartees/?q=REFERENDUM")
    assert "Référendum" in page.html
    assert "Photovoice" not in page.html
    nothing = read(Client(), "/dossiers/marked/methodes-ecartees/?q=zzz").html
    assert "Aucune méthode écartée ne répond à cette recherche" in nothing


def test_every_method_left_out_is_there_with_its_reason(dossier):
    page = read(Client(), "/dossiers/marked/methodes-ecartees/").html
    for one in dossier.strategy["excluded"]:
        assert f'/methodes/{one["method"]}/"' in page


def test_without_any_sequence_the_page_says_what_is_missing():
    text = MARKED.replace("[20000, 40000, 60000]", "0").replace("slug: marked", "slug: poor")
    dossier = opened("poor", text, is_public=True, is_example=True)
    for path in PATHS:
        assert Client().get(f"/dossiers/poor/{path}").status_code == 200
    if not dossier.strategy["sequences"]:
        assert "Aucune démarche ne tient" in read(Client(), "/dossiers/poor/sequences/").html


def test_a_bare_situation_still_makes_pages():
    text = """polyphonie: situation/1
slug: marked
title: "À peine décrite"
context: {problem: "On ne sait pas encore"}
decision: {what: "à voir"}
participation_objectives: [{id: o, kind: understand}]
"""
    opened("bare", text, is_public=True, is_example=True)
    for prefix in ("", "/en"):
        for path in PATHS:
            assert Client().get(f"{prefix}/dossiers/bare/{path}").status_code == 200


def test_the_downloads_say_what_they_are():
    kinds = {
        "strategie.json": "application/json",
        "strategie.html": "text/html; charset=utf-8",
        "strategie.docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "strategie.pdf": "application/pdf",
        "situation.yaml": "application/yaml; charset=utf-8",
        "images/coverage.csv": "text/csv; charset=utf-8",
        "images/coverage.svg": "image/svg+xml; charset=utf-8",
    }
    for path, kind in kinds.items():
        answer = Client().get(f"/dossiers/marked/{path}")
        assert answer.status_code == 200
        assert answer.headers["Content-Type"] == kind
        assert answer.headers["Content-Disposition"].startswith('attachment; filename="marked-')
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        assert len(answer.content) > 100


def test_the_teams_files_are_byte_for_byte_what_was_written_and_computed(dossier):
    assert Client().get("/dossiers/marked/situation.yaml").content.decode() == dossier.situation
    assert Client().get("/dossiers/marked/strategie.json").content.decode() == dossier.record


def test_a_formula_in_a_table_is_made_a_text():
    for view in VIEWS:
        table = Client().get(f"/dossiers/marked/images/affected-distance.csv{view}").content.decode("utf-8-sig")
        assert f"'{FORMULA}" in table
        assert not re.search(rf"(^|[,\"]){re.escape(FORMULA)}", table, re.MULTILINE)


def test_the_sheet_of_pieces_is_served_and_named_by_its_content():
    page = read(Client(), "/dossiers/marked/")
    address = next(link for link in page.values("href", "link") if "pieces.css" in link)
    answer = Client().get(address)
    assert answer.headers["Content-Type"].startswith("text/css")
    assert answer.headers["Cache-Control"] == "max-age=86400, public"
    assert re.search(r"\?v=[0-9a-f]{10}$", address)
