"""The pictures of a strategy: pure functions from a record to a drawing with its table."""

from collections.abc import Callable, Mapping
from importlib.resources import files
from typing import Final

from .affected_distance import affected_distance
from .calendar import calendar
from .convergence_network import convergence_network
from .coverage import coverage
from .drawing import Picture, Table, csv_of
from .first_shares import first_shares
from .influence_plane import influence_plane
from .power_interest import power_interest
from .respondents_spread import respondents_spread
from .sensitivity import sensitivity
from .why_method import why_method

ALL: Final[Mapping[str, Callable[..., Picture | None]]] = {
    "influence-plane": influence_plane,
    "convergence-network": convergence_network,
    "respondents-spread": respondents_spread,
    "power-interest": power_interest,
    "affected-distance": affected_distance,
    "coverage": coverage,
    "calendar": calendar,
    "why-method": why_method,
    "sensitivity": sensitivity,
    "first-shares": first_shares,
}


def pictures_css() -> str:
    """Give the style sheet of the pictures, for a page that must stand alone."""
    return (files(__name__) / "pictures.css").read_text("utf-8")


__all__ = [
    "ALL",
    "Picture",
    "Table",
    "affected_distance",
    "calendar",
    "convergence_network",
    "coverage",
    "csv_of",
    "first_shares",
    "influence_plane",
    "pictures_css",
    "power_interest",
    "respondents_spread",
    "sensitivity",
    "why_method",
]
