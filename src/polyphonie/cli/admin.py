"""Naming the operator: an account, and a link that lets them in once, within the hour."""

import os

from polyphonie.kit.text import Language
from polyphonie.kit.voice import voice


def name_operator(email: str, language: Language) -> None:
    """Make the account or find it, mark it as the operator's, and print where to enter.

    What it writes goes to the database of the site; a site that was never prepared is prepared first.
    """
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "polyphonie.web.settings")
    import django
    from django.core.management import call_command

    django.setup()
    call_command("migrate", verbosity=0, interactive=False)
    from polyphonie.people.actions.accounts import entry_name, make_operator
    from polyphonie.people.addresses import whole_address

    person, token = make_operator(email, language)
    say = voice(language)
    print(say("admin-named", email=person.email))
    print(whole_address(language, "first-entry", who=entry_name(person), token=token))
    print(say("admin-once"))
