"""Serving: the web, what computes apart from pages, what tends the site; each started again when it ends."""

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from types import FrameType
from typing import Final

from polyphonie.kit.errors import Refusal

SITE: Final = "polyphonie.web.wsgi:application"
WORKER: Final = (sys.executable, "-m", "django", "db_worker", "--interval", "0.5", "--no-reload", "--verbosity", "0")
TENDER: Final = (sys.executable, "-m", "django", "tend")
PAUSE: Final = 1.0
"""Seconds before a process that ended is started again."""
SHORT: Final = 10.0
"""A process that lived less than so many seconds did not really start."""
MOST_FALLS: Final = 5
TO_END: Final = 15


class KeepsFalling(Refusal):
    """A process ends as soon as it starts, again and again: what it printed says why."""

    def __init__(self, command: str) -> None:
        super().__init__("keeps-falling", command=command)


def web(host: str, port: int, processes: int) -> tuple[str, ...]:
    """Give the command that answers at an address."""
    return (
        sys.executable, "-m", "granian", "--interface", "wsgi", "--host", host, "--port", str(port),
        "--workers", str(processes), "--respawn-failed-workers", "--no-ws", "--no-log", SITE,
    )  # fmt: skip


def keep_running(commands: Sequence[tuple[str, ...]]) -> None:
    """Keep processes alive until Ctrl-C, or until the machine asks to end; then they finish what they began.

    Raises
    ------
    KeepsFalling : one of them does not start; all are ended.
    """
    ended, fallen = threading.Event(), list[str]()
    with ExitStack() as stack:
        stack.enter_context(ending_at_signals(ended))
        for command in commands:
            stack.enter_context(kept(command, ended, fallen))
        ended.wait()
    if fallen:
        raise KeepsFalling(fallen[0])


@contextmanager
def ending_at_signals(ended: threading.Event) -> Iterator[None]:
    """Let Ctrl-C, or a request to end, set an event while the block lasts."""

    def end(number: int, frame: FrameType | None) -> None:
        ended.set()

    before = {one: signal.signal(one, end) for one in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for one, handler in before.items():
            signal.signal(one, handler)


@contextmanager
def kept(command: tuple[str, ...], ended: threading.Event, fallen: list[str]) -> Iterator[None]:
    """Keep a process alive while the block lasts."""
    keeper = threading.Thread(target=keep, args=(command, ended, fallen), daemon=True)
    keeper.start()
    try:
        yield
    finally:
        ended.set()
        keeper.join(timeout=TO_END + 5)


def keep(command: tuple[str, ...], ended: threading.Event, fallen: list[str]) -> None:
    """Run a process, and start it again when it ends; give up, and end all, when it never starts."""
    falls = 0
    while not ended.is_set():
        born = time.monotonic()
        process = subprocess.Popen(command, env=os.environ, start_new_session=True)
        while process.poll() is None and not ended.wait(0.2):
            pass
        if process.poll() is None:
            end(process)
            return
        end_orphans(process.pid)
        falls = falls + 1 if time.monotonic() - born < SHORT else 0
        if falls == MOST_FALLS:
            fallen.append(" ".join(command[1:4]))
            ended.set()
        ended.wait(PAUSE)


def end(process: subprocess.Popen[bytes]) -> None:
    """Ask a process to end; make it end when it takes too long."""
    process.terminate()
    try:
        process.wait(timeout=TO_END)
    except subprocess.TimeoutExpired:
        end_orphans(process.pid)
        process.wait()


def end_orphans(group: int) -> None:
    """End what a process started and left behind: it would hold the port, or the work, of the one that comes next."""
    with suppress(ProcessLookupError):
        os.killpg(group, signal.SIGKILL)
