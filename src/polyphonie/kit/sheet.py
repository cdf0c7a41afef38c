"""Sheets as spreadsheets export them: encoding and separator found, every fault with its line, no silent repair."""

import csv
import io
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Final

from polyphonie.kit.errors import BadFile, Fault

MOST_COLUMNS: Final = 20_000
MOST_FAULTS: Final = 1_000
SEPARATORS: Final = (";", "\t", ",")
_PROBED: Final = 20  # records read with each separator when several are in the header

_NOT_TEXT: Final = (
    *(b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"\x1f\x8b", b"7z\xbc\xaf"),  # workbooks new and old, archives
    *(b"%PDF-", b"\x89PNG", b"\xff\xd8\xff", b"GIF8"),
)

_PLAIN: Final = re.compile(r"[+-]?\d+(?:\.\d+)?")
_SPACES: Final = re.compile(r"(?<=\d)[ \u00a0\u202f](?=\d{3}(?!\d))")
_ENGLISH: Final = re.compile(r"[+-]?\d{1,3}(?:,\d{3})+\.\d+|[+-]?\d{1,3}(?:,\d{3}){2,}")
_FRENCH: Final = re.compile(r"[+-]?(?:\d+|\d{1,3}(?:\.\d{3})+),\d+")
_UNCLEAR: Final = re.compile(r"[+-]?[1-9]\d{0,2},\d{3}")
_POINTS: Final = re.compile(r"[+-]?\d{1,3}(?:\.\d{3}){2,}")


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a sheet: the line of the file where it begins, and its cells by the name of their column."""

    line: int
    cells: tuple[str, ...]
    places: Mapping[str, int] = field(repr=False)

    def __getitem__(self, column: str) -> str:
        """Give the cell under a column, without the spaces around it."""
        return self.cells[self.places[column]]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet read whole.

    `decimal_comma` is true where the separator leaves the comma free for decimals; give it to `number`.
    """

    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    separator: str
    encoding: str
    file: str = ""

    @property
    def decimal_comma(self) -> bool:
        """Whether a comma inside a cell is read as a decimal mark."""
        return self.separator != ","


def read_sheet(
    data: bytes,
    file: str,
    *,
    required: Sequence[str] = (),
    separator: str | None = None,
    most_columns: int = MOST_COLUMNS,
) -> Sheet:
    r"""Read a sheet of cells with a header: UTF-8, UTF-16 with its mark, or Windows 1252; comma, semicolon or tab.

    Parameters
    ----------
    data : the bytes of the file
    file : the name said in the faults
    required : columns that must be there
    separator : one character; found from the header when it is not given
    most_columns : beyond, the sheet is refused

    Returns
    -------
    Sheet : cells without the spaces around them; lines without any character are not rows

    Raises
    ------
    BadFile : with every fault and its line: empty or cut file, unknown or mixed encodings, columns missing, repeated or
        unnamed (the first column alone may have no name), rows with too few or too many cells, stray quotes

    Example
    -------
    >>> sheet = read_sheet("nom;coût\nhalle;12,5".encode("cp1252"), "projets.csv")
    >>> sheet.rows[0]["coût"], sheet.rows[0].line, sheet.decimal_comma
    ('12,5', 2, True)
    """
    text, encoding = decode(data, file)
    faults = [Fault("sheet-nul", line=n, file=file) for n, line in enumerate(text.split("\n"), 1) if "\0" in line]
    if faults:
        raise BadFile(faults[:MOST_FAULTS])
    mark = separator or found_separator(text)
    records = _records(text, mark, file, faults)
    line, head = next(records, (0, []))
    if not head:
        raise BadFile(faults or [Fault("sheet-empty", file=file)])
    columns = tuple(cell.strip() for cell in head)
    if len(columns) > most_columns:
        raise BadFile(
            [Fault("sheet-too-many-columns", "", line, 0, {"found": len(columns), "most": most_columns}, file)]
        )
    faults += _column_faults(columns, required, line, file)
    places = {name: index for index, name in enumerate(columns)}
    rows = []
    for line, cells in records:
        if len(cells) != len(columns):
            facts = {"expected": len(columns), "found": len(cells)}
            faults.append(Fault("sheet-row-ragged", "", line, 0, facts, file))
        elif not faults:
            rows.append(Row(line, tuple(map(str.strip, cells)), places))
        if len(faults) >= MOST_FAULTS:
            break
    if faults:
        raise BadFile(sorted(faults, key=lambda fault: fault.line)[:MOST_FAULTS])
    return Sheet(columns, tuple(rows), mark, encoding, file)


