"""How much work a strategy takes: CPU seconds and ratios, several runs, the median; written to docs/benchmarks.md.

Run it with nothing else at work: python benchmarks/bench_strategy.py [runs]
"""

import datetime as dt
import os
import platform
import random
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import process_time  # noqa: TID251

import numpy as np
from yaml import CSafeLoader, compose

sys.path.insert(0, str(Path(__file__).parents[1]))  # run as a file, beside the package of the other benchmarks
from benchmarks.engines.report import sections
from polyphonie.catalogue import catalogue
from polyphonie.engines.actors import ActorGame, analyse_game
from polyphonie.engines.portfolio import CRITERIA, Settings, brief_of, rank
from polyphonie.engines.portfolio.criteria import fits
from polyphonie.engines.portfolio.promethee import net_flows
from polyphonie.engines.portfolio.recommend import weights_of
from polyphonie.engines.text import Writing, similar
from polyphonie.kit import codes
from polyphonie.kit.errors import Refusal
from polyphonie.kit.quantity import Range
from polyphonie.kit.situation import (
    Actor,
    Commitment,
    Constraint,
    Context,
    Decision,
    Objective,
    Organiser,
    ProjectObjective,
    Public,
    Respondent,
    Scope,
    ScopeItem,
    Situation,
    Territory,
)
from polyphonie.kit.situation_file import read_situation
from polyphonie.strategy.adapted import adapted
from polyphonie.strategy.advice import advise
from polyphonie.strategy.ground import ground_of
from polyphonie.strategy.planned import step_of
from polyphonie.strategy.record import strategy_record, to_json

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "benchmarks.md"
BARS = {"rank": 0.2, "whole": 3.0, "mactor": 0.1, "edit": 0.05, "similar": 0.25, "refusal": 2.0}
ACTORS, OBJECTIVES, RESPONDENTS = 20, 12, 3


def invented(seed: int = 7) -> Situation:
    """A large situation: 20 actors answered for in full by 3 respondents, 12 objectives of participation, 6 publics."""
    chance = np.random.default_rng(seed)
    ids = [f"a{i}" for i in range(ACTORS)]
    goals = [f"g{o}" for o in range(OBJECTIVES)]
    actors = tuple(
        Actor(
            a, a, codes.ACTOR_KINDS[i % len(codes.ACTOR_KINDS)], power=i % 5, affected=(i * 3) % 5, distance=(i * 2) % 5
        )
        for i, a in enumerate(ids)
    )
    copies = tuple(
        Respondent(
            f"r{n}",
            influence={i: {j: int(chance.integers(0, 5)) for j in ids if j != i} for i in ids},
            positions={i: {g: int(chance.integers(-4, 5)) for g in goals} for i in ids},
        )
        for n in range(RESPONDENTS)
    )
    publics = tuple(
        Public(
            f"p{i}",
            f"P{i}",
            500,
            int(chance.integers(1, 5)),
            int(chance.integers(1, 5)),
            barriers={b: int(chance.integers(0, 5)) for b in codes.BARRIERS[i % 3 : i % 3 + 3]},
        )
        for i in range(6)
    )
    aims = tuple(
        Objective(f"o{i}", kind=kind, level=1 + i % 4, weight=1.0 + i % 3, need=1 + i % 3, is_must=i % 3 == 0)
        for i, kind in enumerate(codes.OBJECTIVES)
    )
    limits = {"budget": 120_000, "staff_days": 200, "weeks": 60, "participants": 150}
    return Situation(
        slug="large",
        title="Large",
        as_of=dt.date(2026, 1, 5),
        context=Context(
            Territory("T", "municipality", 80_000),
            Organiser("O", "municipality"),
            "A problem.",
            ("a0", "a7"),
            ("place", "planning"),
            "diagnosis",
            2,
            3,
            2,
            2,
        ),
        decision=Decision("A decision", "Council", dt.date(2027, 3, 1), 4, False, Commitment("written")),
        scope=Scope((ScopeItem("x"),), ()),
        project_objectives=tuple(ProjectObjective(g, g) for g in goals),
        participation_objectives=aims,
        actors=actors,
        respondents=copies,
        publics=publics,
        modality="any",
        constraints=tuple(Constraint(kind="financial", limits=n, amount=Range.exactly(a)) for n, a in limits.items()),
        skills_in_house={"facilitation": 2, "project_management": 2, "communication": 1, "outreach": 1},
        expected_outputs=("needs_map", "recommendations", "ranked_options"),
    )


