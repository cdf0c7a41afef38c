"""A receipt is found by the code that somebody copied on paper, however they type it; and by nothing else."""

import pytest
from django.test import Client

from polyphonie.coproduction.receipts import code_typed
from polyphonie.dossier.models import Activity
from tests.coproduction.test_taking_part import activity, calm, voted  # noqa: F401 (fixtures)

pytestmark = pytest.mark.django_db
FIND = "/participer/halle/recu/"


@pytest.fixture
def code(activity):  # noqa: F811
    return voted(Client(), activity, "3", "1", "")["Location"].rstrip("/").rpartition("/")[2]


@pytest.mark.parametrize(
    "typed",
    [
        str, str.lower, lambda code: code.replace("-", ""), lambda code: f"  {code.replace('-', ' ')} ",
        lambda code: code.replace("-", "–"), lambda code: code.partition("-")[0] + "-" + digits(code.partition("-")[2]),
    ],
    ids=["as written", "small letters", "no dashes", "spaces", "long dashes", "digits for letters"],
)  # fmt: skip
def test_it_is_found_however_it_is_typed(code, typed):
    answer = Client().get(FIND, {"code": typed(code)})
    assert (answer.status_code, answer["Location"]) == (302, f"{FIND}{code}/")
    assert Client().get("/en" + FIND, {"code": typed(code)})["Location"] == f"/en{FIND}{code}/"


def digits(letters: str) -> str:
    """What an eye takes for the same."""
    return letters.translate(str.maketrans("OIB", "018"))


@pytest.mark.parametrize("typed", ["x", "1", "-", "é" * 500, "0" * 90, "<script>alert(1)</script>", "\u202e12"])
def test_what_is_not_a_code_is_said_not_to_be_one_and_comes_back_as_typed(code, typed):
    answer = Client().get(FIND, {"code": typed})
    page = answer.content.decode()
    assert answer.status_code == 404
    assert "Aucune réponse de cette activité ne porte ce code." in page
    assert "<script>alert" not in page
    assert 'aria-invalid="true"' in page


def test_the_code_of_another_activity_or_of_a_changed_letter_is_not_found(code):
    other = code[:-1] + ("A" if code[-1] != "A" else "B")
    assert Client().get(FIND, {"code": other}).status_code == 404
    assert (
        Client().get(FIND, {"code": f"{int(code.partition('-')[0]) + 1}-{code.partition('-')[2]}"}).status_code == 404
    )
    Activity.objects.update(slug="ailleurs")
    assert Client().get(FIND, {"code": code}).status_code == 404


def test_every_page_of_the_activity_leads_there(activity):  # noqa: F811
    assert f'href="{FIND}"' in Client().get("/participer/halle/").content.decode()
    page = Client().get(FIND).content.decode()
    assert "Code du récépissé" in page
    assert "aria-invalid" not in page


def test_a_code_typed_is_put_as_it_is_written():
    assert code_typed("41abcdefghijklmnop") == "41-ABCD-EFGH-IJKL-MNOP"


def test_looking_for_a_receipt_asks_little_of_the_database(code, django_assert_max_num_queries):
    for typed in ("", "1-AAAA", code):
        with django_assert_max_num_queries(4):
            page = Client().get(FIND, {"code": typed} if typed else {})
        assert len(page.content) < 60_000
