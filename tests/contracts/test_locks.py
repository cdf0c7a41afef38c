"""What is installed is what was tried: both locks agree, hold digests, and name no place to fetch from."""

import re
import tomllib
from typing import Final

import pytest

from tests.contracts.repository import ROOT

LOCKS: Final = ("requirements.lock", "requirements-dev.lock")


def pinned(lock: str) -> set[tuple[str, str]]:
    """Name and version of every package of a lock."""
    return set(re.findall(r"^([a-z0-9-]+)==([^\s;\\]+)", (ROOT / lock).read_text("utf-8"), re.MULTILINE))


def normal(requirement: str) -> str:
    """Name of the package that a requirement asks for, as the locks write it."""
    return re.sub(r"[-_.]+", "-", re.split(r"[\[<>=~!; ]", requirement)[0]).lower()


@pytest.fixture(scope="module")
def project() -> dict:
    return tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]


def test_what_the_product_needs_is_locked(project: dict):
    assert {normal(r) for r in project["dependencies"]} <= {name for name, _ in pinned("requirements.lock")}


def test_what_the_tests_need_is_locked(project: dict):
    wanted = [r for group in project["optional-dependencies"].values() for r in group]
    assert {normal(r) for r in wanted} <= {name for name, _ in pinned("requirements-dev.lock")}


def test_the_tests_run_on_what_the_product_runs_on():
    assert pinned("requirements.lock") <= pinned("requirements-dev.lock")


@pytest.mark.parametrize("lock", LOCKS)
def test_every_package_has_its_digest(lock: str):
    blocks = re.split(r"\n(?=\S)", (ROOT / lock).read_text("utf-8").strip())
    assert not [b.splitlines()[0] for b in blocks if not re.search(r"--hash=sha256:[0-9a-f]{64}", b)]


@pytest.mark.parametrize("lock", LOCKS)
def test_no_lock_names_a_place_to_fetch_from(lock: str):
    assert "://" not in (ROOT / lock).read_text("utf-8")


def test_the_product_leans_on_at_most_25_packages(project: dict):
    assert len(project["dependencies"]) <= 25
