"""What a template can say: sentences, addresses, numbers and dates, all in the language being spoken."""

import datetime as dt
import hashlib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any, Final

from django.contrib.staticfiles import finders
from django.http import HttpRequest
from django.templatetags.static import static as static_address
from django.utils import timezone
from jinja2 import Environment

from polyphonie.catalogue import catalogue
from polyphonie.kit.instrument import Instrument
from polyphonie.kit.registry import instrument_for
from polyphonie.people.addresses import address, in_language
from polyphonie.people.request import language_now, voice_now
from polyphonie.web.language import OTHER, twin

THEMES: Final = ("auto", "light", "dark")
NO_TITLES: Final[Mapping[int, str]] = {}
THREAD: Final = ("understand", "choose", "validate", "do", "report", "learn")


def say(code: str, **facts: Any) -> str:
    """Say a sentence of the locale files."""
    return voice_now()(code, **facts)


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


def moment(at: dt.datetime) -> str:
    """Give a day and its hour, where the site is."""
    here = timezone.localtime(at)
    return voice_now()("web-moment", day=here.date(), hour=f"{here:%H}", minute=f"{here:%M}")


def saying(instrument: Instrument, code: str, facts: Mapping[str, Any], titles: Mapping[int, str] = NO_TITLES) -> str:
    """Say a sentence of an instrument, its facts and the titles of its items put in."""
    said = {name: said_fact(value) for name, value in facts.items() if name != "items"}
    named = voice_now().listed([titles.get(item, "?") for item in facts.get("items", ())])
    return instrument.sayings[code][language_now()].format(**said, items=named)


def instrument_of(activity: Any) -> Instrument:
    """Give the instrument that an activity runs."""
    return instrument_for(activity.instrument)


def said_fact(value: Any) -> str:
    """Turn a fact of an instrument into words: numbers as the language writes them."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return str(voice_now().shown(value))
    return voice_now().number(value, 0 if float(value).is_integer() else 2)


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
        say=say, saying=saying, instrument_of=instrument_of, method_name=method_name,
        url=url, local=local, static=static, theme=theme, lang=language_now, twin=twin,
        other_lang=lambda: OTHER[language_now()], THEMES=THEMES, THREAD=THREAD,
    )  # fmt: skip
    for word in (said, number, signed, euros, percent, date, moment, month, typed):
        env.filters[word.__name__] = word
    return env
