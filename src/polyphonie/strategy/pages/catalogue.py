"""The catalogue, in pages: methods found by words, skills, law, processes to start from."""

from typing import cast

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from polyphonie.catalogue import catalogue
from polyphonie.catalogue.search import Wanted, find_methods, plain
from polyphonie.dossier.reads import person_of
from polyphonie.kit import codes
from polyphonie.people.request import Request
from polyphonie.strategy.templates_kept import shelf_of


@require_safe
def methods(request: HttpRequest) -> HttpResponse:
    shelf, wanted = catalogue(), wanted_by(request)
    found = find_methods(shelf.methods, wanted, cast(Request, request).language)
    choices = {"families": codes.FAMILIES, "levels": range(1, len(codes.LEVELS) + 1), "stages": codes.STAGES}
    return render(request, "catalogue/methods.html", {"found": found, "wanted": wanted, "shelf": shelf, **choices})


def wanted_by(request: HttpRequest) -> Wanted:
    """Read the search form; what it does not know asks nothing."""
    family, level, stage = (request.GET.get(name, "") for name in ("famille", "niveau", "moment"))
    return Wanted(
        words=request.GET.get("q", "")[:200].replace("\0", ""),
        family=family if family in codes.FAMILIES else "",
        level=int(level) if level in {"1", "2", "3", "4", "5"} else None,
        stage=stage if stage in codes.STAGES else "",
    )


@require_safe
def method(request: HttpRequest, slug: str) -> HttpResponse:
    shelf = catalogue()
    if slug not in shelf.by_slug:
        raise Http404(slug)
    used = [t for t in shelf.templates if any(slug in step.methods for step in t.steps)]
    return render(request, "catalogue/method.html", {"method": shelf.by_slug[slug], "shelf": shelf, "used": used})


@require_safe
def skills(request: HttpRequest) -> HttpResponse:
    shelf, language = catalogue(), cast(Request, request).language
    needed = {s.code: [m for m in shelf.methods if s.code in m.skills.required] for s in shelf.skills}
    families = {
        name: sorted((s for s in shelf.skills if s.family == name), key=lambda s: plain(s.name[language]))
        for name in dict.fromkeys(s.family for s in shelf.skills)
    }
    return render(request, "catalogue/skills.html", {"families": families, "needed": needed, "shelf": shelf})


@require_safe
def law(request: HttpRequest) -> HttpResponse:
    shelf = catalogue()
    bodies = {body: [r for r in shelf.rules if r.code == body] for body in dict.fromkeys(r.code for r in shelf.rules)}
    checked = sum(rule.checked_on is not None for rule in shelf.rules)
    return render(request, "catalogue/law.html", {"bodies": bodies, "checked": checked, "shelf": shelf})


@require_safe
def templates(request: HttpRequest) -> HttpResponse:
    kept = shelf_of(person_of(request))
    response = render(request, "catalogue/templates.html", {"shelf": catalogue(), "kept": kept})
    if kept:
        response.headers["Cache-Control"] = "private, no-store"
    return response
