"""No committed file tells where it was written, where packages come from, or a secret."""

import re
from typing import Final

import pytest

from tests.contracts.repository import ROOT, files, named

# Written in two halves, so that this file does not hold what it forbids.
FORBIDDEN: Final = {
    "a registry of packages": "|".join(
        re.escape(a + b)
        for a, b in (("pypi", ".org"), ("python", "hosted.org"), ("registry.", "npmjs"), ("deb.", "debian.org"))
    )
    + r"|--(?:extra-)?index-url[ =]|--find-links[ =]",
    "a folder of one machine": r"(?<![\w.:/*-])/(?:root|home|Users|work|workspace|builds)/[\w.]",
    "a private key": r"-----BEGIN [A-Z ]*PRIVATE " + r"KEY-----",
    "a token": r"\b(?:gh[pousr]_[A-Za-z0-9]{30}|github_pat_\w{30}|glpat-[\w-]{20}|AKIA[0-9A-Z]{16}|xox[bap]-\w{10})",
}


@pytest.mark.parametrize("what", FORBIDDEN)
def test_no_file_holds(what: str):
    pattern = re.compile(FORBIDDEN[what])
    found = [
        f"{named(path)}:{number}: {line.strip()[:100]}" for path, number, line in text_lines() if pattern.search(line)
    ]
    assert not found, f"{what}:\n" + "\n".join(found)


def text_lines():
    """Every line of every text file, with its place; pictures and fonts are left out."""
    for path in files():
        content = path.read_bytes()
        if b"\0" not in content[:8_000]:
            for number, line in enumerate(content.decode("utf-8").splitlines(), start=1):
                yield path, number, line


def test_the_licence_is_the_agpl():
    assert "GNU AFFERO GENERAL PUBLIC LICENSE" in (ROOT / "LICENSE").read_text("utf-8")
    assert 'license = "AGPL-3.0-or-later"' in (ROOT / "pyproject.toml").read_text("utf-8")
