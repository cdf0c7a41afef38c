"""The team of a dossier: its members, what each may do, the links that invite."""

from typing import Any, cast

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from polyphonie.dossier import team as verbs
from polyphonie.dossier.forms import INVITED, InviteForm, MemberForm
from polyphonie.dossier.invitations import make_invitation, revoke_invitation
from polyphonie.dossier.models import Dossier, Role
from polyphonie.dossier.reads import NotAllowed, dossier_for, person_of
from polyphonie.dossier.rules import STRENGTH, THROUGH_ORGANISATION, may
from polyphonie.people.links import USUAL_DAYS
from polyphonie.people.models import Person
from polyphonie.people.once import keep_once, take_once
from polyphonie.people.request import Request
from polyphonie.people.sharing import link_to

CHANGING = require_http_methods(["GET", "HEAD", "POST"])


def back(request: HttpRequest, dossier: Dossier) -> HttpResponse:
    """Come back to the page of the team."""
    return HttpResponseRedirect(cast(Request, request).address("dossier-team", slug=dossier.slug))


@require_safe
@never_cache
def team(request: HttpRequest, slug: str) -> HttpResponse:
    return show_team(request, dossier_for(person_of(request), slug, to="read_log"), InviteForm())


def show_team(request: HttpRequest, dossier: Dossier, form: InviteForm) -> HttpResponse:
    """Render the page of the team; its links are for those who manage it."""
    person = person_of(request)
    is_manager = may(person, dossier, "manage")
    shown: dict[str, Any] = {
        "dossier": dossier,
        "person": person,
        "is_manager": is_manager,
        "members": verbs.team_of(dossier),
        "through": [(one, THROUGH_ORGANISATION[one.role]) for one in verbs.members_through_organisation(dossier)],
        "invitations": verbs.team_invitations(dossier, timezone.now()) if is_manager else [],
        "roles": STRENGTH,
        "invited": INVITED,
        "deeds": verbs.deeds_by_role(),
        "form": form,
        "usual_days": USUAL_DAYS,
    }
    return render(request, "dossier/team.html", shown, status=422 if form.is_bound else 200)


@CHANGING
@never_cache
def member(request: HttpRequest, slug: str, pk: int) -> HttpResponse:
    dossier = dossier_for(person_of(request), slug, to="manage")
    one = verbs.member_of(dossier, pk)
    form = MemberForm(request.POST if request.method == "POST" else None)
    if form.is_valid():
        told = form.cleaned_data
        verbs.change_member(one, told["role"], told["may_export_actors"], cast(Person, request.user))
        messages.success(request, cast(Request, request).say("team-done-changed", name=str(one.person)))
        return back(request, dossier)
    shown = {"dossier": dossier, "member": one, "form": form, "roles": Role.values}
    return render(request, "dossier/team_member.html", shown, status=422 if form.is_bound else 200)


@CHANGING
@never_cache
def remove(request: HttpRequest, slug: str, pk: int) -> HttpResponse:
    """Take a member out of the team; anybody may take themselves out."""
    person = person_of(request)
    dossier = dossier_for(person, slug, to="read_log")
    one = verbs.member_of(dossier, pk)
    if one.person != person and not may(person, dossier, "manage"):
        raise NotAllowed(slug)
    is_self = one.person == person
    if request.method != "POST":
        return render(request, "dossier/team_remove.html", {"dossier": dossier, "member": one, "is_self": is_self})
    verbs.remove_member(one, cast(Person, person), timezone.now())
    if is_self:
        return HttpResponseRedirect(cast(Request, request).address("dossiers"))
    return back(request, dossier)


@require_POST
def invite(request: HttpRequest, slug: str) -> HttpResponse:
    person = person_of(request)
    dossier = dossier_for(person, slug, to="manage")
    form = InviteForm(request.POST)
    if not form.is_valid():
        return show_team(request, dossier, form)
    told = form.cleaned_data
    made, secret = make_invitation(dossier, told["role"], cast(Person, person), told["days"], told["label"])
    keep_once(request, f"team-{made.pk}", secret)
    return HttpResponseRedirect(cast(Request, request).address("dossier-team-invitation", slug=slug, pk=made.pk))


@require_safe
@never_cache
def invitation(request: HttpRequest, slug: str, pk: int) -> HttpResponse:
    """Show a link just made, once."""
    dossier = dossier_for(person_of(request), slug, to="manage")
    made = verbs.invitation_of(dossier, pk)
    link = link_to(take_once(request, f"team-{made.pk}"))
    shown = {"dossier": dossier, "invitation": made, "link": link, "by": person_of(request)}
    return render(request, "dossier/team_invitation.html", shown)


@require_POST
def revoke(request: HttpRequest, slug: str, pk: int) -> HttpResponse:
    person = person_of(request)
    dossier = dossier_for(person, slug, to="manage")
    revoke_invitation(dossier, verbs.invitation_of(dossier, pk).pk, cast(Person, person), now=timezone.now())
    return back(request, dossier)
