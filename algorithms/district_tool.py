"""What the karst tools share that answer by district: inputs, table, chart."""

from __future__ import annotations

import numpy as np

from .base import Tool
from .parameters import html_out, table_out, text, zones
from .texts import listed, tr


class DistrictTool(Tool):
    """A tool whose classes or means are wanted for each district."""

    DISTRICTS = "DISTRICTS"
    NAME_COLUMN = "NAME_COLUMN"
    DISTRICT_TABLE = "DISTRICT_TABLE"
    CHART = "CHART"

    def district_inputs(self, help=""):  # noqa: A002
        """The parameters of the districts."""
        return (
            zones(
                self.DISTRICTS,
                tr("Districts"),
                help=help
                or tr("Counties, basins or other zones, for the table by district."),
                optional=True,
            ),
            text(
                self.NAME_COLUMN,
                tr("Column with the names of districts"),
                "name",
                help=tr("Where the districts have it, tables and charts show it."),
                optional=True,
                advanced=True,
            ),
        )

    def district_outputs(self, table_label, chart_label):
        """The outputs by district; without districts they hold the whole area."""
        return (
            table_out(
                self.DISTRICT_TABLE,
                table_label,
                help=tr("Without districts: one for the whole area."),
                optional=True,
            ),
            html_out(self.CHART, chart_label, optional=True),
        )

    def districts(self, job, grid):
        """The number of the district of each cell, or None; what they lose is said."""
        from ..core.karst.class_areas import cells_without_value

        if not job.has(self.DISTRICTS):
            return None
        ids = job.zones(self.DISTRICTS)
        lost = cells_without_value(ids, grid)
        if lost:
            job.warn(
                tr(
                    "{cells:,} cells of the districts ({percent:.1f} percent) have no"
                    " value in the rasters and do not count: districts {ids}.",
                    cells=sum(lost.values()),
                    percent=100 * sum(lost.values()) / np.count_nonzero(ids),
                    ids=listed(sorted(lost)),
                )
            )
        return ids

    def named(self, job, table, by="zone"):
        """The table with the names of its districts, where they have any."""
        names = {}
        if job.has(self.DISTRICTS):
            names = job.zone_names(self.DISTRICTS, job.value(self.NAME_COLUMN))
        if names:
            table = table.copy()
            table.insert(1, "name", table[by].map(names).fillna(""))
        return table

    def write_by_district(self, job, table, by="zone", caption=""):
        """Write the table by district and its chart."""
        table = self.named(job, table, by)
        job.write_table(self.DISTRICT_TABLE, table)
        job.write_chart(self.CHART, table, caption)
