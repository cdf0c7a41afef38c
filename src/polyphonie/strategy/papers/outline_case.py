"""The case laid out for paper: preconditions, situation, diagnosis, law, actors."""

from collections.abc import Sequence
from typing import Final

from polyphonie.strategy.papers.blocks import (
    Blocks,
    Bullets,
    Columns,
    Figures,
    Heading,
    Notice,
    Table,
    Terms,
    Words,
)
from polyphonie.strategy.papers.reading import Reading
from polyphonie.strategy.papers.said import Rest

PICTURED: Final = (
    "power_interest",
    "affected_distance",
    "influence_plane",
    "convergence_network",
    "respondents_spread",
)


def conditions(reading: Reading) -> Blocks:
    """Give the preconditions as a table."""
    say = reading.say
    rows = [(c.name, c.said, c.reason, c.mend) for c in reading.checks]
    has_mend = any(c.mend for c in reading.checks)
    head = [say("paper-check"), say("paper-how"), say("paper-because"), *([say("paper-mend")] if has_mend else [])]
    yield Table(head, rows if has_mend else [r[:3] for r in rows], widths=(3, 1.4, 5, 4) if has_mend else (3, 1.4, 9))


def situation(reading: Reading) -> Blocks:
    """Give the sheet of the situation."""
    say = reading.say
    yield Terms(reading.sheet)
    if reading.problem:
        yield Heading(say("paper-problem"))
        yield from (Words(text) for text in reading.problem)
    nothing = [say("paper-nothing-said")]
    opened, closed = reading.scope
    yield Columns([(say("paper-open"), opened or nothing), (say("paper-closed"), closed or nothing)])
    if reading.project:
        yield Heading(say("paper-project"))
        yield Bullets(reading.project)
    if reading.objectives:
        rows = [(f"{letter} – {text}", kind, level) for letter, text, kind, level in reading.objectives]
        yield Table(
            [say("paper-objective"), say("paper-kind-of"), say("paper-level")],
            rows,
            say("paper-objectives"),
            widths=(6, 3, 3),
        )
    if reading.publics:
        head = [say("paper-public"), say("paper-affected"), say("paper-distance"), say("paper-barriers")]
        yield Table(head, reading.publics, say("paper-publics"), widths=(5, 1.5, 1.5, 5))
    if reading.constraints:
        yield Table(
            [say("paper-constraint"), say("paper-field"), say("paper-amount")],
            reading.constraints,
            say("paper-constraints"),
            widths=(1.6, 7, 3.4),
        )
    if reading.history:
        yield Heading(say("paper-history"))
        yield Bullets(reading.history)


def diagnosis(reading: Reading) -> Blocks:
    """Give what the situation says, and on what it rests."""
    say = reading.say
    yield Words(say("paper-draft" if reading.statements else "paper-diagnosis-none"), is_small=True)
    rows = [
        (topic, " ".join(p for p in (one.text, one.suggests) if p), rested(reading, one.rests))
        for topic, found in reading.statements
        for one in found
    ]
    if rows:
        yield Table([say("paper-topic"), say("paper-statement"), say("paper-rests-on")], rows, widths=(2.4, 5, 5))


def rested(reading: Reading, rests: Sequence[Rest]) -> str:
    """Say in one cell what a statement rests on."""
    say = reading.say
    each = [f"{r.name}{say('paper-colon')}{r.value}" + (f" ({r.origin})" if r.origin else "") for r in rests]
    said = say("paper-semicolon").join(each)
    return said[:1].upper() + said[1:]


def law(reading: Reading) -> Blocks:
    """Give the rules that apply and the questions to ask."""
    say = reading.say
    yield Notice("warn", say("paper-law-note"))
    if reading.law:
        yield Heading(say("paper-law-apply"))
        rows = [(r.title, f"{r.kind}, {r.status}", r.effect, r.place) for r in reading.law]
        yield Table(
            [say("paper-law-rule"), say("paper-how"), say("paper-law-effect"), say("paper-law-text")],
            rows,
            widths=(2.6, 2, 5, 2.6),
        )
    else:
        yield Words(say("paper-law-none"))
    if reading.law_unsure:
        yield Heading(say("paper-law-unsure", count=len(reading.law_unsure)))
        yield Table(
            [say("paper-law-rule"), say("paper-law-text")],
            [(r.title, r.place) for r in reading.law_unsure],
            widths=(6, 6),
        )
        yield Columns([(say("paper-law-questions"), reading.law_questions)])
    yield Words(say("paper-law-silent", count=reading.law_silent), is_small=True)


def actors(reading: Reading) -> Blocks:
    """Give the register of actors and the pictures of their game."""
    say = reading.say
    yield Notice("bad", say("paper-private"), lines=[say("paper-private-text")])
    found = [d for name in PICTURED if (d := reading.picture(name))]
    if found:
        yield Figures(found[:2], say("paper-more-rows"))
    head = [say(f"paper-{n}") for n in ("actor", "stake", "power", "interest", "affected", "distance")]
    yield Table(head, reading.actors, numeric=(2, 3, 4, 5), widths=(3.6, 3.2, 1.5, 1.4, 1.8, 1.6))
    by = (
        say("paper-actors-by", count=len(reading.respondents), who=reading.respondents)
        if reading.respondents
        else say("paper-actors-none")
    )
    yield Words(f"{say('paper-actors-scale')} {by}", is_small=True)
    if found[2:]:
        yield Figures(found[2:], say("paper-more-rows"))
