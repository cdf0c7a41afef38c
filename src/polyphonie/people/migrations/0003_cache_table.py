"""The table in which the limits on guessing are counted, for every process of the site."""

from django.core.management import call_command
from django.db import migrations


def make_cache_table(apps, schema_editor):
    call_command("createcachetable", "people_cache", database=schema_editor.connection.alias, verbosity=0)


class Migration(migrations.Migration):
    dependencies = [("people", "0002_organisation_invitations")]
    operations = [
        migrations.RunPython(make_cache_table, migrations.RunPython.noop, elidable=False),
    ]
