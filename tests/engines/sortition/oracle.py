"""Leximin by brute force: every panel listed, levels settled one after another by an independent solver."""

from itertools import combinations

import numpy as np
from scipy.optimize import linprog

from polyphonie.engines.sortition import Recruitment


def every_panel(recruitment: Recruitment) -> list[tuple[int, ...]]:
    """List all panels of people, by index."""
    found = []
    for panel in combinations(range(len(recruitment.people)), recruitment.seats):
        people = [recruitment.people[i] for i in panel]
        homes = [p.household for p in people if p.household]
        if len(set(homes)) < len(homes):
            continue
        if all(q.low <= sum(holds(recruitment, p, q) for p in people) <= q.high for q in recruitment.quotas):
            found.append(panel)
    return found


def holds(recruitment, person, quota):
    """Tell whether a person counts for a quota."""
    return person.answers[recruitment.features.index(quota.feature)] == quota.value


def leximin(recruitment: Recruitment) -> list[float]:
    """Give the leximin chances of everybody; those in no panel have 0."""
    panels = every_panel(recruitment)
    n, m = len(recruitment.people), len(panels)
    inside = np.zeros((n, m))
    for j, panel in enumerate(panels):
        inside[list(panel), j] = 1
    chances = np.zeros(n)
    is_free = inside.any(axis=1)
    while is_free.any():
        level = _most(inside, chances, is_free, None)
        for i in np.flatnonzero(is_free):
            if _most(inside, np.where(is_free, level - 1e-9, chances - 1e-9), np.zeros(n, bool), i) <= level + 1e-7:
                chances[i] = level
                is_free[i] = False
                break
    return chances.tolist()


def _most(inside, floors, is_free, wanted):
    """Raise the common level of the free, or the chance of one person, under floors."""
    m = inside.shape[1]
    cost = np.zeros(m + 1)
    if wanted is None:
        cost[m] = -1
    else:
        cost[:m] = -inside[wanted]
    above = np.hstack([-inside, is_free[:, None].astype(float)])
    limit = np.where(is_free, 0.0, -np.maximum(floors - 1e-9, 0))
    total = np.append(np.ones(m), 0.0)[None, :]
    answer = linprog(cost, A_ub=above, b_ub=limit, A_eq=total, b_eq=[1.0], bounds=[(0, None)] * (m + 1))
    assert answer.status == 0, answer.message
    return -answer.fun
