"""Coming in: by a code, a letter, a link, an account; one giver each, nothing learnt by guessing."""

import re

import pytest
from django.core import mail
from django.test import Client

from polyphonie.coproduction.limits import GUESSING
from polyphonie.dossier.givers import MOST_CODES, TooManyCodes, new_codes
from polyphonie.dossier.invitations import new_secret
from polyphonie.dossier.models import Activity, Code, Contribution, Giver
from tests.coproduction.test_taking_part import HOME, activity, calm, voted  # noqa: F401 (fixtures)
from tests.people import CHLOE, account

pytestmark = pytest.mark.django_db


def by(access: str, **more: str) -> None:
    Activity.objects.update(access=access, **more)


def test_a_code_lets_one_person_in_however_it_is_typed(activity):  # noqa: F811
    by("codes")
    (code,) = new_codes(activity, 1)
    for typed in (code, code.lower(), code.replace("-", " "), f" {code} "):
        phone = Client()
        assert "Votre code" in phone.get(HOME).content.decode()
        assert phone.post(f"{HOME}code/", {"code": typed}).status_code == 302
        assert voted(phone, activity, "1", "", "").status_code == 302
    assert Giver.objects.count() == 1
    assert Contribution.objects.count() == 1


def test_wrong_codes_by_the_thousand_are_slowed_and_learn_nothing(activity):  # noqa: F811
    by("codes")
    new_codes(activity, 3)
    answers = [Client().post(f"{HOME}code/", {"code": f"WRONG{n:05}"}).status_code for n in range(30)]
    assert set(answers) == {400, 429}
    assert not Giver.objects.exists()
    GUESSING.forget()
    for odd in ("", "\0", "é" * 5000, "<b>"):
        assert Client().post(f"{HOME}code/", {"code": odd}).status_code == 400


def test_without_a_code_nothing_is_given(activity):  # noqa: F811
    by("codes")
    assert Client().post(f"{HOME}donner/", {"key": "x"}).status_code == 409
    assert not Contribution.objects.exists()


def test_codes_are_kept_as_digests_and_are_not_endless(activity):  # noqa: F811
    codes = new_codes(activity, 50, college=1, weight=2)
    assert len(set(codes)) == 50
    assert not {c.replace("-", "") for c in codes} & set(Code.objects.values_list("digest", flat=True))
    with pytest.raises(TooManyCodes):
        new_codes(activity, MOST_CODES)
    for wrong in (0, -1):
        with pytest.raises(TooManyCodes):
            new_codes(activity, wrong)


def test_a_letter_makes_one_giver_per_address_and_keeps_no_address(activity):  # noqa: F811
    by("email")
    links = []
    for typed in ("Camille@example.org", "camille@example.org "):
        page = Client().post(f"{HOME}courrier/", {"email": typed}).content.decode()
        assert "Regardez votre courrier" in page
        links.append(re.search(r"https?://[^/\s]+(/\S+)", mail.outbox[-1].body).group(1))
    for link in links:
        phone = Client()
        assert phone.get(link).status_code == 200
        assert not phone.cookies.get("part_halle")
        assert phone.post(link).status_code == 302
        voted(phone, activity, "2", "", "")
    assert Giver.objects.count() == 1
    assert "camille" not in str(list(Giver.objects.values_list("identity", flat=True)))


@pytest.mark.parametrize("token", ["forged", "a:b:c", "x" * 300])
def test_a_made_up_letter_lets_nobody_in(activity, token):  # noqa: F811
    by("email")
    assert Client().post(f"{HOME}courrier/{token}/").status_code == 410
    assert Client().post(f"{HOME}courrier/", {"email": "not an address"}).status_code == 400
    assert not Giver.objects.exists()


def test_a_letter_of_another_activity_lets_nobody_in(activity):  # noqa: F811
    from polyphonie.coproduction.entering import letter_token

    by("email")
    other = Activity.objects.get()
    other.pk, other.slug = None, "other"
    other.save()
    assert Client().post(f"{HOME}courrier/{letter_token(other, 'a@example.org')}/").status_code == 410


def test_the_link_opens_the_door_and_nothing_else_does(activity):  # noqa: F811
    secret, digest = new_secret()
    by("link", secret_digest=digest)
    phone = Client()
    assert "avec un lien" in phone.get(HOME).content.decode()
    assert phone.post(f"{HOME}donner/", {"key": "x"}).status_code == 409
    assert Client().get(f"{HOME}lien/guessed/").status_code == 404
    assert phone.get(f"{HOME}lien/{secret}/").status_code == 302
    assert not Giver.objects.exists()
    assert voted(phone, activity, "1", "", "").status_code == 302


def test_an_account_is_one_giver_on_every_device(activity):  # noqa: F811
    by("account")
    assert "Il faut un compte" in Client().get(HOME).content.decode()
    person = account(CHLOE)
    for value in ("1", "2"):
        phone = Client()
        phone.force_login(person)
        voted(phone, activity, value, "", "")
    assert Contribution.objects.get().value == 2


@pytest.mark.parametrize("path", ["code/", "courrier/", "lien/x/"])
def test_an_entry_of_another_kind_does_not_exist(activity, path):  # noqa: F811
    assert Client().post(f"{HOME}{path}", {"code": "x", "email": "a@example.org"}).status_code in (404, 405)
