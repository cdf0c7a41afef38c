"""The life of a dossier: opened, published, archived, duplicated, deleted after a delay. Each deed is in its log."""

import datetime as dt
import json
import re
from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from django.db import IntegrityError, transaction
from django.utils import timezone

from polyphonie.dossier.changes import REPLACED
from polyphonie.dossier.columns import forget
from polyphonie.dossier.editing import locked, put_situation, told, tree_of_dossier, write
from polyphonie.dossier.log import note
from polyphonie.dossier.models import Dossier, Role, Step, TeamMember
from polyphonie.dossier.signals import situation_about_to_be_replaced, situation_changed
from polyphonie.kit.errors import Refusal
from polyphonie.kit.situation import Situation
from polyphonie.kit.situation_file import read_situation, write_situation
from polyphonie.kit.situation_tree import tree_of_situation
from polyphonie.kit.tree_diff import differences
from polyphonie.kit.tree_edit import canonical, new_id
from polyphonie.kit.yaml_tree import Scalar, tree_of
from polyphonie.people.models import Organisation, Person

RESERVED: Final = frozenset(("nouveau", "new", "en", "exemples", "modeles", "archives", "recherche"))
"""Words that addresses use where a dossier's name would stand."""
DELAY_DAYS: Final = 30
MOST_DAYS: Final = 365


class SlugNotFree(Refusal):
    """A dossier may not bear this name: the site uses it, or a dossier has it; another is proposed."""

    def __init__(self, slug: str, other: str) -> None:
        super().__init__("slug-not-free", slug=slug, other=other)


class DelayOutOfRange(Refusal):
    """A dossier is deleted after a delay that leaves time to change one's mind, and not for ever."""

    def __init__(self, days: int) -> None:
        super().__init__("delay-out-of-range", days=days, most=MOST_DAYS)


class ChangedMeanwhile(Refusal):
    """Somebody edited the situation between what was shown and what was confirmed."""

    def __init__(self) -> None:
        super().__init__("changed-meanwhile")


@transaction.atomic
def create_dossier(
    text: str, by: Person, *, organisation: Organisation | None = None, title: str = "", origin: str = "blank"
) -> Dossier:
    """Open a dossier from the text of a situation file, which it keeps as it is; whoever opens it administers it.

    Raises
    ------
    BadFile : the text has faults. SlugNotFree : its name is taken; nothing is written.
    """
    situation = read_situation(text, is_partial=True)
    if situation.slug in RESERVED or Dossier.objects.filter(slug=situation.slug).exists():
        raise SlugNotFree(situation.slug, free_slug(situation.slug))
    try:
        with transaction.atomic():
            dossier = Dossier.objects.create(
                slug=situation.slug, title=situation.title or title or situation.slug, language=situation.language,
                organisation=organisation, situation=text, finding=told(situation),
            )  # fmt: skip
    except IntegrityError:
        raise SlugNotFree(situation.slug, free_slug(situation.slug)) from None
    TeamMember.objects.create(dossier=dossier, person=by, role=Role.ADMINISTRATOR)
    note(dossier, "dossier-created", by, origin=origin)
    situation_changed.send(Dossier, dossier=dossier)
    return dossier


def free_slug(name: str) -> str:
    """Give the nearest name that no dossier bears."""
    stem = new_id(name, ())
    taken = set(Dossier.objects.filter(slug__startswith=stem).values_list("slug", flat=True))
    return new_id(name, taken | RESERVED)


def with_slug(text: str, slug: str) -> str:
    """Give a situation file under another name; only that word changes, where it can be found."""
    node = tree_of(text).get("slug")
    if isinstance(node, Scalar):
        lines = text.splitlines(keepends=True)
        line = lines[node.line - 1]
        head, tail = line[: node.column - 1], line[node.column - 1 :]
        lines[node.line - 1] = head + re.sub(rf"^(['\"]?){re.escape(node.value)}\1", slug, tail, count=1)
        found = "".join(lines)
        if read_situation(found, is_partial=True).slug == slug:
            return found
    return write_situation(replace(read_situation(text, is_partial=True), slug=slug))


def may_open_for(person: Person) -> Iterable[Organisation]:
    """Give the organisations for which somebody may open dossiers."""
    return Organisation.objects.filter(
        memberships__person=person, memberships__role__in=("steward", "facilitator")
    ).order_by("name")


