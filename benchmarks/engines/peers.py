"""The environment of the peers of one kind: made by the Python that runs, never a dependency of the product."""

import json
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

VERSION = "import importlib.metadata as m, sys; print(*(m.version(n) for n in sys.argv[1:]), sep='\\n')"


@dataclass(frozen=True, slots=True)
class Peers:
    """Where the peers are, the version of each that is there, and why the others are not."""

    python: Path
    versions: dict[str, str]
    missing: dict[str, str]


def plain_name(package: str) -> str:
    """The name of a package without its version, extras or address."""
    return re.split(r"[\s\[<>=!~;@]", package.strip(), maxsplit=1)[0]


def run(words: list[str]) -> subprocess.CompletedProcess[str]:
    """Run a command and keep what it says."""
    return subprocess.run(words, capture_output=True, text=True)


def make_peers(folder: Path, packages: tuple[str, ...]) -> Peers:
    """Make the environment if it is not there, install each package, and report those that cannot be."""
    python = folder / "bin" / "python"
    if packages and not python.exists():
        made = run([sys.executable, "-m", "venv", str(folder)])
        if made.returncode != 0:
            return Peers(python, {}, dict.fromkeys(packages, last_line(made)))
    asked, versions, missing = folder / "asked.json", {}, {}
    known = json.loads(asked.read_text("utf-8")) if asked.exists() else []
    for package in packages:
        name = plain_name(package)
        if package not in known:
            installed = run([str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", package])
            if installed.returncode != 0:
                missing[package] = last_line(installed)
                continue
            known.append(package)
        found = run([str(python), "-c", VERSION, name])
        versions[name] = found.stdout.strip() or "?"
    if packages:
        asked.write_text(json.dumps(known), "utf-8")
    return Peers(python, versions, missing)


def last_line(answer: subprocess.CompletedProcess[str]) -> str:
    """The last thing that a command said, short enough for a table."""
    said = [line for line in (answer.stderr + answer.stdout).splitlines() if line.strip()]
    return (said[-1] if said else f"exit {answer.returncode}")[:160]
