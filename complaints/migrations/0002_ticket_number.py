"""References count up from 10001; gaps are fine, doubles are not."""

from __future__ import annotations

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("complaints", "0001_first")]
    operations = [
        migrations.RunSQL(
            "CREATE SEQUENCE complaints_ticket_number START 10001",
            "DROP SEQUENCE complaints_ticket_number",
        )
    ]
