"""What every test lives with: no network, repeatable chance, a fast hasher, and the browser where there is one."""

import ipaddress
import os
import shutil
import socket
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

# The instrument of a newcomer, a folder and nothing else, is found as those of the house are.
os.environ["POLYPHONIE_INSTRUMENTS"] = str(Path(__file__).parent / "dummy_instrument")

# Everywhere the same examples; HYPOTHESIS_PROFILE=explore looks for new ones.
settings.register_profile("ci", derandomize=True, deadline=None, max_examples=60, database=None)
settings.register_profile(
    "explore", deadline=None, max_examples=1_000, suppress_health_check=[HealthCheck.too_slow], print_blob=True
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))

NO_BROWSER = "no Chromium found (on Debian: apt-get install chromium; or name one in CHROMIUM)"


LONG = ("tests/journeys/", "tests/cli/test_demo", "tests/coproduction/test_durability", "tests/web/test_hostile")
"""What takes longest begins first, so that several workers end together."""


class NetworkForbidden(RuntimeError):
    """A test tried to leave the machine."""


def is_loopback(address: Any) -> bool:
    """Tell whether a socket address stays on this machine; paths and abstract sockets do."""
    if not isinstance(address, tuple):
        return True
    host = str(address[0])
    if host in {"localhost", ""}:
        return True
    try:
        return ipaddress.ip_address(host.split("%")[0]).is_loopback
    except ValueError:
        return False


def guarded(method_name: str) -> Any:
    """Wrap a method of sockets so that it refuses any address outside the loopback."""
    original = getattr(socket.socket, method_name)

    def connect(self: socket.socket, address: Any) -> Any:
        if not is_loopback(address):
            raise NetworkForbidden(f"tests never leave this machine, but {address!r} was called")
        return original(self, address)

    return connect


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put what takes long first, all else in its order."""
    items.sort(key=lambda item: not item.nodeid.startswith(LONG))


@pytest.fixture(autouse=True)
def brakes_released() -> None:
    """Nobody has written too often yet, however fast the tests before went."""
    if limits := sys.modules.get("polyphonie.coproduction.limits"):
        for brake in vars(limits).values():
            if isinstance(brake, limits.Brake):
                brake.forget()


@pytest.fixture(scope="session", autouse=True)
def no_network() -> Iterator[None]:
    """Refuse every connection outside the loopback, in every test."""
    with pytest.MonkeyPatch.context() as patch:
        for name in ("connect", "connect_ex"):
            patch.setattr(socket.socket, name, guarded(name))
        yield


@pytest.fixture(scope="session", autouse=True)
def fast_hasher() -> None:
    """Hash passwords quickly: their strength is not what the tests look at."""
    from django.conf import settings as site

    if site.configured:
        site.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]


@pytest.fixture(scope="session")
def chromium() -> str:
    """Give the path of a Chromium, or skip and say so."""
    named = os.environ.get("CHROMIUM")
    found = named or next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if not found:
        pytest.skip(NO_BROWSER)
    return found


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """Say aloud that the browser journeys did not run, so that a green line never hides it."""
    skipped = [r for r in terminalreporter.stats.get("skipped", []) if NO_BROWSER in str(r.longrepr)]
    if skipped:
        terminalreporter.write_line(f"{len(skipped)} browser journeys did not run: {NO_BROWSER}", yellow=True)
