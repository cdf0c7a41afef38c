"""Ranked ballots beside pref_voting and pyrankvote: 100 000 ballots over 20 options, and real elections.

The ballots are drawn here, from a seed: each voter orders the options around a common opinion.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.engines.case import Case

BALLOTS, OPTIONS = 100_000, 20
PEER = "benchmarks.engines.ranking_peer"


def written_array(path: str) -> None:
    """Write ranks (ballots x options), 1 for the best."""
    rng = np.random.default_rng(7)
    liked = rng.normal(0, 0.1, OPTIONS) + rng.normal(0, 1, (BALLOTS, OPTIONS))
    ranks = (-liked).argsort(axis=1).argsort(axis=1) + 1
    with Path(path).open("wb") as file:
        np.save(file, ranks.astype(np.uint8))


def written_file(path: str) -> None:
    """Write the same ballots as a PrefLib file, a ballot a line."""
    array = Path(f"{path}.npy")
    written_array(str(array))
    head = [f"# NUMBER ALTERNATIVES: {OPTIONS}", f"# NUMBER VOTERS: {BALLOTS}"]
    head += [f"# ALTERNATIVE NAME {n}: o{n}" for n in range(1, OPTIONS + 1)]
    rows = [f"1: {','.join(map(str, row))}" for row in (np.load(array).argsort(axis=1) + 1).tolist()]
    Path(path).write_text("\n".join([*head, *rows]) + "\n", "ascii")
    array.unlink()


def _ballots(path: str) -> Any:
    from polyphonie.engines.ballots.rankings import RankedBallots

    ranks = np.load(path)
    return RankedBallots(tuple(map(str, range(OPTIONS))), ranks, np.ones(len(ranks), dtype=np.int64))


def _duels(path: str) -> Any:
    from polyphonie.engines.ballots.rankings import count_duels

    return count_duels(_ballots(path))


def ours_schulze(path: str) -> Any:
    """Schulze from an array of ranks."""
    from polyphonie.engines.ballots.rankings import schulze

    return sorted(map(int, schulze(_duels(path), "margins").winners))


def ours_ranked_pairs(path: str) -> Any:
    """Ranked pairs from an array of ranks."""
    from polyphonie.engines.ballots.rankings import ranked_pairs

    return sorted(map(int, ranked_pairs(_duels(path), "margins").winners))


def ours_borda(path: str) -> Any:
    """Borda from an array of ranks."""
    from polyphonie.engines.ballots.rankings import borda

    return sorted(map(int, borda(_duels(path)).winners))


def ours_runoff(path: str) -> Any:
    """Instant runoff from an array of ranks: who is eliminated, in order."""
    from polyphonie.engines.ballots.rankings import run_off

    found = run_off(_ballots(path))
    return {"winner": int(found.winners[0]), "first": list(found.rounds[0].votes)}


def ours_command(path: str) -> Any:
    """Schulze by the command line, from a PrefLib file to the outcome and its check."""
    return sorted(int(name) - 1 for name in _command(path, "strength=margins")["winners"])


def ours_transfers(path: str) -> Any:
    """A transferable vote by the command line, from a PrefLib file to the outcome and its check."""
    said = _command(path, "rule=stv", "seats=5")
    return {"winners": said["winners"], "verified": said["verified"]}


def _command(path: str, *settings: str) -> Any:
    import contextlib
    import io
    import json

    from polyphonie.cli import main

    file = Path(f"{path}.soc")  # the kind of a file is in its name
    file.unlink(missing_ok=True)
    file.hardlink_to(path)
    said = io.StringIO()
    with contextlib.redirect_stdout(said):
        main(["tally", "ranking", str(file), "--settings", *settings, "--json"])
    return json.loads(said.getvalue())


def same_runoff(ours: Any, theirs: Any) -> bool:
    """The same winner, and the same first preferences."""
    return bool(ours == theirs)


def _case(name: str, ours: Callable[[str], Any], peer: str, packages: tuple[str, ...], **more: Any) -> Case:
    return Case(
        name=name,
        ours=f"benchmarks.engines.ranking:{ours.__name__}",
        peer=f"{PEER}:{peer}",
        peer_name=packages[0],
        peer_packages=packages,
        inputs="benchmarks.engines.ranking:written_array",
        **more,
    )


SIZE = "100 000 ballots x 20"
CASES = (
    _case(f"Schulze, {SIZE}, from ranks", ours_schulze, "peer_schulze", ("pref_voting",), bar_ratio=10, bar_memory=5),
    Case(
        name=f"Schulze, {SIZE}, a PrefLib file through the command line",
        ours="benchmarks.engines.ranking:ours_command",
        peer=f"{PEER}:peer_file",
        peer_name="pref_voting",
        peer_packages=("pref_voting",),
        inputs="benchmarks.engines.ranking:written_file",
    ),
    _case(f"ranked pairs, {SIZE}, from ranks", ours_ranked_pairs, "peer_ranked_pairs", ("pref_voting",)),
    _case(f"Borda, {SIZE}, from ranks", ours_borda, "peer_borda", ("pref_voting",)),
    Case(
        name=f"transferable vote, 5 seats, {SIZE}, a PrefLib file through the command line",
        ours="benchmarks.engines.ranking:ours_transfers",
        inputs="benchmarks.engines.ranking:written_file",
        says=lambda ours: "recounted" if ours["verified"] else "not recounted",
        bar_cpu=2,
    ),
    _case(
        f"instant runoff, {SIZE}, from ranks", ours_runoff, "peer_runoff", ("pyrankvote", "numpy"), agrees=same_runoff
    ),
)
