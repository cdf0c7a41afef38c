"""Checks of what an instrument says: both languages ask for the same facts, every reason has its sentence."""

import re
from collections.abc import Iterator, Mapping
from typing import Final

from polyphonie.kit.conformance.case import Case
from polyphonie.kit.instrument import Reason
from polyphonie.kit.record import canonical
from polyphonie.kit.text import LANGUAGES

FACT: Final = re.compile(r"\{(\w+)(?::[^{}]*\|[^{}]*)?\}")
MOST_REASONS: Final = 8
HEADINGS: Final[Mapping[str, tuple[str, ...]]] = {
    "fr": ("Quand s’en servir", "Quand ne pas s’en servir", "Déroulé", "Lire le résultat", "Limites", "Sources"),
    "en": ("When to use it", "When not to use it", "How it goes", "Reading the outcome", "Limits", "Sources"),
}


def speaks_of_its_outcome(case: Case) -> Iterator[str]:
    """24. One to five reasons, each with a sentence whose facts it holds, the same in both languages."""
    reasons = case.counted().reasons
    if not 1 <= len(reasons) <= MOST_REASONS:
        yield f"{len(reasons)} reasons"
    yield from unsaid(case, reasons)
    for code, text in case.instrument.sayings.items():
        if set(FACT.findall(text.fr)) != set(FACT.findall(text.en)):
            yield f"{code}: the languages ask for other facts"


def unsaid(case: Case, reasons: tuple[Reason, ...]) -> Iterator[str]:
    """Give the reasons without a sentence, or whose sentence asks for what they do not hold."""
    for reason in reasons:
        text = case.instrument.sayings.get(reason.code)
        if text is None:
            yield f"no sentence for {reason.code}"
        elif set(FACT.findall(text.fr)) - set(reason.facts) - {"items"}:
            yield f"{reason.code} does not hold its facts"


def tells_each_their_own(case: Case) -> Iterator[str]:
    """25. What is told to one giver alone has its sentence too, and is told to some."""
    mirror = case.instrument.mirror
    if mirror is None:
        yield from ("what feeds back needs a mirror",) if case.instrument.feeds_back else ()
        return
    table, outcome = case.fresh().table, case.counted()
    givers = sorted({g for rows in table.contributions.values() for g in rows.giver.tolist() if g >= 0})
    told = [mirror(table.mine(giver), outcome, case.settings) for giver in givers]
    if not any(told):
        yield "the mirror says nothing to anybody"
    for reasons in told:
        yield from unsaid(case, reasons)
        yield from (
            f"{r.code} tells of items that are not there" for r in reasons if not set(r.items) <= set(table.by_id)
        )


def sample_was_computed_by_hand(case: Case) -> Iterator[str]:
    """26. The sample gives what a person computed and wrote in it."""
    if canonical(case.counted()) != canonical(case.said()):
        yield "the outcome written in the sample is not the one counted"


def guides_in_both_languages(case: Case) -> Iterator[str]:
    """28. A guide in each language, with the headings that readers look for."""
    for language in LANGUAGES:
        path = case.folder / f"guide.{language}.md"
        text = path.read_text("utf-8") if path.exists() else ""
        yield from (f"{path.name}: no {title!r}" for title in HEADINGS[language] if f"## {title}\n" not in text)


CHECKS: Final = (
    speaks_of_its_outcome, tells_each_their_own, sample_was_computed_by_hand, guides_in_both_languages,
)  # fmt: skip
