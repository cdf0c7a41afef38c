"""The key that signs cookies: given by the operator, or made once and kept in a file only its owner reads."""

import os
import secrets
from pathlib import Path


def secret_key(given: str, file: Path) -> str:
    """Give the operator's key, else the kept one, else make one.

    Guarantees
    ----------
    Two processes that start together end with the same key: the file appears whole or not at all.
    """
    if given:
        return given
    if not file.exists():
        keep_new_key(file)
    return file.read_text("ascii").strip()


def keep_new_key(file: Path) -> None:
    """Write a fresh key to `file`, mode 0600, unless another process was faster."""
    draft = file.with_name(f".{file.name}.{os.getpid()}.{secrets.token_hex(4)}")
    with open(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="ascii") as out:
        out.write(secrets.token_urlsafe(64) + "\n")
    try:
        os.link(draft, file)
    except FileExistsError:
        pass
    finally:
        draft.unlink()
