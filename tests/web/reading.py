"""Reads a page as a test needs it: its links, anchors, attributes, and the addresses our own pages stand at."""

from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Final

PATHS: Final = ("/", "/styleguide/", "/a-propos/")
PAGES: Final = (*PATHS, *(f"/en{path}" for path in PATHS))
ROOMS_TO_COME: Final = ("/dossiers/", "/methodes/")
"""Doors of the front page that lead to rooms which may not stand yet."""


@dataclass
class Page(HTMLParser):
    """What a reader of the source would list."""

    html: str
    tags: list[tuple[str, dict[str, str | None]]] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()
        self.feed(self.html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def values(self, attribute: str, tag: str | None = None) -> list[str]:
        """Every value of an attribute, in the order of the page."""
        return [a[attribute] or "" for t, a in self.tags if attribute in a and tag in (None, t)]

    @property
    def links(self) -> list[str]:
        """Where the page leads to."""
        return self.values("href", "a")


def read(client, path: str) -> Page:
    """Fetch a page and read it."""
    return Page(client.get(path).content.decode())


def status(client, path: str) -> int:
    """Fetch a file or a page whole, and give its status."""
    answer = client.get(path)
    answer.getvalue()
    return answer.status_code
