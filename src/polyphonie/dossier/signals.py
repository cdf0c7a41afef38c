"""What the dossier announces to the rooms above, which it does not know."""

from typing import Final

from django.dispatch import Signal

situation_changed: Final = Signal()
"""Sent with `dossier` in the transaction that writes its situation: whoever computes from it asks for that again."""
