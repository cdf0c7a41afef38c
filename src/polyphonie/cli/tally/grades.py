"""Counts grades: a ballot a row, options as columns; majority judgment, or scores."""

import difflib
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

import numpy as np

from polyphonie.cli.reading import sheet_at
from polyphonie.cli.table import table
from polyphonie.cli.tally.settings import WHERE, one_of, read_settings, text, words
from polyphonie.engines.ballots import GradeTable, Judgment, Scores, count_grades, judge, score
from polyphonie.engines.ballots.verify import verify_judgment, verify_scores
from polyphonie.kit.chance import Chance
from polyphonie.kit.errors import BadFile, Fault
from polyphonie.kit.progress import Progress
from polyphonie.kit.sheet import Sheet
from polyphonie.kit.voice import Voice

BLANKS: Final = ("reject", "drop", "forbidden")
IDS: Final = ("", "id", "ballot", "ballot_id", "voter", "voter_id", "bulletin", "votant")
MOST_FAULTS: Final = 1_000


def tally(files: Sequence[Path], settings: Mapping[str, str], chance: Chance, progress: Progress) -> dict[str, Any]:
    """Count the grades of one or several sheets that hold the same options."""
    chosen = _settings(settings)
    counted, ids = _count(files, chosen, progress)
    outcome: dict[str, Any] = {
        "engine": {"name": "ballots"},
        "settings": chosen,
        "ballots": {"total": counted.ballots, "blank_cells": int(counted.blanks.sum()), "id_column": ids},
    }
    if chosen["rule"] == "score":
        return outcome | _scored(counted, chosen)
    return outcome | _judged(counted, judge(counted, chosen["blank"]))


def _settings(settings: Mapping[str, str]) -> dict[str, Any]:
    known = {
        "scale": words,
        "blank": text,
        "rule": one_of("judgment", "score"),
        "values": words,
        "blank_marks": words,
        "id": text,
    }
    start = {"scale": None, "blank": "reject", "rule": "judgment", "values": None, "blank_marks": None, "id": None}
    chosen = read_settings(settings, known, start, needed=("scale",))
    chosen["scale"] = [_plain(grade) for grade in chosen["scale"]]
    faults = []
    allowed = (*BLANKS, *(f"grade:{grade}" for grade in chosen["scale"]))
    if len(chosen["scale"]) < 2:
        faults.append(
            Fault("setting-unreadable", "scale", 0, 0, {"setting": "scale", "value": chosen["scale"][0]}, WHERE)
        )
    if _plain(chosen["blank"]) not in allowed:
        facts = {"setting": "blank", "value": chosen["blank"][:60], "known": ", ".join(allowed)}
        faults.append(Fault("setting-not-among", "blank", facts=facts, file=WHERE))
    chosen["blank"] = _plain(chosen["blank"])
    faults += _values(chosen)
    if faults:
        raise BadFile(faults)
    if chosen["blank_marks"] is None:
        chosen["blank_marks"] = ["0"] if _counts_from_one(chosen["scale"]) else []
    chosen["blank_marks"] = [_plain(mark) for mark in chosen["blank_marks"]]
    return chosen


def _values(chosen: dict[str, Any]) -> list[Fault]:
    """Settle what each grade is worth: what is said, else the grades where they are numbers, else 0, 1, 2…"""
    if chosen["rule"] != "score" and chosen["values"] is None:
        return []
    said = chosen["values"] or (chosen["scale"] if all(map(_is_whole, chosen["scale"])) else None)
    values = list(range(len(chosen["scale"]))) if said is None else said
    if len(values) != len(chosen["scale"]) or not all(_is_whole(str(value)) for value in values):
        facts = {"setting": "values", "value": ",".join(map(str, values))[:60]}
        return [Fault("setting-unreadable", "values", facts=facts, file=WHERE)]
    chosen["values"] = [int(value) for value in values]
    return []


def _is_whole(word: str) -> bool:
    digits = word.removeprefix("-")
    return digits.isascii() and digits.isdigit() and len(digits) < 10


def _counts_from_one(scale: Sequence[str]) -> bool:
    return list(scale) == [str(number) for number in range(1, len(scale) + 1)]


def _plain(word: str) -> str:
    return unicodedata.normalize("NFC", word)


