"""Light or dark: the device decides, or the reader does, with no script at all."""

import pytest
from django.test import Client

from tests.web.reading import Page, read


def shown(page: Page) -> tuple[list[str], dict[str, str]]:
    """What the page shows, and which button is pressed."""
    buttons = {a["value"]: a["aria-pressed"] for tag, a in page.tags if tag == "button" and a.get("name") == "theme"}
    return page.values("data-theme", "html"), buttons


def test_the_device_decides_at_first(visitor):
    assert shown(read(visitor, "/")) == (["auto"], {"auto": "true", "light": "false", "dark": "false"})


@pytest.mark.parametrize("theme", ["auto", "light", "dark"])
def test_the_choice_is_kept_and_the_reader_brought_back(visitor, theme):
    answer = visitor.post("/en/affichage/", {"theme": theme, "next": "/en/a-propos/?x=1"})
    assert answer.headers["Location"] == "/en/a-propos/?x=1"
    kept, buttons = shown(read(visitor, "/"))
    assert kept == [theme]
    assert [name for name, pressed in buttons.items() if pressed == "true"] == [theme]


@pytest.mark.parametrize("theme", ["", "purple", "dark; path=/", "<b>"])
def test_any_other_choice_is_left_aside(visitor, theme):
    assert visitor.post("/affichage/", {"theme": theme}).status_code == 302
    assert "theme" not in visitor.cookies


def test_a_forged_cookie_is_left_aside(visitor):
    visitor.cookies["theme"] = '"><script>'
    assert shown(read(visitor, "/"))[0] == ["auto"]


@pytest.mark.parametrize(
    "away", ["https://elsewhere.example/", "//elsewhere.example", "/\\elsewhere.example", "", "javascript:1"]
)
def test_nobody_is_brought_elsewhere(visitor, away):
    assert visitor.post("/en/affichage/", {"theme": "dark", "next": away}).headers["Location"] == "/en/"


def test_looking_changes_nothing(visitor):
    assert visitor.get("/affichage/?theme=dark").headers["Location"] == "/"
    assert "theme" not in visitor.cookies


def test_the_form_of_a_page_is_accepted():
    careful = Client(enforce_csrf_checks=True)
    page = read(careful, "/a-propos/")
    mark = next(a["value"] for tag, a in page.tags if tag == "input" and a.get("name") == "csrfmiddlewaretoken")
    answer = careful.post("/affichage/", {"theme": "dark", "next": "/a-propos/", "csrfmiddlewaretoken": mark})
    assert answer.headers["Location"] == "/a-propos/"
    assert answer.cookies["theme"].value == "dark"
