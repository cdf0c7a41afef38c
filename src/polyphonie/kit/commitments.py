"""Commitments of the journal: what binds an entry to who gave it and what was given, without showing either.

Both are salted by keys that can be destroyed: a person's key for who, the activity's key for what. Leaves and nodes of
the tree of a seal have distinct prefixes (RFC 6962).
"""

import base64
import hmac
from collections.abc import Iterable
from hashlib import sha256
from typing import Any, Final
from uuid import UUID

from polyphonie.kit.record import canonical

EMPTY: Final = bytes(32)
LEAF, NODE, RECEIPT, HEAD = b"\x00", b"\x01", b"\x02", b"\x03"


def salted(key: bytes, entry: UUID) -> bytes:
    """Give the salt of an entry under a key."""
    return hmac.digest(key, entry.bytes, "sha256")


def who_digest(giver_key: bytes, entry: UUID, giver: int) -> bytes:
    """Commit to who gave: opened by the giver's key alone."""
    return sha256(b"w" + salted(giver_key, entry) + giver.to_bytes(8, "big")).digest()


def what_digest(activity_key: bytes, entry: UUID, content: Any) -> bytes:
    """Commit to what was given, or done: opened by the activity's key (or the dossier's)."""
    return sha256(b"c" + salted(activity_key, entry) + canonical(content)).digest()


def receipt_of(who: bytes, what: bytes) -> bytes:
    """Give the receipt of an entry; it is known before the entry has its place."""
    return sha256(RECEIPT + who + what).digest()


def leaf_of(entry: int, receipt: bytes) -> bytes:
    """Bind a receipt to its place in the journal."""
    return sha256(LEAF + entry.to_bytes(8, "big") + receipt).digest()


def root_of(leaves: Iterable[bytes]) -> bytes:
    """Give the root of a tree of leaves, in one pass and little memory.

    Guarantees
    ----------
    any leaf changed, added, removed or moved changes the root; no leaf at all gives a root of zeros.
    """
    stack: list[tuple[int, bytes]] = []
    for leaf in leaves:
        height, node = 0, leaf
        while stack and stack[-1][0] == height:
            node = sha256(NODE + stack.pop()[1] + node).digest()
            height += 1
        stack.append((height, node))
    if not stack:
        return EMPTY
    _, node = stack.pop()
    while stack:
        node = sha256(NODE + stack.pop()[1] + node).digest()
    return node


def path_of(leaves: list[bytes], place: int) -> list[tuple[bool, bytes]]:
    """Give what leads from a leaf to the root: for each step, whether the other node stands before, and the node."""
    level = [(leaf, index == place) for index, leaf in enumerate(leaves)]
    found: list[tuple[bool, bytes]] = []
    while len(level) > 1:
        above = []
        for one in range(0, len(level) - 1, 2):
            (left, own_left), (right, own_right) = level[one], level[one + 1]
            if own_left or own_right:
                found.append((own_right, left if own_right else right))
            above.append((sha256(NODE + left + right).digest(), own_left or own_right))
        if len(level) % 2:
            above.append(level[-1])
        level = above
    return found


def climbed(leaf: bytes, path: Iterable[tuple[bool, bytes]]) -> bytes:
    """Climb from a leaf by its path; the root, if the path is true."""
    node = leaf
    for is_before, other in path:
        node = sha256(NODE + (other + node if is_before else node + other)).digest()
    return node


def head_of(before: bytes, first: int, last: int, root: bytes) -> bytes:
    """Chain a seal to the one before."""
    return sha256(HEAD + before + first.to_bytes(8, "big") + last.to_bytes(8, "big") + root).digest()


def receipt_code(entry: int, receipt: bytes) -> str:
    """Write a receipt so that somebody can copy it: the place of the entry, and 80 bits of its receipt.

    Example
    -------
    >>> receipt_code(41, bytes(32))
    '41-AAAA-AAAA-AAAA-AAAA'
    """
    letters = base64.b32encode(receipt[:10]).decode()
    return "-".join((str(entry), *(letters[i : i + 4] for i in range(0, 16, 4))))
