"""A server of our own on the loopback, its data, and the processor time it takes, its database included."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

ROOT = Path(__file__).parents[2]
SITE, BARE = "polyphonie.web.wsgi:application", "benchmarks.votes.bare:application"
TICK = os.sysconf("SC_CLK_TCK")


def free_port() -> int:
    """Find a port that nobody holds."""
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        return door.getsockname()[1]


@dataclass
class House:
    """One application on its own data: a folder, or a database of the PostgreSQL named."""

    folder: Path
    application: str = SITE
    address: str = ""
    port: int = field(default_factory=free_port)
    process: subprocess.Popen | None = None

    @property
    def surroundings(self) -> dict[str, str]:
        """The environment of its processes."""
        kept = {k: v for k, v in os.environ.items() if not k.startswith("POLYPHONIE_") and k != "DATABASE_URL"}
        paths = os.pathsep.join([str(ROOT / "src"), str(ROOT)])
        more = {"DATABASE_URL": self.address} if self.address else {}
        more |= {"DJANGO_SETTINGS_MODULE": "polyphonie.web.settings"} if self.application != BARE else {}
        return {**kept, "PYTHONPATH": paths, "POLYPHONIE_VAR": str(self.folder), **more}

    def json(self, program: str) -> dict:
        """Run a few lines on its data, once the site is set up; give the JSON that they print."""
        return json.loads(self.run("-c", f"import django\ndjango.setup()\n{program}"))

    def run(self, *words: str) -> str:
        """Run one of our programs on its data."""
        done = subprocess.run(
            [sys.executable, *words], env=self.surroundings, cwd=ROOT, capture_output=True, text=True, check=False
        )
        if done.returncode:
            raise RuntimeError(done.stderr)
        return done.stdout

    def lay(self, instrument: str, people: int, items: int, votes: int) -> dict:
        """Make an activity to vote in."""
        return json.loads(self.run("-m", "benchmarks.votes.ground", instrument, *map(str, (people, items, votes))))

    def start(self) -> None:
        """Start the server, and wait until it answers."""
        words = [sys.executable, "-m", "benchmarks.votes.serve", self.application, str(self.port)]
        self.process = subprocess.Popen(words, env=self.surroundings, cwd=ROOT, start_new_session=True)
        ends = time.monotonic() + 60
        while time.monotonic() < ends:
            try:
                with socket.create_connection(("127.0.0.1", self.port), timeout=5) as one:
                    one.sendall(b"GET /styleguide/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                    if one.recv(12):
                        return
            except OSError:
                time.sleep(0.05)
        raise RuntimeError("the server does not answer")

    def kill(self) -> None:
        """End every process of the server at once, as a power cut of programs would."""
        if self.process is not None:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()
            self.process = None

    def cpu(self) -> float:
        """Give the CPU seconds of the server since it started, all its processes together."""
        return tree_cpu(self.process.pid) if self.process else 0.0


def stat_of(pid: int) -> list[str]:
    """Read what the system tells of a process, after its name."""
    return Path(f"/proc/{pid}/stat").read_text("utf-8").rpartition(")")[2].split()


def tree_cpu(pid: int) -> float:
    """Give the CPU seconds of a process, of its children, and of those of them that ended."""
    parents: dict[int, list[int]] = {}
    told: dict[int, list[str]] = {}
    for one in Path("/proc").iterdir():
        if one.name.isdigit():
            try:
                told[int(one.name)] = stat = stat_of(int(one.name))
            except OSError:
                continue
            parents.setdefault(int(stat[1]), []).append(int(one.name))
    waiting, ticks = [pid], 0
    while waiting:
        own = waiting.pop()
        waiting += parents.get(own, [])
        if own in told:
            ticks += sum(map(int, told[own][11:15]))
    return ticks / TICK


class Postgres:
    """The PostgreSQL of the machine: databases made in it, thrown away at the end, and its processor time."""

    def __init__(self, address: str) -> None:
        import psycopg

        self.address, self.made = address, []
        self.link = psycopg.connect(address, autocommit=True)
        backend = self.link.execute("SELECT pg_backend_pid()").fetchone()[0]
        self.pid = int(stat_of(backend)[1])

    def database(self, name: str) -> str:
        """Make a database, and give its address."""
        self.link.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')
        self.link.execute(f'CREATE DATABASE "{name}"')
        self.made.append(name)
        return urlunsplit(urlsplit(self.address)._replace(path=f"/{name}"))

    def cpu(self) -> float:
        """Give the CPU seconds of all its processes."""
        return tree_cpu(self.pid)

    def close(self) -> None:
        """Throw away the databases made."""
        for name in self.made:
            self.link.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')
        self.link.close()
