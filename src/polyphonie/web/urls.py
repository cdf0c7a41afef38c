"""Addresses: those that crowds ask for first, ours, then those of every room that has some. They speak French."""

from django.urls import URLPattern, URLResolver, include, path

from polyphonie.coproduction.urls import crowds
from polyphonie.web import pages
from polyphonie.web.rooms import rooms_with

urlpatterns: list[URLPattern | URLResolver] = [
    *crowds,
    path("", pages.home, name="home"),
    path("styleguide/", pages.guide, name="guide"),
    path("a-propos/", pages.about, name="about"),
    path("affichage/", pages.display, name="display"),
    *[path("", include(f"polyphonie.{room}.urls")) for room in rooms_with("urls.py")],
]

handler400 = "polyphonie.web.errors.misunderstood"
handler403 = "polyphonie.web.errors.not_allowed"
handler404 = "polyphonie.web.errors.not_found"
handler429 = "polyphonie.web.errors.too_many"
handler500 = "polyphonie.web.errors.broken"
