"""Where letters go: a mail server by its address, else files in the folder of the data."""

from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from django.core.exceptions import ImproperlyConfigured

PORTS = {"smtp": 587, "smtps": 465}


def mail(address: str, folder: Path) -> dict[str, Any]:
    """Turn the address of a mail server, or none, into Django's settings.

    Parameters
    ----------
    address : "" for one file a letter in `folder`, else smtp://person:password@host:port (STARTTLS, but on the
        loopback) or smtps://person:password@host:port (TLS from the start)

    Raises
    ------
    ImproperlyConfigured : the address is neither; its password is never repeated.

    Example
    -------
    >>> mail("smtps://amina:secret@mail.example.org", Path())["EMAIL_PORT"]
    465
    """
    if not address:
        return {"EMAIL_BACKEND": "django.core.mail.backends.filebased.EmailBackend", "EMAIL_FILE_PATH": folder}
    try:
        parts = urlsplit(address)
        port = parts.port
    except ValueError:
        parts, port = urlsplit(""), None
    if parts.scheme not in PORTS or not parts.hostname:
        raise ImproperlyConfigured(
            "POLYPHONIE_MAIL must read smtp://person:password@host:port or smtps://…, or be left empty for files."
        )
    return {
        "EMAIL_BACKEND": "django.core.mail.backends.smtp.EmailBackend",
        "EMAIL_HOST": parts.hostname,
        "EMAIL_PORT": port or PORTS[parts.scheme],
        "EMAIL_HOST_USER": unquote(parts.username or ""),
        "EMAIL_HOST_PASSWORD": unquote(parts.password or ""),
        "EMAIL_USE_SSL": parts.scheme == "smtps",
        "EMAIL_USE_TLS": parts.scheme == "smtp" and parts.hostname not in ("localhost", "127.0.0.1", "::1"),
        "EMAIL_TIMEOUT": 20,
    }
