"""The one state of an activity at any moment, computed from its dates."""

import datetime as dt
from typing import Literal, Protocol

State = Literal["draft", "scheduled", "open", "closed", "published"]


class Dated(Protocol):
    """What has the dates of an activity."""

    opens_at: dt.datetime | None
    closes_at: dt.datetime | None
    opened_at: dt.datetime | None
    closed_at: dt.datetime | None
    published_at: dt.datetime | None


def state_of(activity: Dated, now: dt.datetime) -> State:
    """Tell the state of an activity.

    Guarantees
    ----------
    exactly one state at every instant; what was closed by hand or published never opens again, whatever the clock says.
    """
    if activity.published_at is not None:
        return "published"
    if activity.closed_at is not None:
        return "closed"
    has_begun = activity.opened_at is not None or (activity.opens_at is not None and activity.opens_at <= now)
    if has_begun:
        return "closed" if activity.closes_at is not None and activity.closes_at <= now else "open"
    return "draft" if activity.opens_at is None else "scheduled"
