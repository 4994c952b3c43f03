"""Estimators, pure: no Django, no clock, no heavy library. Each names its source."""
