"""The case file: the situation as it was written, and the strategy that was computed from it."""

import json
from functools import cached_property
from typing import Any

from django.db import models

from polyphonie.people.models import Organisation


class Dossier(models.Model):
    """One participatory process; its situation file is what is true, its record is what was computed from it.

    `record` is kept as the very text that was computed: a database that sorts the keys of its JSON would change the
    bytes that a reader downloads and compares. `finding` is the little that a list says of it.
    """

    slug = models.SlugField(max_length=80, unique=True)
    title = models.CharField(max_length=300)
    organisation = models.ForeignKey(
        Organisation, on_delete=models.PROTECT, null=True, blank=True, related_name="dossiers"
    )
    language = models.CharField(max_length=2, choices=[("fr", "français"), ("en", "English")], default="fr")
    situation = models.TextField()
    record = models.TextField()
    record_digest = models.CharField(max_length=64)
    finding = models.JSONField(default=dict)
    is_public = models.BooleanField(default=False)
    is_example = models.BooleanField(default=False)
    created_at = models.DateTimeField(auto_now_add=True)
    updated_at = models.DateTimeField(auto_now=True)

    class Meta:
        ordering = ("title", "slug")

    def __str__(self) -> str:
        return self.title

    @cached_property
    def strategy(self) -> dict[str, Any]:
        """Give the strategy as plain data, with the judgements on actors: see `rules.may_see_actors` first."""
        found: dict[str, Any] = json.loads(self.record)
        return found
