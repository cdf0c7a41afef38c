"""How far a description is: what each group says, what is still missing for a verdict, who changed it last."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from polyphonie.dossier.changes import Change, last_change
from polyphonie.engines.portfolio.brief import brief_of
from polyphonie.engines.portfolio.verdict import judge
from polyphonie.kit.reader import MISSING
from polyphonie.kit.situation import Situation
from polyphonie.kit.tree_edit import Tree, ids_at, value_at
from polyphonie.strategy.describe.groups import GROUPS, Group, group_of, lists_asked, questions
from polyphonie.strategy.describe.sheets import Edits


@dataclass(frozen=True, slots=True)
class Lack:
    """A value without which the verdict cannot be given: the precondition that asks it, its path."""

    check: str
    path: str

    @property
    def code(self) -> str:
        """Give the code of its words."""
        return "field-" + self.path.replace(".", "-")


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a group is: questions answered (a table counts for one), elements of its lists, what it lacks."""

    group: Group
    answered: int
    asked: int
    elements: Sequence[int]
    lacks: Sequence[Lack]
    last: Change | None


def progress(situation: Situation, tree: Tree, edits: Edits) -> list[Progress]:
    """Give how far each group is, in the order of thinking."""
    lacking = list(lacks(situation, tree))
    return [
        Progress(
            group,
            sum(value_at(tree, path) is not MISSING for path in places(group)),
            len(places(group)),
            [len(ids_at(tree, listed.path)) for listed in lists_asked(group)],
            [lack for lack in lacking if group_of(lack.path) == group],
            last_change(edits, *group.parts, *group.lists),
        )
        for group in GROUPS
    ]


def places(group: Group) -> list[tuple[str, ...]]:
    """Give what is counted in a group: each question, and a table whole."""
    found = [q.path[:-1] if q.is_cell else q.path for q in questions(group)]
    return list(dict.fromkeys(found))


def lacks(situation: Situation, tree: Tree) -> Iterator[Lack]:
    """Give what is missing for a verdict: what a precondition asks and nobody said."""
    seen: set[str] = set()
    for path, said in (("context.problem", situation.context.problem), ("decision.what", situation.decision.what)):
        if not said:
            seen.add(path)
            yield Lack("problem", path)
    for check in judge(brief_of(situation), 0.0, 0.0, 0.0).preconditions:
        for path in check.fields if check.status != "met" else ():
            if path not in seen and is_lacking(path, situation, tree):
                seen.add(path)
                yield Lack(check.id, path)


def is_lacking(path: str, situation: Situation, tree: Tree) -> bool:
    """Tell whether nobody said a value, for all that the verdict knows."""
    head, _, name = path.partition(".")
    if head == "constraints":
        return name != "weeks" and situation.limit(name) is None
    if path == "scope.not_negotiable":
        return False
    return value_at(tree, tuple(path.split("."))) in (MISSING, None, [], "")
