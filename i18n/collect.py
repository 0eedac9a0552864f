"""Collect the texts of the plugin into the translation files.

Qt's own collector does not see the refusals of the core, which knows no Qt, and puts
plain ``tr`` calls into a context that all plugins share. So the literals of ``tr(...)``
and ``Refusal(...)`` are read from the syntax tree here, the labels of the shipped
studies from their declarations, and the report's words from its template.
Existing translations are kept; texts that are gone are dropped.
"""

import ast
import re
import sys
from pathlib import Path
from xml.etree import ElementTree as Tree

ROOT = Path(__file__).resolve().parent.parent
CONTEXT = "EcoRestore"
LANGUAGES = ("zh_CN",)
CALLS = {"tr", "Refusal", "refusal", "_refusal"}
LABELLED = {
    "folder",
    "raster",
    "rasters",
    "shapes",
    "table",
    "number",
    "text",
    "choice",
    "yes_no",
}


def texts():
    """All texts in the order of files and lines, without repeats."""
    found = {}
    for folder in ("algorithms", "core", "docs"):
        for path in sorted((ROOT / folder).rglob("*.py")):
            for text in _python_texts(path):
                found.setdefault(text, path.relative_to(ROOT).as_posix())
    for path in sorted((ROOT / "resources" / "models" / "studies").glob("*.py")):
        for text in _labels(path):
            found.setdefault(text, path.relative_to(ROOT).as_posix())
    for path in sorted((ROOT / "resources" / "report").glob("*.html")):
        for text in re.findall(r'tr\("([^"]+)"\)', path.read_text(encoding="utf-8")):
            found.setdefault(text, path.relative_to(ROOT).as_posix())
    return found


def _python_texts(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or not node.args:
            continue
        name = getattr(node.func, "id", getattr(node.func, "attr", ""))
        if name in CALLS:
            literals = list(_literals(node.args[0]))
            if not literals and name in ("tr", "Refusal") and not _passes_on(node):
                sys.exit(f"{path}:{node.lineno}: {name}() needs a literal")
            yield from literals


def _literals(node):
    """The text of a literal, or both texts of a choice between two."""
    if isinstance(node, ast.IfExp):
        yield from _literals(node.body)
        yield from _literals(node.orelse)
    elif isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value


def _passes_on(call):
    """Whether a call only hands on a sentence that its caller gave."""
    return isinstance(call.args[0], ast.Name) and call.args[0].id in (
        "sentence",
        "template",
    )


def _labels(path):
    """Labels of a study's inputs, their options, and its results."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        called = getattr(getattr(node, "func", None), "id", "")
        if called in LABELLED and len(node.args) > 1:
            options = [item for item in node.args[2:3] if isinstance(item, ast.List)]
            yield from (item.value for item in _constants([node.args[1], *options]))
        elif called == "Step" and len(node.args) > 3:
            yield from (item.value for item in node.args[3].values)


def _constants(nodes):
    """The texts among arguments and in their lists."""
    for node in nodes:
        for item in getattr(node, "elts", [node]):
            if isinstance(item, ast.Constant) and isinstance(item.value, str):
                yield item


def existing(path):
    """Source text to translation of a .ts file."""
    if not path.exists():
        return {}
    return {
        message.findtext("source"): message.findtext("translation") or ""
        for message in Tree.parse(path).iter("message")  # noqa: S314, our own file
    }


def write(path, language, translations, sources):
    """Write a .ts file; a text without a translation is marked unfinished."""
    root = Tree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = Tree.SubElement(root, "context")
    Tree.SubElement(context, "name").text = CONTEXT
    for source, place in sources.items():
        message = Tree.SubElement(context, "message")
        Tree.SubElement(message, "location", filename=f"../{place}")
        Tree.SubElement(message, "source").text = source
        translated = translations.get(source, "")
        element = Tree.SubElement(message, "translation")
        element.text = translated
        if not translated:
            element.set("type", "unfinished")
    Tree.indent(root)
    body = Tree.tostring(root, encoding="unicode")
    path.write_text(
        f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n',
        encoding="utf-8",
    )


def main():
    sources = texts()
    for language in LANGUAGES:
        path = ROOT / "i18n" / f"ecorestore_{language}.ts"
        translations = existing(path)
        write(path, language, translations, sources)
        left = [source for source in sources if not translations.get(source)]
        print(f"{path.name}: {len(sources)} texts, {len(left)} without translation")


if __name__ == "__main__":
    main()
