"""Rotation: who sits where, round after round, so that people meet as many others as can be."""
