"""What dossiers need from time to time: their journals sealed, those whose delay is over erased, pictures too."""

from collections.abc import Callable
from typing import Any, Final

from polyphonie.dossier.columns import forget_unread
from polyphonie.dossier.life import delete_due_dossiers
from polyphonie.dossier.pictures import erase_waiting
from polyphonie.dossier.sealing import seal_all

TENDED: Final[tuple[tuple[str, int, Callable[..., Any]], ...]] = (
    ("seals", 50, seal_all),
    ("columns", 86_400, forget_unread),
    ("erasures", 3_600, delete_due_dossiers),
    ("pictures", 3_600, erase_waiting),
)
