"""polyphonie catalogue: the methods, the skills or the legal rules, as a table or as data."""

import json
from typing import Any

from polyphonie.catalogue import catalogue
from polyphonie.cli.table import table
from polyphonie.kit.declared import plain_record
from polyphonie.kit.provenance import Origins
from polyphonie.kit.text import Language
from polyphonie.kit.voice import voice


def show_catalogue(shelf: str, language: Language, *, as_json: bool) -> None:
    """Show one shelf of the catalogue."""
    entries: Any = {"methods": catalogue().methods, "skills": catalogue().skills, "law": catalogue().rules}[shelf]
    if as_json:
        print(json.dumps([_plain(entry) for entry in entries], ensure_ascii=False, indent=1, default=str))
        return
    rows = {"methods": _methods, "skills": _skills, "law": _law}[shelf](language)
    print("\n".join(rows))
    print(voice(language)("cli-count", count=len(entries)))


def _plain(entry: Any) -> dict[str, Any]:
    """Give an entry whole: a method with its family, its identifiers elsewhere and the provenance of its values."""
    found = plain_record(entry, getattr(entry, "origins", Origins()), "")
    if hasattr(entry, "external_ids"):
        said = entry.origins.of("")
        found = {
            "slug": entry.slug,
            "family": entry.family,
            "external_ids": dict(entry.external_ids),
            **found,
            "provenance": said.plain() if said else {},
        }
    return found


def _methods(language: Language) -> list[str]:
    say = voice(language)
    rows = [
        [
            m.slug,
            m.name[language],
            say(f"family-{m.family}"),
            f"{m.level.least}–{m.level.most}",
            m.external_ids.get("participedia", ""),
        ]
        for m in catalogue().methods
    ]
    return table([say(f"cli-head-{n}") for n in ("slug", "name", "family", "level", "participedia")], rows)


def _skills(language: Language) -> list[str]:
    say = voice(language)
    rows = [[s.code, s.name[language], s.definition[language]] for s in catalogue().skills]
    return table([say(f"cli-head-{n}") for n in ("slug", "name", "definition")], rows)


def _law(language: Language) -> list[str]:
    say = voice(language)
    rows = [
        [r.id, r.title[language], r.article, say("law-checked") if r.checked_on else say("law-unchecked")]
        for r in catalogue().rules
    ]
    return [say("law-warning"), "", *table([say(f"cli-head-{n}") for n in ("slug", "name", "article", "status")], rows)]
