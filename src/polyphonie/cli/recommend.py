"""polyphonie recommend: the whole catalogue ranked for many contexts, one a line."""

import json
from pathlib import Path

from polyphonie.catalogue import catalogue
from polyphonie.cli.reading import bytes_of
from polyphonie.cli.writing import write_together
from polyphonie.strategy.ranking import rank_contexts

MOST_BYTES = 500_000_000


def write_rankings(contexts: str, out: str) -> None:
    """Rank every context; nothing is written when any line is at fault."""
    text = bytes_of(contexts, MOST_BYTES)
    ranked = rank_contexts(text, catalogue(), file=contexts)
    content = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in ranked)
    place = Path(out)
    write_together(place.parent, {place.name: content.encode()})
