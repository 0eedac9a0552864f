"""What the tools for landscape metrics of many small landscapes share."""

from __future__ import annotations

from .metric_choice import MetricTool
from .parameters import number_out, table_out, vector_out
from .texts import tr


class ZonedMetricTool(MetricTool):
    """A tool that measures each zone as a landscape of its own."""

    OUTPUT = "OUTPUT"
    CLASS_TABLE = "CLASS_TABLE"
    COUNT = "COUNT"
    EMPTY = "EMPTY"

    bytes_per_cell = 24

    def zoned_inputs(self):
        return self.metric_inputs(
            tr(
                "Values of the raster, with commas: their metrics become attributes"
                " such as PLAND_2. Empty: only the metrics of landscapes do."
            )
        )

    def zoned_outputs(self):
        return (
            vector_out(self.OUTPUT, tr("Zones with their metrics"), "polygon"),
            table_out(
                self.CLASS_TABLE, tr("Metrics of classes by zone"), optional=True
            ),
            number_out(self.COUNT, tr("Number of zones with land cover")),
            number_out(self.EMPTY, tr("Number of zones without land cover")),
        )

    def refusals(self, given):
        yield from super().refusals(given)
        yield from self.unanswered(given, self._levels(given))

    def _levels(self, given):
        by_class = given.has(self.CLASSES) or given.wants(self.CLASS_TABLE)
        return ["landscape", "class"] if by_class else ["landscape"]

    def measure(self, job, classes, zones):
        """Metrics of each zone, with those of chosen classes as columns."""
        from ..core.landscape.metrics import metric_tables, with_classes

        described = job.value(self.CLASSES) or ()
        tables = metric_tables(
            classes.values,
            classes.grid,
            metrics=self.asked(job.given, self._levels(job.given)),
            zones=zones,
            described=described,
            progress=job.part(0.0, 0.8),
            **self.options(job),
        ).tables
        if "class" in tables:
            job.write_table(self.CLASS_TABLE, tables["class"].reset_index())
        if described:
            return with_classes(tables["landscape"], tables["class"], described)
        return tables["landscape"]
