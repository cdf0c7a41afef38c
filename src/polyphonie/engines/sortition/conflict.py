"""Why no panel exists: a smallest set of quotas that cannot hold together."""

from .model import Recruitment
from .profiles import put_together
from .programme import INFINITY, Programme
from .targets import seats_programme

Named = tuple[str, str, int, int]


def conflict(recruitment: Recruitment) -> tuple[Named, ...]:
    """Name quotas (feature, value, low, high) that cannot hold together with the seats, none of which is needless.

    Returns
    -------
    quotas : empty when some panel exists; also empty when seats and homes alone forbid every panel

    Guarantees
    ----------
    without any one of them, the others can be met

    Cost
    ----
    one exact search per quota
    """
    profiles = put_together(recruitment)
    programme = seats_programme(profiles, whole=True)
    if programme.solve_columns() is not None:
        return ()
    return tuple(_named(recruitment, j) for j in _needed(programme, recruitment))


def _needed(programme: Programme, recruitment: Recruitment) -> list[int]:
    """Lift quotas one by one, and keep lifted those without which nothing changes."""
    kept = []
    for j, quota in enumerate(recruitment.quotas):
        programme.bound_row(1 + j, 0, INFINITY)
        if programme.solve_columns() is not None:
            programme.bound_row(1 + j, quota.low, quota.high)
            kept.append(j)
    return kept


def _named(recruitment: Recruitment, index: int) -> Named:
    quota = recruitment.quotas[index]
    return quota.feature, quota.value, quota.low, quota.high
