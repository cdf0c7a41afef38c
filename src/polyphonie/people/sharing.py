"""The whole address of a link that invites, in the language of whoever made it."""

from polyphonie.people.addresses import whole_address
from polyphonie.people.request import language_now


def link_to(secret: str) -> str:
    """Give the address to share, or nothing when its secret is no longer known."""
    return whole_address(language_now(), "invitation", secret=secret) if secret else ""
