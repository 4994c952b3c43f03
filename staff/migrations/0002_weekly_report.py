from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("staff", "0001_first")]

    operations = [
        migrations.AddField(
            model_name="user",
            name="gets_weekly_report",
            field=models.BooleanField(
                default=True, help_text="Managers and administrators: the week's figures by mail on Monday"
            ),
        ),
    ]
