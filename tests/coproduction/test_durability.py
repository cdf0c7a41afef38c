"""The server is killed while people vote: whatever was acknowledged is kept and in force, nothing is half stored."""

import os
import threading
import time
from collections import defaultdict
from uuid import UUID, uuid4

import pytest

from benchmarks.votes.client import Line, vote
from benchmarks.votes.house import House, Postgres

KILLS, LEAST, PEOPLE, ITEMS, GRADES = 3, 60, 24, 4, 6
LOOK = """
import json
from polyphonie.dossier.models import Contribution, Entry, Dossier
from polyphonie.kit.commitments import receipt_code, receipt_of
from polyphonie.dossier.sealing import broken_seals, seal
from django.utils import timezone
entries = Entry.objects.filter(kind="given").order_by("id")
print(json.dumps({
    "receipts": {receipt_code(e.pk, receipt_of(bytes(e.who_digest), bytes(e.what_digest))):
                 [e.giver_id, e.item, e.value] for e in entries},
    "last": {f"{e.giver_id}.{e.item}": [e.pk, e.value] for e in entries},
    "kept": {f"{c.giver_id}.{c.item}": [c.entry, c.value] for c in Contribution.objects.all()},
    "sealed": [seal(one, timezone.now()) is not None and broken_seals(one) == [] for one in Dossier.objects.all()],
}))
"""


@pytest.fixture
def house(tmp_path):
    """A server of its own on the database that the tests run on."""
    server = Postgres(os.environ["DATABASE_URL"]) if os.environ.get("DATABASE_URL") else None
    made = House(tmp_path, address=server.database(f"killed_{os.getpid()}") if server else "")
    try:
        yield made
    finally:
        made.kill()
        if server:
            server.close()


class Voters:
    """People who vote without end, and send again with the same key what broke."""

    def __init__(self, house: House, ground: dict) -> None:
        self.house, self.ground, self.ends = house, ground, threading.Event()
        self.receipts: dict[str, tuple[int, int, int]] = {}
        self.last: dict[tuple[int, int], int] = {}
        self.faults: list[str] = []
        self.counts: dict[str, int] = defaultdict(int)
        self.threads = [threading.Thread(target=self.insist, args=(person,)) for person in range(PEOPLE)]

    def insist(self, person: int) -> None:
        """Vote on one item after the other, at the pace of the server, until told to stop."""
        line, turn = None, 0
        while not self.ends.is_set():
            turn += 1
            item, value, key = turn % ITEMS, (person + turn // ITEMS) % GRADES, uuid4()
            line = self.until_answered(line, person, item, value, key)
            self.ends.wait(0.05)
        if line is not None:
            line.close()

    def until_answered(self, line: Line | None, person: int, item: int, value: int, key: UUID) -> Line | None:
        """Send one vote until it is acknowledged, on a new connection whenever one breaks."""
        while True:
            try:
                line = line or Line(self.house.port)
                answer = line.send(vote(self.ground, person, item, value, key))
            except OSError:
                if line is not None:
                    line.close()
                line = None
                self.counts["broken"] += 1
                if self.ends.wait(0.05):
                    return None
                continue
            if answer.receipt:
                self.receipts[answer.receipt] = (person, item, value)
                self.last[person, item] = value
            elif answer.status != 429:
                self.faults.append(str(answer))
            return line


def stormed(house: House, kills: int) -> tuple[Voters, dict, dict[str, list[int]]]:
    """Let people vote while the server is killed so many times; give them, what is stored, what they were told."""
    ground = house.lay("graded_vote", PEOPLE, ITEMS, 0)
    house.start()
    voters = Voters(house, ground)
    for thread in voters.threads:
        thread.start()
    for turn in range(kills):
        before = len(voters.receipts)
        ends = time.monotonic() + 60
        while len(voters.receipts) < before + LEAST and time.monotonic() < ends:
            time.sleep(0.02)
        time.sleep(0.013 * turn)
        house.kill()
        house.start()
    time.sleep(0.5)
    voters.ends.set()
    for thread in voters.threads:
        thread.join()
    house.kill()
    told = {
        code: [giver_of(ground, person), ground["items"][item], value]
        for code, (person, item, value) in voters.receipts.items()
    }
    assert voters.faults == []
    assert len(told) >= kills * LEAST
    assert voters.counts["broken"] > 0
    return voters, house.json(LOOK), told


def giver_of(ground: dict, person: int) -> int:
    return int(ground["cookies"][person].partition(":")[0])


def test_no_acknowledged_vote_is_lost_when_the_server_is_killed(house):
    voters, found, told = stormed(house, KILLS)
    assert {code: found["receipts"].get(code) for code in told} == told
    assert found["kept"] == found["last"]
    assert found["sealed"] == [True]
    for (person, item), value in voters.last.items():
        own = [giver_of(voters.ground, person), voters.ground["items"][item]]
        later = [e for e in found["receipts"].values() if e[:2] == own]
        assert found["kept"]["{}.{}".format(*own)][1] == value or later[-1][2] != value


def test_a_server_that_answers_before_it_writes_is_found_out(house):
    """What the test above looks for is there to be found: a server that commits late loses what it acknowledged.

    Whenever it is killed, `LEAST` votes at least are acknowledged, and half as many are committed.
    """
    house.application = "tests.coproduction.late_server:application"
    _, found, told = stormed(house, 1)
    assert [code for code in told if code not in found["receipts"]]
