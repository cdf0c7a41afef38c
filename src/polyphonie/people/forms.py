"""What is asked of somebody about themselves and about their organisation."""

from typing import ClassVar

from django import forms

from polyphonie.people.links import LEAST_DAYS, MOST_DAYS, USUAL_DAYS
from polyphonie.people.models import Membership, Organisation, Person


class Profile(forms.ModelForm):
    """Who somebody is, and the language of the letters they receive."""

    class Meta:
        model = Person
        fields: ClassVar[list[str]] = ["name", "language"]

    def __init__(self, *args: object, **more: object) -> None:
        super().__init__(*args, **more)  # type: ignore[arg-type]
        self.fields["name"].required = True


class NewOrganisation(forms.ModelForm):
    """The name of an organisation; its address is made from it."""

    class Meta:
        model = Organisation
        fields: ClassVar[list[str]] = ["name"]


class MemberRole(forms.Form):
    """A role in an organisation."""

    role = forms.ChoiceField(choices=Membership.Role.choices)


class InviteMember(MemberRole):
    """A link to a role, kept by whoever makes it or sent to an address."""

    days = forms.IntegerField(min_value=LEAST_DAYS, max_value=MOST_DAYS, initial=USUAL_DAYS)
    label = forms.CharField(max_length=160, required=False)
    email = forms.EmailField(max_length=254, required=False)
