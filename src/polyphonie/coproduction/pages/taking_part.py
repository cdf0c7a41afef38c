"""A participant's pages: one activity, its questions, a receipt. No account, no menu, no script needed."""

from typing import Any, cast
from uuid import UUID, uuid4

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from polyphonie.coproduction.cookies import giver_asked, remember_giver, time_stamp
from polyphonie.coproduction.entering import come, needs_entering, refuse_machines
from polyphonie.coproduction.giving import Posted, offered, posted
from polyphonie.coproduction.limits import GIVING
from polyphonie.coproduction.questions import groups_of
from polyphonie.coproduction.reads import Visit, visit_for
from polyphonie.coproduction.receipts import receipt_for
from polyphonie.coproduction.voting import posted_at_once
from polyphonie.dossier.reads import person_of
from polyphonie.kit.errors import Refusal
from polyphonie.people.request import Request


@require_safe
def activity(request: HttpRequest, slug: str) -> HttpResponse:
    visit = visit_for(slug, giver_asked(request, slug), timezone.now(), person_of(request))
    if visit.state == "open" and needs_entering(request, visit):
        return show(request, "coproduction/enter.html", visit)
    if visit.state in ("open", "draft"):
        return show_questions(request, visit)
    return show(request, "coproduction/waiting.html", visit)


def show_questions(
    request: HttpRequest, visit: Visit, refused: Posted | None = None, key: UUID | None = None
) -> HttpResponse:
    """Render the questions; `refused` is what was posted and could not be taken, which comes back as it was typed."""
    typed, faults = (refused.typed, refused.faults) if refused else (None, ())
    given = groups_of(
        visit.instrument, visit.settings, visit.asks, visit.public, visit.mine, offered(visit), typed, faults
    )
    more: dict[str, Any] = {"groups": given, "refused": refused, "key": key or uuid4(), "stamp": time_stamp()}
    return show(request, "coproduction/give.html", visit, 400 if refused else 200, **more)


def show(request: HttpRequest, template: str, visit: Visit, status: int = 200, **more: Any) -> HttpResponse:
    """Render a page of an activity; it is one visitor's own, and nothing keeps it."""
    response = render(request, template, {"visit": visit, "activity": visit.activity, **more}, status=status)
    response.headers["Cache-Control"] = "private, no-store"
    return response


@require_POST
def give(request: HttpRequest, slug: str) -> HttpResponse:
    now, giver = timezone.now(), giver_asked(request, slug)
    visit = None if giver else entered(request, visit_for(slug, 0, now, person_of(request)))
    own = visit.giver.pk if visit is not None and visit.giver is not None else giver
    GIVING.press(f"{own}")
    code = posted_at_once(slug, own, request.POST, now)
    if code is None:
        visit = visit or entered(request, visit_for(slug, giver, now))
        own = cast(Any, visit.giver).pk
        try:
            code = posted(visit, request.POST)
        except Refusal as refusal:
            return refused(request, visit, refusal)
    response = HttpResponseRedirect(cast(Request, request).address("receipt", slug=slug, code=code))
    if own != giver:
        remember_giver(response, slug, own)
    return response


def entered(request: HttpRequest, visit: Visit) -> Visit:
    """Let in somebody who is not a giver yet, unless they look like a machine."""
    if visit.giver is not None:
        return visit
    refuse_machines(request)
    return come(request, visit)


def refused(request: HttpRequest, visit: Visit, refusal: Refusal) -> HttpResponse:
    """Show the form again with all that is wrong in it; what is not a fault of the form is said by the house."""
    found = Posted.refused(visit, request.POST, refusal)
    if found is None:
        raise refusal
    response = show_questions(request, visit, found, found.key)
    remember_giver(response, visit.activity.slug, cast(Any, visit.giver).pk)
    return response


@require_safe
def receipt(request: HttpRequest, slug: str, code: str) -> HttpResponse:
    visit = visit_for(slug, giver_asked(request, slug), timezone.now(), person_of(request))
    return show(request, "coproduction/receipt.html", visit, receipt=receipt_for(visit, code))
