"""A participant's pages: one activity, its questions, a receipt. No account, no menu, no script needed."""

from dataclasses import replace
from typing import Any, cast
from uuid import UUID, uuid4

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from polyphonie.coproduction.cookies import giver_asked, remember_giver, time_stamp
from polyphonie.coproduction.entering import come, needs_entering, refuse_machines
from polyphonie.coproduction.giving import Posted, answered_pages, has_more_to_answer, offered, posted
from polyphonie.coproduction.limits import GIVING
from polyphonie.coproduction.questions import groups_of
from polyphonie.coproduction.reads import Visit, visit_for
from polyphonie.coproduction.receipts import last_receipt, receipt_for
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
    return show(request, "coproduction/waiting.html", visit, kept=last_receipt(visit))


def show_questions(
    request: HttpRequest, visit: Visit, refused: Posted | None = None, key: UUID | None = None
) -> HttpResponse:
    """Render the questions; `refused` is what was posted and could not be taken, which comes back as it was typed."""
    typed, faults, shown = (refused.typed, refused.faults, refused.shown) if refused else (None, (), frozenset[str]())
    page = page_asked(request)
    given = groups_of(
        visit.instrument, visit.settings, visit.asks, visit.public, visit.mine, offered(visit, shown, page), typed,
        faults,
    )  # fmt: skip
    more: dict[str, Any] = {"groups": given, "refused": refused, "key": key or uuid4(), "stamp": time_stamp()}
    more |= {"pages": answered_pages(visit), "page": page, "kept": last_receipt(visit)}
    return show(request, "coproduction/give.html", visit, 400 if refused else 200, **more)


def page_asked(request: HttpRequest) -> int:
    """Give the page, already answered, that somebody comes back to; 0 for the one that follows."""
    asked = request.GET.get("page", "")
    return int(asked) if asked.isascii() and asked.isdigit() and len(asked) < 4 else 0


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
    after = ""
    if code is None:
        visit = visit or entered(request, visit_for(slug, giver, now))
        own = cast(Any, visit.giver).pk
        try:
            code = posted(visit, request.POST)
        except Refusal as refusal:
            return refused(request, visit, refusal)
        after = after_giving(cast(Request, request), visit, code)
    response = HttpResponseRedirect(after or cast(Request, request).address("receipt", slug=slug, code=code))
    if own != giver:
        remember_giver(response, slug, own)
    return response


def entered(request: HttpRequest, visit: Visit) -> Visit:
    """Let in somebody who is not a giver yet, unless they look like a machine."""
    if visit.giver is not None:
        return visit
    refuse_machines(request)
    return come(request, visit)


def after_giving(request: Request, visit: Visit, code: str) -> str:
    """Give the address that follows: the next page, as long as there is one, then the receipt."""
    if visit.instrument.offers_page and has_more_to_answer(replace(visit)):
        return request.address("activity", slug=visit.activity.slug)
    return request.address("receipt", slug=visit.activity.slug, code=code)


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
