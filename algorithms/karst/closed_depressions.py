"""Closed depressions, and what drains into them."""

import numpy as np

from ..district_tool import DistrictTool
from ..layer_checks import needed_refusals, range_refusals
from ..parameters import (
    Column,
    number,
    number_out,
    raster,
    raster_out,
    table,
    vector_out,
)
from ..texts import tr


class ClosedDepressions(DistrictTool):
    """Dolines and poljes, their catchments, and the load that goes underground."""

    ELEVATION = "ELEVATION"
    LEAST_DEPTH = "LEAST_DEPTH"
    LEAST_AREA = "LEAST_AREA"
    LAND_COVER = "LAND_COVER"
    TABLE = "TABLE"
    LOAD = "LOAD"
    DEPRESSIONS = "DEPRESSIONS"
    CATCHMENTS = "CATCHMENTS"
    FILL_DEPTH = "FILL_DEPTH"
    COUNT = "COUNT"
    DRAINED_PERCENT = "DRAINED_PERCENT"
    LOAD_UNDERGROUND = "LOAD_UNDERGROUND"

    measures = True
    bytes_per_cell = 60

    def title(self):
        return tr("Closed depressions")

    def purpose(self):
        return tr(
            "Finds dolines, poljes and other closed depressions, those within others,"
            " the land that drains into each, and the load of pollution that goes"
            " underground there. Use it to protect karst water from what happens on the"
            " surface."
        )

    def method(self):
        return tr(
            "Fill depth by priority flood (Barnes et al., 2014, Computers & Geosciences"
            " 62:117-127); depressions within depressions by the water level at which"
            " they join (Barnes et al., 2020, Earth Surface Dynamics 8:431-445);"
            " catchments by D8. A road on a dam or a bridge makes a depression in the"
            " elevation that is none on the ground: check the map."
        )

    def keywords(self):
        return [
            "doline",
            "sinkhole",
            "polje",
            "cockpit",
            "fill depth",
            "pollution load",
        ]

    def initAlgorithm(self, _config=None):
        self.add(
            raster(
                self.ELEVATION,
                tr("Elevation (m)"),
                "quantity",
                help=tr("As it is: depressions not filled before."),
            ),
            number(
                self.LEAST_DEPTH,
                tr("Smallest depth (m)"),
                2.0,
                least=0,
                help=tr(
                    "Ours: above the noise of a good elevation; 5 and more for SRTM."
                ),
            ),
            number(
                self.LEAST_AREA,
                tr("Smallest area under water (m²)"),
                5000.0,
                least=0,
                help=tr("Ours: some cells of 30 m."),
            ),
            raster(
                self.LAND_COVER,
                tr("Land cover that exports (class codes)"),
                "classes",
                optional=True,
            ),
            table(
                self.TABLE,
                tr("Table of exports (kg/(ha·a))"),
                (Column("load"),),
                help=tr(
                    "A row for each class, with its code in lucode (or code, class), and"
                    " what a hectare exports in a year, such as of nitrogen."
                ),
                optional=True,
            ),
            *self.district_inputs(),
            raster(
                self.LOAD,
                tr("Export, in place of land cover and table (kg/(ha·a))"),
                "quantity",
                optional=True,
                advanced=True,
            ),
            vector_out(
                self.DEPRESSIONS,
                tr("Closed depressions"),
                "polygon",
                help=tr(
                    "Each with depth (m), area (m²), volume (m³), catchment (m²), its"
                    " nesting from 1, and in parent the depression around it, 0 for none."
                ),
            ),
            vector_out(
                self.CATCHMENTS,
                tr("Catchments of closed depressions"),
                "polygon",
                help=tr("Of the outermost ones."),
                optional=True,
            ),
            raster_out(self.FILL_DEPTH, tr("Depth under water when full (m)")),
            *self.district_outputs(
                tr("Share of each district that drains underground"),
                tr("Chart of the largest depressions"),
            ),
            number_out(self.COUNT, tr("Number of depressions")),
            number_out(
                self.DRAINED_PERCENT, tr("Land that drains underground (percent)")
            ),
            number_out(self.LOAD_UNDERGROUND, tr("Load that goes underground (kg/a)")),
        )

    def refusals(self, given):
        from ...core.services.class_values import check_classes
        from ...core.services.value_ranges import LAND_HEIGHTS

        yield from range_refusals(
            given, {self.ELEVATION: LAND_HEIGHTS, self.LOAD: (0.0, float("inf"))}
        )
        if given.has(self.LAND_COVER) != given.has(self.TABLE):
            yield (
                self.TABLE,
                tr(
                    "A load needs both “{cover}” and “{table}”. Give both, or none.",
                    cover=given.label(self.LAND_COVER),
                    table=given.label(self.TABLE),
                ),
            )
        elif given.has(self.TABLE):
            check_classes(
                given.class_counts(self.LAND_COVER) or {},
                given.table(self.TABLE),
                {"load": (0.0, float("inf"))},
                table_name="the table of exports",
            )
        yield from needed_refusals(given, self.DISTRICTS, [self.DISTRICT_TABLE])

    def execute(self, job):
        from ...core.karst.closed_depressions import (
            closed_depressions,
            depressions_by_district,
        )

        elevation = job.raster(self.ELEVATION)
        grid = elevation.grid
        load = self._load(job)
        found = closed_depressions(
            elevation.values,
            grid,
            least_depth=job.value(self.LEAST_DEPTH),
            least_area=job.value(self.LEAST_AREA),
            load=load,
            progress=job.part(0.1, 0.8),
        )
        shapes = {}
        for nesting in range(1, found.table["nesting"].max() + 1):
            numbers = found.table.loc[found.table["nesting"] == nesting, "depression"]
            shapes.update(
                zip(numbers, job.outlines(found.at_nesting(nesting), numbers))
            )
        job.write_features(
            self.DEPRESSIONS,
            "polygon",
            found.table,
            [shapes[number] for number in found.table["depression"]],
            style="depressions",
        )
        outer = found.table[found.table["parent"] == 0]
        job.write_polygons(
            self.CATCHMENTS,
            found.catchments,
            outer,
            by="depression",
            style="catchments",
        )
        job.write_raster(
            self.FILL_DEPTH,
            found.fill_depth,
            elevation.mask & (found.ids > 0),
            style="depth",
        )
        if job.wants(self.DISTRICT_TABLE):
            districts = self.districts(job, grid)
            table = depressions_by_district(found, districts, grid, load=load)
            job.write_table(self.DISTRICT_TABLE, self.named(job, table))
        job.write_chart(self.CHART, outer.drop(columns="parent"))
        self._tell(job, found, outer, grid)

    def _load(self, job):
        """kg/a of each cell, or None."""
        from ...core.karst.closed_depressions import cell_loads

        if job.has(self.LOAD):
            layer = job.raster(self.LOAD)
            return cell_loads(layer.grid, load=layer.with_nan())
        if not job.has(self.LAND_COVER):
            return None
        cover = job.raster(self.LAND_COVER)
        return cell_loads(
            cover.grid, land_cover=cover.values, table=job.table(self.TABLE)
        )

    def _tell(self, job, found, outer, grid):
        drained = 100 * np.count_nonzero(found.catchments) / grid.valid_count
        job.number(self.COUNT, len(found.table))
        job.number(self.DRAINED_PERCENT, drained)
        if found.load_total == found.load_total:
            job.number(self.LOAD_UNDERGROUND, found.load_underground)
            job.say(
                tr(
                    "{below:,.0f} of {total:,.0f} kg/a go underground, {percent:.1f}"
                    " percent.",
                    below=found.load_underground,
                    total=found.load_total,
                    percent=100
                    * found.load_underground
                    / max(found.load_total, 1e-300),
                )
            )
        job.say(
            tr(
                "{count:,} closed depressions, {inner:,} of them within others;"
                " {percent:.1f} percent of the land drains into them. The deepest has"
                " {depth:.1f} m, the largest {volume:,.0f} m³.",
                count=len(found.table),
                inner=len(found.table) - len(outer),
                percent=drained,
                depth=found.table["depth_m"].max(),
                volume=found.table["volume_m3"].max(),
            )
        )
