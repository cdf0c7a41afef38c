"""Two sheets that declare strata: the stratum of each person (id, stratum), the size of each (stratum, size)."""

from fractions import Fraction

from polyphonie.kit.errors import BadFile, Fault
from polyphonie.kit.sheet import MOST_FAULTS, Sheet, number, read_sheet

from .strata import Strata


def read_strata(people: tuple[bytes, str], sizes: tuple[bytes, str]) -> Strata:
    """Read both sheets, each given as its content and its name. Names are compared trimmed and without case.

    Raises
    ------
    BadFile
        With every fault of both sheets and its line: an empty cell, an id or a stratum twice, a size that is no number
        above 0, a stratum without a size.
    """
    faults: list[Fault] = []
    sheets: list[Sheet | None] = []
    for (content, file), columns in ((people, ("id", "stratum")), (sizes, ("stratum", "size"))):
        try:
            sheet = read_sheet(content, file, required=columns)
            faults += [] if sheet.rows else [Fault("sheet-empty", file=file)]
            sheets.append(sheet)
        except BadFile as bad:
            faults += bad.faults
            sheets.append(None)
    known = _sizes(sheets[1], faults) if sheets[1] else {}
    of = _people(sheets[0], known, faults) if sheets[0] else {}
    if faults:
        raise BadFile(faults[:MOST_FAULTS])
    return Strata(of, dict(known.values()))


def _sizes(sheet: Sheet, faults: list[Fault]) -> dict[str, tuple[str, Fraction]]:
    """Give the name and the size of each stratum, by its name without case."""
    found: dict[str, tuple[str, Fraction]] = {}
    for row in sheet.rows:
        name, size = row["stratum"], number(row["size"], decimal_comma=sheet.decimal_comma)
        if not name:
            faults.append(Fault("vote-cell-empty", "stratum", row.line, 0, {"column": "stratum"}, sheet.file))
        elif name.casefold() in found:
            faults.append(Fault("duplicate-id", "stratum", row.line, 0, {"id": name[:60]}, sheet.file))
        if size is None or size <= 0:
            faults.append(Fault("stratum-size", "size", row.line, 0, {"value": row["size"][:40]}, sheet.file))
        found.setdefault(name.casefold(), (name, size or Fraction(1)))
    return found


def _people(sheet: Sheet, known: dict[str, tuple[str, Fraction]], faults: list[Fault]) -> dict[str, str]:
    """Give the stratum of each person; a person without one is left out, as somebody who did not say."""
    found: dict[str, str] = {}
    for row in sheet.rows:
        who, stratum = row["id"], row["stratum"].casefold()
        if not who:
            faults.append(Fault("vote-cell-empty", "id", row.line, 0, {"column": "id"}, sheet.file))
        elif who in found:
            faults.append(Fault("duplicate-id", "id", row.line, 0, {"id": who[:60]}, sheet.file))
        elif known and stratum and stratum not in known:
            facts = {"stratum": row["stratum"][:60], "known": ", ".join(name for name, _ in known.values())[:200]}
            faults.append(Fault("stratum-without-size", "stratum", row.line, 0, facts, sheet.file))
        found[who] = known[stratum][0] if stratum in known else ""
    return found
