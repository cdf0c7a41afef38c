"""Settings of a count, typed as ``name=value``: all that is wrong with them is said at once."""

import difflib
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final

from polyphonie.kit.errors import BadFile, Fault, Refusal

WHERE: Final = "--settings"
Reading = Callable[[str], Any]


def split_settings(words: Iterable[str]) -> dict[str, str]:
    """Cut each ``name=value``; refuse what has no ``=`` and what is said twice."""
    found: dict[str, str] = {}
    faults = []
    for word in words:
        name, equal, value = word.partition("=")
        name = name.strip()
        if not equal or not name:
            faults.append(Fault("setting-malformed", facts={"word": word[:60]}, file=WHERE))
        elif name in found:
            faults.append(Fault("setting-repeated", name, facts={"setting": name}, file=WHERE))
        else:
            found[name] = value.strip()
    if faults:
        raise BadFile(faults)
    return found


def read_settings(
    settings: Mapping[str, str],
    known: Mapping[str, Reading],
    defaults: Mapping[str, Any] | None = None,
    needed: Iterable[str] = (),
) -> dict[str, Any]:
    """Read each setting given; those not given take their default, if there is one; those needed must be given.

    `known` gives for each name a function that reads its text, and refuses it with `Refusal` or `ValueError`.
    """
    found = dict(defaults or {})
    absent = [name for name in needed if name not in settings]
    faults = [Fault("setting-missing", name, facts={"setting": name}, file=WHERE) for name in absent]
    for name, text in settings.items():
        if name not in known:
            faults.append(_unknown(name, known))
            continue
        try:
            found[name] = known[name](text)
        except Refusal as refused:
            faults.append(Fault(refused.code, name, facts={"setting": name, **refused.facts}, file=WHERE))
        except ValueError:
            faults.append(Fault("setting-unreadable", name, facts={"setting": name, "value": text[:60]}, file=WHERE))
    if faults:
        raise BadFile(faults)
    return found


def _unknown(name: str, known: Iterable[str]) -> Fault:
    near = difflib.get_close_matches(name[:60], list(known), n=1)
    facts = {"setting": name[:60], "near": near[0] if near else "", "known": ", ".join(known)}
    return Fault("setting-unknown-near" if near else "setting-unknown", facts=facts, file=WHERE)


def one_of(*words: str) -> Reading:
    """Read one word among those known."""

    def read(text: str) -> str:
        if text not in words:
            raise Refusal("setting-not-among", value=text[:60], known=", ".join(words))
        return text

    return read


def whole(least: int, most: int) -> Reading:
    """Read a whole number from `least` to `most`."""

    def read(text: str) -> int:
        digits = text.removeprefix("-")
        value = int(text) if digits.isascii() and digits.isdigit() and len(digits) < 20 else None
        if value is None or not least <= value <= most:
            raise Refusal("setting-not-whole", value=text[:60], least=least, most=most)
        return value

    return read


def either(*readings: Reading) -> Reading:
    """Read as the first way that accepts the text, and refuse as the last: ``either(one_of("auto"), whole(1, 9))``."""

    def read(text: str) -> Any:
        for reading in readings[:-1]:
            try:
                return reading(text)
            except (Refusal, ValueError):
                continue
        return readings[-1](text)

    return read


def words(text: str) -> tuple[str, ...]:
    """Read words separated by commas, none empty, none twice."""
    found = tuple(word.strip() for word in text.split(","))
    if not all(found) or len(set(found)) < len(found):
        raise Refusal("setting-not-words", value=text[:60])
    return found


def text(text: str) -> str:
    """Read a text that is not empty."""
    if not text:
        raise ValueError(text)
    return text
