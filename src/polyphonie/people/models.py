"""Who works here: persons, organisations, and who belongs to which."""

from typing import Any, ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.contrib.auth.models import PermissionsMixin
from django.db import models
from django.db.models.functions import Lower
from django.utils import timezone


class People(BaseUserManager["Person"]):
    """Makes persons; an e-mail address is compared without its capitals."""

    def create_user(self, email: str, password: str | None = None, **more: Any) -> "Person":
        """Register somebody; without a password they cannot sign in by password."""
        if not email:
            raise ValueError("a person needs an e-mail address")
        person = self.model(email=self.normalize_email(email).lower(), **more)
        person.set_password(password)
        person.save(using=self._db)
        return person

    def create_superuser(self, email: str, password: str | None = None, **more: Any) -> "Person":
        """Register an operator, who may do everything."""
        return self.create_user(email, password, is_superuser=True, **more)

    def get_by_natural_key(self, username: str | None) -> "Person":
        """Find somebody by e-mail address, whatever its capitals."""
        return self.get(email__iexact=username)


class Person(AbstractBaseUser, PermissionsMixin):
    """Somebody with an account; taking part never needs one."""

    class Language(models.TextChoices):
        FRENCH = "fr", "français"
        ENGLISH = "en", "English"

    email = models.EmailField(unique=True)
    name = models.CharField(max_length=120, blank=True)
    language = models.CharField(max_length=2, choices=Language, default=Language.FRENCH)
    is_active = models.BooleanField(default=True)
    joined_at = models.DateTimeField(default=timezone.now, editable=False)

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = []
    objects: ClassVar[People] = People()

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(Lower("email"), name="one_person_per_email")
        ]

    def __str__(self) -> str:
        return self.name or self.email


class Organisation(models.Model):
    """A cooperative, a town, an agency, a company, an association."""

    slug = models.SlugField(max_length=60, unique=True)
    name = models.CharField(max_length=160)

    def __str__(self) -> str:
        return self.name


class Membership(models.Model):
    """What somebody does in an organisation; one role each, because a page must know which."""

    class Role(models.TextChoices):
        STEWARD = "steward"
        FACILITATOR = "facilitator"
        READER = "reader"

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="memberships")
    organisation = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="memberships")
    role = models.CharField(max_length=12, choices=Role, default=Role.READER)

    class Meta:
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["person", "organisation"], name="one_role_per_organisation")
        ]

    def __str__(self) -> str:
        return f"{self.person} · {self.organisation} · {self.role}"


class OrganisationInvitation(models.Model):
    """A link that gives one role in an organisation, once, until its end; only the digest of its secret is kept.

    `email` is where it was sent, when it was: a letter goes out whether or not that address has an account, so that
    inviting never tells who has one.
    """

    organisation = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="invitations")
    role = models.CharField(max_length=12, choices=Membership.Role, default=Membership.Role.READER)
    secret_digest = models.CharField(max_length=64, unique=True)
    email = models.EmailField(blank=True)
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
        return f"{self.role} · {self.organisation}"
