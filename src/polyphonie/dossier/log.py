"""The log of a dossier: what was done, when, by whom. Every verb that writes a dossier notes its deed here."""

from typing import Any
from uuid import uuid4

from polyphonie.dossier.commitments import what_digest, who_digest
from polyphonie.dossier.models import Dossier, Entry
from polyphonie.people.models import Person


def note(dossier: Dossier, kind: str, by: Person | None, **facts: Any) -> Entry:
    """Note a deed, inside the transaction that does it.

    Parameters
    ----------
    kind : names the deed; its sentence is `entry-<kind>` in both languages, made with `facts`.
    by : who did it; None for the house itself or for somebody without an account.
    facts : plain values; never a judgement on an actor, since observers read the log too.
    """
    key, secret = uuid4(), bytes(dossier.key)
    told = {"kind": kind, "facts": facts, "revision": dossier.revision}
    return Entry.objects.create(
        dossier=dossier, person=by, kind=kind, facts=facts, revision=dossier.revision, key=key,
        who_digest=who_digest(secret, key, by.pk if by else 0), what_digest=what_digest(secret, key, told),
    )  # fmt: skip
