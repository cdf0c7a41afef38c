"""Writes files all together or not at all: prepared beside their place, then put in it."""

import os
import tempfile
from collections.abc import Mapping
from pathlib import Path

from polyphonie.kit.errors import Refusal


def write_together(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write files in a folder; a failure leaves what was there before, and nothing half-written."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=folder, prefix=".polyphonie-") as beside:
            for name, content in files.items():
                (Path(beside) / name).write_bytes(content)
            for name in files:
                os.replace(Path(beside) / name, folder / name)
    except OSError as error:
        raise Refusal("folder-unwritable", file=str(folder), problem=error.strerror or type(error).__name__) from None
