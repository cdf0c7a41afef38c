"""The small language in which a legal rule says when it applies: read a condition, judge it on known facts.

    or    :=  and ("or" and)*
    and   :=  not ("and" not)*
    not   :=  "not" not  |  "(" or ")"  |  test
    test  :=  term  |  term (< <= > >= == !=) term  |  term "in" ("[" value, value... "]" | fact_name)
    term  :=  number | "text" | true | false | fact_name

Nothing is ever executed: a tokenizer and a recursive descent parser make frozen nodes. Logic is Kleene's: a condition
is true, false, or not yet decided (None) when facts are missing.
"""

from __future__ import annotations

import operator
import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any, Final, NamedTuple

LONGEST: Final = 2_000
DEEPEST: Final = 24
ORDERS: Final = {"<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge}
SIGNS: Final = (*ORDERS, "==", "!=", "in")
Scalar = bool | int | float | str


class ConditionFault(Exception):
    """A condition that cannot be read, or a fact of the wrong kind: a code, facts, a column from 1; no sentence."""

    def __init__(self, code: str, column: int, **facts: object) -> None:
        super().__init__(code, column, facts)
        self.code, self.column, self.facts = code, column, facts


@dataclass(frozen=True)
class Judgement:
    """A value, the facts to ask when it is not decided (and then it is), and the known facts that carry it."""

    value: bool | None
    missing: frozenset[str] = frozenset()
    used: tuple[str, ...] = ()


class Term(NamedTuple):
    """One side of a comparison: the name of a fact, or a value written in the condition; a tuple is a list."""

    value: Scalar | tuple[Scalar, ...]
    column: int
    is_fact: bool = False


@dataclass(frozen=True)
class Comparison:
    """Two terms and one of `SIGNS` between them; a fact standing alone must be (`is`) true."""

    left: Term
    sign: str
    right: Term


@dataclass(frozen=True)
class Junction:
    """Several parts joined by `and` (`every` true) or by `or` (`every` false)."""

    every: bool
    parts: tuple[Node, ...]


@dataclass(frozen=True)
class Negation:
    """The contrary of one part."""

    part: Node


Node = Comparison | Junction | Negation


@dataclass(frozen=True)
class Condition:
    """A condition as written, its tree, and the names of all facts it mentions."""

    text: str
    tree: Node
    facts: frozenset[str]

    def evaluate(self, facts: Mapping[str, object]) -> Judgement:
        """Judge the condition on what is known; a fact that is absent, or None, is unknown, never false.

        Raises: ConditionFault `wrong_kind` when a known fact has another kind than its test needs.
        Guarantees: learning a fact never changes a decided value; answering all that is missing decides it.
        """
        return _judge(self.tree, facts)


def parse_condition(text: str) -> Condition:
    """Read a condition.

    Raises: ConditionFault `too_long`, `too_deep`, `unexpected_character`, `unexpected_token`, `unexpected_end`, or
        `wrong_kind` when a value written in the condition suits no fact (a text after <, a number standing alone).
    Example:
        >>> parse_condition('population >= 80_000 and organiser_type == "municipality"').evaluate({"population": 900})
        Judgement(value=False, missing=frozenset(), used=('population',))
    """
    if len(text) > LONGEST:
        raise ConditionFault("too_long", LONGEST + 1, longest=LONGEST)
    reader = _Reader(_tokens(text))
    tree = reader.junction("or", depth=0)
    reader.take("end")
    return Condition(text, tree, frozenset(reader.names))


class _Token(NamedTuple):
    kind: str  # number, string, name, end; a sign or a keyword is its own kind
    text: str
    column: int


_TOKEN = re.compile(
    r"""\s+ | (?P<number>-?[0-9][0-9_]*(?:\.[0-9]+)?) | (?P<string>"[^"\n]*"|'[^'\n]*')
    | (?P<name>[a-z][a-z0-9_]*) | (?P<sign><=|>=|==|!=|[<>()\[\],]) | (?P<stray>.)""",
    re.VERBOSE,
)
_LITERALS = ("number", "string", "true", "false")
_KEYWORDS = ("and", "or", "not", "in", "true", "false")


def _tokens(text: str) -> Iterator[_Token]:
    for match in _TOKEN.finditer(text):
        word, kind, column = match.group(), match.lastgroup, match.start() + 1
        if kind == "stray":
            raise ConditionFault("unexpected_character", column, found=word)
        if kind is not None:
            yield _Token(word if kind == "sign" or word in _KEYWORDS else kind, word, column)
    yield _Token("end", "", len(text) + 1)


class _Reader:
    """One pass over the tokens; each method reads one line of the grammar."""

    def __init__(self, tokens: Iterator[_Token]) -> None:
        self.tokens, self.next = tokens, next(tokens)
        self.names: set[str] = set()

    def take(self, *kinds: str) -> _Token:
        token = self.next
        if token.kind not in kinds:
            code = "unexpected_end" if token.kind == "end" else "unexpected_token"
            raise ConditionFault(code, token.column, found=token.text, expected=kinds)
        self.next = next(self.tokens, token)
        return token

    def junction(self, word: str, depth: int) -> Node:
        part = partial(self.junction, "and", depth) if word == "or" else partial(self.negation, depth)
        parts = [part()]
        while self.next.kind == word:
            self.take(word)
            parts.append(part())
        return Junction(word == "and", tuple(parts)) if parts[1:] else parts[0]

    def negation(self, depth: int) -> Node:
        if depth > DEEPEST:
            raise ConditionFault("too_deep", self.next.column, deepest=DEEPEST)
        if self.next.kind not in ("not", "("):
            return self.comparison()
        if self.take("not", "(").kind == "not":
            return Negation(self.negation(depth + 1))
        inside = self.junction("or", depth + 1)
        self.take(")")
        return inside

    def comparison(self) -> Comparison:
        left = self.term()
        sign = self.take(*SIGNS).kind if self.next.kind in SIGNS else "is"
        comparison = Comparison(left, sign, Term(True, left.column) if sign == "is" else self.term())
        for term in (left, comparison.right):
            if not term.is_fact:
                _read(term, comparison, {})
        return comparison

    def term(self) -> Term:
        token = self.take(*_LITERALS, "name", "[")
        if token.kind == "name":
            self.names.add(token.text)
            return Term(token.text, token.column, is_fact=True)
        if token.kind != "[":
            return Term(_scalar(token), token.column)
        values = [_scalar(self.take(*_LITERALS))]
        while self.take(",", "]").kind == ",":
            values.append(_scalar(self.take(*_LITERALS)))
        return Term(tuple(values), token.column)


def _scalar(token: _Token) -> Scalar:
    if token.kind == "number":
        digits = token.text.replace("_", "")
        return float(digits) if "." in digits else int(digits)
    return token.text[1:-1] if token.kind == "string" else token.kind == "true"


def _judge(node: Node, facts: Mapping[str, object]) -> Judgement:
    if isinstance(node, Junction):
        return _join(node.every, [_judge(part, facts) for part in node.parts])
    if isinstance(node, Negation):
        inside = _judge(node.part, facts)
        return Judgement(None if inside.value is None else not inside.value, inside.missing, inside.used)
    names = tuple(dict.fromkeys(str(term.value) for term in (node.left, node.right) if term.is_fact))
    known = tuple(name for name in names if facts.get(name) is not None)
    return Judgement(_holds(node, facts) if known == names else None, frozenset(names) - frozenset(known), known)


def _join(every: bool, parts: list[Judgement]) -> Judgement:
    """Kleene's `and` (every) or `or`: one contrary part decides, else one unknown part leaves it open."""
    values = {part.value for part in parts}
    value = (not every) if (not every) in values else (None if None in values else every)
    carriers = [part for part in parts if part.value is value]
    used = tuple(dict.fromkeys(name for part in carriers for name in part.used))
    return Judgement(value, frozenset(name for part in carriers for name in part.missing), used)


def _holds(comparison: Comparison, facts: Mapping[str, object]) -> bool:
    """Whether a comparison is true, all its facts being known."""
    left, right = _read(comparison.left, comparison, facts), _read(comparison.right, comparison, facts)
    if comparison.sign in ORDERS:
        return bool(ORDERS[comparison.sign](left, right))
    if comparison.sign == "in":
        return any(_same(left, one) for one in right)
    return _same(left, right) is (comparison.sign != "!=")


def _read(term: Term, comparison: Comparison, facts: Mapping[str, object]) -> Any:
    """The value of one side of a comparison, refused unless it is of the kind its sign needs."""
    value: Any = facts[str(term.value)] if term.is_fact else term.value
    if comparison.sign in ORDERS:  # a finite number: true, infinity and "not a number" are refused
        fits = isinstance(value, int | float) and not isinstance(value, bool) and value - value == 0
    elif comparison.sign == "in" and term is comparison.right:
        fits = isinstance(value, Collection) and not isinstance(value, str | bytes | Mapping)
    else:
        fits = isinstance(value, bool) or (comparison.sign != "is" and isinstance(value, int | float | str))
    if not fits:
        raise ConditionFault("wrong_kind", term.column, fact=term.value if term.is_fact else None, found=value)
    return value


def _same(left: object, right: object) -> bool:
    """Equality in which true is not 1."""
    return isinstance(left, bool) is isinstance(right, bool) and left == right
