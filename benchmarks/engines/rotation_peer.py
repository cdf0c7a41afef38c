"""What people do without us: shuffle many times and keep the best, or write the problem for a general solver."""

import random
from itertools import combinations
from typing import Any

Result = dict[str, Any]


def repeats(rounds: list[list[list[int]]]) -> int:
    """Meetings of pairs who had met."""
    met: set[tuple[int, int]] = set()
    total = 0
    for tables in rounds:
        for table in tables:
            for pair in combinations(sorted(table), 2):
                total += pair in met
                met.add(pair)
    return total


def shuffle(people: int, tables: int, rounds: int, attempts: int = 1000) -> Result:
    """Shuffle everyone in every round, and keep the best of many attempts (fewer where there are many people)."""
    chance, best = random.Random(0), None
    for _ in range(max(1, attempts * 100 // max(100, people))):
        plan = []
        for _ in range(rounds):
            line = list(range(people))
            chance.shuffle(line)
            plan.append([line[table::tables] for table in range(tables)])
        found = repeats(plan)
        best = found if best is None else min(best, found)
    return {"repeats": best}


def solve(people: int, tables: int, rounds: int, seconds: float = 30.0) -> Result:
    """Write the plan as a constraint programme: a table for each person and round, no pair more than once."""
    from ortools.sat.python import cp_model

    model, size = cp_model.CpModel(), people // tables
    at = {
        (p, r, t): model.new_bool_var("") for p in range(people) for r in range(rounds) for t in range(tables)
    }  # fmt: skip
    for r in range(rounds):
        for p in range(people):
            model.add_exactly_one(at[p, r, t] for t in range(tables))
        for t in range(tables):
            model.add(sum(at[p, r, t] for p in range(people)) == size)
    over = []
    for p, q in combinations(range(people), 2):
        both = []
        for r in range(rounds):
            for t in range(tables):
                together = model.new_bool_var("")
                model.add_bool_or(at[p, r, t].negated(), at[q, r, t].negated(), together)
                both.append(together)
        excess = model.new_int_var(0, rounds, "")
        model.add(excess >= sum(both) - 1)
        over.append(excess)
    for p in range(people):  # the first round seats people in order: plans differ only by their names
        model.add(at[p, 0, p // size] == 1)
    model.minimize(sum(over))
    solver = cp_model.CpSolver()
    solver.parameters.max_deterministic_time = seconds  # its own count of work, the same in every run
    solver.parameters.num_workers = 1
    status = solver.solve(model)
    done = status in (cp_model.OPTIMAL, cp_model.FEASIBLE)
    return {"repeats": round(solver.objective_value) if done else None}
