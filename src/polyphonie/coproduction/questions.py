"""Questions made from an instrument's fields: what a page asks, what was answered, what a post says. No Django."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from polyphonie.kit.errors import Fault
from polyphonie.kit.instrument import ALTERNATIVE, BROUGHT, Ask, Contribution, Field, Instrument, Item, Table
from polyphonie.kit.posting import Gift

WHOLE: Final = re.compile(r"[+-]?[0-9]{1,18}")
YES: Final = "1"


@dataclass(frozen=True, slots=True)
class Question:
    """One field on a page: its name in the form, what was answered (as a form writes it), the code of its fault."""

    field: Field
    name: str
    said: str | tuple[str, ...]
    fault: Fault | None = None

    @property
    def is_wide(self) -> bool:
        """Tell whether a text deserves several lines."""
        one = self.field
        return one.kind == "text" and not one.pattern and (one.most is None or one.most > 160)


@dataclass(frozen=True, slots=True)
class Pictured:
    """A picture of what lies on the table, and the words that stand for it."""

    digest: str
    words: str


@dataclass(frozen=True, slots=True)
class Group:
    """The questions of one ask about one item, or about the activity."""

    ask: Ask
    item: Item | None
    questions: tuple[Question, ...]
    pictures: tuple[Pictured, ...] = ()

    @property
    def is_answered(self) -> bool:
        """Tell whether something was answered here already."""
        return any(question.said not in ("", ()) for question in self.questions)


def groups_of(
    instrument: Instrument,
    settings: Any,
    asks: Iterable[Ask],
    public: Table,
    mine: Table,
    items: Callable[[Ask], Sequence[Item]],
    typed: Mapping[str, Sequence[str]] | None = None,
    faults: Sequence[Fault] = (),
) -> tuple[Group, ...]:
    """Give the questions of a page.

    Parameters
    ----------
    items : which items to ask about, for an ask that is about some.
    typed : what was typed in a form that was refused; it comes back as it was. faults : what is wrong in it.
    """
    found = []
    for ask in asks:
        for item in items(ask) if ask.about is not None else (None,):
            fields = ask.fields(settings, item)
            said = said_of(ask, item, mine) if typed is None else {}
            seen = pictures_of(instrument, settings, item, public.by_id.get(item.about or 0)) if item else ()
            found.append(Group(ask, item, tuple(question_of(ask, item, f, said, typed, faults) for f in fields), seen))
    return tuple(found)


def pictures_of(instrument: Instrument, settings: Any, item: Item, about: Item | None = None) -> tuple[Pictured, ...]:
    """Give the pictures of an item, by the fields of the ask that made it; then those it brought from elsewhere."""
    known = {ask.slug: ask for ask in instrument.asks}
    fields = known[item.ask].fields(settings, about) if item.ask in known else ()
    names = [one.name for one in fields if one.kind == "file" and one.name in item.more]
    own = [Pictured(str(item.more[name]), str(item.more.get(name + ALTERNATIVE, ""))) for name in names]
    return (*own, *(Pictured(str(digest), str(words)) for digest, words in item.more.get(BROUGHT, ())))


@dataclass(frozen=True, slots=True)
class Sheet:
    """The questions of a page that stand under one heading: those of an ask, or of several about the same items."""

    asks: tuple[Ask, ...]
    groups: tuple[Group, ...]


def sheets_of(groups: Iterable[Group], *, answers_first: bool = False) -> tuple[Sheet, ...]:
    """Give the questions of a page, all that is asked about one item together.

    Parameters
    ----------
    answers_first : what is asked about items already there comes before what puts others.
    """
    found: dict[str, dict[tuple[str, int], Group]] = {}
    asks: dict[str, dict[str, Ask]] = {}
    for one in groups:
        heading = f"about {one.ask.about}" if one.item else one.ask.slug
        asks.setdefault(heading, {})[one.ask.slug] = one.ask
        here = found.setdefault(heading, {})
        place = ("item", one.item.id) if one.item else ("", 0)
        before = here.get(place)
        here[place] = replace(before, questions=before.questions + one.questions) if before else one
    sheets = (Sheet(tuple(asks[name].values()), tuple(kept.values())) for name, kept in found.items())
    return tuple(sorted(sheets, key=lambda one: answers_first and one.groups[0].item is None))


def question_of(
    ask: Ask,
    item: Item | None,
    field: Field,
    said: Mapping[str, Any],
    typed: Mapping[str, Sequence[str]] | None,
    faults: Sequence[Fault],
) -> Question:
    """Give one question, with what was answered or typed."""
    name = name_of(ask, item, field)
    fault = next((one for one in faults if one.place == name), None)
    if typed is not None:
        given = tuple(typed.get(name, ()))
        return Question(field, name, given if field.kind == "choices" else (given[-1] if given else ""), fault)
    return Question(field, name, as_typed(field, said.get(field.name)), fault)


def name_of(ask: Ask, item: Item | None, field: Field) -> str:
    """Give the name of a field in a form; the same as the place of its fault."""
    return f"{ask.slug}.{item.id if item else 0}.{field.name}"


def said_of(ask: Ask, item: Item | None, mine: Table) -> Mapping[str, Any]:
    """Give what one giver said last to an ask about an item, in this round."""
    if ask.makes_item or ask.is_repeatable:
        return {}
    about, found = item.id if item else 0, None
    for row in mine.given(ask.slug).rows():
        if row.item == about and row.round == mine.round:
            found = row
    return values_of(found) if found is not None else {}


def values_of(row: Contribution) -> dict[str, Any]:
    """Give the values of a contribution by field."""
    return {"value": row.value, "text": row.text, **row.more}


def as_typed(field: Field, value: Any) -> str | tuple[str, ...]:
    """Write a value as a form holds it."""
    if field.kind == "choices":
        return tuple(str(one) for one in value or ())
    if value is None:
        return ""
    if field.kind == "yes_no":
        return YES if value else "0"
    return str(value)


def gifts_of(
    instrument: Instrument,
    settings: Any,
    groups: Iterable[Group],
    typed: Mapping[str, Sequence[str]],
    *,
    is_whole: bool = False,
) -> list[Gift]:
    """Read a post: one gift for each group where something was typed; what was emptied is taken back.

    Parameters
    ----------
    is_whole : the page is answered whole: what was left without an answer is a gift too, that says so.
    """
    gifts = []
    for group in groups:
        values = {q.field.name: value_typed(q.field, typed.get(q.name, ())) for q in group.questions}
        said = {name: value for name, value in values.items() if value not in ("", (), None)}
        about = group.item.id if group.item else 0
        if said or (is_whole and group.item is not None):
            gifts.append(Gift(group.ask.slug, about, said))
        elif group.is_answered:
            gifts.append(Gift(group.ask.slug, about, is_withdrawal=True))
    return gifts


def value_typed(field: Field, given: Sequence[str]) -> Any:
    """Read what was typed as the kind of its field; what does not read so stays as it is, for the field to refuse."""
    if field.kind == "choices":
        return tuple(chosen(field, one) for one in given)
    one = given[-1].strip() if given else ""
    if not one:
        return None
    if field.kind == "integer":
        return int(one) if WHOLE.fullmatch(one) else one
    if field.kind == "choice":
        return chosen(field, one)
    if field.kind == "yes_no":
        return {"1": True, "0": False}.get(one, one)
    return one


def chosen(field: Field, typed: str) -> int | str:
    """Give the choice that was typed, else the text itself."""
    return next((value for value, _ in field.choices if str(value) == typed), typed)
