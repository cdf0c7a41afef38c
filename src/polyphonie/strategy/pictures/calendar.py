"""When each step of a sequence is prepared and held, and when the decision falls."""

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from polyphonie.kit.text import Language
from polyphonie.kit.voice import Voice, voice

from .drawing import LABEL, SMALL, WIDTH, Picture, Table, line, mark, rect, svg, text
from .labels import shortened, width_of
from .reading import Record, headed, number, sequence_in

LEFT, RIGHT = 8.0, WIDTH - 8.0
TOP: Final = 44.0
STAGE: Final = 30.0
STEP: Final = 42.0
THICK: Final = 12.0
FAR: Final = 1.5


@dataclass(frozen=True, slots=True)
class Span:
    """The time drawn: its first day when known, its length in weeks, when the decision falls, in weeks."""

    start: dt.date | None
    weeks: float
    decision: float | None
    day: dt.date | None

    def x(self, week: float) -> float:
        """Give where a week falls."""
        return LEFT + week / self.weeks * (RIGHT - LEFT)


def calendar(record: Record, language: Language, sequence: str | None = None) -> Picture | None:
    """Draw a sequence in time, the recommended one by default; None without one, or when it takes no time."""
    way = sequence_in(record, sequence)
    if way is None or not way["weeks"]:
        return None
    say = voice(language)
    span = _span(record, way)
    table = Table(
        tuple(say(f"picture-head-{h}") for h in ("step", "stage", "preparation", "starts", "ends")),
        tuple(_row(say, step, language) for step in way["steps"]),
    )
    height, parts = _drawn(say, way, span, table, language)
    title = _title(say, way, span)
    description = say("picture-calendar-description", steps=len(way["steps"]), weeks=_plain(way["weeks"]))
    name = f"calendar-{way['id']}"
    note = say("picture-calendar-note" if span.start else "picture-calendar-note-undated")
    return Picture(name, title, description, svg(name, title, description, height, *parts), table, note)


def _span(record: Record, way: Mapping[str, Any]) -> Span:
    start, day = (
        _day(way.get("starts_on") or record["situation"]["as_of"]),
        _day(record["situation"]["decision"]["when"]),
    )
    decision = (day - start).days / 7 if start and day else None
    near = decision is not None and 0 <= decision <= FAR * way["weeks"]
    return Span(
        start,
        max(way["weeks"], decision or 0.0) * 1.02 if near else way["weeks"] * 1.02,
        decision if near else None,
        day,
    )


def _day(written: str | None) -> dt.date | None:
    return dt.date.fromisoformat(written) if written else None


def _row(say: Voice, step: Mapping[str, Any], language: Language) -> tuple[str, ...]:
    ends = [
        say.date(day)
        if (day := _day(step[f"{end}_on"]))
        else say("picture-week", week=number(say, step[f"{end}_week"], 1))
        for end in ("starts", "ends")
    ]
    weeks = say("picture-weeks", weeks=_plain(step["preparation_weeks"]))
    return step["name"][language], say(f"stage-{step['stage']}"), weeks, *ends


def _drawn(say: Voice, way: Mapping[str, Any], span: Span, table: Table, language: Language) -> tuple[float, list[str]]:
    parts, y, stage = [], TOP, None
    for row, step in enumerate(way["steps"]):
        if step["stage"] != stage:
            stage = step["stage"]
            parts += [
                line(LEFT, y, RIGHT, y),
                text(LEFT, y + 18, headed(say(f"stage-{stage}")), "pic-small pic-strong pic-halo"),
            ]
            y += STAGE
        parts.append(_step(row, step, span, table, y, language))
        y += STEP
    parts.append(line(LEFT, y, RIGHT, y, "pic-axis"))
    key, height = _key(say, y + 8, way)
    return height, [*_ticks(say, span, y), *_decision(say, span, y), *parts, *key]


