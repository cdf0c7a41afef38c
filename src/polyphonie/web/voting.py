"""The shortest way of a vote: read, written and answered at the front door, before what only pages need is made.

What a vote must pass is passed here too: the host, HTTPS, the token of the form, the signed cookie, the limits, the
state of the activity. Whatever is not plain, and every refusal, goes on to its page.
"""

import re
from collections.abc import Callable
from typing import Final, cast

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.middleware.csrf import CsrfViewMiddleware
from django.utils import timezone

from polyphonie.coproduction.cookies import giver_asked
from polyphonie.coproduction.limits import GIVING
from polyphonie.coproduction.pages.taking_part import give
from polyphonie.coproduction.voting import mark_tried, posted_at_once
from polyphonie.kit.errors import Refusal
from polyphonie.people.addresses import address, in_language
from polyphonie.people.request import Request

PATH: Final = re.compile(r"/participer/([-a-zA-Z0-9_]+)/donner/")
FORM: Final = "application/x-www-form-urlencoded"


class VotingMiddleware:
    """Takes a plain vote of somebody who is known already; anything else goes on its way."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response
        self.token = CsrfViewMiddleware(lambda request: HttpResponse())
        self._receipt = ""

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        found = PATH.fullmatch(request.path_info) if request.method == "POST" else None
        taken = self.taken(cast(Request, request), found[1]) if found else None
        return taken or self.get_response(request)

    def taken(self, request: Request, slug: str) -> HttpResponse | None:
        """Write a vote and give what answers it; None when it is not for this way."""
        if request.content_type != FORM or not (giver := giver_asked(request, slug)):
            return None
        request.get_host()
        self.token.process_request(request)
        if self.token.process_view(request, give, (), {}) is not None:
            return None
        try:
            GIVING.press(f"{giver}")
            mark_tried(request)
            code = posted_at_once(slug, giver, request.POST, timezone.now())
        except Refusal:
            return None
        return self.led_to_receipt(request, slug, code) if code is not None else None

    def led_to_receipt(self, request: Request, slug: str, code: str) -> HttpResponse:
        """Lead to the receipt, at an address made once."""
        if not self._receipt:
            self._receipt = address("fr", "receipt", slug="-slug-", code="-code-").removeprefix(in_language("fr", "/"))
        path = self._receipt.replace("-slug-", slug).replace("-code-", code)
        return HttpResponseRedirect(in_language(request.language, path), headers={"Content-Length": "0"})
