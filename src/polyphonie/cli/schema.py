"""polyphonie schema: the JSON Schema of situation files."""

import json

from polyphonie.kit.situation_file import situation_schema


def show_schema() -> None:
    """Write the schema on standard output."""
    print(json.dumps(situation_schema(), ensure_ascii=False, indent=1))
