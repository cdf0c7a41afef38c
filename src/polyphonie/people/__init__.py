"""Persons, their organisations, and what every page is asked with."""
