"""Every code that the engines, the kit and the catalogue may give is said, in both languages, and nothing raw leaks."""

import ast
import datetime as dt
import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any, Final

import pytest

from polyphonie.catalogue import catalogue
from polyphonie.engines.portfolio import CRITERIA, FAMILY_OF, Settings, alarms, brief_of, faults, rank
from polyphonie.engines.portfolio.changes import LIMITS
from polyphonie.engines.portfolio.explain import reasons
from polyphonie.kit import codes
from polyphonie.kit.declared import kinds_of
from polyphonie.kit.reason import Reason
from polyphonie.kit.situation import Situation
from polyphonie.kit.text import LANGUAGES
from polyphonie.kit.voice import voice
from polyphonie.strategy.advice import advise, prices
from polyphonie.strategy.prose import CODED, Prose
from polyphonie.strategy.record import strategy_record
from tests.contracts.repository import HOUSE, tree
from tests.contracts.sentences import sentences
from tests.contracts.test_translations import misprints
from tests.strategy.situation_family import family, sound

QUICK: Final = Settings(samples=20, band_samples=2, seconds=2.0)
FAMILY: Final = family()
SCALES: Final = dict.fromkeys(("conflict", "complexity", "trust", "uncertainty", "fatigue"), range(5))
VALUES: Final[Mapping[str, Any]] = {
    **SCALES,
    "evidence": range(4), "representativeness": range(4), "skill-level": (1, 2, 3),
    "level": (*codes.LEVELS, *range(1, 6)), "stage": codes.STAGES, "criterion": CRITERIA, "barrier": codes.BARRIERS,
    "phase": codes.PHASES, "matter": codes.MATTERS, "output": codes.OUTPUTS, "artefact": codes.ARTEFACTS,
    "modality": (*codes.MODALITIES, "any"), "recruitment": codes.RECRUITMENTS, "scope": codes.SCOPES,
    "family": codes.FAMILIES, "organiser": codes.ORGANISERS, "commitment": codes.COMMITMENTS,
    "limit": (*LIMITS, *codes.LIMITS),
    "field": ("publics", "respondents", *(f"constraints.{name}" for name in codes.LIMITS)),
}  # fmt: skip
BESIDE: Final[Mapping[str, Any]] = {
    "criterion-family": sorted(set(FAMILY_OF.values())), "objective": codes.OBJECTIVES,
    "constraint": codes.CONSTRAINTS, "actor-kind": codes.ACTOR_KINDS, "interaction": codes.INTERACTIONS,
    "rule": codes.RULES, "event": codes.EVENTS,
    "sequence": ("balance", "reach", "depth", "light", "swift"), "status": ("met", "not_met", "unknown"),
    "verdict": ("go", "not_yet", "no"), "plane": ("dominant", "relay", "dominated", "autonomous"),
    "quadrant": ("manage-closely", "keep-satisfied", "keep-informed", "monitor"),
    "salience": ("non-stakeholder", "dormant", "discretionary", "demanding", "dominant", "dangerous", "dependent",
                 "definitive"),
}  # fmt: skip


@cache
def facts_asked() -> Mapping[str, frozenset[str]]:
    """Give the facts that each sentence asks for."""
    return {s.id: s.facts for s in sentences("fr")}


def sources(*rooms: str) -> Iterator[ast.AST]:
    """Give every node of the code of some rooms."""
    for path in sorted(p for room in rooms for p in (HOUSE / room).rglob("*.py")):
        yield from ast.walk(tree(path))


def calls(name: str, *rooms: str) -> Iterator[ast.Call]:
    """Give the calls of a function, by its last name."""
    for node in sources(*rooms):
        if isinstance(node, ast.Call) and ast.unparse(node.func).split(".")[-1] == name and node.args:
            yield node


def words(node: ast.expr) -> Iterator[str]:
    """Give the words that an expression may be, `*` standing for what is only known when it runs."""
    if isinstance(node, ast.Constant):
        yield str(node.value)
    elif isinstance(node, ast.IfExp):
        yield from (*words(node.body), *words(node.orelse))
    elif isinstance(node, ast.JoinedStr):
        yield "".join(part.value if isinstance(part, ast.Constant) else "*" for part in node.values)  # type: ignore[misc]
    elif isinstance(node, ast.BinOp):
        yield from (left + right for left in words(node.left) for right in words(node.right))
    else:
        yield "*"


