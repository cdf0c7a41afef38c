"""What is locked opens with the key of the site, or with one that it replaced, and with nothing else."""

import pytest

from polyphonie.people.locked import LockChanged, lock, unlock


@pytest.mark.parametrize("secret", ["JBSWY3DPEHPK3PXP", "", "é\n\0", "x" * 10_000])
def test_a_secret_comes_back_and_is_not_read_in_what_is_kept(secret):
    kept = lock(secret)
    assert unlock(kept) == secret
    assert kept != lock(secret)
    assert not secret or secret not in kept


def test_another_key_opens_nothing_unless_it_is_a_fallback(settings):
    kept, old = lock("JBSWY3DPEHPK3PXP"), settings.SECRET_KEY
    settings.SECRET_KEY = "another"
    with pytest.raises(LockChanged):
        unlock(kept)
    settings.SECRET_KEY_FALLBACKS = [old]
    assert unlock(kept) == "JBSWY3DPEHPK3PXP"


@pytest.mark.parametrize("spoilt", ["locked:", "locked:x", "locked:é"])
def test_what_is_spoilt_opens_nothing(spoilt):
    with pytest.raises(LockChanged):
        unlock(spoilt)


def test_what_was_kept_before_locks_is_still_read():
    assert unlock("JBSWY3DPEHPK3PXP") == "JBSWY3DPEHPK3PXP"
