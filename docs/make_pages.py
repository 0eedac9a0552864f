"""One page a tool, made from the tools themselves: docs/tools/en and docs/tools/zh_CN."""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [
    str(ROOT / "build" / "plugins"),
    str(ROOT / "tests"),
    "/usr/share/qgis/python/plugins",
]

from qgis_environment import start_qgis  # noqa: E402


def page(tool, tr):
    """Markdown of one tool: purpose, inputs, outputs, method."""
    inputs, outputs = [], []
    for definition in tool.parameterDefinitions():
        line = f"| `{definition.name()}` | {definition.description()} | {definition.help()} |"
        (outputs if definition.isDestination() else inputs).append(line)
    outputs += [
        f"| `{item.name()}` | {item.description()} | |"
        for item in tool.outputDefinitions()
        if tool.parameterDefinition(item.name()) is None
    ]
    head = f"| {tr('Key')} | {tr('Label')} | {tr('Remarks')} |\n|---|---|---|"
    parts = [
        f"# {tool.displayName()}",
        f"`ecorestore:{tool.name()}` · {tool.group()}",
        tool.purpose(),
    ]
    if inputs:
        parts += [f"## {tr('Inputs')}", "\n".join([head, *inputs])]
    if outputs:
        parts += [f"## {tr('Outputs')}", "\n".join([head, *outputs])]
    parts += [f"## {tr('Method')}", tool.method()]
    return "\n\n".join(parts) + "\n"


def main():
    start_qgis()
    from ecorestore.algorithms.texts import speaking, tr
    from ecorestore.algorithms.tools import TOOLS

    for language in ("en", "zh_CN"):
        folder = ROOT / "docs" / "tools" / language
        folder.mkdir(parents=True, exist_ok=True)
        with speaking(language):
            for tool_class in TOOLS:
                tool = tool_class()
                tool.initAlgorithm()
                stem = tool_class.__module__.rsplit(".", 1)[-1]
                (folder / f"{stem}.md").write_text(page(tool, tr), encoding="utf-8")


if __name__ == "__main__":
    main()
