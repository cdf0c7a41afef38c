"""Reads conditions written as XLSForm writes them: a small subset, each token known, nothing ever executed."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from polyphonie.engines.survey.model import Compared, Condition, Itself, Joined, Named, Not, Operand, Selected, Written
from polyphonie.engines.survey.refusals import ConditionUnreadable

MOST_LENGTH: Final = 2_000
MOST_DEPTH: Final = 20
MARKS: Final = ("=", "!=", "<", ">", "<=", ">=")
TOKEN: Final = re.compile(
    r"""\s*(?:
      \$\{\s*(?P<name>[A-Za-z_][A-Za-z0-9_.-]{0,59})\s*\}
    | (?P<text>'[^']*'|"[^"]*")
    | (?P<number>-?[0-9]{1,15}(?:\.[0-9]{1,9})?)(?![A-Za-z0-9_.])
    | (?P<mark>!=|<=|>=|=|<|>)
    | (?P<word>and|or|not|selected)(?![A-Za-z0-9_-])
    | (?P<sign>[(),])
    | (?P<itself>\.)(?![A-Za-z0-9_./])
    )""",
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Token:
    """One token: its kind, its text, where it begins (from 1)."""

    kind: str
    text: str
    at: int


END: Final = "end"


def tokens(text: str) -> Iterator[Token]:
    """Cut a condition into tokens."""
    at, end = 0, len(text.rstrip())
    while at < end:
        found = TOKEN.match(text, at)
        if found is None:
            start = at + len(text[at:]) - len(text[at:].lstrip())
            raise ConditionUnreadable(start + 1, text[start : start + 20])
        kind = str(found.lastgroup)
        yield Token(kind, found.group(kind), found.start(kind) + 1)
        at = found.end()
    yield Token(END, "", end + 1)


class Reader:
    """Reads tokens from left to right; ``or`` binds less than ``and``, which binds less than a comparison."""

    def __init__(self, text: str) -> None:
        self.tokens = list(tokens(text))
        self.place = 0

    @property
    def next(self) -> Token:
        """Give the token to come."""
        return self.tokens[self.place]

    def take(self, kind: str, text: str = "") -> Token:
        """Take a token of a kind; anything else is refused where it stands."""
        found = self.next
        if found.kind != kind or (text and found.text != text):
            raise ConditionUnreadable(found.at, found.text)
        self.place += 1
        return found

    def joined(self, word: str, depth: int) -> Condition:
        """Read conditions joined by one word."""
        parts = [self.part(word, depth)]
        while (self.next.kind, self.next.text) == ("word", word):
            self.place += 1
            parts.append(self.part(word, depth))
        return parts[0] if len(parts) == 1 else Joined("or" if word == "or" else "and", tuple(parts))

    def part(self, word: str, depth: int) -> Condition:
        """Read what stands on each side of ``or``, or of ``and``."""
        return self.joined("and", depth) if word == "or" else self.single(depth)

    def single(self, depth: int) -> Condition:
        """Read one condition: between brackets, not(...), selected(...), or a comparison."""
        if depth > MOST_DEPTH:
            raise ConditionUnreadable(self.next.at, self.next.text)
        if self.next.kind == "word":
            word = self.take("word")
            if word.text not in ("not", "selected"):
                raise ConditionUnreadable(word.at, word.text)
            self.take("sign", "(")
            found = Not(self.joined("or", depth + 1)) if word.text == "not" else self.selected()
            self.take("sign", ")")
            return found
        if self.next.text == "(" and self.next.kind == "sign":
            self.take("sign", "(")
            inside = self.joined("or", depth + 1)
            self.take("sign", ")")
            return inside
        left = self.operand()
        return Compared(left, self.take("mark").text, self.operand())

    def selected(self) -> Selected:
        """Read what is between the brackets of selected()."""
        of = self.operand()
        if isinstance(of, Written):
            raise ConditionUnreadable(self.next.at, self.next.text)
        self.take("sign", ",")
        return Selected(of, self.take("text").text[1:-1])

    def operand(self) -> Operand:
        """Read one side of a comparison."""
        found = self.next
        self.place += 1
        if found.kind == "name":
            return Named(found.text)
        if found.kind == "itself":
            return Itself()
        if found.kind == "text":
            return Written(found.text[1:-1])
        if found.kind == "number":
            return Written(Fraction(found.text))
        raise ConditionUnreadable(found.at, found.text)


def read_condition(text: str) -> Condition:
    """Read a condition.

    The subset: ``${name}``, ``.`` (the answer itself, in a constraint), texts between quotes, numbers;
    ``= != < > <= >=``; ``and``, ``or``, ``not( )``, ``selected(${name}, 'x')``; brackets.

    Raises
    ------
    ConditionUnreadable : with the place of the first token outside the subset.

    Guarantees
    ----------
    what_is_written_reads_back : `written_condition` of what was read gives a text that reads the same.

    Cost
    ----
    One pass; at most 2,000 characters and 20 brackets one in the other.

    Example
    -------
    >>> read_condition("${age} >= 18")
    Compared(left=Named(name='age'), mark='>=', right=Written(value=Fraction(18, 1)))
    """
    if len(text) > MOST_LENGTH:
        raise ConditionUnreadable(MOST_LENGTH, text[MOST_LENGTH : MOST_LENGTH + 20])
    reader = Reader(text)
    found = reader.joined("or", 0)
    reader.take(END)
    return found


def written_condition(condition: Condition, *, is_inside: bool = False) -> str:
    """Write a condition as XLSForm does."""
    if isinstance(condition, Joined):
        text = f" {condition.word} ".join(written_condition(part, is_inside=True) for part in condition.parts)
        return f"({text})" if is_inside else text
    if isinstance(condition, Not):
        return f"not({written_condition(condition.inside)})"
    if isinstance(condition, Selected):
        return f"selected({written_operand(condition.of)}, {quoted(condition.choice)})"
    return f"{written_operand(condition.left)} {condition.mark} {written_operand(condition.right)}"


def written_operand(operand: Operand) -> str:
    """Write one side of a comparison."""
    if isinstance(operand, Named):
        return f"${{{operand.name}}}"
    if isinstance(operand, Itself):
        return "."
    return quoted(operand.value) if isinstance(operand.value, str) else decimal(operand.value)


def quoted(text: str) -> str:
    """Write a text between the quotes that it does not hold."""
    return f'"{text}"' if "'" in text else f"'{text}'"


def decimal(number: Fraction) -> str:
    """Write a number without an exponent, at most nine digits after the point."""
    if number.denominator == 1:
        return str(number.numerator)
    whole, rest = divmod(abs(number) * 10**9, 10**9)
    return f"{'-' if number < 0 else ''}{whole}.{int(rest):09}".rstrip("0")
