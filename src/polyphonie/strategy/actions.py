"""The verbs of the strategy room that write."""

from polyphonie.dossier.actions import keep_dossier
from polyphonie.dossier.models import Dossier
from polyphonie.kit.situation_file import read_situation
from polyphonie.people.models import Organisation
from polyphonie.strategy.advice import advise
from polyphonie.strategy.findings import finding_of
from polyphonie.strategy.fingerprint import inputs_digest
from polyphonie.strategy.reads import dossier_marked
from polyphonie.strategy.record import strategy_record, to_json


def open_dossier(
    text: str,
    file: str = "",
    *,
    organisation: Organisation | None = None,
    is_public: bool = False,
    is_example: bool = False,
) -> Dossier:
    """Open a dossier from a situation file, or bring it up to date; computed again only when something changed.

    The whole advice is computed before anything is written, and written at once. A file with faults raises `BadFile`.
    """
    situation = read_situation(text, file)
    mark = inputs_digest(text)
    known = dossier_marked(situation.slug, mark)
    if known is not None and (known.organisation, known.is_public, known.is_example) == (
        organisation,
        is_public,
        is_example,
    ):
        return known
    record = strategy_record(advise(situation))
    return keep_dossier(
        situation.slug,
        organisation=organisation,
        is_public=is_public,
        is_example=is_example,
        title=situation.title,
        language=situation.language,
        situation=text,
        record=to_json(record),
        record_digest=mark,
        finding=finding_of(record),
    )
