"""Activities that an organisation keeps to start others from."""

from typing import ClassVar

from django.db import models

from polyphonie.dossier.models.activity import Access, Activity
from polyphonie.people.models import Organisation, Person


class ActivityTemplate(models.Model):
    """An activity without anybody's answers, people or dates: its tool, its rule, its words, what the team laid.

    `title` names the template and `question` is the title of the activity that it was kept from; `table` holds what
    lies on the table, in order: ask, title, body, more, and the rank of what each is about.
    """

    organisation = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="activity_templates")
    slug = models.SlugField(max_length=80)
    title = models.CharField(max_length=200)
    summary = models.TextField(blank=True)
    instrument = models.CharField(max_length=40)
    version = models.PositiveIntegerField(default=1)
    settings = models.JSONField(default=dict)
    question = models.CharField(max_length=200)
    why = models.TextField(blank=True)
    access = models.CharField(max_length=8, choices=Access, default=Access.OPEN)
    moderation = models.CharField(max_length=8, choices=Activity.Moderation, default=Activity.Moderation.AFTER)
    hides_results = models.BooleanField(default=True)
    table = models.JSONField(default=list)
    made_by = models.ForeignKey(Person, on_delete=models.SET_NULL, null=True, related_name="+")
    made_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ("title", "id")
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["organisation", "slug"], name="one_activity_template_per_slug")
        ]

    def __str__(self) -> str:
        return self.title
