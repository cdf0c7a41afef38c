"""Erases the dossiers whose delay is over; to be run every day by whoever operates the site."""

from typing import Any

from django.core.management.base import BaseCommand
from django.utils import timezone

from polyphonie.dossier.life import delete_due_dossiers


class Command(BaseCommand):
    help = "Erase the dossiers that were deleted and whose delay is over."

    def handle(self, *args: Any, **options: Any) -> None:
        """Erase them, and name each."""
        for slug in delete_due_dossiers(timezone.now()):
            self.stdout.write(slug)
