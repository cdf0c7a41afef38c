"""The journal: one table that is history, log and store of what was already done; and the seals that close it."""

from typing import ClassVar

from django.db import models

from polyphonie.dossier.models.activity import Activity, Giver
from polyphonie.dossier.models.case import Dossier
from polyphonie.people.models import Person


class Entry(models.Model):
    """Something that was done to a dossier, written once and never changed.

    Its number is its place: order is never told by a clock. `kind` names the deed (its sentence is `entry-<kind>`);
    `facts` are what the sentence needs and, for an edit of the situation, what each value was and became. A person who
    leaves takes their name away; the deed stays.

    What is given in an activity has a giver, a `slot`, an item and a value; `key` makes a repeated post do nothing.
    Both digests are commitments under keys of their own, so that erasing one side never breaks the chain. Empty
    columns of deeds of the team cost nothing; no index serves reading but those below, and what is given is in one.
    """

    dossier = models.ForeignKey(Dossier, on_delete=models.CASCADE, related_name="entries", db_index=False)
    person = models.ForeignKey(
        Person, on_delete=models.SET_NULL, null=True, blank=True, related_name="+", db_index=False
    )
    kind = models.CharField(max_length=40)
    facts = models.JSONField(default=dict)
    revision = models.PositiveIntegerField(default=0)
    at = models.DateTimeField(auto_now_add=True)
    activity = models.ForeignKey(
        Activity, on_delete=models.CASCADE, null=True, blank=True, related_name="entries", db_index=False
    )
    giver = models.ForeignKey(
        Giver, on_delete=models.SET_NULL, null=True, blank=True, related_name="entries", db_index=False
    )
    slot = models.BigIntegerField(null=True, blank=True)
    item = models.BigIntegerField(null=True, blank=True)
    value = models.BigIntegerField(null=True, blank=True)
    key = models.UUIDField(null=True, blank=True)
    who_digest = models.BinaryField(max_length=32, null=True, blank=True)
    what_digest = models.BinaryField(max_length=32, null=True, blank=True)

    class Meta:
        ordering = ("-id",)
        indexes: ClassVar[list[models.Index]] = [
            models.Index(fields=["dossier", "-id"], name="entries_of_dossier"),
            models.Index(fields=["person"], name="entries_of_person", condition=models.Q(person__isnull=False)),
        ]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["giver", "key"], name="one_effect_per_key")
        ]

    def __str__(self) -> str:
        return f"{self.kind} · {self.dossier}"


class Seal(models.Model):
    """A block of the journal, closed: the root of its entries, chained to the seal before."""

    dossier = models.ForeignKey(Dossier, on_delete=models.CASCADE, related_name="seals")
    number = models.PositiveIntegerField()
    first = models.BigIntegerField()
    last = models.BigIntegerField()
    count = models.PositiveIntegerField()
    root = models.BinaryField(max_length=32)
    head = models.BinaryField(max_length=32)
    at = models.DateTimeField()

    class Meta:
        ordering = ("number",)
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["dossier", "number"], name="one_seal_per_number")
        ]

    def __str__(self) -> str:
        return f"{self.dossier} · {self.number}"
