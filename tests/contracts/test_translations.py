"""Every sentence exists in French and in English, asks for the same facts, is said somewhere, and is well printed."""

import re
from collections import Counter
from pathlib import Path
from typing import Any, Final

import pytest
import yaml

from tests.contracts.repository import HOUSE, ROOT, code_files, named
from tests.contracts.sentences import LOCALE, junk, sentences

FILES: Final = sorted(LOCALE.glob("*/*.ftl"))
HARD: Final = "\u00a0\u202f"
# A high mark without its hard space: but not in an address (https:), an hour (12:30), a rate (1:5) or a list of marks.
BARE_MARK: Final = re.compile(
    rf"(?<![{HARD}\s(?!…])[;!?»]|(?<=[ \t])(?<![;:!?] )[;:!?»]|(?<![{HARD}\s:])(?<!\d):(?!//|:)|(?<=\d):(?!\d)"
)
OPEN_QUOTE: Final = re.compile(rf"«(?![{HARD}])")
STRAIGHT: Final = re.compile(r"(?<=\w)'(?=\w)")
PREFIX: Final = re.compile(r"^\| `([a-z0-9-]+-)` \|", re.MULTILINE)


def misprints(french: str) -> list[str]:
    """What a French printer would mend in a text."""
    return [
        f"{why}: …{french[max(0, found.start() - 25) : found.end() + 10]!r}"
        for why, pattern in (("hard space", BARE_MARK), ("hard space", OPEN_QUOTE), ("apostrophe", STRAIGHT))
        for found in pattern.finditer(french)
    ]


@pytest.mark.parametrize("bad", ["Non: rien", "Oui !", "Quoi?", "« mot »", "l'eau", "à 12: non", "«mot»"])
def test_a_misprint_is_seen(bad: str):
    assert misprints(bad)


@pytest.mark.parametrize(
    "good",
    [
        "Non\u00a0: rien",
        "«\u00a0mot\u00a0»",
        "l’eau",
        "https://exemple.fr",
        "à 12:30",
        "Quoi\u202f?!",
        "«\u00a0; : ! ?\u00a0»",
    ],
)
def test_good_french_passes(good: str):
    assert not misprints(good)


@pytest.mark.parametrize("path", FILES, ids=lambda p: f"{p.parent.name}/{p.name}")
def test_the_file_is_read_whole(path: Path):
    assert not junk(path)


def test_both_languages_have_the_same_files():
    assert {p.name for p in LOCALE.glob("fr/*.ftl")} == {p.name for p in LOCALE.glob("en/*.ftl")}


def test_both_languages_say_the_same_things():
    french, english = ({(s.file, s.id) for s in sentences(language)} for language in ("fr", "en"))
    assert french ^ english == set()


def test_both_languages_ask_for_the_same_facts():
    english = {s.id: s.facts for s in sentences("en")}
    assert {s.id: (s.facts, english[s.id]) for s in sentences("fr") if s.facts != english.get(s.id, s.facts)} == {}


@pytest.mark.parametrize("language", ["fr", "en"])
def test_nothing_is_said_twice(language: str):
    assert [i for i, n in Counter(s.id for s in sentences(language)).items() if n > 1] == []


def test_french_sentences_are_well_printed():
    bad = [f"{s.file} {s.id}: {m}" for s in sentences("fr") for w in s.wordings for m in misprints(w)]
    assert not bad, "\n".join(bad)


def french_of(node: Any) -> list[str]:
    """Every French text of a tree of the catalogue."""
    if isinstance(node, dict):
        own = node.get("fr", [])
        rest = [text for key, value in node.items() if key != "fr" for text in french_of(value)]
        return [t for t in (own if isinstance(own, list) else [own]) if isinstance(t, str)] + rest
    return [text for one in node for text in french_of(one)] if isinstance(node, list) else []


@pytest.mark.parametrize("path", sorted((HOUSE / "catalogue").rglob("*.yaml")), ids=named)
def test_the_french_of_the_catalogue_is_well_printed(path: Path):
    content = yaml.load(path.read_text("utf-8"), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    bad = [m for text in french_of(content) for m in misprints(text)]
    assert not bad, "\n".join(bad)


def source() -> str:
    """All the code of the house, where sentences are said."""
    return "\n".join(p.read_text("utf-8") for p in code_files(under=HOUSE))


def prefixes() -> tuple[str, ...]:
    """The prefixes that docs/reference/sentences.md declares."""
    return tuple(PREFIX.findall((ROOT / "docs/reference/sentences.md").read_text("utf-8")))


def is_made_of(prefix: str, code: str) -> bool:
    """Tell whether the source joins words to a prefix: written with a hole after it, or named as a kind of code."""
    kind = re.escape(prefix.removesuffix("-"))
    return bool(re.search(rf"{re.escape(prefix)}[\"'{{]", code) or re.search(rf"[\"']{kind}[\"']", code))


def test_every_sentence_is_said_somewhere():
    """A code written whole in the source, or made from a declared prefix; a mend goes with what it mends."""
    words = set(re.findall(r"[A-Za-z0-9_-]+", source()))
    codes = {s.id.removesuffix("-mend") for s in sentences("fr")}
    unsaid = [code for code in sorted(codes) if code not in words and not code.startswith(prefixes())]
    assert not unsaid, "remove these sentences, or declare their prefix in docs/reference/sentences.md"


def test_every_declared_prefix_still_serves():
    code, ids = source(), [s.id for s in sentences("fr")]
    assert [p for p in prefixes() if not any(i.startswith(p) for i in ids) or not is_made_of(p, code)] == []
