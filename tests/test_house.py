"""The layers of the house: what each may import, and what stands where."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
CORE_MODULES = sorted(
    "ecorestore."
    + ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
    for path in (ROOT / "core").rglob("*.py")
)
TOOL_FILES = sorted(
    path for path in (ROOT / "algorithms").glob("*/*.py") if path.name != "__init__.py"
)


def test_core_imports_nothing_above_it():
    code = (
        "import importlib, sys\n"
        f"for name in {CORE_MODULES!r}: importlib.import_module(name)\n"
        "above = {'qgis', 'osgeo', 'PyQt5', 'PyQt6', 'processing', 'matplotlib'}\n"
        "print(sorted(above & {name.split('.')[0] for name in sys.modules}))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


def _imports(path):
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom):
            yield "." * node.level + (node.module or "")
        elif isinstance(node, ast.Import):
            yield from (name.name for name in node.names)


@pytest.mark.parametrize("path", sorted((ROOT / "core").rglob("*.py")), ids=str)
def test_core_reads_no_file_and_prints_nothing(path):
    called = {
        node.func.id
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
    }
    assert not called & {"open", "print", "input", "eval", "exec"}


@pytest.mark.parametrize("path", TOOL_FILES, ids=lambda path: path.stem)
def test_tool_reaches_into_no_other_tools_file(path):
    here = {item.stem for item in path.parent.glob("*.py")}
    tools = {item.stem for item in TOOL_FILES}
    if path.parent.name == "report":
        tools -= here  # the rooms of the one report tool
    for name in _imports(path):
        first = name.lstrip(".").split(".")[0]
        level = len(name) - len(name.lstrip("."))
        assert not (level == 1 and first in tools), name
        assert not (level == 2 and first in {p.parent.name for p in TOOL_FILES}), name


@pytest.mark.parametrize("path", TOOL_FILES, ids=lambda path: path.stem)
def test_file_holds_one_class_named_as_the_file(path):
    if path.parent.name == "report" and path.stem != "report":
        return
    classes = [
        node.name
        for node in ast.parse(path.read_text(encoding="utf-8")).body
        if isinstance(node, ast.ClassDef)
    ]
    assert [name.lower() for name in classes] == [path.stem.replace("_", "")]
