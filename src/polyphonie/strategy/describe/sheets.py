"""A page of questions: what is shown of each, and what a form that comes back says of it.

In a form, `context.trust` is the value, `context.trust!was` the digest of the value that was shown, `!sought` that it
was sought in vain, `!by`, `!source`… where it comes from, `!origin` the digest of that, `!keep` which one to keep when
two people wrote differently.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from django.http import QueryDict

from polyphonie.dossier.changes import Change, last_change
from polyphonie.dossier.editing import Saved, Unit, mark_of
from polyphonie.kit.errors import Fault
from polyphonie.kit.form import Question, typed, typed_again, typed_origin, widget
from polyphonie.kit.kinds import Anything
from polyphonie.kit.provenance import KEYS
from polyphonie.kit.reader import MISSING
from polyphonie.kit.situation_tree import LISTS
from polyphonie.kit.text import Language
from polyphonie.kit.tree_edit import Path, Tree, at, origin_at, value_at
from polyphonie.strategy.describe.words import Words, raised

MANY: Final = 15
"""Past so many questions, sources are typed rather than ticked, so that a page stays light."""
SOUGHT: Final = "~"
"""What is sent, among choices, for a value that was sought in vain."""
Edits = Sequence[tuple[frozenset[str], Change]]
Titles = Sequence[tuple[str, str]]


@dataclass(frozen=True)
class Origin:
    """Where a value comes from, as the form shows it."""

    said: Mapping[str, Any]
    sources: Sequence[tuple[str, str]]
    was: str
    inherited: str = ""
    faults: Sequence[Fault] = ()
    clash: str = ""
    is_short: bool = False

    @property
    def cited(self) -> str:
        """Give the titles of the sources, as they are typed on a page of many questions."""
        titles = dict(self.sources)
        return " ; ".join(titles.get(one, one) for one in self.said.get("source", ()))


@dataclass(frozen=True)
class Field:
    """A question as it stands on the page: its words, its answer, its faults, what somebody else wrote meanwhile."""

    name: str
    widget: str
    label: str
    why: str
    example: str
    options: Sequence[tuple[str, str]]
    texts: Sequence[str]
    is_sought: bool
    was: str
    most: int
    silence: str = ""
    origin: Origin | None = None
    faults: Sequence[Fault] = ()
    clash: str = ""
    last: Change | None = None
    table: str = ""
    is_cell: bool = False

    @property
    def id(self) -> str:
        """Give an anchor for the page."""
        return "q-" + self.name.replace(".", "-")


@dataclass
class Sheet:
    """Makes the fields of a page from a tree, and, when a form came back, from what it said and what became of it."""

    words: Words
    tree: Tree
    edits: Edits = ()
    posted: QueryDict | None = None
    saved: Saved = field(default_factory=lambda: Saved({}))
    is_short: bool = False

    def fields(self, questions: Sequence[Question]) -> list[Field]:
        """Give the fields of questions, in order; before the first cell of a table, the table's own provenance."""
        found: list[Field] = []
        tables: set[Path] = set()
        self.is_short = sum(not one.is_cell for one in questions) > MANY
        for question in questions:
            if question.is_cell and question.path[:-1] not in tables:
                tables.add(question.path[:-1])
                found.append(self.about(table_of(question), "table"))
            found.append(self.field(question))
        return found

    def field(self, question: Question) -> Field:
        """Give one question as it stands."""
        value = value_at(self.tree, question.path)
        texts, is_sought, was = typed_again(question.kind, value, self.words.language), value is None, value
        if self.is_back(question.name) and self.posted is not None:
            texts, is_sought = posted_texts(self.posted, question)
        return Field(
            name=question.name,
            widget=widget(question.kind),
            label=self.words.label(question),
            why=self.words.why(question),
            example=self.words.example(question),
            options=self.words.options(question),
            texts=texts,
            is_sought=is_sought,
            was=mark_of(question, was),
            most=getattr(question.kind, "most", 0) if widget(question.kind) in ("words", "prose") else 0,
            silence="" if question.default is None else self.silence(question),
            origin=None if question.is_cell else self.origin(question),
            faults=self.saved.faults.get(question.name, ()),
            clash=self.clash(question),
            last=last_change(self.edits, question.name),
            is_cell=question.is_cell,
            table=".".join(question.path[:-1]) if question.is_cell else "",
        )

    def about(self, question: Question, kind: str, declared: Sequence[str] = ()) -> Field:
        """Give the provenance of a whole table or of a whole element."""
        return Field(
            name=question.name, widget=kind, label=raised(self.words.known(f"field-{question.code}")),
            why=self.words.why(question), example="", options=(), texts=(), is_sought=False, was="", most=0,
            origin=self.origin(question, declared), last=last_change(self.edits, question.name),
        )  # fmt: skip

    def silence(self, question: Question) -> str:
        """Say what counts when nothing is said."""
        plain = question.default
        if hasattr(question.kind, "plain"):
            plain = question.kind.plain(plain)
        return self.words.value(question, plain)

    def origin(self, question: Question, declared: Sequence[str] = ()) -> Origin:
        """Give where a value comes from, its own or that of what holds it."""
        said = origin_at(self.tree, question.path, declared)
        was = mark_of(question, said or MISSING)
        name = f"{question.name}!origin"
        if self.is_back(name) and self.posted is not None:
            said = typed_origin(posted_origin(self.posted, question.name, self.words.sources()))
        return Origin(
            said={k: [v] if k == "source" and isinstance(v, str) else v for k, v in said.items()},
            sources=self.words.sources(),
            was=was,
            inherited="" if said else self.inherited(question.path),
            faults=self.saved.faults.get(name, ()),
            clash=self.words.told(self.saved.conflicts[name]) if name in self.saved.conflicts else "",
            is_short=self.is_short,
        )

    def inherited(self, path: Path) -> str:
        """Say where what holds a value comes from, when the value itself does not say."""
        for length in range(len(path) - 1, 1, -1):
            node = at(self.tree, path[:length])
            cls = next((one.cls for one in LISTS if one.path == path[: length - 1]), None)
            declared = tuple(getattr(cls, "__dataclass_fields__", ())) or ("-",)
            said = origin_at(self.tree, path[:length], declared) if isinstance(node, dict) else {}
            if said:
                return self.words.told(said)
        return ""

    def clash(self, question: Question) -> str:
        """Say what somebody else wrote meanwhile."""
        if question.name not in self.saved.conflicts:
            return ""
        return self.words.value(question, self.saved.conflicts[question.name])

    def is_back(self, name: str) -> bool:
        """Tell whether a value that came back is shown as typed: it is at fault, or somebody else wrote another."""
        return name in self.saved.faults or name in self.saved.conflicts


