"""Farmland on slopes, and which to retire first."""

from ..district_tool import DistrictTool
from ..grids import RasterSource
from ..layer_checks import needed_refusals, range_refusals
from ..parameters import (
    Column,
    features,
    number,
    number_out,
    numbers,
    raster,
    raster_out,
    text,
    vector_out,
)
from ..tables import read_table
from ..texts import listed, tr


class SlopeFarmland(DistrictTool):
    """Farmland by slope class and district, and what each district can retire."""

    LAND_COVER = "LAND_COVER"
    FARMLAND = "FARMLAND"
    SLOPE = "SLOPE"
    ELEVATION = "ELEVATION"
    RETENTION = "RETENTION"
    RETENTION_COLUMN = "RETENTION_COLUMN"
    RISK_RATIO = "RISK_RATIO"
    NETWORK = "NETWORK"
    STEEP = "STEEP"
    GENTLE = "GENTLE"
    ORDER = "ORDER"
    SLOPE_CLASS = "SLOPE_CLASS"
    DISTRICT_MAP = "DISTRICT_MAP"
    FARMLAND_KM2 = "FARMLAND_KM2"
    STEEP_PERCENT = "STEEP_PERCENT"
    RETIRED_KM2 = "RETIRED_KM2"

    measures = True
    bytes_per_cell = 24

    def title(self):
        return tr("Slope farmland")

    def purpose(self):
        return tr(
            "Shows how much farmland lies on which slope in each district, and numbers"
            " the cells in the order in which to retire them, until the farmland that"
            " has to stay is reached. Use it to part farmland retention from restoration."
        )

    def method(self):
        return tr(
            "Slope classes of TD/T 1014-2007: up to 2°, 6°, 15°, 25° and above. A"
            " district retires farmland above 25° first, then where erosion is highest"
            " for the rock, then inside the ecological network, after the"
            " countermeasures of Bai et al. (2023), Bulletin of the Chinese Academy of"
            " Sciences 38(12):1903-1914; it stops before its farmland falls below the"
            " target. The order is ours."
        )

    def keywords(self):
        return ["Grain for Green", "cropland", "retention", "TD/T 1014", "slope class"]

    def initAlgorithm(self, _config=None):
        self.add(
            raster(self.LAND_COVER, tr("Land cover (class codes)"), "classes"),
            numbers(
                self.FARMLAND,
                tr("Classes of farmland, with commas"),
                "1",
                help=tr("1 is the cropland of CLCD."),
            ),
            raster(
                self.SLOPE,
                tr("Slope (degrees)"),
                "quantity",
                help=tr("Or give the elevation instead."),
                optional=True,
            ),
            raster(
                self.ELEVATION,
                tr("Elevation, in place of the slope (m)"),
                "quantity",
                optional=True,
            ),
            *self.district_inputs(),
            number(
                self.RETENTION,
                tr("Farmland that has to stay (percent of each district's land)"),
                0.0,
                least=0,
                most=100,
                help=tr(
                    "0: nothing has to stay. Bai et al. (2023) name 23.81 percent for"
                    " Guizhou, 12.95 for Sichuan and 18.43 for Guangxi."
                ),
            ),
            raster(
                self.RISK_RATIO,
                tr("Soil lost over soil formed (without unit)"),
                "quantity",
                help=tr(
                    "From the tool Erosion risk by rock. Empty: the steeper first."
                ),
                optional=True,
            ),
            text(
                self.RETENTION_COLUMN,
                tr("Column of the districts with the percentage that has to stay"),
                help=tr(
                    "In place of the one number; an empty cell keeps all farmland."
                ),
                optional=True,
                advanced=True,
            ),
            features(
                self.NETWORK,
                tr("Ecological network: sources and corridors"),
                help=tr("Polygons or lines, or a raster above 0."),
                optional=True,
                advanced=True,
            ),
            number(
                self.STEEP,
                tr("Slope above which farmland goes first (degrees)"),
                25,
                least=0,
                most=90,
                advanced=True,
            ),
            number(
                self.GENTLE,
                tr("Slope up to which farmland stays (degrees)"),
                6,
                least=0,
                most=90,
                help=tr("Ours: level fields are not retired, whatever the target."),
                advanced=True,
            ),
            raster_out(
                self.ORDER,
                tr("Order of retirement"),
                help=tr("1 goes first in its district; what stays has no value."),
            ),
            raster_out(self.SLOPE_CLASS, tr("Slope class of the farmland")),
            *self.district_outputs(
                tr("Farmland, slopes and retirement by district"),
                tr("Chart of the slope classes by district"),
            ),
            vector_out(
                self.DISTRICT_MAP,
                tr("Districts with their retirement (km²)"),
                "polygon",
                optional=True,
            ),
            number_out(self.FARMLAND_KM2, tr("Farmland (km²)")),
            number_out(self.STEEP_PERCENT, tr("Farmland above 25° (percent)")),
            number_out(self.RETIRED_KM2, tr("Farmland that can be retired (km²)")),
        )

    def refusals(self, given):
        if given.has(self.SLOPE) == given.has(self.ELEVATION):
            yield (
                self.SLOPE,
                tr(
                    "Give either “{slope}” or “{elevation}”, one of them.",
                    slope=given.label(self.SLOPE),
                    elevation=given.label(self.ELEVATION),
                ),
            )
        yield from range_refusals(
            given, {self.SLOPE: (0.0, 90.0), self.RISK_RATIO: (0.0, float("inf"))}
        )
        yield from needed_refusals(given, self.DISTRICTS, [self.DISTRICT_MAP])
        yield from self._column_refusals(given)

    def _column_refusals(self, given):
        """What is wrong with the column of percentages that have to stay."""
        column = given.value(self.RETENTION_COLUMN)
        if not column:
            return
        source = given.source(self.DISTRICTS)
        if source is None or isinstance(source, RasterSource):
            yield (
                self.RETENTION_COLUMN,
                tr(
                    "“{column}” is a column of polygons, and “{districts}” are none."
                    " Give polygons, or leave it empty.",
                    column=given.label(self.RETENTION_COLUMN),
                    districts=given.label(self.DISTRICTS),
                ),
            )
            return
        self._percentages(given)

    def _percentages(self, given):
        """Number of each district to its percentage, NaN where its cell is empty."""
        column = Column(given.value(self.RETENTION_COLUMN), empty_allowed=True)
        values = read_table(given.source(self.DISTRICTS), (column,))[column.name]
        return dict(zip(given.ids(self.DISTRICTS), values))

    def execute(self, job):
        from ...core.karst.class_areas import class_areas
        from ...core.karst.slope_farmland import SLOPE_CLASSES, slope_farmland
        from ...core.raster.terrain_factors import slope

        cover = job.raster(self.LAND_COVER)
        if job.has(self.SLOPE):
            terrain = job.raster(self.SLOPE)
            steepness = terrain.values
        else:
            terrain = job.raster(self.ELEVATION)
            steepness = slope(terrain.values, terrain.grid, progress=job.part(0.0, 0.3))
        grid = job.common_grid(cover, terrain)
        ratio = None
        if job.has(self.RISK_RATIO):
            ratio = job.raster(self.RISK_RATIO).with_nan()
        districts = self.districts(job, grid)
        retention = job.value(self.RETENTION)
        if job.value(self.RETENTION_COLUMN):
            retention = self._percentages(job.given)
        farmland = cover.cells_of(job.value(self.FARMLAND))
        found = slope_farmland(
            steepness,
            farmland,
            grid,
            districts=districts,
            risk_ratio=ratio,
            network=job.features(self.NETWORK) if job.has(self.NETWORK) else None,
            retention_percent=retention,
            steep=job.value(self.STEEP),
            gentle=job.value(self.GENTLE),
            progress=job.part(0.3, 0.9),
        )
        job.write_raster(
            self.ORDER, found.order, found.order > 0, style="retirement", nodata=0
        )
        job.write_raster(
            self.SLOPE_CLASS,
            found.slope_class,
            found.slope_class > 0,
            style="slope_classes",
            nodata=0,
        )
        table = self.named(job, found.districts, by="district")
        job.write_table(self.DISTRICT_TABLE, table)
        if job.wants(self.DISTRICT_MAP):
            zone_table = table.set_index("district")
            job.write_zones(
                self.DISTRICT_MAP,
                zone_table,
                districts,
                self.DISTRICTS,
                style="retirement_districts",
            )
        areas = class_areas(
            found.slope_class,
            SLOPE_CLASSES,
            grid,
            zones=districts,
            column="slope_class",
        )
        job.write_chart(self.CHART, self.named(job, areas))
        self._tell(job, found, areas)

    def _tell(self, job, found, areas):
        table = found.districts
        short = table.loc[table["short_of_target"], "district"].tolist()
        if short:
            job.warn(
                tr(
                    "Less farmland than has to stay, so nothing is retired: districts"
                    " {ids}.",
                    ids=listed(short),
                )
            )
        whole = areas[areas["zone"] == "all"].set_index("slope_class")
        sloping = 100 - whole["percent"].iloc[0]
        job.number(self.FARMLAND_KM2, table["farmland_km2"].sum())
        job.number(self.STEEP_PERCENT, whole["percent"].iloc[-1])
        job.number(self.RETIRED_KM2, table["retired_km2"].sum())
        job.say(
            tr(
                "{area:,.2f} km² of farmland, {percent:.1f} percent of the land;"
                " {sloping:.1f} percent of it lies above 2° and {steep:.1f} percent above"
                " 25°. {retired:,.2f} km² can be retired, of these {first:,.2f} km² of"
                " the steepest.",
                area=table["farmland_km2"].sum(),
                percent=100 * table["farmland_km2"].sum() / table["land_km2"].sum(),
                sloping=sloping,
                steep=whole["percent"].iloc[-1],
                retired=table["retired_km2"].sum(),
                first=table["retired_steep_km2"].sum(),
            )
        )
