"""Somebody's own page, and the two ways in that are ours: the operator's first entry and the demonstration."""

from typing import cast

from allauth.account.internal.flows.login import record_authentication
from allauth.account.utils import perform_login
from django.conf import settings
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST

from polyphonie.people.actions.accounts import person_of_cast, person_of_entry
from polyphonie.people.forms import Profile
from polyphonie.people.models import Person
from polyphonie.people.request import Request


@login_required
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def account(request: HttpRequest) -> HttpResponse:
    asked = cast(Request, request)
    person = cast(Person, request.user)
    form = Profile(request.POST or None, instance=person)
    if request.method == "POST" and form.is_valid():
        form.save()
        messages.success(request, asked.say("account-done-profile"))
        return HttpResponseRedirect(asked.address("account"))
    if form.is_bound:
        person.refresh_from_db()
    shown = {"form": form, "person": person, "has_password": person.has_usable_password()}
    return render(request, "account/account.html", shown, status=422 if form.is_bound else 200)


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def first_entry(request: HttpRequest, who: str, token: str) -> HttpResponse:
    """Let the operator in by the link that `polyphonie admin` printed; a visit alone uses nothing up."""
    person = person_of_entry(who, token)
    if person is None:
        return render(request, "account/first_entry.html", {"person": None}, status=404)
    if request.method != "POST":
        return render(request, "account/first_entry.html", {"person": person})
    record_authentication(request, person, method="code", reauthenticated=True)
    return perform_login(request, person, redirect_url=cast(Request, request).address("mfa_index"))


@require_POST
def enter_as(request: HttpRequest) -> HttpResponse:
    """Enter as somebody of the demonstration, which answers this machine only."""
    person = person_of_cast(request.POST.get("who", "")) if settings.DEMO else None
    if person is None:
        raise Http404
    record_authentication(request, person, method="code", reauthenticated=True)
    return perform_login(request, person)
