"""Secrets kept in the database, unreadable to whoever takes the database without the key of the site."""

import base64
from hashlib import sha256
from typing import Final

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from django.conf import settings

MARK: Final = "locked:"
"""How a secret begins that was locked; one that does not was kept before secrets were."""
PURPOSE: Final = b"polyphonie.people.locked:"


class LockChanged(Exception):
    """A secret was locked under another key of the site: neither this one nor those kept as fallbacks opens it."""


def locks() -> MultiFernet:
    """Give the locks made of the key of the site, the one in use first, then those it replaced."""
    keys = (settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS)
    return MultiFernet([Fernet(base64.urlsafe_b64encode(sha256(PURPOSE + one.encode()).digest())) for one in keys])


def lock(secret: str) -> str:
    """Lock a secret; the same one twice looks different."""
    return MARK + locks().encrypt(secret.encode()).decode("ascii")


def unlock(kept: str) -> str:
    """Give a secret back.

    Raises
    ------
    LockChanged : it was locked under a key that the site no longer has.
    """
    if not kept.startswith(MARK):
        return kept
    try:
        return locks().decrypt(kept.removeprefix(MARK)).decode()
    except (InvalidToken, ValueError):
        raise LockChanged from None
