"""Zones to plan by: karst landforms crossed with the rock."""

from ..district_tool import DistrictTool
from ..karst_palettes import landform_names
from ..layer_checks import range_refusals, same_name_refusals
from ..parameters import (
    features,
    number,
    number_out,
    raster,
    raster_out,
    rasters,
    table_out,
    vector_out,
)
from ..rock_layers import read_rocks, rock_column_refusals, rock_inputs, rock_names
from ..texts import tr


class LandformLithologyZones(DistrictTool):
    """Peak-cluster depressions, valleys, plateaus, canyons and basins, by rock."""

    ELEVATION = "ELEVATION"
    DEPRESSIONS = "DEPRESSIONS"
    ROCK = "ROCK"
    ROCK_COLUMN = "ROCK_COLUMN"
    QUANTITIES = "QUANTITIES"
    MOUNTAIN_RELIEF = "MOUNTAIN_RELIEF"
    RELIEF_RADIUS = "RELIEF_RADIUS"
    BROAD_RADIUS = "BROAD_RADIUS"
    LOCAL_RADIUS = "LOCAL_RADIUS"
    CANYON_RELIEF = "CANYON_RELIEF"
    CANYON_DEPTH = "CANYON_DEPTH"
    DENSE_SHARE = "DENSE_SHARE"
    LANDFORM = "LANDFORM"
    ZONE_MAP = "ZONE_MAP"
    ZONE_TABLE = "ZONE_TABLE"
    RELIEF = "RELIEF"
    COUNT = "COUNT"

    measures = True
    bytes_per_cell = 56

    def title(self):
        return tr("Landform and rock zones")

    def purpose(self):
        return tr(
            "Parts the land into the zones by which karst restoration is planned:"
            " peak-cluster depressions, trough valleys, plateaus, canyons, basins and"
            " mountain slopes, each by its rock, with the mean of any rasters in each."
        )

    def method(self):
        return tr(
            "The first of these that holds: peak-cluster depression: much relief and many"
            " closed depressions around; canyon: great relief and far below the land"
            " around; trough valley: much relief and below the land around at both"
            " radii; mountain slope: much relief; plateau: little relief and not below"
            " the land around; else basin. The four karst landforms are those of Bai et"
            " al. (2023), Bulletin of the Chinese Academy of Sciences 38(12):1903-1914;"
            " rules and limits are ours, to be fitted to the region."
        )

    def keywords(self):
        return ["fengcong", "geomorphology", "lithology", "zoning", "relief", "TPI"]

    def initAlgorithm(self, _config=None):
        self.add(
            raster(self.ELEVATION, tr("Elevation (m)"), "quantity"),
            features(
                self.DEPRESSIONS,
                tr("Closed depressions"),
                help=tr(
                    "From the tool of this name. Without them no land becomes a"
                    " peak-cluster depression."
                ),
                optional=True,
            ),
            *rock_inputs(
                self.ROCK,
                self.ROCK_COLUMN,
                tr("Rock"),
                help=tr("Polygons, or a raster of codes. Empty: landforms alone."),
                optional=True,
            ),
            rasters(
                self.QUANTITIES,
                tr("Rasters to describe the zones by"),
                help=tr("Mean, lowest and highest value of each in each zone."),
                optional=True,
            ),
            *self.district_inputs(),
            number(
                self.MOUNTAIN_RELIEF,
                tr("Much relief begins at (m)"),
                100,
                least=0.001,
                help=tr("Range of elevation within the radius of relief."),
            ),
            number(
                self.RELIEF_RADIUS,
                tr("Radius of relief and of depressions (m)"),
                1000,
                least=0.001,
                advanced=True,
            ),
            number(
                self.BROAD_RADIUS,
                tr("Wide radius of position (m)"),
                2000,
                least=0.001,
                advanced=True,
            ),
            number(
                self.LOCAL_RADIUS,
                tr("Narrow radius of position (m)"),
                300,
                least=0.001,
                advanced=True,
            ),
            number(
                self.CANYON_RELIEF,
                tr("Great relief begins at (m)"),
                300,
                least=0.001,
                advanced=True,
            ),
            number(
                self.CANYON_DEPTH,
                tr("Canyons lie below the land around by (m)"),
                50,
                least=0,
                advanced=True,
            ),
            number(
                self.DENSE_SHARE,
                tr("Many depressions: share of the land around (0 to 1)"),
                0.05,
                least=0.0001,
                most=1,
                advanced=True,
            ),
            raster_out(self.LANDFORM, tr("Karst landforms")),
            vector_out(
                self.ZONE_MAP,
                tr("Zones of landform and rock"),
                "polygon",
                optional=True,
            ),
            table_out(self.ZONE_TABLE, tr("Table of the zones")),
            raster_out(self.RELIEF, tr("Relief (m)"), optional=True),
            *self.district_outputs(
                tr("Area of each landform by district"),
                tr("Chart of the landforms by district"),
            ),
            number_out(self.COUNT, tr("Number of zones")),
        )

    def refusals(self, given):
        from ...core.services.value_ranges import LAND_HEIGHTS

        yield from range_refusals(given, {self.ELEVATION: LAND_HEIGHTS})
        if given.has(self.ROCK):
            yield from rock_column_refusals(given, self.ROCK, self.ROCK_COLUMN)
        yield from same_name_refusals(given, self.QUANTITIES)

    def execute(self, job):
        from ...core.karst.class_areas import class_areas
        from ...core.karst.landform_lithology_zones import (
            LANDFORMS,
            landform_lithology_zones,
        )

        elevation = job.raster(self.ELEVATION)
        grid = elevation.grid
        found = landform_lithology_zones(
            elevation.values,
            grid,
            depressions=(
                job.features(self.DEPRESSIONS) if job.has(self.DEPRESSIONS) else None
            ),
            rock=self._rock(job),
            relief_radius=job.value(self.RELIEF_RADIUS),
            broad_radius=job.value(self.BROAD_RADIUS),
            local_radius=job.value(self.LOCAL_RADIUS),
            mountain_relief=job.value(self.MOUNTAIN_RELIEF),
            canyon_relief=job.value(self.CANYON_RELIEF),
            canyon_depth=job.value(self.CANYON_DEPTH),
            dense_share=job.value(self.DENSE_SHARE),
            progress=job.part(0.1, 0.8),
        )
        if not job.has(self.DEPRESSIONS):
            job.say(
                tr(
                    "No closed depressions are given: no land is a peak-cluster depression."
                )
            )
        job.write_raster(
            self.LANDFORM, found.landform, grid.mask, style="landforms", nodata=0
        )
        job.write_raster(self.RELIEF, found.relief, grid.mask, style="terrain")
        table = self._described(job, found, grid)
        job.write_table(self.ZONE_TABLE, table)
        job.write_polygons(
            self.ZONE_MAP, found.zone, table, by="zone", style="landform_zones"
        )
        areas = class_areas(
            found.landform,
            LANDFORMS,
            grid,
            zones=self.districts(job, grid),
            column="landform",
        )
        self.write_by_district(job, areas)
        whole = areas[areas["zone"] == "all"].sort_values("percent").iloc[-1]
        shown = {name: label for name, _, label in landform_names()}
        job.number(self.COUNT, len(table))
        job.say(
            tr(
                "{count:,} zones on {area:,.2f} km²; the most common landform is"
                " {landform}, {percent:.1f} percent.",
                count=len(table),
                area=grid.valid_area / 1e6,
                landform=shown[whole["landform"]],
                percent=whole["percent"],
            )
        )

    def _rock(self, job):
        """Codes of the rock, 0 where it is not known; None without a map of rocks."""
        if not job.has(self.ROCK):
            return None
        rock = read_rocks(job, self.ROCK, self.ROCK_COLUMN)
        rock.values[~rock.mask] = 0
        return rock.values

    def _described(self, job, found, grid):
        """The table of zones, with rocks by name and the statistics of rasters."""
        from ...core.karst.landform_lithology_zones import zone_summary

        table = found.table
        names = None
        if job.has(self.ROCK):
            names = rock_names(job.given, self.ROCK, self.ROCK_COLUMN)
        if names:
            table = table.assign(rock=table["rock"].map({0: "", **names}))
        for layer in job.rasters(self.QUANTITIES):
            summary = zone_summary(found.zone, {layer.name: layer.with_nan()}, grid)
            table = table.merge(summary, on="zone", how="left")
        return table
