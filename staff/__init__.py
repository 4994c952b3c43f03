"""The people who work here: users, teams, roles, what they are told."""
