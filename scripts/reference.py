"""Write what is made from the source: docs/reference/errors.md (every code, with its sentences) and the JSON Schema."""

import json
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "src")]

from polyphonie.kit.situation_file import situation_schema  # noqa: E402
from tests.contracts.errors import SAID, error_codes  # noqa: E402
from tests.contracts.sentences import SOMETHING, sentences  # noqa: E402

OPENING = """# What may be refused

<!-- Written by `make reference` from the source and the sentences; change those, not this page. -->

An error is a code and facts; its sentence is made where it is read, in the reader’s language. In the sentences below,
“…” stands for a fact (a name, a number, a place in the file). When a file is read, all its faults come back together.

| code | en français | in English |
|---|---|---|
"""


def wording(code: str, language: str) -> str:
    """The first wording of the sentence of a code, facts shown as dots."""
    known = {s.id: s.wordings for s in sentences(language)}
    found = next((known[prefix + code] for prefix in SAID if prefix + code in known), ("?",))
    return " ".join(found[0].replace(SOMETHING, "…").split()).replace("|", "\\|") or "…"


def main() -> None:
    """Write the page and the schema."""
    schema = json.dumps(situation_schema(), ensure_ascii=False, indent=1) + "\n"
    (ROOT / "docs" / "reference" / "situation.schema.json").write_text(schema, "utf-8")
    rows = (f"| `{code}` | {wording(code, 'fr')} | {wording(code, 'en')} |\n" for code in sorted(error_codes()))
    (ROOT / "docs" / "reference" / "errors.md").write_text(OPENING + "".join(rows), "utf-8")


if __name__ == "__main__":
    main()
