"""Graded vote: everybody grades every option; majority judgment, or the mean of scores."""
