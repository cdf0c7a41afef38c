"""What somebody says of themselves when they make an account."""

from django import forms
from django.http import HttpRequest

from polyphonie.people.models import Person
from polyphonie.people.request import language_now


class Introduction(forms.Form):
    """Asks for a name, and remembers the language of the page for the letters to come."""

    name = forms.CharField(max_length=120, widget=forms.TextInput(attrs={"autocomplete": "name"}))
    field_order = ("name", "email", "password1")

    def signup(self, request: HttpRequest, person: Person) -> None:
        """Complete the account that has just been made."""
        person.name = self.cleaned_data["name"]
        person.language = language_now()
        person.save(update_fields=["name", "language"])
