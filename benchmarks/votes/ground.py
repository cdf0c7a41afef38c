"""An activity to vote in, with its givers and votes already stored, in the database that the environment names.

Run as a program: python -m benchmarks.votes.ground instrument people items votes. It prints, as JSON, what a client
needs: the slug, the ask, the items, and the cookie of each giver.
"""

import datetime as dt
import json
import os
import sys
from itertools import islice
from uuid import uuid4

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "polyphonie.web.settings")
SLUG, ASKS, KINDS = "vote", {"graded_vote": ("option", "grade"), "opinion_map": ("statement", "vote")}, 6


def lay(instrument: str, people: int, items: int, votes: int) -> dict:
    """Make the activity, its givers and its votes; give what a client needs."""
    from django.core import signing
    from django.core.management import call_command
    from django.utils import timezone

    from polyphonie.coproduction.cookies import SALT
    from polyphonie.dossier.models import Activity, Dossier, Giver, Item, Objective

    call_command("migrate", verbosity=0, interactive=False)
    about, ask = ASKS[instrument]
    dossier = Dossier.objects.create(slug="ground", title="Ground", situation="{}", is_public=True)
    goal = Objective.objects.create(dossier=dossier, code="choose", text="Choose")
    activity = Activity.objects.create(
        dossier=dossier, objective=goal, slug=SLUG, instrument=instrument, title="Vote",
        opened_at=timezone.now() - dt.timedelta(hours=1),
    )  # fmt: skip
    rows = (Item(activity=activity, ask=about, title=f"Item {n}", place=n) for n in range(items))
    laid = [one.pk for one in Item.objects.bulk_create(rows)]
    rows = (Giver(activity=activity, identity=f"{n:064}") for n in range(people))
    givers = Giver.objects.bulk_create(rows, batch_size=2_000)
    fill(activity, ask, givers, laid, votes)
    sign = signing.Signer(salt=SALT + SLUG).sign
    cookies = [sign(str(giver.pk)) for giver in givers[:2_000]]
    return {"slug": SLUG, "ask": ask, "items": laid, "cookies": cookies}


KEPT = "activity_id, giver_id, ask, round, item, slot, value, text, more, channel, given_at, entry"
DONE = (
    "id, dossier_id, kind, facts, revision, at, activity_id, giver_id, slot, item, value, key, who_digest, what_digest"
)


def fill(activity, ask: str, givers: list, items: list[int], votes: int) -> None:
    """Store votes as the ledger would have written them; their commitments are of chance, which costs as much to read.

    A map is read from its contributions alone: it has no entries.
    """
    from django.db import connection, transaction

    from polyphonie.dossier.ledger import Given, slot_of
    from polyphonie.kit.registry import instrument_for

    place = next(n for n, one in enumerate(instrument_for(activity.instrument).asks) if one.slug == ask)
    is_map, own = activity.instrument == "opinion_map", (activity.pk, activity.dossier_id)
    now = connection.ops.adapt_datetimefield_value(activity.opened_at)
    is_native = connection.features.has_native_uuid_field
    todo, number = islice(pairs(len(givers), len(items), -(-votes // len(givers)), is_map), votes), 0
    with transaction.atomic(), connection.cursor() as cursor:
        while batch := list(islice(todo, 20_000)):
            entries, kept = [], []
            for person, at, value in batch:
                number, giver, item = number + 1, givers[person].pk, items[at]
                slot = slot_of(Given(place, item), 1)
                kept.append((own[0], giver, place, 1, item, slot, value, "", "{}", 0, now, number))
                key = uuid4() if is_native else uuid4().hex
                if not is_map:
                    entries.append((number, own[1], "given", "{}", 0, now, own[0], giver, slot, item, value, key,
                                    os.urandom(32), os.urandom(32)))  # fmt: skip
            many(cursor, "dossier_entry", DONE, entries)
            many(cursor, "dossier_contribution", KEPT, kept)
    settle()


def pairs(people: int, items: int, each: int, is_map: bool):
    """Give who votes on what, and how: in three camps on a map, anyhow elsewhere."""
    for n in range(people):
        for k in range(each):
            at = (n * 7 + k * 13) % items
            camp = (at % 3 == n % 3) * 2 - 1 if (n * 31 + k * 17) % 10 else 0
            yield n, at, camp if is_map else (n + k) % KINDS


def many(cursor, table: str, columns: str, rows: list[tuple]) -> None:
    """Insert many rows as fast as the database takes them."""
    from django.db import connection

    if not rows:
        return
    if connection.vendor == "postgresql":
        with cursor.copy(f"COPY {table} ({columns}) FROM STDIN") as copy:
            for row in rows:
                copy.write_row(row)
    else:
        cursor.executemany(f"INSERT INTO {table} ({columns}) VALUES ({', '.join(['%s'] * len(rows[0]))})", rows)


def settle() -> None:
    """Leave the database as a long-lived one is: numbers follow, statistics are known."""
    from django.db import connection

    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute("SELECT setval('dossier_entry_id_seq', (SELECT coalesce(max(id), 1) FROM dossier_entry))")
            cursor.execute("VACUUM ANALYZE")
        else:
            cursor.execute("ANALYZE")


if __name__ == "__main__":
    django.setup()
    print(json.dumps(lay(sys.argv[1], *map(int, sys.argv[2:5]))))
