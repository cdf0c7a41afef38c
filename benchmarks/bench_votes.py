"""What a vote costs: CPU of the server and its database, beside a bare insert on the same server in the same run.

Run it with nothing else at work: python benchmarks/bench_votes.py [rounds] [--map]. SQLite always; PostgreSQL where
DATABASE_URL names one on this machine that makes databases. Written to docs/benchmarks.md. `--map` measures instead
the recount of an opinion map of 100,000 people and 5 million votes from storage.
"""

import os
import random
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

sys.path.insert(0, str(Path(__file__).parents[1]))  # run as a file, beside the package of the other benchmarks
from benchmarks.engines.report import machine, put_section
from benchmarks.votes.client import Answer, request, send_all, vote
from benchmarks.votes.house import BARE, House, Postgres

PAGE = Path(__file__).parents[1] / "docs" / "benchmarks.md"
FEW, MANY, ITEMS, LINES, VOTES = 1_000, 200_000, 20, 8, 1_000
BARS = {"SQLite": (2.0, 2.0), "PostgreSQL": (3.0, 3.0)}
MOST_DEARER = 1.25
"""How much dearer a vote at 200,000 may look than at 1,000: what the same work moves from one round to another."""


@dataclass
class Runner:
    """One thing measured: a server, how to ask it, what it took in each round."""

    name: str
    house: House
    ask: Callable[[random.Random], bytes]
    cpu: list[float] = field(default_factory=list)
    rates: list[float] = field(default_factory=list)
    late: list[float] = field(default_factory=list)

    def measure(self, chance: random.Random, postgres: Postgres | None, count: int = VOTES) -> None:
        """Send a round of requests; keep CPU-ms of each, how many a second, and the 95th centile in ms."""
        wanted = [self.ask(chance) for _ in range(count)]
        before, begun = self.spent(postgres), time.perf_counter()  # noqa: TID251
        answers = send_all(self.house.port, wanted, LINES)
        seconds = time.perf_counter() - begun  # noqa: TID251
        self.cpu.append(1_000 * (self.spent(postgres) - before) / count)
        self.rates.append(count / seconds)
        self.late.append(1_000 * sorted(one.seconds for one in answers)[int(0.95 * count)])
        if refused := [one for one in answers if not accepted(one)]:
            raise RuntimeError(f"{self.name}: {len(refused)} not accepted, such as {refused[0]}")

    def spent(self, postgres: Postgres | None) -> float:
        """The CPU seconds of the server and of its database."""
        return self.house.cpu() + (postgres.cpu() if postgres else 0.0)


def accepted(answer: Answer) -> bool:
    """Tell whether a vote has its receipt, or a bare row its number."""
    return bool(answer.receipt) or answer.status == 200


def bare_insert(chance: random.Random) -> bytes:
    """Ask for a bare row."""
    fields = {"giver": chance.randrange(10_000), "item": chance.randrange(ITEMS), "value": chance.randrange(6)}
    return request("/insert/", {name: str(value) for name, value in fields.items()})


def voting(ground: dict) -> Callable[[random.Random], bytes]:
    """Give what asks for a vote of somebody, on something, of some value."""
    return lambda chance: vote(ground, chance.randrange(1_000), chance.randrange(ITEMS), chance.randrange(6))


def runners(folder: Path, postgres: Postgres | None) -> Iterator[Runner]:
    """Lay the grounds of one database, and start their servers."""

    def house(name: str, application: str | None = None) -> House:
        own = folder / f"{'pg' if postgres else 'lite'}-{name}"
        own.mkdir()
        more = {"application": application} if application else {}
        return House(own, address=postgres.database(f"bench_{name}") if postgres else "", **more)

    floor = house("bare", BARE)
    floor.run("-m", "benchmarks.votes.bare")
    yield Runner("bare insert", floor, bare_insert)
    for stored in (FEW, MANY):
        own = house(f"votes{stored}")
        ground = own.lay("graded_vote", max(FEW, stored // ITEMS), ITEMS, stored)
        yield Runner(f"vote, {stored:,} stored", own, voting(ground))


def measured(folder: Path, rounds: int, postgres: Postgres | None) -> list[Runner]:
    """Measure each in turn, several rounds, the order turned each time."""
    found, chance = [], random.Random(5)
    try:
        for one in runners(folder, postgres):
            found.append(one)
            one.house.start()
            one.measure(chance, postgres, 200)  # warmed up, not counted
            one.cpu, one.rates, one.late = [], [], []
        for turn in range(rounds):
            for one in found[turn % 3 :] + found[: turn % 3]:
                one.measure(chance, postgres)
    finally:
        for one in found:
            one.house.kill()
    return found


def lines_of(kind: str, found: list[Runner]) -> Iterator[str]:
    """Write what was measured on one database as lines of a table."""
    floor, few, many = found
    for one in found:
        ratio, cpu = one_to(one, floor), median(one.cpu)
        faults = []
        if one is not floor:
            faults += [f"over {BARS[kind][0]:g} CPU-ms"] * (cpu > BARS[kind][0])
            faults += [f"over {BARS[kind][1]:g} times"] * (ratio > BARS[kind][1])
        if one is many:
            faults += ["dearer than at 1,000"] * (one_to(many, few) > MOST_DEARER)
        held = "" if one is floor else (f"**{', '.join(faults)}**" if faults else "held")
        spread = f"{min(one.cpu):.2f}–{max(one.cpu):.2f}"
        yield (
            f"| {kind} | {one.name} | {cpu:.2f} ({spread}) | {ratio:.2f} | {median(one.rates):.0f} |"
            f" {median(one.late):.0f} | {held} |"
        )


def one_to(one: Runner, other: Runner) -> float:
    """The middle of the ratios of CPU, round by round."""
    return median(a / b for a, b in zip(one.cpu, other.cpu, strict=True))


def section(found: dict[str, list[Runner]], rounds: int) -> str:
    """Write the section of the page."""
    table = [line for kind, own in found.items() for line in lines_of(kind, own)]
    return f"""## A vote, everything on

Written by `python benchmarks/bench_votes.py`. {machine()} Medians of {rounds} rounds of {VOTES:,} requests, the three
of each database in turn, the order turned each round; {LINES} connections kept open on the loopback. A vote passes the
signed cookie, the token of the form, the permission, the state, the limits, the idempotency key, the journal with its
commitments, the value in force, the headers, and is answered by its receipt. CPU counts the server and the database;
the bare insert is a view of one `INSERT` by the ORM with no middleware, on the same server with the same settings of
the database (SQLite: WAL, `synchronous=FULL`). Only CPU and ratios are to be compared: the machine is shared.

| database | what | CPU-ms each (least–most) | times the bare insert | a second | p95, ms | bar |
|---|---|---|---|---|---|---|
{chr(10).join(table)}
"""


def main() -> None:
    words = sys.argv[1:]
    if "--map" in words:
        from benchmarks.votes.whole_map import map_section

        kind, text = "map", map_section(*(int(one) for one in words if one.isdigit()))
    else:
        rounds = next((int(one) for one in words if one.isdigit()), 3)
        found, address = {}, os.environ.get("DATABASE_URL", "")
        with tempfile.TemporaryDirectory() as folder:
            found["SQLite"] = measured(Path(folder), rounds, None)
            if address:
                postgres = Postgres(address)
                try:
                    found["PostgreSQL"] = measured(Path(folder), rounds, postgres)
                finally:
                    postgres.close()
        kind, text = "votes", section(found, rounds)
    print(text)
    PAGE.write_text(put_section(PAGE.read_text("utf-8"), kind, text), "utf-8")


if __name__ == "__main__":
    main()
