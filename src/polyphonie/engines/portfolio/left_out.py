"""For every method left out of the chosen sequence, the criterion that keeps it out."""

from collections.abc import Mapping, Sequence

from polyphonie.engines.portfolio.brief import Brief
from polyphonie.engines.portfolio.filters import off_matter
from polyphonie.engines.portfolio.model import Exclusion, Rated, Settings
from polyphonie.engines.portfolio.model import Sequence as Way
from polyphonie.engines.portfolio.verify import faults
from polyphonie.kit.method import Method
from polyphonie.kit.reason import Reason


def left_out(methods: Mapping[str, Method], ranking: Sequence[Rated], way: Way, filtered: Mapping[str, tuple[Exclusion, ...]],
             brief: Brief, settings: Settings, extra_cents: int) -> tuple[Exclusion, ...]:
    """Give why each method is not in the sequence: a filter, a rival better on a criterion, or a limit already used.

    Guarantees
    ----------
    Every method of the catalogue is either in the sequence or here, with a field and a value.
    """
    rated = {r.method: r for r in ranking}
    found: list[Exclusion] = []
    for one in ranking:
        if one.method in way.methods:
            continue
        if one.method in filtered:
            found += filtered[one.method]
        elif off_matter(methods[one.method], brief):
            found.append(_off_matter(methods[one.method], brief))
        else:
            found.append(_outranked(methods[one.method], rated, way, brief, settings, methods, extra_cents))
    return tuple(found)


def _off_matter(method: Method, brief: Brief) -> Exclusion:
    matters = list(brief.situation.context.matters)
    return Exclusion(method.slug, "matter", "context.matters", matters, list(method.matters),
                     Reason("left-matter", {"method": method.slug, "matters": matters,
                                            "matters_method": list(method.matters)}), is_filter=False)


def _outranked(method: Method, rated: Mapping[str, Rated], way: Way, brief: Brief, settings: Settings,
               methods: Mapping[str, Method], extra_cents: int) -> Exclusion:
    mine = rated[method.slug]
    rivals = [s for s in way.steps if s.stage in method.stages]
    rival = max(rivals, key=lambda s: rated[s.method].score, default=None)
    if rival is not None and rated[rival.method].score > mine.score:
        theirs = {c.criterion: c for c in rated[rival.method].contributions}
        worst = min(mine.contributions, key=lambda c: c.share - theirs[c.criterion].share)
        other = theirs[worst.criterion]
        facts = {"method": method.slug, "method_rival": rival.method, "criterion": worst.criterion,
                 "score": round(mine.score, 4), "score_rival": round(rated[rival.method].score, 4)}
        return Exclusion(method.slug, worst.criterion, f"criteria.{worst.criterion}", _round(worst.fit),
                         _round(other.fit), Reason("left-outranked", facts), is_filter=False)
    choices = [(s.stage, s.method) for s in way.steps]
    tries = [faults([*choices, (stage, method.slug)], methods, brief, settings, extra_cents) for stage in method.stages]
    broken = min(tries, key=len, default=())
    if broken:
        first = broken[0]
        limit = first.code.removeprefix("broken-")
        facts = {**first.facts, "method": method.slug}
        if facts.get("method_rival") == method.slug:  # the refusal may come from the other side
            facts["method_rival"] = first.facts["method"]
        return Exclusion(method.slug, limit, f"sequence.{limit}", _first(first.facts), None,
                         Reason(f"left-{first.code}", facts), is_filter=False)
    facts = {"method": method.slug, "score": round(mine.score, 4), "burden": settings.burden}
    return Exclusion(method.slug, "burden", "score", round(mine.score, 4), settings.burden,
                     Reason("left-burden", facts), is_filter=False)


def _round(value: float | None) -> float | None:
    return None if value is None else round(value, 3)


def _first(facts: Mapping[str, object]) -> object:
    return next((v for v in facts.values() if isinstance(v, (int, float))), None)
