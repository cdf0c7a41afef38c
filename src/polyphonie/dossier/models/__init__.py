"""The nouns of the dossier: the case itself, what happens in it, and the journal of both."""

from polyphonie.dossier.models.activity import Access, Activity, Code, Contribution, Giver, Item, Objective, Outcome
from polyphonie.dossier.models.case import Dossier, Invitation, Respondent, Role, Step, TeamMember, searched
from polyphonie.dossier.models.journal import Entry, Seal
from polyphonie.dossier.models.picture import Picture
from polyphonie.dossier.models.room import Room
from polyphonie.dossier.models.template import ActivityTemplate

__all__ = [
    "Access", "Activity", "ActivityTemplate", "Code", "Contribution", "Dossier", "Entry", "Giver", "Invitation", "Item",
    "Objective", "Outcome", "Picture", "Respondent", "Role", "Room", "Seal", "Step", "TeamMember", "searched",
]  # fmt: skip
