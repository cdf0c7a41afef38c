"""The page of a receipt, and the one where the code of a receipt is typed from the paper that it was written on."""

from typing import cast

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils import timezone
from django.views.decorators.http import require_safe

from polyphonie.coproduction.cookies import giver_asked
from polyphonie.coproduction.pages.taking_part import show
from polyphonie.coproduction.reads import visit_for
from polyphonie.coproduction.receipts import code_typed, receipt_for
from polyphonie.dossier.reads import NotFound, person_of
from polyphonie.people.request import Request, names_odd_characters


@require_safe
def receipt(request: HttpRequest, slug: str, code: str) -> HttpResponse:
    visit = visit_for(slug, giver_asked(request, slug), timezone.now(), person_of(request))
    return show(request, "coproduction/receipt.html", visit, receipt=receipt_for(visit, code))


@names_odd_characters
@require_safe
def find(request: HttpRequest, slug: str) -> HttpResponse:
    visit = visit_for(slug, giver_asked(request, slug), timezone.now(), person_of(request))
    if typed := request.GET.get("code"):
        try:
            found = receipt_for(visit, code_typed(typed))
        except NotFound:
            return show(request, "coproduction/find_receipt.html", visit, status=404, typed=typed[:60], is_missing=True)
        return HttpResponseRedirect(cast(Request, request).address("receipt", slug=slug, code=found.code))
    return show(request, "coproduction/find_receipt.html", visit, typed="", is_missing=False)
