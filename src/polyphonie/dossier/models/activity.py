"""What happens in a dossier: activities, each for an objective; what lies on their table, is given, comes out."""

from secrets import randbits
from typing import ClassVar

from django.db import models

from polyphonie.dossier.models.case import Dossier, Step, new_key
from polyphonie.people.models import Person


def new_seed() -> int:
    """Draw a seed that fits a column."""
    return randbits(62)


class Objective(models.Model):
    """An objective of the participation, kept as a row so that no activity can be without one.

    It follows the situation file; one that left the file stays, no longer current, as long as an activity serves it.
    """

    dossier = models.ForeignKey(Dossier, on_delete=models.CASCADE, related_name="objectives")
    code = models.CharField(max_length=80)
    kind = models.CharField(max_length=40, blank=True)
    text = models.TextField(blank=True)
    is_current = models.BooleanField(default=True)

    class Meta:
        ordering = ("id",)
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["dossier", "code"], name="one_objective_per_code")
        ]

    def __str__(self) -> str:
        return self.text or self.code


class Access(models.TextChoices):
    """How one comes to take part."""

    OPEN = "open"
    LINK = "link"
    CODES = "codes"
    EMAIL = "email"
    ACCOUNT = "account"


class Activity(models.Model):
    """Something collective: one instrument, run in a dossier, for an objective.

    Its state is computed from its dates by `states.state_of`, nowhere else. `key` closes the commitments of what is
    given; `secret_digest` is that of the link, where access is by link. `count_refused` is why the last count gave
    nothing: a code and its facts.
    """

    class Moderation(models.TextChoices):
        AFTER = "after"
        BEFORE = "before"

    dossier = models.ForeignKey(Dossier, on_delete=models.CASCADE, related_name="activities")
    objective = models.ForeignKey(Objective, on_delete=models.RESTRICT, related_name="activities")
    step = models.ForeignKey(Step, on_delete=models.SET_NULL, null=True, blank=True, related_name="activities")
    slug = models.SlugField(max_length=80, unique=True)
    instrument = models.CharField(max_length=40)
    version = models.PositiveIntegerField(default=1)
    title = models.CharField(max_length=200)
    why = models.TextField(blank=True)
    settings = models.JSONField(default=dict)
    seed = models.BigIntegerField(default=new_seed)
    access = models.CharField(max_length=8, choices=Access, default=Access.OPEN)
    secret_digest = models.CharField(max_length=64, blank=True, default="")
    moderation = models.CharField(max_length=8, choices=Moderation, default=Moderation.AFTER)
    hides_results = models.BooleanField(default=True)
    items_from = models.ForeignKey("self", on_delete=models.SET_NULL, null=True, blank=True, related_name="feeds")
    colleges = models.JSONField(default=list)
    eligible = models.PositiveIntegerField(default=0)
    opens_at = models.DateTimeField(null=True, blank=True)
    closes_at = models.DateTimeField(null=True, blank=True)
    opened_at = models.DateTimeField(null=True, blank=True)
    closed_at = models.DateTimeField(null=True, blank=True)
    published_at = models.DateTimeField(null=True, blank=True)
    stage = models.PositiveSmallIntegerField(default=1)
    round = models.PositiveSmallIntegerField(default=1)
    key = models.BinaryField(max_length=32, default=new_key)
    roll_digest = models.CharField(max_length=64, blank=True, default="")
    count_asked_at = models.DateTimeField(null=True, blank=True)
    count_refused = models.JSONField(default=list)
    count_run = models.UUIDField(null=True, blank=True)
    count_begun_at = models.DateTimeField(null=True, blank=True)
    count_step = models.PositiveSmallIntegerField(default=0)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ("created_at", "id")

    def __str__(self) -> str:
        return self.title


class Giver(models.Model):
    """Somebody who takes part in one activity, without a name: a number, a key, a college, a weight.

    `identity` is a digest of what makes them one (a code, an address, an account), under the key of the activity, or of
    chance where anybody may come; never NULL, since SQL lets NULLs repeat. Erasing somebody destroys their key.
    """

    activity = models.ForeignKey(Activity, on_delete=models.CASCADE, related_name="givers")
    identity = models.CharField(max_length=64)
    key = models.BinaryField(max_length=32, default=new_key)
    college = models.PositiveSmallIntegerField(default=0)
    weight = models.PositiveIntegerField(default=1)
    is_team = models.BooleanField(default=False)
    is_suspect = models.BooleanField(default=False)
    revoked_at = models.DateTimeField(null=True, blank=True)
    came_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["activity", "identity"], name="one_giver_per_identity")
        ]

    def __str__(self) -> str:
        return f"{self.activity} · {self.pk}"


