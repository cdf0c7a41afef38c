"""Ranks the whole catalogue for many contexts, most of them hardly known: read, completed, judged by rules alone.

What a text suggests moves the ranking; only what somebody said can exclude. How often a method is used plays no part.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from polyphonie.catalogue.completion import completed, with_likely_objectives
from polyphonie.catalogue.expressions import Lexicon
from polyphonie.catalogue.expressions import lexicon as shipped
from polyphonie.catalogue.loader import Catalogue
from polyphonie.catalogue.reading import read_text
from polyphonie.engines.portfolio.brief import brief_of
from polyphonie.engines.portfolio.criteria import fits
from polyphonie.engines.portfolio.filters import exclusions
from polyphonie.engines.portfolio.model import Settings
from polyphonie.engines.portfolio.promethee import net_flows
from polyphonie.engines.portfolio.recommend import weights_of
from polyphonie.kit.cases import CaseBase, NoCases, SimilarCase
from polyphonie.kit.method import Method
from polyphonie.kit.progress import Progress, silent
from polyphonie.kit.situation import Situation
from polyphonie.strategy.context_lines import ContextLine, read_context_lines

MOST_CASES: Final = 5


def rank_contexts(
    lines: Iterable[str | bytes],
    catalogue: Catalogue,
    progress: Progress = silent,
    *,
    file: str = "",
    lexicon: Lexicon | None = None,
    cases: CaseBase | None = None,
) -> Iterator[dict[str, Any]]:
    """Rank the catalogue for each context.

    Parameters
    ----------
    lines: contexts, see `read_context_lines`. catalogue: all the methods. progress: told after each context.
    file: the name of the file, for the faults. lexicon: the words known, ours by default. cases: none by default.

    Returns
    -------
    For each line, in its order, ``{"id", "ranking": [{"method", "score", "external_ids", "excluded_by"?, "cases"?}]}``.

    Raises
    ------
    BadFile
        All the faults of all the lines, before anything is ranked.

    Guarantees
    ----------
    Every method is in every ranking, those excluded last with the criteria that exclude them; the same lines give the
    same rankings; one context never changes the ranking of another.
    """
    contexts = read_context_lines(lines, file)
    return _ranked(contexts, catalogue, progress, lexicon or shipped(), cases or NoCases())


def _ranked(
    contexts: Sequence[ContextLine], catalogue: Catalogue, progress: Progress, lexicon: Lexicon, cases: CaseBase
) -> Iterator[dict[str, Any]]:
    methods = sorted(catalogue.methods, key=lambda m: m.slug)
    for done, context in enumerate(contexts, 1):
        known = situation_of_context(context.situation, context.text, lexicon)
        yield {"id": context.id, "ranking": ranking_of(known, context.situation, methods, cases)}
        progress(done, len(contexts))


def situation_of_context(given: Situation, text: str, lexicon: Lexicon) -> Situation:
    """Complete what is given by what the text suggests, then by the likely objectives of its matters."""
    read = read_text(text, lexicon).situation if text else Situation()
    return with_likely_objectives(completed(given, read), lexicon)


def ranking_of(
    known: Situation, given: Situation, methods: Sequence[Method], cases: CaseBase | None = None
) -> list[dict[str, Any]]:
    """Rank methods for a situation.

    Parameters
    ----------
    known: the situation with its estimates; it scores. given: what somebody said of it; only that excludes.
    methods: the catalogue, sorted by slug. cases: similar cases, told beside the methods they used.
    """
    settings = Settings()
    fit = fits(methods, brief_of(known))
    scores: NDArray[np.float64] = net_flows(fit, settings.indifference, settings.preference) @ weights_of(settings)
    out = exclusions(methods, brief_of(given))
    told = _told(cases.similar(known, MOST_CASES) if cases else ())
    order = sorted(range(len(methods)), key=lambda i: (methods[i].slug in out, -round(float(scores[i]), 9)))
    return [
        _row(
            methods[i],
            float(scores[i]),
            tuple(dict.fromkeys(e.criterion for e in out.get(methods[i].slug, ()))),
            told.get(methods[i].slug, []),
        )
        for i in order
    ]


def _told(similar: Iterable[SimilarCase]) -> Mapping[str, list[str]]:
    """Give the similar cases in which each method was used."""
    told: dict[str, list[str]] = {}
    for case in similar:
        for method in case.methods:
            told.setdefault(method, []).append(case.id)
    return told


def _row(method: Method, score: float, excluded_by: tuple[str, ...], cases: list[str]) -> dict[str, Any]:
    row: dict[str, Any] = {
        "method": method.slug,
        "score": round(score, 6) + 0.0,
        "external_ids": dict(method.external_ids),
    }
    if excluded_by:
        row["excluded_by"] = list(excluded_by)
    if cases:
        row["cases"] = cases
    return row
