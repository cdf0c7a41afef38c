"""The site as it must not be: it acknowledges votes, commits the first ones, and means to commit the others later."""

from threading import Lock
from typing import Any

from django.core.signals import request_finished, request_started
from django.db import close_old_connections, connections, transaction

from polyphonie.web.wsgi import application as site
from tests.coproduction.test_durability import LEAST

TURN = Lock()
for signal in (request_started, request_finished):
    signal.disconnect(close_old_connections)


class Late:
    """Lets one request through at a time, all on one connection; what comes after the first ones waits for a commit."""

    def __init__(self) -> None:
        self.count, self.open, self.link = 0, None, None

    def __call__(self, environ: dict[str, Any], start_response: Any) -> Any:
        with TURN:
            if self.link is None:
                self.link = connections["default"]
                self.link.inc_thread_sharing()
            connections["default"] = self.link
            if self.open is None:
                self.open = transaction.atomic()
                self.open.__enter__()
            answer = list(site(environ, start_response))
            self.count += 1
            if self.count == LEAST // 2:
                self.open.__exit__(None, None, None)
                self.open = None
            return answer


application = Late()
