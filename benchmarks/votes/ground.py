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


def fill(activity, ask: str, givers: list, items: list[int], votes: int) -> None:
    """Store votes as the ledger would have written them."""
    from polyphonie.dossier.commitments import what_digest, who_digest
    from polyphonie.dossier.ledger import Given, content_of, slot_of
    from polyphonie.dossier.models import Contribution, Entry
    from polyphonie.kit.registry import instrument_for

    place = next(n for n, one in enumerate(instrument_for(activity.instrument).asks) if one.slug == ask)
    is_map, now, number = activity.instrument == "opinion_map", activity.opened_at, Entry.objects.count()
    each = -(-votes // len(givers))

    def pairs():
        for n, giver in enumerate(givers):
            camp = n % 3
            for k in range(each):
                at = (n * 7 + k * 13) % len(items)
                value = ((at % 3 == camp) * 2 - 1 if (n * 31 + k * 17) % 10 else 0) if is_map else (n + k) % KINDS
                yield giver, Given(place, items[at], value)

    todo = islice(pairs(), votes)
    while batch := list(islice(todo, 4_000)):
        entries, kept = [], []
        for giver, given in batch:
            number, key, slot = number + 1, uuid4(), slot_of(given, 1)
            if not is_map:  # a map is read from its contributions alone
                content = content_of("given", given, 1)
                entries.append(Entry(
                    pk=number, dossier_id=activity.dossier_id, kind="given", activity=activity, giver=giver, slot=slot,
                    item=given.item, value=given.value, key=key, who_digest=who_digest(giver.key, key, giver.pk),
                    what_digest=what_digest(activity.key, key, content),
                ))  # fmt: skip
            kept.append(Contribution(
                activity=activity, giver=giver, ask=place, item=given.item, slot=slot, value=given.value,
                given_at=now, entry=number,
            ))  # fmt: skip
        Entry.objects.bulk_create(entries)
        Contribution.objects.bulk_create(kept)
    settle()


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
