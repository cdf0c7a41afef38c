"""Polyphonie, the workbench of a participatory process: why before how."""

__version__ = "0.1.0"
