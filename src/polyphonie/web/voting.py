"""The shortest way of a vote: read, written and answered at the front door, before what only pages need is made.

What a vote must pass is passed here too: HTTPS, the host, the token of the form, the signed cookie, the limits, the
state of the activity. Whatever is not plain, and every refusal, goes on to its page.
"""

import re
from collections.abc import Callable
from typing import Final, cast

from django.core.exceptions import SuspiciousOperation
from django.db import DatabaseError
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.middleware.csrf import CsrfViewMiddleware
from django.middleware.security import SecurityMiddleware
from django.utils import timezone
from django.utils.encoding import iri_to_uri

from polyphonie.coproduction.cookies import giver_asked
from polyphonie.coproduction.limits import GIVING
from polyphonie.coproduction.pages.taking_part import give
from polyphonie.coproduction.voting import mark_tried, posted_at_once
from polyphonie.kit.errors import Refusal
from polyphonie.kit.text import Language
from polyphonie.people.addresses import address, in_language
from polyphonie.people.request import Request
from polyphonie.web.language import language_of

PATH: Final = re.compile(r"/participer/([-a-zA-Z0-9_]+)/donner/")
FORM: Final = "application/x-www-form-urlencoded"
MOST_BYTES: Final = 100_000
"""More than a plain vote weighs; what is heavier is refused, or taken, on the long way."""


class TokenOfForms(CsrfViewMiddleware):
    """Checks the token of a form; whoever calls it answers a wrong one."""

    def _reject(self, request: HttpRequest, reason: str) -> HttpResponse:
        return HttpResponse(status=403)


class VotingMiddleware:
    """Takes a plain vote of somebody who is known already; anything else goes on its way."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response
        self.token = TokenOfForms(get_response)
        self.https = SecurityMiddleware(get_response)
        self._receipt = ""

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        if request.method == "POST":
            language, path = language_of(request.path_info)
            found = PATH.fullmatch(path)
            if found and (taken := self.taken(cast(Request, request), language, found[1])):
                return self.https.process_response(request, taken)
        return self.get_response(request)

    def taken(self, request: Request, language: Language, slug: str) -> HttpResponse | None:
        """Write a vote and give what answers it; None when it is not for this way."""
        if request.content_type != FORM or not is_light(request) or not (giver := giver_asked(request, slug)):
            return None
        try:
            if self.https.process_request(request) is not None:
                return None
            request.get_host()
            self.token.process_request(request)
            if self.token.process_view(request, give, (), {}) is not None:
                return None
            GIVING.press(f"{giver}")
            mark_tried(request)
            code = posted_at_once(slug, giver, request.POST, timezone.now())
        except (Refusal, SuspiciousOperation, DatabaseError):
            return None
        return self.led_to_receipt(language, slug, code) if code is not None else None

    def led_to_receipt(self, language: Language, slug: str, code: str) -> HttpResponse:
        """Lead to the receipt, at an address made once."""
        if not self._receipt:
            self._receipt = address("fr", "receipt", slug="-slug-", code="-code-").removeprefix(in_language("fr", "/"))
        path = self._receipt.replace("-slug-", slug).replace("-code-", code)
        headers = {"Location": iri_to_uri(in_language(language, path)), "Content-Length": "0"}
        return HttpResponse(status=302, headers=headers)


def is_light(request: HttpRequest) -> bool:
    """Tell whether a request says that it weighs no more than a plain vote."""
    said = request.META.get("CONTENT_LENGTH") or ""
    return said.isascii() and said.isdigit() and len(said) < 7 and int(said) <= MOST_BYTES
