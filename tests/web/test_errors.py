"""A refusal and a fault say, in the reader's language, what to do next."""

import re

import pytest
from django.template.backends.jinja2 import Template
from django.test import Client, override_settings

from tests.web.reading import Page

BROKEN = override_settings(ROOT_URLCONF="tests.web.broken_urls")
REFUSALS = (
    ("/louche/", 400, "Cette demande n’a pas été comprise", "This request was not understood"),
    ("/refus/", 403, "Cette page n’est pas ouverte à tout le monde", "This page is not open to everyone"),
    ("/nulle-part/", 404, "Il n’y a pas de page à cette adresse", "There is no page at this address"),
    ("/casse/", 500, "Quelque chose a cassé de notre côté", "Something broke on our side"),
)


@BROKEN
@pytest.mark.parametrize(("path", "status", "french", "english"), REFUSALS)
def test_a_refusal_speaks_the_language_of_the_address(visitor, path, status, french, english):
    for prefix, words, language in (("", french, "fr"), ("/en", english, "en")):
        answer = visitor.get(prefix + path)
        page = Page(answer.content.decode())
        assert answer.status_code == status
        assert page.values("lang", "html") == [language]
        assert f"<h1>{words}</h1>" in page.html
        assert "style" not in {name for _, attrs in page.tags for name in attrs}
        assert "://" not in page.html


@BROKEN
@pytest.mark.parametrize(("path", "status"), [row[:2] for row in REFUSALS])
def test_a_refusal_leads_back_home(visitor, path, status):
    assert "/en/" in Page(visitor.get("/en" + path).content.decode()).links


@BROKEN
def test_a_fault_tells_nothing_of_the_inside(visitor):
    assert not re.search("RuntimeError|Traceback|a defect of ours", visitor.get("/casse/").content.decode())


@BROKEN
def test_a_fault_of_the_very_pages_is_announced_all_the_same(visitor, monkeypatch):
    monkeypatch.setattr(Template, "render", lambda *_: 1 / 0)
    answer = visitor.get("/casse/")
    assert answer.status_code == 500
    assert "Une panne de notre côté" in answer.content.decode()
    assert "Content-Security-Policy" in answer.headers


def test_an_unknown_host_is_refused_and_told_how_to_mend_it(visitor):
    answer = visitor.get("/en/", headers={"host": "elsewhere.example"})
    assert answer.status_code == 400
    assert "POLYPHONIE_HOSTS" in answer.content.decode()
    assert "elsewhere.example" not in answer.content.decode()


def test_a_form_without_its_mark_is_refused_and_told_how_to_mend_it():
    answer = Client(enforce_csrf_checks=True).post("/en/affichage/", {"theme": "dark"})
    assert answer.status_code == 403
    assert "This form waited too long" in answer.content.decode()
    assert "theme" not in answer.cookies


def test_a_strange_path_is_never_echoed_as_markup(visitor):
    page = visitor.get("/%3Cscript%3Ealert(1)%3C/script%3E/?%22%3E%3Cscript%3E").content.decode()
    assert "<script>" not in page
