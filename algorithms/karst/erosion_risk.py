"""Erosion against the soil that the rock forms."""

from ..district_tool import DistrictTool
from ..layer_checks import needed_refusals, range_refusals
from ..parameters import (
    Column,
    choice,
    number,
    number_out,
    raster,
    raster_out,
    table,
    table_out,
)
from ..presets import read_preset
from ..rock_layers import (
    read_rocks,
    rock_column_refusals,
    rock_inputs,
    rows_of_rocks,
)
from ..texts import tr

RATES_PRESET = "soil_formation_rate"


class ErosionRisk(DistrictTool):
    """Where more soil is lost than the rock forms, and what the standards overlook."""

    SOIL_LOSS = "SOIL_LOSS"
    ROCK = "ROCK"
    ROCK_COLUMN = "ROCK_COLUMN"
    SET = "SET"
    TABLE = "TABLE"
    BEDROCK = "BEDROCK"
    CRITICAL_PERCENT = "CRITICAL_PERCENT"
    RISK = "RISK"
    RATIO = "RATIO"
    EROSION = "EROSION"
    NEGLECTED = "NEGLECTED"
    BY_ROCK = "BY_ROCK"
    MEANS = "MEANS"
    DANGEROUS_PERCENT = "DANGEROUS_PERCENT"
    NEGLECTED_KM2 = "NEGLECTED_KM2"

    measures = True
    bytes_per_cell = 22

    def title(self):
        return tr("Erosion risk by rock")

    def purpose(self):
        return tr(
            "Sets the soil that is lost against the soil that the rock below forms: safe,"
            " critical or dangerous. It shows the land that the national standards (500"
            " and 50 t/(km²·a)) call safe although more is lost than forms. Use it to"
            " choose where soil has to be kept first."
        )

    def method(self):
        return tr(
            "Bai et al. (2023), Bulletin of the Chinese Academy of Sciences 38(12):"
            " 1903-1914: risk = erosion over soil formation; below 1 safe, above 1"
            " dangerous, near 1 critical. Rates of soil formation in t/(km²·a): Li Y. et"
            " al. (2017), Solid Earth 8:661-669: homogeneous carbonate 20, carbonate"
            " intercalated with clastic rock 50, alternation of both 100; Bai and Wang"
            " (2011): purest 20, purer 100, impure carbonate 250; Li Yangbing et al."
            " (2006): 6.84, 45.53, 103.46, which we could not verify. Other rock: 500,"
            " the tolerance of SL 190-2007. The paper's own tables of rates were not to"
            " hand; its words fit none of the sets exactly, so edit the table where you"
            " know better."
        )

    def keywords(self):
        return ["soil formation rate", "soil loss tolerance", "SL 461", "lithology"]

    def initAlgorithm(self, _config=None):
        self.add(
            raster(
                self.SOIL_LOSS,
                tr("Soil loss (t/(ha·a))"),
                "quantity",
                help=tr("The actual loss of the tool Soil conservation, or RUSLE's A."),
            ),
            *rock_inputs(
                self.ROCK,
                self.ROCK_COLUMN,
                tr("Rock"),
                help=tr(
                    "Polygons, or a raster of codes. Without a table, codes count the"
                    " rocks of the set: 1 the purest carbonate, 2 the next, 3 the last"
                    " carbonate, 4 other rock; polygons have these numbers or the names"
                    " of the preset."
                ),
            ),
            choice(
                self.SET,
                tr("Rates of soil formation"),
                [
                    ("li_2017", tr("Li Y. et al. 2017: 20, 50, 100 t/(km²·a)")),
                    ("bai_2011", tr("Bai and Wang 2011: 20, 100, 250 t/(km²·a)")),
                    (
                        "li_2006",
                        tr("Li Yangbing et al. 2006, unverified: 6.84, 45.53, 103.46"),
                    ),
                ],
                help=tr("Not read where a table is given."),
            ),
            table(
                self.TABLE,
                tr("Own table of soil formation (t/(km²·a))"),
                (Column("tolerance"),),
                help=tr("A row for each rock, named in rock or numbered in code."),
                optional=True,
            ),
            raster(
                self.BEDROCK,
                tr("Bare rock (share of the ground, 0 to 1)"),
                "quantity",
                help=tr(
                    "Nothing is lost from bare rock: the loss is multiplied by 1 - B."
                ),
                optional=True,
            ),
            *self.district_inputs(),
            number(
                self.CRITICAL_PERCENT,
                tr("Half the width of the critical range (percent)"),
                5,
                least=0,
                most=99,
                help=tr("Ours: critical from 0.95 to 1.05 of what forms."),
                advanced=True,
            ),
            raster_out(self.RISK, tr("Erosion risk")),
            raster_out(
                self.RATIO,
                tr("Soil lost over soil formed (without unit)"),
                help=tr(
                    "Above 1 more is lost than forms. For the tool Slope farmland."
                ),
                optional=True,
            ),
            raster_out(
                self.EROSION,
                tr("Erosion of the ground with soil (t/(km²·a))"),
                optional=True,
            ),
            raster_out(
                self.NEGLECTED,
                tr("Land that standards call safe although more is lost than forms"),
                help=tr("0 none, 1 by SL 190-2007 alone, 2 by SL 461-2009 too."),
                optional=True,
            ),
            table_out(self.BY_ROCK, tr("Risk by rock")),
            *self.district_outputs(
                tr("Area of each risk by district"), tr("Chart of the risk by district")
            ),
            table_out(
                self.MEANS,
                tr("Mean erosion and neglected share by district"),
                optional=True,
            ),
            number_out(self.DANGEROUS_PERCENT, tr("Dangerous (percent of the land)")),
            number_out(
                self.NEGLECTED_KM2,
                tr("Neglected by the standard of 500 t/(km²·a) (km²)"),
            ),
        )

    def refusals(self, given):
        yield from rock_column_refusals(given, self.ROCK, self.ROCK_COLUMN)
        self._table(given)
        yield from range_refusals(
            given, {self.SOIL_LOSS: (0.0, float("inf")), self.BEDROCK: (0.0, 1.0)}
        )
        yield from needed_refusals(given, self.DISTRICTS, [self.MEANS])

    def _table(self, given):
        """A row with code and tolerance for each rock of the map."""
        from ...core.karst.rock_classes import soil_formation_table

        if given.has(self.TABLE):
            rates = given.table(self.TABLE)
        else:
            rates = soil_formation_table(
                read_preset(RATES_PRESET), given.value(self.SET)
            )
        return rows_of_rocks(given, self.ROCK, self.ROCK_COLUMN, rates)

    def execute(self, job):
        from ...core.karst.class_areas import class_areas
        from ...core.karst.erosion_risk import RISKS, erosion_risk
        from ...core.services.zone_statistics import zone_statistics

        loss = job.raster(self.SOIL_LOSS)
        rock = read_rocks(job, self.ROCK, self.ROCK_COLUMN)
        bedrock = job.raster(self.BEDROCK) if job.has(self.BEDROCK) else None
        grid = job.common_grid(loss, rock, bedrock)
        found = erosion_risk(
            loss.values,
            rock.values,
            self._table(job.given),
            grid,
            bedrock=None if bedrock is None else bedrock.values,
            critical_percent=job.value(self.CRITICAL_PERCENT),
            progress=job.part(0.1, 0.7),
        )
        job.write_raster(
            self.RISK, found.risk, grid.mask, style="erosion_risk", nodata=0
        )
        job.write_raster(self.RATIO, found.ratio, grid.mask, style="risk_ratio")
        job.write_raster(self.EROSION, found.erosion, grid.mask, style="soil_loss")
        if job.wants(self.NEGLECTED):
            job.write_raster(
                self.NEGLECTED,
                found.neglected_by(),
                grid.mask,
                style="neglected",
                nodata=255,
            )
        job.write_table(self.BY_ROCK, found.by_rock)
        districts = self.districts(job, grid)
        self.write_by_district(
            job, class_areas(found.risk, RISKS, grid, zones=districts, column="risk")
        )
        if job.wants(self.MEANS):
            layers = {
                "erosion_t_km2_a": found.erosion,
                **{
                    f"neglected_by_{limit:g}": cells
                    for limit, cells in found.neglected.items()
                },
            }
            means = zone_statistics(layers, districts, grid)
            job.write_table(self.MEANS, self.named(job, means))
        whole = found.by_rock.iloc[-1]
        job.number(self.DANGEROUS_PERCENT, whole["dangerous"])
        job.number(self.NEGLECTED_KM2, whole["neglected_500_km2"])
        job.say(
            tr(
                "{percent:.1f} percent of {area:,.2f} km² lose more soil than the rock"
                " forms, at {erosion:,.1f} t/(km²·a) on average; the standard of 500"
                " t/(km²·a) calls {large:,.2f} km² of this land safe, and that of 50"
                " t/(km²·a) {small:,.2f} km².",
                percent=whole["dangerous"],
                area=whole["area_km2"],
                erosion=whole["mean_erosion"],
                large=whole["neglected_500_km2"],
                small=whole["neglected_50_km2"],
            )
        )