def _count(files: Sequence[Path], chosen: Mapping[str, Any], progress: Progress) -> tuple[GradeTable, str | None]:
    counted: GradeTable | None = None
    faults: list[Fault] = []
    ids = None
    for done, file in enumerate(files):
        progress(done, len(files))
        sheet = sheet_at(file, [chosen["id"]] if chosen["id"] else [])
        ids = chosen["id"] or (sheet.columns[0] if sheet.columns[0].lower() in IDS else None)
        options = [column for column in sheet.columns if column != ids]
        faults += _sheet_faults(sheet, ids, options, counted)
        ballots = _places(sheet, options, chosen, faults)
        if not faults:
            counted = _added(counted, count_grades(options, chosen["scale"], ballots))
    if faults or counted is None:
        raise BadFile(faults[:MOST_FAULTS])
    return counted, ids


def _sheet_faults(sheet: Sheet, ids: str | None, options: Sequence[str], before: GradeTable | None) -> Iterator[Fault]:
    if not options:
        yield Fault("grades-no-option", line=1, file=sheet.file)
    if not sheet.rows:
        yield Fault("tally-no-ballot", line=1, file=sheet.file)
    if before is not None and sorted(options) != sorted(before.options):
        facts = {"expected": ", ".join(before.options)[:200]}
        yield Fault("grades-options-differ", line=1, facts=facts, file=sheet.file)
    if ids is not None:
        yield from repeated_ids(sheet, ids)


def repeated_ids(sheet: Sheet, ids: str) -> Iterator[Fault]:
    """Name the ballots whose number was already taken."""
    seen: dict[str, int] = {}
    for row in sheet.rows:
        name = row[ids]
        if name in seen:
            yield Fault("tally-ballot-repeated", "", row.line, 0, {"id": name[:60], "first": seen[name]}, sheet.file)
        seen.setdefault(name, row.line)


def _places(sheet: Sheet, options: Sequence[str], chosen: Mapping[str, Any], faults: list[Fault]) -> Any:
    """Turn cells into places on the scale (n x m), -1 for a blank; every unknown grade is a fault."""
    places = {grade: place for place, grade in enumerate(chosen["scale"])}
    places |= {mark: -1 for mark in ("", *chosen["blank_marks"]) if mark not in places}
    known = ", ".join(chosen["scale"])
    columns = []
    for number, option in enumerate(sheet.columns, 1):
        if option not in options:
            continue
        column = [places.get(_plain(row[option])) for row in sheet.rows]
        for row, place in zip(sheet.rows, column, strict=True):
            if place is None and len(faults) < MOST_FAULTS:
                near = difflib.get_close_matches(row[option][:60], chosen["scale"], n=1)
                facts = {
                    "value": row[option][:60],
                    "option": option[:60],
                    "near": near[0] if near else "",
                    "known": known,
                }
                code = "grade-unknown-near" if near else "grade-unknown"
                faults.append(Fault(code, "", row.line, number, facts, sheet.file))
        columns.append([-1 if place is None else place for place in column])
    return np.array(columns, dtype=np.int64).reshape(len(columns), len(sheet.rows)).T


def _added(before: GradeTable | None, found: GradeTable) -> GradeTable:
    if before is None:
        return found
    order = [found.options.index(option) for option in before.options]
    return GradeTable(
        before.options,
        before.scale,
        before.counts + found.counts[order],
        before.blanks + found.blanks[order],
        before.ballots + found.ballots,
    )


def _judged(counted: GradeTable, judgment: Judgment) -> dict[str, Any]:
    return {
        "ranking": [list(group) for group in judgment.ranking],
        "winners": list(judgment.winners),
        "options": [
            {
                "id": one.option,
                "grade": one.gauge.grade if one.gauge else None,
                "sign": one.gauge.sign if one.gauge else None,
                "above": float(one.gauge.above) if one.gauge else None,
                "below": float(one.gauge.below) if one.gauge else None,
                "counts": dict(zip(counted.scale, one.counts, strict=True)),
                "blanks": int(blanks),
            }
            for one, blanks in zip(judgment.judged, counted.blanks, strict=True)
        ],
        "partings": [
            {name: getattr(one, name) for name in one.__slots__}  # every fact of a parting
            for one in judgment.partings
        ],
        "ties": [{"place": tie.place, "options": list(tie.options), "settled": tie.settled} for tie in judgment.ties],
        "other_rankings": {blank: [list(group) for group in ranking] for blank, ranking in judgment.otherwise},
        "verified": not verify_judgment(counted, judgment),
    }


