"""Votes on a real server: its ground, its client, and a bare view to compare with."""
