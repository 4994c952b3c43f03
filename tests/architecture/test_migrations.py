"""Migrations: none missing, one line each app, each with a way back, and the whole way walked."""

from __future__ import annotations

from io import StringIO

import pytest
from django.apps import apps
from django.core.management import call_command
from django.db import connection
from django.db.migrations import RunPython, RunSQL
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.operations.base import Operation

OURS = ("web", "messaging", "staff", "customers", "complaints", "feedback", "greetings", "retention")


@pytest.fixture
def loader(db: None) -> MigrationLoader:
    return MigrationLoader(connection)


def test_every_app_with_models_is_looked_at() -> None:
    ours = ("helpdesk", "messaging", "staff", "customers", "complaints", "feedback", "greetings", "retention")
    with_models = {
        config.label for config in apps.get_app_configs() if config.name.startswith(ours) and config.models
    }
    assert with_models == set(OURS), "Add the new app to OURS."


@pytest.mark.django_db
def test_no_migration_is_missing() -> None:
    out = StringIO()
    try:
        call_command("makemigrations", check=True, dry_run=True, verbosity=1, stdout=out)
    except SystemExit:
        pytest.fail(f"Models have changed. Run makemigrations APP -n what_it_adds. {out.getvalue()}")


@pytest.mark.parametrize("app", OURS)
def test_migrations_are_one_line(loader: MigrationLoader, app: str) -> None:
    leaves = loader.graph.leaf_nodes(app)
    assert len(leaves) == 1, f"Two people added a migration at once; make one follow the other: {leaves}"
    own = [key for key in loader.graph.nodes if key[0] == app]
    for key in own:
        followers = [child.key for child in loader.graph.node_map[key].children if child.key[0] == app]
        assert len(followers) <= 1, f"{key} is followed by {followers}"


@pytest.mark.parametrize("app", OURS)
def test_migrations_are_numbered_and_say_what_they_add(loader: MigrationLoader, app: str) -> None:
    names = sorted(name for label, name in loader.graph.nodes if label == app)
    assert [name[:4] for name in names] == [f"{number:04}" for number in range(1, len(names) + 1)]
    assert not [name for name in names if "_auto_" in name], "Name it: makemigrations -n what_it_adds"


@pytest.mark.parametrize("app", OURS)
def test_every_step_has_a_way_back(loader: MigrationLoader, app: str) -> None:
    stuck = [
        f"{name}: {operation.describe()}"
        for (label, name), migration in loader.disk_migrations.items()
        if label == app
        for operation in migration.operations
        if not _is_reversible(operation)
    ]
    assert not stuck, f"Give these reverse_sql or reverse_code: {stuck}"


def _is_reversible(operation: Operation) -> bool:
    if isinstance(operation, RunSQL):
        return operation.reverse_sql is not None
    if isinstance(operation, RunPython):
        return operation.reverse_code is not None
    return bool(operation.reversible)


@pytest.mark.django_db
def test_the_way_back_and_forth_is_walked() -> None:
    """All of our tables go and come again. DDL is transactional here: the test's own rollback undoes it."""
    ours = {model._meta.db_table for app in OURS for model in apps.get_app_config(app).get_models()}
    for app in reversed(OURS):
        call_command("migrate", app, "zero", verbosity=0)
    left = ours & set(connection.introspection.table_names())
    assert not left, f"These tables stay after going back: {left}"
    call_command("migrate", verbosity=0)
    assert ours <= set(connection.introspection.table_names())
