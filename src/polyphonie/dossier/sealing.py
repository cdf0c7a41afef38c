"""Seals: what was written since the last one, closed under one root and chained to it."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from django.db import connection, transaction
from django.db.models import Exists, OuterRef, Subquery
from django.db.models.functions import Coalesce

from polyphonie.dossier.models import Dossier, Entry, Seal
from polyphonie.kit.commitments import EMPTY, head_of, leaf_of, receipt_of, root_of


@transaction.atomic
def seal(dossier: Dossier, now: dt.datetime) -> Seal | None:
    """Close what was written in the journal of a dossier since its last seal; None when nothing was.

    On PostgreSQL, numbers are given before they are committed: the table is held a moment, so that no entry with a
    smaller number can appear after the seal.
    """
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SET LOCAL lock_timeout = '5s'")
            cursor.execute("LOCK TABLE dossier_entry IN SHARE MODE")
    last = Seal.objects.select_for_update().filter(dossier=dossier).order_by("-number").first()
    leaves = list(leaves_of(dossier, last.last if last else 0))
    if not leaves:
        return None
    root = root_of(leaf for _, leaf in leaves)
    first, final = leaves[0][0], leaves[-1][0]
    head = head_of(bytes(last.head) if last else EMPTY, first, final, root)
    return Seal.objects.create(
        dossier=dossier, number=last.number + 1 if last else 1, first=first, last=final, count=len(leaves), root=root,
        head=head, at=now,
    )  # fmt: skip


def leaves_of(dossier: Dossier, after: int, until: int | None = None) -> Iterator[tuple[int, bytes]]:
    """Give the number and the leaf of each entry of a dossier, in order."""
    query = Entry.objects.filter(dossier=dossier, pk__gt=after).order_by("pk")
    if until is not None:
        query = query.filter(pk__lte=until)
    for pk, who, what in query.values_list("pk", "who_digest", "what_digest").iterator(5_000):
        yield pk, leaf_of(pk, receipt_of(bytes(who or EMPTY), bytes(what or EMPTY)))


@dataclass(frozen=True, slots=True)
class Broken:
    """A seal that does not hold: its number, and what is wrong with it."""

    number: int
    why: str


def broken_seals(dossier: Dossier) -> list[Broken]:
    """Check every seal against the entries and the seal before.

    Guarantees
    ----------
    an entry changed, removed, added or moved breaks the seal that closed it; a seal changed breaks itself or the next.
    """
    found = []
    head, place = EMPTY, 0
    for one in dossier.seals.order_by("number"):
        leaves = list(leaves_of(dossier, place, one.last))
        root = root_of(leaf for _, leaf in leaves)
        if not leaves or (leaves[0][0], len(leaves)) != (one.first, one.count) or root != bytes(one.root):
            found.append(Broken(one.number, "entries"))
        if head_of(head, one.first, one.last, bytes(one.root)) != bytes(one.head):
            found.append(Broken(one.number, "chain"))
        head, place = bytes(one.head), one.last
    return found


def seal_all(now: dt.datetime) -> int:
    """Seal every dossier where something was written; give how many. Where nothing was, one query is asked in all."""
    last = Seal.objects.filter(dossier=OuterRef(OuterRef("pk"))).order_by("-number").values("last")[:1]
    new = Entry.objects.filter(dossier=OuterRef("pk"), pk__gt=Coalesce(Subquery(last), 0))
    found = Dossier.objects.filter(Exists(new)).defer("situation", "record")
    return sum(seal(dossier, now) is not None for dossier in found)
