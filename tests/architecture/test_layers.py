"""Imports point one way, objects come from access.py, pages hold no scripts, nobody slips past the login."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from importlinter.cli import lint_imports

from tests.architecture import addresses
from tests.architecture.access_table import ROWS
from tests.architecture.sources import ROOT, modules, name, templates, tree

# Where text may be called safe HTML, and why.
MAY_MARK_SAFE = {
    "helpdesk/web/templatetags/kept_marks.py",  # drawings that stand in that file or in a package
    "helpdesk/web/templatetags/kept.py",  # line breaks around text that was escaped just before
}


def _calls(path: Path) -> Iterator[ast.Call]:
    return (node for node in ast.walk(tree(path)) if isinstance(node, ast.Call))


def _views() -> list[Path]:
    return [path for path in modules() if "views" in path.parts or path.stem == "views"]


def test_imports_point_one_way(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(ROOT)
    assert lint_imports(no_cache=True, no_logo=True) == 0, (
        "An import points up: run lint-imports and read it."
    )


def test_no_import_hides_in_a_function() -> None:
    """Where a heavy library must be lazy, or an app is being started, the line says why."""
    found = []
    for path in modules():
        text = path.read_text().splitlines()
        for function in ast.walk(tree(path)):
            if not isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef):
                continue
            for node in ast.walk(function):
                if isinstance(node, ast.Import | ast.ImportFrom):
                    near = "\n".join(text[max(0, node.lineno - 3) : node.end_lineno])
                    if "#" not in near and '"""' not in near and path.stem != "apps":
                        found.append(f"{name(path)}:{node.lineno}")
    assert not found, f"Import at the top, or say in a comment why not: {found}"


def test_views_take_tickets_from_access() -> None:
    found = []
    for path in _views():
        for call in _calls(path):
            words = ast.unparse(call)
            if words.startswith(("Ticket.objects", "get_object_or_404(Ticket", "get_list_or_404(Ticket")):
                found.append(f"{name(path)}:{call.lineno} {words[:60]}")
            if words.startswith("get_object_or_404(Customer") or ".objects.raw(" in words:
                found.append(f"{name(path)}:{call.lineno} {words[:60]}")
    assert not found, f"Take it from complaints/access.py or customers/access.py: {found}"


def test_only_verbs_write() -> None:
    """No view, form, template tag or task changes a row by itself."""
    writes = re.compile(r"\.(save|delete|bulk_create|bulk_update|update_or_create|get_or_create)\($")
    allowed = {"staff/views/account.py"}  # Django's own form for the password
    found = []
    for path in modules():
        if not ({"views", "forms", "templatetags"} & set(path.parts) or path.stem == "tasks"):
            continue
        for call in _calls(path):
            if writes.search(ast.unparse(call.func) + "(") and name(path) not in allowed:
                found.append(f"{name(path)}:{call.lineno} {ast.unparse(call.func)}")
            if ".objects.create" in ast.unparse(call.func):
                found.append(f"{name(path)}:{call.lineno}")
    assert not found, f"Put the change into a verb: {found}"


def test_the_queue_is_a_hint_and_time_is_a_row() -> None:
    found = [
        f"{name(path)}:{call.lineno} {each.arg}="
        for path in modules()
        for call in _calls(path)
        for each in call.keywords
        if each.arg in {"eta", "countdown"} and "apply_async" in ast.unparse(call.func)
    ]
    assert not found, f"Store when it is due and let a sweep find it: {found}"


@pytest.mark.parametrize(
    ("rule", "pattern"),
    [
        ("no style in a page", r"<[^>]*\sstyle\s*="),
        ("no handler in a page", r"<[^>]*\son[a-z]+\s*="),
        ("no script but in a file", r"<script(?![^>]*\ssrc=)"),
        ("no sheet but in a file", r"<style[\s>]"),
        ("nothing is called safe", r"\|\s*(safe|safeseq)\b|\{%\s*autoescape off"),
        ("no javascript: address", r"(?i)javascript:"),
        ("no htmx code", r"\s(hx-on|hx-vars|hx-vals=[\"']js)"),
        ("nothing from elsewhere", r"(src|href)=[\"'](https?:)?//"),
    ],
)
def test_pages_can_keep_the_content_policy(rule: str, pattern: str) -> None:
    found = []
    for path in (each for each in templates() if "emails" not in each.parts):
        text = re.sub(r"\{%.*?%\}|\{\{.*?\}\}|\{#.*?#\}", _short_of_quotes, path.read_text())
        found += [f"{name(path)}: {match[0][:60]}" for match in re.finditer(pattern, text)]
    assert not found, f"{rule}: {found}"


def _short_of_quotes(tag: re.Match[str]) -> str:
    """Template tags hold quotes and brackets that would look like HTML; what matters in them stays."""
    return re.sub(r"[<>]", "", tag[0])


def test_mails_escape_their_html() -> None:
    """Text parts have nothing to escape; HTML parts escape everything."""
    found = [
        name(path)
        for path in templates()
        if path.suffix == ".html" and re.search(r"\|\s*safe\b|autoescape off", path.read_text())
    ]
    assert not found


def test_only_known_places_make_safe_html() -> None:
    found = set()
    for path in modules():
        words = {ast.unparse(call.func).rpartition(".")[2] for call in _calls(path)}
        if words & {"mark_safe", "SafeString", "SafeText"}:
            found.add(name(path))
    assert found <= MAY_MARK_SAFE, (
        f"Use format_html, or say in MAY_MARK_SAFE why not: {found - MAY_MARK_SAFE}"
    )


def test_user_text_is_never_a_template() -> None:
    found = [
        f"{name(path)}:{call.lineno}"
        for path in modules()
        for call in _calls(path)
        if ast.unparse(call.func) in {"Template", "engines.from_string", "engine.from_string", "eval", "exec"}
        or ast.unparse(call.func).endswith(".from_string")
    ]
    assert not found, f"Nothing that a person can edit may be run as a template: {found}"


def _is_open(view: Any) -> bool:
    return not getattr(view, "login_required", True)


def test_only_what_the_table_calls_open_needs_no_login() -> None:
    open_by_code = {
        each for each, view in addresses.views().items() if _is_open(view) and not each.startswith("admin:")
    }
    open_by_table = {
        each for each, row in ROWS.items() if row.who in {"public", "token"} and not each.startswith("admin:")
    }
    assert open_by_code == open_by_table


def test_only_secret_addresses_do_without_djangos_form_check() -> None:
    """The complaint form checks by itself, after reading uploads within limits (see test_access_matrix)."""
    exempt = {each for each, view in addresses.views().items() if getattr(view, "csrf_exempt", False)}
    secret = {each for each, row in ROWS.items() if row.who == "token"}
    assert exempt <= secret | {"cases:complain"}
