"""A post on its way to the table: several asks of one stage by one giver, read, checked and admitted together."""

import datetime as dt
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Final

from polyphonie.kit.errors import Fault, Refusal
from polyphonie.kit.instrument import (
    ALTERNATIVE,
    BLANK,
    COLUMNS,
    TEAM,
    Ask,
    Contribution,
    Contributions,
    Field,
    Instrument,
    Item,
    Table,
)
from polyphonie.kit.yaml_tree import CONTROL

MOST_TEXT: Final = 10_000
MOST_WHOLE: Final = 2**53
DECIMAL: Final = re.compile(r"[+-]?[0-9]{1,15}(?:[.,][0-9]{1,9})?")
DIGEST: Final = re.compile(r"[0-9a-f]{64}")
LINE_BREAKS: Final = str.maketrans({"\r": "\n", "\x85": "\n", "\u2028": "\n", "\u2029": "\n"})


class PostRefused(Refusal):
    """A post that cannot be read, with all its faults at once; `place` of each is ask.item.field."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        super().__init__("post-refused", count=len(faults))
        self.faults = tuple(faults)


@dataclass(frozen=True, slots=True)
class Gift:
    """What somebody gives to one ask, about one item (0: about the activity); without values, they take it back."""

    ask: str
    item: int = 0
    values: Mapping[str, Any] = field(default_factory=dict)
    is_withdrawal: bool = False


def read_post(
    instrument: Instrument,
    settings: Any,
    gifts: Sequence[Gift],
    items: Mapping[int, Item],
    *,
    stage: int,
    is_team: bool,
) -> tuple[Gift, ...]:
    """Read what was posted: every value checked by its field.

    Raises
    ------
    PostRefused : all the faults together: unknown ask, wrong stage, item of another ask, value outside its field.
    """
    faults: list[Fault] = []
    read = []
    for gift in gifts:
        ask = next((one for one in instrument.asks if one.slug == gift.ask), None)
        fault = misplaced(ask, gift, items, stage, is_team)
        if ask is None or fault is not None:
            faults.append(fault or Fault("ask-unknown", gift.ask))
            continue
        about = items.get(gift.item)
        values = {} if gift.is_withdrawal else read_values(ask.fields(settings, about), gift, faults)
        read.append(replace(gift, values=values))
    if faults:
        raise PostRefused(faults)
    return tuple(read)


def misplaced(ask: Ask | None, gift: Gift, items: Mapping[int, Item], stage: int, is_team: bool) -> Fault | None:
    """Give what is wrong with where a gift is put: its ask, its giver, its stage, its item."""
    if ask is None:
        return Fault("ask-unknown", gift.ask)
    if ask.by == "team" and not is_team:
        return Fault("ask-not-yours", gift.ask)
    if ask.stage != stage and not is_team:
        return Fault("ask-closed", gift.ask)
    about = items.get(gift.item)
    is_right = gift.item == 0 if ask.about is None else about is not None and about.ask == ask.about
    return None if is_right else Fault("item-unknown", f"{gift.ask}.{gift.item}")


def read_values(fields: Sequence[Field], gift: Gift, faults: list[Fault]) -> dict[str, Any]:
    """Read the values of a gift; what no field asks is a fault, never dropped silently."""
    known = {one.name for one in fields}
    for name in sorted(set(gift.values) - known, key=str):
        faults.append(Fault("field-unknown", f"{gift.ask}.{gift.item}.{str(name)[:40]}"))
    found = {}
    for one in fields:
        value, code = read_value(one, gift.values.get(one.name))
        if code:
            facts = {"least": one.least or 0, "most": one.most if one.most is not None else MOST_TEXT}
            faults.append(Fault(code, f"{gift.ask}.{gift.item}.{one.name}", facts=facts))
        elif value is not None:
            found[one.name] = value
    faults += [fault for one in fields if one.kind == "file" for fault in undescribed(one, gift, found)]
    return found


def undescribed(one: Field, gift: Gift, found: Mapping[str, Any]) -> Iterator[Fault]:
    """Give what is wrong between a picture and the words that stand for it: one does not go without the other."""
    place = f"{gift.ask}.{gift.item}."
    if one.name in found and one.name + ALTERNATIVE not in found:
        yield Fault("picture-undescribed", place + one.name + ALTERNATIVE)
    if one.name not in found and one.name + ALTERNATIVE in found:
        yield Fault("picture-missing", place + one.name)


def files_in(instrument: Instrument, settings: Any, gift: Gift, items: Mapping[int, Item]) -> Mapping[str, str]:
    """Give the digests of the pictures of a gift that was read, by the name of their field."""
    ask = instrument.ask(gift.ask)
    if not ask.makes_item or gift.is_withdrawal:
        return {}
    fields = ask.fields(settings, items.get(gift.item))
    return {one.name: str(gift.values[one.name]) for one in fields if one.kind == "file" and one.name in gift.values}


def read_value(one: Field, value: Any) -> tuple[Any, str]:
    """Read one value: what it is, and the code of what is wrong with it ("" when nothing is)."""
    if value is None or value == "" or value == ():
        return None, "field-required" if one.is_required else ""
    if one.kind == "integer":
        return whole(one, value)
    if one.kind == "yes_no":
        return (value, "") if isinstance(value, bool) else (None, "field-not-yes-no")
    if one.kind == "choice":
        known = {choice for choice, _ in one.choices}
        is_one = isinstance(value, (int, str)) and not isinstance(value, bool) and value in known
        return (value, "") if is_one else (None, "field-not-choice")
    if one.kind == "choices":
        return several(one, value)
    if one.kind == "file":
        return (value, "") if isinstance(value, str) and DIGEST.fullmatch(value) else (None, "field-not-file")
    return text(one, value)


def whole(one: Field, value: Any) -> tuple[Any, str]:
    """Read a whole number inside its bounds."""
    if not isinstance(value, int) or isinstance(value, bool):
        return None, "field-not-whole"
    least = one.least if one.least is not None else -MOST_WHOLE
    most = one.most if one.most is not None else MOST_WHOLE
    return (value, "") if least <= value <= most else (None, "field-out-of-bounds")


def several(one: Field, value: Any) -> tuple[Any, str]:
    """Read several choices: each known, none twice, not too many nor too few."""
    known = {choice for choice, _ in one.choices}
    if not isinstance(value, (list, tuple)) or any(not isinstance(v, (int, str)) or v not in known for v in value):
        return None, "field-not-choice"
    least, most = one.least or 0, one.most if one.most is not None else len(known)
    if len(set(value)) != len(value) or not least <= len(value) <= most:
        return None, "field-choices-count"
    return tuple(value), ""


def text(one: Field, value: Any) -> tuple[Any, str]:
    """Read a text: trimmed, its line breaks made one kind, no control character, not too long."""
    if not isinstance(value, str):
        return None, "field-not-text"
    kept = value.replace("\r\n", "\n").translate(LINE_BREAKS).strip()
    if not kept:
        return None, "field-required" if one.is_required else ""
    if CONTROL.search(kept):
        return None, "field-control-character"
    if one.pattern:
        return patterned(one, kept)
    most = one.most if one.most is not None else MOST_TEXT
    return (kept, "") if len(kept) <= most else (None, "field-too-long")


def patterned(one: Field, kept: str) -> tuple[Any, str]:
    """Read a text that is written in one way only, in its plain form."""
    if one.pattern == "decimal":
        return (kept.replace(",", "."), "") if DECIMAL.fullmatch(kept) else (None, "field-not-decimal")
    try:
        return dt.date.fromisoformat(kept).isoformat(), ""
    except ValueError:
        return None, "field-not-date"


def after(instrument: Instrument, mine: Table, giver: int, gifts: Sequence[Gift], *, first_id: int) -> Table:
    """Give one giver's table as it would be once a post is kept; new items are numbered from `first_id`."""
    items, given, number = list(mine.items), dict(mine.contributions), first_id
    for gift in gifts:
        ask = instrument.ask(gift.ask)
        if ask.makes_item:
            items = items_after(items, ask, gift, giver, number, mine.round)
            number += 1
        else:
            given[ask.slug] = given_after(given.get(ask.slug), ask, gift, giver, mine.round)
    return replace(mine, items=tuple(items), contributions=given)


