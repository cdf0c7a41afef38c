"""What is asked about the team of a dossier."""

from django import forms

from polyphonie.dossier.models import Role
from polyphonie.people.links import LEAST_DAYS, MOST_DAYS, USUAL_DAYS

INVITED = [role for role in Role.values if role != Role.RESPONDENT]


class MemberForm(forms.Form):
    """A role in the team, and the right to take judgements on actors away."""

    role = forms.ChoiceField(choices=Role.choices)
    may_export_actors = forms.BooleanField(required=False)


class InviteForm(forms.Form):
    """A link to a role in the team; respondents have links of their own."""

    role = forms.ChoiceField(choices=[(role, role) for role in INVITED])
    days = forms.IntegerField(min_value=LEAST_DAYS, max_value=MOST_DAYS, initial=USUAL_DAYS)
    label = forms.CharField(max_length=160, required=False)
