"""Every answer carries its headers: pages, files, redirections, refusals and faults."""

import pytest
from django.test import override_settings

from polyphonie.web.security import HEADERS
from tests.web.reading import PAGES

BROKEN = override_settings(ROOT_URLCONF="tests.web.broken_urls")
ANSWERS = (
    *((path, 200) for path in PAGES),
    ("/static/polyphonie.css", 200),
    ("/en", 302),
    ("/affichage/", 302),
    ("/a-propos", 301),
    ("/nulle-part/", 404),
    ("/static/nothing.css", 404),
    ("/refus/", 403),
    ("/louche/", 400),
    ("/casse/", 500),
    ("/en/casse/", 500),
)


@BROKEN
@pytest.mark.parametrize(("path", "status"), ANSWERS)
def test_every_answer_carries_the_headers(visitor, path, status):
    answer = visitor.get(path)
    answer.getvalue()
    assert answer.status_code == status
    assert {name: answer.headers.get(name) for name in HEADERS} == HEADERS


def test_the_policy_allows_nothing_inline_and_nobody_else():
    policy = dict(part.split(" ", 1) for part in HEADERS["Content-Security-Policy"].split("; "))
    assert policy["default-src"] == policy["frame-ancestors"] == policy["base-uri"] == "'none'"
    assert set(policy.values()) == {"'none'", "'self'"}


def test_a_refused_host_gets_the_headers_too(visitor):
    answer = visitor.get("/", headers={"host": "elsewhere.example"})
    assert answer.status_code == 400
    assert {name: answer.headers.get(name) for name in HEADERS} == HEADERS


def test_cookies_stay_on_the_site(visitor):
    visitor.post("/affichage/", {"theme": "dark", "next": "/"})
    visitor.get("/")
    assert {cookie["samesite"] for cookie in visitor.cookies.values()} == {"Lax"}
    assert all(cookie["httponly"] for cookie in visitor.cookies.values())


def test_a_page_may_not_be_asked_with_another_verb(visitor):
    assert [visitor.post(path).status_code for path in PAGES] == [405] * len(PAGES)
