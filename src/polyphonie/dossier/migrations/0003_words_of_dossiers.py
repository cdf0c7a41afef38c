"""The words by which a dossier is found: its title, its place, its organiser, without capitals nor accents."""

from django.db import migrations, models

from polyphonie.dossier.models import searched


def fill(apps, schema_editor):
    dossiers = apps.get_model("dossier", "Dossier")
    for dossier in dossiers.objects.only("title", "finding"):
        words = searched(dossier.title, dossier.finding.get("place"), dossier.finding.get("organiser"))
        dossiers.objects.filter(pk=dossier.pk).update(words=words)


class Migration(migrations.Migration):
    dependencies = [("dossier", "0002_team_and_history")]

    operations = [
        migrations.AddField(
            model_name="dossier",
            name="words",
            field=models.TextField(blank=True, default="", editable=False),
        ),
        migrations.RunPython(fill, migrations.RunPython.noop),
    ]
