"""Where the data lie: SQLite made to lose nothing by default, PostgreSQL by its address."""

from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from django.core.exceptions import ImproperlyConfigured

DURABLE = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;"


def database(address: str, folder: Path) -> dict[str, Any]:
    """Turn a database address, or none, into what Django expects.

    Parameters
    ----------
    address : "" for the SQLite file of `folder`, else postgres[ql]://person:password@host:port/name?option=value
    folder : where the SQLite file lies

    Raises
    ------
    ImproperlyConfigured : the address is neither; its password is never repeated.

    Example
    -------
    >>> database("postgres://amina@db/polyphonie", Path())["HOST"]
    'db'
    """
    if not address:
        return sqlite(folder / "polyphonie.sqlite3")
    if urlsplit(address).scheme in ("postgres", "postgresql"):
        return postgresql(address)
    raise ImproperlyConfigured(
        "DATABASE_URL must read postgres://person:password@host:port/name, or be left empty for SQLite."
    )


def sqlite(file: Path) -> dict[str, Any]:
    """Settings of a SQLite file on which an acknowledged write survives a power cut."""
    options = {"init_command": DURABLE, "transaction_mode": "IMMEDIATE", "timeout": 20}
    return {"ENGINE": "django.db.backends.sqlite3", "NAME": file, "OPTIONS": options, "CONN_MAX_AGE": 60}


def postgresql(address: str) -> dict[str, Any]:
    """Settings of a PostgreSQL server; what follows the question mark goes to the driver as it is.

    A statement that comes `prepare_threshold` times over a connection is planned once (5 unless said; none: never).
    """
    parts = urlsplit(address)
    options: dict[str, Any] = dict(parse_qsl(parts.query))
    try:
        port = parts.port
    except ValueError:
        raise ImproperlyConfigured("The port in DATABASE_URL must be a number from 1 to 65535.") from None
    times = options.get("prepare_threshold", "5")
    if times != "none" and not (times.isascii() and times.isdigit() and len(times) < 5):
        raise ImproperlyConfigured("In DATABASE_URL, prepare_threshold must be a whole number under 10000, or none.")
    options["prepare_threshold"] = None if times == "none" else int(times)
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": unquote(parts.path.lstrip("/")),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": options.pop("host", unquote(parts.hostname or "")),
        "PORT": str(port or ""),
        "OPTIONS": options,
        "CONN_MAX_AGE": 60,
        "CONN_HEALTH_CHECKS": True,
    }
