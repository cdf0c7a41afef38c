"""How a browser is known as a giver: a signed cookie that names them in one activity, and nowhere else."""

from typing import Final

from django.conf import settings
from django.core import signing
from django.http import HttpRequest
from django.http.response import HttpResponseBase

SALT: Final = "polyphonie.giver"
A_YEAR: Final = 31_536_000
DOOR: Final = "door"


def cookie_name(slug: str) -> str:
    """Name the cookie of an activity."""
    return f"part_{slug}"


def giver_asked(request: HttpRequest, slug: str) -> int:
    """Give the giver that a browser is in an activity; 0 when it is none, or when its cookie was made up."""
    kept = request.COOKIES.get(cookie_name(slug), "")
    try:
        found = signing.Signer(salt=SALT + slug).unsign(kept)
    except signing.BadSignature:
        return 0
    return int(found) if found.isdigit() else 0


def remember_giver(response: HttpResponseBase, slug: str, giver: int) -> None:
    """Let a browser be known again, until the activity is long over."""
    kept = signing.Signer(salt=SALT + slug).sign(str(giver))
    response.set_cookie(cookie_name(slug), kept, A_YEAR, secure=settings.HTTPS, httponly=True, samesite="Lax")


def time_stamp() -> str:
    """Sign the moment when a form was shown."""
    return signing.TimestampSigner(salt=SALT).sign("shown")


def was_shown_for(stamp: str, seconds: float) -> bool:
    """Tell whether a form was shown at least so long, and less than two days, before it came back."""
    signer = signing.TimestampSigner(salt=SALT)
    try:
        signer.unsign(stamp, max_age=172_800)
    except signing.BadSignature:
        return False
    try:
        signer.unsign(stamp, max_age=seconds)
    except signing.SignatureExpired:
        return True
    return False


def open_door(response: HttpResponseBase, slug: str) -> None:
    """Let a browser in, which came by the link of an activity; it becomes a giver only when it gives."""
    kept = signing.Signer(salt=SALT + slug).sign(DOOR)
    response.set_cookie(f"door_{slug}", kept, A_YEAR, secure=settings.HTTPS, httponly=True, samesite="Lax")


def has_door(request: HttpRequest, slug: str) -> bool:
    """Tell whether a browser came by the link of an activity."""
    try:
        return signing.Signer(salt=SALT + slug).unsign(request.COOKIES.get(f"door_{slug}", "")) == DOOR
    except signing.BadSignature:
        return False
