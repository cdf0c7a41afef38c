"""The team answers in an activity, and writes down for somebody what they said on paper or aloud."""

from functools import partial
from typing import Any, cast
from uuid import uuid4

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from polyphonie.coproduction.answering import (
    TeamVisit,
    answer,
    awaits_more,
    name_for_form,
    somebody,
    team_visit,
    write_for,
)
from polyphonie.coproduction.giving import Posted, key_of, offered
from polyphonie.coproduction.hearing import heard
from polyphonie.coproduction.questions import groups_of, sheets_of
from polyphonie.coproduction.reads import Visit, activity_for
from polyphonie.coproduction.receipts import receipt_for
from polyphonie.dossier.givers import CodeUnknown
from polyphonie.dossier.models import Activity
from polyphonie.dossier.reads import NotFound, person_of
from polyphonie.kit.errors import Refusal
from polyphonie.people.models import Person
from polyphonie.people.request import Request, names_odd_characters

require_page = require_http_methods(["GET", "HEAD", "POST"])


@names_odd_characters
@require_page
def answers(request: HttpRequest, slug: str) -> HttpResponse:
    activity = activity_for(person_of(request), slug, to="adapt")
    visit = team_visit(activity, timezone.now(), person_of(request))
    if not visit.asks:
        raise NotFound(slug)
    if request.method != "POST":
        return answers_shown(request, visit)
    try:
        answer(visit, request.POST)
    except Refusal as refusal:
        found = Posted.refused(visit, request.POST, refusal)
        if found is None:
            raise
        return answers_shown(request, visit, found)
    address = cast(Request, request).address("activity-answers", slug=slug)
    return HttpResponseRedirect(f"{address}?fait=1")


def answers_shown(request: HttpRequest, visit: TeamVisit, refused: Posted | None = None) -> HttpResponse:
    """Render what is asked of the team."""
    groups = visit.groups(refused.typed, refused.faults) if refused else visit.groups()
    more = {"groups": groups, "refused": refused, "key": refused.key if refused else uuid4()}
    return page(request, "coproduction/answers.html", visit, 400 if refused else 200, **more)


@names_odd_characters
@require_page
def enter_for(request: HttpRequest, slug: str) -> HttpResponse:
    """Write for somebody: their form, page after page, then the receipt to hand them."""
    activity = activity_for(person_of(request), slug, to="adapt")
    visit = Visit(activity, None, timezone.now(), person_of(request))
    if not visit.asks or visit.state != "open":
        raise NotFound(slug)
    if request.method != "POST":
        return form_for(request, visit)
    try:
        post = request.POST
        visit.giver = somebody(activity, post.get("who", ""), post.get("code", ""), key_of(post))
        code = write_for(visit, post, request.FILES, cast(Person, request.user))
    except CodeUnknown as fault:
        return form_for(request, visit, fault=fault)
    except Refusal as refusal:
        found = Posted.refused(visit, request.POST, refusal)
        if found is None:
            raise
        return form_for(request, visit, found)
    return after_entry(request, activity, visit, code)


def after_entry(request: HttpRequest, activity: Activity, visit: Visit, code: str) -> HttpResponse:
    """Show the next page of the same person, or their receipt."""
    again = Visit(activity, visit.giver, visit.now, visit.person)
    if awaits_more(again):
        return form_for(request, again, code=code)
    return page(request, "coproduction/entered.html", again, receipt=receipt_for(again, code))


def form_for(
    request: HttpRequest, visit: Visit, refused: Posted | None = None, fault: Refusal | None = None, code: str = ""
) -> HttpResponse:  # fmt: skip
    """Render the form of somebody for whom the team writes; `code` is the receipt of what they answered already."""
    typed, faults, shown = (refused.typed, refused.faults, refused.shown) if refused else (None, (), frozenset[str]())
    groups = groups_of(
        visit.instrument, visit.settings, visit.asks, visit.public, visit.mine, offered(visit, shown), typed, faults
    )  # fmt: skip
    more: dict[str, Any] = {
        "sheets": sheets_of(groups, answers_first=visit.instrument.offer is not None),
        "groups": groups,
        "refused": refused,
        "fault": fault,
        "code": code,
    }
    more |= {"who": name_for_form(visit.giver) if visit.giver else "", "key": refused.key if refused else uuid4()}
    return page(request, "coproduction/enter_for.html", visit, 400 if refused or fault else 200, **more)


def page(request: HttpRequest, template: str, visit: Visit, status: int = 200, **more: Any) -> HttpResponse:
    """Render a page of the team, which nothing keeps."""
    known = {"visit": visit, "activity": visit.activity, "dossier": visit.activity.dossier}
    response = render(request, template, {**known, "heard": partial(heard, visit), **more}, status=status)
    response.headers["Cache-Control"] = "private, no-store"
    return response
