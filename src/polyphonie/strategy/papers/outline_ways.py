"""The ways laid out for paper: side by side, step by step, why, what would change the choice, alarms."""

from polyphonie.strategy.papers.blocks import (
    Bars,
    Blocks,
    Bullets,
    Card,
    Cards,
    Columns,
    Figures,
    Heading,
    Notice,
    Table,
    Terms,
    Words,
)
from polyphonie.strategy.papers.reading import Reading
from polyphonie.strategy.papers.ways import Stage, Way


def sequences(reading: Reading) -> Blocks:
    """Give the ways side by side."""
    say = reading.say
    if not reading.ways:
        yield Notice("note", say("paper-ways-none"), lines=[say("paper-ways-none-text")])
        return
    yield Words(say("paper-ways-lead" if len(reading.ways) > 1 else "paper-ways-one"), is_lead=True)
    head = [say("paper-when"), say("paper-step"), say("paper-serves-list")]
    yield Cards(head, [card(way) for way in reading.ways])
    yield Words(say("paper-ranges-note"), is_small=True)


def card(way: Way) -> Card:
    """Put a way on a card."""
    return Card(way.name, way.tag, way.is_chosen, way.facts, [(s.when, s.name, s.serves) for s in way.stages])


def detail(reading: Reading) -> Blocks:
    """Give the chosen way step by step with its reasons, then the steps of the others."""
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
    """Give the chosen way in full."""
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
        (say("paper-owner"), one.owner),
        (say("paper-note"), one.note),
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
    """Give what weighs for and against the chosen way."""
    if reading.chosen:
        rows = [(label, value, reading.say.signed(value, 3)) for label, value in reading.why(reading.chosen.id)]
        yield Bars([reading.say("paper-criterion"), reading.say("paper-weighs")], rows)
    yield Words(reading.say("paper-why-note"), is_small=True)


def changes(reading: Reading) -> Blocks:
    """Give what would change the choice."""
    yield Bullets(reading.changes) if reading.changes else Words(reading.say("paper-changes-none"))


def alarms(reading: Reading) -> Blocks:
    """Give the alarms of the chosen way, each in its box."""
    found = reading.alarms(reading.chosen_id)
    for one in found:
        if one.tone != "note":
            yield Notice(one.tone, one.title, one.level, [p for p in (one.why, one.mend, one.override) if p])
    minor = [one for one in found if one.tone == "note"]
    if minor:
        yield Notice(
            "note", minor[0].level, items=[" ".join(p for p in (one.why, one.mend, one.override) if p) for one in minor]
        )
    yield Words(reading.say("paper-alarms-over"), is_small=True) if found else Words(reading.say("paper-alarms-none"))
