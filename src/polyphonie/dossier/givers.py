"""Who gives in an activity: found again by what makes them one, never by a name."""

import hmac
from hashlib import sha256
from secrets import choice, token_hex
from typing import Final

from django.db import IntegrityError, transaction

from polyphonie.dossier.models import Activity, Code, Giver
from polyphonie.kit.errors import Refusal

LETTERS: Final = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Letters of a code: none that a reader takes for another, none that makes a word."""
CODE_LENGTH: Final = 10
MOST_CODES: Final = 20_000


class CodeUnknown(Refusal):
    """No code of this activity reads so."""

    def __init__(self) -> None:
        super().__init__("code-unknown")


class TooManyCodes(Refusal):
    """More codes than an activity can have."""

    def __init__(self, asked: int) -> None:
        super().__init__("too-many-codes", asked=asked, most=MOST_CODES)


def identity_of(activity: Activity, kind: str, value: str) -> str:
    """Give what finds somebody again in one activity, and in no other: a digest under the key of the activity."""
    return hmac.new(bytes(activity.key), f"{kind}:{value}".encode(), "sha256").hexdigest()


def anonymous_giver(activity: Activity) -> Giver:
    """Make a giver of whom nothing is known."""
    return Giver.objects.create(activity=activity, identity=token_hex(32))


def team_giver(activity: Activity) -> Giver:
    """Give the giver under whom the team puts and enters."""
    return giver_known(activity, "team", "", is_team=True)


def giver_known(activity: Activity, kind: str, value: str, **more: int | bool) -> Giver:
    """Give the giver whom an account, an address or a code makes one; made at the first time."""
    return giver_of_identity(activity, identity_of(activity, kind, value), **more)


def giver_of_identity(activity: Activity, identity: str, **more: int | bool) -> Giver:
    """Give the giver of an identity; made at the first time."""
    found = Giver.objects.filter(activity=activity, identity=identity).first()
    if found is not None:
        return found
    try:
        with transaction.atomic():
            return Giver.objects.create(activity=activity, identity=identity, **more)
    except IntegrityError:  # the same person, in another tab, a moment before
        return Giver.objects.get(activity=activity, identity=identity)


def new_codes(activity: Activity, count: int, college: int = 0, weight: int = 1) -> list[str]:
    """Make codes, and give them; only their digests are kept, so they are told once."""
    if not 0 < count <= MOST_CODES - activity.codes.count():
        raise TooManyCodes(count)
    made = {"".join(choice(LETTERS) for _ in range(CODE_LENGTH)) for _ in range(count)}
    while len(made) < count:
        made.add("".join(choice(LETTERS) for _ in range(CODE_LENGTH)))
    rows = (Code(activity=activity, digest=code_digest(activity, c), college=college, weight=weight) for c in made)
    Code.objects.bulk_create(rows, batch_size=500)
    return sorted(f"{code[:5]}-{code[5:]}" for code in made)


def code_digest(activity: Activity, code: str) -> str:
    """Give what is kept of a code, however it is typed."""
    plain = "".join(letter for letter in code.upper() if letter.isalnum())
    return sha256(f"{activity.pk}:{plain[:40]}".encode()).hexdigest()


@transaction.atomic
def giver_of_code(activity: Activity, code: str) -> Giver:
    """Give the giver of a code; CodeUnknown when there is none."""
    row = Code.objects.select_for_update().filter(activity=activity, digest=code_digest(activity, code)).first()
    if row is None:
        raise CodeUnknown
    if row.giver is None:
        row.giver = Giver.objects.create(
            activity=activity,
            identity=identity_of(activity, "code", row.digest),
            college=row.college,
            weight=row.weight,
        )
        row.save(update_fields=["giver"])
    return row.giver
