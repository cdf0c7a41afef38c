"""The recount of an opinion map from storage, beside its engine alone on the same votes."""

import os
import tempfile
from pathlib import Path

from benchmarks.engines.report import machine
from benchmarks.votes.house import House, Postgres

PEOPLE, STATEMENTS, VOTES, BAR = 100_000, 200, 5_000_000, 2.0
ROUNDS = 3
RECOUNT = """
import json, resource, statistics, time
from django.utils import timezone
from polyphonie.dossier.columns import forget
from polyphonie.dossier.models import Activity
from polyphonie.dossier.tables import table_of
from polyphonie.engines.opinion import Conversation, Parameters, Statement, map_robust
from polyphonie.instruments.opinion_map.instrument import INSTRUMENT, votes_of
from polyphonie.kit.chance import Chance
from polyphonie.kit.registry import instruments
took = {}
def timed(name, work):
    begun = time.process_time()
    found = work()
    took.setdefault(name, []).append(time.process_time() - begun)
    return found
settings, loaded = INSTRUMENT.settings(), instruments()
for round in range(1 + ROUNDS):
    activity = Activity.objects.get()
    Activity.objects.update(closed_at=None)
    forget(activity)
    table = timed("whole", lambda: table_of(Activity.objects.get()))
    table = timed("table", lambda: table_of(Activity.objects.get()))
    Activity.objects.update(closed_at=timezone.now())
    table = timed("last", lambda: table_of(Activity.objects.get()))
    outcome = timed("tally", lambda: INSTRUMENT.tally(table, settings, Chance(1)))
    if round == 0:
        mb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    votes, _ = votes_of(table.given("vote"), table.of("statement"))
    conversation = Conversation(votes, tuple(Statement(name, moderated=1) for name in votes.statements))
    timed("engine", lambda: map_robust(conversation, Parameters(least_votes=settings.least_votes), Chance(1)))
    if round == 0:
        took.clear()
findings = INSTRUMENT.verify(table, settings, outcome)
told = {name: statistics.median(every) for name, every in took.items()}
told |= {"votes": len(votes.values), "people": len(votes.people), "groups": outcome.result.groups, "mb": mb}
print(json.dumps(told | {"findings": list(findings)}))
""".replace("ROUNDS", str(ROUNDS))


def map_section(votes: int = VOTES) -> str:
    """Measure, and write the section of the page."""
    lines = []
    with tempfile.TemporaryDirectory() as folder:
        lines.append(recounted("SQLite", House(Path(folder)), votes))
        if address := os.environ.get("DATABASE_URL"):
            postgres = Postgres(address)
            try:
                lines.append(
                    recounted("PostgreSQL", House(Path(folder), address=postgres.database("bench_map")), votes)
                )
            finally:
                postgres.close()
    return f"""## An opinion map recounted from storage

Written by `python benchmarks/bench_votes.py --map`. {machine()} {PEOPLE:,} people and {votes:,} votes on {STATEMENTS}
statements, stored as contributions; a process of its own reads its table and counts it, as a worker does. CPU seconds
of that process, medians of {ROUNDS} rounds in turn after one that does not count; the engine alone counts the same
votes already in its own form. On PostgreSQL the server reads and packs besides, which is not counted here.
Bar: reading and counting take at most {BAR:g} times the engine alone. *Again* is a count that follows another while
the map is open, *last* the one that follows its closing, where all that the copy holds is held against the database;
*whole* is without a copy: lost, or another machine's.

| database | whole | again | last | counting | the engine | times, again | times, last | times, whole | MB | bar |
|---|---|---|---|---|---|---|---|---|---|---|
{chr(10).join(lines)}
"""


def recounted(kind: str, house: House, votes: int) -> str:
    """Recount a map on one database, and write the line of it."""
    house.lay("opinion_map", PEOPLE, STATEMENTS, votes)
    took = house.json(RECOUNT)
    if took["findings"] or took["votes"] != votes:
        raise RuntimeError(f"the recount does not stand: {took}")
    again, last, whole = ((took[how] + took["tally"]) / took["engine"] for how in ("table", "last", "whole"))
    held = "held" if whole <= BAR else "held with a copy" if max(again, last) <= BAR else f"**over {BAR:g} times**"
    return (
        f"| {kind} | {took['whole']:.1f} | {took['table']:.1f} | {took['last']:.1f} | {took['tally']:.1f} |"
        f" {took['engine']:.1f} | {again:.2f} | {last:.2f} | {whole:.2f} | {took['mb']:.0f} | {held} |"
    )
