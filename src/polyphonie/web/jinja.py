"""What a template can say: sentences, addresses, numbers and dates, all in the language being spoken."""

import datetime as dt
import hashlib
import json
import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any, Final

from django.conf import settings
from django.contrib.messages import get_messages
from django.contrib.staticfiles import finders
from django.core.serializers.json import DjangoJSONEncoder
from django.http import HttpRequest
from django.templatetags.static import static as static_address
from django.utils import timezone
from jinja2 import Environment

from polyphonie.catalogue import catalogue
from polyphonie.kit.instrument import Instrument
from polyphonie.kit.registry import instrument_for
from polyphonie.kit.sayings import told
from polyphonie.people.addresses import address, in_language
from polyphonie.people.request import language_now, voice_now
from polyphonie.people.rules import may_sign_up
from polyphonie.web.language import OTHER, twin

THEMES: Final = ("auto", "light", "dark")
NO_TITLES: Final[Mapping[int, str]] = {}
THREAD: Final = ("understand", "choose", "validate", "do", "report", "learn")


def say(code: str, **facts: Any) -> str:
    """Say a sentence of the locale files."""
    return voice_now()(code, **facts)


def says(code: str) -> bool:
    """Tell whether a sentence exists for a code."""
    return voice_now().knows(code)


def url(name: str, **parts: Any) -> str:
    """Give the address of a named page in the language being spoken."""
    return address(language_now(), name, **parts)


def local(path: str) -> str:
    """Give the address of a path of the site in the language being spoken."""
    return in_language(language_now(), path)


@cache
def static(path: str) -> str:
    """Give the address of a file with the mark of its content, so that a new version is fetched at once."""
    found = finders.find(path)
    if not isinstance(found, str):
        raise FileNotFoundError(path)
    mark = hashlib.sha256(Path(found).read_bytes()).hexdigest()[:10]
    return f"{static_address(path)}?v={mark}"


def theme(request: HttpRequest) -> str:
    """Read the reader's choice of light or dark; by default their device decides."""
    chosen = request.COOKIES.get("theme", "auto")
    return chosen if chosen in THEMES else "auto"


def signed_in(request: HttpRequest) -> bool:
    """Tell whether somebody is signed in; a fault may come before that is known."""
    return bool(getattr(request, "user", None) and request.user.is_authenticated)


def notices_of(request: HttpRequest) -> list[Any]:
    """Take what was to be said on this page of what was just done."""
    return list(get_messages(request))


def letters_folder() -> str:
    """On the demonstration, tell where the letters are written instead of being sent."""
    return str(getattr(settings, "EMAIL_FILE_PATH", "")) if settings.DEMO else ""


def as_json(value: Any) -> str:
    """Write a value for a script to read in an attribute."""
    return json.dumps(value, cls=DjangoJSONEncoder)


def drawn(svg: str) -> dict[str, str]:
    """Take the box and the one path of a drawing made by a library, so that a page draws it itself."""
    return {name: found[1] if (found := re.search(rf'\b{name}="([^"]+)"', svg)) else "" for name in ("viewBox", "d")}


def said(value: Any) -> Any:
    """Turn a fact into words: bilingual text, dates, lists."""
    return voice_now().shown(value)


def number(value: float, decimals: int = 0) -> str:
    return voice_now().number(value, decimals)


def signed(value: float, decimals: int = 2) -> str:
    return voice_now().signed(value, decimals)


def euros(cents: int) -> str:
    return voice_now().euros(cents)


def percent(share: float, decimals: int = 0) -> str:
    return voice_now().percent(share, decimals)


def date(day: dt.date) -> str:
    return voice_now().date(day)


def day(at: dt.datetime) -> dt.date:
    """Give the day of an instant where the site is: at one in the morning, not yet that of the universal clock."""
    return timezone.localdate(at)


def moment(at: dt.datetime) -> str:
    """Write an instant as a day and an hour of the site's place."""
    here = timezone.localtime(at)
    return say("web-moment", day=here.date(), hour=f"{here:%H}", minute=f"{here:%M}")


def saying(instrument: Instrument, code: str, facts: Mapping[str, Any], titles: Mapping[int, str] = NO_TITLES) -> str:
    """Say a sentence of an instrument, its facts and the titles of its items put in; else a sentence of the house."""
    if code not in instrument.sayings:
        return voice_now()(code, **facts)
    named = voice_now().listed([titles.get(item, "?") for item in facts.get("items", ())])
    return told(instrument.sayings[code][language_now()], {**facts, "items": named}, language_now(), said_fact)


def instrument_of(activity: Any) -> Instrument:
    """Give the instrument that an activity runs."""
    return instrument_for(activity.instrument)


def said_fact(value: Any) -> str:
    """Turn a fact of an instrument into words: numbers as the language writes them."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return str(voice_now().shown(value))
    return voice_now().figure(value)


def typed(at: dt.datetime | None) -> str:
    """Write a moment as a field of a form holds it, where the site is."""
    return f"{timezone.localtime(at):%Y-%m-%dT%H:%M}" if at else ""


def method_name(slug: str) -> str:
    """Give the name of a method of the catalogue, in the language being spoken."""
    found = catalogue().by_slug.get(slug)
    return found.name[language_now()] if found else slug


def month(day: dt.date) -> str:
    return voice_now().month(day)


def environment(**options: Any) -> Environment:
    """Build the one template environment of the site."""
    env = Environment(**options)  # noqa: S701 (Django asks for autoescape among the options)
    env.globals.update(
        say=say, says=says, saying=saying, instrument_of=instrument_of, method_name=method_name, url=url, local=local,
        static=static, theme=theme, lang=language_now, twin=twin, other_lang=lambda: OTHER[language_now()],
        THEMES=THEMES, THREAD=THREAD, signed_in=signed_in, notices_of=notices_of, letters_folder=letters_folder,
        may_sign_up=may_sign_up, is_demo=lambda: settings.DEMO, site_address=lambda: settings.SITE,
    )  # fmt: skip
    for word in (said, number, signed, euros, percent, date, day, month, moment, typed, drawn):
        env.filters[word.__name__] = word
    env.filters["json"] = as_json
    env.filters["hex"] = lambda digest: bytes(digest).hex()
    return env
