"""Templates of activities: kept from one, removed when they no longer serve."""

from typing import cast

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.views.decorators.http import require_http_methods, require_POST

from polyphonie.coproduction.pages.activities import by, private
from polyphonie.coproduction.reads import activity_for
from polyphonie.coproduction.templates_kept import keep_template, remove_template, table_kept
from polyphonie.dossier.keeping import TemplateUntitled, home_of
from polyphonie.dossier.models import Activity
from polyphonie.dossier.reads import dossier_for, person_of
from polyphonie.kit.errors import Refusal
from polyphonie.kit.registry import instrument_for
from polyphonie.people.request import Request


@require_http_methods(["GET", "HEAD", "POST"])
def keep(request: HttpRequest, slug: str) -> HttpResponse:
    activity = activity_for(person_of(request), slug, to="adapt")
    home_of(activity.dossier)
    if request.method != "POST":
        return asked(request, activity, activity.title)
    title, summary = request.POST.get("title", ""), request.POST.get("summary", "")
    try:
        template = keep_template(activity, by(request), title, summary)
    except TemplateUntitled as fault:
        return asked(request, activity, title, summary, fault)
    address = cast(Request, request).address("activity-new", slug=activity.dossier.slug)
    return HttpResponseRedirect(f"{address}#kept-{template.pk}")


def asked(
    request: HttpRequest, activity: Activity, title: str, summary: str = "", fault: Refusal | None = None
) -> HttpResponse:  # fmt: skip
    """Render the form that keeps a template; what was typed is kept."""
    said = cast(Request, request).say(fault.code, **fault.facts) if fault else ""
    more = {"activity": activity, "dossier": activity.dossier, "instrument": instrument_for(activity.instrument),
            "kept": len(table_kept(activity)), "lies": activity.items.exclude(state="withdrawn").count(),
            "name": title, "summary": summary, "fault": said}  # fmt: skip
    return private(render(request, "coproduction/template.html", more, status=400 if fault else 200))


@require_POST
def remove(request: HttpRequest, slug: str, identifier: int) -> HttpResponse:
    dossier = dossier_for(person_of(request), slug, to="adapt")
    remove_template(person_of(request), identifier)
    return HttpResponseRedirect(cast(Request, request).address("activity-new", slug=dossier.slug))
