"""Proof files of public draws: written before the draw, replayed by anyone."""

import csv
import io
import json
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from polyphonie import __version__
from polyphonie.cli.reading import bytes_of
from polyphonie.cli.tally.lot.asked import MOST_PANELS, Asked
from polyphonie.cli.tally.settings import read_settings, whole
from polyphonie.engines.sortition import (
    Lottery,
    PanelList,
    ProofUnreadable,
    check_proof,
    close_draw,
    make_proof,
    salt,
)
from polyphonie.kit.errors import Refusal

MOST_BYTES: Final = 200_000_000


def write_proof(asked: Asked, lottery: Lottery, listed: PanelList, seed: int) -> dict[str, Any]:
    """Write the public proof, and beside it the salts, which are private: each person is handed their own."""
    secret, path = asked.chosen["secret"], Path(asked.chosen["proof"])
    proof = make_proof(lottery, listed, secret, engine=f"polyphonie {__version__}", seed=seed)
    salts = io.StringIO(newline="")
    rows = csv.writer(salts)
    rows.writerow(["id", "salt"])
    rows.writerows([person.id, salt(secret, person.id)] for person in lottery.recruitment.people)
    private = path.with_name(path.name + ".private.csv")
    _write(private, salts.getvalue())
    _write(path, json.dumps(proof, ensure_ascii=False, separators=(",", ":")) + "\n")
    return {"file": str(path), "private": str(private), "digest": proof["digest"], "alone": proof["alone"]}


def _write(path: Path, text: str) -> None:
    """Write a file whole or not at all."""
    part = path.with_name(path.name + ".part")
    try:
        part.write_text(text, "utf-8")
        os.replace(part, path)
    except OSError as error:
        part.unlink(missing_ok=True)
        problem = error.strerror or type(error).__name__
        raise Refusal("folder-unwritable", file=str(path), problem=problem) from None


def replayed(files: Sequence[Path], settings: Mapping[str, str]) -> dict[str, Any]:
    """Replay a proof, and the number drawn if it is told or if what was published after the draw is given."""
    chosen = read_settings(settings, {"drawn": whole(0, MOST_PANELS)}, {"drawn": None})
    proof, after = _read(files[0]), _read(files[1]) if len(files) > 1 else None
    found = check_proof(proof, after)
    if after is None and chosen["drawn"] is not None:
        after = close_draw(proof, chosen["drawn"])
    return {
        "settings": chosen,
        "proof": {"digest": proof["digest"], "is_valid": not found, "rule": proof["rule"], "pool": proof["pool"]},
        "differences": [{"what": one.what, "place": one.place} for one in found],
        "seats": proof["seats"],
        "panels": len(proof["panels"]),
        "min_probability": proof["lowest"],
        "certificate": {name: proof["certificate"][name] for name in ("bound", "value", "gap", "status")},
        "alone": proof["alone"],
        "after": after,
        "panel": None if after is None else list(after["panel"]),
        "ties": {"chosen_by": "seed"},
    }


def _read(file: Path) -> dict[str, Any]:
    try:
        found = json.loads(bytes_of(str(file), MOST_BYTES).decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise ProofUnreadable(type(error).__name__) from None
    if not isinstance(found, dict):
        raise ProofUnreadable(type(found).__name__)
    return found
