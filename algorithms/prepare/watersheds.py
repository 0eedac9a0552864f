"""Watersheds of outlets from an elevation model."""

import numpy as np

from ..base import Tool
from ..layer_checks import range_refusals
from ..parameters import (
    features,
    number,
    number_out,
    raster,
    raster_out,
    table_out,
    vector_out,
    yes_no,
)
from ..texts import listed, tr


class Watersheds(Tool):
    """The land that drains to outlets."""

    INPUT = "INPUT"
    OUTLETS = "OUTLETS"
    RADIUS = "RADIUS"
    FILL = "FILL"
    WATERSHEDS = "WATERSHEDS"
    RASTER = "RASTER"
    MOVED_OUTLETS = "MOVED_OUTLETS"
    TABLE = "TABLE"
    COUNT = "COUNT"
    AREA_KM2 = "AREA_KM2"

    measures = True
    bytes_per_cell = 26

    def title(self):
        return tr("Watersheds")

    def purpose(self):
        return tr(
            "Finds the land that drains to gauges, dams, springs or lakes, for results"
            " by watershed. Outlets upstream of another one share its land: the table"
            " names the next outlet downstream and the whole area above each."
        )

    def method(self):
        return tr(
            "Depressions are filled by priority flood (Barnes et al., 2014), and water"
            " leaves each cell towards the steepest of its eight neighbours (D8,"
            " O'Callaghan and Mark, 1984), over level ground as in InVEST 3.20. Each"
            " outlet moves to the cell within the search distance through which most"
            " water drains, since a mapped outlet rarely lies on the stream of the"
            " elevation model."
        )

    def keywords(self):
        return ["basin", "pour point", "outlet", "D8", "hydrology", tr("catchment")]

    def initAlgorithm(self, _config=None):
        self.add(
            raster(self.INPUT, tr("Elevation (m)"), "quantity"),
            features(
                self.OUTLETS,
                tr("Outlets"),
                help=tr(
                    "Points, or lines and polygons such as lakes; or a raster of"
                    " numbers. A whole-number column such as ws_id or id numbers them,"
                    " else their order does."
                ),
            ),
            number(
                self.RADIUS,
                tr("Outlets move to the largest stream within (m)"),
                100,
                least=0,
                help=tr(
                    "0 leaves them where they are. Some cells suffice: too far, and an"
                    " outlet on a brook moves to the river below. Give 0 for lakes."
                ),
            ),
            yes_no(
                self.FILL,
                tr("Fill depressions first"),
                True,
                help=tr(
                    "Without it water ends in depressions, as in the dolines of karst."
                ),
                advanced=True,
            ),
            vector_out(self.WATERSHEDS, tr("Watersheds (km²)"), "polygon"),
            raster_out(
                self.RASTER, tr("Watersheds as a raster of numbers"), optional=True
            ),
            vector_out(
                self.MOVED_OUTLETS, tr("Outlets, once moved"), "point", optional=True
            ),
            table_out(self.TABLE, tr("Table of watersheds (km²)"), optional=True),
            number_out(self.COUNT, tr("Number of watersheds")),
            number_out(self.AREA_KM2, tr("Area of all watersheds (km²)")),
        )

    def refusals(self, given):
        from ...core.services.value_ranges import LAND_HEIGHTS

        return range_refusals(given, {self.INPUT: LAND_HEIGHTS})

    def execute(self, job):
        from ...core.raster.outlet_watersheds import outlet_watersheds

        elevation = job.raster(self.INPUT)
        result = outlet_watersheds(
            elevation.values,
            job.zones(self.OUTLETS, on=elevation),
            elevation.grid,
            radius=job.value(self.RADIUS),
            fill=job.value(self.FILL),
            progress=job.progress,
        )
        found = result.watersheds
        table = found.table.rename_axis("ws_id").reset_index()
        job.write_polygons(
            self.WATERSHEDS, found.ids, table, by="ws_id", style="watersheds"
        )
        job.write_raster(self.RASTER, found.ids, found.ids > 0, style="labels")
        rows, columns = np.nonzero(result.outlets)
        moved = table.set_index("ws_id").loc[result.outlets[rows, columns]]
        job.write_points(
            self.MOVED_OUTLETS, rows, columns, moved.reset_index(), style="outlets"
        )
        job.write_table(self.TABLE, table)
        job.number(self.COUNT, len(table))
        job.number(self.AREA_KM2, float(table["area_km2"].sum()))
        if result.reaches_edge:
            job.warn(
                tr(
                    "These watersheds reach the edge of the elevation raster and may go"
                    " on beyond it: {watersheds}. Take a larger raster unless its edge"
                    " is the divide.",
                    watersheds=listed(sorted(result.reaches_edge)),
                )
            )
        job.say(
            tr(
                "{count} watersheds, {area:,.2f} km²",
                count=len(table),
                area=float(table["area_km2"].sum()),
            )
        )
