"""polyphonie serve: the whole site on one machine; polyphonie work: more machines that compute for it."""

import os
from typing import Final

from polyphonie.cli.demo import refuse_taken
from polyphonie.cli.serving import TENDER, WORKER, keep_running, web
from polyphonie.kit.errors import Refusal
from polyphonie.kit.text import Language
from polyphonie.kit.voice import voice

PREPARING: Final = 7_046_029_254
"""The number under which machines that share a PostgreSQL take turns to prepare it."""


class OneWorkerHere(Refusal):
    """SQLite lets one process write at a time: several workers would only wait for each other."""

    def __init__(self, asked: int) -> None:
        super().__init__("one-worker-here", asked=asked)


def serve_site(host: str, port: int, processes: int, workers: int, language: Language) -> None:
    """Prepare the database, then answer, compute and tend until asked to end."""
    refuse_taken(port, host)
    prepare_database(workers)
    say = voice(language)
    print(say("serve-address", address=f"http://{host}:{port}/", workers=workers), flush=True)
    keep_running((web(host, port, processes), *[WORKER] * workers, TENDER))
    print(say("serve-stopped"), flush=True)


def work_apart(workers: int, language: Language) -> None:
    """Compute for a site whose database is elsewhere, until asked to end."""
    prepare_database(workers)
    say = voice(language)
    print(say("work-started", workers=workers), flush=True)
    keep_running([WORKER] * workers)
    print(say("serve-stopped"), flush=True)


def prepare_database(workers: int) -> None:
    """Bring the database up to date, one machine at a time.

    Raises
    ------
    OneWorkerHere : several workers are asked for on SQLite.
    """
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "polyphonie.web.settings")
    import django
    from django.core.management import call_command
    from django.db import connection

    django.setup()
    if connection.vendor == "sqlite" and workers > 1:
        raise OneWorkerHere(workers)
    if connection.vendor != "postgresql":
        call_command("migrate", verbosity=0, interactive=False)
        return
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_lock(%s)", (PREPARING,))
        try:
            call_command("migrate", verbosity=0, interactive=False)
        finally:
            cursor.execute("SELECT pg_advisory_unlock(%s)", (PREPARING,))
    connection.close()
