"""The list of dossiers: a finding each, few queries however many, an empty page that says what to do."""

import pytest
from django.test import Client

from tests.dossier.opening import opened
from tests.web.reading import read

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("path", ["/dossiers/", "/en/dossiers/"])
@pytest.mark.parametrize("count", [1, 3])
def test_the_list_asks_two_questions_however_many_dossiers(count, path, django_assert_num_queries):
    for n in range(count):
        opened(f"dossier-{n}", is_public=True, is_example=True)
    with django_assert_num_queries(2):
        page = read(Client(), path)
    assert sum("/dossiers/dossier-" in link for link in page.links) == count
    assert len(page.html) < 100_000


def test_the_list_says_the_finding_the_place_and_the_date():
    dossier = opened(is_public=True)
    french, english = (read(Client(), path).html for path in ("/dossiers/", "/en/dossiers/"))
    assert dossier.strategy["verdict"]["text"]["fr"].replace("’", "’") in french
    assert "Villeneuve" in french
    assert "1er\u00a0juin\u00a02027" in french
    assert "1\u00a0June\u00a02027" in english
    assert "<b>couvert</b>" not in french


def test_an_empty_list_says_what_to_do_next():
    page = read(Client(), "/dossiers/")
    assert "Aucun dossier ouvert" in page.html
    assert "make demo" in page.html
    assert "/methodes/" in page.links


def test_a_long_list_is_cut_in_pages(monkeypatch):
    from polyphonie.dossier import pages

    monkeypatch.setattr(pages, "PER_PAGE", 2)
    for n in range(3):
        opened(f"dossier-{n}", is_public=True)
    first, second = read(Client(), "/dossiers/"), read(Client(), "/dossiers/?page=2")
    assert [sum("/dossiers/dossier-" in link for link in page.links) for page in (first, second)] == [2, 1]
    assert "?page=2" in first.links
