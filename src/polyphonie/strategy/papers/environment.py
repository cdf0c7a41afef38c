"""The template environment of papers: everything escaped, the voice of one language, no site around."""

from importlib.resources import files

from jinja2 import Environment, FunctionLoader, StrictUndefined

from polyphonie.kit.text import Language
from polyphonie.kit.voice import voice


def template_source(name: str) -> str | None:
    """Give the text of a template of the strategy room, or None."""
    found = files("polyphonie.strategy").joinpath("templates", *name.split("/"))
    return found.read_text("utf-8") if found.is_file() else None


def environment(language: Language) -> Environment:
    """Build the environment of one language."""
    env = Environment(
        autoescape=True,
        loader=FunctionLoader(template_source),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    env.globals["say"] = voice(language)
    env.globals["lang"] = language
    return env
