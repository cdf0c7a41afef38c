"""Rooms where many people take part behind one address."""

from django.db import models

from polyphonie.dossier.models.activity import Activity
from polyphonie.people.models import Person


class Room(models.Model):
    """A room that the team declared in an activity: how many people, from when, until when.

    Meanwhile as many may come from one address. It says nothing of who comes, and is kept once over.
    """

    activity = models.ForeignKey(Activity, on_delete=models.CASCADE, related_name="rooms")
    size = models.PositiveIntegerField()
    opened_at = models.DateTimeField()
    ends_at = models.DateTimeField()
    opened_by = models.ForeignKey(Person, on_delete=models.SET_NULL, null=True, related_name="+")

    class Meta:
        ordering = ("-id",)

    def __str__(self) -> str:
        return f"{self.activity} · {self.size}"