def matching(pattern: str) -> list[str]:
    """Give the sentences whose code has this shape."""
    shape = re.compile(".+".join(map(re.escape, pattern.split("*"))))
    return [code for code in facts_asked() if shape.fullmatch(code)]


def unsaid(wanted: Iterator[str] | list[str]) -> list[str]:
    """Give the codes that one language or the other cannot say."""
    return sorted({code for code in wanted if not all(voice(language).knows(code) for language in LANGUAGES)})


# -- codes written in the source -------------------------------------------------------------------------------------


def test_every_reason_of_the_source_is_said():
    found = {w for call in calls("Reason", "engines/portfolio", "strategy") for w in words(call.args[0]) if w != "*"}
    assert len(found) > 40
    assert [w for w in sorted(found) if not matching(w)] == []


def test_every_precondition_and_its_mend_are_said():
    wanted = []
    for call in calls("_say", "engines/portfolio"):
        name, status = (next(words(part)) for part in call.args[:2])
        variants = [v for k in call.keywords if k.arg == "variant" for v in words(k.value)]
        ending = f"-{variants[0]}" if variants else ""
        statuses = ("met", "not_met") if status == "*" else (status,)
        wanted += [f"precondition-{name}-{one}{ending}" for one in statuses]
        wanted += [f"mend-{name}{ending}" for one in statuses if one != "met"]
    assert len(wanted) > 30
    assert unsaid(wanted) == []


def test_a_mend_asks_only_for_what_every_status_gives():
    given: dict[str, set[str]] = {}
    for call in calls("_say", "engines/portfolio"):
        name, status = (next(words(part)) for part in call.args[:2])
        named = {k.arg: k.value for k in call.keywords if k.arg}
        if status == "met" or any(k.arg is None for k in call.keywords):
            continue
        variant = next(words(named["variant"])) if "variant" in named else ""
        code = f"mend-{name}" + (f"-{variant}" if variant else "")
        given[code] = given.get(code, set(named)) & set(named)
    assert {code: facts_asked()[code] - said for code, said in given.items() if facts_asked()[code] - said} == {}


def test_every_exclusion_and_what_would_readmit_are_said():
    rules = {w for call in calls("_exclude", "engines/portfolio") for w in words(call.args[1])}
    assert len(rules) > 10
    assert unsaid([f"{kind}-{rule}" for kind in ("excluded", "readmit") for rule in rules]) == []


def test_every_breach_is_said_as_an_alarm_with_its_mend_and_as_a_reason_to_leave_out():
    said = {w for call in calls("Reason", "engines/portfolio") for w in words(call.args[0])}
    breaches = {w for w in said if w.startswith("broken")}
    assert len(breaches) > 12
    assert unsaid([f"{kind}{code}" for kind in ("", "alarm-mend-", "left-") for code in breaches]) == []


def test_every_alarm_with_nothing_to_add_is_said():
    added = {w for call in calls("_added", "engines/portfolio") for part in call.args for w in words(part)} - {"*"}
    assert added == {"unserved", "unreached", "barrier"}
    assert unsaid([f"alarm-mend-{one}{end}" for one in added for end in ("", "-none")]) == []


def test_every_criterion_is_said_for_and_against():
    assert unsaid([f"{side}-{one}" for side in ("for", "against", "criterion") for one in CRITERIA]) == []


def test_every_change_of_a_limit_is_said():
    ends = ("more", "more-enters", "more-leaves", "less", "less-enters", "less-leaves", "less-none")
    wanted = [f"change-{limit}-{end}" for limit in LIMITS for end in ends] + [f"restore-{limit}" for limit in LIMITS]
    assert unsaid([*wanted, *(f"change-skill-{end}" for end in ends[:3])]) == []


# -- words of the trade ----------------------------------------------------------------------------------------------


def test_every_kind_of_code_has_its_values_here():
    assert set(CODED.values()) <= set(VALUES)


