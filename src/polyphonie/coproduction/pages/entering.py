"""Coming in to an activity: by a code, by a letter, by a link."""

from typing import cast

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from polyphonie.coproduction.cookies import open_door, remember_giver
from polyphonie.coproduction.entering import address_of, giver_of_letter, is_link, letter_token
from polyphonie.coproduction.limits import GUESSING
from polyphonie.coproduction.pages.taking_part import show
from polyphonie.coproduction.reads import Visit, visit_for
from polyphonie.coproduction.rooms import count_letter
from polyphonie.dossier.givers import CodeUnknown, giver_of_code
from polyphonie.dossier.models import Access, Giver
from polyphonie.dossier.reads import NotFound
from polyphonie.kit.errors import Refusal
from polyphonie.people.addresses import whole_address
from polyphonie.people.letters import send_letter
from polyphonie.people.request import Request


def entered(request: HttpRequest, visit: Visit, giver: Giver) -> HttpResponse:
    """Let somebody in, and remember them."""
    response = HttpResponseRedirect(cast(Request, request).address("activity", slug=visit.activity.slug))
    remember_giver(response, visit.activity.slug, giver.pk)
    return response


def visit_by(slug: str, access: Access) -> Visit:
    """Give an activity that one enters so; one that does not looks like one that does not exist."""
    visit = visit_for(slug, 0, timezone.now())
    if visit.activity.access != access:
        raise NotFound(slug)
    return visit


@require_POST
def code(request: HttpRequest, slug: str) -> HttpResponse:
    """Come in by a code; only wrong ones count as tries, so that a whole room enters with right ones."""
    visit, address = visit_by(slug, Access.CODES), address_of(request)
    GUESSING.press(address)
    try:
        giver = giver_of_code(visit.activity, request.POST.get("code", ""))
    except CodeUnknown as fault:
        return show(request, "coproduction/enter.html", visit, 400, fault=fault)
    GUESSING.release(address)
    return entered(request, visit, giver)


@require_POST
def mail(request: HttpRequest, slug: str) -> HttpResponse:
    visit, email = visit_by(slug, Access.EMAIL), request.POST.get("email", "").strip()
    count_letter(visit.activity, address_of(request), visit.now)
    try:
        validate_email(email)
    except ValidationError:
        return show(request, "coproduction/enter.html", visit, 400, fault=Refusal("mail-address"))
    token = letter_token(visit.activity, email)
    page = whole_address(cast(Request, request).language, "activity-letter", slug=slug, token=token)
    send_letter("activity", email, title=visit.activity.title, page=page)
    return show(request, "coproduction/enter.html", visit, sent=True)


@require_http_methods(["GET", "HEAD", "POST"])
def letter(request: HttpRequest, slug: str, token: str) -> HttpResponse:
    """Come back from a letter; a machine that reads mail before its owner changes nothing."""
    visit = visit_by(slug, Access.EMAIL)
    if request.method != "POST":
        return show(request, "coproduction/letter.html", visit, token=token)
    return entered(request, visit, giver_of_letter(visit.activity, token))


@require_safe
def link(request: HttpRequest, slug: str, secret: str) -> HttpResponse:
    visit = visit_by(slug, Access.LINK)
    if not is_link(visit, secret):
        raise NotFound(slug)
    response = HttpResponseRedirect(cast(Request, request).address("activity", slug=slug))
    open_door(response, slug)
    return response
