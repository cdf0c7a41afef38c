"""The pages of the guided form."""

from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from polyphonie.dossier.editing import (
    ElementGone,
    add_elements,
    move_element,
    references,
    remove_element,
    save_units,
    take_back,
)
from polyphonie.kit.errors import BadFile, Refusal
from polyphonie.kit.form import Question
from polyphonie.kit.situation_tree import name_of
from polyphonie.people.request import names_odd_characters
from polyphonie.strategy.describe.answers import became, lines_of, listed_parts, place_faults, whole, whole_units
from polyphonie.strategy.describe.desk import Desk, data, desk_for, group_asked, list_asked, wants_data
from polyphonie.strategy.describe.groups import Group, element_questions, questions, word_of
from polyphonie.strategy.describe.sheets import units_of
from polyphonie.strategy.describe.state import progress

require_page = require_http_methods(["GET", "HEAD", "POST"])


@require_safe
def index(request: HttpRequest, slug: str) -> HttpResponse:
    desk = desk_for(request, slug)
    found = progress(desk.situation, desk.tree, desk.edits)
    return desk.show("describe/index.html", {"progress": found})


@names_odd_characters
@require_page
def group(request: HttpRequest, slug: str, group: str) -> HttpResponse:
    desk, asked = desk_for(request, slug), group_asked(group)
    if request.method == "POST":
        return saved(desk, asked, list(questions(asked)), "describe/group.html", {"group": asked})
    fields = desk.sheet().fields(questions(asked))
    return desk.show("describe/group.html", {"group": asked, "fields": fields, **listed_parts(desk, asked)})


def saved(desk: Desk, group: Group, asked: list[Question], template: str, context: dict[str, Any]) -> HttpResponse:
    """Save a form; then the same page, with what is still to mend, or the page where the person wants to go."""
    posted = desk.request.POST
    units = [*units_of(posted, asked, desk.say.language, desk.sheet().words.sources()), *context.pop("units", ())]
    result = save_units(desk.dossier, units, desk.person)
    sheet = desk.sheet(posted, result)
    if wants_data(desk.request):
        return data(lambda: became(sheet, units, result))
    if result.faults or result.conflicts:
        context |= {"about": sheet.about(*context["whole"])} if "whole" in context else listed_parts(desk, group)
        context |= {"fields": sheet.fields(asked), "result": result}
        return desk.show(template, context, status=409 if result.conflicts else 422)
    return HttpResponseRedirect(after(desk, group, bool(result.changes)))


def after(desk: Desk, group: Group, is_changed: bool) -> str:
    """Give the page to go to once saved: the one asked by the button pressed, else the same."""
    wanted = desk.request.POST.get("then")
    if wanted == "index":
        return desk.to("describe")
    following = desk.request.POST.get("next_group") if wanted == "next" else None
    if wanted == "group" or following:
        return desk.to("describe-group", group=group_asked(following or group.slug).slug)
    return desk.request.path + ("?garde=1" if is_changed else "?garde=0")


@names_odd_characters
@require_page
def element(request: HttpRequest, slug: str, group: str, word: str, key: str) -> HttpResponse:
    desk, (holder, listed) = desk_for(request, slug), list_asked(group, word)
    asked = element_questions(listed, key)
    try:
        title, about = name_of(desk.element(listed, key), listed), whole(listed, key)
        context: dict[str, Any] = {"group": holder, "listed": listed, "key": key, "title": title}
        context["whole"] = (about[0], "element", about[1])
        if request.method == "POST":
            context["units"] = whole_units(request.POST, listed, key)
            return saved(desk, holder, asked, "describe/element.html", context)
        sheet = desk.sheet()
        context |= {"fields": sheet.fields(asked), "about": sheet.about(*context["whole"])}
        return desk.show("describe/element.html", context)
    except ElementGone as why:
        return gone(desk, holder, why)


def gone(desk: Desk, group: Group, why: Refusal) -> HttpResponse:
    """Say that an element was removed meanwhile, and give back what was typed for it."""
    if wants_data(desk.request):
        return data(lambda: {"refused": f"{desk.say(why.code)} {desk.say(f'{why.code}-mend')}"}, 410)
    kept = [
        (name, text)
        for name, texts in desk.request.POST.lists()
        if "!" not in name and "." in name
        for text in texts
        if text.strip()
    ]
    return desk.show("describe/gone.html", {"group": group, "why": why, "kept": kept}, status=410)


@names_odd_characters
@require_page
def add(request: HttpRequest, slug: str, group: str, word: str) -> HttpResponse:
    desk, (holder, listed) = desk_for(request, slug), list_asked(group, word)
    back = desk.to("describe-group", group=holder.slug) + f"#{word}"
    if request.method != "POST":
        return HttpResponseRedirect(back)
    texts = lines_of(request.POST)
    try:
        added = add_elements(desk.dossier, listed, [text for _, text in texts], desk.person) if texts else []
    except (Refusal, BadFile) as why:
        refused = {"list": word, "why": why, "typed": request.POST, "faults": place_faults(why, desk, listed, texts)}
        fields = desk.sheet().fields(questions(holder))
        context = {"group": holder, "fields": fields, "refused": refused, **listed_parts(desk, holder)}
        return desk.show("describe/group.html", context, status=422)
    return HttpResponseRedirect(back.replace("#", f"?ajoutes={len(added)}&liste={word}#"))


@require_POST
def move(request: HttpRequest, slug: str, group: str, word: str, key: str) -> HttpResponse:
    desk, (holder, listed) = desk_for(request, slug), list_asked(group, word)
    places = {"up": -1, "down": 1, "first": -listed.most, "last": listed.most}.get(request.POST.get("to", ""), 0)
    try:
        move_element(desk.dossier, listed, key, places, desk.person)
    except ElementGone as why:
        return gone(desk, holder, why)
    return HttpResponseRedirect(desk.to("describe-group", group=holder.slug) + f"#{word}")


@require_page
def remove(request: HttpRequest, slug: str, group: str, word: str, key: str) -> HttpResponse:
    desk, (holder, listed) = desk_for(request, slug), list_asked(group, word)
    try:
        node = desk.element(listed, key)
        if request.method == "POST":
            remove_element(desk.dossier, listed, key, desk.person)
            return HttpResponseRedirect(desk.to("describe-group", group=holder.slug) + f"?retire=1#{word_of(listed)}")
    except ElementGone as why:
        return gone(desk, holder, why)
    named = references(desk.tree, listed, key)
    context = {"group": holder, "listed": listed, "key": key, "title": name_of(node, listed), "named": named}
    return desk.show("describe/remove.html", context)


@require_POST
def undo(request: HttpRequest, slug: str) -> HttpResponse:
    desk = desk_for(request, slug)
    number = request.POST.get("entry", "")
    entry = int(number) if number.isascii() and number.isdigit() and len(number) < 19 else 0
    try:
        take_back(desk.dossier, entry, desk.person)
    except Refusal as why:
        return desk.show("describe/refused.html", {"why": why}, status=409)
    return HttpResponseRedirect(desk.to("describe") + "?repris=1")
