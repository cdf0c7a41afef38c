"""What is too heavy to be read is refused before anybody reads it."""

from collections.abc import Callable
from typing import Final

from django.http import HttpRequest
from django.http.response import HttpResponseBase

from polyphonie.web.errors import refusal

MOST_BYTES: Final = 24_000_000
"""More than any form of ours may weigh, its files included."""


class BodiesMiddleware:
    """Refuses a request by the weight that it says it has; what a request does not say is never read."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        said = request.META.get("CONTENT_LENGTH") or "0"
        if said.isascii() and said.isdigit() and len(said) < 19 and int(said) <= MOST_BYTES:
            return self.get_response(request)
        return refusal(request, 413, "413")