def spent(work: Callable[[], object], runs: int) -> float:
    """The median CPU time of some runs, after one that warms up."""
    work()
    taken = []
    for _ in range(runs):
        start = process_time()
        work()
        taken.append(process_time() - start)
    return median(taken)


def ranked(here: Situation) -> int:
    """Rank the whole catalogue with its explanations, and read every part of them."""
    return sum(len(r.contributions) for r in rank(here, catalogue().methods))


def whole(here: Situation) -> int:
    """Everything: advice, record, its text."""
    return len(to_json(strategy_record(advise(here))))


def edited(here: Situation) -> tuple[Callable[[], object], Callable[[], object]]:
    """Judge a plan of seven steps again after an edit, and read all that it stands on the first time."""
    ground = ground_of(here)
    sequence = strategy_record(advise(here))["sequences"][0]
    keep = {"cost_cents": None, "staff_days": None}
    steps = [step_of({**one, **keep, "code": one["method"]}) for one in sequence["steps"]]
    return lambda: adapted(ground, steps).alarms, lambda: adapted(ground_of(here), steps).alarms


def game(actors: int, objectives: int) -> ActorGame:
    """A random game, every cell filled."""
    chance = np.random.default_rng(3)
    influence = chance.integers(0, 5, (actors, actors)).astype(float)
    np.fill_diagonal(influence, 0)
    positions = chance.integers(-4, 5, (actors, objectives)).astype(float)
    names = tuple(f"a{i}" for i in range(actors)), tuple(f"o{o}" for o in range(objectives))
    return ActorGame(*names, influence, positions)


def ideas(count: int) -> list[Writing]:
    """Ideas of some forty words taken from six thousand."""
    chance = random.Random(0)
    words = ["".join(chance.choices("abcdefghilmnoprstuvé", k=chance.randint(3, 10))) for _ in range(6_000)]
    return [Writing(" ".join(chance.choices(words, k=8)), " ".join(chance.choices(words, k=30))) for _ in range(count)]


def refuse(text: str) -> None:
    """Read a file that has to be refused."""
    try:
        read_situation(text)
    except Refusal:
        return
    raise AssertionError("read, when it should have been refused")


