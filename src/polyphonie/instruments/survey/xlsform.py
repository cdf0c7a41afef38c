"""Forms read from XLSForm workbooks: every fault with its sheet, row and column; nothing dropped in silence."""

import io
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from polyphonie.engines.survey import (
    Condition,
    ConditionUnreadable,
    ConditionUnsound,
    Question,
    read_condition,
    refuse_unsound,
    written_condition,
)  # fmt: skip
from polyphonie.instruments.survey.columns import Choices, Head, bilingual, choices_in, head_of, refuse_columns
from polyphonie.instruments.survey.form import NO, YES, YES_NO, question_of
from polyphonie.kit.errors import BadFile, Fault
from polyphonie.kit.instrument import BODIES, TITLES, Item
from polyphonie.kit.workbook import Cells, read_workbook

SURVEY, CHOICES, SETTINGS = "survey", "choices", "settings"
MOST_QUESTIONS: Final = 300
MOST_TITLE, MOST_LABEL = 300, 2_000
NAME: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_.-]{0,59}")
SIMPLE: Final[Mapping[str, str]] = {
    "integer": "integer", "int": "integer", "decimal": "decimal", "date": "date", "text": "text", "string": "text",
    "note": "note",
}  # fmt: skip
SELECTS: Final = ("select_one", "select_multiple")
REQUIRED: Final[Mapping[str, bool]] = {
    "": False, "no": False, "false": False, "false()": False, "yes": True, "true": True, "true()": True,
}  # fmt: skip
TEXTS: Final = ("label", "hint", "constraint_message")
KNOWN: Final = frozenset({"type", "name", "required", "relevant", "constraint", "appearance", *TEXTS})
KNOWN_SETTINGS: Final = frozenset(
    {"form_title", "form_id", "id_string", "version", "default_language", "style", "name"}
)
ROW: Final = re.compile(r"\[row : (\d+)\]")
HOUSE_LIST: Final = "yes_no"


@dataclass
class Reading:
    """A form being read: what was found, the groups that are open, all the faults."""

    file: str
    head: Head
    choices: Choices
    faults: list[Fault] = field(default_factory=list)
    items: list[Item] = field(default_factory=list)
    earlier: dict[str, Question] = field(default_factory=dict)
    names: set[str] = field(default_factory=set)
    groups: list[dict[str, Any]] = field(default_factory=list)
    filled: set[int] = field(default_factory=set)
    begun: dict[int, int] = field(default_factory=dict)

    def fault(self, code: str, line: int, column: str = "", **facts: Any) -> None:
        """Note a fault of the survey sheet, in the column of that name."""
        self.faults.append(Fault(code, SURVEY, line, self.head.place_of(column), facts, self.file))


def read_form(data: bytes, file: str) -> tuple[Item, ...]:
    """Read an XLSForm: its questions as items, in their order, numbered from 1.

    Kept: types integer, decimal, date, text, note, select_one, select_multiple and groups; label, hint,
    constraint_message in French and English; required, relevant, constraint (the subset of `read_condition`),
    appearance. All else that holds something is refused by name: nothing is dropped in silence.

    Raises
    ------
    BadFile : all the faults, each with its sheet (`place`), line and column; last, what pyxform itself refuses.
    """
    sheets = read_workbook(data, file)
    rows = sheets.get(SURVEY, ())
    if not rows:
        raise BadFile([Fault("form-sheet-missing", SURVEY, facts={"sheet": SURVEY}, file=file)])
    faults: list[Fault] = []
    refuse_settings(sheets.get(SETTINGS, ()), file, faults)
    choices = choices_in(sheets.get(CHOICES, ()), CHOICES, file, faults)
    head = head_of(rows[0], SURVEY, file, faults)
    refuse_columns(rows[1:], head, KNOWN, SURVEY, file, faults)
    missing = [name for name in ("type", "name", "label") if not head.has(name)]
    faults += [Fault("form-column-missing", SURVEY, 1, facts={"name": name}, file=file) for name in missing]
    reading = Reading(file, head, choices, faults)
    if not missing:
        for row in rows[1:]:
            read_row(reading, row)
        finish(reading, rows[-1].line)
    if not reading.faults:
        reading.faults += refused_by_pyxform(data, file)
    if reading.faults:
        raise BadFile(sorted(reading.faults, key=lambda one: (one.place != SURVEY, one.line, one.column)))
    return tuple(reading.items)


