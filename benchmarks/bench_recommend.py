"""How long it takes to rank the whole catalogue for a thousand hardly known contexts, and to read a long text."""

import json
import time
from itertools import cycle, islice
from pathlib import Path
from sys import path

path[:0] = [str(Path(__file__).resolve().parents[1])]

from polyphonie.catalogue import catalogue  # noqa: E402
from polyphonie.catalogue.expressions import lexicon  # noqa: E402
from polyphonie.catalogue.reading import read_text  # noqa: E402
from polyphonie.strategy.ranking import rank_contexts  # noqa: E402
from tests.strategy.contexts import ROWS  # noqa: E402

CONTEXTS, WORDS = 1_000, 2_000


def main() -> None:
    """Print the CPU seconds."""
    shipped, words = catalogue(), lexicon()
    read_text("warm", words)
    text = " ".join(islice(cycle(" ".join(r.text for r in ROWS if r.text.isascii()).split()), WORDS))
    start = time.process_time()  # noqa: TID251
    for _ in range(20):
        read_text(text, words)
    print(f"read {WORDS} words: {(time.process_time() - start) / 20 * 1000:.1f} ms of CPU")  # noqa: TID251
    lines = [json.dumps({"id": n, "text": row.text}) for n, row in enumerate(islice(cycle(ROWS), CONTEXTS))]
    start = time.process_time()  # noqa: TID251
    count = sum(1 for _ in rank_contexts(lines, shipped))
    print(f"rank {len(shipped.methods)} methods for {count} contexts: {time.process_time() - start:.1f} s of CPU")  # noqa: TID251


if __name__ == "__main__":
    main()
