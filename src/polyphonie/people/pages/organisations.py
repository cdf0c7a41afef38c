"""Organisations: those one belongs to, their members, the links that invite."""

from typing import cast

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from polyphonie.people.actions import organisations as verbs
from polyphonie.people.forms import InviteMember, MemberRole, NewOrganisation
from polyphonie.people.letters import LetterNotSent, send_letter
from polyphonie.people.links import USUAL_DAYS
from polyphonie.people.models import Membership, Person
from polyphonie.people.once import keep_once, take_once
from polyphonie.people.reads import (
    NotAllowed,
    Seen,
    invitation_of,
    invitations_of,
    member_of,
    members_of,
    organisation_for,
    organisations_of,
)
from polyphonie.people.request import Request
from polyphonie.people.rules import may_found
from polyphonie.people.sharing import link_to

CHANGING = require_http_methods(["GET", "HEAD", "POST"])


def asking(request: HttpRequest) -> tuple[Request, Person]:
    """Give the request and who makes it."""
    return cast(Request, request), cast(Person, request.user)


@login_required
@require_safe
def organisations(request: HttpRequest) -> HttpResponse:
    _, person = asking(request)
    shown = {"places": list(organisations_of(person)), "may_found": may_found(person)}
    return render(request, "people/organisations.html", shown)


@login_required
@CHANGING
def new(request: HttpRequest) -> HttpResponse:
    asked, person = asking(request)
    if not may_found(person):
        raise NotAllowed
    form = NewOrganisation(request.POST if request.method == "POST" else None)
    if form.is_valid():
        made = verbs.found_organisation(form.cleaned_data["name"], person)
        return HttpResponseRedirect(asked.address("organisation", slug=made.slug))
    return render(request, "people/organisation_new.html", {"form": form}, status=422 if form.is_bound else 200)


@login_required
@require_safe
def organisation(request: HttpRequest, slug: str) -> HttpResponse:
    _, person = asking(request)
    return show_organisation(request, organisation_for(person, slug), InviteMember())


def show_organisation(request: HttpRequest, seen: Seen, form: InviteMember) -> HttpResponse:
    """Render the page of an organisation; its links are for its stewards."""
    shown = {
        "seen": seen,
        "organisation": seen.organisation,
        "members": members_of(seen.organisation),
        "invitations": invitations_of(seen.organisation, timezone.now()) if seen.is_steward else [],
        "form": form,
        "usual_days": USUAL_DAYS,
        "roles": Membership.Role.values,
    }
    return render(request, "people/organisation.html", shown, status=422 if form.is_bound else 200)


@login_required
@CHANGING
def member(request: HttpRequest, slug: str, pk: int) -> HttpResponse:
    asked, person = asking(request)
    seen = organisation_for(person, slug, to="steward")
    one = member_of(seen.organisation, pk)
    form = MemberRole(request.POST if request.method == "POST" else None, initial={"role": one.role})
    if form.is_valid():
        verbs.change_member(one, form.cleaned_data["role"])
        return HttpResponseRedirect(asked.address("organisation", slug=slug))
    shown = {"organisation": seen.organisation, "member": one, "form": form, "roles": Membership.Role.values}
    return render(request, "people/organisation_member.html", shown, status=422 if form.is_bound else 200)


@login_required
@CHANGING
def remove(request: HttpRequest, slug: str, pk: int) -> HttpResponse:
    """Take a member out; anybody may take themselves out."""
    asked, person = asking(request)
    seen = organisation_for(person, slug)
    one = member_of(seen.organisation, pk)
    if not seen.is_steward and one.person != person:
        raise NotAllowed
    if request.method != "POST":
        shown = {"organisation": seen.organisation, "member": one, "is_self": one.person == person}
        return render(request, "people/organisation_remove.html", shown)
    verbs.remove_member(one, timezone.now())
    if one.person == person:
        return HttpResponseRedirect(asked.address("organisations"))
    return HttpResponseRedirect(asked.address("organisation", slug=slug))


@login_required
@require_POST
def invite(request: HttpRequest, slug: str) -> HttpResponse:
    """Make a link; sent by letter, it is shown too, and says nothing of whether that address has an account."""
    asked, person = asking(request)
    seen = organisation_for(person, slug, to="steward")
    form = InviteMember(request.POST)
    if not form.is_valid():
        return show_organisation(request, seen, form)
    told, days = form.cleaned_data, form.cleaned_data["days"]
    made, secret = verbs.invite_member(
        seen.organisation, told["role"], person, days=days, label=told["label"], email=told["email"], now=timezone.now()
    )
    keep_once(request, f"organisation-{made.pk}", secret)
    send_invitation(asked, person, seen, told["email"], secret)
    return HttpResponseRedirect(asked.address("organisation-invitation", slug=slug, pk=made.pk))


def send_invitation(request: Request, by: Person, seen: Seen, email: str, secret: str) -> None:
    """Send a link to an address, if one was given; a letter that does not leave is said, and the link remains."""
    if not email:
        return
    try:
        send_letter("invitation", email, name=str(by), place=seen.organisation.name, invitation=secret)
        messages.success(request, request.say("invitation-sent", email=email))
    except LetterNotSent as refusal:
        messages.error(request, f"{request.say(refusal.code)} {request.say('letter-not-sent-link')}")


@login_required
@never_cache
@require_safe
def invitation(request: HttpRequest, slug: str, pk: int) -> HttpResponse:
    """Show a link just made, once."""
    _, person = asking(request)
    seen = organisation_for(person, slug, to="steward")
    made = invitation_of(seen.organisation, pk)
    link = link_to(take_once(request, f"organisation-{made.pk}"))
    shown = {"organisation": seen.organisation, "invitation": made, "link": link, "by": person}
    return render(request, "people/organisation_invitation.html", shown)


@login_required
@require_POST
def revoke(request: HttpRequest, slug: str, pk: int) -> HttpResponse:
    asked, person = asking(request)
    seen = organisation_for(person, slug, to="steward")
    verbs.revoke_member_invitation(invitation_of(seen.organisation, pk), timezone.now())
    return HttpResponseRedirect(asked.address("organisation", slug=slug))
