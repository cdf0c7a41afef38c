"""The verbs of those who answer about the actors, and of the team that asks them."""

import datetime as dt
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from django.db import transaction
from django.utils.text import slugify

from polyphonie.dossier.invitations import make_invitation, open_invitation
from polyphonie.dossier.log import note
from polyphonie.dossier.models import Dossier, Invitation, Respondent, Role
from polyphonie.dossier.rules import refuse_unwritable
from polyphonie.kit.errors import Refusal
from polyphonie.kit.situation import Situation
from polyphonie.kit.situation_file import read_situation
from polyphonie.people.models import Person
from polyphonie.strategy.computing import refresh
from polyphonie.strategy.sheets import Sheet, sheets_of, with_answers

MOST_RESPONDENTS: Final = 100


class RespondentUnnamed(Refusal):
    """A respondent needs a name or a role."""

    def __init__(self) -> None:
        super().__init__("respondent-unnamed")


class TooManyRespondents(Refusal):
    """No more respondents can be asked in one dossier."""

    def __init__(self) -> None:
        super().__init__("too-many-respondents", most=MOST_RESPONDENTS)


class SheetGone(Refusal):
    """The actor or the objective asked about is no longer in the dossier."""

    def __init__(self) -> None:
        super().__init__("sheet-gone")


@dataclass
class Desk:
    """A respondent in front of their sheets."""

    respondent: Respondent
    expires_at: dt.datetime

    @property
    def dossier(self) -> Dossier:
        """Give the dossier asked about."""
        return self.respondent.dossier

    @cached_property
    def situation(self) -> Situation:
        """Give the situation asked about."""
        return read_situation(self.dossier.situation, is_partial=True)

    @cached_property
    def sheets(self) -> tuple[Sheet, ...]:
        """Give the sheets, with what was answered so far."""
        return sheets_of(self.situation, self.respondent.influence, self.respondent.positions)

    def sheet(self, part: str, name: str) -> Sheet:
        """Give one sheet; SheetGone when its subject left the dossier."""
        found = next((one for one in self.sheets if (one.part, one.id) == (part, name)), None)
        if found is None:
            raise SheetGone
        return found

    def after(self, sheet: Sheet) -> Sheet | None:
        """Give the sheet that follows, or None after the last."""
        place = self.sheets.index(sheet) + 1
        return self.sheets[place] if place < len(self.sheets) else None


def desk_for(secret: str, now: dt.datetime) -> Desk:
    """Open the desk of the respondent whom a link was made for; refused as `open_invitation` refuses."""
    link = open_invitation(secret, purpose=Role.RESPONDENT, now=now)
    if link.respondent is None:
        raise SheetGone
    link.respondent.dossier = link.dossier
    return Desk(link.respondent, link.expires_at)


@transaction.atomic
def ask_respondent(
    dossier: Dossier, name: str, by: Person, days: int, *, person: Person | None = None
) -> tuple[Respondent, str]:
    """Add a respondent, and give the secret of their link; it is told once."""
    name = " ".join(name.split())[:160]
    if not name:
        raise RespondentUnnamed
    Dossier.objects.select_for_update().get(pk=dossier.pk)
    if dossier.respondents.count() >= MOST_RESPONDENTS:
        raise TooManyRespondents
    made = Respondent.objects.create(dossier=dossier, person=person, name=name, code=free_code(dossier, name))
    note(dossier, "respondent-added", by, name=name)
    return made, link_for(made, by, days)


def free_code(dossier: Dossier, name: str) -> str:
    """Give a code made from a name, that no other copy of the dossier has."""
    taken = set(dossier.respondents.values_list("code", flat=True))
    taken |= {r.id for r in read_situation(dossier.situation, is_partial=True).respondents}
    stem = slugify(name)[:60].strip("-_") or "respondent"
    return next(code for n in range(len(taken) + 1) if (code := f"{stem}-{n + 1}" if n else stem) not in taken)


@transaction.atomic
def link_for(respondent: Respondent, by: Person, days: int) -> str:
    """Make a respondent's link; the ones made before are taken back, so that one only is alive."""
    now = dt.datetime.now(dt.UTC)
    respondent.links.filter(revoked_at=None).update(revoked_at=now)
    label = respondent.name
    _, secret = make_invitation(respondent.dossier, Role.RESPONDENT, by, days, label, respondent, now=now)
    return secret


@transaction.atomic
def own_desk(dossier: Dossier, person: Person, days: int = 14) -> str:
    """Open, for a member of the team, their own copy, and give the secret of its page."""
    found = dossier.respondents.filter(person=person).first()
    if found is not None:
        return link_for(found, person, days)
    return ask_respondent(dossier, person.name or person.email.partition("@")[0], person, days, person=person)[1]


@transaction.atomic
def answer(desk: Desk, sheet: Sheet, given: dict[str, int | None]) -> None:
    """Keep the answers to one sheet; the rest of the copy is as it was, even when another device wrote it meanwhile."""
    locked = Respondent.objects.select_for_update().select_related("dossier").get(pk=desk.respondent.pk)
    refuse_unwritable(locked.dossier)
    if sheet.part == "influence":
        locked.influence = with_answers(sheet, given, locked.influence)
    else:
        locked.positions = with_answers(sheet, given, locked.positions)
    is_first = locked.answered_at is None
    locked.answered_at = dt.datetime.now(dt.UTC)
    locked.revision += 1
    locked.save()
    if is_first:
        note(locked.dossier, "respondent-began", None, name=locked.name)
    refresh(locked.dossier)


@transaction.atomic
def finish(desk: Desk) -> None:
    """Say that a respondent has finished; they may still come back until their link ends."""
    if Respondent.objects.filter(pk=desk.respondent.pk, finished_at=None).update(finished_at=dt.datetime.now(dt.UTC)):
        note(desk.dossier, "respondent-finished", None, name=desk.respondent.name)


@transaction.atomic
def remove_respondent(dossier: Dossier, pk: int, by: Person) -> None:
    """Erase a respondent's copy and links; nothing happens when it is gone already."""
    found = dossier.respondents.select_for_update().filter(pk=pk).first()
    if found is None:
        return
    name = found.name
    found.delete()
    note(dossier, "respondent-removed", by, name=name)
    refresh(dossier)


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a respondent is: cells answered of those asked; `state` of their link."""

    respondent: Respondent
    answered: int
    asked: int
    link: Invitation | None


def progress_of_respondents(dossier: Dossier) -> list[Progress]:
    """Give how far each respondent is, in the order they were asked."""
    situation = read_situation(dossier.situation, is_partial=True)
    links = {link.respondent_id: link for link in dossier.invitations.filter(revoked_at=None).exclude(respondent=None)}
    found = []
    for one in dossier.respondents.all():
        sheets = sheets_of(situation, one.influence, one.positions)
        asked = sum(len(sheet.rows) for sheet in sheets)
        found.append(Progress(one, sum(sheet.answered for sheet in sheets), asked, links.get(one.pk)))
    return found
