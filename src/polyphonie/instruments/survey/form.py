"""Between the house and the engine: questions read from items, answers read from contributions."""

from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction
from functools import lru_cache
from typing import Any, Final

from polyphonie.engines.survey import Answer, Condition, Kind, Question, bounds_in, read_condition
from polyphonie.kit.instrument import BLANK, Field, FieldKind, Item, Pattern, Table
from polyphonie.kit.text import Text

YES, NO = "yes", "no"
YES_NO: Final = ((YES, Text("Oui", "Yes")), (NO, Text("Non", "No")))
KINDS: Final[tuple[tuple[Kind, Text], ...]] = (
    ("text", Text("texte libre", "free text")),
    ("select_one", Text("un choix", "one choice")),
    ("select_multiple", Text("plusieurs choix", "several choices")),
    ("yes_no", Text("oui ou non", "yes or no")),
    ("integer", Text("nombre entier", "whole number")),
    ("decimal", Text("nombre décimal", "decimal number")),
    ("date", Text("jour", "day")),
    ("note", Text("information, sans réponse", "information, without an answer")),
)
FIELD_KINDS: Final[Mapping[str, FieldKind]] = {
    "select_one": "choice", "select_multiple": "choices", "yes_no": "yes_no", "integer": "integer",
}  # fmt: skip
HINTS: Final[Mapping[str, Text]] = {
    "decimal": Text("Un nombre, par exemple 12,5.", "A number, for example 12.5."),
    "select_multiple": Text("Plusieurs réponses possibles.", "Several answers possible."),
}
LISTED: Final = ("select_one", "select_multiple", "yes_no")
"""Kinds whose list of answers hides that one may leave it."""
OPTIONAL: Final = Text("Facultatif.", "Optional.")
YOURS: Final = Text("Votre réponse", "Your answer")
MOST_TEXT: Final = 5_000
LEAST_WHOLE, MOST_WHOLE = -999_999, 999_999_999


def kind_of(item: Item) -> Kind:
    """Give how a question is answered; one laid by hand, without a type, is answered in free text."""
    kinds = {kind for kind, _ in KINDS}
    found = item.more.get("type", "text")
    return found if found in kinds else "text"


def name_of(item: Item) -> str:
    """Give the name of a question in conditions; one laid by hand has its own, that no condition uses."""
    return str(item.more.get("name") or f"item:{item.id}")


def choices_of(item: Item) -> tuple[tuple[str, Text], ...]:
    """Give the choices of a question, with their labels."""
    if kind_of(item) == "yes_no":
        return YES_NO
    return tuple((str(name), Text(said["fr"], said["en"])) for name, said in item.more.get("choices", ()))


def answer_fields(settings: Any, about: Item | None) -> tuple[Field, ...]:
    """Ask a question as its type says; a note asks nothing."""
    if about is None or kind_of(about) == "note":
        return ()
    kind = kind_of(about)
    required = bool(about.more.get("required"))
    said = [HINTS[kind]] if kind in HINTS else []
    said += [OPTIONAL] if kind in LISTED and not required else []
    hint = Text(" ".join(one.fr for one in said), " ".join(one.en for one in said)) if said else None
    if kind == "text":
        return (Field("text", "text", YOURS, most=MOST_TEXT, is_required=required, is_personal=True, hint=hint),)
    choices = choices_of(about) if kind in ("select_one", "select_multiple") else ()
    pattern: Pattern = "decimal" if kind == "decimal" else "date" if kind == "date" else ""
    least, most = bounds_of(about) if kind == "integer" else (None, None)
    field_kind = FIELD_KINDS.get(kind, "text")
    return (Field("answer", field_kind, YOURS, choices, least, most, required, hint=hint, pattern=pattern),)


def bounds_of(item: Item) -> tuple[int, int]:
    """Give the bounds of a whole number: those of its constraint, where it has no words of its own."""
    text = str(item.more.get("constraint", ""))
    if not text or item.more.get("constraint_message"):
        return LEAST_WHOLE, MOST_WHOLE
    least, most = bounds_in(condition_of(text))
    return max(LEAST_WHOLE, least), min(MOST_WHOLE, most)


@lru_cache(maxsize=4_096)
def condition_of(text: str) -> Condition:
    """Read a condition, once per process."""
    return read_condition(text)


def question_of(item: Item) -> Question:
    """Read a question."""
    around = [str(one.get("relevant", "")) for one in item.more.get("group", ())]
    own = [*around, str(item.more.get("relevant", ""))]
    constraint = str(item.more.get("constraint", ""))
    return Question(
        name_of(item), kind_of(item), tuple(name for name, _ in choices_of(item)), bool(item.more.get("required")),
        tuple(condition_of(one) for one in own if one), condition_of(constraint) if constraint else None,
        str(item.more["group"][0]["name"]) if item.more.get("group") else "",
    )  # fmt: skip


def form_of(items: Iterable[Item]) -> tuple[Question, ...]:
    """Read the form."""
    return tuple(question_of(item) for item in items)


def is_blank(more: Mapping[str, Any]) -> bool:
    """Tell whether a question was left without an answer."""
    return bool(more.get(BLANK))


def answer_of(item: Item, more: Mapping[str, Any]) -> Answer:
    """Read an answer; of a text, only that it is there."""
    kind, said = kind_of(item), more.get("answer")
    if kind in ("integer", "decimal"):
        return Fraction(str(said))
    if kind == "select_multiple":
        chosen = set(said or ())
        return tuple(name for name, _ in choices_of(item) if name in chosen)
    if kind == "yes_no":
        return YES if said else NO
    return "" if kind in ("text", "note") else str(said)


Sheet = dict[str, Answer | None]
"""What one person gave, by the name of the question; None where they left it blank."""


def sheets_of(items: Sequence[Item], table: Table) -> dict[int, Sheet]:
    """Read what each giver gave in this round, by giver, in the order in which they gave it: a round is a new sheet."""
    by_id = {item.id: item for item in items}
    every = table.given("answer")
    given = every.take(every.round == table.round)
    found: dict[int, Sheet] = {}
    mores: Sequence[Mapping[str, Any]] = given.more or ({},) * len(given)
    for giver, number, more in zip(given.giver.tolist(), given.item.tolist(), mores, strict=True):
        item = by_id.get(number)
        if item is not None:
            answer = None if is_blank(more) else answer_of(item, more)
            found.setdefault(giver, {})[name_of(item)] = answer
    return found


def answered(sheet: Sheet) -> dict[str, Answer]:
    """Give the answers of a sheet, blanks left out."""
    return {name: answer for name, answer in sheet.items() if answer is not None}
