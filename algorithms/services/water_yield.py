"""Water yield of cells and watersheds."""

from ..base import Tool
from ..layer_checks import needed_refusals, range_refusals, unit_remarks
from ..parameters import (
    Column,
    choice,
    number,
    number_out,
    raster,
    raster_out,
    table,
    table_out,
    vector_out,
    zones,
)
from ..texts import listed, tr


class WaterYield(Tool):
    """What is left of the rain once plants, soil and water have evaporated."""

    LAND_COVER = "LAND_COVER"
    TABLE = "TABLE"
    PRECIPITATION = "PRECIPITATION"
    REFERENCE_EVAPOTRANSPIRATION = "REFERENCE_EVAPOTRANSPIRATION"
    SOIL_DEPTH = "SOIL_DEPTH"
    AVAILABLE_WATER = "AVAILABLE_WATER"
    SEASONALITY = "SEASONALITY"
    WATERSHEDS = "WATERSHEDS"
    EQUATION = "EQUATION"
    CROP_COEFFICIENT = "CROP_COEFFICIENT"
    ROOT_DEPTH = "ROOT_DEPTH"
    DEMAND = "DEMAND"
    PER = "PER"
    STATIONS = "STATIONS"
    WATER_YIELD = "WATER_YIELD"
    ACTUAL_EVAPOTRANSPIRATION = "ACTUAL_EVAPOTRANSPIRATION"
    POTENTIAL_EVAPOTRANSPIRATION = "POTENTIAL_EVAPOTRANSPIRATION"
    EVAPORATED_FRACTION = "EVAPORATED_FRACTION"
    WATERSHED_MAP = "WATERSHED_MAP"
    WATERSHED_TABLE = "WATERSHED_TABLE"
    MEAN_YIELD = "MEAN_YIELD"
    VOLUME = "VOLUME"

    measures = True
    bytes_per_cell = 24

    def title(self):
        return tr("Water yield")

    def purpose(self):
        return tr(
            "Estimates how much of a year's rain the land passes on to streams and"
            " groundwater, by cell and by watershed; with a table of demand, what people"
            " leave of it, and with a table of stations, what turbines make of the rest."
            " It is the water supply of the studies. It says nothing of seasons nor of"
            " single cells' true runoff: judge sums of watersheds."
        )

    def method(self):
        return tr(
            "As InVEST 3.20, on Budyko's curve: yield = P - AET. With R = Kc ET0 / P and"
            " AWC = PAWC times the lesser of soil and root depth, land with vegetation"
            " evaporates AET/P = 1 + R - (1 + R^w)^(1/w), w = Z AWC/P + 1.25, at most 5"
            " (Fu, 1981; Zhang et al., 2004; Donohue et al., 2012); or (1 + w R) / (1 + w"
            " R + 1/R), w = Z AWC/P (Zhang et al., 2001), as many papers take it. Other"
            " land evaporates Kc ET0, at most P. Without rain the yield is 0, where"
            " InVEST gives nodata. Volume = mean yield times the area of the watershed."
            " Energy = 0.00272 efficiency fraction height supply (kWh); value = (price"
            " energy - cost) times the sum of (1 + discount)^-t over the years, also"
            " without a discount, where InVEST gives 0."
        )

    def keywords(self):
        return ["InVEST", "Budyko", "water supply", "hydropower", "Zhang", tr("runoff")]

    def initAlgorithm(self, _config=None):
        self.add(
            raster(
                self.LAND_COVER,
                tr("Land cover (class codes)"),
                "classes",
                help=tr(
                    "Not needed where rasters give both Kc and the root depth; then land"
                    " with a root depth of 0 counts as without vegetation."
                ),
                optional=True,
            ),
            table(
                self.TABLE,
                tr("Biophysical table (Kc; root depth in mm)"),
                (
                    Column("lucode", required=False),
                    Column("lulc_veg", required=False, empty_allowed=True),
                    Column("root_depth", required=False, empty_allowed=True),
                    Column("kc", required=False, empty_allowed=True),
                    Column("w", required=False, empty_allowed=True),
                ),
                help=tr(
                    "InVEST's: a row for each class, with its code in lucode (or code,"
                    " class); lulc_veg 1 for land with vegetation, 0 for water, wetland"
                    " and urban land. A column in place of which a raster is given is"
                    " not read."
                ),
                optional=True,
            ),
            raster(self.PRECIPITATION, tr("Precipitation (mm/a)"), "quantity"),
            raster(
                self.REFERENCE_EVAPOTRANSPIRATION,
                tr("Reference evapotranspiration (mm/a)"),
                "quantity",
                help=tr("Such as from the tool Reference evapotranspiration."),
            ),
            raster(
                self.SOIL_DEPTH,
                tr("Soil depth to the layer that stops roots (mm)"),
                "quantity",
                help=tr("Needed with a seasonality Z."),
                optional=True,
            ),
            raster(
                self.AVAILABLE_WATER,
                tr("Plant-available water (share of the volume, 0 to 1)"),
                "quantity",
                help=tr(
                    "Such as from the tool Plant-available water of soils. Needed with a"
                    " seasonality Z."
                ),
                optional=True,
            ),
            number(
                self.SEASONALITY,
                tr("Seasonality Z (no unit)"),
                5,
                help=tr(
                    "1 to 30: higher where rain falls often, about a fifth of the number"
                    " of rain events in a year (Donohue et al., 2012). 5 is only a"
                    " start: change it until the volume of a watershed agrees with its"
                    " gauge. Empty: the column w of the table holds the curve's"
                    " parameter (Zhang et al., 2001: 2.0 forest, 0.5 grass and crops)."
                ),
                optional=True,
            ),
            zones(
                self.WATERSHEDS,
                tr("Watersheds"),
                help=tr(
                    "Polygons, numbered by a whole-number column such as ws_id, or a"
                    " raster of numbers. They should not overlap: where they do, land"
                    " counts for the last one."
                ),
                optional=True,
                advanced=True,
            ),
            choice(
                self.EQUATION,
                tr("Curve"),
                [
                    ("fu", tr("Fu (as InVEST)")),
                    ("zhang2001", tr("Zhang et al. 2001")),
                ],
                advanced=True,
            ),
            raster(
                self.CROP_COEFFICIENT,
                tr("Crop coefficient Kc, in place of the table's (no unit)"),
                "quantity",
                help=tr("Such as from a vegetation index."),
                optional=True,
                advanced=True,
            ),
            raster(
                self.ROOT_DEPTH,
                tr("Root depth, in place of the table's (mm)"),
                "quantity",
                optional=True,
                advanced=True,
            ),
            table(
                self.DEMAND,
                tr("Table of water demand (m³/a)"),
                (
                    Column("lucode", required=False),
                    Column("demand", required=False, empty_allowed=True),
                ),
                help=tr(
                    "A row for each class: what people use and do not give back to the"
                    " river."
                ),
                optional=True,
                advanced=True,
            ),
            choice(
                self.PER,
                tr("The demand is for"),
                [
                    ("cell", tr("a cell of the land cover (as InVEST)")),
                    ("hectare", tr("a hectare")),
                ],
                advanced=True,
            ),
            table(
                self.STATIONS,
                tr("Table of hydropower stations"),
                tuple(
                    Column(name, required=False, empty_allowed=True)
                    for name in (
                        "ws_id",
                        "efficiency",
                        "fraction",
                        "height",
                        "kw_price",
                        "cost",
                        "time_span",
                        "discount",
                    )
                ),
                help=tr(
                    "InVEST's: the watershed; efficiency and fraction of the water that"
                    " passes the turbines, 0 to 1; height of fall (m); price of a kWh;"
                    " cost a year; years; discount (percent)."
                ),
                optional=True,
                advanced=True,
            ),
            raster_out(self.WATER_YIELD, tr("Water yield (mm/a)")),
            raster_out(
                self.ACTUAL_EVAPOTRANSPIRATION,
                tr("Actual evapotranspiration (mm/a)"),
                optional=True,
            ),
            raster_out(
                self.POTENTIAL_EVAPOTRANSPIRATION,
                tr("Potential evapotranspiration (mm/a)"),
                optional=True,
                help=tr("Kc times the reference evapotranspiration."),
            ),
            raster_out(
                self.EVAPORATED_FRACTION,
                tr("Share of the rain that evaporates (0 to 1)"),
                optional=True,
            ),
            vector_out(
                self.WATERSHED_MAP,
                tr("Water of watersheds (mm/a, m³/a)"),
                "polygon",
                optional=True,
            ),
            table_out(
                self.WATERSHED_TABLE,
                tr("Table of watersheds (mm/a, m³/a)"),
                optional=True,
            ),
            number_out(self.MEAN_YIELD, tr("Mean water yield (mm/a)")),
            number_out(self.VOLUME, tr("Volume of the water yield (m³/a)")),
        )

    def refusals(self, given):
        from ...core.services.water_yield import DEEPEST, MOST_WATER

        yield from self._missing_inputs(given)
        of_watersheds = (self.WATERSHED_MAP, self.WATERSHED_TABLE)
        yield from needed_refusals(given, self.WATERSHEDS, of_watersheds)
        yield from range_refusals(
            given,
            {
                self.PRECIPITATION: (0.0, MOST_WATER),
                self.REFERENCE_EVAPOTRANSPIRATION: (0.0, MOST_WATER),
                self.SOIL_DEPTH: (0.0, DEEPEST),
                self.AVAILABLE_WATER: (0.0, 1.0),
                self.CROP_COEFFICIENT: (0.0, 10.0),
                self.ROOT_DEPTH: (0.0, DEEPEST),
            },
        )
        self._check_tables(given)

    def _missing_inputs(self, given):
        by_class = given.has(self.LAND_COVER) and given.has(self.TABLE)
        by_raster = given.has(self.CROP_COEFFICIENT) and given.has(self.ROOT_DEPTH)
        alone = given.has(self.LAND_COVER) != given.has(self.TABLE)
        if alone or not (by_class or by_raster):
            missing = self.TABLE if given.has(self.LAND_COVER) else self.LAND_COVER
            yield (
                missing,
                tr(
                    "“{missing}” is missing. Give the land cover with its biophysical"
                    " table, or rasters of both Kc and the root depth and neither of"
                    " them.",
                    missing=given.label(missing),
                ),
            )
        if given.value(self.SEASONALITY) is None:
            if not by_class:
                yield (
                    self.SEASONALITY,
                    tr(
                        "Without a seasonality Z the curve's parameter comes from the"
                        " column w of the biophysical table. Give Z, or the land cover"
                        " and its table."
                    ),
                )
        else:
            for key in (self.SOIL_DEPTH, self.AVAILABLE_WATER):
                if not given.has(key):
                    yield (
                        key,
                        tr(
                            "With a seasonality Z “{label}” is needed. Give it, or leave"
                            " Z empty and give the column w of the table.",
                            label=given.label(key),
                        ),
                    )
        yield from self._missing_for_people(given)

    def _missing_for_people(self, given):
        for key, needs in (
            (self.DEMAND, (self.LAND_COVER, self.WATERSHEDS)),
            (self.STATIONS, (self.DEMAND,)),
        ):
            for need in needs:
                if given.has(key) and not given.has(need):
                    yield (
                        need,
                        tr(
                            "“{label}” needs “{need}”. Give both, or neither.",
                            label=given.label(key),
                            need=given.label(need),
                        ),
                    )

    def _check_tables(self, given):
        from ...core.services.class_values import check_classes
        from ...core.services.value_ranges import number as check_number
        from ...core.services.water_yield import check_table, needed_columns
        from ...core.services.watershed_water import check_stations

        seasonality = given.value(self.SEASONALITY)
        if seasonality is not None:
            check_number(seasonality, "The seasonality Z", above=0.0)
        if given.has(self.LAND_COVER):
            cells = given.class_counts(self.LAND_COVER) or {}
            needed = needed_columns(
                equation=given.value(self.EQUATION),
                by_w=seasonality is None,
                crop_coefficient=not given.has(self.CROP_COEFFICIENT),
                root_depth=not given.has(self.ROOT_DEPTH),
            )
            check_table(cells, given.table(self.TABLE), needed)
            if given.has(self.DEMAND):
                check_classes(
                    cells,
                    given.table(self.DEMAND),
                    {"demand": (0.0, float("inf"))},
                    table_name="the demand table",
                    parameter="demand",
                )
        if given.has(self.STATIONS):
            known = given.zone_ids(self.WATERSHEDS)
            if known is not None:
                check_stations(given.table(self.STATIONS), known)

    def execute(self, job):
        from ...core.services.water_yield import water_yield
        from ...core.services.zone_statistics import zone_statistics

        keys = [
            self.LAND_COVER,
            self.PRECIPITATION,
            self.REFERENCE_EVAPOTRANSPIRATION,
            self.CROP_COEFFICIENT,
        ]
        if job.value(self.SEASONALITY) is not None:
            keys += [self.SOIL_DEPTH, self.AVAILABLE_WATER, self.ROOT_DEPTH]
        layers = {key: job.raster(key) for key in keys if job.has(key)}
        grid = job.common_grid(*layers.values())
        of = {key: layer.values for key, layer in layers.items()}
        for remark in unit_remarks(job.given, self._usual()):
            job.warn(remark)
        result = water_yield(
            of.get(self.LAND_COVER),
            of[self.PRECIPITATION],
            of[self.REFERENCE_EVAPOTRANSPIRATION],
            of.get(self.SOIL_DEPTH),
            of.get(self.AVAILABLE_WATER),
            job.table(self.TABLE) if job.has(self.TABLE) else None,
            grid,
            seasonality=job.value(self.SEASONALITY),
            equation=job.value(self.EQUATION),
            crop_coefficient=of.get(self.CROP_COEFFICIENT),
            root_depth=of.get(self.ROOT_DEPTH),
            progress=job.part(0.0, 0.7),
        )
        water = self._watersheds(job, result, of, grid)
        for key, values, style in (
            (self.WATER_YIELD, result.water_yield, "water"),
            (
                self.ACTUAL_EVAPOTRANSPIRATION,
                result.actual_evapotranspiration,
                "evaporation",
            ),
            (
                self.POTENTIAL_EVAPOTRANSPIRATION,
                result.potential_evapotranspiration,
                "evaporation",
            ),
            (self.EVAPORATED_FRACTION, result.evaporated_fraction, "evaporation"),
        ):
            job.write_raster(key, values, grid.mask, style=style)
        said = ""
        if water is not None:
            table, ids = water
            job.write_zones(
                self.WATERSHED_MAP,
                table,
                ids,
                self.WATERSHEDS,
                style="watersheds_water",
            )
            job.write_table(self.WATERSHED_TABLE, table.reset_index())
            said = tr(
                " The {count} watersheds yield {volume:,.0f} m³ a year.",
                count=len(table),
                volume=float(table["water_yield_m3"].sum()),
            )
        whole = zone_statistics(
            {"yield": result.water_yield}, grid.valid, grid, units={"yield": "mm"}
        ).iloc[-1]
        job.number(self.MEAN_YIELD, whole["mean"])
        job.number(self.VOLUME, whole["total"])
        job.say(
            tr(
                "Water yield of {area:,.1f} km²: {mean:,.1f} mm a year on average,"
                " {volume:,.0f} m³.",
                area=whole["area_km2"],
                mean=whole["mean"],
                volume=whole["total"],
            )
            + said
        )

    def _watersheds(self, job, result, of, grid):
        """The table of the watersheds with their ids on the grid, where given."""
        from ...core.services.watershed_water import (
            hydropower,
            poorly_covered,
            water_scarcity,
            watershed_water,
        )

        if not job.has(self.WATERSHEDS):
            return None
        ids = job.zones(self.WATERSHEDS)
        table = watershed_water(
            result,
            of[self.PRECIPITATION],
            ids,
            grid,
            areas=job.zone_areas(self.WATERSHEDS),
            progress=job.part(0.7, 0.85),
        )
        poor = poorly_covered(table, grid)
        if len(poor):
            job.warn(
                tr(
                    "Less than nine tenths of these watersheds have a water yield, and"
                    " their volume counts the rest with the mean: {watersheds}. Take"
                    " rasters that cover them, and polygons that do not overlap.",
                    watersheds=listed(poor.index.tolist()),
                )
            )
        if job.has(self.DEMAND):
            table = water_scarcity(
                table,
                of[self.LAND_COVER],
                job.table(self.DEMAND),
                ids,
                grid,
                per=job.value(self.PER),
                progress=job.part(0.85, 1.0),
            )
        if job.has(self.STATIONS):
            table = hydropower(table, job.table(self.STATIONS))
        return table.rename_axis("ws_id"), ids

    def _usual(self):
        soil = (20.0, tr("mm"), tr("metres or decimetres"))
        return {
            self.SOIL_DEPTH: soil,
            self.ROOT_DEPTH: soil,
            self.REFERENCE_EVAPOTRANSPIRATION: (
                250.0,
                tr("mm a year"),
                tr("mm a day or a month"),
            ),
        }
