"""The settings of an opinion tally, with their defaults."""

from collections.abc import Mapping
from typing import Any, Final

from polyphonie.cli.tally.settings import WHERE, Reading, either, one_of, read_settings, text, whole, words
from polyphonie.kit.errors import BadFile, Fault, Refusal
from polyphonie.kit.sheet import number

DEFAULTS: Final[Mapping[str, Any]] = {
    "mode": "robust",
    "k": "auto",
    "comments": None,
    "strata": None,
    "sizes": None,
    "sign": 1,
    "resamples": 30,
    "restarts": "auto",
    "stability": 0.75,
    "confidence": 0.7,
    "least_votes": 7,
    "least_size": 5,
    "least_share": 0.03,
    "most_groups": 6,
    "most_axes": 5,
    "level": 0.95,
    "false_discovery": 0.1,
    "permutations": 199,
    "objection": 0.3,
    "listed": 10,
    "least_exposure": 30,
    "exposure_share": 0.3,
    "exclude": (),
    "person": None,
    "people": "auto",
}


def share(least: float, most: float) -> Reading:
    """Read a share, written 0.75 or 0,75."""

    def read(written: str) -> float:
        value = number(written, decimal_comma=True)
        if value is None or not least <= value <= most:
            raise Refusal("setting-not-share", value=written[:60], least=least, most=most)
        return float(value)

    return read


def _sign(written: str) -> int:
    return int(one_of("1", "-1")(written))


def read_asked(settings: Mapping[str, str]) -> dict[str, Any]:
    """Read the settings given, and fill in the others."""
    known: dict[str, Reading] = {
        "mode": one_of("robust", "polis"),
        "k": either(one_of("auto"), whole(1, 12)),
        "comments": text,
        "strata": text,
        "sizes": text,
        "sign": _sign,
        "resamples": whole(0, 1_000),
        "restarts": either(one_of("auto"), whole(0, 1_000)),
        "stability": share(0, 1),
        "confidence": share(0, 1),
        "least_votes": whole(1, 1_000),
        "least_size": whole(2, 1_000_000),
        "least_share": share(0, 0.5),
        "most_groups": whole(1, 12),
        "most_axes": whole(1, 8),
        "level": share(0.5, 0.999),
        "false_discovery": share(0.001, 0.5),
        "permutations": whole(0, 100_000),
        "objection": share(0, 1),
        "listed": whole(1, 10_000),
        "least_exposure": whole(0, 1_000_000),
        "exposure_share": share(0, 1),
        "exclude": words,
        "person": text,
        "people": one_of("auto", "all", "none"),
    }
    asked = read_settings(settings, known, DEFAULTS)
    asked["exclude"] = list(asked["exclude"])
    idle = [name for name in ("exclude", "person", "strata", "sizes") if asked[name]]
    if asked["mode"] == "polis" and idle:
        facts = {"mode": "polis"}
        raise BadFile(
            [Fault("setting-not-in-mode", name, facts=facts | {"setting": name}, file=WHERE) for name in idle]
        )
    if bool(asked["strata"]) != bool(asked["sizes"]):
        given, other = ("strata", "sizes") if asked["strata"] else ("sizes", "strata")
        raise BadFile([Fault("setting-alone", given, facts={"setting": given, "other": other}, file=WHERE)])
    if asked["restarts"] == "auto":
        asked["restarts"] = 0 if asked["mode"] == "polis" else 20
    asked["k"] = asked["k"] if asked["k"] == "auto" else int(asked["k"])
    return asked