def refuse_settings(rows: tuple[Cells, ...], file: str, faults: list[Fault]) -> None:
    """Refuse the settings that would change what is asked."""
    if rows:
        refuse_columns(rows[1:], head_of(rows[0], SETTINGS, file, faults), KNOWN_SETTINGS, SETTINGS, file, faults)


def finish(reading: Reading, line: int) -> None:
    """Refuse groups left open, too many questions, none at all."""
    for group in reading.groups:
        reading.fault("form-group-open", line, "type", name=group["name"])
    if len(reading.items) > MOST_QUESTIONS:
        reading.fault("form-too-many", line, most=MOST_QUESTIONS)
    if not reading.items and not reading.faults:
        reading.fault("form-empty", 1)


def read_row(reading: Reading, row: Cells) -> None:
    """Read one row: the beginning or the end of a group, or a question."""
    kind = " ".join(reading.head.cell(row, "type").split())
    plain = kind.lower().replace(" ", "_")
    if plain == "begin_group":
        begin_group(reading, row)
    elif plain == "end_group":
        end_group(reading, row)
    elif not kind:
        reading.fault("form-type-missing", row.line, "type")
    else:
        read_question(reading, row, kind)


def begin_group(reading: Reading, row: Cells) -> None:
    """Open a group; its condition is that of all the questions inside."""
    name = read_name(reading, row)
    group: dict[str, Any] = {"name": name}
    labels = read_text(reading, row, "label")
    relevant = read_rule(reading, row, "relevant", None)
    for column in ("required", "constraint", "hint", "constraint_message"):
        if reading.head.texts(row, column):
            reading.fault("form-group-column", row.line, column, name=column)
    look = reading.head.cell(row, "appearance")
    group |= {k: v for k, v in (("labels", labels), ("relevant", relevant), ("appearance", look)) if v}
    reading.begun[len(reading.groups)] = len(reading.items)
    reading.groups.append(group)


def end_group(reading: Reading, row: Cells) -> None:
    """Close the last group opened."""
    if not reading.groups:
        reading.fault("form-group-close", row.line, "type")
        return
    group = reading.groups.pop()
    if reading.begun[len(reading.groups)] == len(reading.items):
        reading.fault("form-group-empty", row.line, "type", name=group["name"])


def read_question(reading: Reading, row: Cells, kind: str) -> None:
    """Read a question; one with faults is kept aside, so that conditions on it are not faults too."""
    before = len(reading.faults)
    more = read_kind(reading, row, kind)
    more["name"] = read_name(reading, row)
    titles = read_text(reading, row, "label")
    if not titles:
        reading.fault("form-label-missing", row.line, "label", name=more["name"])
    required = reading.head.cell(row, "required").lower()
    if required not in REQUIRED:
        reading.fault("form-required", row.line, "required", value=required[:40])
    more["relevant"] = read_rule(reading, row, "relevant", None)
    more["required"] = REQUIRED.get(required, False)
    more["group"] = [dict(group) for group in reading.groups]
    more["appearance"] = reading.head.cell(row, "appearance")
    more["constraint_message"] = read_text(reading, row, "constraint_message")
    more[TITLES], more[BODIES] = titles, read_text(reading, row, "hint")
    more = {name: value for name, value in more.items() if value}
    title, body = titles.get("fr", ""), more.get(BODIES, {}).get("fr", "")
    item = Item(len(reading.items) + 1, "question", shortened(title), body, more=more)
    itself = question_of(item) if len(reading.faults) == before else known_by_name(more)
    constraint = read_rule(reading, row, "constraint", itself)
    if constraint:
        more["constraint"] = constraint
    reading.items.append(item)
    reading.earlier[itself.name] = itself


