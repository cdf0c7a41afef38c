"""The tools that can be run here, each with its guide: made from their folders, nothing written twice."""

from typing import cast

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from polyphonie.coproduction.guides import guide_of
from polyphonie.kit.instrument import fields_of
from polyphonie.kit.registry import instrument_for, instruments
from polyphonie.people.request import Request


@require_safe
def tools(request: HttpRequest) -> HttpResponse:
    return render(request, "coproduction/tools.html", {"tools": list(instruments().values())})


@require_safe
def tool(request: HttpRequest, slug: str) -> HttpResponse:
    one = instrument_for(slug)
    guide = guide_of(slug, cast(Request, request).language)
    return render(request, "coproduction/tool.html", {"tool": one, "guide": guide, "settings": fields_of(one.settings)})