def _step(row: int, step: Mapping[str, Any], span: Span, table: Table, y: float, language: Language) -> str:
    """Draw a step: its name, then its preparation hatched and its time filled, on one line below."""
    early = max(0.0, step["starts_week"] - step["preparation_weeks"])
    left, start, end = span.x(early), span.x(step["starts_week"]), span.x(step["ends_week"])
    name = shortened(step["name"][language], LABEL, RIGHT - LEFT - 8)
    wide = width_of(name, LABEL)
    at = min(max(left, LEFT), RIGHT - wide)
    values = [step["starts_week"], step["ends_week"], step["preparation_weeks"]]
    return mark(
        row,
        values,
        table.spoken(row),
        text(at, y + 12, name, "pic-label pic-halo"),
        _hatched(left, start, y + 18) if start > left else "",
        rect(start, y + 18, max(end - start, 2), THICK, "pic-accent", rx=1.5),
    )


def _hatched(left: float, right: float, y: float) -> str:
    """Draw a time of preparation: thin strokes side by side, so that no colour is needed to tell it."""
    return line(left, y + THICK / 2, right, y + THICK / 2, "pic-trace", stroke_width=THICK, stroke_dasharray="1.5 2.5")


def _ticks(say: Voice, span: Span, bottom: float) -> list[str]:
    """Mark the months, or the weeks when no date is known; as many names as there is room for."""
    marks = list(_months(say, span) if span.start else _weeks(say, span))
    wide = max((width_of(words, SMALL) for _, words in marks), default=0.0) + 8
    pitch = (marks[1][0] - marks[0][0]) if len(marks) > 1 else RIGHT
    every = max(1, -(-int(wide) // max(1, int(pitch))))
    parts = [line(x, TOP, x, bottom) for x, _ in marks]
    return parts + [
        text(x, TOP - 8, words, "pic-small", "start")
        for x, words in marks[::every]
        if x + width_of(words, SMALL) <= RIGHT
    ]


def _months(say: Voice, span: Span) -> Iterator[tuple[float, str]]:
    start = span.start or dt.date.min
    day = start.replace(day=1) if start.day == 1 else (start.replace(day=1) + dt.timedelta(days=32)).replace(day=1)
    while (day - start).days / 7 < span.weeks:
        words = say("picture-month", month=day.month)
        yield span.x((day - start).days / 7), words
        day = (day + dt.timedelta(days=32)).replace(day=1)


def _weeks(say: Voice, span: Span) -> Iterator[tuple[float, str]]:
    every = 4 if span.weeks <= 30 else 8
    for week in range(0, int(span.weeks) + 1, every):
        yield span.x(week), say("picture-week-short", week=week)


def _decision(say: Voice, span: Span, bottom: float) -> list[str]:
    if span.day is None:
        return []
    if span.decision is None:
        far = say("picture-calendar-decision", day=span.day)
        is_past = span.start is not None and span.day < span.start
        return [
            text(LEFT, 15, f"← {far}", "pic-label pic-strong")
            if is_past
            else text(RIGHT, 15, f"{far} →", "pic-label pic-strong", "end")
        ]
    x, words = span.x(span.decision), say("picture-calendar-decision", day=span.day)
    wide = width_of(words, LABEL)
    at = min(max(x - wide / 2, LEFT), RIGHT - wide)
    return [line(x, 22, x, bottom, "pic-trace-warn", stroke_width=2), text(at, 15, words, "pic-label pic-strong")]


def _key(say: Voice, top: float, way: Mapping[str, Any]) -> tuple[list[str], float]:
    if not any(step["preparation_weeks"] for step in way["steps"]):
        return [], top
    words = text(LEFT + 36, top + 16, say("picture-calendar-key"), "pic-small")
    return [_hatched(LEFT, LEFT + 28, top + 5), words], top + 28


def _title(say: Voice, way: Mapping[str, Any], span: Span) -> str:
    if span.start is None or span.day is None:
        return say("picture-calendar-title", weeks=_plain(way["weeks"]))
    spare = round((span.day - span.start).days / 7 - way["weeks_to_decision"], 1)
    kind = "early" if spare >= 1 else "late" if spare < 0 else "just"
    if kind == "just":
        return say("picture-calendar-title-just")
    return say(f"picture-calendar-title-{kind}", spare=int(abs(spare)) if spare > 0 else -int(spare // 1))


def _plain(weeks: float) -> float:
    """Give a whole number of weeks as such, so that sentences agree with it."""
    return int(weeks) if float(weeks).is_integer() else round(weeks, 1)
