"""polyphonie recommend: the whole catalogue ranked for many contexts, one a line."""

import json
import sys
from pathlib import Path

from polyphonie.catalogue import catalogue
from polyphonie.cli.reading import bytes_of
from polyphonie.cli.writing import write_together
from polyphonie.strategy.ranking import rank_contexts

MOST_BYTES = 500_000_000


def _tell(done: int, total: int) -> None:
    """Say on standard error how far a long ranking has come, where somebody is looking."""
    if sys.stderr.isatty() and (done % 50 == 0 or done == total):
        print(f"\r{done} / {total}", end="\n" if done == total else "", file=sys.stderr, flush=True)


def write_rankings(contexts: str, out: str) -> None:
    """Rank every context; nothing is written when any line is at fault."""
    lines = bytes_of(contexts, MOST_BYTES).splitlines()
    ranked = rank_contexts(lines, catalogue(), _tell, file=contexts)
    content = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in ranked)
    place = Path(out)
    write_together(place.parent, {place.name: content.encode()})
