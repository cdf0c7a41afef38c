"""Shared text: clauses, amendments, votes; each round gives a version."""
