"""The questions that declared records ask, and what somebody types in answer, as the file would say it.

Generated from the kinds of `kit.kinds`: a new field of a situation is a new question, without a form to write.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields
from typing import Any, Final

from polyphonie.kit.declared import Held
from polyphonie.kit.kinds import NAMES, NUMBER, Between, Code, Kind, Many, Number, Table, Words, YesNo, neat
from polyphonie.kit.provenance import KEYS
from polyphonie.kit.quantity import Range
from polyphonie.kit.reader import MISSING
from polyphonie.kit.text import Language
from polyphonie.kit.tree_edit import Path

LONG: Final = 600
"""From this length on, a text is given several lines to be typed in."""
_SPACES: Final = re.compile(r"[\s\u00a0\u202f]+")
_THOUSANDS: Final = re.compile(r"(?<=\d),(?=\d{3}(\D|$))")
_LINE_BREAK: Final = re.compile(r"\r\n|[\r\x85\u2028\u2029]")


@dataclass(frozen=True, slots=True)
class Question:
    """One thing to ask: where the answer stands, its kind, the code of its sentences, the value that silence means.

    A cell of a table has the provenance of its table, so none of its own is asked.
    """

    path: Path
    kind: Kind
    code: str
    default: Any = None
    is_required: bool = False
    is_cell: bool = False

    @property
    def name(self) -> str:
        """Give the name of its field in a form."""
        return ".".join(self.path)


@dataclass(frozen=True, slots=True)
class Listed:
    """A list of records: where it stands, the class of its elements, how many it may hold."""

    path: Path
    cls: type
    most: int

    @property
    def code(self) -> str:
        """Give the code of its sentences."""
        return "-".join(self.path)

    @property
    def label(self) -> str:
        """Name the field by which people know an element: its name, its title or its text."""
        known = [f.name for f in fields(self.cls)]
        return next(name for name in ("name", "title", "text", "role") if name in known)


def questions_of(cls: type, path: Path = (), code: str = "") -> Iterator[Question]:
    """Give the questions of a record and of the records it holds; not its lists of records, nor its ids."""
    for part in fields(cls):
        kind = part.metadata.get("kind")
        name = f"{code}-{part.name}" if code else part.name
        if kind is None or part.name in NAMES or (isinstance(kind, Many) and isinstance(kind.kind, Held)):
            continue
        if isinstance(kind, Held):
            yield from questions_of(kind.cls, (*path, part.name), name)
        else:
            default = part.default if isinstance(part.default, (bool, int, float, str)) and part.default != "" else None
            yield Question((*path, part.name), kind, name, default, bool(part.metadata.get("is_required")))


def lists_of(cls: type, path: Path = ()) -> Iterator[Listed]:
    """Give the lists of records that a record and the records it holds contain."""
    for part in fields(cls):
        kind = part.metadata.get("kind")
        if isinstance(kind, Held):
            yield from lists_of(kind.cls, (*path, part.name))
        elif isinstance(kind, Many) and isinstance(kind.kind, Held):
            yield Listed((*path, part.name), kind.kind.cls, kind.most)


def cells(table: Question, keys: Sequence[str]) -> list[Question]:
    """Give one question per cell of a table whose keys are known."""
    kind = table.kind.kind if isinstance(table.kind, Table) else table.kind
    return [Question((*table.path, key), kind, f"{table.code}-{key}", is_cell=True) for key in keys]


def typed(kind: Kind, texts: Sequence[str], language: Language = "fr") -> Any:
    """Give what somebody typed as the file would say it; what cannot be read is left as typed, for the reader to name.

    Returns MISSING when nothing is typed.
    """
    if isinstance(kind, Many):
        return [one for text in texts if (one := text.strip())] or MISSING
    if isinstance(kind, Between):
        return _range([typed(kind.number, [text], language) for text in texts])
    text = _LINE_BREAK.sub("\n", texts[0] if texts else "").strip()
    if not text:
        return MISSING
    if isinstance(kind, YesNo):
        return {"yes": True, "no": False}.get(text, text)
    return _number(text, language) if isinstance(kind, Number) else text


def typed_again(kind: Kind, value: Any, language: Language = "fr") -> list[str]:
    """Give what somebody would type to say a value; typing it gives the value again."""
    if value is MISSING or value is None:
        return ["", "", ""] if isinstance(kind, Between) else []
    if isinstance(kind, Many):
        return [str(one) for one in value] if isinstance(value, (list, tuple)) else [str(value)]
    if isinstance(kind, Between):
        three = list(value) if isinstance(value, (list, tuple)) else ["", value, ""]
        return [_shown(one, language) for one in three]
    if isinstance(kind, YesNo) and isinstance(value, bool):
        return ["yes" if value else "no"]
    return [_shown(value, language)]


def widget(kind: Kind) -> str:
    """Name the piece that asks for a kind of value."""
    if isinstance(kind, Many):
        return "several"
    if isinstance(kind, Between):
        return "range"
    if isinstance(kind, YesNo):
        return "yes-no"
    if isinstance(kind, Code):
        return "choice"
    if isinstance(kind, Number):
        return "scale" if kind.is_whole and kind.most - kind.least <= 10 else "number"
    if isinstance(kind, Words):
        return "prose" if kind.most > LONG else "words"
    return "day"


def choices(kind: Kind) -> tuple[str, ...]:
    """Give the answers among which to choose, as they are typed."""
    if isinstance(kind, Many):
        return choices(kind.kind)
    if isinstance(kind, Code):
        return kind.known
    if isinstance(kind, YesNo):
        return ("yes", "no")
    if isinstance(kind, Number) and widget(kind) == "scale":
        return tuple(str(n) for n in range(int(kind.least), int(kind.most) + 1))
    return ()


def typed_origin(said: dict[str, Sequence[str]]) -> dict[str, Any]:
    """Give where a value comes from, as typed, in the file's form."""
    found: dict[str, Any] = {}
    for key in KEYS:
        texts = [text for one in said.get(key, ()) if (text := _LINE_BREAK.sub(" ", one).strip())]
        if not texts:
            continue
        if key == "source":
            found[key] = texts
        elif key == "estimate":
            found[key] = True
        else:
            found[key] = int(texts[0]) if key == "confidence" and texts[0].isdigit() else texts[0]
    return found


def _range(ends: Sequence[Any]) -> Any:
    """Give one number when one is typed, else all that is."""
    said = [one for one in ends if one is not MISSING]
    return MISSING if not said else said[0] if len(said) == 1 else said


def _number(text: str, language: Language) -> Any:
    plain = _SPACES.sub("", text).replace("−", "-")
    plain = plain.replace(",", ".") if language == "fr" else _THOUSANDS.sub("", plain)
    return neat(float(plain)) if NUMBER.fullmatch(plain) and float(plain) < 1e300 else text


def _shown(value: Any, language: Language) -> str:
    if isinstance(value, Range):
        value = value.typical
    if isinstance(value, float):
        value = neat(value)
        text = repr(value) if isinstance(value, float) else str(value)
        return text.replace(".", ",") if language == "fr" else text
    return str(value)