@pytest.mark.parametrize("kind", [*VALUES, *BESIDE])
def test_every_word_of_the_trade_is_said(kind: str):
    assert unsaid([f"{kind}-{value}".replace(".", "-") for value in {**VALUES, **BESIDE}[kind]]) == []


def test_the_word_dangerous_carries_its_definition_and_has_a_quiet_form():
    for language in LANGUAGES:
        assert len(voice(language)("salience-dangerous")) > 80
        assert "dang" not in voice(language)("salience-dangerous-short")


def paths(cls: type, above: str = "") -> Iterator[str]:
    """Give the path of every field of a record, those of its parts included."""
    for name, kind in kinds_of(cls).items():
        yield above + name
        inside = getattr(kind, "cls", None) or getattr(getattr(kind, "kind", None), "cls", None)
        if inside is not None:
            yield from paths(inside, f"{above}{name}.")


def test_every_field_of_a_situation_is_named():
    assert unsaid([f"field-{path.replace('.', '-')}" for path in paths(Situation)]) == []


# -- faults of files -------------------------------------------------------------------------------------------------


def given(call: ast.Call) -> set[str]:
    """Give the names of the facts that a fault carries."""
    named = {k.arg: k.value for k in call.keywords if k.arg not in ("file", "line", "column", "facts", "place")}
    table = next((k.value for k in call.keywords if k.arg == "facts"), None)
    inside = {next(words(key)) for key in table.keys if key} if isinstance(table, ast.Dict) else set()
    return {str(name) for name in named} | inside | ({"column"} if _is_told(call, "column") else set())


def _is_told(call: ast.Call, name: str) -> bool:
    return ast.unparse(call.func).endswith("fault_at") and any(k.arg == name for k in call.keywords)


@cache
def faults_of_files() -> Mapping[str, frozenset[str]]:
    """Give every code of fault of the kit and of the catalogue, with the facts that all its faults carry."""
    found: dict[str, frozenset[str]] = {}
    for name in ("fault", "fault_at", "Fault", "_fault", "_bad"):
        for call in calls(name, "kit", "catalogue"):
            for code in words(call.args[0]):
                if code != "*" and not code.startswith(("<", "sheet-")):  # sheets: tests/kit/test_sheet.py says them
                    found[code] = found.get(code, frozenset(given(call))) & given(call)
    return found


def test_every_fault_of_a_file_is_said_with_its_mend():
    assert len(faults_of_files()) > 40
    assert unsaid([f"fault-{code}{end}" for code in faults_of_files() for end in ("", "-mend")]) == []


def test_a_fault_asks_only_for_facts_that_it_always_carries():
    asked = {
        f"fault-{code}{end}": facts_asked()[f"fault-{code}{end}"] - facts
        for code, facts in faults_of_files().items()
        for end in ("", "-mend")
    }
    assert {code: sorted(missing) for code, missing in asked.items() if missing} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_fault_is_said_with_its_facts(language: str):
    shown = {"first": dt.date(2026, 1, 2), "second": dt.date(2025, 1, 1), "language": "fr", "problem": "too_deep"}
    for code in (f"fault-{name}{end}" for name in faults_of_files() for end in ("", "-mend")):
        facts = {name: shown.get(name, 3) for name in facts_asked()[code]}
        assert leaks(voice(language)(code, **facts)) == [], code  # type: ignore[arg-type]


# -- real recommendations --------------------------------------------------------------------------------------------


def leaks(sentence: str, facts: Mapping[str, Any] | None = None) -> list[str]:
    """Give what no reader should see in a sentence: braces, underscores, None, ids, holes."""
    raw = [str(v) for value in (facts or {}).values() for v in (value if isinstance(value, list) else [value])]
    ids = [word for word in raw if re.fullmatch(r"[a-z0-9]+(?:[-_][a-z0-9]+)+", word)]
    seen = [word for word in ids if re.search(rf"(?<![\w-]){re.escape(word)}(?![\w-])", sentence)]
    holes = re.findall(r"None|\?\?|[{}_]|  |[:,;]\s*[.,;]|\(\s*\)|«\s*»|“”|\.\.|[:,;]\s*$", sentence)
    return [*seen, *holes] if sentence.strip() else ["nothing"]


