"""The receipt of a post: what it proves, and to whom."""

import datetime as dt
from dataclasses import dataclass
from typing import Final

from polyphonie.coproduction.reads import Visit
from polyphonie.dossier.models import Entry, Seal
from polyphonie.dossier.reads import NotFound
from polyphonie.kit.commitments import receipt_code, receipt_of

LETTERS: Final = 16
"""How many letters follow the number in a code."""
ALIKE: Final = str.maketrans("018", "OIB")
MOST_TYPED: Final = 100


@dataclass(frozen=True, slots=True)
class Receipt:
    """A receipt that reads true: the place of its entry in the journal, when it came, whether it is the visitor's.

    `seal` is what closed its entry; None until the next one, a minute at most.
    """

    code: str
    entry: int
    at: dt.datetime
    is_mine: bool
    is_withdrawal: bool
    seal: Seal | None


def last_receipt(visit: Visit) -> str:
    """Give the code of the last receipt of the visitor, or nothing."""
    if visit.giver is None:
        return ""
    entry = Entry.objects.filter(giver=visit.giver, key__isnull=False).order_by("-id").first()
    return code_of(entry) if entry else ""


def code_of(entry: Entry) -> str:
    """Write the receipt of an entry; nothing once one of its sides was erased."""
    if entry.who_digest is None or entry.what_digest is None:
        return ""
    return receipt_code(entry.pk, receipt_of(bytes(entry.who_digest), bytes(entry.what_digest)))


def code_typed(typed: str) -> str:
    """Give a code as it is written, however it was copied: spaces, dashes and case do not count, nor 0 for O, 1 for I.

    Example
    -------
    >>> code_typed(" 41 abcd ef0h 1jkl mnop")
    '41-ABCD-EFOH-IJKL-MNOP'
    """
    plain = "".join(one for one in typed.upper()[:MOST_TYPED] if one.isascii() and one.isalnum())
    number, letters = plain[:-LETTERS], plain[-LETTERS:].translate(ALIKE)
    return "-".join((number, *(letters[first : first + 4] for first in range(0, LETTERS, 4))))


def receipt_for(visit: Visit, code: str) -> Receipt:
    """Give the receipt of a code; NotFound when no entry of this activity has it."""
    number = code.partition("-")[0]
    if not (number.isascii() and number.isdigit() and len(number) < 19):
        raise NotFound(code)
    entry = Entry.objects.filter(pk=int(number), activity=visit.activity, key__isnull=False).first()
    true = code_of(entry) if entry else ""
    if entry is None or not true or true != code.upper():
        raise NotFound(code)
    is_mine = visit.giver is not None and entry.giver_id == visit.giver.pk
    seal = Seal.objects.filter(dossier=entry.dossier_id, last__gte=entry.pk).order_by("number").first()
    return Receipt(true, entry.pk, entry.at, is_mine, entry.kind == "withdrawn", seal)
