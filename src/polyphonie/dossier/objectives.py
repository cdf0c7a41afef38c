"""The objectives of the participation as rows, in step with the situation file: no activity can be without one."""

from django.db import transaction

from polyphonie.dossier.models import Dossier, Objective
from polyphonie.kit.situation_file import read_situation


@transaction.atomic
def objectives_of(dossier: Dossier) -> list[Objective]:
    """Give the objectives that a dossier has now, its rows brought in step with its file.

    One that left the file stays as a row while an activity serves it, no longer current; the others go.
    """
    situation = read_situation(dossier.situation, is_partial=True)
    Dossier.objects.select_for_update().get(pk=dossier.pk)
    known = {one.code: one for one in dossier.objectives.all()}
    said = {goal.id: (goal.kind or "", goal.text or "") for goal in situation.participation_objectives}
    for code, (kind, text) in said.items():
        row = known.get(code) or Objective(dossier=dossier, code=code)
        if row.pk is None or (row.kind, row.text, row.is_current) != (kind, text, True):
            row.kind, row.text, row.is_current = kind, text, True
            row.save()
    gone = [one for code, one in known.items() if code not in said]
    for one in gone:
        if not one.activities.exists():
            one.delete()
        elif one.is_current:
            one.is_current = False
            one.save(update_fields=["is_current"])
    rows = {one.code: one for one in dossier.objectives.filter(is_current=True)}
    return [rows[code] for code in said if code in rows]
