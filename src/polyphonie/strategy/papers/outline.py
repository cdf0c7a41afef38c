"""A strategy laid out for paper: the same chapters as the page, in blocks that the PDF and the Word file both set."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Final

from polyphonie.strategy.papers.blocks import (
    Bars,
    Block,
    Bullets,
    Card,
    Cards,
    Columns,
    Figures,
    Heading,
    Notice,
    Paper,
    Part,
    Source,
    Sources,
    Table,
    Terms,
    Words,
)
from polyphonie.strategy.papers.chapters import chapters
from polyphonie.strategy.papers.reading import Reading
from polyphonie.strategy.papers.said import Rest
from polyphonie.strategy.papers.ways import Stage, Way

RANKED: Final = 12
PICTURED: Final = (
    "power_interest",
    "affected_distance",
    "influence_plane",
    "convergence_network",
    "respondents_spread",
)
Blocks = Iterator[Block]


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


def sequences(reading: Reading) -> Blocks:
    """Give the ways side by side."""
    say = reading.say
    if not reading.ways:
        yield Notice("note", say("paper-ways-none"), lines=[say("paper-ways-none-text")])
        return
    yield Words(say("paper-ways-lead" if len(reading.ways) > 1 else "paper-ways-one"))
    head = [say("paper-when"), say("paper-step"), say("paper-serves-list")]
    yield Cards(head, [card(way) for way in reading.ways])
    yield Words(say("paper-ranges-note"), is_small=True)


def card(way: Way) -> Card:
    """Put a way on a card."""
    return Card(way.name, way.tag, way.is_chosen, way.facts, [(s.when, s.name, s.serves) for s in way.stages])


def detail(reading: Reading) -> Blocks:
    """Give the recommended way step by step with its reasons, then the steps of the others."""
    say = reading.say
    for way in reading.ways:
        yield Heading(way.name)
        yield Terms([*way.facts, (say("paper-range"), way.cost_range)], is_flat=True)
        if way.is_chosen:
            yield from chosen(reading, way)
        else:
            yield steps(reading, way)
        if way.unreached:
            yield Notice("warn", say("paper-unreached", who=way.unreached))


def chosen(reading: Reading, way: Way) -> Blocks:
    """Give the recommended way in full."""
    say = reading.say
    found = [d for name in ("calendar", "coverage") if (d := reading.picture(name, way.id))]
    if found:
        yield Figures(found, say("paper-more-rows"))
    for one in way.stages:
        yield from stage(reading, one)
    yield Table(
        [say("paper-objective"), say("paper-served-by")],
        reading.coverage_rows(way),
        say("paper-coverage"),
        widths=(6, 6),
    )
    if way.skills:
        yield Table(
            [say("paper-skill"), say("paper-skill-asked"), say("paper-skill-where")],
            way.skills,
            say("paper-skills"),
            widths=(5, 3, 4),
        )


def stage(reading: Reading, one: Stage) -> Blocks:
    """Give one step with its reasons."""
    say = reading.say
    yield Heading(f"{one.number}. {one.name}", 3)
    yield Terms(
        [
            (say("paper-stage"), one.stage),
            (say("paper-when"), one.dates),
            (say("paper-cost"), one.cost),
            (say("paper-range"), one.cost_range),
            (say("paper-staff-days"), one.days),
        ],
        is_flat=True,
    )
    said = (
        (say("paper-serves-list"), say("paper-semicolon").join(one.objectives)),
        (say("paper-reaches"), ", ".join(one.reaches)),
        (say("paper-skills"), ", ".join(one.skills)),
    )
    pairs = [(term, value) for term, value in said if value]
    if pairs:
        yield Terms(pairs)
    columns = [(say("paper-for"), one.reasons_for), (say("paper-against"), one.reasons_against)]
    if any(reasons for _, reasons in columns):
        yield Columns([(title, reasons) for title, reasons in columns if reasons])


def steps(reading: Reading, way: Way) -> Table:
    """Give the steps of a way in short."""
    say = reading.say
    head = [say("paper-step"), say("paper-when"), say("paper-serves-list"), say("paper-cost"), say("paper-staff-days")]
    return Table(
        head,
        [(s.name, s.when, s.serves, s.cost, s.days) for s in way.stages],
        numeric=(3, 4),
        widths=(5, 2.4, 1.4, 1.8, 1.8),
    )


def why(reading: Reading) -> Blocks:
    """Give what weighs for and against the recommended way."""
    if reading.chosen:
        rows = [(label, value, reading.say.signed(value, 3)) for label, value in reading.why(reading.chosen.id)]
        yield Bars([reading.say("paper-criterion"), reading.say("paper-weighs")], rows)
    yield Words(reading.say("paper-why-note"), is_small=True)


def changes(reading: Reading) -> Blocks:
    """Give what would change the choice."""
    yield Bullets(reading.changes) if reading.changes else Words(reading.say("paper-changes-none"))


def alarms(reading: Reading) -> Blocks:
    """Give the alarms of the recommended way, each in its box."""
    found = reading.alarms(reading.record["recommended"])
    for one in found:
        if one.tone != "note":
            yield Notice(one.tone, one.title, one.level, [p for p in (one.why, one.mend) if p])
    minor = [one for one in found if one.tone == "note"]
    if minor:
        yield Notice("note", minor[0].level, items=[" ".join(p for p in (one.why, one.mend) if p) for one in minor])
    yield Words(reading.say("paper-alarms-over"), is_small=True) if found else Words(reading.say("paper-alarms-none"))


def left_out(reading: Reading) -> Blocks:
    """Give every method left out: with its reason when it is impossible here, by criterion when it is only weaker."""
    say = reading.say
    yield Words(say("paper-left-lead", count=len(reading.record["excluded"])))
    hard: dict[tuple[str, str], list[str]] = {}
    for row in (row for group in reading.left_out if group.is_filter for row in group.rows):
        hard.setdefault((row.reason, row.readmit), []).append(row.method)
    if hard:
        yield Table(
            [say("paper-method"), say("paper-left-why"), say("paper-readmit")],
            [(", ".join(methods), reason, readmit) for (reason, readmit), methods in hard.items()],
            say("paper-left-impossible"),
            widths=(4.4, 4.4, 3.4),
        )
    soft = [group for group in reading.left_out if not group.is_filter]
    if soft:
        rows = [
            (say("paper-left-group", criterion=g.criterion, count=len(g.rows)), ", ".join(row.method for row in g.rows))
            for g in soft
        ]
        yield Table([say("paper-criterion"), say("paper-methods")], rows, say("paper-left-weaker"), widths=(3, 9))


def firmness(reading: Reading) -> Blocks:
    """Give how firmly the ranking stands."""
    say = reading.say
    yield Words(say("paper-firm-lead", method=reading.leader))
    found = [d for name in ("sensitivity", "first_shares") if (d := reading.picture(name))]
    if reading.firmness and not found:
        head = [say(f"paper-{n}") for n in ("criterion", "firm-weight", "firm-low", "firm-high", "firm-rival")]
        yield Table(head, reading.firmness, numeric=(1, 2, 3), widths=(4, 1.5, 1.9, 1.5, 4))
    if not reading.firmness:
        yield Words(say("paper-firm-solid"))
    head = [say(f"paper-{n}") for n in ("method", "rank", "score", "first-share", "band", "known")]
    yield Table(
        head, reading.ranking(RANKED), say("paper-ranking"), numeric=(1, 2, 3, 4, 5), widths=(5, 1, 1.2, 1.2, 1.6, 1.2)
    )
    yield Words(say("paper-ranking-note", count=reading.samples), is_small=True)
    if found:
        yield Figures(found, say("paper-more-rows"))


def computed(reading: Reading) -> Blocks:
    """Give what is needed to compute again."""
    say = reading.say
    yield Words(say("paper-computed-note"))
    yield Terms(reading.computed)
    each = say("paper-semicolon").join(f"{name} {weight}" for name, weight in reading.weights)
    yield Terms([(say("paper-weights"), each)])


def unknown(reading: Reading) -> Blocks:
    """Give what is not known."""
    found = [one.text for one in reading.unknowns]
    yield from (Words(text) for text in found or [reading.say("paper-unknown-none")])


def sources(reading: Reading) -> Blocks:
    """Give the sources."""
    if reading.sources:
        yield Sources([Source(*one) for one in reading.sources])
    else:
        yield Words(reading.say("paper-sources-none"))


CHAPTERS: Final[Mapping[str, Callable[[Reading], Blocks]]] = {
    "conditions": conditions,
    "situation": situation,
    "diagnosis": diagnosis,
    "law": law,
    "actors": actors,
    "sequences": sequences,
    "detail": detail,
    "why": why,
    "changes": changes,
    "alarms": alarms,
    "left-out": left_out,
    "firmness": firmness,
    "computed": computed,
    "unknown": unknown,
    "sources": sources,
}
