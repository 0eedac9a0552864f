"""Sediment on its way from the slope to the stream."""

import numpy as np

from ..erosion_tool import ErosionTool
from ..grids import RasterSource
from ..layer_checks import beyond_raster_refusals, needed_refusals, range_refusals
from ..parameters import (
    choice,
    features,
    number,
    number_out,
    raster,
    raster_out,
    table_out,
    vector_out,
    zones,
)
from ..texts import listed, tr


class SedimentDelivery(ErosionTool):
    """Soil that is lost, that reaches the stream, and that is laid down on the way."""

    ELEVATION = "ELEVATION"
    THRESHOLD = "THRESHOLD"
    WATERSHEDS = "WATERSHEDS"
    DRAINAGE = "DRAINAGE"
    ROUTING = "ROUTING"
    K = "K"
    IC_0 = "IC_0"
    SDR_MAX = "SDR_MAX"
    L_MAX = "L_MAX"
    EXPORT = "EXPORT"
    AVOIDED_EXPORT = "AVOIDED_EXPORT"
    DEPOSITION = "DEPOSITION"
    ACTUAL_LOSS = "ACTUAL_LOSS"
    POTENTIAL_LOSS = "POTENTIAL_LOSS"
    CONSERVATION = "CONSERVATION"
    DELIVERY_RATIO = "DELIVERY_RATIO"
    CONNECTIVITY = "CONNECTIVITY"
    SLOPE_LENGTH = "SLOPE_LENGTH"
    STREAMS = "STREAMS"
    WATERSHED_MAP = "WATERSHED_MAP"
    WATERSHED_TABLE = "WATERSHED_TABLE"
    LOSS_TOTAL = "LOSS_TOTAL"
    EXPORT_TOTAL = "EXPORT_TOTAL"
    DEPOSITION_TOTAL = "DEPOSITION_TOTAL"
    AVOIDED_EXPORT_TOTAL = "AVOIDED_EXPORT_TOTAL"

    measures = True
    bytes_per_cell = 93

    def title(self):
        return tr("Sediment delivery")

    def purpose(self):
        return tr(
            "Tells how much soil each place sends to the stream, how much is laid down"
            " on the way, and how much plants keep from it. Use it for reservoirs and"
            " rivers, and to choose slopes to restore."
        )

    def method(self):
        return tr(
            "As InVEST 3.20, whose results it repeats: soil loss by RUSLE; index of"
            " connectivity of Borselli et al. (2008), Catena 75:268-277; delivery ratio"
            " = SDRmax / (1 + exp((IC0 - IC) / k)), Vigiak et al. (2012), Geomorphology"
            " 138:74-88; the rest is laid down as the ratio rises downslope. Ways to the"
            " stream are counted in cells, so compare only results of one cell size. It"
            " counts sheet and rill erosion, neither gullies nor banks nor landslides."
        )

    def keywords(self):
        return ["SDR", "InVEST", "sediment export", "RUSLE", "connectivity", "erosion"]

    def initAlgorithm(self, _config=None):
        self.add(
            raster(
                self.ELEVATION,
                tr("Elevation (m)"),
                "quantity",
                help=tr(
                    "Square cells, over the whole of each basin; it is the grid. Other"
                    " layers are warped to it, land cover by nearest neighbour."
                ),
            ),
            *self.factor_inputs(),
            number(
                self.THRESHOLD,
                tr("Stream threshold (cells that drain through)"),
                1000,
                help=tr(
                    "1000 cells of 30 m are 0.9 km². Choose it so that the streams agree"
                    " with known ones; a higher one leaves fewer streams and less"
                    " export."
                ),
            ),
            zones(
                self.WATERSHEDS,
                tr("Watersheds"),
                help=tr(
                    "Results are within them only, as in InVEST. Empty: the whole"
                    " raster. Numbers are taken from a column ws_id."
                ),
                optional=True,
            ),
            *self.factor_rasters(),
            features(
                self.DRAINAGE,
                tr(
                    "Drainage, such as ditches and roads (features, or raster of 0 and 1)"
                ),
                help=tr("Counts as streams, beside those of the elevation."),
                optional=True,
                advanced=True,
            ),
            choice(
                self.ROUTING,
                tr("Water runs to"),
                [
                    ("mfd", tr("all lower neighbours (MFD)")),
                    ("d8", tr("the steepest neighbour (D8)")),
                ],
                help=tr("InVEST takes MFD unless told otherwise."),
                advanced=True,
            ),
            number(
                self.K,
                tr("Parameter k of the delivery ratio (without unit)"),
                2,
                help=tr(
                    "2 in InVEST; calibrate it on measured sediment. A larger one makes"
                    " the ratio rise more gently with connectivity."
                ),
                advanced=True,
            ),
            number(
                self.IC_0,
                tr("Parameter IC0 of the delivery ratio (without unit)"),
                0.5,
                help=tr(
                    "0.5 in InVEST: the connectivity at half of the largest ratio."
                ),
                advanced=True,
            ),
            number(
                self.SDR_MAX,
                tr("Largest delivery ratio (0 to 1)"),
                0.8,
                help=tr("0.8 after Vigiak et al. (2012)."),
                advanced=True,
            ),
            number(
                self.L_MAX,
                tr("Largest slope length factor L (without unit)"),
                122,
                help=tr("122 in InVEST, which is reached on large cells only."),
                advanced=True,
            ),
            raster_out(
                self.EXPORT,
                tr("Sediment export (t/(ha·a))"),
                help=tr("What reaches a stream from each cell; nodata on streams."),
            ),
            raster_out(
                self.AVOIDED_EXPORT,
                tr("Avoided export (t/(ha·a))"),
                help=tr(
                    "What plants keep from the stream, by preventing loss and by"
                    " catching soil from upslope."
                ),
            ),
            raster_out(
                self.DEPOSITION,
                tr("Deposition (t/(ha·a))"),
                optional=True,
                help=tr("On a stream cell: all that arrives beside the export."),
            ),
            raster_out(
                self.ACTUAL_LOSS, tr("Actual soil loss (t/(ha·a))"), optional=True
            ),
            raster_out(
                self.POTENTIAL_LOSS, tr("Potential soil loss (t/(ha·a))"), optional=True
            ),
            raster_out(
                self.CONSERVATION, tr("Soil conservation (t/(ha·a))"), optional=True
            ),
            raster_out(
                self.DELIVERY_RATIO, tr("Delivery ratio (0 to 1)"), optional=True
            ),
            raster_out(self.CONNECTIVITY, tr("Index of connectivity"), optional=True),
            raster_out(
                self.SLOPE_LENGTH, tr("Slope factor LS (without unit)"), optional=True
            ),
            raster_out(self.STREAMS, tr("Streams and drainage"), optional=True),
            vector_out(
                self.WATERSHED_MAP,
                tr("Watersheds with their sediment (t/a)"),
                "polygon",
                optional=True,
                help=tr(
                    "Columns as InVEST's: usle_tot (loss), sed_export, sed_dep,"
                    " avoid_exp, avoid_eros (t/a)."
                ),
            ),
            table_out(
                self.WATERSHED_TABLE, tr("Table by watershed (t/a)"), optional=True
            ),
            number_out(self.LOSS_TOTAL, tr("Actual soil loss (t/a)")),
            number_out(self.EXPORT_TOTAL, tr("Sediment export (t/a)")),
            number_out(self.DEPOSITION_TOTAL, tr("Deposition (t/a)")),
            number_out(self.AVOIDED_EXPORT_TOTAL, tr("Avoided export (t/a)")),
        )

    def refusals(self, given):
        from ...core.raster.flow_directions import check_square
        from ...core.services.sediment_delivery import check_parameters
        from ...core.services.value_ranges import LAND_HEIGHTS

        reference = given.reference()
        check_square(reference.grid())
        check_parameters(
            threshold=given.value(self.THRESHOLD),
            k=given.value(self.K),
            ic_0=given.value(self.IC_0),
            sdr_max=given.value(self.SDR_MAX),
            l_max=given.value(self.L_MAX),
            cells=reference.shape[0] * reference.shape[1],
        )
        self.check_factors(given, given.has(self.COVER))
        by_watershed = (self.WATERSHED_MAP, self.WATERSHED_TABLE)
        yield from needed_refusals(given, self.WATERSHEDS, by_watershed)
        if given.has(self.WATERSHEDS):
            yield from beyond_raster_refusals(given, self.WATERSHEDS)
        if isinstance(given.source(self.DRAINAGE), RasterSource):
            yield from self._drainage_refusals(given)
        shares = (self.ERODIBILITY, self.COVER, self.PRACTICE)
        yield from range_refusals(
            given,
            {
                self.ELEVATION: LAND_HEIGHTS,
                self.EROSIVITY: (0.0, float("inf")),
                **dict.fromkeys(shares, (0.0, 1.0)),
            },
        )

    def _drainage_refusals(self, given):
        counts = given.class_counts(self.DRAINAGE) or {}
        odd = [f"{code:g}" for code in counts if code not in (0, 1)]
        if odd:
            yield (
                self.DRAINAGE,
                tr(
                    "{name} holds {values}, but a raster of drainage holds 1 for a ditch"
                    " or pipe and 0 for none. Correct it, or set its nodata value.",
                    name=given.source(self.DRAINAGE).name,
                    values=listed(odd),
                ),
            )

    def execute(self, job):
        from ...core.services.sediment_delivery import sediment_delivery

        keys = (
            self.ELEVATION,
            self.EROSIVITY,
            self.ERODIBILITY,
            self.LAND_COVER,
            self.COVER,
            self.PRACTICE,
        )
        layers = {key: job.raster(key) for key in keys if job.has(key)}
        basins, grid = self._basins(job, layers)
        values = {key: layer.values for key, layer in layers.items()}
        steps = job.wants(self.CONNECTIVITY) or job.wants(self.SLOPE_LENGTH)
        found = sediment_delivery(
            values[self.ELEVATION],
            values[self.EROSIVITY],
            values[self.ERODIBILITY],
            values.get(self.LAND_COVER),
            job.table(self.TABLE) if job.has(self.TABLE) else None,
            grid,
            threshold=job.value(self.THRESHOLD),
            routing=job.value(self.ROUTING),
            cover=values.get(self.COVER),
            practice=values.get(self.PRACTICE),
            drainage=job.features(self.DRAINAGE) if job.has(self.DRAINAGE) else None,
            k=job.value(self.K),
            ic_0=job.value(self.IC_0),
            sdr_max=job.value(self.SDR_MAX),
            l_max=job.value(self.L_MAX),
            steps=steps,
            progress=job.part(0.0, 0.9),
        )
        if found.undrained_cells:
            job.warn(
                tr(
                    "From {cells:,} cells, {percent:.1f} percent of the land, no water"
                    " reaches a stream within it: they have no export. A lower threshold"
                    " gives more streams.",
                    cells=found.undrained_cells,
                    percent=100 * found.undrained_cells / grid.valid_count,
                )
            )
        self._write_rasters(job, found, grid)
        self._write_totals(job, found, basins, grid)

    def _basins(self, job, layers):
        """The basin of each cell, and the grid of the cells that count."""
        from ...core.services.basin_cover import check_basins_covered

        elevation = layers[self.ELEVATION]
        if not job.has(self.WATERSHEDS):
            grid = job.common_grid(*layers.values())
            return grid.valid.astype(np.uint8), grid
        basins = job.zones(self.WATERSHEDS)
        job.tell_of_overlaps(self.WATERSHEDS)
        check_basins_covered(
            basins, elevation.mask, elevation.grid, name=elevation.name
        )
        return basins, job.common_grid(*layers.values(), within=basins > 0)

    def _write_rasters(self, job, found, grid):
        for key, values, style in (
            (self.EXPORT, found.export, "sediment"),
            (self.AVOIDED_EXPORT, found.avoided_export, "quantity"),
            (self.DEPOSITION, found.deposition, "deposition"),
            (self.ACTUAL_LOSS, found.actual_loss, "soil_loss"),
            (self.POTENTIAL_LOSS, found.potential_loss, "soil_loss"),
            (self.CONSERVATION, found.conservation, "quantity"),
            (self.DELIVERY_RATIO, found.delivery_ratio, "delivery_ratio"),
        ):
            job.write_raster(key, values, grid.mask, style=style)
        if found.steps is not None:
            index, length = found.steps.connectivity, found.steps.slope_length
            job.write_raster(self.CONNECTIVITY, index, grid.mask, style="wetness")
            job.write_raster(self.SLOPE_LENGTH, length, grid.mask, style="soil_loss")
        job.write_raster(
            self.STREAMS,
            found.streams.astype(np.uint8),
            grid.mask,
            style="streams",
            nodata=255,
        )

    def _write_totals(self, job, found, basins, grid):
        from ...core.services.watershed_sediment import watershed_sediment

        table = watershed_sediment(found, basins, grid)
        if job.has(self.WATERSHEDS):
            job.write_table(self.WATERSHED_TABLE, table.reset_index())
            job.write_zones(
                self.WATERSHED_MAP,
                table,
                basins,
                self.WATERSHEDS,
                style="watersheds_sediment",
            )
        whole = table.sum()
        job.number(self.LOSS_TOTAL, whole["usle_tot"])
        job.number(self.EXPORT_TOTAL, whole["sed_export"])
        job.number(self.DEPOSITION_TOTAL, whole["sed_dep"])
        job.number(self.AVOIDED_EXPORT_TOTAL, whole["avoid_exp"])
        job.say(
            tr(
                "{lost:,.0f} t of soil are lost in a year; {export:,.0f} t reach a"
                " stream, {percent:.1f} percent, and {laid:,.0f} t are laid down."
                " {avoided:,.0f} t are kept from the streams.",
                lost=whole["usle_tot"],
                export=whole["sed_export"],
                percent=100 * whole["sed_export"] / max(whole["usle_tot"], 1e-300),
                laid=whole["sed_dep"],
                avoided=whole["avoid_exp"],
            )
        )
