"""A participant's pages: one activity, its questions, a receipt. No account, no menu, no script needed."""

from dataclasses import replace
from functools import partial
from typing import Any, cast
from uuid import UUID, uuid4

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, QueryDict
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from polyphonie.coproduction.cookies import giver_asked, remember_giver, time_stamp
from polyphonie.coproduction.entering import address_of, come, needs_entering, refuse_machines
from polyphonie.coproduction.giving import (
    Posted,
    answered_pages,
    gifts_posted,
    given,
    has_more_to_answer,
    offered,
)
from polyphonie.coproduction.hearing import heard, unquoted
from polyphonie.coproduction.limits import GIVING, PICTURING
from polyphonie.coproduction.mirrors import feedback_for, mirror_for
from polyphonie.coproduction.pictures import picture_seen, with_pictures
from polyphonie.coproduction.questions import groups_of, sheets_of
from polyphonie.coproduction.reads import Visit, visit_for
from polyphonie.coproduction.receipts import last_receipt
from polyphonie.coproduction.resembling import hidden_in, resembling, titles_put, without_new
from polyphonie.coproduction.voting import posted_at_once, was_tried
from polyphonie.dossier.reads import person_of
from polyphonie.kit.errors import Refusal
from polyphonie.kit.pictures import KIND
from polyphonie.kit.posting import PostRefused
from polyphonie.people.request import Request, language_now, names_odd_characters


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
    groups = groups_of(
        visit.instrument, visit.settings, visit.asks, visit.public, visit.mine, offered(visit, shown, page), typed,
        faults,
    )  # fmt: skip
    more: dict[str, Any] = {
        "groups": groups,
        "sheets": sheets_of(groups, answers_first=visit.instrument.offer is not None),
        "refused": refused,
        "key": key or uuid4(),
        "stamp": time_stamp(),
    }
    more |= {"pages": answered_pages(visit), "page": page, "feedback": feedback_for(visit, language_now())}
    more["kept"] = last_receipt(visit)
    return show(request, "coproduction/give.html", visit, 400 if refused else 200, **more)


def page_asked(request: HttpRequest) -> int:
    """Give the page, already answered, that somebody comes back to; 0 for the one that follows."""
    asked = request.GET.get("page", "")
    return int(asked) if asked.isascii() and asked.isdigit() and len(asked) < 4 else 0


def show(request: HttpRequest, template: str, visit: Visit, status: int = 200, **more: Any) -> HttpResponse:
    """Render a page of an activity; it is one visitor's own, and nothing keeps it."""
    known = {"visit": visit, "activity": visit.activity, "heard": partial(heard, visit), "unquoted": unquoted}
    read = visit.public.by_id if "public" in visit.__dict__ else None
    mirror = mirror_for(visit, language_now(), read)
    response = render(request, template, {**known, "mirror": mirror, **more}, status=status)
    response.headers["Cache-Control"] = "private, no-store"
    return response


@names_odd_characters
@require_POST
def give(request: HttpRequest, slug: str) -> HttpResponse:
    now, giver = timezone.now(), giver_asked(request, slug)
    visit = None if giver else entered(request, visit_for(slug, 0, now, person_of(request)))
    own = visit.giver.pk if visit is not None and visit.giver is not None else giver
    is_tried = was_tried(request)
    if not is_tried:
        GIVING.press(f"{own}")
    code = None if is_tried or request.FILES else posted_at_once(slug, own, request.POST, now)
    if code is not None:
        response: HttpResponse = HttpResponseRedirect(cast(Request, request).address("receipt", slug=slug, code=code))
    else:
        visit = visit or entered(request, visit_for(slug, giver, now))
        own, response = cast(Any, visit.giver).pk, answered(request, visit)
    if own != giver:
        remember_giver(response, slug, own)
    return response


def answered(request: HttpRequest, visit: Visit) -> HttpResponse:
    """Take a whole form: lead on once it is written; else show it again, or what it resembles."""
    if request.FILES:
        PICTURING.press(address_of(request))
    post, faults = with_pictures(visit, request.POST, request.FILES)
    try:
        if faults:
            raise PostRefused(faults)
        gifts = gifts_posted(visit, without_new(visit, post))
        if found := resembling(visit, gifts, post):
            more: dict[str, Any] = {"alike": found, "kept": hidden_in(post, found), "yours": titles_put(visit, gifts)}
            return show(request, "coproduction/similar.html", visit, **more)
        code = given(visit, gifts, post)
    except Refusal as refusal:
        return refused(request, visit, post, refusal)
    return HttpResponseRedirect(after_giving(cast(Request, request), visit, code))


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


def refused(request: HttpRequest, visit: Visit, post: QueryDict, refusal: Refusal) -> HttpResponse:
    """Show the form again with all that is wrong in it; what is not a fault of the form is said by the house."""
    found = Posted.refused(visit, post, refusal)
    if found is None:
        raise refusal
    return show_questions(request, visit, found, found.key)


@require_safe
def picture(request: HttpRequest, slug: str, digest: str) -> HttpResponse:
    """Send a picture to who may see what it goes with; asked again each time, since it may be withheld."""
    visit = visit_for(slug, giver_asked(request, slug), timezone.now(), person_of(request))
    found = picture_seen(visit, digest, enters=not needs_entering(request, visit))
    if request.headers.get("If-None-Match") == f'"{digest}"':
        response = HttpResponse(status=304)
    else:
        response = HttpResponse(bytes(found.content), content_type=KIND)
    response.headers["Cache-Control"], response.headers["ETag"] = "private, no-cache", f'"{digest}"'
    return response
