"""One illustrated page of a study's maps, tables and charts."""

from qgis.core import QgsProcessingAlgorithm

from ..base import Tool
from ..installation import REPORTS, REQUIRED
from ..parameters import choice, html_out, layers, raster, tables, text
from ..texts import speaking, tr


class Report(Tool):
    """Maps, tables, charts, parameters, inputs and versions in one HTML file."""

    TITLE = "TITLE"
    SUMMARY = "SUMMARY"
    LAYERS = "LAYERS"
    TABLES = "TABLES"
    BASE = "BASE"
    LANGUAGE = "LANGUAGE"
    OUTPUT = "OUTPUT"

    def title(self):
        return tr("Illustrated report")

    def purpose(self):
        return tr(
            "Puts the results of a study on one page that opens in any browser and"
            " prints well: maps with legend, scale bar and north arrow, tables, charts,"
            " and how each result was made."
        )

    def method(self):
        return tr(
            "QGIS draws the maps with the styles of the layers. Parameters, inputs with"
            " their checksums and versions are read from the record that each result"
            " carries."
        )

    def keywords(self):
        return ["HTML", "map", "chart", tr("documentation")]

    def flags(self):
        # Layouts belong to the main thread.
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading

    def needed(self):
        return {**REQUIRED, **REPORTS}

    def initAlgorithm(self, _config=None):
        self.add(
            text(self.TITLE, tr("Title"), tr("Ecological security pattern")),
            text(
                self.SUMMARY,
                tr("Opening paragraph"),
                optional=True,
                help=tr("What was studied, where and why."),
            ),
            layers(
                self.LAYERS,
                tr("Layers to show as maps"),
                help=tr("Each layer becomes one map, in this order."),
            ),
            tables(
                self.TABLES,
                tr("Tables"),
                optional=True,
                help=tr("Known tables get a chart."),
            ),
            raster(
                self.BASE,
                tr("Background raster"),
                "quantity",
                optional=True,
                help=tr("Drawn pale below layers of points, lines and polygons."),
                advanced=True,
            ),
            choice(
                self.LANGUAGE,
                tr("Language"),
                [("", tr("as QGIS")), ("en", "English"), ("zh_CN", "中文")],
            ),
            html_out(self.OUTPUT, tr("Report")),
        )

    def execute(self, job):
        from .charts import chart_of
        from .maps import Cartographer
        from .page import Page

        with speaking(job.value(self.LANGUAGE)):
            page = Page(job.value(self.TITLE), job.value(self.SUMMARY))
            sources = job.given.source(self.LAYERS)
            given_tables = job.given.source(self.TABLES)
            steps = len(sources) + len(given_tables)
            base = job.given.source(self.BASE)
            cartographer = Cartographer(base.path if base else None)
            for done, source in enumerate(sources):
                page.add_map(source, cartographer)
                job.advance(done / steps)
            for done, source in enumerate(given_tables, len(sources)):
                frame = job.read_table(source)
                page.add_table(source, frame, chart_of(frame))
                job.advance(done / steps)
            job.write_text(self.OUTPUT, page.html())
        job.say(
            tr(
                "{maps} maps, {tables} tables: {path}",
                maps=len(sources),
                tables=len(given_tables),
                path=job.results[self.OUTPUT],
            )
        )
