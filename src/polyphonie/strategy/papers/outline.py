"""A strategy laid out for paper: the same chapters as the page, in blocks that the PDF and the Word file both set."""

from collections.abc import Callable, Mapping
from typing import Final

from polyphonie.strategy.papers import outline_case as case
from polyphonie.strategy.papers import outline_proof as proof
from polyphonie.strategy.papers import outline_ways as ways
from polyphonie.strategy.papers.blocks import Blocks, Notice, Paper, Part
from polyphonie.strategy.papers.chapters import chapters
from polyphonie.strategy.papers.reading import Reading


def outline(reading: Reading) -> Paper:
    """Lay a strategy out."""
    say = reading.say
    private = Notice("bad", say("paper-private"), lines=[say("paper-private-text")]) if reading.is_private else None
    parts = [Part(one.id, one.title, list(CHAPTERS[one.id](reading))) for one in chapters(reading)]
    overline = " · ".join((say("paper-kind"), *reading.dates))
    return Paper(
        reading.title,
        overline,
        verdict(reading),
        private,
        reading.cautions,
        say("paper-made-with", version=reading.record["inputs"]["engine"]),
        reading.is_private,
        parts,
    )


def verdict(reading: Reading) -> Notice:
    """Give the verdict, what is still to do, the way recommended."""
    say = reading.say
    lines = [] if reading.to_mend else [say("paper-all-met", count=len(reading.checks))]
    if reading.answer:
        lines.append(reading.answer)
    if reading.record["verdict"]["is_mandatory"]:
        lines.append(say("paper-mandatory"))
    return Notice(
        reading.tone,
        reading.verdict,
        lines=lines,
        items=[f"{c.name}{say('paper-colon')}{c.mend or c.reason}" for c in reading.to_mend],
    )


CHAPTERS: Final[Mapping[str, Callable[[Reading], Blocks]]] = {
    "conditions": case.conditions,
    "situation": case.situation,
    "diagnosis": case.diagnosis,
    "law": case.law,
    "actors": case.actors,
    "sequences": ways.sequences,
    "detail": ways.detail,
    "why": ways.why,
    "changes": ways.changes,
    "alarms": ways.alarms,
    "left-out": proof.left_out,
    "firmness": proof.firmness,
    "computed": proof.computed,
    "unknown": proof.unknown,
    "sources": proof.sources,
}
