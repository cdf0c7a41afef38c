"""Run ours and theirs in turn, several times, each in a child of its own, and keep what each cost and gave."""

import json
import os
import resource
import signal
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from typing import Any

from benchmarks.engines.case import Case
from benchmarks.engines.peers import Peers

ROOT = Path(__file__).parents[2]
CHILD = Path(__file__).with_name("child.py")
BYTECODE = ROOT / "var" / "bytecode"
LEAST = 1e-6
"""A call shorter than a clock tells took so long at most, in seconds."""
STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class Run:
    """What one child cost (CPU seconds, whole and of the call alone; peak memory) and gave, or why it gave nothing."""

    cpu: float
    call: float = 0.0
    mb: float = 0.0
    result: Any = None
    failure: str = ""


@dataclass(slots=True)
class Measured:
    """A case and all its runs; `absent` says why the peer did not run."""

    case: Case
    ours: list[Run] = field(default_factory=list)
    theirs: list[Run] = field(default_factory=list)
    absent: str = ""

    def middle(self, side: str, figure: str) -> float:
        """The median of a figure over the runs of one side."""
        return median(getattr(run, figure) for run in getattr(self, side))

    def failure(self, side: str) -> str:
        """Why one side gave nothing, if it did once."""
        return next((run.failure for run in getattr(self, side) if run.failure), "")

    def ratio(self, figure: str = "cpu") -> float | None:
        """How many times the CPU (or another figure) of ours the peer took; a least value where it was stopped."""
        why = self.failure("theirs")
        if not self.theirs or self.failure("ours") or (why and not why.startswith(STOPPED)):
            return None
        return self.middle("theirs", figure) / max(self.middle("ours", figure), LEAST)

    def agreement(self) -> str:
        """What the case says of the two results, in every round; each different answer once."""
        if not self.theirs or self.failure("ours") or self.failure("theirs"):
            return ""
        said = [self.case.agrees(a.result, b.result) for a, b in zip(self.ours, self.theirs, strict=True)]
        words = [one if isinstance(one, str) else ("yes" if one else "no") for one in said]
        return "; ".join(dict.fromkeys(words))


def run_child(python: Path | str, work: str, inputs: list[str], path: list[Path], limit: int) -> Run:
    """Run one piece of work and count what it cost, even if it fails or is stopped."""
    environment = dict(os.environ, PYTHONPATH=os.pathsep.join(map(str, path)), PYTHONPYCACHEPREFIX=str(BYTECODE))
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # both sides start from bytecode, as installed software does
    with tempfile.TemporaryDirectory() as folder:
        told, said = Path(folder) / "told.json", Path(folder) / "said"
        with said.open("wb") as log:
            child = subprocess.Popen(
                [str(python), str(CHILD), str(told), work, *inputs],
                env=environment,
                stdout=log,
                stderr=log,
                cwd=ROOT,
                preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CPU, (limit, limit + 5)),
            )
            _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        cpu, mb = usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024
        if child.returncode in {-signal.SIGXCPU, -signal.SIGKILL} and cpu >= limit - 1:
            return Run(cpu, mb=mb, failure=f"{STOPPED} after {limit} CPU s")
        if child.returncode != 0 or not told.exists():
            lines = said.read_text("utf-8", "replace").strip().splitlines()
            return Run(cpu, mb=mb, failure=(lines[-1] if lines else f"exit {child.returncode}")[:160])
        return Run(cpu, **json.loads(told.read_text("utf-8")))


def measure(case: Case, peers: Peers, rounds: int, folder: Path) -> Measured:
    """Run a case: its inputs once, then ours and theirs in turn, the first of them changing at each round."""
    measured, inputs, house = Measured(case), [], [ROOT, ROOT / "src"]
    if case.inputs:
        folder.mkdir(parents=True, exist_ok=True)
        inputs = [str(folder / case.inputs.partition(":")[2])]
        made = run_child(sys.executable, case.inputs, inputs, house, case.cpu_limit)
        if made.failure:
            measured.ours.append(made)
            return measured
    lacking = [peers.missing[package] for package in case.peer_packages if package in peers.missing]
    measured.absent = f"not installed: {lacking[0]}" if lacking else ""
    python = peers.python if case.peer_packages else sys.executable
    for turn in range(rounds):
        for side in ("ours", "theirs") if turn % 2 == 0 else ("theirs", "ours"):
            if side == "ours":
                measured.ours.append(run_child(sys.executable, case.ours, inputs, house, case.cpu_limit))
            elif case.peer and not lacking:
                measured.theirs.append(run_child(python, case.peer, inputs, [ROOT], case.cpu_limit))
    return measured
