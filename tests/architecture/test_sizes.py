"""Small enough to read: files, functions, parameters; and file names that say what is in them."""

from __future__ import annotations

import ast
from pathlib import Path

from tests.architecture.sources import lines, modules, name, static, templates, tree

MODULE, FUNCTION, PARAMETERS, TEMPLATE, SCRIPT, SHEET = 250, 40, 5, 120, 120, 250
TESTS = 300  # a list of what must hold may be a little longer than code
JUNK = {"utils", "util", "helpers", "helper", "services", "service", "common", "misc", "tools", "base"}
Function = ast.FunctionDef | ast.AsyncFunctionDef


def _too_long(paths: list[Path], most: int) -> list[str]:
    return [f"{name(path)}: {lines(path)} lines" for path in paths if lines(path) > most]


def test_modules_are_short() -> None:
    found = _too_long(list(modules()), MODULE)
    found += _too_long([path for path in modules(tests=True) if name(path).startswith("tests/")], TESTS)
    assert not found, f"At most {MODULE} lines a module: split these by what they are about: {found}"


def test_templates_scripts_and_sheets_are_short() -> None:
    found = _too_long(templates(), TEMPLATE)
    found += _too_long(static(".js"), SCRIPT) + _too_long(static(".css"), SHEET)
    assert not found, f"Split these: {found}"


def _functions() -> list[tuple[Path, Function]]:
    return [
        (path, node)
        for path in modules()
        for node in ast.walk(tree(path))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    ]


def test_functions_are_short() -> None:
    found = [
        f"{name(path)}:{node.lineno} {node.name}: {_length(node)} lines"
        for path, node in _functions()
        if _length(node) > FUNCTION
    ]
    assert not found, f"At most {FUNCTION} lines a function: {found}"


def _length(node: Function) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1


def test_functions_take_few_things_by_position() -> None:
    found = []
    for path, node in _functions():
        given = [each.arg for each in (*node.args.posonlyargs, *node.args.args)]
        if len([each for each in given if each not in {"self", "cls"}]) > PARAMETERS:
            found.append(f"{name(path)}:{node.lineno} {node.name}")
    assert not found, f"At most {PARAMETERS} by position; the others by name only (after *): {found}"


def test_names_say_what_is_in_a_file() -> None:
    found = [name(path) for path in modules(tests=True) if path.stem in JUNK]
    assert not found, f"Name these by what they are about: {found}"


def test_one_model_a_file() -> None:
    found = []
    for path in modules():
        if path.parent.name == "models" and path.stem != "__init__":
            classes = [node for node in tree(path).body if isinstance(node, ast.ClassDef)]
            models = [each.name for each in classes if any("Model" in ast.unparse(b) for b in each.bases)]
            if len(models) > 1:
                found.append(f"{name(path)}: {models}")
    assert not found


def test_modules_look_forward() -> None:
    """`from __future__ import annotations` first, in every module with code in it."""
    found = []
    for path in modules(tests=True):
        code = [node for node in tree(path).body if not isinstance(node, ast.Expr)]
        is_package = path.name == "__init__.py" and all(
            isinstance(each, ast.Import | ast.ImportFrom | ast.Assign) for each in code
        )
        if code and not is_package and "from __future__ import annotations" not in ast.unparse(code[0]):
            found.append(name(path))
    assert not found
