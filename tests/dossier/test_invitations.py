"""Links that invite: unguessable, for one purpose, with an end; once over, they say so and nothing more."""

import datetime as dt

import pytest

from polyphonie.dossier.invitations import (
    InvitationDays,
    InvitationExpired,
    InvitationRevoked,
    InvitationUnknown,
    InvitationUsed,
    digest_of,
    make_invitation,
    new_secret,
    open_invitation,
    revoke_invitation,
)
from polyphonie.dossier.models import Role
from tests.dossier.opening import opened
from tests.people import AMINA, account

pytestmark = pytest.mark.django_db
NOW = dt.datetime(2026, 9, 1, 9, tzinfo=dt.UTC)


@pytest.fixture
def dossier():
    return opened()


@pytest.fixture
def amina():
    return account(AMINA)


def test_a_secret_has_at_least_128_bits_and_only_its_digest_is_kept(dossier, amina):
    secrets = {new_secret()[0] for _ in range(50)}
    assert len(secrets) == 50
    assert all(len(secret) >= 128 / 6 for secret in secrets)
    invitation, secret = make_invitation(dossier, Role.ANALYST, amina, now=NOW)
    assert invitation.secret_digest == digest_of(secret)
    assert secret not in {str(value) for value in vars(invitation).values()}
    assert secret not in str(list(dossier.entries.values()))


def test_a_link_opens_until_its_last_instant_and_not_after(dossier, amina):
    invitation, secret = make_invitation(dossier, Role.ANALYST, amina, days=3, now=NOW)
    end = NOW + dt.timedelta(days=3)
    assert open_invitation(secret, now=end - dt.timedelta(seconds=1)) == invitation
    with pytest.raises(InvitationExpired):
        open_invitation(secret, now=end)


@pytest.mark.parametrize("bad", ["", "x", "é" * 40, "a" * 5000, "\ud800"])
def test_an_unknown_secret_is_unknown(dossier, amina, bad):
    make_invitation(dossier, Role.ANALYST, amina, now=NOW)
    with pytest.raises(InvitationUnknown):
        open_invitation(bad, now=NOW)


def test_a_link_serves_one_purpose(dossier, amina):
    _, analyst = make_invitation(dossier, Role.ANALYST, amina, now=NOW)
    _, respondent = make_invitation(dossier, Role.RESPONDENT, amina, now=NOW)
    with pytest.raises(InvitationUnknown):
        open_invitation(analyst, purpose=Role.RESPONDENT, now=NOW)
    with pytest.raises(InvitationUnknown):
        open_invitation(respondent, now=NOW)
    assert open_invitation(respondent, purpose=Role.RESPONDENT, now=NOW).purpose == Role.RESPONDENT


def test_a_used_link_is_over_but_a_respondents_opens_again(dossier, amina):
    for purpose in (Role.ANALYST, Role.RESPONDENT):
        invitation, secret = make_invitation(dossier, purpose, amina, now=NOW)
        invitation.used_at = NOW
        invitation.save()
        if purpose == Role.RESPONDENT:
            assert open_invitation(secret, purpose=purpose, now=NOW) == invitation
        else:
            with pytest.raises(InvitationUsed):
                open_invitation(secret, now=NOW)


def test_a_link_taken_back_is_over_and_that_is_noted_once(dossier, amina):
    invitation, secret = make_invitation(dossier, Role.ANALYST, amina, now=NOW)
    revoke_invitation(dossier, invitation.pk, amina, now=NOW)
    revoke_invitation(dossier, invitation.pk, amina, now=NOW)
    with pytest.raises(InvitationRevoked):
        open_invitation(secret, now=NOW)
    assert [e.kind for e in dossier.entries.all()] == ["invitation-revoked", "invitation-made"]


def test_a_link_of_another_dossier_is_not_taken_back(dossier, amina):
    invitation, secret = make_invitation(opened("other"), Role.ANALYST, amina, now=NOW)
    assert revoke_invitation(dossier, invitation.pk, amina, now=NOW) is None
    assert open_invitation(secret, now=NOW) == invitation


def test_a_dossier_that_is_going_away_invites_nobody(dossier, amina):
    _, secret = make_invitation(dossier, Role.ANALYST, amina, now=NOW)
    dossier.deletes_at = NOW
    dossier.save()
    with pytest.raises(InvitationRevoked):
        open_invitation(secret, now=NOW)


@pytest.mark.parametrize("days", [0, -1, 91, 10**9])
def test_a_life_too_short_or_too_long_is_refused(dossier, amina, days):
    with pytest.raises(InvitationDays):
        make_invitation(dossier, Role.ANALYST, amina, days=days, now=NOW)
    assert not dossier.invitations.exists()
