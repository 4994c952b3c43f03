"""The business-time engine."""