class Code(models.Model):
    """A code that lets one person in, once; only its digest is kept."""

    activity = models.ForeignKey(Activity, on_delete=models.CASCADE, related_name="codes")
    digest = models.CharField(max_length=64)
    college = models.PositiveSmallIntegerField(default=0)
    weight = models.PositiveIntegerField(default=1)
    giver = models.OneToOneField(Giver, on_delete=models.SET_NULL, null=True, blank=True, related_name="code")

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["activity", "digest"], name="one_row_per_code")
        ]

    def __str__(self) -> str:
        return f"{self.activity} · {self.pk}"


class Item(models.Model):
    """What lies on the table of an activity, which others can read and answer. `place` is its rank, declared early."""

    class State(models.TextChoices):
        ACCEPTED = "accepted"
        PENDING = "pending"
        WITHHELD = "withheld"
        WITHDRAWN = "withdrawn"

    activity = models.ForeignKey(Activity, on_delete=models.CASCADE, related_name="items")
    ask = models.CharField(max_length=40)
    about = models.ForeignKey("self", on_delete=models.CASCADE, null=True, blank=True, related_name="answers")
    giver = models.ForeignKey(Giver, on_delete=models.SET_NULL, null=True, blank=True, related_name="items")
    round = models.PositiveSmallIntegerField(default=1)
    place = models.PositiveBigIntegerField(default=0)
    title = models.CharField(max_length=300, blank=True)
    body = models.TextField(blank=True)
    more = models.JSONField(default=dict)
    state = models.CharField(max_length=10, choices=State, default=State.ACCEPTED)
    ruling = models.TextField(blank=True)
    came_from = models.ForeignKey("self", on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    entry = models.BigIntegerField(default=0)
    put_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ("place", "id")

    def __str__(self) -> str:
        return self.title


class Contribution(models.Model):
    """What one giver gives and that only counts: the last value of each slot, which the journal can give again.

    `slot` is made of the ask, the round and the item (`ledger.slot_of`). `entry` has neither an index nor a constraint:
    `verify` checks it instead, and rows stay cheap to replace.
    """

    class Channel(models.IntegerChoices):
        SCREEN = 0
        PAPER = 1
        TEAM = 2

    activity = models.ForeignKey(Activity, on_delete=models.CASCADE, related_name="contributions", db_index=False)
    giver = models.ForeignKey(Giver, on_delete=models.CASCADE, related_name="contributions", db_index=False)
    ask = models.PositiveSmallIntegerField()
    round = models.PositiveSmallIntegerField(default=1)
    item = models.BigIntegerField(default=0)
    slot = models.BigIntegerField()
    value = models.BigIntegerField(default=0)
    text = models.TextField(blank=True, default="")
    more = models.JSONField(default=dict)
    channel = models.PositiveSmallIntegerField(choices=Channel, default=Channel.SCREEN)
    given_at = models.DateTimeField()
    entry = models.BigIntegerField(default=0)

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["activity", "giver", "slot"], name="one_value_per_slot")
        ]

    def __str__(self) -> str:
        return f"{self.activity} · {self.slot}"


class Outcome(models.Model):
    """What a count gave, with all that lets anyone count again. Figures are kept as the very text that was computed.

    `round` is the last one that it counts; `on_paper` are those of its givers for whom the team wrote; `is_open` tells
    whether anybody may have the rows that it counted. `left_out` is what did not stand any more at closing: for each
    reason a code, its facts, how many answers, of how many people.
    """

    activity = models.ForeignKey(Activity, on_delete=models.CASCADE, related_name="outcomes")
    number = models.PositiveIntegerField()
    round = models.PositiveSmallIntegerField(default=1)
    at = models.DateTimeField(auto_now_add=True)
    engine = models.CharField(max_length=80)
    version = models.PositiveIntegerField()
    inputs_digest = models.CharField(max_length=64)
    outcome = models.TextField()
    givers = models.PositiveIntegerField(default=0)
    on_paper = models.PositiveIntegerField(default=0)
    left_out = models.JSONField(default=list)
    is_open = models.BooleanField(default=True)
    is_final = models.BooleanField(default=False)
    computed_by = models.ForeignKey(Person, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")

    class Meta:
        ordering = ("-number",)
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["activity", "number"], name="one_outcome_per_number")
        ]

    def __str__(self) -> str:
        return f"{self.activity} · {self.number}"
