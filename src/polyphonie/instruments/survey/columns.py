"""The columns of an XLSForm: texts by language, lists of choices, and what no column of ours can keep."""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from polyphonie.kit.errors import Fault
from polyphonie.kit.text import LANGUAGES
from polyphonie.kit.workbook import Cells

BOTH: Final = ""
SUFFIX: Final = re.compile(r"\(([A-Za-z]{2,3})(?:-[A-Za-z]+)?\)\s*$")
NAMES: Final[Mapping[str, str]] = {
    "fr": "fr", "french": "fr", "français": "fr", "francais": "fr", "en": "en", "english": "en", "anglais": "en",
}  # fmt: skip
ALIASES: Final[Mapping[str, str]] = {"list name": "list_name", "list-name": "list_name", "relevance": "relevant"}
CHOICE: Final = re.compile(r"[A-Za-z0-9_.-]{1,60}")
MOST_CHOICES: Final = 200
MOST_LABEL: Final = 500
LIST, LABEL = "list_name", "label"
Choices = Mapping[str, list[tuple[str, dict[str, str]]]]
"""The choices of each list: name and label in both languages."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column: what it holds, in which language ("" : all), its place from 1, its heading as written."""

    name: str
    language: str
    place: int
    heading: str


@dataclass(frozen=True, slots=True)
class Head:
    """The headings of a sheet."""

    columns: tuple[Column, ...]

    def has(self, name: str) -> bool:
        """Tell whether there is a column of that name."""
        return any(column.name == name for column in self.columns)

    def place_of(self, name: str) -> int:
        """Give the place of the first column of that name; 0 when there is none."""
        return next((column.place for column in self.columns if column.name == name), 0)

    def cell(self, row: Cells, name: str) -> str:
        """Give the cell under a column that has no language."""
        return next((cell_of(row, column) for column in self.columns if column.name == name), "")

    def texts(self, row: Cells, name: str) -> dict[str, str]:
        """Give the texts under a column, by language ("" : all); empty ones are left out."""
        found = {column.language: cell_of(row, column) for column in self.columns if column.name == name}
        return {language: text for language, text in found.items() if text}


def cell_of(row: Cells, column: Column) -> str:
    """Give the cell of a row under a column."""
    return row.cells[column.place - 1] if column.place <= len(row.cells) else ""


def head_of(row: Cells, sheet: str, file: str, faults: list[Fault]) -> Head:
    """Read headings: name, and language where one is said (``label::Français (fr)``)."""
    found: list[Column] = []
    for place, heading in enumerate(row.cells, 1):
        if not heading:
            continue
        name, mark, said = heading.partition("::") if "::" in heading else heading.partition(":")
        name = name.strip().lower()
        language = language_of(said) if mark else BOTH
        if language is None:
            faults.append(Fault("form-language", sheet, row.line, place, {"name": heading[:80]}, file))
            continue
        column = Column(ALIASES.get(name, name), language, place, heading[:80])
        if any((one.name, one.language) == (column.name, column.language) for one in found):
            faults.append(Fault("form-column-twice", sheet, row.line, place, {"name": heading[:80]}, file))
        found.append(column)
    return Head(tuple(found))


def language_of(said: str) -> str | None:
    """Give the language that a heading names; None for one that is not of the house."""
    code = SUFFIX.search(said)
    named = code[1].lower() if code else said.strip().lower()
    return NAMES.get(named)


def refuse_columns(
    rows: Sequence[Cells], head: Head, known: Collection[str], sheet: str, file: str, faults: list[Fault]
) -> None:
    """Refuse, at their first cell that holds something, the columns that cannot be kept; and cells without heading."""
    headed = {column.place for column in head.columns}
    for column in head.columns:
        if column.name not in known:
            line = next((row.line for row in rows if cell_of(row, column)), 0)
            if line:
                faults.append(Fault("form-column-unknown", sheet, line, column.place, {"name": column.heading}, file))
    for row in rows:
        for place, cell in enumerate(row.cells, 1):
            if cell and place not in headed:
                faults.append(Fault("form-column-unnamed", sheet, row.line, place, file=file))


def bilingual(found: Mapping[str, str]) -> dict[str, str]:
    """Give a text in both languages; what is written once stands for both."""
    usual = found.get(BOTH) or next(iter(found.values()), "")
    return {language: found.get(language) or usual for language in LANGUAGES} if usual else {}


def choices_in(rows: tuple[Cells, ...], sheet: str, file: str, faults: list[Fault]) -> Choices:
    """Read the lists of choices."""
    if not rows:
        return {}
    head = head_of(rows[0], sheet, file, faults)
    missing = [name for name in (LIST, "name", LABEL) if not head.has(name)]
    faults += [Fault("form-column-missing", sheet, 1, facts={"name": name}, file=file) for name in missing]
    refuse_columns(rows[1:], head, (LIST, "name", LABEL), sheet, file, faults)
    found: dict[str, list[tuple[str, dict[str, str]]]] = {}
    for row in rows[1:] if not missing else ():
        read_choice(row, head, sheet, file, faults, found)
    return found


def read_choice(
    row: Cells, head: Head, sheet: str, file: str, faults: list[Fault],
    found: dict[str, list[tuple[str, dict[str, str]]]],
) -> None:  # fmt: skip
    """Read one choice of a list."""
    of, name, label = head.cell(row, LIST), head.cell(row, "name"), bilingual(head.texts(row, LABEL))
    known = found.setdefault(of, [])
    wrong = [
        ("form-list-name", LIST, not CHOICE.fullmatch(of)),
        ("form-choice-name", "name", not CHOICE.fullmatch(name)),
        ("form-choice-twice", "name", any(name == one for one, _ in known)),
        ("form-choice-label", LABEL, not label or max(map(len, label.values())) > MOST_LABEL),
        ("form-choices-many", LIST, len(known) == MOST_CHOICES),
    ]
    facts = {"name": name[:60], "list": of[:60], "most": MOST_CHOICES}
    for code, column, is_wrong in wrong:
        if is_wrong:
            faults.append(Fault(code, sheet, row.line, head.place_of(column), facts, file))
    known.append((name, label))