def told(node: Any) -> Iterator[Mapping[str, Any]]:
    """Give every reason of a record, with its facts and its two sentences."""
    if isinstance(node, dict):
        if {"code", "facts", "text"} <= set(node):
            yield node
        for value in node.values():
            yield from told(value)
    elif isinstance(node, list):
        for value in node:
            yield from told(value)


@cache
def record_of(name: str) -> Mapping[str, Any]:
    """Give the strategy of one situation of the family."""
    return strategy_record(advise(FAMILY[name], settings=QUICK))


def flaws(reason: Mapping[str, Any]) -> list[str]:
    """Give what is wrong in the two sentences of a reason."""
    found = [f"{lang}: {leaks(said, reason['facts'])} in {said!r}" for lang, said in reason["text"].items()
             if leaks(said, reason["facts"])]  # fmt: skip
    return found + [f"{reason['code']}: {bad}" for bad in misprints(reason["text"]["fr"])]


@pytest.mark.parametrize("name", FAMILY)
def test_every_reason_of_a_recommendation_is_said(name: str):
    record = record_of(name)
    assert not leaks(record["verdict"]["text"]["fr"])
    assert [flaw for reason in told(record) for flaw in flaws(reason)] == []


def test_the_family_is_varied():
    records = [record_of(name) for name in FAMILY]
    assert len(records) == 60
    assert {r["verdict"]["decision"] for r in records} == {"go", "not_yet", "no"}
    assert len({reason["code"] for record in records for reason in told(record)}) > 140


@pytest.mark.parametrize("sign", [1, -1])
def test_every_criterion_is_said_on_every_method(sign: int):
    situation, brief = sound(), brief_of(sound())
    methods = catalogue().by_slug
    for rated in rank(situation, catalogue().methods):
        for reason in reasons(rated, brief, methods[rated.method], sign, len(CRITERIA)):
            assert_well_said(reason, situation)


def assert_well_said(reason: Reason, situation: Situation) -> None:
    """Check one reason in both languages."""
    text = {language: Prose(language, situation, catalogue())(reason) for language in LANGUAGES}
    facts = {k: list(v) if isinstance(v, tuple) else v for k, v in reason.facts.items()}
    assert flaws({"code": reason.code, "facts": facts, "text": text}) == []


@pytest.mark.parametrize("name", ["sound", "unskilled", "penniless", "drawn-1", "drawn-36"])
def test_every_breach_of_an_edited_sequence_is_said(name: str):
    situation, brief = FAMILY[name], brief_of(FAMILY[name])
    methods, seen = catalogue().by_slug, set()
    every = sorted((stage, m.slug) for m in methods.values() for stage in m.stages)
    for choices in (every[::7], every[::23] * 2, every[:3], [c for c in every if c[0] == "decide"][:3], every):
        for alarm in alarms(choices, methods, brief, QUICK, sorted(methods)[:20], prices(catalogue())):
            seen.add(alarm.reason.code)
            assert_well_said(alarm.reason, situation)
            assert_well_said(alarm.mend, situation)
        for breach in faults(choices, methods, brief, QUICK):
            assert_well_said(Reason(f"left-{breach.code}", {"method": choices[0][1], **breach.facts}), situation)
    assert len([code for code in seen if code.startswith("broken-")]) >= 6


def test_plurals():
    french, english = voice("fr"), voice("en")
    assert french("readmit-deadline", weeks=1).count("1 semaine ") == 1
    assert french("readmit-deadline", weeks=12).count("12 semaines ") == 1
    assert english("readmit-deadline", weeks=1).count("1 week ") == 1
    assert french("verdict-go", conditions=0, failures=0) == "On peut lancer"
    assert french("verdict-go", conditions=2, failures=0) == "On peut lancer, à deux conditions"
    assert french("verdict-not_yet", conditions=0, failures=2) == "Pas encore\u00a0: deux préalables manquent"
    assert english("fault-count", count=1) == "One fault in the file."


@pytest.mark.parametrize("path", sorted((HOUSE / "locale" / "fr").glob("*.ftl")), ids=lambda p: p.name)
def test_nobody_is_begged(path: Path):
    assert not re.findall(r"\b[Vv]euillez\b|\bmerci de\b", path.read_text("utf-8"))
