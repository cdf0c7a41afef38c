"""Somebody who came by a link: what is kept in their session while they sign in, and never in an address."""

from typing import Final

from django.http import HttpRequest
from django.urls import reverse

SESSION_KEY: Final = "invitation"


def remember_invitation(request: HttpRequest, digest: str) -> None:
    """Keep the digest of the link that somebody opened; their secret stays in their own address bar."""
    request.session[SESSION_KEY] = digest


def remembered_invitation(request: HttpRequest) -> str:
    """Give the digest of the link that somebody opened last, or nothing."""
    return str(request.session.get(SESSION_KEY, ""))


def forget_invitation(request: HttpRequest) -> None:
    """Forget the link, once it is accepted or over."""
    request.session.pop(SESSION_KEY, None)


def is_invited(request: HttpRequest) -> bool:
    """Tell whether somebody came by a link that was true when they opened it."""
    return bool(remembered_invitation(request))


def waiting_page(request: HttpRequest) -> str:
    """Give the page where an opened link waits, or nothing."""
    return reverse("invitation-waiting") if is_invited(request) else ""
