"""A visitor: what the pages answer, faults included, without raising in the test's face."""

import pytest
from django.test import Client


@pytest.fixture
def visitor() -> Client:
    """Somebody without an account, whose browser gets the error pages that people get."""
    return Client(raise_request_exception=False)
