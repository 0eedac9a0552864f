"""The page itself: what stands where, as one HTML file without other files."""

from __future__ import annotations

import base64
import json
from datetime import date

import pandas as pd
from qgis.core import Qgis, QgsApplication

from .. import provenance
from ..base import ROOT
from ..texts import tr

TEMPLATE = ROOT / "resources" / "report"
ROWS_SHOWN = 60


class Page:
    """Collects maps, tables and the records of how they were made."""

    def __init__(self, title, summary):
        self._title = title
        self._summary = summary
        self._maps = []
        self._tables = []
        self._records = {}

    def add_map(self, source, cartographer):
        """A map of a layer, drawn by ``cartographer``."""
        self._maps.append(self.drawn_map(source, cartographer))

    def add_table(self, source, frame: pd.DataFrame, chart):
        """A table, its chart as SVG or an empty text."""
        self._tables.append(self.shown_table(source, frame, chart))

    def drawn_map(self, source, cartographer):
        """What the template needs of a map."""
        title = _title(source, self._record(source))
        picture = cartographer.picture(source, title)
        return {"title": title, "picture": base64.b64encode(picture).decode("ascii")}

    def shown_table(self, source, frame: pd.DataFrame, chart):
        """What the template needs of a table."""
        return {
            "title": _title(source, self._record(source)),
            "columns": list(frame.columns),
            "rows": [
                [_shown(value) for value in row]
                for row in frame.head(ROWS_SHOWN).itertuples(index=False)
            ],
            "more": max(len(frame) - ROWS_SHOWN, 0),
            "chart": chart,
        }

    def html(self, template="report.html", **more):
        """The whole page; ``more`` is what a template of its own needs besides."""
        import jinja2

        environment = jinja2.Environment(
            loader=jinja2.FileSystemLoader(str(TEMPLATE)), autoescape=True
        )
        return environment.get_template(template).render(
            tr=tr,
            title=self._title,
            summary=self._summary,
            date=date.today().isoformat(),
            maps=self._maps,
            tables=self._tables,
            records=[_steps(record) for record in self._records.values()],
            versions={
                "EcoRestore": provenance.__version__,
                "QGIS": Qgis.QGIS_VERSION,
                **provenance.library_versions(),
            },
            **more,
        )

    def _record(self, source):
        record = provenance.record_of(source.path)
        if record:
            made = json.dumps(
                [record["tool"], record["parameters"], record["started"]], default=str
            )
            self._records[made] = record
        return record


def _title(source, record):
    """The tool and the output that a layer came from, else the layer's name."""
    tool = record and QgsApplication.processingRegistry().algorithmById(record["tool"])
    if not tool:
        return source.name
    # A new instance speaks the language of the report.
    fresh = tool.create()
    output = fresh.parameterDefinition(record.get("output", ""))
    return f"{fresh.displayName()}: {output.description()}" if output else source.name


def _steps(record):
    tool = QgsApplication.processingRegistry().algorithmById(record["tool"])
    fresh = tool.create() if tool else None
    parameters = []
    for key, value in record["parameters"].items():
        definition = fresh.parameterDefinition(key) if fresh else None
        shown = ", ".join(map(str, value)) if isinstance(value, list) else value
        if shown not in (None, ""):
            parameters.append((definition.description() if definition else key, shown))
    return {
        "title": fresh.displayName() if fresh else record["tool"],
        "tool": record["tool"],
        "version": record["version"],
        "started": record["started"],
        "parameters": parameters,
        "inputs": record["inputs"],
    }


def _shown(value):
    if isinstance(value, float):
        if value != value:
            return ""
        return f"{value:,.0f}" if abs(value) >= 1e4 else f"{value:.4g}"
    return str(value)