def items_after(items: list[Item], ask: Ask, gift: Gift, giver: int, number: int, round: int) -> list[Item]:
    """Put an item on the table, or take back the giver's own about the same item."""
    about = gift.item or None
    if gift.is_withdrawal:
        return [i for i in items if not (i.ask == ask.slug and i.giver == giver and i.about == about)]
    more = {name: value for name, value in gift.values.items() if name not in COLUMNS}
    title, body = str(gift.values.get("title", "")), str(gift.values.get("body", ""))
    return [*items, Item(number, ask.slug, title, body, about, giver, round, more)]


def given_after(kept: Contributions | None, ask: Ask, gift: Gift, giver: int, round: int) -> Contributions:
    """Give the contributions of an ask once one is added, replaced or taken back."""
    rows = list(kept.rows()) if kept is not None else []
    if not ask.is_repeatable or gift.is_withdrawal:
        rows = [r for r in rows if not (r.giver == giver and r.item == gift.item and r.round == round)]
    if not gift.is_withdrawal:
        rows.append(row_of(gift, giver, round))
    return Contributions.of(rows)


def row_of(gift: Gift, giver: int, round: int) -> Contribution:
    """Turn a gift into a contribution."""
    more = more_of(gift)
    value, said = gift.values.get("value", 0), gift.values.get("text", "")
    return Contribution(giver, gift.item, int(value), round, str(said), more)


