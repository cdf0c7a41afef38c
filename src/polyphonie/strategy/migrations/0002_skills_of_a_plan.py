from django.db import migrations, models


class Migration(migrations.Migration):
    """What a plan provides for: skills to train and to hire."""

    dependencies = [("strategy", "0001_initial")]

    operations = [
        migrations.AddField(model_name="plan", name="train", field=models.JSONField(default=list)),
        migrations.AddField(model_name="plan", name="hire", field=models.JSONField(default=list)),
    ]
