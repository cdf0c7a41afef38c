"""Workbooks (.xlsx) read as plain cells: what could harm is refused before anything is opened, and nothing is run."""

import io
import re
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from polyphonie.kit.errors import BadFile, Fault

MOST_BYTES: Final = 2_000_000
MOST_UNPACKED: Final = 30_000_000
MOST_PARTS: Final = 300
MOST_ROWS: Final = 5_000
MOST_COLUMNS: Final = 100
MOST_CELL: Final = 10_000
ALIVE: Final = re.compile(r"vbaproject|macrosheets|activex|embeddings|externallinks", re.IGNORECASE)
XML: Final = re.compile(r"\.(?:xml|rels|vml)$", re.IGNORECASE)
DECLARED: Final = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)
CONTROL: Final = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff\u202a-\u202e\u2066-\u2069]")


@dataclass(frozen=True, slots=True)
class Cells:
    """A row of a sheet: its line (from 1), its cells as text; an empty cell is ''."""

    line: int
    cells: tuple[str, ...]


def read_workbook(data: bytes, file: str) -> Mapping[str, tuple[Cells, ...]]:
    """Read the sheets of a workbook, by their names in small letters; rows without any text are left out.

    Raises
    ------
    BadFile : too large, not a workbook, packed to swell, with macros or parts that act, with declarations that XML
        readers follow, with a sheet too long or too wide, or a cell too long or with invisible characters: all of them
        with sheet (`place`), line and column.

    Cost
    ----
    At most 30 MB unpacked, 5,000 rows of 100 cells a sheet.
    """
    refuse_harm(data, file)
    try:
        return opened(data, file)
    except BadFile:
        raise
    except Exception:  # a reader of foreign files has as many ways to fail as there are files
        raise BadFile([Fault("workbook-unreadable", file=file)]) from None


def refuse_harm(data: bytes, file: str) -> None:
    """Refuse a file by its parts, before any reader of workbooks sees it."""
    if len(data) > MOST_BYTES:
        raise BadFile([Fault("workbook-too-large", facts={"most": MOST_BYTES // 1_000_000}, file=file)])
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            parts = packed.infolist()
            if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > MOST_UNPACKED:
                raise BadFile([Fault("workbook-swells", file=file)])
            if "xl/workbook.xml" not in {part.filename for part in parts}:
                raise BadFile([Fault("workbook-unreadable", file=file)])
            if any(ALIVE.search(part.filename) or b"macroEnabled" in head(packed, part) for part in parts):
                raise BadFile([Fault("workbook-alive", file=file)])
            if any(is_declared(packed.read(part)) for part in parts if XML.search(part.filename)):
                raise BadFile([Fault("workbook-declares", file=file)])
    except BadFile:
        raise
    except Exception:
        raise BadFile([Fault("workbook-unreadable", file=file)]) from None


def head(packed: zipfile.ZipFile, part: zipfile.ZipInfo) -> bytes:
    """Give the list of kinds of parts, where a workbook says that it holds macros."""
    return packed.read(part) if part.filename == "[Content_Types].xml" else b""


def is_declared(content: bytes) -> bool:
    """Tell whether XML declares entities, or is written so that one could not see it."""
    return bool(DECLARED.search(content)) or content[:2] in (b"\xff\xfe", b"\xfe\xff") or b"<\0" in content[:4]


def opened(data: bytes, file: str) -> Mapping[str, tuple[Cells, ...]]:
    """Read a workbook whose parts were looked at."""
    from openpyxl import load_workbook  # heavy: only whoever reads a workbook pays for it

    faults: list[Fault] = []
    book = load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
    try:
        sheets = {}
        for sheet in book.worksheets:
            name = str(sheet.title).strip().lower()[:60]
            sheets[name] = tuple(rows_of(sheet, name, file, faults))
    finally:
        book.close()
    if faults:
        raise BadFile(faults)
    return sheets


def rows_of(sheet: Any, name: str, file: str, faults: list[Fault]) -> Iterator[Cells]:
    """Read the rows of a sheet that hold something."""
    sheet.reset_dimensions()
    for line, row in enumerate(sheet.iter_rows(values_only=True), 1):
        if line > MOST_ROWS:
            faults.append(Fault("workbook-too-long", name, line, facts={"most": MOST_ROWS}, file=file))
            return
        cells = [text_of(value) for value in row]
        while cells and not cells[-1]:
            cells.pop()
        if len(cells) > MOST_COLUMNS:
            faults.append(Fault("workbook-too-wide", name, line, facts={"most": MOST_COLUMNS}, file=file))
            return
        for place, cell in enumerate(cells, 1):
            if len(cell) > MOST_CELL or CONTROL.search(cell):
                faults.append(Fault("workbook-cell", name, line, place, facts={"most": MOST_CELL}, file=file))
        if cells:
            yield Cells(line, tuple(cells))


def text_of(value: Any) -> str:
    """Give a cell as text: whole numbers without a point, true and false as XLSForm writes them."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).replace("\r\n", "\n").strip()


def column_letters(place: int) -> str:
    """Give the letters over a column.

    Example
    -------
    >>> column_letters(1), column_letters(28)
    ('A', 'AB')
    """
    letters = ""
    while place > 0:
        place, rest = divmod(place - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def write_workbook(sheets: Mapping[str, list[list[str]]]) -> bytes:
    """Write sheets of texts; what begins as a formula does is kept as text."""
    from openpyxl import Workbook

    book = Workbook()
    del book[book.sheetnames[0]]
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for line, row in enumerate(rows, 1):
            for place, value in enumerate(row, 1):
                if value:
                    cell = sheet.cell(line, place, CONTROL.sub("", value))
                    cell.data_type = "s"
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()
