"""The addresses of the site, and a few behind which something goes wrong."""

from django.core.exceptions import PermissionDenied, SuspiciousOperation
from django.urls import path

from polyphonie.web import urls


def fails(request):
    """Break, as a defect of ours would."""
    raise RuntimeError("a defect of ours")


def refuses(request):
    """Refuse, as a page of the team does to a stranger."""
    raise PermissionDenied


def suspects(request):
    """Doubt, as Django does of a forged cookie."""
    raise SuspiciousOperation("forged")


urlpatterns = [
    *urls.urlpatterns,
    path("casse/", fails),
    path("refus/", refuses),
    path("louche/", suspects),
]
handler400, handler403, handler404, handler500 = urls.handler400, urls.handler403, urls.handler404, urls.handler500
