"""French at the root, English under /en/: the address decides, and each page knows its twin."""

import pytest
from django.urls import set_script_prefix
from hypothesis import given
from hypothesis import strategies as st

from polyphonie.kit.text import LANGUAGES
from polyphonie.people.addresses import address, in_language
from polyphonie.web.language import language_of
from tests.web.reading import PATHS, read

PATH = st.from_regex(r"/([a-z0-9-]{1,8}/){0,4}", fullmatch=True).filter(lambda p: not p.startswith("/en/"))


@given(PATH, st.sampled_from(LANGUAGES))
def test_a_path_put_in_a_language_is_read_back(path, language):
    assert language_of(in_language(language, path)) == (language, path)


@pytest.mark.parametrize("path", PATHS)
def test_each_page_leads_to_its_twin_and_back(visitor, path):
    french, english = read(visitor, f"{path}?q=a%20b"), read(visitor, f"/en{path}?q=a%20b")
    assert f"/en{path}?q=a%20b" in french.links
    assert f"{path}?q=a%20b" in english.links


@pytest.mark.parametrize("path", PATHS)
def test_both_languages_are_declared(visitor, path):
    for here, there in ((path, f"/en{path}"), (f"/en{path}", path)):
        page = read(visitor, here)
        assert sorted(page.values("hreflang", "link")) == ["en", "fr"]
        assert {here, there} <= set(page.values("href", "link"))


@pytest.mark.parametrize("path", PATHS)
def test_a_page_leads_only_to_pages_of_its_language_but_for_the_twin(visitor, path):
    page = read(visitor, f"/en{path}")
    french = [link for link in page.links if not link.startswith(("/en/", "#"))]
    assert french == [path]


def test_english_without_its_slash_is_brought_to_english(visitor):
    assert visitor.get("/en").headers["Location"] == "/en/"


def test_the_missing_slash_keeps_the_language(visitor):
    assert visitor.get("/en/a-propos?x=1").headers["Location"] == "/en/a-propos/?x=1"


@pytest.mark.parametrize("path", ["//elsewhere.example/x", "/en//elsewhere.example/x"])
def test_the_twin_of_a_crooked_path_stays_on_the_site(visitor, path):
    page = read(visitor, f"http://testserver{path}")
    assert not [link for link in page.links if link.startswith("//") or "://" in link]


def test_addresses_hold_under_a_prefix():
    set_script_prefix("/atelier/")
    try:
        assert address("en", "about") == "/atelier/en/a-propos/"
        assert address("fr", "about") == "/atelier/a-propos/"
    finally:
        set_script_prefix("/")


def test_numbers_follow_the_language(visitor):
    assert "4,5" in visitor.get("/styleguide/").content.decode()
    assert "4.5" in visitor.get("/en/styleguide/").content.decode()
    assert "34\u202f000\u00a0€" in visitor.get("/styleguide/").content.decode()
    assert "€34,000" in visitor.get("/en/styleguide/").content.decode()
