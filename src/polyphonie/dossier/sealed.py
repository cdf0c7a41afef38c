"""The sealed journal of a dossier as a file that anyone may have: digests only, neither names nor words."""

import json
from collections.abc import Iterator

from polyphonie.dossier.models import Dossier, Entry, Seal
from polyphonie.kit.commitments import EMPTY, receipt_of
from polyphonie.kit.journal_file import FORMAT

BATCH = 5_000


def last_seal(dossier: Dossier) -> Seal | None:
    """Give the last seal of a dossier."""
    return Seal.objects.filter(dossier=dossier).order_by("-number").first()


def journal_told(dossier: Dossier) -> Iterator[str]:
    """Write the seals of a dossier and the receipts of what they close, piece by piece: a journal may be long."""
    seals = list(dossier.seals.order_by("number"))
    told = [
        {
            "number": one.number, "first": one.first, "last": one.last, "count": one.count,
            "root": bytes(one.root).hex(), "head": bytes(one.head).hex(), "at": one.at.isoformat(),
        }
        for one in seals
    ]  # fmt: skip
    opening = json.dumps({"format": FORMAT, "dossier": dossier.slug, "seals": told}, ensure_ascii=False, indent=1)
    yield opening.removesuffix("\n}") + ',\n "entries": ['
    query = Entry.objects.filter(dossier=dossier, pk__lte=seals[-1].last if seals else 0).order_by("pk")
    comma = "\n"
    for pk, who, what in query.values_list("pk", "who_digest", "what_digest").iterator(BATCH):
        yield f'{comma}  [{pk}, "{receipt_of(bytes(who or EMPTY), bytes(what or EMPTY)).hex()}"]'
        comma = ",\n"
    yield "\n ]\n}\n"