def _scored(counted: GradeTable, chosen: Mapping[str, Any]) -> dict[str, Any]:
    scores: Scores = score(counted, chosen["values"], chosen["blank"])
    return {
        "ranking": [list(group) for group in scores.ranking],
        "winners": list(scores.winners),
        "options": [
            {
                "id": option,
                "sum": total,
                "mean": None if mean is None else float(mean),
                "mean_exact": None if mean is None else str(mean),
                "blanks": int(blanks),
            }
            for option, total, mean, blanks in zip(
                counted.options, scores.sums, scores.means, counted.blanks, strict=True
            )
        ],
        "ties": [{"place": tie.place, "options": list(tie.options), "settled": tie.settled} for tie in scores.ties],
        "verified": not verify_scores(counted, chosen["values"], scores),
    }


def lines(outcome: Mapping[str, Any], say: Voice) -> Iterator[str]:
    """Say who comes first, show the table, then what parts neighbours, ties, and the other treatment of blanks."""
    options = {one["id"]: one for one in outcome["options"]}
    first = [options[name] for name in outcome["winners"]]
    is_score = outcome["settings"]["rule"] == "score"
    best = _mean(first[0], say) if is_score else first[0]["grade"]
    code = "grades-score-first" if is_score else "grades-first"
    yield say(code, options=outcome["winners"], count=len(first), grade=best)
    yield ""
    rows = [
        [str(rank), *_cells(options[name], outcome, say)]
        for rank, group in enumerate(outcome["ranking"], 1)
        for name in group
    ]
    heads = ("mean", "sum", "blanks") if is_score else ("grade", "above", "below")
    scale = [] if is_score else outcome["settings"]["scale"]
    yield from table(
        [say("grades-head-rank"), say("grades-head-option"), *(say(f"grades-head-{h}") for h in heads), *scale], rows
    )
    yield ""
    yield say("grades-ballots", count=outcome["ballots"]["total"], blanks=outcome["ballots"]["blank_cells"])
    for one in outcome.get("partings", ()):
        if not one["is_seen_in_gauge"]:
            yield say(
                "grades-parting",
                better=one["better"],
                worse=one["worse"],
                removals=one["removals"],
                grade=one["better_grade"],
                other=one["worse_grade"],
            )
    yield from said_ties(outcome, say)
    for blank, ranking in outcome.get("other_rankings", {}).items():
        yield say("grades-otherwise", blank=blank, ranking=written(ranking))
    yield say("tally-verified" if outcome["verified"] else "tally-not-verified")


def _cells(one: Mapping[str, Any], outcome: Mapping[str, Any], say: Voice) -> list[str]:
    if outcome["settings"]["rule"] == "score":
        return [one["id"], _mean(one, say), say.number(one["sum"]), say.number(one["blanks"])]
    counts = [say.number(count) for count in one["counts"].values()]
    if one["grade"] is None:
        return [one["id"], "?", "", "", *counts]
    sign = {"+": "+", "-": "−"}[one["sign"]]
    return [one["id"], f"{one['grade']} {sign}", say.percent(one["above"], 1), say.percent(one["below"], 1), *counts]


def _mean(one: Mapping[str, Any], say: Voice) -> str:
    return "?" if one["mean"] is None else say.number(one["mean"], 3)


def written(ranking: Sequence[Sequence[str]]) -> str:
    """Write a ranking on one line: equals joined by =, ranks by >."""
    return " > ".join(" = ".join(group) for group in ranking)


def said_ties(outcome: Mapping[str, Any], say: Voice) -> Iterator[str]:
    """Say every tie and what settled it, or that there was none."""
    for tie in outcome["ties"]:
        place, _, number = tie["place"].rpartition("-")
        changes = tie.get("changes_winners", False)
        yield say(
            f"tie-{tie['settled']}",
            options=[str(option) for option in tie["options"]],
            place=say(f"tie-at-{place}", number=number),
            changes="yes" if changes else "no",
        )
    if not outcome["ties"]:
        yield say("tie-none")
