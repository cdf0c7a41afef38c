"""The cast: four people whose names say, in every test, what they may do."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from polyphonie.people.models import Person


@dataclass(frozen=True, slots=True)
class Character:
    """Somebody of the cast."""

    name: str
    email: str
    trade: str


AMINA: Final = Character("Amina", "amina@example.org", "consultant: leads the process, sees everything of her dossier")
BRUNO: Final = Character("Bruno", "bruno@example.org", "town clerk: works on the dossier with Amina")
CHLOE: Final = Character("Chloe", "chloe@example.org", "resident: takes part, and sees what participants see")
DENIS: Final = Character("Denis", "denis@example.org", "stranger: sees what is public, and tries the rest")

CAST: Final = (AMINA, BRUNO, CHLOE, DENIS)


def account(character: Character) -> "Person":
    """Give somebody of the cast an account; the test must be allowed to touch the database."""
    from polyphonie.people.models import Person

    return Person.objects.create_user(character.email, "a sentence long enough", name=character.name)