@transaction.atomic
def replace_situation(dossier: Dossier, text: str, revision: int, by: Person) -> Dossier:
    """Bring a dossier up to date from a file, whole; the file is kept as it is, under the name of the dossier.

    What stood is kept first as a version, where there is a strategy to keep.

    Raises
    ------
    ChangedMeanwhile : the situation is not the one that was compared. BadFile. DossierArchived, DossierDeleting.
    """
    kept = locked(dossier)
    if kept.revision != revision:
        raise ChangedMeanwhile
    if read_situation(text, is_partial=True).slug != kept.slug:
        text = with_slug(text, kept.slug)
    situation = read_situation(text, is_partial=True)
    if text == kept.situation:
        return kept
    situation_about_to_be_replaced.send(Dossier, dossier=kept, by=by)
    changes = differences(tree_of_dossier(kept), tree_of_situation(situation))
    put_situation(kept, text, situation)
    note(kept, REPLACED, by, changes=json.loads(canonical(changes)), count=len(changes))
    situation_changed.send(Dossier, dossier=kept)
    return kept


@transaction.atomic
def rename(dossier: Dossier, title: str, language: str, by: Person) -> None:
    """Change the title and the language of a dossier, in its situation too."""
    kept = locked(dossier)
    situation = read_situation(kept.situation, is_partial=True)
    write(kept, tree_of_dossier(kept), replace(situation, title=title, language=language), by)


@transaction.atomic
def publish(dossier: Dossier, is_public: bool, by: Person) -> None:
    """Open the public rendering of a dossier to all, or close it."""
    kept = locked(dossier)
    if kept.is_public != is_public:
        kept.is_public = is_public
        kept.save(update_fields=["is_public", "updated_at"])
        note(kept, "dossier-published" if is_public else "dossier-unpublished", by)


@transaction.atomic
def archive(dossier: Dossier, is_archived: bool, by: Person) -> None:
    """Close a dossier to writing, or open it again; it stays readable."""
    kept = Dossier.objects.select_for_update().get(pk=dossier.pk)
    if (kept.archived_at is not None) == is_archived:
        return
    kept.archived_at = timezone.now() if is_archived else None
    kept.save(update_fields=["archived_at", "updated_at"])
    note(kept, "dossier-archived" if is_archived else "dossier-unarchived", by)


@transaction.atomic
def delete_later(dossier: Dossier, days: int, by: Person) -> None:
    """Hide a dossier from all but its administrators, and have it erased after a delay."""
    if not 1 <= days <= MOST_DAYS:
        raise DelayOutOfRange(days)
    kept = Dossier.objects.select_for_update().get(pk=dossier.pk)
    kept.deletes_at = timezone.now() + dt.timedelta(days=days)
    kept.save(update_fields=["deletes_at", "updated_at"])
    note(kept, "dossier-deleting", by, day=timezone.localdate(kept.deletes_at).isoformat(), days=days)


@transaction.atomic
def keep_after_all(dossier: Dossier, by: Person) -> None:
    """Take a dossier back before it is erased."""
    kept = Dossier.objects.select_for_update().get(pk=dossier.pk)
    if kept.deletes_at is not None:
        kept.deletes_at = None
        kept.save(update_fields=["deletes_at", "updated_at"])
        note(kept, "dossier-kept", by)


@transaction.atomic
def delete_due_dossiers(now: dt.datetime) -> list[str]:
    """Erase the dossiers whose delay is over, with all that hangs from them; give their names."""
    due = list(Dossier.objects.select_for_update().filter(deletes_at__lte=now))
    for dossier in due:
        for activity in dossier.activities.all():
            forget(activity)
        dossier.delete()
    return [dossier.slug for dossier in due]


@transaction.atomic
def duplicate(dossier: Dossier, title: str, by: Person) -> Dossier:
    """Open a new dossier with the situation and the steps of another; neither its team, its answers nor its log."""
    situation: Situation = read_situation(dossier.situation, is_partial=True)
    slug = free_slug(title or situation.title or dossier.slug)
    text = write_situation(replace(situation, slug=slug, title=title or situation.title))
    made = create_dossier(text, by, organisation=dossier.organisation, title=dossier.title, origin="duplicate")
    copies = list(dossier.steps.all())
    for step in copies:
        step.pk, step.dossier = None, made
    Step.objects.bulk_create(copies)
    return made
