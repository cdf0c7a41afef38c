"""Finds the instruments: a folder is enough. Those of the house, those of other packages, those of a folder named."""

import importlib
import importlib.util
import os
import pkgutil
from collections.abc import Mapping
from functools import cache
from importlib.metadata import entry_points
from pathlib import Path
from types import ModuleType
from typing import Final

from polyphonie.kit.errors import Refusal
from polyphonie.kit.instrument import Instrument

GROUP: Final = "polyphonie.instruments"
ELSEWHERE: Final = "POLYPHONIE_INSTRUMENTS"


class InstrumentUnknown(Refusal):
    """No instrument of this name is here."""

    def __init__(self, slug: str) -> None:
        super().__init__("instrument-unknown", slug=slug[:80])


@cache
def instruments() -> Mapping[str, Instrument]:
    """Give every instrument found, by slug, in the order of their slugs.

    A folder `instruments/<slug>/instrument.py` that defines INSTRUMENT is found by existing; so are the entry points
    of the group `polyphonie.instruments`, and the folders inside those that POLYPHONIE_INSTRUMENTS names.
    """
    found = {}
    for module in (*ours(), *others(), *elsewhere()):
        instrument: Instrument = module.INSTRUMENT
        found[instrument.slug] = instrument
    return dict(sorted(found.items()))


def instrument_for(slug: str) -> Instrument:
    """Give an instrument by its slug; InstrumentUnknown when there is none."""
    found = instruments().get(slug)
    if found is None:
        raise InstrumentUnknown(slug)
    return found


@cache
def folder_of(slug: str) -> Path:
    """Give the folder of an instrument, where its guide, its sample and its templates are."""
    for module in (*ours(), *others(), *elsewhere()):
        if module.INSTRUMENT.slug == slug and module.__file__:
            return Path(module.__file__).parent
    raise InstrumentUnknown(slug)


@cache
def ours() -> tuple[ModuleType, ...]:
    """Import the instruments of the house."""
    shelf = importlib.import_module(GROUP)
    names = sorted(one.name for one in pkgutil.iter_modules(shelf.__path__) if one.ispkg)
    return tuple(importlib.import_module(f"{shelf.__name__}.{name}.instrument") for name in names)


@cache
def others() -> tuple[ModuleType, ...]:
    """Import the instruments that other packages declare."""
    return tuple(point.load() for point in sorted(entry_points(group=GROUP), key=lambda p: p.name))


@cache
def elsewhere() -> tuple[ModuleType, ...]:
    """Import the instruments of the folders that the operator names, `:` between."""
    named = [Path(part) for part in os.environ.get(ELSEWHERE, "").split(os.pathsep) if part]
    return tuple(loaded(file) for shelf in named for file in sorted(shelf.glob("*/instrument.py")))


def loaded(file: Path) -> ModuleType:
    """Import one file that no package holds."""
    spec = importlib.util.spec_from_file_location(f"polyphonie_instrument_{file.parent.name}", file)
    if spec is None or spec.loader is None:
        raise InstrumentUnknown(file.parent.name)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