def more_of(gift: Gift) -> dict[str, Any]:
    """Give what a contribution holds beside its columns; one without any value says that it was left blank."""
    more = {name: value for name, value in gift.values.items() if name not in COLUMNS}
    return more if gift.values or gift.is_withdrawal else {BLANK: True}


def outdated_gifts(instrument: Instrument, mine: Table, public: Table, settings: Any) -> tuple[Gift, ...]:
    """Give the withdrawals of what no longer holds of one giver's answers, once their post is kept."""
    if instrument.outdated is None:
        return ()
    return tuple(Gift(ask, item, is_withdrawal=True) for ask, item in instrument.outdated(mine, public, settings))


def is_in(gift: Gift, post: Sequence[Gift]) -> bool:
    """Tell whether a post answers what a gift is about."""
    return any((one.ask, one.item) == (gift.ask, gift.item) for one in post)


def receive(
    instrument: Instrument, settings: Any, table: Table, giver: int, gifts: Sequence[Gift], *, stage: int
) -> Table:
    """Take a post to a table as the house does, without a database: read, admitted, then put down.

    Raises
    ------
    PostRefused : its values cannot be read. Refusal : the instrument does not admit what this giver would have given.
    """
    is_team = giver == TEAM
    read = read_post(instrument, settings, gifts, table.by_id, stage=stage, is_team=is_team)
    first = max((item.id for item in table.items), default=0) + 1
    own = after(instrument, table.mine(giver), giver, read, first_id=first)
    old = [gift for gift in outdated_gifts(instrument, own, table.public(), settings) if not is_in(gift, read)]
    own = after(instrument, own, giver, old, first_id=first + len(read))
    instrument.admit(own, table.public(), settings)
    kept = {item.id for item in own.items}
    items = tuple(i for i in table.items if i.giver != giver or i.id in kept)
    items += tuple(i for i in own.items if i.id >= first)
    given = {}
    for ask in {*table.contributions, *own.contributions}:
        rest = [row for row in table.given(ask).rows() if row.giver != giver]
        given[ask] = Contributions.of([*rest, *own.given(ask).rows()])
    return replace(table, items=items, contributions=given)
