"""The page that a link opens: who invites, to what, and a button to accept."""

from typing import cast

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from polyphonie.dossier.reads import person_of
from polyphonie.dossier.welcome import Accepted, accept, welcome
from polyphonie.kit.errors import Refusal
from polyphonie.people.invited import forget_invitation, remember_invitation, remembered_invitation
from polyphonie.people.links import InvitationOver, InvitationUnknown, digest_of
from polyphonie.people.request import Request

CHANGING = require_http_methods(["GET", "HEAD", "POST"])


@CHANGING
@never_cache
def opened(request: HttpRequest, secret: str) -> HttpResponse:
    """Open a link; its digest waits in the session while somebody signs in or makes an account."""
    return asked(request, digest_of(secret))


@CHANGING
@never_cache
def waiting(request: HttpRequest) -> HttpResponse:
    """Open the link that somebody came by before they signed in."""
    return asked(request, remembered_invitation(request))


def asked(request: HttpRequest, digest: str) -> HttpResponse:
    """Show what a link invites to, or accept it; say so when it leads nowhere, and tell nothing of where it led."""
    person = person_of(request)
    try:
        if request.method == "POST" and person is not None:
            return entered(request, accept(digest, person, timezone.now()))
        found = welcome(digest, timezone.now())
    except (InvitationOver, InvitationUnknown) as refusal:
        return over(request, refusal)
    remember_invitation(request, digest)
    return render(request, "dossier/invitation.html", {"found": found, "person": person})


def entered(request: HttpRequest, accepted: Accepted) -> HttpResponse:
    """Lead to what was just joined."""
    forget_invitation(request)
    return HttpResponseRedirect(cast(Request, request).address(accepted.page, slug=accepted.slug))


def over(request: HttpRequest, refusal: Refusal) -> HttpResponse:
    """Say that a link leads nowhere: the same page whatever it led to."""
    forget_invitation(request)
    status = 404 if isinstance(refusal, InvitationUnknown) else 410
    return render(
        request, "dossier/invitation_over.html", {"why": refusal, "person": person_of(request)}, status=status
    )
