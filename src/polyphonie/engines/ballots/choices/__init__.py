"""Choices: approval, points, quadratic votes."""

from .approval import Approvals, count_approvals
from .points import Points, count_points, count_quadratic

__all__ = ["Approvals", "Points", "count_approvals", "count_points", "count_quadratic"]
