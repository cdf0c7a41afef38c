"""A secret shown once: kept in the session from the form that made it to the page that shows it, then gone."""

from typing import Final

from django.http import HttpRequest

SESSION_KEY: Final = "shown-once"


def keep_once(request: HttpRequest, name: str, secret: str) -> None:
    """Keep a secret for the next page; another one takes its place."""
    request.session[SESSION_KEY] = [name, secret]


def take_once(request: HttpRequest, name: str) -> str:
    """Give the secret kept under this name, and forget it; nothing when it was shown already."""
    kept = request.session.get(SESSION_KEY) or ["", ""]
    if kept[0] != name:
        return ""
    del request.session[SESSION_KEY]
    return str(kept[1])
