"""The verbs that write dossiers."""

from collections.abc import Mapping
from typing import Any

from django.db import transaction

from polyphonie.dossier.models import Dossier
from polyphonie.kit.errors import Refusal
from polyphonie.people.models import Organisation


class SlugTaken(Refusal):
    """Another organisation already has a dossier of this name."""

    def __init__(self, slug: str) -> None:
        super().__init__("slug-taken", slug=slug)


@transaction.atomic
def keep_dossier(
    slug: str,
    *,
    organisation: Organisation | None = None,
    is_example: bool = False,
    **written: str | bool | Mapping[str, Any],
) -> Dossier:
    """Write a dossier whole, or write it again; that of another organisation is never touched.

    Parameters
    ----------
    written : title, language, situation, record, record_digest, finding, is_public
    """
    same = {"organisation": organisation, "is_example": is_example}
    known = Dossier.objects.select_for_update().filter(slug=slug).first()
    if known is not None and (known.organisation, known.is_example) != (organisation, is_example):
        raise SlugTaken(slug)
    dossier, _ = Dossier.objects.update_or_create(slug=slug, defaults={**same, **written})
    return dossier
