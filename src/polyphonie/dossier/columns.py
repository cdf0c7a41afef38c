"""Contributions as columns: what came since the last reading is added to a copy kept beside the data.

The copy is never trusted: one statement gives, of one and the same moment, what is new, what was taken back, and the
count and sum of the entries that should be in the copy; once the activity is closed, the sum is of all that each holds.
Whatever does not fit is read again whole. It may be erased at any time, and is once nobody reads it any more.
"""

import datetime as dt
import logging
import os
import tempfile
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path
from typing import Final

import numpy as np
from django.conf import settings
from numpy.typing import NDArray

from polyphonie.dossier.bulk import columns_since, columns_whole, mark_of
from polyphonie.dossier.ledger import slots_in
from polyphonie.dossier.models import Activity

log = logging.getLogger(__name__)
Rows = NDArray[np.int64]
ASK, ROUND, GIVER, ITEM, VALUE, ENTRY = range(6)
"""The rows of a table of columns (6 x n contributions), in the order of their entries."""
NEW, MARK, BACK = 0, 1, 2
"""Kinds of what a reading gives: a contribution; count and sum of those already read; what was taken back since."""
WORTH: Final = 50_000
"""Fewer contributions than this are read again each time."""
UNREAD: Final = dt.timedelta(days=2)


def columns_of(activity: Activity, repeatable: Iterable[int] = ()) -> Rows:
    """Read the contributions of an activity as columns (6 x n), in the order of their entries.

    Parameters
    ----------
    repeatable : the places of the asks whose answers never replace each other.
    """
    kept = copy_of(activity)
    found = brought_up(activity, kept, frozenset(repeatable)) if kept is not None else None
    if found is None:
        found = in_order(columns_whole(activity.pk))
    if found.shape[1] >= WORTH and (kept is None or found.shape[1] - kept.shape[1] > kept.shape[1] // 100):
        keep(activity, found)
    return found


def brought_up(activity: Activity, kept: Rows, repeatable: frozenset[int]) -> Rows | None:
    """Add to a copy what came since, take out what was replaced or taken back; None when it does not fit."""
    closely = activity.closed_at is not None
    read = read_since(activity, int(kept[ENTRY, -1]), closely)
    new, back = read[NEW], read[BACK]
    gone = {(g, s) for g, s in zip(new[GIVER].tolist(), slots_of(new, repeatable).tolist(), strict=True)}
    gone |= {(g, s) for g, s in zip(back[GIVER].tolist(), back[ITEM].tolist(), strict=True)}
    left = kept[:, ~is_gone(kept, gone, repeatable)] if gone else kept
    count, total = read[MARK][VALUE, 0], read[MARK][ENTRY, 0]
    columns = (left[one] for one in (ENTRY, GIVER, ITEM, VALUE, ASK, ROUND))
    if (left.shape[1], mark_of(*columns, closely=closely)) != (int(count), int(total)):
        return None
    return np.concatenate([left, in_order(new)], axis=1) if new.shape[1] else left


def is_gone(rows: Rows, gone: set[tuple[int, int]], repeatable: frozenset[int]) -> NDArray[np.bool_]:
    """Tell which contributions hold the slot of a giver that something else holds now."""
    found = np.isin(rows[GIVER], np.array(sorted({giver for giver, _ in gone}), dtype=np.int64))
    near = np.flatnonzero(found)
    pairs = zip(rows[GIVER, near].tolist(), slots_of(rows[:, near], repeatable).tolist(), strict=True)
    found[near] = [pair in gone for pair in pairs]
    return found


def slots_of(rows: Rows, repeatable: frozenset[int]) -> Rows:
    """Give the slots of contributions, as the ledger numbers them."""
    slots = slots_in(rows[ASK], rows[ROUND], rows[ITEM])
    return np.where(np.isin(rows[ASK], sorted(repeatable)), -rows[ENTRY], slots)


def read_since(activity: Activity, entry: int, closely: bool) -> tuple[Rows, Rows, Rows]:
    """Read, of one moment, what came after an entry, the mark of what came before, and what was taken back since."""
    told = columns_since(activity.pk, activity.dossier_id, entry, closely=closely)
    kinds, rows = told[:, 0], told[:, 1:].T
    return rows[:, kinds == NEW], rows[:, kinds == MARK], rows[:, kinds == BACK]


def in_order(rows: Rows) -> Rows:
    """Give contributions in the order of their entries."""
    if bool((rows[ENTRY, 1:] > rows[ENTRY, :-1]).all()):
        return rows
    order = np.argsort(rows[ENTRY], kind="stable")
    return np.ascontiguousarray(rows[:, order])


def folder() -> Path:
    """Give the folder of the copies."""
    return Path(settings.VAR) / "columns"


def place_of(activity: Activity) -> Path:
    """Name the copy of an activity; one of another database, or of an activity made again, has another name."""
    return folder() / f"{activity.pk}-{sha256(bytes(activity.key)).hexdigest()[:16]}.npy"


def copy_of(activity: Activity) -> Rows | None:
    """Give the copy of an activity; None when there is none, or when it is spoilt."""
    try:
        found = np.load(place_of(activity), mmap_mode="r", allow_pickle=False)
    except (OSError, ValueError, EOFError):
        return None
    is_sound = found.dtype == np.int64 and found.ndim == 2 and found.shape[0] == 6 and found.shape[1] > 0
    return found if is_sound else None


def keep(activity: Activity, rows: Rows) -> None:
    """Keep a copy, whole or not at all; a folder that cannot be written costs time, and nothing else."""
    place = place_of(activity)
    try:
        place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=place.parent, suffix=".part", delete=False) as file:
            np.save(file, rows, allow_pickle=False)
        os.replace(file.name, place)
    except OSError as why:
        log.warning("no copy of the columns of %s is kept: %s", activity.slug, why)


def forget(activity: Activity) -> None:
    """Erase the copy of an activity."""
    place_of(activity).unlink(missing_ok=True)


def forget_unread(now: dt.datetime) -> int:
    """Erase the copies that nobody has written for two days; give how many."""
    found = [one for one in folder().glob("*") if now.timestamp() - one.stat().st_mtime > UNREAD.total_seconds()]
    for one in found:
        one.unlink(missing_ok=True)
    return len(found)
