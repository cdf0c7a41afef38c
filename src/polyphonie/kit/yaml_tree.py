"""A YAML text as a tree of nodes that know their place; whatever could bite is refused before it is built."""

import re
from dataclasses import dataclass
from typing import Any, Final, NoReturn

import yaml

from polyphonie.kit.errors import BadFile, Fault

MOST_BYTES: Final = 2_000_000
MOST_DEPTH: Final = 24
UNPRINTABLE: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
MOST_VALUES: Final = 200_000
MOST_FAULTS: Final = 500
CONTROL: Final = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(slots=True)
class Scalar:
    """A leaf; `is_plain` tells 3 from "3"."""

    value: str
    is_plain: bool
    line: int
    column: int

    @property
    def is_null(self) -> bool:
        """Tell whether the leaf says null."""
        return self.is_plain and self.value in ("", "~", "null", "Null", "NULL")


@dataclass(slots=True)
class Sequence:
    """A list."""

    items: list["Node"]
    line: int
    column: int


@dataclass(slots=True)
class Mapping:
    """Keys and values, in the order of the file, a repeated key kept so that it can be named."""

    pairs: list[tuple[Scalar, "Node"]]
    line: int
    column: int

    def get(self, key: str) -> "Node | None":
        """Give the node under `key`, if any."""
        return next((node for name, node in self.pairs if name.value == key), None)


Node = Scalar | Sequence | Mapping


def tree_of(text: str | bytes, file: str = "") -> Mapping:
    """Parse one YAML document whose root is a mapping.

    Raises
    ------
    BadFile
        Too big, not UTF-8, a control character, empty, not YAML, several documents, an anchor, an alias or a tag,
        nested too deep, too many values, or a root that is not a mapping; faults that can be named together are, up to
        `MOST_FAULTS`.

    Guarantees
    ----------
    Aliases are never expanded, tags never built: no input makes it grow or run anything.
    """
    if len(text) > MOST_BYTES:
        raise BadFile([Fault("file-too-big", facts={"size": len(text), "most": MOST_BYTES}, file=file)])
    builder = _Builder(file)
    said = _decoded(text, file)
    try:
        for event in yaml.parse(said, Loader=Loader):
            builder.take(event)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line, column = (mark.line + 1, mark.column + 1) if mark else (0, 0)
        raise BadFile([*builder.faults, Fault("not-yaml", line=line, column=column, file=file)]) from None
    if builder.faults:
        raise BadFile(builder.faults)
    if builder.root is None or (isinstance(builder.root, Scalar) and builder.root.is_null):
        raise BadFile([Fault("file-empty", file=file)])
    if not isinstance(builder.root, Mapping):
        raise BadFile([Fault("root-not-mapping", line=builder.root.line, column=builder.root.column, file=file)])
    return builder.root


def visible(text: str) -> str:
    """Give a text with every control character replaced, so that it can be shown anywhere."""
    return CONTROL.sub("\ufffd", text)


def _decoded(text: str | bytes, file: str) -> str:
    """Give the text of a file without its byte order mark, once sure that YAML may hold each character."""
    try:
        said = (text.decode("utf-8") if isinstance(text, bytes) else text).removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        raise BadFile([Fault("not-utf8", facts={"byte": error.start}, file=file)]) from None
    if (found := UNPRINTABLE.search(said)) is not None:
        before = said[: found.start()]
        line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
        raise BadFile([Fault("control-character", line=line, column=column, file=file)])
    return said


class _Builder:
    """Builds the tree from the parser's events."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.faults: list[Fault] = []
        self.root: Node | None = None
        self._open: list[Sequence | Mapping] = []
        self._keys: list[Scalar | None] = []
        self._documents = 0
        self._values = 0

    def take(self, event: Any) -> None:
        """Take one event of the parser."""
        mark = event.start_mark
        if isinstance(event, yaml.AliasEvent):
            self._fault("alias", event, name=event.anchor)
            self._place(Scalar("", True, mark.line + 1, mark.column + 1))
        elif isinstance(event, yaml.NodeEvent):
            self._node(event)
        elif isinstance(event, (yaml.SequenceEndEvent, yaml.MappingEndEvent)):
            self._open.pop()
            self._keys.pop()
        elif isinstance(event, yaml.DocumentStartEvent):
            self._documents += 1
            if self._documents > 1:
                self._fault("several-documents", event)

    def _node(self, event: Any) -> None:
        line, column = event.start_mark.line + 1, event.start_mark.column + 1
        self._values += 1
        if self._values > MOST_VALUES:
            self._stop(Fault("too-many-values", "", line, column, facts={"most": MOST_VALUES}, file=self.file))
        if event.anchor is not None:
            self._fault("anchor", event, name=event.anchor)
        if event.tag is not None:
            self._fault("tag", event, name=event.tag)
        if isinstance(event, yaml.ScalarEvent):
            self._place(Scalar(event.value, event.style is None or event.style == "", line, column))
            return
        node: Sequence | Mapping = (
            Sequence([], line, column) if isinstance(event, yaml.SequenceStartEvent) else Mapping([], line, column)
        )
        self._place(node)
        self._open.append(node)
        self._keys.append(None)
        if len(self._open) > MOST_DEPTH:
            self._stop(Fault("too-deep", "", line, column, facts={"most": MOST_DEPTH}, file=self.file))

    def _place(self, node: Node) -> None:
        if not self._open:
            if self.root is None:
                self.root = node
            return
        holder = self._open[-1]
        if isinstance(holder, Sequence):
            holder.items.append(node)
        elif (key := self._keys[-1]) is None:
            if not isinstance(node, Scalar):
                self._note(Fault("key-not-word", line=node.line, column=node.column, file=self.file))
                node = Scalar("", True, node.line, node.column)
            self._keys[-1] = node
        else:
            holder.pairs.append((key, node))
            self._keys[-1] = None

    def _fault(self, code: str, event: Any, **facts: Any) -> None:
        mark = event.start_mark
        said = {name: visible(value)[:60] for name, value in facts.items()}
        self._note(Fault(code, line=mark.line + 1, column=mark.column + 1, facts=said, file=self.file))

    def _note(self, fault: Fault) -> None:
        self.faults.append(fault)
        if len(self.faults) >= MOST_FAULTS:
            self._stop(
                Fault("too-many-faults", "", fault.line, fault.column, facts={"most": MOST_FAULTS}, file=self.file)
            )

    def _stop(self, fault: Fault) -> NoReturn:
        """Refuse to go further."""
        raise BadFile([*self.faults, fault])
