"""Wishing customers well: occasions, programmes, and who gets a greeting, once."""
