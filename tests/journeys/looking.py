"""What anybody can see wrong with a page: obstacles in either light, what is too wide, what is too small to touch."""

from collections.abc import Iterable
from typing import Any, Final

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

RULES: Final = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    "resultTypes": ["violations"],
}
NARROW: Final = 320
BESIDE: Final = "p, dd, td, th"
SMALL: Final = """(beside) => [...document.querySelectorAll("a, button, input, select, summary")].filter((e) => {
    const box = e.getBoundingClientRect();
    const inside = e.closest(beside) && !e.closest("nav");
    return box.width && !inside && !e.matches(".skip, [type=hidden]") && (box.height < 24 || box.width < 24);
}).map((e) => e.outerHTML.slice(0, 90))"""
"""WCAG 2.2, 2.5.8: 24 pixels, but for what stands inside a sentence."""
SHAPE: Final = """[...document.querySelectorAll("body *")].map((e) => {
    const box = e.getBoundingClientRect(), style = getComputedStyle(e);
    return [e.tagName, style.display, style.visibility, box.x, box.y, box.width, box.height].join(" ");
})"""


def unfold(page: Page) -> None:
    """Open all that is folded."""
    page.evaluate("document.querySelectorAll('details').forEach((block) => { block.open = true })")


def violations(page: Page) -> list[tuple[str, list[str]]]:
    """What axe finds: the rule, the elements."""
    return [(v["id"], [n["html"] for n in v["nodes"]]) for v in Axe().run(page, options=RULES).response["violations"]]


def obstacles(page: Page) -> list[tuple[str, list[str]]]:
    """What axe finds on a page unfolded, by day then by night; nothing moves: no colour is caught in between."""
    unfold(page)
    found = []
    for light in ("light", "dark"):
        page.emulate_media(color_scheme=light, reduced_motion="reduce")
        found += violations(page)
    return found


def changes_by_night(page: Page) -> list[str]:
    """What is elsewhere, larger, shown or hidden by night; colours apart, nothing should be."""
    shapes = []
    for light in ("light", "dark"):
        page.emulate_media(color_scheme=light)
        shapes.append(page.evaluate(SHAPE))
    return [f"{day} / {night}" for day, night in zip(*shapes, strict=True) if day != night]


def faults_of_size(page: Page, beside: str = BESIDE) -> list[str]:
    """What a screen of 320 pixels cannot hold, or a finger touch; what stands inside `beside` may be small."""
    before = page.viewport_size or {"width": 1280, "height": 900}
    page.set_viewport_size({"width": NARROW, "height": 900})
    wide = page.evaluate("document.documentElement.scrollWidth")
    found = page.evaluate(SMALL, beside)
    page.set_viewport_size(before)
    return found if wide <= NARROW else [f"{wide} pixels wide", *found]


def wrong_with_pages(seen: Any, prefix: str, paths: Iterable[str], beside: str = BESIDE) -> dict[str, Any]:
    """Look at pages, one after the other, in one language; only what is wrong is told, the browser's complaints too.

    A page that is not there makes the browser complain once; nothing else may.
    """
    found = {}
    for path in paths:
        seen.complaints.clear()
        page = seen.to(prefix + path)
        wrong = [*obstacles(page), *faults_of_size(page, beside)]
        if seen.status == 404:
            seen.complaints.remove(next(one for one in seen.complaints if "404 (Not Found)" in one))
        found[path] = [*wrong, *seen.complaints]
    return {path: what for path, what in found.items() if what}
