"""Every page of ours answers, in both languages, light, whole, and without calling anybody."""

import re

import pytest
from django.urls import Resolver404, resolve

from polyphonie.web.language import language_of
from tests.contracts.repository import HOUSE
from tests.web.reading import PAGES, ROOMS_TO_COME, Page, read, status

HEAVY = 100_000


@pytest.mark.parametrize("path", PAGES)
def test_every_page_answers_in_its_language(visitor, path):
    answer = visitor.get(path)
    page = Page(answer.content.decode())
    language = language_of(path)[0]
    assert answer.status_code == 200
    assert answer.headers["Content-Language"] == language
    assert page.values("lang", "html") == [language]


@pytest.mark.parametrize("path", PAGES)
def test_every_page_has_one_title_one_heading_and_one_main(visitor, path):
    page = read(visitor, path)
    assert [sum(tag == wanted for tag, _ in page.tags) for wanted in ("h1", "main")] == [1, 1]
    assert re.search(r"<title>\S.+ · Polyphonie</title>", page.html)


@pytest.mark.parametrize("path", PAGES)
def test_every_page_is_light(visitor, path):
    assert len(visitor.get(path).content) < HEAVY


@pytest.mark.django_db
@pytest.mark.parametrize("path", PAGES)
def test_our_own_pages_ask_nothing_of_the_database(visitor, path, django_assert_num_queries):
    with django_assert_num_queries(0):
        visitor.get(path)


@pytest.mark.parametrize("path", PAGES)
def test_no_page_holds_a_style_or_a_script(visitor, path):
    page = read(visitor, path)
    attributes = {name for _, attrs in page.tags for name in attrs}
    assert "style" not in attributes
    assert not [name for name in attributes if name.startswith("on")]
    assert "style" not in [tag for tag, _ in page.tags]
    assert all(attrs.get("src") for tag, attrs in page.tags if tag == "script")
    assert "javascript:" not in page.html


@pytest.mark.parametrize("path", PAGES)
def test_no_page_names_an_address_outside_the_site(visitor, path):
    page = read(visitor, path)
    assert "://" not in page.html
    addressed = [page.values(name) for name in ("href", "src", "action", "srcset", "poster")]
    assert all(value.startswith(("/", "#")) and not value.startswith("//") for values in addressed for value in values)


@pytest.mark.parametrize("path", PAGES)
def test_every_anchor_is_there_once(visitor, path):
    page = read(visitor, path)
    ids = page.values("id")
    assert len(ids) == len(set(ids))
    assert {link[1:] for link in page.links if link.startswith("#")} <= set(ids)
    pointed = [
        i for name in ("for", "aria-labelledby", "aria-describedby") for v in page.values(name) for i in v.split()
    ]
    assert set(pointed) <= set(ids)


@pytest.mark.django_db
@pytest.mark.parametrize("path", PAGES)
def test_every_link_leads_somewhere(visitor, path):
    for link in {link.split("#")[0] for link in read(visitor, path).links} - {""}:
        if language_of(link)[1] in ROOMS_TO_COME and not stands(language_of(link)[1]):
            continue
        assert visitor.get(link).status_code == 200, link


def stands(path: str) -> bool:
    """Tell whether a room answers at this address yet."""
    try:
        return bool(resolve(path))
    except Resolver404:
        return False


@pytest.mark.parametrize("path", PAGES)
def test_files_are_served_under_the_mark_of_their_content(visitor, path):
    page = read(visitor, path)
    files = [value for name in ("href", "src") for value in page.values(name) if value.startswith("/static/")]
    assert len(files) == 4
    assert all(re.search(r"\?v=[0-9a-f]{10}$", file) for file in files)
    assert [status(visitor, file) for file in files] == [200] * 4


def test_the_script_stays_small_and_the_sheet_in_one_file():
    from polyphonie.web.colours import SHEET

    assert len(SHEET.with_name("polyphonie.js").read_bytes()) < 4_000
    assert len(SHEET.read_text("utf-8").splitlines()) <= 700
    assert not re.findall(r"url\(|@import|@font-face", SHEET.read_text("utf-8"))


def test_no_template_takes_the_day_of_an_instant_from_the_universal_clock():
    pages = [page for page in HOUSE.rglob("*.html") if "templates" in page.parts or page.name == "outcome.html"]
    assert len(pages) > 60
    assert [page.name for page in pages if ".date()" in page.read_text("utf-8")] == []