def known_by_name(more: Mapping[str, Any]) -> Question:
    """Give what is known of a question with faults, for the conditions that look at it."""
    choices = tuple(name for name, _ in more.get("choices", ()))
    kind = more.get("type", "integer")
    return Question(str(more.get("name", "")), kind, (YES, NO) if kind == HOUSE_LIST else choices)


def shortened(title: str) -> str:
    """Give a title that fits its column; the whole one is kept beside."""
    return title if len(title) <= MOST_TITLE else title[: MOST_TITLE - 1] + "…"


def read_kind(reading: Reading, row: Cells, kind: str) -> dict[str, Any]:
    """Read how a question is answered, and its choices."""
    words = kind.split(" ")
    if kind.lower() in SIMPLE:
        return {"type": SIMPLE[kind.lower()]}
    if words[0].lower() not in SELECTS:
        reading.fault("form-type", row.line, "type", type=kind[:60])
        return {}
    if len(words) != 2:
        reading.fault("form-list-missing", row.line, "type", type=kind[:60])
        return {}
    found = reading.choices.get(words[1])
    if not found:
        reading.fault("form-list-unknown", row.line, "type", list=words[1][:60])
        return {}
    if words == ["select_one", HOUSE_LIST] and found == house_choices():
        return {"type": HOUSE_LIST}
    return {"type": words[0].lower(), "list": words[1], "choices": [[name, dict(said)] for name, said in found]}


def house_choices() -> list[tuple[str, dict[str, str]]]:
    """Give yes and no as the house says them."""
    return [(name, dict(said.as_mapping())) for name, said in YES_NO]


def read_name(reading: Reading, row: Cells) -> str:
    """Read the name of a question or a group: each its own, as XLSForm wants it."""
    name = reading.head.cell(row, "name")
    if not NAME.fullmatch(name):
        reading.fault("form-name", row.line, "name", name=name[:60])
    elif name.lower() in reading.names:
        reading.fault("form-name-twice", row.line, "name", name=name)
    reading.names.add(name.lower())
    return name[:60]


def read_text(reading: Reading, row: Cells, column: str) -> dict[str, str]:
    """Read a text in both languages; what is written in one alone stands for both."""
    found = reading.head.texts(row, column)
    if any(len(text) > MOST_LABEL for text in found.values()):
        reading.fault("form-too-long", row.line, column, most=MOST_LABEL)
    return bilingual(found)


def read_rule(reading: Reading, row: Cells, column: str, itself: Question | None) -> str:
    """Read a condition, and give it as it will be written."""
    text = reading.head.cell(row, column)
    if not text:
        return ""
    try:
        found: Condition = read_condition(text)
        refuse_unsound(found, reading.earlier, itself)
    except (ConditionUnreadable, ConditionUnsound) as refused:
        reading.fault(refused.code, row.line, column, **refused.facts)
        return ""
    return written_condition(found)


def refused_by_pyxform(data: bytes, file: str) -> Iterator[Fault]:
    """Give what the reference reader of XLSForm refuses in a form where nothing was found amiss."""
    from pyxform.errors import PyXFormError  # heavy: only whoever reads a form pays for it
    from pyxform.xls2xform import convert

    try:
        convert(io.BytesIO(data), warnings=[], validate=False, form_name="form", file_type=".xlsx")
    except PyXFormError as refused:
        said = " ".join(str(refused).split())
        row = ROW.search(said)
        yield Fault("form-refused", SURVEY, int(row[1]) if row else 0, 0, {"said": said[:300]}, file)
