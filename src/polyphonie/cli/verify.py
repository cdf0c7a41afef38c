"""polyphonie verify: an archive counted again, a sealed journal checked; without the site and without trusting it."""

import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from polyphonie.cli.journal import DoesNotStand, verify_journal
from polyphonie.cli.reading import bytes_of
from polyphonie.kit.archive import Archive, archive_of, counted, inputs_digest, outcome_of, settings_of
from polyphonie.kit.errors import BadFile, Fault, Refusal
from polyphonie.kit.journal_file import FORMAT as JOURNAL
from polyphonie.kit.publishing import RESERVED, ROWS
from polyphonie.kit.record import canonical
from polyphonie.kit.registry import instrument_for
from polyphonie.kit.text import Language
from polyphonie.kit.voice import voice

MOST_BYTES: Final = 1_000_000_000


class RowsReserved(Refusal):
    """The archive holds figures and what binds them, without the rows: there is nothing in it to count again."""

    def __init__(self, digest: str) -> None:
        super().__init__("rows-reserved", digest=digest)


def verify_file(
    file: str, receipts: Sequence[str], head: str, language: Language, *, as_json: bool
) -> None:  # fmt: skip
    """Check the archive of an activity, or the sealed journal of a dossier, as its format says."""
    tree = tree_at(file)
    if isinstance(tree, Mapping) and tree.get("format") == JOURNAL:
        verify_journal(file, tree, receipts, head, language, as_json=as_json)
    elif receipts or head:
        raise Refusal("journal-needed")
    else:
        verify_archive(file, tree, language, as_json=as_json)


def verify_archive(file: str, tree: Any, language: Language, *, as_json: bool) -> None:
    """Check an archive: its digest, the instrument's own verifier, and a count by its rule; say what was found.

    Raises
    ------
    DoesNotStand : it was read, and one of the three does not hold.
    RowsReserved : it was published without its rows.
    """
    archive = archive_of(tree)
    if tree.get(ROWS) == RESERVED:
        raise RowsReserved(str(tree.get("inputs_digest"))[:64])
    findings = list(findings_of(archive, tree))
    if as_json:
        print(json.dumps({"file": file, "stands": not findings, "findings": findings}, ensure_ascii=False, indent=1))
    say = voice(language)
    if findings:
        for name in findings:
            print(say(f"verify-{name.partition(':')[0]}", what=name.partition(":")[2]), file=sys.stderr)
        raise DoesNotStand(len(findings))
    if not as_json:
        table = archive.table
        given = sum(len(rows) for rows in table.contributions.values())
        print(
            say(
                "verify-stands", instrument=instrument_for(archive.instrument).name, items=len(table.items), given=given
            )
        )
        print(say("verify-digest-said", digest=inputs_digest(archive)))


def tree_at(file: str) -> Any:
    """Read a JSON file."""
    content = bytes_of(file, MOST_BYTES)
    if len(content) > MOST_BYTES:
        raise BadFile([Fault("file-too-big", facts={"size": len(content), "most": MOST_BYTES}, file=file)])
    try:
        return json.loads(content.decode("utf-8"))
    except UnicodeDecodeError as wrong:
        raise BadFile([Fault("not-utf8", facts={"byte": wrong.start}, file=file)]) from None
    except (ValueError, RecursionError) as wrong:
        place = getattr(wrong, "lineno", 0), getattr(wrong, "colno", 0)
        raise BadFile([Fault("not-json", "", *place, file=file)]) from None


def findings_of(archive: Archive, tree: Any) -> Iterator[str]:
    """Give what does not hold: digest, verifier:what, count; an exception in a verifier is a finding."""
    instrument = instrument_for(archive.instrument)
    if tree.get("inputs_digest") not in (None, inputs_digest(archive)):
        yield "digest"
    if archive.outcome is None:
        yield "uncounted"
        return
    try:
        outcome = outcome_of(instrument, archive.outcome)
        settings = settings_of(instrument, archive.settings)
        yield from (f"finding:{name}" for name in instrument.verify(archive.table, settings, outcome))
    except Exception as broken:
        yield f"finding:{type(broken).__name__}"
        return
    if instrument.is_exact and archive.version == instrument.version:
        again = counted(archive, instrument)
        if canonical(again) != canonical(outcome):
            yield "count"
