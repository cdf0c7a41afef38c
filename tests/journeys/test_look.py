"""The look, in a real browser: no obstacle found, by day and by night, wide and narrow, on paper and without script."""

import pytest
from playwright.sync_api import expect

from tests.journeys.looking import NARROW, changes_by_night, faults_of_size, obstacles, unfold
from tests.web.reading import PAGES

pytestmark = pytest.mark.browser
EVERYWHERE = (*PAGES, "/nulle-part/", "/en/nowhere/")
CLEAR, NIGHT = "rgb(251, 250, 246)", "rgb(23, 21, 31)"
STYLED = """(rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}"""
GROUND = "getComputedStyle(document.documentElement).backgroundColor"


def own_complaints(visit) -> list[str]:
    """What the browser complained about, but for the very refusal that was asked for."""
    return [c for c in visit.complaints if "404 (Not Found)" not in c]


@pytest.mark.parametrize("path", EVERYWHERE)
def test_nothing_is_wrong_with_a_page_in_either_light_or_width(visit, path):
    seen = visit()
    page = seen.to(path)
    assert obstacles(page) == []
    assert changes_by_night(page) == []
    assert own_complaints(seen) == []
    narrow = visit(width=NARROW).to(path)
    unfold(narrow)
    assert faults_of_size(narrow) == []


def test_axe_would_find_one(visit):
    page = visit().to("/")
    page.evaluate("document.querySelector('main').append(document.createElement('img'))")
    page.evaluate("document.title = ''")
    assert {"image-alt", "document-title"} <= {rule for rule, _ in obstacles(page)}


def test_what_only_the_night_hides_or_moves_would_be_found(visit):
    page = visit().to("/")
    page.evaluate(STYLED, "main p { color: light-dark(black, #444) !important }")
    assert changes_by_night(page) == []
    assert [rule for rule, _ in obstacles(page)] == ["color-contrast"]
    page.evaluate(STYLED, "@media (prefers-color-scheme: dark) { h1 { padding: 1px } }")
    assert changes_by_night(page)


def test_what_is_too_wide_or_too_small_would_be_found(visit):
    page = visit().to("/")
    page.evaluate(STYLED, "main { min-width: 400px } .top a { display: inline-block; height: 9px; overflow: hidden }")
    wide, *small = faults_of_size(page)
    assert wide.endswith("pixels wide")
    assert small


@pytest.mark.parametrize("path", EVERYWHERE)
def test_nothing_overflows_at_twice_the_size_of_text(visit, path):
    page = visit(width=640).to(path)
    page.evaluate("document.styleSheets[0].insertRule('html { font-size: 2.125rem !important }', 0)")
    assert page.evaluate("parseFloat(getComputedStyle(document.body).fontSize)") == 34
    assert page.evaluate("document.documentElement.scrollWidth") <= 640


@pytest.mark.parametrize("path", PAGES)
def test_lines_stay_short_enough_to_read(visit, path):
    page = visit(width=1600).to(path)
    widest = page.evaluate(
        """Math.max(...[...document.querySelectorAll("main p, main li > p")].map((p) =>
            p.getBoundingClientRect().width / parseFloat(getComputedStyle(p).fontSize)))"""
    )
    assert widest <= 42


@pytest.mark.parametrize("script", [True, False])
def test_the_reader_chooses_light_or_dark(visit, script):
    seen = visit(script=script)
    page = seen.to("/a-propos/")
    assert page.evaluate(GROUND) == CLEAR
    page.get_by_role("button", name="sombre").click()
    page.locator("[aria-pressed=true]", has_text="sombre").wait_for()
    assert page.evaluate(GROUND) == NIGHT
    assert seen.to("/en/").evaluate(GROUND) == NIGHT
    page.get_by_role("button", name="as the device").click()
    page.locator("[aria-pressed=true]", has_text="as the device").wait_for()
    assert page.evaluate(GROUND) == CLEAR
    assert seen.complaints == []


@pytest.mark.parametrize("script", [True, False])
def test_a_reader_goes_through_the_site(visit, script):
    seen = visit(script=script, width=360)
    page = seen.to("/")
    page.get_by_role("link", name="Voir ce qui est ouvert").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Rien n’est ouvert en ce moment")
    page.get_by_role("link", name="Guide de style").click()
    page.get_by_text("Les contrastes, calculés").click()
    expect(page.get_by_role("cell", name="4,5").first).to_be_visible()
    page.get_by_role("link", name="English").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("A page of a book, not a dashboard")
    page.get_by_role("navigation", name="Main pages").get_by_role("link", name="About").click()
    expect(page.get_by_text("Accessibility: partially conformant")).to_be_visible()
    assert seen.complaints == []


def test_a_keyboard_reaches_the_text_first(visit):
    page = visit().to("/styleguide/")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "text"


def test_what_was_unfolded_stays_so(visit):
    seen = visit()
    page = seen.to("/styleguide/")
    page.locator("#contrasts > summary").click()
    seen.to("/a-propos/")
    assert seen.to("/styleguide/").locator("#contrasts").get_attribute("open") is not None


def test_the_list_narrows_while_one_types_accents_or_not(visit):
    page = visit().to("/styleguide/")
    page.get_by_role("searchbox").press_sequentially("delai")
    expect(page.locator("#filtered > li:visible")).to_have_text(["Délai tenu"])
    expect(page.locator("output")).to_have_text("1 sur 5")


def test_paper_has_neither_menu_nor_button_and_shows_what_is_folded(visit):
    page = visit(dark=True).to("/styleguide/")
    page.emulate_media(media="print")
    assert not [e for e in page.locator("nav.toc, .top nav, .button, .theme").all() if e.is_visible()]
    assert page.evaluate(GROUND) in ("rgb(255, 255, 255)", "rgba(0, 0, 0, 0)")
    assert page.locator("#contrasts table").evaluate("e => e.getBoundingClientRect().height") > 100


def test_more_contrast_and_less_motion_are_granted(visit):
    page = visit(contrast="more", reduced_motion="reduce").to("/styleguide/")
    assert page.evaluate("getComputedStyle(document.documentElement).scrollBehavior") == "auto"
    small = page.locator("p.small").first
    assert small.evaluate("e => getComputedStyle(e).color") == page.locator("h1").evaluate(
        "e => getComputedStyle(e).color"
    )


def test_the_readers_own_colours_keep_the_marks(visit):
    page = visit(forced_colors="active").to("/styleguide/")
    bar = page.locator(".bar rect").first
    assert bar.evaluate("e => getComputedStyle(e).fill") != page.evaluate(GROUND)
