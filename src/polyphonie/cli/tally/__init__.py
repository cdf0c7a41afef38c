"""polyphonie tally: count a file of votes, draws, budgets, rankings or meetings, with the proof beside the answer.

A kind is a file of this folder (or a folder, where it needs several), imported only when it is asked. It defines:

- ``tally(files, settings, chance, progress) -> dict``: the outcome in plain values, with ``settings`` (all of them,
  defaults included) and what happened at ties; kind, engine, seed, digests of inputs and outcome are added here;
- ``lines(outcome, say) -> Iterator[str]``: what a person reads: the answer in a sentence, a table, the ties, what to
  know. Settings, seed and digests are said here, after them.
"""

import hashlib
import json
import pkgutil
import stat
import sys
from collections.abc import Iterator, Mapping, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any, Final

from polyphonie import __version__
from polyphonie.kit.errors import Refusal
from polyphonie.kit.text import Language

NOT_KINDS: Final = frozenset({"settings"})


def kinds() -> tuple[str, ...]:
    """Name what can be counted, from the files of this folder."""
    return tuple(sorted(m.name for m in pkgutil.iter_modules(__path__) if m.name not in NOT_KINDS))


def show_tally(
    kind: str, files: Sequence[str], settings: Sequence[str], seed: int, language: Language, *, as_json: bool
) -> None:
    """Count, then write the outcome on standard output, whole or not at all."""
    from polyphonie.cli.tally.settings import split_settings
    from polyphonie.cli.waiting import Waiting
    from polyphonie.kit.chance import Chance
    from polyphonie.kit.voice import voice

    if kind not in kinds():
        raise Refusal("tally-unknown", kind=kind[:60], known=", ".join(kinds()))
    given, digests = split_settings(settings), [digest_of(file) for file in files]
    _refuse_twice(files, digests)
    say = voice(language)
    counting = import_module(f"{__name__}.{kind}")
    with Waiting(say) as waiting:
        found = counting.tally([Path(file) for file in files], given, Chance(seed), waiting)
    outcome = signed(kind, found, seed, [{"file": f, "sha256": d} for f, d in zip(files, digests, strict=True)])
    if as_json:
        text = json.dumps(outcome, ensure_ascii=False, indent=1)
    else:
        text = "\n".join([*counting.lines(outcome, say), "", *_proof(outcome, say)])
    sys.stdout.write(text + "\n")


def _refuse_twice(files: Sequence[str], digests: Sequence[str]) -> None:
    """Refuse the same votes given twice, under one name or two."""
    seen: dict[str, str] = {}
    for file, digest in zip(files, digests, strict=True):
        if digest in seen:
            raise Refusal("tally-file-twice", file=file, first=seen[digest])
        seen[digest] = file


def digest_of(file: str) -> str:
    """Give the SHA-256 of a file, refused by name when it cannot be read."""
    try:
        with Path(file).open("rb") as opened:
            if not stat.S_ISREG(Path(file).stat().st_mode):
                raise OSError(0, "not a regular file")
            return hashlib.file_digest(opened, "sha256").hexdigest()
    except (OSError, ValueError) as error:
        problem = getattr(error, "strerror", None) or type(error).__name__
        raise Refusal("file-unreadable", file=file, problem=problem) from None


def signed(kind: str, found: Mapping[str, Any], seed: int, inputs: list[dict[str, str]]) -> dict[str, Any]:
    """Add what lets anyone count again: kind, engine, settings, seed, digests of the inputs and of the outcome."""
    outcome: dict[str, Any] = {
        "kind": kind,
        "engine": {"name": kind, "version": __version__, **found.get("engine", {})},
        "settings": found["settings"],
        "seed": seed,
        "inputs": inputs,
    }
    outcome |= {name: value for name, value in found.items() if name not in outcome}
    proved = outcome | {"inputs": [one["sha256"] for one in inputs]}
    canonical = json.dumps(proved, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)
    return outcome | {"digest": hashlib.sha256(canonical.encode()).hexdigest()}


def _proof(outcome: Mapping[str, Any], say: Any) -> Iterator[str]:
    chosen = "; ".join(f"{name}={_written(value)}" for name, value in outcome["settings"].items() if value is not None)
    yield say("tally-settings", settings=chosen or "—", seed=str(outcome["seed"]))
    for one in outcome["inputs"]:
        yield say("tally-input", file=one["file"], digest=one["sha256"][:16])
    yield say("tally-digest", digest=outcome["digest"][:16], engine=outcome["engine"]["name"], version=__version__)


def _written(value: Any) -> str:
    if isinstance(value, (list, tuple)):
        return ",".join(_written(one) for one in value)
    return str(value).lower() if isinstance(value, bool) else str(value)
