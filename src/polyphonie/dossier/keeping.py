"""What an organisation keeps to start others from: named, found again and removed by the same rules, whatever it is."""

from collections.abc import Mapping
from typing import Any, Final, TypeVar

from django.db.models import Model, QuerySet
from django.utils.text import slugify

from polyphonie.dossier.models import Dossier
from polyphonie.kit.errors import Refusal
from polyphonie.people.models import Membership, Organisation, Person

Kept = TypeVar("Kept", bound=Model)
KEEPERS: Final = (Membership.Role.STEWARD, Membership.Role.FACILITATOR)


class TemplateUntitled(Refusal):
    """A template needs a title."""

    def __init__(self) -> None:
        super().__init__("template-title")


class NoHome(Refusal):
    """A dossier of no organisation has nowhere to keep a template."""

    def __init__(self) -> None:
        super().__init__("template-home")


def titled(title: str) -> str:
    """Give the title of a template on one line; TemplateUntitled when there is none."""
    found = " ".join(title.split())[:200]
    if not found:
        raise TemplateUntitled
    return found


def home_of(dossier: Dossier) -> Organisation:
    """Give the organisation where what is made in a dossier is kept; NoHome when it belongs to none."""
    if dossier.organisation is None:
        raise NoHome
    return dossier.organisation


def free_slug(kept: QuerySet[Any], title: str) -> str:
    """Name a template among those kept beside it; numbered when the name is taken."""
    known = set(kept.values_list("slug", flat=True))
    stem = slugify(title)[:70] or "modele"
    return next(name for n in range(1, len(known) + 2) if (name := stem if n == 1 else f"{stem}-{n}") not in known)


def kept_for(every: QuerySet[Kept], person: Person | None) -> QuerySet[Kept]:
    """Give, among templates, those of the organisations that somebody belongs to."""
    if person is None or not person.is_active:
        return every.none()
    own = every.filter(organisation__memberships__person=person)
    return own.select_related("organisation", "made_by").distinct()


def may_remove(person: Person, template: Any, roles: Mapping[int, str]) -> bool:
    """Stewards remove any template of their organisation; facilitators those that they made."""
    role = roles.get(template.organisation_id)
    return role == Membership.Role.STEWARD or (role in KEEPERS and template.made_by_id == person.pk)


def roles_of(person: Person) -> dict[int, str]:
    """Give somebody's role in each of their organisations."""
    return dict(person.memberships.values_list("organisation_id", "role"))
