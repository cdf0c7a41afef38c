"""What people do on the pages of the house, in either language: enter, answer, press, wait for the worker."""

from dataclasses import dataclass
from threading import Lock
from typing import Any

from playwright.sync_api import Locator, Page, expect

from polyphonie.kit.voice import voice

ANSWERING = Lock()
"""Held while a request is answered: the tests have one connection, which two transactions cannot share."""


def work() -> None:
    """Let the worker of the house do all that waits for it."""
    from django_tasks_db.management.commands.db_worker import Worker

    with ANSWERING:
        Worker(
            queue_names=["*"], interval=0, batch=True, backend_name="default", startup_delay=False, max_tasks=None,
            worker_id="journey", excluded_queue_names=[],
        ).run()  # fmt: skip


@dataclass
class Walker:
    """Somebody who walks through the site in one language, and finds links, buttons and fields by what they say."""

    page: Page
    site: str
    language: str = "fr"

    def say(self, code: str, **facts: Any) -> str:
        """Give a sentence of the house as this reader sees it."""
        return voice(self.language)(code, **facts)

    def address(self, path: str) -> str:
        """Give the whole address of a page, in the language of this reader."""
        return self.site + ("/en" if self.language == "en" else "") + path

    def to(self, path: str) -> Page:
        """Go to a page by its path."""
        self.page.goto(self.address(path), wait_until="domcontentloaded")
        return self.page

    def press(self, code: str, inside: Locator | None = None, **facts: Any) -> None:
        """Press the button that says this."""
        (inside or self.page).get_by_role("button", name=self.say(code, **facts)).first.click()

    def follow(self, code: str, inside: Locator | None = None, **facts: Any) -> None:
        """Follow the link that says this."""
        (inside or self.page).get_by_role("link", name=self.say(code, **facts)).first.click()

    def enter(self, name: str) -> None:
        """Enter as somebody of the demonstration."""
        self.press("account-demo-enter", name=name)

    def put(self, name: str, value: str) -> None:
        """Answer the question whose field ends with this name, whatever its kind."""
        field = self.page.locator(f"[name$='{name}']:not([type=hidden])")
        kind = field.first.evaluate("e => e.type")
        if kind in ("radio", "checkbox"):
            self.page.locator(f"[name$='{name}'][value='{value}']").check()
        elif kind == "select-one":
            field.select_option(value)
        else:
            field.fill(value)
            field.blur()

    def told(self, name: str) -> Locator:
        """Find what the guided form says beside a question."""
        return self.page.locator(f"[data-told='{name}']")

    def sees(self, code: str, **facts: Any) -> bool:
        """Tell whether the page says this, once it has had the time to come."""
        told = self.page.get_by_text(self.say(code, **facts)).first
        try:
            expect(told).to_be_visible()
        except AssertionError:
            return False
        return True
