"""The log of a dossier: what was done, when, by whom. Every verb that writes a dossier notes its deed here."""

from typing import Any, Final
from uuid import uuid4

from django.utils import timezone

from polyphonie.dossier.models import Dossier, Entry
from polyphonie.kit.commitments import what_digest, who_digest
from polyphonie.people.models import Person

SEEN: Final = "seen-actors"
EXPORTED: Final = "exported-actors"


def note(dossier: Dossier, kind: str, by: Person | None, **facts: Any) -> Entry:
    """Note a deed, inside the transaction that does it.

    Parameters
    ----------
    kind : names the deed; its sentence is `entry-<kind>` in both languages, made with `facts`.
    by : who did it; None for the house itself or for somebody without an account.
    facts : plain values; never a judgement on an actor, since observers read the log too. `role` holds a role and
        `who` the id of a person: both are put in words when the log is read, so that who leaves takes their name away.
    """
    key, secret = uuid4(), bytes(dossier.key)
    told = {"kind": kind, "facts": facts, "revision": dossier.revision}
    return Entry.objects.create(
        dossier=dossier, person=by, kind=kind, facts=facts, revision=dossier.revision, key=key,
        who_digest=who_digest(secret, key, by.pk if by else 0), what_digest=what_digest(secret, key, told),
    )  # fmt: skip


def note_reading(dossier: Dossier, by: Person | None, *, file: str = "") -> None:
    """Note that somebody read judgements on actors: once a day on the pages, each time when they take a `file` away.

    The examples, which everybody reads on the demonstration, keep no such note.
    """
    if by is None or dossier.is_example:
        return
    if file:
        note(dossier, EXPORTED, by, file=file)
        return
    today = timezone.localtime().replace(hour=0, minute=0, second=0, microsecond=0)
    if not Entry.objects.filter(dossier=dossier, person=by, kind=SEEN, at__gte=today).exists():
        note(dossier, SEEN, by)