def table_of(cell: Question) -> Question:
    """Give the question of the table that holds a cell."""
    return Question(cell.path[:-1], Anything(), cell.code.removesuffix(f"-{cell.path[-1]}"))


def units_of(posted: QueryDict, questions: Sequence[Question], language: Language, sources: Titles = ()) -> list[Unit]:
    """Read what a form says of the questions that it showed; what was not asked is not looked at."""
    found: list[Unit] = []
    tables: set[Path] = set()
    for question in questions:
        if f"{question.name}!was" in posted:
            texts, is_sought = posted_texts(posted, question)
            new = None if is_sought else typed(question.kind, texts, language)
            found.append(
                Unit(question, new, posted.get(f"{question.name}!was", ""), is_kept=kept_of(posted, question.name))
            )
        holder = table_of(question) if question.is_cell else question
        if f"{holder.name}!origin" in posted and holder.path not in tables:
            tables.add(holder.path)
            found.append(origin_unit(posted, holder, sources=sources))
    return found


def origin_unit(posted: QueryDict, question: Question, declared: Sequence[str] = (), sources: Titles = ()) -> Unit:
    """Read where a value is said to come from."""
    said = typed_origin(posted_origin(posted, question.name, sources))
    kept = kept_of(posted, f"{question.name}!origin")
    return Unit(question, said or MISSING, posted.get(f"{question.name}!origin", ""), True, tuple(declared), kept)


def kept_of(posted: QueryDict, name: str) -> bool | None:
    """Read which of two values to keep; True when nothing had to be chosen."""
    if f"{name}!clash" not in posted:
        return True
    return {"mine": True, "theirs": False}.get(posted.get(f"{name}!keep", ""))


def posted_texts(posted: QueryDict, question: Question) -> tuple[list[str], bool]:
    """Read what was typed, and whether it was said to be sought in vain; control characters are kept to be named."""
    name = question.name
    if widget(question.kind) == "range":
        texts = [posted.get(f"{name}!{end}", "") for end in ("least", "typical", "most")]
    else:
        texts = posted.getlist(name)
    is_sought = SOUGHT in texts or (f"{name}!sought" in posted and not any(text.strip() for text in texts))
    return [text for text in texts if text != SOUGHT], is_sought


def posted_origin(posted: QueryDict, name: str, sources: Titles = ()) -> dict[str, Sequence[str]]:
    """Read the provenance that was typed; a source by its title too."""
    found: dict[str, Sequence[str]] = {key: posted.getlist(f"{name}!{key}") for key in KEYS}
    if f"{name}!cited" in posted:
        ids = {title.casefold(): one for one, title in reversed(list(sources))}
        cited = [one.strip() for one in posted.get(f"{name}!cited", "").split(";")]
        found["source"] = [ids.get(one.casefold(), one) for one in cited if one]
    return found
