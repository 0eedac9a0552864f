"""Soil loss by water, and what plants and practices prevent."""

import numpy as np

from ..erosion_tool import ErosionTool
from ..layer_checks import needed_refusals, range_refusals
from ..parameters import (
    Column,
    number_out,
    raster,
    raster_out,
    table,
    table_out,
    zones,
)
from ..presets import read_preset
from ..texts import tr

GRADES_PRESET = "erosion_intensity"


class SoilConservation(ErosionTool):
    """Potential and actual soil loss, their difference, and grades of erosion."""

    SLOPE_LENGTH = "SLOPE_LENGTH"
    ZONES = "ZONES"
    VEGETATION = "VEGETATION"
    GRADE_TABLE = "GRADE_TABLE"
    CONSERVATION = "CONSERVATION"
    ACTUAL_LOSS = "ACTUAL_LOSS"
    POTENTIAL_LOSS = "POTENTIAL_LOSS"
    GRADES = "GRADES"
    GRADE_SUMMARY = "GRADE_SUMMARY"
    ZONE_TABLE = "ZONE_TABLE"
    MEAN_LOSS = "MEAN_LOSS"
    LOSS_TOTAL = "LOSS_TOTAL"
    CONSERVATION_TOTAL = "CONSERVATION_TOTAL"

    measures = True
    bytes_per_cell = 26

    def title(self):
        return tr("Soil conservation (RUSLE)")

    def purpose(self):
        return tr(
            "Estimates how much soil water washes away on each slope in a year, how much"
            " bare land would lose, and so what plants and practices keep; and grades"
            " the loss by a standard. What reaches the stream is told by the tool"
            " Sediment delivery."
        )

    def method(self):
        return tr(
            "Revised universal soil loss equation, Renard et al. (1997), Agriculture"
            " Handbook 703: actual loss = R K LS C P, potential loss = R K LS,"
            " conservation = their difference. It counts sheet and rill erosion, neither"
            " gullies nor deposition."
        )

    def keywords(self):
        return ["RUSLE", "USLE", "erosion", "soil loss", "SL 190-2007", tr("sediment")]

    def initAlgorithm(self, _config=None):
        self.add(
            raster(
                self.SLOPE_LENGTH,
                tr("Slope factor LS (without unit)"),
                "quantity",
                help=tr("From the tool Slope length and steepness; it is the grid."),
            ),
            *self.factor_inputs(),
            zones(self.ZONES, tr("Zones for the table by zone"), optional=True),
            *self.factor_rasters(),
            raster(
                self.VEGETATION,
                tr("Vegetation cover that gives C, in place of the table's (0 to 1)"),
                "quantity",
                help=tr("C by Cai et al. (2000), as in the tool Cover factor."),
                optional=True,
                advanced=True,
            ),
            table(
                self.GRADE_TABLE,
                tr("Grades of erosion (t/(km²·a))"),
                (
                    Column("code"),
                    Column("low_t_km2_a", empty_allowed=True),
                    Column("high_t_km2_a", empty_allowed=True),
                ),
                help=tr(
                    "Empty: the six grades of SL 190-2007, with the tolerable loss of"
                    " 500 t/(km²·a) that holds for the south-west and the red soils of"
                    " China. It is 1000 on the Loess Plateau and 200 in the north-east:"
                    " the tool Table of a study writes the table for your edits."
                ),
                optional=True,
                advanced=True,
            ),
            raster_out(self.CONSERVATION, tr("Soil conservation (t/(ha·a))")),
            raster_out(self.ACTUAL_LOSS, tr("Actual soil loss (t/(ha·a))")),
            raster_out(
                self.POTENTIAL_LOSS,
                tr("Potential soil loss (t/(ha·a))"),
                optional=True,
                help=tr("From bare land without any practice."),
            ),
            raster_out(
                self.GRADES, tr("Grade of erosion (class codes)"), optional=True
            ),
            table_out(
                self.GRADE_SUMMARY,
                tr("Table by grade of erosion"),
                optional=True,
                help=tr("Area (km²), share (percent) and soil loss (t/a) of each."),
            ),
            table_out(self.ZONE_TABLE, tr("Table by zone"), optional=True),
            number_out(self.MEAN_LOSS, tr("Mean actual soil loss (t/(ha·a))")),
            number_out(self.LOSS_TOTAL, tr("Actual soil loss (t/a)")),
            number_out(self.CONSERVATION_TOTAL, tr("Soil conservation (t/a)")),
        )

    def refusals(self, given):
        from ...core.services.erosion_grades import checked_grades

        cover = given.has(self.COVER) or given.has(self.VEGETATION)
        self.check_factors(given, cover)
        if given.has(self.COVER) and given.has(self.VEGETATION):
            yield (
                self.VEGETATION,
                tr(
                    "Both “{cover}” and “{vegetation}” are given. Give one of them.",
                    cover=given.label(self.COVER),
                    vegetation=given.label(self.VEGETATION),
                ),
            )
        if given.has(self.GRADE_TABLE):
            checked_grades(given.table(self.GRADE_TABLE))
        yield from needed_refusals(given, self.ZONES, [self.ZONE_TABLE])
        shares = (self.ERODIBILITY, self.COVER, self.VEGETATION, self.PRACTICE)
        above = (self.SLOPE_LENGTH, self.EROSIVITY)
        ranges = dict.fromkeys(shares, (0.0, 1.0))
        ranges.update(dict.fromkeys(above, (0.0, float("inf"))))
        yield from range_refusals(given, ranges)

    def execute(self, job):
        from ...core.services.cover_factor import cover_factor
        from ...core.services.soil_conservation import soil_conservation

        keys = (
            self.SLOPE_LENGTH,
            self.EROSIVITY,
            self.ERODIBILITY,
            self.LAND_COVER,
            self.COVER,
            self.VEGETATION,
            self.PRACTICE,
        )
        layers = {key: job.raster(key) for key in keys if job.has(key)}
        grid = job.common_grid(*layers.values())
        values = {key: layer.values for key, layer in layers.items()}
        cover = values.get(self.COVER)
        if self.VEGETATION in values:
            cover = cover_factor(values[self.VEGETATION], grid)
        found = soil_conservation(
            values[self.EROSIVITY],
            values[self.ERODIBILITY],
            values[self.SLOPE_LENGTH],
            values.get(self.LAND_COVER),
            job.table(self.TABLE) if job.has(self.TABLE) else None,
            grid,
            cover=cover,
            practice=values.get(self.PRACTICE),
            progress=job.part(0.0, 0.6),
        )
        for key, layer, style in (
            (self.CONSERVATION, found.conservation, "quantity"),
            (self.ACTUAL_LOSS, found.actual_loss, "soil_loss"),
            (self.POTENTIAL_LOSS, found.potential_loss, "soil_loss"),
        ):
            job.write_raster(key, layer, grid.mask, style=style)
        if job.wants(self.GRADES) or job.wants(self.GRADE_SUMMARY):
            self._write_grades(job, found, grid)
        self._write_totals(job, found, grid)

    def _write_grades(self, job, found, grid):
        from ...core.services.erosion_grades import erosion_grades

        own = job.has(self.GRADE_TABLE)
        table = job.table(self.GRADE_TABLE) if own else read_preset(GRADES_PRESET)
        graded = erosion_grades(
            found.actual_loss, table, grid, progress=job.part(0.6, 0.8)
        )
        labels = None
        if own and "grade" in table:
            pairs = zip(graded.summary["code"], graded.summary["grade"])
            labels = {f"{code:g}": str(grade) for code, grade in pairs}
        job.write_raster(
            self.GRADES,
            graded.grade,
            grid.mask,
            style="classes" if own else "erosion_grades",
            nodata=0,
            labels=labels,
        )
        job.write_table(self.GRADE_SUMMARY, graded.summary)

    def _write_totals(self, job, found, grid):
        from ...core.services.zone_statistics import zone_statistics

        layers = {
            "potential_loss": found.potential_loss,
            "actual_loss": found.actual_loss,
            "conservation": found.conservation,
        }
        units = dict.fromkeys(layers, "t/ha")
        if job.wants(self.ZONE_TABLE):
            zones_given = job.zones(self.ZONES)
            table = zone_statistics(layers, zones_given, grid, units=units)
            job.write_table(self.ZONE_TABLE, table)
        everywhere = grid.valid.astype(np.uint8)
        table = zone_statistics(
            layers, everywhere, grid, units=units, progress=job.part(0.8, 1.0)
        )
        whole = table[table["zone"] == "all"].set_index("service")
        job.number(self.MEAN_LOSS, whole.loc["actual_loss", "mean"])
        job.number(self.LOSS_TOTAL, whole.loc["actual_loss", "total"])
        job.number(self.CONSERVATION_TOTAL, whole.loc["conservation", "total"])
        job.say(
            tr(
                "{lost:,.0f} t of soil are lost in a year, on average {mean:,.2f}"
                " t/(ha·a); {kept:,.0f} t, {percent:.1f} percent of the potential loss,"
                " are conserved.",
                lost=whole.loc["actual_loss", "total"],
                mean=whole.loc["actual_loss", "mean"],
                kept=whole.loc["conservation", "total"],
                percent=100
                * whole.loc["conservation", "total"]
                / max(whole.loc["potential_loss", "total"], 1e-300),
            )
        )
