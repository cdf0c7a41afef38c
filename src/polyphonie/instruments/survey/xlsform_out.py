"""Forms written as XLSForm workbooks, which read back as the same questions."""

from collections.abc import Sequence
from typing import Any, Final

from polyphonie.instruments.survey.form import YES_NO, kind_of
from polyphonie.kit.instrument import BODIES, TITLES, Item
from polyphonie.kit.workbook import write_workbook

HOUSE_LIST: Final = "yes_no"
FR, EN = "Français (fr)", "English (en)"
HEAD: Final = [
    "type", "name", f"label::{FR}", f"label::{EN}", f"hint::{FR}", f"hint::{EN}", "required", "relevant", "constraint",
    f"constraint_message::{FR}", f"constraint_message::{EN}", "appearance",
]  # fmt: skip
CHOICES_HEAD: Final = ["list_name", "name", f"label::{FR}", f"label::{EN}"]
SETTINGS: Final = [["form_title", "form_id", "default_language"], ["Polyphonie", "polyphonie", FR]]
Groups = list[dict[str, Any]]


def write_form(items: Sequence[Item]) -> bytes:
    """Write questions as an XLSForm workbook.

    Guarantees
    ----------
    what_is_written_reads_back : `read_form` gives the same questions, their names made where they had none.
    """
    rows, lists, open_ = [HEAD], dict[str, list[Any]](), Groups()
    for number, item in enumerate(items, 1):
        groups: Groups = list(item.more.get("group", ()))
        rows += turned(open_, groups)
        open_ = groups
        rows.append(question_row(item, number, lists))
    rows += turned(open_, [])
    choices = [[of, name, said["fr"], said["en"]] for of, found in lists.items() for name, said in found]
    sheets = {"survey": rows, "choices": [CHOICES_HEAD, *choices], "settings": SETTINGS}
    return write_workbook(sheets)


def turned(before: Groups, after: Groups) -> list[list[str]]:
    """Give the rows that close the groups left, then open those entered."""
    same = 0
    while same < min(len(before), len(after)) and before[same]["name"] == after[same]["name"]:
        same += 1
    closed = [row_of(type="end_group") for _ in before[same:]]
    return closed + [group_row(group) for group in after[same:]]


def group_row(group: dict[str, Any]) -> list[str]:
    """Write the beginning of a group."""
    relevant, look = group.get("relevant", ""), group.get("appearance", "")
    return row_of("begin_group", group["name"], group.get("labels"), relevant=relevant, appearance=look)


def question_row(item: Item, number: int, lists: dict[str, list[Any]]) -> list[str]:
    """Write one question; its choices go to their list."""
    more, kind = item.more, kind_of(item)
    if kind in ("select_one", "select_multiple", HOUSE_LIST):
        kind_said = f"{'select_one' if kind == HOUSE_LIST else kind} {listed(item, number, lists)}"
    else:
        kind_said = kind
    return row_of(
        kind_said, str(more.get("name") or f"q{number}"), more.get(TITLES) or both(item.title),
        more.get(BODIES) or both(item.body), "yes" if more.get("required") else "", more.get("relevant", ""),
        more.get("constraint", ""), more.get("constraint_message"), more.get("appearance", ""),
    )  # fmt: skip


def listed(item: Item, number: int, lists: dict[str, list[Any]]) -> str:
    """Put the choices of a question in their list, and give its name; another list of that name has its own."""
    if kind_of(item) == HOUSE_LIST:
        name, choices = HOUSE_LIST, [[one, dict(said.as_mapping())] for one, said in YES_NO]
    else:
        name, choices = str(item.more.get("list") or f"list{number}"), list(item.more.get("choices", ()))
    if lists.get(name, choices) != choices:
        name = f"{name}_{number}"
    lists[name] = choices
    return name


def both(text: str) -> dict[str, str]:
    """Give a text that stands for both languages."""
    return {"fr": text, "en": text}


def row_of(
    type: str, name: str = "", label: Any = None, hint: Any = None, required: str = "", relevant: str = "",
    constraint: str = "", message: Any = None, appearance: str = "",
) -> list[str]:  # fmt: skip
    """Write a row of the survey sheet."""
    texts = [(said or both("")) for said in (label, hint, message)]
    (one, other), (hint_fr, hint_en), (why_fr, why_en) = ((said["fr"], said["en"]) for said in texts)
    return [type, name, one, other, hint_fr, hint_en, required, relevant, constraint, why_fr, why_en, appearance]
