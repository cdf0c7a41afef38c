"""The case file: the situation as it was written, what was computed from it, who works on it, what was done to it."""

import json
import unicodedata
from functools import cached_property
from secrets import token_bytes
from typing import Any, ClassVar

from django.db import models

from polyphonie.people.models import Organisation, Person


def searched(*texts: str | None) -> str:
    """Give texts as a search compares them: without capitals nor accents.

    Example
    -------
    >>> searched("Évreux", None, "l’École")
    "evreux l'ecole"
    """
    known = " ".join(text for text in texts if text).replace("’", "'").casefold()
    return "".join(one for one in unicodedata.normalize("NFKD", known) if not unicodedata.combining(one))


def new_key() -> bytes:
    """Draw a key of 256 bits."""
    return token_bytes(32)


class Dossier(models.Model):
    """One participatory process; its situation file is what is true, its record is what was computed from it.

    `situation` is the file as it was received until somebody edits it, then as the house writes it; the answers that
    respondents give here are beside it (`Respondent`). `revision` counts the edits of anything that the record depends
    on. `record` is kept as the very text that was computed (empty: never computed yet): a database that sorts the keys
    of its JSON would change the bytes that a reader downloads and compares. `finding` is the little that a list
    says; `words` is what a search looks in.
    """

    slug = models.SlugField(max_length=80, unique=True)
    title = models.CharField(max_length=300)
    organisation = models.ForeignKey(
        Organisation, on_delete=models.PROTECT, null=True, blank=True, related_name="dossiers"
    )
    language = models.CharField(max_length=2, choices=[("fr", "français"), ("en", "English")], default="fr")
    situation = models.TextField()
    revision = models.PositiveIntegerField(default=0)
    record = models.TextField(blank=True, default="")
    record_digest = models.CharField(max_length=64, blank=True, default="")
    finding = models.JSONField(default=dict)
    is_public = models.BooleanField(default=False)
    is_example = models.BooleanField(default=False)
    created_at = models.DateTimeField(auto_now_add=True)
    updated_at = models.DateTimeField(auto_now=True)
    archived_at = models.DateTimeField(null=True, blank=True)
    deletes_at = models.DateTimeField(null=True, blank=True)
    words = models.TextField(blank=True, default="", editable=False)
    key = models.BinaryField(max_length=32, default=new_key)

    class Meta:
        ordering = ("title", "slug")

    def __str__(self) -> str:
        return self.title

    def save(self, *args: Any, **more: Any) -> None:
        """Keep the words by which a dossier is found beside those that people read."""
        self.words = searched(self.title, self.finding.get("place"), self.finding.get("organiser"))
        if more.get("update_fields") is not None:
            more["update_fields"] = {*more["update_fields"], "words"}
        super().save(*args, **more)

    @cached_property
    def strategy(self) -> dict[str, Any]:
        """Give the strategy as plain data, with the judgements on actors: see `rules.may_see_actors` first."""
        found: dict[str, Any] = json.loads(self.record)
        return found


class Role(models.TextChoices):
    """What somebody is in a dossier; what each may do is in `rules.CAN`."""

    ADMINISTRATOR = "administrator"
    FACILITATOR = "facilitator"
    ANALYST = "analyst"
    DECISION_MAKER = "decision_maker"
    OBSERVER = "observer"
    RESPONDENT = "respondent"


class TeamMember(models.Model):
    """Somebody's role in a dossier; one each, because a page must know which."""

    dossier = models.ForeignKey(Dossier, on_delete=models.CASCADE, related_name="team")
    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="dossiers")
    role = models.CharField(max_length=16, choices=Role)
    may_export_actors = models.BooleanField(default=False)
    joined_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ("joined_at", "id")
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["dossier", "person"], name="one_role_per_dossier")
        ]

    def __str__(self) -> str:
        return f"{self.person} · {self.dossier} · {self.role}"


class Respondent(models.Model):
    """One view of the actors, given here by somebody invited to: `influence` 0-4 of each on each, `positions` -4..4.

    A cell is absent while nobody answered it and null when the respondent says that they do not know. `code` is the id
    of the copy in the situation file. `key` names the respondent's own page when they have no account.
    """

    dossier = models.ForeignKey(Dossier, on_delete=models.CASCADE, related_name="respondents")
    person = models.ForeignKey(Person, on_delete=models.SET_NULL, null=True, blank=True, related_name="answers")
    code = models.SlugField(max_length=80)
    name = models.CharField(max_length=160)
    influence = models.JSONField(default=dict)
    positions = models.JSONField(default=dict)
    revision = models.PositiveIntegerField(default=0)
    created_at = models.DateTimeField(auto_now_add=True)
    answered_at = models.DateTimeField(null=True, blank=True)
    finished_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("created_at", "id")
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["dossier", "code"], name="one_copy_per_code"),
            models.UniqueConstraint(fields=["dossier", "person"], name="one_copy_per_person"),
        ]

    def __str__(self) -> str:
        return f"{self.name} · {self.dossier}"


class Invitation(models.Model):
    """A link for one purpose, with an end: it gives one role, or opens one respondent's page.

    Only the digest of its secret is kept. A link to a role serves once; a respondent's link opens the same copy again
    until it expires, so that somebody may begin on a phone and finish at a desk.
    """

    dossier = models.ForeignKey(Dossier, on_delete=models.CASCADE, related_name="invitations")
    purpose = models.CharField(max_length=16, choices=Role)
    respondent = models.ForeignKey(Respondent, on_delete=models.CASCADE, null=True, blank=True, related_name="links")
    secret_digest = models.CharField(max_length=64, unique=True)
    label = models.CharField(max_length=160, blank=True)
    made_by = models.ForeignKey(Person, on_delete=models.SET_NULL, null=True, related_name="+")
    made_at = models.DateTimeField(auto_now_add=True)
    expires_at = models.DateTimeField()
    used_at = models.DateTimeField(null=True, blank=True)
    used_by = models.ForeignKey(Person, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    revoked_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("-made_at", "-id")

    def __str__(self) -> str:
        return f"{self.purpose} · {self.dossier}"


class Step(models.Model):
    """A dated step of the process as its team adapted it; `code` names it in addresses and in versions.

    `method` is the slug of a method of the catalogue; `title` is empty when the method's name does. Costs and days are
    None while the typical figure of the method is kept. `objectives` and `publics` are ids of the situation.
    """

    dossier = models.ForeignKey(Dossier, on_delete=models.CASCADE, related_name="steps")
    code = models.SlugField(max_length=40)
    position = models.PositiveIntegerField()
    method = models.SlugField(max_length=80)
    stage = models.CharField(max_length=16)
    title = models.CharField(max_length=200, blank=True)
    starts_on = models.DateField(null=True, blank=True)
    ends_on = models.DateField(null=True, blank=True)
    objectives = models.JSONField(default=list)
    publics = models.JSONField(default=list)
    owner = models.CharField(max_length=160, blank=True)
    cost_cents = models.BigIntegerField(null=True, blank=True)
    staff_days = models.FloatField(null=True, blank=True)
    note = models.TextField(blank=True)

    class Meta:
        ordering = ("position", "id")
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["dossier", "code"], name="one_step_per_code")
        ]

    def __str__(self) -> str:
        return self.title or self.method
