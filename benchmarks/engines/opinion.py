"""The opinion engine at work: a planted conversation of any size, mapped, counted, and read from a file of votes."""

from pathlib import Path

import numpy as np

from polyphonie.engines.opinion.model import Conversation, Votes
from polyphonie.engines.opinion.tabulate import tabulate

SHARES = (0.45, 0.35, 0.20)


def planted(people: int, statements: int, votes_each: int, seed: int = 0) -> tuple[Votes, np.ndarray]:
    """Draw a conversation in which three groups agree with different statements, some of them shared."""
    chance = np.random.default_rng(seed)
    groups = np.searchsorted(np.cumsum(SHARES), chance.random(people), side="right").clip(0, len(SHARES) - 1)
    leaning = np.where(chance.random(statements) < 0.3, 0.8, chance.beta(0.6, 0.6, size=(len(SHARES), statements)))
    rows = np.repeat(np.arange(people, dtype=np.int32), votes_each)
    columns = np.concatenate(
        [_distinct(chance, min(10_000, people - first), statements, votes_each) for first in range(0, people, 10_000)]
    )
    drawn = chance.random(len(rows))
    agree = leaning[groups[rows], columns] * 0.85
    values = np.where(drawn < agree, 1, np.where(drawn < agree + 0.15, 0, -1)).astype(np.int8)
    names = tuple(str(i) for i in range(people)), tuple(str(j) for j in range(statements))
    return tabulate(*names, rows, columns, values), groups


def _distinct(chance: np.random.Generator, people: int, statements: int, votes_each: int) -> np.ndarray:
    keys = chance.random((people, statements))
    return np.sort(np.argpartition(keys, votes_each, axis=1)[:, :votes_each], axis=1).astype(np.int32).ravel()


def write_lines(votes: Votes, path: Path, seed: int = 1) -> None:
    """Write votes.csv in the order in which people would have voted, as Polis exports it."""
    order = np.random.default_rng(seed).permutation(len(votes.values))
    rows, columns, values = (one[order].tolist() for one in (votes.rows, votes.columns, votes.values))
    with path.open("w") as file:
        file.write("timestamp,datetime,comment-id,voter-id,vote\n")
        for n, (i, j, v) in enumerate(zip(rows, columns, values, strict=True)):
            file.write(f"{1_700_000_000_000 + n},Tue Nov 14 22:13:20 UTC 2023,{j},{i},{v}\n")


def conversation(people: int, statements: int = 1_000, votes_each: int = 50) -> Conversation:
    """Give a planted conversation without moderation."""
    return Conversation(planted(people, statements, votes_each)[0])
