"""The catalogue in pages: every method, found by words without accents; every number with its origin."""

import itertools
import re

import pytest
from django.test import Client

from polyphonie.catalogue import catalogue
from tests.web.reading import Page, read

SHELVES = ("/methodes/", "/competences/", "/droit/", "/modeles/")
SOME = ("citizens-jury", "local-referendum", "photovoice", "majority-judgment")
EVERYWHERE = [f"{prefix}{path}" for prefix in ("", "/en") for path in (*SHELVES, *(f"/methodes/{s}/" for s in SOME))]


@pytest.mark.parametrize("path", EVERYWHERE)
def test_every_page_is_whole_and_light(path):
    answer = Client().get(path)
    page = Page(answer.content.decode())
    assert answer.status_code == 200
    assert page.values("lang", "html") == ["en" if path.startswith("/en/") else "fr"]
    assert [sum(tag == wanted for tag, _ in page.tags) for wanted in ("h1", "main")] == [1, 1]
    levels = [int(tag[1]) for tag, _ in page.tags if re.fullmatch("h[1-6]", tag)]
    assert all(below <= above + 1 for above, below in itertools.pairwise(levels))
    ids = page.values("id")
    assert len(ids) == len(set(ids))
    assert len(answer.content) < 100_000


@pytest.mark.django_db
@pytest.mark.parametrize("path", EVERYWHERE)
def test_the_catalogue_asks_nothing_of_the_database(path, django_assert_num_queries):
    with django_assert_num_queries(0):
        Client().get(path)


@pytest.mark.parametrize("prefix", ["", "/en"])
def test_every_method_has_its_page(prefix):
    for method in catalogue().methods:
        answer = Client().get(f"{prefix}/methodes/{method.slug}/")
        assert answer.status_code == 200, method.slug
        assert len(answer.content) < 100_000


@pytest.mark.parametrize("path", EVERYWHERE)
def test_every_link_of_the_site_leads_somewhere_and_every_other_is_a_plain_address(path):
    page = read(Client(), path)
    for link in set(page.links):
        target, _, anchor = link.partition("#")
        if link.startswith("/") and not re.search(r"/methodes/[\w-]|/dossiers/", link):
            assert not anchor or anchor in read(Client(), target).values("id"), link
        assert link.startswith(("/", "#", "https://"))
    assert not [value for name in ("src", "srcset", "action") for value in page.values(name) if "://" in value]


@pytest.mark.parametrize(
    ("query", "found", "absent"),
    [
        ("q=référendum", "local-referendum", "photovoice"),
        ("q=REFERENDUM", "local-referendum", "photovoice"),
        ("q=majority+judgment", "majority-judgment", "photovoice"),
        ("famille=deliberation", "citizens-jury", "photovoice"),
        ("famille=deliberation&q=jury", "citizens-jury", "deliberative-poll"),
        ("niveau=5", "local-referendum", "newsletter-project-site"),
        ("moment=decide", "majority-judgment", "photovoice"),
    ],
)
def test_methods_are_found_by_words_and_by_what_they_are(query, found, absent):
    links = read(Client(), f"/methodes/?{query}").links
    assert f"/methodes/{found}/" in links
    assert f"/methodes/{absent}/" not in links


def test_the_number_found_is_said_and_the_form_remembers():
    page = read(Client(), "/methodes/?famille=decision&niveau=5")
    shown = sum(bool(re.fullmatch(r"/methodes/[\w-]+/", link)) for link in page.links)
    assert re.search(rf"<h1>{shown}\s+méthodes répondent", page.html)
    assert '<option value="decision" selected>' in page.html
    assert '<option value="5" selected>' in page.html


def test_nothing_found_says_what_to_do():
    page = read(Client(), "/methodes/?q=zzz")
    assert "Aucune méthode ne répond" in page.html
    assert page.links.count("/methodes/") >= 2


@pytest.mark.parametrize(
    "query", ["famille=nothing", "niveau=9", "niveau=x", "moment=%00", "q=%00", "q=" + "a" * 5_000, "page=2"]
)
def test_a_strange_question_is_answered(query):
    assert Client().get(f"/methodes/?{query}").status_code == 200


def test_what_is_typed_is_never_markup():
    page = read(Client(), "/methodes/?q=%22%3E%3Cimg+src=x+onerror=alert(1)%3E")
    assert "img" not in [tag for tag, _ in page.tags]


def test_a_method_that_is_not_there_is_refused_kindly():
    client = Client(raise_request_exception=False)
    assert client.get("/methodes/nothing/").status_code == 404


def test_a_number_is_a_range_with_its_origin():
    page = read(Client(), "/methodes/deliberative-poll/").html
    row = next(line for line in page.split("<tr>") if ">Participants<" in line and "OECD" in line)
    assert re.findall(r'class="num">([^<]+)<', row) == ["100", "226", "500"]
    assert "confiance moyenne" in row


def test_the_identifier_of_another_catalogue_is_a_plain_link():
    assert "https://participedia.net/method/147" in read(Client(), "/methodes/deliberative-poll/").links


def test_no_rule_of_law_is_shown_without_its_warning():
    page = read(Client(), "/droit/").html
    assert "Information, ne vaut pas conseil juridique" in page
    unchecked = sum(rule.checked_on is None for rule in catalogue().rules)
    assert page.count('<span class="tag warn">à vérifier</span>') == unchecked
    assert all(f'id="{rule.id}"' in page for rule in catalogue().rules)
