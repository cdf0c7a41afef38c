"""The activities of a dossier, for its team: the list, a new one, and the page from which each is run."""

from typing import Any, cast

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, JsonResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from polyphonie.coproduction import preparing, rooms, running
from polyphonie.coproduction.boards import board_of, choices_for, listed
from polyphonie.coproduction.counting import ask_count
from polyphonie.coproduction.forms import chosen, file_posted, frame_posted, number_posted, settings_posted
from polyphonie.coproduction.moderating import accept, withhold
from polyphonie.coproduction.progress import progress_of, stop_count
from polyphonie.coproduction.reads import activity_for
from polyphonie.coproduction.templates_kept import start_from
from polyphonie.dossier.models import Activity
from polyphonie.dossier.reads import dossier_for, person_of
from polyphonie.kit.errors import Refusal
from polyphonie.kit.registry import instrument_for
from polyphonie.people.models import Person
from polyphonie.people.request import Request


@require_safe
def activities(request: HttpRequest, slug: str) -> HttpResponse:
    dossier = dossier_for(person_of(request), slug, to="read_log")
    return private(render(request, "coproduction/activities.html", listed(dossier, person_of(request), timezone.now())))


@require_http_methods(["GET", "HEAD", "POST"])
def new(request: HttpRequest, slug: str) -> HttpResponse:
    dossier = dossier_for(person_of(request), slug, to="adapt")
    said = request.POST if request.method == "POST" else request.GET
    choices = choices_for(dossier, said, person_of(request))
    if request.method != "POST":
        return private(render(request, "coproduction/new.html", {**choices, "fault": None}))
    try:
        made = made_as(choices, by(request))
    except Refusal as fault:
        return private(render(request, "coproduction/new.html", {**choices, "fault": fault}, status=400))
    return back(request, made)


def made_as(choices: dict[str, Any], by: Person) -> Activity:
    """Make the activity that a form asks for: of a tool, or as a template has it."""
    dossier, objective, title = choices["dossier"], choices["objective"], choices["title"]
    words = {"why": choices["why"], "step": choices["step"]}
    if choices["template"]:
        return start_from(choices["template"], dossier, objective, title, by, **words)
    return preparing.make_activity(dossier, objective, choices["chosen"], title, by, **words)


@require_safe
def manage(request: HttpRequest, slug: str) -> HttpResponse:
    return shown(request, activity_for(person_of(request), slug, to="adapt"))


def shown(request: HttpRequest, activity: Activity, fault: Refusal | None = None, **more: Any) -> HttpResponse:
    """Render the page from which an activity is run; `fault` is what was just refused."""
    board = board_of(request, activity, timezone.now(), fault, **more)
    return private(render(request, "coproduction/manage.html", board, status=400 if fault else 200))


@require_POST
def act(request: HttpRequest, slug: str, verb: str) -> HttpResponse:
    """Do one thing to an activity; what is refused is said on its page, what was typed kept."""
    activity = activity_for(person_of(request), slug, to="adapt")
    try:
        more = VERBS[verb](request, activity) if verb in VERBS else {}
    except Refusal as fault:
        return shown(request, activity, fault, typed=request.POST)
    if more and "goes" in more:
        return HttpResponseRedirect(more["goes"])
    return (
        shown(request, activity_for(person_of(request), slug, to="adapt"), **more) if more else back(request, activity)
    )


@require_safe
def counting(request: HttpRequest, slug: str) -> HttpResponse:
    """Tell a page that waits how far the count is; `state` is empty when there is nothing to wait for."""
    found = progress_of(activity_for(person_of(request), slug, to="adapt"), timezone.now())
    say = cast(Request, request).say
    if found is None:
        return private(JsonResponse({"state": "", "said": say("counting-over")}))
    said = say(f"counting-{found.step or 'waiting'}")
    return private(JsonResponse({"state": found.state, "done": found.step, "total": found.total, "said": said}))


@require_safe
def items_file(request: HttpRequest, slug: str) -> HttpResponse:
    """Send what lies on the table as a file that can be imported again."""
    activity = activity_for(person_of(request), slug, to="adapt")
    content, known = preparing.exported_items(activity), instrument_for(activity.instrument).items_file
    response = HttpResponse(content, content_type=known.kind if known else "")
    ending = known.ending if known else ""
    response.headers["Content-Disposition"] = f'attachment; filename="{activity.slug}{ending}"'
    return private(response)


