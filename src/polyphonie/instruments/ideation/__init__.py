"""Ideation: people put ideas, each with its kind and its place, and support those of others."""
