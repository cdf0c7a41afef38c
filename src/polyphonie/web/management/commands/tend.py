"""Tends the site until told to stop, or once for a machine that has its own clock of tasks."""

import signal
import threading
from typing import Any, Final

from django.core.management.base import BaseCommand, CommandParser
from django.db import close_old_connections

from polyphonie.web.tending import tend_once

PAUSE: Final = 5.0
"""Seconds between two looks at what is due."""


class Command(BaseCommand):
    help = "Close what is due, seal the journals, erase what was to be erased."

    def add_arguments(self, parser: CommandParser) -> None:
        """Offer to look once."""
        parser.add_argument("--once", action="store_true", help="Do what is due now, and end.")

    def handle(self, *args: Any, **options: Any) -> None:
        """Look now, then every few seconds."""
        ended = threading.Event()
        for one in (signal.SIGTERM, signal.SIGINT) if not options["once"] else ():
            signal.signal(one, lambda *_: ended.set())
        tend_once()
        while not options["once"] and not ended.wait(PAUSE):
            close_old_connections()
            tend_once()
