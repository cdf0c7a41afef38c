"""A real browser in front of the real site, on a port that no outgoing connection takes."""

import os
import random
import socket
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright
from pytest_django.live_server_helper import LiveServer

from tests.journeys.walking import ANSWERING, Walker

FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
expect.set_options(timeout=20_000)
PORTS = range(20_000, 32_000)
"""Below the ports that systems lend to outgoing connections."""


def one_at_a_time(site: Callable[..., Any]) -> Callable[..., Any]:
    """Answer one request after the other, however many browsers ask."""

    def answer(*asked: Any) -> Any:
        with ANSWERING:
            return site(*asked)

    return answer


def free_port() -> int:
    """Find a port nobody listens on; workers that start together begin at different places."""
    chance = random.Random(os.getpid())
    for port in chance.sample(PORTS, 50):
        with socket.socket() as door:
            if door.connect_ex(("127.0.0.1", port)):
                return port
    raise RuntimeError("no free port")


@pytest.fixture(scope="session")
def browser(chromium: str) -> Iterator[Browser]:
    """The browser, opened once. Its driver keeps an event loop in this thread, which Django must be told to accept."""
    with pytest.MonkeyPatch.context() as patch, sync_playwright() as driver:
        patch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "true")
        opened = driver.chromium.launch(executable_path=chromium, args=FLAGS)
        yield opened
        opened.close()


@pytest.fixture(scope="session")
def live_server(django_db_setup: None) -> Iterator[LiveServer]:
    """The site, served once for all the journeys of a worker; pytest-django lets its host in, test by test."""
    server = LiveServer(f"127.0.0.1:{free_port()}")
    server.thread.httpd.set_app(one_at_a_time(server.thread.httpd.get_app()))
    yield server
    server.stop()


class Visit:
    """A page open in the browser, and what the browser complained about."""

    def __init__(self, page: Page, site: str) -> None:
        self.page, self.site, self.complaints, self.status = page, site, [], 0
        page.on(
            "console", lambda said: self.complaints.append(said.text) if said.type in ("error", "warning") else None
        )
        page.on("pageerror", lambda fault: self.complaints.append(str(fault)))
        page.on("request", lambda asked: self.note(asked.url))

    def note(self, url: str) -> None:
        """Complain of any address outside the site."""
        if not url.startswith(self.site):
            self.complaints.append(f"left the site: {url}")

    def to(self, path: str) -> Page:
        """Go to a page of the site; keep the status of its answer."""
        answer = self.page.goto(self.site + path)
        self.status = answer.status if answer else 0
        return self.page


@pytest.fixture
def visit(browser: Browser, live_server: LiveServer, transactional_db: None):
    """Open a page as somebody would: visit(width=320, dark=True, script=False)."""
    contexts = []

    def open_page(width: int = 1280, dark: bool = False, script: bool = True, **more: object) -> Visit:
        look = {"color_scheme": "dark" if dark else "light", "viewport": {"width": width, "height": 900}}
        contexts.append(browser.new_context(java_script_enabled=script, **look, **more))
        return Visit(contexts[-1].new_page(), live_server.url)

    yield open_page
    for context in contexts:
        context.close()


@pytest.fixture
def somebody(visit, live_server: LiveServer):
    """Open the site as somebody in a browser of their own; nobody's browser complains."""
    seen = []

    def come(language: str, **look: object) -> Walker:
        seen.append(visit(**look))
        return Walker(seen[-1].page, live_server.url, language)

    yield come
    assert [one.complaints for one in seen if one.complaints] == []
