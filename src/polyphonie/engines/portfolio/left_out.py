"""For every method left out of the chosen sequence, the criterion that keeps it out."""

from collections.abc import Mapping, Sequence

from polyphonie.engines.portfolio.filters import off_matter
from polyphonie.engines.portfolio.model import Exclusion, Rated
from polyphonie.engines.portfolio.model import Sequence as Way
from polyphonie.engines.portfolio.problem import Problem
from polyphonie.engines.portfolio.verify import faults
from polyphonie.kit.method import Method
from polyphonie.kit.reason import Reason


def left_out(
    problem: Problem, ranking: Sequence[Rated], way: Way | None, filtered: Mapping[str, tuple[Exclusion, ...]]
) -> tuple[Exclusion, ...]:
    """Give why each method is not in the sequence: a filter, a rival better on a criterion, or a limit already used.

    Parameters
    ----------
    problem: with the whole catalogue. ranking: of the whole catalogue. way: the sequence, None when none holds.
    filtered: what the filters refuse.

    Guarantees
    ----------
    Every method of the catalogue is either in the sequence or here, with a field and a value.
    """
    methods = {m.slug: m for m in problem.methods}
    chosen = way.methods if way else ()
    return tuple(
        reason
        for one in ranking
        if one.method not in chosen
        for reason in filtered.get(one.method) or (_why(methods[one.method], problem, ranking, way, methods),)
    )


def _why(
    method: Method, problem: Problem, ranking: Sequence[Rated], way: Way | None, methods: Mapping[str, Method]
) -> Exclusion:
    """Give the first of the reasons that holds, from the plainest to the finest."""
    situation = problem.brief.situation
    if off_matter(method, problem.brief):
        matters = list(situation.context.matters)
        return _left(
            method,
            "matter",
            "context.matters",
            matters,
            list(method.matters),
            matters=matters,
            matters_method=list(method.matters),
        )
    if method.slug in situation.already_done:
        return _left(method, "done", "already_done", method.slug)
    if way is None:
        return _left(method, "none", "sequences", 0)
    rated = {r.method: r for r in ranking}
    return (
        _outranked(method, rated, way)
        or _broken(method, problem, way, methods)
        or _burden(method, problem, rated[method.slug])
    )


def _outranked(method: Method, rated: Mapping[str, Rated], way: Way) -> Exclusion | None:
    """Name the best method at the same stage, when better, and the criterion that makes most of the difference."""
    mine = rated[method.slug]
    rival = max((rated[s.method] for s in way.steps if s.stage in method.stages), key=lambda r: r.score, default=mine)
    if rival.score <= mine.score + 1e-9:
        return None
    theirs = {c.criterion: c for c in rival.contributions}
    worst = min(mine.contributions, key=lambda c: c.share - theirs[c.criterion].share)
    facts = {
        "method": method.slug,
        "method_rival": rival.method,
        "criterion": worst.criterion,
        "score": round(mine.score, 4),
        "score_rival": round(rival.score, 4),
    }
    return Exclusion(
        method.slug,
        worst.criterion,
        f"criteria.{worst.criterion}",
        _round(worst.fit),
        _round(theirs[worst.criterion].fit),
        Reason("left-outranked", facts),
        is_filter=False,
    )


def _broken(method: Method, problem: Problem, way: Way, methods: Mapping[str, Method]) -> Exclusion | None:
    """Say what the sequence would break with the method in it, at the stage where it breaks least."""
    choices = [(s.stage, s.method) for s in way.steps]
    extra = problem.skill_cents(way.train, way.hire)
    tries = [
        faults([*choices, (stage, method.slug)], methods, problem.brief, problem.settings, extra)
        for stage in method.stages
    ]
    if not all(tries) or not tries:
        return None
    first = min(tries, key=len)[0]
    facts = {**first.facts, "method": method.slug}
    if facts.get("method_rival") == method.slug:  # the refusal may come from the other side
        facts["method_rival"] = first.facts["method"]
    value, limit, *_ = *(v for k, v in facts.items() if k != "method" and v is not None), None, None
    code = first.code.removeprefix("broken-")
    return Exclusion(
        method.slug, code, f"sequence.{code}", value, limit, Reason(f"left-{first.code}", facts), is_filter=False
    )


def _burden(method: Method, problem: Problem, mine: Rated) -> Exclusion:
    """Say that the method brings less than one more method costs."""
    score, burden = round(mine.score, 4), round(problem.scores[method.slug] - problem.worth(method.slug), 4)
    return _left(method, "burden", "score", score, burden, score=score, burden=burden)


def _left(
    method: Method, criterion: str, field: str, value: object, limit: object = None, /, **facts: object
) -> Exclusion:
    """Build a reason of being left out that is no filter."""
    return Exclusion(
        method.slug,
        criterion,
        field,
        value,
        limit,
        Reason(f"left-{criterion}", {"method": method.slug, **facts}),
        is_filter=False,
    )


def _round(value: float | None) -> float | None:
    return None if value is None else round(value, 3)
