"""Make the pictures of the documentation by running the product, so that they never lie.

Starts the demonstration on a free port with a database of its own, opens the pages of the five-minute tour in Chromium,
and writes docs/pictures/<page>.<language>.png. Judgements on actors are shown for the invented case only.
"""

import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path
from typing import Final

from playwright.sync_api import sync_playwright

ROOT: Final = Path(__file__).parents[1]
OUT: Final = ROOT / "docs" / "pictures"
CASE: Final = "/dossiers/carrefour-des-tilleuls/"
PAGES: Final = {
    "home": "/",
    "situation": f"{CASE}situation/",
    "diagnosis": f"{CASE}diagnostic/",
    "actors": f"{CASE}acteurs/",
    "sequences": f"{CASE}sequences/",
    "strategy": f"{CASE}strategie/",
}
FLAGS: Final = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
HEIGHT: Final = 1500


def main() -> int:
    """Run the product and photograph it."""
    chromium = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
    if not chromium:
        print("no Chromium found: name one in CHROMIUM", file=sys.stderr)
        return 2
    port = free_port()
    with tempfile.TemporaryDirectory() as var:
        words = [sys.executable, "-m", "polyphonie.cli", "demo", "--port", str(port)]
        server = subprocess.Popen(words, cwd=ROOT, env={**os.environ, "POLYPHONIE_VAR": var})
        try:
            wait_for(f"http://127.0.0.1:{port}/")
            photograph(chromium, port)
        finally:
            server.terminate()
            server.wait(20)
    return 0


def free_port() -> int:
    """Find a free port under the ephemeral range."""
    for port in range(21000, 22000):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)):
                return port
    raise SystemExit("no free port between 21000 and 22000")


def wait_for(address: str) -> None:
    """Wait until the server answers, two minutes at most."""
    for _ in range(240):
        try:
            with urllib.request.urlopen(address, timeout=2):
                return
        except OSError:
            time.sleep(0.5)
    raise SystemExit(f"nothing answers at {address}")


def photograph(chromium: str, port: int) -> None:
    """Photograph each page, in both languages, from its top down to a readable height."""
    OUT.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=list(FLAGS))
        for language, prefix in (("fr", ""), ("en", "/en")):
            page = browser.new_page(viewport={"width": 1200, "height": 900}, locale=language)
            for name, path in PAGES.items():
                page.goto(f"http://127.0.0.1:{port}{prefix}{path}")
                tall = int(page.evaluate("document.documentElement.scrollHeight"))
                page.set_viewport_size({"width": 1200, "height": min(HEIGHT, tall)})
                page.screenshot(path=str(OUT / f"{name}.{language}.png"))
                print(f"docs/pictures/{name}.{language}.png")
            page.close()
        browser.close()


if __name__ == "__main__":
    sys.exit(main())
