"""How django-allauth speaks here: our sentences, our letters, our rule on who may make an account."""

import base64
import logging
from secrets import token_bytes
from typing import Any, Final

from allauth.account.adapter import DefaultAccountAdapter
from allauth.core.exceptions import ImmediateHttpResponse
from allauth.mfa.adapter import DefaultMFAAdapter
from django.contrib import messages
from django.http import HttpRequest
from django.shortcuts import render
from django.urls import reverse
from django.utils.functional import lazystr

from polyphonie.people.invited import waiting_page
from polyphonie.people.letters import LetterNotSent, send_letter
from polyphonie.people.locked import LockChanged, lock, unlock
from polyphonie.people.models import Person
from polyphonie.people.request import voice_now
from polyphonie.people.rules import may_sign_up

log = logging.getLogger(__name__)


class Said:
    """A sentence said when it is shown, in the language of that page."""

    def __init__(self, code: str) -> None:
        self.code = code

    def __str__(self) -> str:
        return voice_now()(self.code)


ERRORS: Final = frozenset((
    "account_inactive", "cannot_remove_primary_email", "duplicate_email", "email_password_mismatch", "email_taken",
    "enter_current_password", "incorrect_code", "incorrect_password", "invalid_login",
    "rate_limited", "same_as_current", "too_many_login_attempts", "unverified_primary_email",
    "cannot_delete_authenticator", "cannot_generate_recovery_codes", "unverified_email", "add_email_blocked",
))  # fmt: skip
FACTS: Final = {name: name for name in ("from_email", "to_email", "deleted_email")} | {"code": "key"}
"""What a letter may say of what allauth tells, and under which name; a sentence's own code is called `code` already."""


def errors_of(adapter: type) -> dict[str, Any]:
    """Give the errors of an adapter in our own words."""
    said: dict[str, Any] = dict(adapter.error_messages)  # type: ignore[attr-defined]
    for name in said.keys() & ERRORS:
        said[name] = lazystr(Said(f"account-error-{name.replace('_', '-')}"))
    return said


class Accounts(DefaultAccountAdapter):
    """Accounts of this house."""

    error_messages = errors_of(DefaultAccountAdapter)

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return may_sign_up(request)

    def get_login_redirect_url(self, request: HttpRequest) -> str:
        """Bring somebody who came by a link back to it, anybody else to the dossiers."""
        return waiting_page(request) or super().get_login_redirect_url(request)

    def get_signup_redirect_url(self, request: HttpRequest) -> str:
        return self.get_login_redirect_url(request)

    def get_password_change_redirect_url(self, request: HttpRequest) -> str:
        return reverse("account")

    def send_mail(self, template_prefix: str, email: str, context: dict[str, Any]) -> None:
        """Send our letter of that name; what allauth would have put in its own is left out but for plain facts."""
        facts = {ours: context[theirs] for theirs, ours in FACTS.items() if theirs in context}
        kind = template_prefix.rsplit("/", 1)[-1].replace("_", "-")
        try:
            send_letter(kind, email, **facts)
        except LetterNotSent:
            told = {"code": "mail", "status": 503}
            raise ImmediateHttpResponse(render(self.request, "web/refusal.html", told, status=503)) from None

    def add_message(
        self,
        request: HttpRequest,
        level: int,
        message_template: str | None = None,
        message_context: dict[str, Any] | None = None,
        extra_tags: str = "",
        message: str | None = None,
    ) -> None:
        """Say what was done, when we have a sentence for it; a sign-in needs none."""
        code = f"account-done-{(message_template or '').rsplit('/', 1)[-1].removesuffix('.txt').replace('_', '-')}"
        said = message or (voice_now()(code) if voice_now().knows(code) else "")
        if said:
            messages.add_message(request, level, str(said), extra_tags=extra_tags)


class SecondSteps(DefaultMFAAdapter):
    """Applications, passkeys and recovery codes."""

    error_messages = errors_of(DefaultMFAAdapter)

    def _get_site_name(self) -> str:
        return "Polyphonie"

    def encrypt(self, text: str) -> str:
        """Lock what proves somebody: the secret of an application, the seed of recovery codes."""
        return lock(text)

    def decrypt(self, encrypted_text: str) -> str:
        """Give it back; what no key of the site opens is replaced by chance, which nobody can answer."""
        try:
            return unlock(encrypted_text)
        except LockChanged:
            log.error(
                "a second step is locked under a key that this site no longer has: see POLYPHONIE_OLD_SECRET_KEYS"
            )
            return base64.b32encode(token_bytes(20)).decode("ascii")

    def generate_authenticator_name(self, user: Person, type: Any) -> str:
        """Suggest a name for a passkey."""
        return voice_now()("account-key-name")
