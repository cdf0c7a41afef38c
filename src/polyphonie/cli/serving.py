"""Serving: the web and, beside it, the worker that computes what pages do not wait for; one ends with the other."""

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

SITE: Final = "polyphonie.web.wsgi:application"
WORKER: Final = (sys.executable, "-m", "django", "db_worker", "--interval", "0.5", "--no-reload", "--verbosity", "0")
PAUSE: Final = 2.0
"""Seconds before a worker that ended is started again."""


def serve(host: str, port: int, *, workers: int = 1) -> None:
    """Answer at an address until Ctrl-C, with `workers` processes that compute."""
    from granian import Granian
    from granian.constants import Interfaces

    with working(workers):
        Granian(SITE, address=host, port=port, interface=Interfaces.WSGI, log_enabled=False, websockets=False).serve()


@contextmanager
def working(count: int) -> Iterator[None]:
    """Keep `count` workers alive while the block lasts; they finish what they began, then end."""
    ended = threading.Event()
    keepers = [threading.Thread(target=keep_worker, args=(ended,), daemon=True) for _ in range(count)]
    for keeper in keepers:
        keeper.start()
    try:
        yield
    finally:
        ended.set()
        for keeper in keepers:
            keeper.join(timeout=15)


def keep_worker(ended: threading.Event) -> None:
    """Run a worker, and start it again when it ends, until told to stop."""
    while not ended.is_set():
        worker = subprocess.Popen(WORKER, env=os.environ, start_new_session=True)
        while worker.poll() is None and not ended.wait(0.2):
            pass
        if worker.poll() is None:
            worker.terminate()
            try:
                worker.wait(timeout=10)
            except subprocess.TimeoutExpired:
                worker.kill()
        ended.wait(PAUSE)
