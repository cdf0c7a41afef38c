"""Letters: plain text, in the language of the person who receives them, sent or refused in plain sight."""

import logging
import re
from smtplib import SMTPException
from typing import Any

from django.core.mail import EmailMessage

from polyphonie.kit.errors import Refusal
from polyphonie.kit.text import Language
from polyphonie.kit.voice import voice
from polyphonie.people.addresses import whole_address
from polyphonie.people.models import Person
from polyphonie.people.request import language_now

log = logging.getLogger(__name__)


class LetterNotSent(Refusal):
    """The mail server did not take the letter."""

    def __init__(self) -> None:
        super().__init__("letter-not-sent")


def language_of(email: str) -> Language:
    """Tell the language to write to an address in: that of its account, else that of the page being made."""
    known = Person.objects.filter(email__iexact=email).values_list("language", flat=True).first()
    return "en" if known == "en" else "fr" if known else language_now()


def write_letter(kind: str, email: str, **facts: Any) -> EmailMessage:
    """Write the letter `mail-<kind>` to an address; its foot says where it comes from."""
    language = language_of(email)
    say, home = voice(language), whole_address(language, "home")
    told = {**facts, "email": email, "sign_in": whole_address(language, "account_login")}
    if "invitation" in facts:
        told["link"] = whole_address(language, "invitation", secret=facts["invitation"])
    body = "\n\n".join((say("mail-hello"), say(f"mail-{kind}", **told), say("mail-foot", home=home)))
    subject = re.sub(r"[\r\n]+", " ", say(f"mail-{kind}-subject", **told))
    return EmailMessage(subject, body + "\n", to=[email])


def send_letter(kind: str, email: str, **facts: Any) -> None:
    """Write a letter and send it.

    Raises
    ------
    LetterNotSent : the mail server refused it or did not answer; why is in the log of the site.
    """
    try:
        write_letter(kind, email, **facts).send()
    except (OSError, SMTPException):
        log.exception("a letter was not sent: %s", kind)
        raise LetterNotSent from None
