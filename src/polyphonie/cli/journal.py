"""A sealed journal checked: every seal, the heads noted elsewhere, the receipts of whoever took part."""

import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from polyphonie.kit.errors import Refusal
from polyphonie.kit.journal_file import Journal, findings_of, journal_of, seal_holding
from polyphonie.kit.text import Language
from polyphonie.kit.voice import voice


class DoesNotStand(Refusal):
    """Something in the file is not what its own contents give."""

    def __init__(self, count: int) -> None:
        super().__init__("does-not-stand", count=count)


def verify_journal(
    file: str, tree: Mapping[str, Any], receipts: Sequence[str], head: str, language: Language, *, as_json: bool
) -> None:  # fmt: skip
    """Check a journal, and find receipts and a head in it; say what was found.

    Raises
    ------
    DoesNotStand : a seal does not hold, a receipt or the head is not there.
    """
    journal = journal_of(tree)
    found = [*findings_of(journal), *missing(journal, receipts, head)]
    if as_json:
        told = {"file": file, "stands": not found, "findings": [{"code": c, "at": at} for c, at in found]}
        print(json.dumps({**told, "head": journal.head.hex()}, ensure_ascii=False, indent=1))
    say = voice(language)
    for code, at in found:
        print(say(f"verify-{code}", at=str(at)), file=sys.stderr)
    if found:
        raise DoesNotStand(len(found))
    if not as_json:
        print(say("verify-journal-stands", entries=len(journal.receipts), seals=len(journal.seals)))
        print(say("verify-journal-head", head=journal.head.hex()))
        for code in receipts:
            seal = seal_holding(journal, code)
            print(say("verify-receipt-there", receipt=code.strip().upper(), seal=seal.number if seal else 0))


def missing(journal: Journal, receipts: Sequence[str], head: str) -> Iterator[tuple[str, str]]:
    """Give the receipts that no entry has, those that came after the last seal, and the head that no seal has."""
    for code in receipts:
        if seal_holding(journal, code) is None:
            number = code.strip().partition("-")[0]
            is_later = number.isascii() and number.isdigit() and len(number) < 19 and int(number) > journal.last
            yield ("receipt-later" if is_later else "receipt-missing"), code.strip()[:40]
    if head and head.strip().lower() not in {one.head.hex() for one in journal.seals}:
        yield "head-missing", head.strip()[:64]
