"""The proof laid out for paper: methods left out, how firm the choice is, how it was computed, unknowns, sources."""

from typing import Final

from polyphonie.strategy.papers.blocks import Blocks, Figures, Source, Sources, Table, Terms, Words
from polyphonie.strategy.papers.reading import Reading

RANKED: Final = 12


def left_out(reading: Reading) -> Blocks:
    """Give every method left out: with its reason when it is impossible here, by criterion when it is only weaker."""
    say = reading.say
    yield Words(say("paper-left-lead", count=len({one["method"] for one in reading.record["excluded"]})), is_lead=True)
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
    yield Words(say("paper-firm-lead", method=reading.leader), is_lead=True)
    found = [d for name in ("sensitivity", "first_shares") if (d := reading.picture(name))]
    if reading.firmness and not found:
        head = [say(f"paper-{n}") for n in ("criterion", "firm-weight", "firm-low", "firm-high", "firm-rival")]
        yield Table(head, reading.firmness, numeric=(1, 2, 3), widths=(4, 1.5, 1.9, 1.5, 4))
    if not reading.firmness:
        yield Words(say("paper-firm-solid"))
    if found:
        yield Figures(found, say("paper-more-rows"))
    head = [say(f"paper-{n}") for n in ("method", "rank", "score", "first-share", "band", "known")]
    yield Table(
        head, reading.ranking(RANKED), say("paper-ranking"), numeric=(1, 2, 3, 4, 5), widths=(5, 1, 1.2, 1.2, 1.6, 1.2)
    )
    yield Words(say("paper-ranking-note", count=reading.samples), is_small=True)


def computed(reading: Reading) -> Blocks:
    """Give what is needed to compute again."""
    say = reading.say
    yield Words(say("paper-computed-note"), is_lead=True)
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
