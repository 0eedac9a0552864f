"""A tool's help, made from what it declares, so that it cannot drift."""

from __future__ import annotations

import html

from qgis.core import QgsProcessingParameterDefinition

from .texts import tr

HIDDEN = QgsProcessingParameterDefinition.Flag.FlagHidden


def help_html(tool):
    """Purpose, inputs, outputs and method as light HTML."""
    parts = [f"<p>{html.escape(tool.purpose())}</p>"]
    instance = tool if tool.parameterDefinitions() else tool.create()
    inputs, outputs = [], []
    for definition in instance.parameterDefinitions():
        if definition.flags() & HIDDEN:
            continue
        line = f"<b>{html.escape(definition.description())}</b>"
        if definition.help():
            line += f": {html.escape(definition.help())}"
        (outputs if definition.isDestination() else inputs).append(f"<p>{line}</p>")
    parts += [f"<h3>{tr('Inputs')}</h3>", *inputs]
    if outputs:
        parts += [f"<h3>{tr('Outputs')}</h3>", *outputs]
    parts += [f"<h3>{tr('Method')}</h3>", f"<p>{html.escape(tool.method())}</p>"]
    return "\n".join(parts)
