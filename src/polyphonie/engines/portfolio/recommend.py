"""The recommender: verdict, ranking, sequences, exclusions, what would change it, alarms. Pure and repeatable."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from polyphonie.engines.portfolio.alarms import alarms
from polyphonie.engines.portfolio.brief import Brief, brief_of
from polyphonie.engines.portfolio.changes import admitted, changes, relaxations
from polyphonie.engines.portfolio.contrast import contrasted, named, shares
from polyphonie.engines.portfolio.criteria import RANGED, fits
from polyphonie.engines.portfolio.explain import explained
from polyphonie.engines.portfolio.filters import exclusions
from polyphonie.engines.portfolio.least import least
from polyphonie.engines.portfolio.left_out import left_out
from polyphonie.engines.portfolio.model import Alarm, Contribution, Exclusion, Rated, Recommendation, Sensitivity
from polyphonie.engines.portfolio.model import Sequence as Way
from polyphonie.engines.portfolio.promethee import net_flows, ranks
from polyphonie.engines.portfolio.sequences import Problem, burdens
from polyphonie.engines.portfolio.settings import CRITERIA, Duty, Settings, SkillPrice
from polyphonie.engines.portfolio.stability import first_shares, intervals, smallest_change, weightings
from polyphonie.engines.portfolio.verdict import judge
from polyphonie.kit.method import Method
from polyphonie.kit.progress import Progress, silent
from polyphonie.kit.situation import Situation

Matrix = NDArray[np.float64]
PARTS = 6


def weights_of(settings: Settings) -> Matrix:
    """Give the weights in the order of the criteria, of sum 1."""
    raw = np.array([max(0.0, settings.weights.get(name, 0.0)) for name in CRITERIA])
    total = raw.sum()
    return raw / total if total > 0 else np.full(len(raw), 1 / len(raw))


def rank(
    situation: Situation, methods: Sequence[Method], settings: Settings | None = None, duties: Sequence[Duty] = ()
) -> tuple[Rated, ...]:
    """Rank the whole catalogue for a situation, however little is known of it.

    Returns
    -------
    Every method, those that cannot be used here last, each score taken apart by criterion.

    Guarantees
    ----------
    Contributions add up to the score; ties are broken by slug; the order of the catalogue does not matter.
    """
    settings = settings or Settings()
    brief = brief_of(situation)
    fit = fits(methods, brief)
    out = exclusions(methods, brief, duties)
    return _rated(methods, fit, net_flows(fit, settings.indifference, settings.preference), weights_of(settings), out)


def _rated(
    methods: Sequence[Method], fit: Matrix, flows: Matrix, weights: Matrix, out: Mapping[str, tuple[Exclusion, ...]]
) -> tuple[Rated, ...]:
    values = [float(value) for value in flows @ weights]
    known = (~np.isnan(fit)) @ weights
    order = sorted(range(len(methods)), key=lambda i: (methods[i].slug in out, -round(values[i], 12), methods[i].slug))
    place = {i: r + 1 for r, i in enumerate(order)}
    return tuple(
        Rated(
            methods[i].slug,
            place[i],
            values[i],
            float(known[i]),
            tuple(
                Contribution(
                    name, float(weights[k]), None if np.isnan(fit[i, k]) else float(fit[i, k]), float(flows[i, k])
                )
                for k, name in enumerate(CRITERIA)
            ),
            excluded_by=tuple(dict.fromkeys(e.criterion for e in out.get(methods[i].slug, ()))),
        )
        for i in order
    )


def recommend(
    situation: Situation,
    methods: Sequence[Method],
    settings: Settings | None = None,
    duties: Sequence[Duty] = (),
    prices: Mapping[str, SkillPrice] | None = None,
    progress: Progress = silent,
) -> Recommendation:
    """Recommend a strategy.

    Parameters
    ----------
    situation: what is known. methods: the catalogue, whole (it is the reference set of the scores).
    settings: weights, limits of a sequence, seed. duties: legal rules as they apply. prices: of skills, in cents.
    progress: told of each of the PARTS of the work; what it raises stops the work.

    Guarantees
    ----------
    The same input gives the same result; every method is in the first sequence or excluded with a reason; every alarm
    has a mend; unknown values neither help nor harm.

    Cost
    ----
    A dozen integer programmes of a few hundred variables: one to three seconds for 114 methods.
    """
    settings = settings or Settings()
    methods = sorted(methods, key=lambda m: m.slug)
    brief = brief_of(situation)
    fit = fits(methods, brief)
    flows, weights = net_flows(fit, settings.indifference, settings.preference), weights_of(settings)
    filtered = exclusions(methods, brief, duties)
    ranking = _rated(methods, fit, flows, weights, filtered)
    problem = Problem(
        tuple(methods),
        {r.method: r.score for r in ranking},
        brief,
        settings,
        prices or {},
        tuple(duties),
        burdens(methods, brief, settings),
    )
    progress(1, PARTS)
    here = admitted(methods, problem)
    verdict = judge(brief, *least(methods, problem), duties)
    samples = weightings(settings.samples, len(CRITERIA), settings.seed) @ flows.T
    progress(2, PARTS)
    plans = contrasted(here)
    progress(3, PARTS)
    slugs = [m.slug for m in methods]
    ways = shares(here, named(here, plans), samples, slugs)
    by_slug = {m.slug: m for m in methods}
    ranking = _firm(ranking, samples, _bands(methods, brief, fit, weights, settings), slugs)
    rated = {r.method: r for r in ranking}
    ways = tuple(explained(way, by_slug, rated, brief, duties) for way in ways)
    progress(4, PARTS)
    excluded = left_out(problem, ranking, ways[0] if ways else None, filtered)
    alternatives = changes(methods, problem, plans[0][1]) if plans else relaxations(methods, problem)
    progress(5, PARTS)
    return Recommendation(
        verdict,
        ranking,
        ways,
        excluded,
        alternatives,
        _alarms(ways, by_slug, here),
        _sensitivity(flows, weights, ranking, slugs, settings),
        settings,
    )


def _bands(
    methods: Sequence[Method], brief: Brief, fit: Matrix, weights: Matrix, settings: Settings
) -> Mapping[str, tuple[int, int]]:
    """Give the 5-95 % band of each rank when values move inside their ranges."""
    columns = [CRITERIA.index(name) for name in RANGED]
    low, high = (fits(methods, brief, pick, RANGED) for pick in (lambda r: r.least, lambda r: r.most))
    fixed = net_flows(fit, settings.indifference, settings.preference)
    still = fixed @ np.where(np.isin(np.arange(len(weights)), columns), 0.0, weights)
    chance = np.random.default_rng(settings.seed)
    found = []
    for _ in range(settings.band_samples):
        share = chance.random((len(methods), 1))
        drawn = net_flows(low + share * (high - low), settings.indifference, settings.preference)
        found.append(ranks(still + drawn @ weights[columns]))
    ends = np.quantile(np.array(found), [0.05, 0.95], axis=0, method="nearest")
    return {m.slug: (int(ends[0, i]), int(ends[1, i])) for i, m in enumerate(methods)}


def _firm(
    ranking: Sequence[Rated], samples: Matrix, bands: Mapping[str, tuple[int, int]], slugs: Sequence[str]
) -> tuple[Rated, ...]:
    """Add to each method how often it comes first among those usable, and its band of ranks."""
    usable = [i for i, s in enumerate(slugs) if s in {r.method for r in ranking if not r.excluded_by}]
    won = dict(zip((slugs[i] for i in usable), first_shares(samples[:, usable]), strict=True)) if usable else {}
    return tuple(replace(r, first_share=float(won.get(r.method, 0.0)), band=bands[r.method]) for r in ranking)


def _alarms(ways: Sequence[Way], methods: Mapping[str, Method], problem: Problem) -> tuple[Alarm, ...]:
    """Give the alarms of every sequence; of none at all when there is no sequence."""
    brief, settings, prices, duties = problem.brief, problem.settings, problem.prices, problem.duties
    usable = [m.slug for m in problem.methods]
    found: list[Alarm] = []
    for way in ways:
        choices = [(s.stage, s.method) for s in way.steps]
        raised = alarms(choices, methods, brief, settings, usable, prices, duties, (*way.train, *way.hire))
        found += [replace(alarm, sequence=way.id) for alarm in raised]
    return tuple(found) if ways else alarms((), methods, brief, settings, usable, prices, duties)


def _sensitivity(
    flows: Matrix, weights: Matrix, ranking: Sequence[Rated], slugs: Sequence[str], settings: Settings
) -> Sensitivity | None:
    usable = [r.method for r in ranking if not r.excluded_by]
    if len(usable) < 2:
        return None
    rows = [slugs.index(s) for s in usable]
    among = flows[rows]
    smallest = tuple(smallest_change(among, weights, CRITERIA, usable, rival) for rival in range(1, len(usable))[:3])
    return Sensitivity(
        usable[0],
        intervals(among, weights, CRITERIA, usable),
        smallest,
        {r.method: r.first_share for r in ranking if r.first_share > 0},
        settings.samples,
    )