def flows_ratio(here: Situation, runs: int) -> tuple[float, float, float]:
    """Our flows and another library's on the same complete table: CPU seconds of each, largest difference."""
    from pymcdm.methods import PROMETHEE_II

    fit = np.nan_to_num(fits(catalogue().methods, brief_of(here)), nan=0.5)
    weights, settings = weights_of(Settings()), Settings()
    kinds = np.ones(len(CRITERIA), dtype=int)
    edges = {"p": [settings.preference] * len(kinds), "q": [settings.indifference] * len(kinds)}

    def theirs() -> object:
        return PROMETHEE_II("vshape_2", **edges)(fit, weights, kinds, validation=False)

    def ours() -> object:
        return net_flows(fit, settings.indifference, settings.preference) @ weights

    gap = float(np.abs(np.asarray(ours()) - np.asarray(theirs())).max())
    return spent(ours, runs), spent(theirs, max(3, runs // 2)), gap


def started(runs: int) -> float:
    """The CPU time of importing the command line, less that of starting Python."""

    def cpu(code: str) -> float:
        said = f"import time; s = time.process_time(); {code}; print(time.process_time() - s)"
        return float(subprocess.run([sys.executable, "-c", said], capture_output=True, text=True, check=True).stdout)

    return median(cpu("import polyphonie.cli") for _ in range(runs))


def measured(runs: int) -> list[tuple[str, float, float | None, str]]:
    """Every line of the table: what, CPU seconds, the bar if any, a word."""
    large = invented()
    rows = [
        (
            "Ranking of the catalogue with its explanations",
            spent(lambda: ranked(large), runs),
            BARS["rank"],
            f"{ACTORS} actors, {OBJECTIVES} objectives, {len(catalogue().methods)} methods",
        )
    ]
    rows.append(
        (
            "Everything: advice, record and its text",
            spent(lambda: whole(large), runs),
            BARS["whole"],
            f"the same, {RESPONDENTS} respondents with full matrices",
        )
    )
    for path in sorted((ROOT / "examples").glob("*.yaml")):
        here = read_situation(path.read_text(encoding="utf-8"), path.name)
        rows.append(("Everything", spent(lambda here=here: whole(here), runs), BARS["whole"], f"example {path.stem}"))
    again, first = edited(large)
    rows.append(("Alarms of a plan after an edit", spent(again, runs * 3), BARS["edit"], "the large situation"))
    rows.append(("The same, nothing read before", spent(first, runs * 3), BARS["edit"], "the large situation"))
    board = game(100, 50)
    rows.append(
        ("MACTOR, every order", spent(lambda: analyse_game(board), runs), BARS["mactor"], "100 actors, 50 objectives")
    )
    written = ideas(5_000)
    rows.append(
        (
            "Ideas like this one",
            spent(lambda: similar(written[7], written), runs),
            BARS["similar"],
            f"{len(written):,} ideas",
        )
    )
    endless = "actors: [" + "a," * 600_000 + "]"
    refused, parsed = spent(lambda: refuse(endless), runs), spent(lambda: compose(endless, CSafeLoader), runs)
    word = f"600,000 actors; {refused / parsed:.1f} times PyYAML's C parser, which reads it to its end"
    rows.append(("A situation file without end, refused", refused, BARS["refusal"], word))
    ours, theirs, gap = flows_ratio(large, runs * 3)
    rows.append(
        (
            "PROMETHEE II flows",
            ours,
            None,
            f"{ours / theirs:.1f} times the time of pymcdm; largest difference {gap:.0e}",
        )
    )
    rows.append(("Start-up of the command line", started(runs), None, "import of polyphonie.cli"))
    return rows


def table(rows: list[tuple[str, float, float | None, str]]) -> str:
    """The lines as a table."""
    lines = ["| what | on what | CPU seconds (median) | bar | share of the bar |", "|---|---|---|---|---|"]
    for what, seconds, bar, word in rows:
        held = f"{seconds / bar:.0%}" if bar else ""
        lines.append(f"| {what} | {word} | {seconds:.4f} | {bar or ''} | {held} |")
    return "\n".join(lines)


def page(rows: list[tuple[str, float, float | None, str]], runs: int) -> str:
    """The page of the documentation."""
    cores, today = os.cpu_count(), dt.datetime.now(tz=dt.UTC).date().isoformat()
    return f"""# Benchmarks

Written by `python benchmarks/bench_strategy.py` (`make bench`). CPU seconds, not waiting time: medians of {runs} runs
after one that warms up. They say orders of magnitude; what travels best from one machine to another is the ratio to
another library on the same table. Nothing here is a timed test: a slow day breaks no build.

Measured on {today}, Python {platform.python_version()}, {cores} cores, machine shared with other work.

{table(rows)}

The large case is invented: {ACTORS} actors answered for in full by {RESPONDENTS} respondents, {OBJECTIVES} objectives
of participation, 6 publics with barriers, every limit set. "Everything" is verdict, ranking with 2,000 sampled
weightings and the bands of the ranks, two to four sequences proven best of their kind, what would change them, alarms,
actor games, and the record in both languages.
"""


def main() -> None:
    """Measure, print, write."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 7
    rows = measured(runs)
    print(table(rows))
    engines = sections(PAGE.read_text(encoding="utf-8"))  # what `python -m benchmarks.engines` wrote stays
    PAGE.write_text(f"{page(rows, runs).rstrip()}\n\n{engines}".rstrip() + "\n", encoding="utf-8")
    late = [f"{what} ({word})" for what, seconds, bar, word in rows if bar and seconds > bar]
    sys.exit(f"over the bar: {', '.join(late)}" if late else 0)


if __name__ == "__main__":
    main()
