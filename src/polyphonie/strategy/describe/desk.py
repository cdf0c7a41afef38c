"""What every page of the form needs: the dossier one may edit, its situation, who changed what, the words."""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, cast

from django.http import Http404, HttpRequest, HttpResponse, JsonResponse, QueryDict
from django.shortcuts import render
from django.utils import timezone

from polyphonie.dossier.changes import mine_to_take_back, recent_edits
from polyphonie.dossier.editing import ElementGone, Saved
from polyphonie.dossier.models import Dossier, Entry
from polyphonie.dossier.reads import dossier_for, person_of
from polyphonie.kit.form import Listed
from polyphonie.kit.reader import MISSING
from polyphonie.kit.situation import Situation
from polyphonie.kit.situation_file import read_situation
from polyphonie.kit.situation_tree import LISTS, name_of, tree_of_situation
from polyphonie.kit.tree_edit import Tree, at, id_of, value_at
from polyphonie.people.models import Person
from polyphonie.people.request import Request
from polyphonie.strategy.describe.groups import GROUPS, Group, group_named, list_named, word_of
from polyphonie.strategy.describe.sheets import Edits, Sheet
from polyphonie.strategy.describe.words import Words, raised


@dataclass
class Desk:
    """A dossier open for describing, by somebody who may."""

    request: HttpRequest
    dossier: Dossier
    person: Person

    @property
    def say(self) -> Any:
        """Give the voice of the reader."""
        return cast(Request, self.request).say

    @cached_property
    def situation(self) -> Situation:
        """Give the situation as it is kept."""
        return read_situation(self.dossier.situation, is_partial=True)

    @cached_property
    def tree(self) -> Tree:
        """Give the situation as a plain tree."""
        return tree_of_situation(self.situation)

    @cached_property
    def edits(self) -> Edits:
        """Give the recent edits."""
        return recent_edits(self.dossier)

    @cached_property
    def mine(self) -> Entry | None:
        """Give the edit that this person may take back."""
        return mine_to_take_back(self.dossier, self.person)

    def sheet(self, posted: QueryDict | None = None, saved: Saved | None = None) -> Sheet:
        """Give the maker of fields; after a form came back, from what became of it."""
        tree = saved.tree if saved else self.tree
        sheet = Sheet(Words(self.say, tree), tree, self.edits, posted)
        sheet.saved = saved or sheet.saved
        return sheet

    def to(self, name: str, **parts: str) -> str:
        """Give the address of a page of this dossier."""
        return cast(Request, self.request).address(name, slug=self.dossier.slug, **parts)

    def moment(self, at: dt.datetime) -> str:
        """Say when something was done, in the time of the site."""
        here = timezone.localtime(at)
        return str(self.say("describe-moment", day=here.date(), time=here.strftime("%H:%M")))

    def place(self, path: Sequence[str]) -> str:
        """Name a place of the situation: its field, and the element that it is in."""
        listed = next((one for one in LISTS if tuple(path[: len(one.path)]) == one.path), None)
        if listed is None:
            return raised(self.say("field-" + "-".join(path)))
        node = at(self.tree, tuple(path[: len(listed.path) + 1]))
        rest = path[len(listed.path) + 1 : len(listed.path) + 2]
        field = self.say("-".join(("field", listed.code, *rest)))
        return raised(field) + (self.say("web-colon") + name_of(node, listed) if isinstance(node, dict) else "")

    def elements(self, listed: Listed) -> list[tuple[str, str, Tree]]:
        """Give the elements of a list: id, name, tree."""
        rows = value_at(self.tree, listed.path)
        return [(str(id_of(one)), name_of(one, listed), one) for one in (rows if isinstance(rows, list) else ())]

    def element(self, listed: Listed, name: str) -> Tree:
        """Give an element of a list.

        Raises
        ------
        ElementGone : it is not there, or not any more.
        """
        node = at(self.tree, (*listed.path, name))
        if node is MISSING or not isinstance(node, dict):
            raise ElementGone
        return node

    def show(self, template: str, context: Mapping[str, Any], status: int = 200) -> HttpResponse:
        """Render a page of the form; nobody else keeps a copy of it."""
        more = {"desk": self, "dossier": self.dossier, "groups": GROUPS, "to": self.to, "word_of": word_of}
        answer = render(self.request, template, {**more, **context}, status=status)
        answer.headers["Cache-Control"] = "private, no-store"
        return answer


def desk_for(request: HttpRequest, slug: str) -> Desk:
    """Give the desk of somebody who may edit this dossier; see `dossier_for` for what it refuses."""
    person = person_of(request)
    dossier = dossier_for(person, slug, to="edit")
    if person is None:
        raise Http404(slug)
    return Desk(request, dossier, person)


def group_asked(slug: str) -> Group:
    """Give the group of an address."""
    found = group_named(slug)
    if found is None:
        raise Http404(slug)
    return found


def list_asked(group: str, word: str) -> tuple[Group, Listed]:
    """Give the list of an address, and its group."""
    found = group_asked(group)
    listed = list_named(found, word)
    if listed is None:
        raise Http404(word)
    return found, listed


def wants_data(request: HttpRequest) -> bool:
    """Tell whether our own script asks, which wants to know what became of one value."""
    return request.headers.get("Accept") == "application/json"


def data(answer: Callable[[], Mapping[str, Any]], status: int = 200) -> JsonResponse:
    """Answer our own script."""
    sent = JsonResponse(dict(answer()), status=status)
    sent.headers["Cache-Control"] = "private, no-store"
    return sent
