"""Every form of every page, filled with what no reader would type: an answer each time, never a fault of ours."""

import json
from collections.abc import Iterator
from html.parser import HTMLParser
from typing import Any, Final

import pytest
from django.db import transaction
from django.test import Client
from django.utils import timezone

from polyphonie.coproduction import entering, limits
from polyphonie.dossier.models import Activity, Item
from polyphonie.kit.registry import folder_of, instruments
from tests.web.test_access_matrix import client_of, matrix, path_of, things

__all__ = ["things"]
pytestmark = pytest.mark.django_db
HOSTILE: Final = (
    "\0", "a\x1b[31mb", "", "-1", "9" * 400, "NaN", "1e999", '{"a": [1, null]}', "2027-13-45", "../../etc/passwd",
    "'; DROP TABLE dossier_entry; --", "\u202e<script>alert(1)</script>", "é" * 20_000,
)  # fmt: skip
RAW: Final = (
    (b"\xff\xfe=%ff&a=%", "application/x-www-form-urlencoded"),
    (b"{", "application/json"),
    (b"--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n\xff", "multipart/form-data; boundary=x"),
    (b"<a>", "text/xml"),
    (b"&".join(b"a%d=1" % n for n in range(2_000)), "application/x-www-form-urlencoded"),
)  # fmt: skip


class Forms(HTMLParser):
    """The forms of a page: where each goes, and its fields as the page gave them."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str]]] = []
        self._open: dict[str, str] | None = None
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        said = {name: value or "" for name, value in attrs}
        if tag == "form":
            self._open = {} if said.get("method", "").lower() == "post" else None
            if self._open is not None:
                self.found.append((said.get("action", ""), self._open))
        elif tag in ("input", "select", "textarea", "button") and self._open is not None and said.get("name"):
            self._open[said["name"]] = said.get("value", "") if said.get("type") == "hidden" else ""


@pytest.fixture
def tools(things, monkeypatch) -> Any:
    """An open activity of each tool, with its sample on the table; nobody is slowed."""
    monkeypatch.setattr(entering, "LEAST_SECONDS", 0.0)
    for brake in (limits.GIVING, limits.COMING, limits.GUESSING):
        monkeypatch.setattr(brake, "press", lambda *_, **__: None)
    halle = Activity.objects.get(slug="halle")
    for slug, one in instruments().items():
        tree = json.loads((folder_of(slug) / "sample.json").read_text("utf-8"))
        made = Activity.objects.create(
            dossier=halle.dossier, objective=halle.objective, slug=f"tool-{slug}", instrument=slug, title=slug,
            opened_at=timezone.now(), settings=tree["settings"],
        )  # fmt: skip
        first = one.asks[0].slug
        for place, item in enumerate(i for i in tree["table"]["items"] if i["ask"] == first):
            Item.objects.create(
                activity=made, ask=first, title=item.get("title", ""), body=item.get("body", ""), place=place,
                more=item.get("more", {}),
            )  # fmt: skip
    return things


def pages(things: Any) -> Iterator[str]:
    """The address of every page that answers an administrator."""
    for name, written in matrix().items():
        if name != "families" and "logout" not in name:
            yield path_of(name, written, things)
    for slug in instruments():
        yield f"/participer/tool-{slug}/"
        yield f"/activites/tool-{slug}/"


def forms(client: Client, things: Any) -> dict[str, dict[str, str]]:
    """Every form of every page, by where it goes."""
    found: dict[str, dict[str, str]] = {}
    for path in pages(things):
        with transaction.atomic():
            page = client.get(path)
            transaction.set_rollback(True)
        if page.status_code == 200 and page.headers.get("Content-Type", "").startswith("text/html"):
            for action, fields in Forms(page.content.decode()).found:
                found.setdefault(action or path, {}).update(fields)
    return found


def posted(client: Client, path: str, *args: Any, **more: Any) -> int:
    """Post, take back what was written, and give the status."""
    with transaction.atomic():
        status = client.post(path, *args, **more).status_code
        transaction.set_rollback(True)
    return status


def test_no_form_breaks_on_what_nobody_would_type(tools):
    client = client_of("administrator", tools)
    every = forms(client, tools)
    assert len(every) > 60
    broken = []
    for path, fields in every.items():
        hidden = {name: value for name, value in fields.items() if value}
        for value in HOSTILE:
            for kept in (hidden, {}):
                status = posted(client, path, {**dict.fromkeys(fields, value), **kept})
                if status >= 500:
                    broken.append((path, value[:20], bool(kept), status))
    assert broken == []


def test_no_address_breaks_on_a_body_that_is_no_form(tools):
    client = client_of("administrator", tools)
    broken = []
    for name, written in matrix().items():
        if name != "families":
            path = path_of(name, written, tools)
            broken += [(name, kind) for body, kind in RAW if posted(client, path, body, content_type=kind) >= 500]
    assert broken == []


def test_an_invisible_character_is_said_and_nothing_is_kept(tools):
    client = client_of("administrator", tools)
    lines = {"ask": "option", "lines": "Halle\0"}
    refused = client.post("/activites/tool-graded_vote/poser/", lines)
    assert refused.status_code == 400
    assert "caractère invisible" in refused.content.decode()
    assert not Item.objects.filter(title__startswith="Halle").exists()
