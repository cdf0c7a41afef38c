"""What a site does by itself, from time to time: each room says what it tends, in its `tending.py`."""

import datetime as dt
import logging
from collections.abc import Callable, Iterator
from importlib import import_module
from typing import Final, NamedTuple

from django.core.cache import cache
from django.core.management import call_command
from django.utils import timezone

from polyphonie.web.rooms import rooms_with

log = logging.getLogger(__name__)
DAY: Final = 86_400


class Tended(NamedTuple):
    """Something done from time to time, at most once every so many seconds on the whole site."""

    name: str
    every: int
    verb: Callable[[dt.datetime], object]


def forget_old_traces(now: dt.datetime) -> None:
    """Erase sessions that have ended, and what is kept of computations done long ago."""
    call_command("clearsessions")
    call_command("prune_db_task_results", min_age_days=14, verbosity=0)


def tended() -> Iterator[Tended]:
    """Give all that the rooms tend."""
    for room in rooms_with("tending.py"):
        for name, every, verb in import_module(f"polyphonie.{room}.tending").TENDED:
            yield Tended(f"{room}.{name}", every, verb)
    yield Tended("web.traces", DAY, forget_old_traces)


def tend_once(now: dt.datetime | None = None) -> list[str]:
    """Do what is due; give the names of what was done.

    Where several machines tend one site, the one that takes the turn of a thing does it. One that fails is told to the
    log, stops no other, and is tried again at its next turn.
    """
    done = []
    for one in tended():
        if not cache.add(f"tended:{one.name}", 1, timeout=one.every):
            continue
        try:
            one.verb(now or timezone.now())
            done.append(one.name)
        except Exception:
            log.exception("tending %s failed", one.name)
    return done
