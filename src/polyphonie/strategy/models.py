"""What a team decides about its strategy: the sequence chosen and adapted, its weights, its versions, its templates."""

from typing import ClassVar

from django.db import models
from django.utils import timezone

from polyphonie.dossier.models import Dossier
from polyphonie.people.models import Organisation, Person


class Plan(models.Model):
    """The strategy being adapted: which sequence it came from, who chose it; its steps are the dossier's.

    `train` and `hire` are the skills that the team provides for. `revision` counts the edits; forms carry it.
    """

    dossier = models.OneToOneField(Dossier, on_delete=models.CASCADE, related_name="plan")
    based_on = models.CharField(max_length=80, blank=True)
    chosen_by = models.ForeignKey(Person, on_delete=models.SET_NULL, null=True, related_name="+")
    chosen_at = models.DateTimeField(auto_now_add=True)
    train = models.JSONField(default=list)
    hire = models.JSONField(default=list)
    revision = models.PositiveIntegerField(default=0)

    def __str__(self) -> str:
        return f"{self.based_on} · {self.dossier}"


class Override(models.Model):
    """An alarm that people decided to live with, and why; shown in public. `alarm` is its code and its objects."""

    dossier = models.ForeignKey(Dossier, on_delete=models.CASCADE, related_name="overrides")
    alarm = models.CharField(max_length=300)
    reason = models.TextField()
    person = models.ForeignKey(Person, on_delete=models.SET_NULL, null=True, related_name="+")
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ("at", "id")
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["dossier", "alarm"], name="one_override_per_alarm")
        ]

    def __str__(self) -> str:
        return f"{self.alarm} · {self.dossier}"


class Weighting(models.Model):
    """What each criterion weighs for a group; the one without a name is the team's, on which the ranking rests."""

    dossier = models.ForeignKey(Dossier, on_delete=models.CASCADE, related_name="weightings")
    name = models.CharField(max_length=120, blank=True)
    weights = models.JSONField(default=dict)
    person = models.ForeignKey(Person, on_delete=models.SET_NULL, null=True, related_name="+")
    at = models.DateTimeField(auto_now=True)

    class Meta:
        ordering = ("name",)
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["dossier", "name"], name="one_weighting_per_group")
        ]

    def __str__(self) -> str:
        return f"{self.name} · {self.dossier}"


class Version(models.Model):
    """A strategy as it stood one day: everything a document needs, kept as text, never changed."""

    dossier = models.ForeignKey(Dossier, on_delete=models.CASCADE, related_name="versions")
    number = models.PositiveIntegerField()
    made_by = models.ForeignKey(Person, on_delete=models.SET_NULL, null=True, related_name="+")
    made_at = models.DateTimeField(auto_now_add=True)
    why = models.TextField(blank=True)
    situation = models.TextField()
    plan = models.JSONField(default=dict)
    record = models.TextField()
    digest = models.CharField(max_length=64)
    last_entry = models.BigIntegerField(default=0)

    class Meta:
        ordering = ("-number",)
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["dossier", "number"], name="one_version_per_number")
        ]

    def __str__(self) -> str:
        return f"{self.dossier} v{self.number}"


class Template(models.Model):
    """A process kept by an organisation to start others from: objectives, publics, steps; no actor, no date."""

    organisation = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="templates")
    slug = models.SlugField(max_length=80)
    title = models.CharField(max_length=200)
    summary = models.TextField(blank=True)
    situation = models.TextField()
    plan = models.JSONField(default=dict)
    made_by = models.ForeignKey(Person, on_delete=models.SET_NULL, null=True, related_name="+")
    made_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ("title", "id")
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["organisation", "slug"], name="one_template_per_slug")
        ]

    def __str__(self) -> str:
        return self.title


class Computation(models.Model):
    """The computing of a dossier's strategy, done apart from pages: how far it is, and whether it was given up."""

    class State(models.TextChoices):
        WAITING = "waiting"
        RUNNING = "running"
        DONE = "done"
        FAILED = "failed"
        CANCELLED = "cancelled"

    dossier = models.OneToOneField(Dossier, on_delete=models.CASCADE, related_name="computation")
    mark = models.CharField(max_length=64)
    state = models.CharField(max_length=10, choices=State, default=State.WAITING)
    done = models.PositiveIntegerField(default=0)
    total = models.PositiveIntegerField(default=0)
    moved_at = models.DateTimeField(default=timezone.now)

    def __str__(self) -> str:
        return f"{self.dossier} · {self.state}"
