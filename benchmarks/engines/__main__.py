"""Measure our engines beside their peers and write it: python -m benchmarks.engines [KIND...] [--rounds 3].

Each kind is a file of this folder that holds CASES. Peers are installed under var/, for the measure only.
"""

import argparse
import importlib
import sys
from pathlib import Path

from benchmarks.engines.case import Case
from benchmarks.engines.measure import ROOT, Measured, measure
from benchmarks.engines.peers import make_peers
from benchmarks.engines.report import faults_of, put_section, row, section

PAGE = ROOT / "docs" / "benchmarks.md"
OURS = {"__init__", "__main__", "case", "child", "measure", "peers", "report"}


def kinds() -> list[str]:
    """The kinds that have cases: a file each."""
    files = [path for path in Path(__file__).parent.glob("*.py") if path.stem not in OURS]
    return sorted(path.stem for path in files if "\nCASES" in path.read_text("utf-8"))


def measure_kind(kind: str, cases: tuple[Case, ...], rounds: int, folder: Path) -> tuple[list[Measured], str]:
    """Make the peers of a kind, run its cases, and write its section."""
    packages = tuple(dict.fromkeys(p for case in cases for p in case.peer_packages))
    peers = make_peers(folder / f"peers-{kind}", packages)
    every = []
    for case in cases:
        every.append(measure(case, peers, rounds, folder / f"inputs-{kind}"))
        print(row(every[-1]), flush=True)
    return every, section(kind, every, peers, rounds)


def main(words: list[str]) -> int:
    """Measure every kind that is asked for; fail if a bar is not held."""
    reader = argparse.ArgumentParser(prog="python -m benchmarks.engines", description=(__doc__ or "").split(":")[0])
    reader.add_argument("kind", nargs="*", choices=[*kinds(), []], help="all of them if none is named")
    reader.add_argument("--rounds", type=int, default=3)
    reader.add_argument("--only", default="", help="cases whose name holds these words; the page is then left alone")
    asked, faults = reader.parse_args(words), []
    for kind in asked.kind or kinds():
        cases = importlib.import_module(f"benchmarks.engines.{kind}").CASES
        chosen = tuple(case for case in cases if asked.only in case.name)
        every, text = measure_kind(kind, chosen, max(1, asked.rounds), ROOT / "var")
        faults += [f"{kind}: {one.case.name}: {fault}" for one in every for fault in faults_of(one)]
        if not asked.only:
            PAGE.write_text(put_section(PAGE.read_text("utf-8"), kind, text), "utf-8")
    print("\n".join(faults), file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
