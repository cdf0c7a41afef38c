"""Tests never leave this machine: a connection outside the loopback is refused before it starts."""

import socket

import pytest


@pytest.mark.parametrize("address", [("192.0.2.1", 80), ("2001:db8::1", 80, 0, 0), ("example.org", 443)])
def test_an_outside_address_is_refused(address: tuple):
    family = socket.AF_INET6 if len(address) == 4 else socket.AF_INET
    with socket.socket(family) as outside, pytest.raises(RuntimeError, match="never leave this machine"):
        outside.connect(address)


def test_the_loopback_is_open():
    with socket.create_server(("127.0.0.1", 0)) as server, socket.create_connection(server.getsockname(), timeout=5):
        pass
