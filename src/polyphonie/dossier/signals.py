"""What the dossier announces to the rooms above, which it does not know."""

from typing import Final

from django.dispatch import Signal

situation_changed: Final = Signal()
"""Sent with `dossier` in the transaction that writes its situation: whoever computes from it asks for that again."""
situation_about_to_be_replaced: Final = Signal()
"""Sent with `dossier` and `by` in the transaction that puts a whole file in its place: it may be kept before."""