def by(request: HttpRequest) -> Person:
    """Give who asks."""
    return cast(Person, request.user)


def back(request: HttpRequest, activity: Activity) -> HttpResponse:
    """Come back to the page of an activity."""
    return HttpResponseRedirect(cast(Request, request).address("activity-manage", slug=activity.slug))


def private(response: HttpResponse) -> HttpResponse:
    """Keep a page of the team out of caches."""
    response.headers["Cache-Control"] = "private, no-store"
    return response


def set_(request: HttpRequest, activity: Activity) -> dict[str, Any]:
    typed = settings_posted(request, instrument_for(activity.instrument))
    preparing.set_activity(activity, typed, by(request), timezone.now())
    return {}


def frame(request: HttpRequest, activity: Activity) -> dict[str, Any]:
    secret = preparing.frame_activity(activity, by(request), timezone.now(), **frame_posted(request))
    return {"secret": secret} if secret else {}


def lay(request: HttpRequest, activity: Activity) -> dict[str, Any]:
    lines = request.POST.get("lines", "").splitlines()
    ask = request.POST.get("ask", "")
    known = {one.slug for one in instrument_for(activity.instrument).asks if one.makes_item}
    preparing.lay_items(activity, ask if ask in known else min(known, default=""), lines, by(request), timezone.now())
    return {}


def bring(request: HttpRequest, activity: Activity) -> dict[str, Any]:
    data, name = file_posted(request)
    preparing.import_items(activity, data, name, by(request), timezone.now())
    return {}


def take(request: HttpRequest, activity: Activity) -> dict[str, Any]:
    source = activity_for(person_of(request), request.POST.get("source", ""), to="adapt")
    preparing.take_items_from(activity, source, by(request), timezone.now())
    return {}


def item(request: HttpRequest, activity: Activity) -> dict[str, Any]:
    pk, now, post = next(iter(chosen(request)), 0), timezone.now(), request.POST
    if "up" in post or "down" in post:
        preparing.move_item(activity, pk, -1 if "up" in post else 1, now)
    elif "remove" in post:
        preparing.remove_item(activity, pk, by(request), now)
    else:
        preparing.change_item(activity, pk, post.get("title", ""), post.get("body", ""), by(request), now)
    return {}


def codes(request: HttpRequest, activity: Activity) -> dict[str, Any]:
    return {"codes": preparing.hand_out_codes(activity, number_posted(request, "count"), by(request))}


def room(request: HttpRequest, activity: Activity) -> dict[str, Any]:
    people, hours = (number_posted(request, name) for name in ("people", "hours"))
    rooms.open_room(activity, people, hours, by(request), timezone.now())
    return {}


def rule(request: HttpRequest, activity: Activity) -> dict[str, Any]:
    picked, post, now = chosen(request), request.POST, timezone.now()
    if "accept" in post:
        accept(activity, picked, by(request), now)
    else:
        withhold(activity, picked, post.get("reason", ""), post.get("words", ""), by(request), now)
    return {}


def copy(request: HttpRequest, activity: Activity) -> dict[str, Any]:
    made = preparing.duplicate(activity, by(request))
    return {"goes": cast(Request, request).address("activity-manage", slug=made.slug)}


def erase(request: HttpRequest, activity: Activity) -> dict[str, Any]:
    preparing.delete_draft(activity, by(request), timezone.now())
    return {"goes": cast(Request, request).address("dossier-activities", slug=activity.dossier.slug)}


def simple(verb: Any) -> Any:
    """Make a page's verb of a verb that wants only who and when."""

    def done(request: HttpRequest, activity: Activity) -> dict[str, Any]:
        verb(activity, by(request), timezone.now())
        return {}

    return done


VERBS = {
    "reglages": set_,
    "cadre": frame,
    "poser": lay,
    "importer": bring,
    "reprendre": take,
    "element": item,
    "codes": codes,
    "lien": lambda request, activity: {"secret": preparing.new_link(activity, by(request))},
    "salle": room,
    "fin-de-salle": simple(rooms.close_room),
    "statuer": rule,
    "ouvrir": simple(running.open_activity),
    "clore": simple(running.close_activity),
    "suite": simple(running.go_on),
    "tour": simple(lambda activity, who, now: running.go_on(activity, who, now, to_round=True)),
    "publier": simple(running.publish_outcome),
    "compter": simple(lambda activity, who, now: ask_count(activity)),
    "arreter-compte": simple(stop_count),
    "copier": copy,
    "effacer": erase,
}
