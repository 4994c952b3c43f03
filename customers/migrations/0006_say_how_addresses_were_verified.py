from django.db import migrations


class Migration(migrations.Migration):
    """Until now there was one way: an answer to a mail of ours."""

    dependencies = [("customers", "0005_how_an_address_was_verified")]

    operations = [
        migrations.RunSQL(
            "UPDATE customers_contactpoint SET verified_how = 'answered' WHERE verified_at IS NOT NULL",
            reverse_sql=migrations.RunSQL.noop,
        ),
    ]
