"""polyphonie strategy: from a situation file to the strategy in four formats."""

from pathlib import Path
from typing import Final

from polyphonie.cli.reading import situation_at
from polyphonie.cli.writing import write_together
from polyphonie.kit.errors import Refusal
from polyphonie.kit.text import Language
from polyphonie.kit.voice import voice
from polyphonie.strategy.advice import advise
from polyphonie.strategy.record import strategy_record

FORMATS: Final = ("json", "html", "pdf", "docx")


def write_strategy(file: str, out: str, formats: str, language: Language) -> None:
    """Read, advise, write; the verdict is said in a sentence, then where the files are."""
    wanted = [f.strip() for f in formats.split(",") if f.strip()]
    unknown = [f for f in wanted if f not in FORMATS]
    if unknown or not wanted:
        raise Refusal("unknown-format", format=", ".join(unknown) or "—", known=", ".join(FORMATS))
    record = strategy_record(advise(situation_at(file)))
    from polyphonie.strategy.papers import write

    write_together(Path(out), {f"strategy.{name}": write(record, language, name) for name in FORMATS if name in wanted})
    print(record["verdict"]["text"][language])
    for way in record["sequences"]:
        steps = " → ".join(step["name"][language] for step in way["steps"])
        print(
            f"  {way['id']} {way['name'][language]} : {steps}"
            if language == "fr"
            else f"  {way['id']} {way['name'][language]}: {steps}"
        )
    print(voice(language)("cli-written", files=[str(Path(out) / f"strategy.{name}") for name in dict.fromkeys(wanted)]))
