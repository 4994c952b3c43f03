"""How fast Kept is at the size the database has now: `python -m bench` (see README.md)."""
