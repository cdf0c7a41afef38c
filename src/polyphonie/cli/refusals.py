"""Refusals said at the edge: every fault with its place and its mend, on standard error, in the reader's language."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from polyphonie.kit.errors import BadFile, Fault, Refusal
from polyphonie.kit.text import Language
from polyphonie.kit.voice import Voice, voice

MOST_SHOWN = 200


@dataclass
class Outcome:
    """How a command ended."""

    code: int = 0


@contextmanager
def spoken(language: Language) -> Iterator[Outcome]:
    """Run a command; what it refuses is said and makes exit code 2."""
    outcome = Outcome()
    try:
        yield outcome
        sys.stdout.flush()
    except BrokenPipeError:
        # whoever was reading has seen enough (`| head`); what is left to say goes nowhere
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except BadFile as refused:
        outcome.code = 2
        for line in lines(refused, voice(language)):
            print(line, file=sys.stderr)
    except Refusal as refused:
        outcome.code = 2
        say = voice(language)
        print(f"{say(refused.code, **refused.facts)} {say(refused.code + '-mend', **refused.facts)}", file=sys.stderr)
    except KeyboardInterrupt:
        outcome.code = 130


def lines(refused: BadFile, say: Voice) -> Iterator[str]:
    """Say the faults of a file, one a line, after their number."""
    yield say("fault-count", count=len(refused.faults))
    for fault in refused.faults[:MOST_SHOWN]:
        yield fault_line(fault, say)
    if len(refused.faults) > MOST_SHOWN:
        yield say("fault-more", count=len(refused.faults) - MOST_SHOWN)


def fault_line(fault: Fault, say: Voice) -> str:
    """Say one fault: where, what, how to mend it."""
    where = ":".join(str(part) for part in (fault.file, fault.line or "", fault.column or "") if part)
    place = f" {fault.place}" if fault.place else ""
    return (
        f"{where}{place} — {say('fault-' + fault.code, **fault.facts)} {say(f'fault-{fault.code}-mend', **fault.facts)}"
    )