def decode(data: bytes, file: str) -> tuple[str, str]:
    """Turn bytes into text, with the name of the encoding found.

    Raises
    ------
    BadFile : where the bytes are a workbook, an archive or a picture, no encoding reads them, or two are mixed
    """
    if data.startswith(_NOT_TEXT):
        raise BadFile([Fault("sheet-not-text", line=1, file=file)])
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return _decoded(data, "utf-16", file), "utf-16"
    try:
        return data.decode("utf-8-sig"), "utf-8"
    except UnicodeDecodeError:
        pass
    lines = data.split(b"\n")
    strange = [n for n, line in enumerate(lines, 1) if not _is_utf8(line)]
    if any(not line.isascii() and _is_utf8(line) for line in lines):
        raise BadFile([Fault("sheet-encodings-mixed", line=n, file=file) for n in strange[:MOST_FAULTS]])
    return _decoded(data, "cp1252", file), "cp1252"


def _is_utf8(line: bytes) -> bool:
    try:
        line.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _decoded(data: bytes, encoding: str, file: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise BadFile([Fault("sheet-encoding-unknown", "", line, 0, {"byte": error.start + 1}, file)]) from None


def found_separator(text: str) -> str:
    r"""Find what separates the cells: the mark that gives records of one width, else the most frequent in the header.

    Example
    -------
    >>> found_separator("projet;coût, en euros\na;12,5")
    ';'
    """
    head = re.sub(r'"[^"]*"', "", next((line for line in io.StringIO(text) if line.strip()), ""))
    there = [mark for mark in SEPARATORS if mark in head]
    if len(there) < 2:
        return there[0] if there else ","
    steady = [mark for mark in there if _is_steady(text, mark)]
    return max(steady or there, key=head.count)


def _is_steady(text: str, mark: str) -> bool:
    records = csv.reader(io.StringIO(text, newline=""), delimiter=mark)
    try:
        widths = {len(cells) for cells, _ in zip(records, range(_PROBED), strict=False) if cells}
    except csv.Error:
        return False
    return len(widths) == 1


def _records(text: str, mark: str, file: str, faults: list[Fault]) -> Iterator[tuple[int, list[str]]]:
    """Give each record with the line where it begins; what cannot be read is added to the faults."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=mark, strict=True)
    while True:
        line = reader.line_num + 1
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            if "unexpected end" in str(error):
                faults.append(Fault("sheet-quotes-open", line=line, file=file))
                return
            if "limit" in str(error):
                faults.append(Fault("sheet-cell-too-long", line=line, file=file))
                return
            faults.append(Fault("sheet-quotes-stray", line=reader.line_num, file=file))
            continue
        if cells:
            yield line, cells


def _column_faults(columns: Sequence[str], required: Sequence[str], line: int, file: str) -> Iterator[Fault]:
    seen: dict[str, int] = {}
    for number, name in enumerate(columns, 1):
        if not name and number > 1:
            yield Fault("sheet-column-unnamed", "", line, number, {"number": number}, file)
        elif name in seen:
            yield Fault("sheet-column-repeated", "", line, number, {"column": name[:60], "first": seen[name]}, file)
        seen.setdefault(name, number)
    known = ", ".join(name[:60] for name in columns[:40])
    for name in required:
        if name not in seen:
            yield Fault("sheet-column-missing", "", line, 0, {"column": name, "known": known}, file)


def number(text: str, *, decimal_comma: bool | None = None) -> Fraction | None:
    """Read a number as people write it, exactly; None where it is not one, or could be two.

    Parameters
    ----------
    text : 12, -3.5, 12,5, 1 234,5, 1,234.5 or 1.234,5; spaces between thousands may be hard ones
    decimal_comma : settles 1,234: true reads 1.234, false reads 1234, None refuses it

    Example
    -------
    >>> number("1 234,5"), number("1,234"), number("1,234", decimal_comma=True)
    (Fraction(2469, 2), None, Fraction(617, 500))
    """
    plain = _SPACES.sub("", text.strip()).replace("\u2212", "-")
    if _UNCLEAR.fullmatch(plain) and not decimal_comma:
        return None if decimal_comma is None else Fraction(plain.replace(",", ""))
    if _PLAIN.fullmatch(plain):
        return Fraction(plain)
    if _FRENCH.fullmatch(plain):
        return Fraction(plain.replace(".", "").replace(",", "."))
    if _ENGLISH.fullmatch(plain):
        return Fraction(plain.replace(",", ""))
    return Fraction(plain.replace(".", "")) if _POINTS.fullmatch(plain) else None
