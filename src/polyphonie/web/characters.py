"""Invisible characters refused at the door: no database, no document and no reader does anything good with them."""

import re
from collections.abc import Callable
from typing import Any, Final

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase

from polyphonie.people.request import reads_anything
from polyphonie.web.errors import refusal

CONTROL: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")


class CharactersMiddleware:
    """Refuses a form that holds a control character, unless its page names such faults in their places."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        return self.get_response(request)

    def process_view(self, request: HttpRequest, view: Any, args: Any, kwargs: dict[str, Any]) -> HttpResponse | None:
        """Look at what is posted."""
        if request.method != "POST" or reads_anything(view):
            return None
        is_odd = any(CONTROL.search(word) for name, values in request.POST.lists() for word in (name, *values))
        return refusal(request, 400, "odd-character") if is_odd else None
