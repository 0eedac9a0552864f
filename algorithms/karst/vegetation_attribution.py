"""What climate and people did to vegetation."""

from ..driver_tool import DriverTool
from ..parameters import number, number_out, raster_out
from ..texts import tr


class VegetationAttribution(DriverTool):
    """The trend of vegetation, parted into what the climate explains and the rest."""

    SIGNIFICANCE = "SIGNIFICANCE"
    SCENARIO = "SCENARIO"
    CLIMATE = "CLIMATE"
    HUMAN = "HUMAN"
    CLIMATE_SHARE = "CLIMATE_SHARE"
    HUMAN_SHARE = "HUMAN_SHARE"
    GROWTH_PERCENT = "GROWTH_PERCENT"
    OFFSET_PERCENT = "OFFSET_PERCENT"

    measures = True
    bytes_per_cell = 160

    def title(self):
        return tr("Climate and people in the trend of vegetation")

    def purpose(self):
        return tr(
            "Parts the trend of vegetation in each cell into what temperature, rain and"
            " radiation explain, and what is left to people: restoration, farming,"
            " building. It says how much of what people gained the climate took back."
            " Use it to judge restoration fairly, and to plan for the climate."
        )

    def method(self):
        return tr(
            "Partial derivatives (Roderick et al., 2007, Geophysical Research Letters 34:"
            "L17403), as by Wu et al. (2020), Ecological Indicators 115:106392: climate C"
            " = sum of the coefficient of each driver times its trend; people H = trend K"
            " - C. Where both have the sign of K they share it by size; else the one with"
            " its sign takes all. H holds all that the drivers given do not explain,"
            " errors too. Which eight scenarios Wu et al. drew is not verified: with H ="
            " K - C two of the eight signs cannot occur, and cells without a significant"
            " trend and those that cannot be told are classes of their own."
        )

    def keywords(self):
        return ["NPP", "attribution", "ecological engineering", "RESTREND", "greening"]

    def initAlgorithm(self, _config=None):
        self.add(
            *self.stacks(),
            *self.district_inputs(),
            number(
                self.SIGNIFICANCE,
                tr("Trends are significant up to this p (0 to 1)"),
                0.05,
                least=0,
                most=1,
                help=tr("1 parts all trends."),
                advanced=True,
            ),
            raster_out(self.SCENARIO, tr("Who changed vegetation")),
            raster_out(
                self.CLIMATE, tr("Trend by climate (unit per year)"), optional=True
            ),
            raster_out(
                self.HUMAN, tr("Trend by people (unit per year)"), optional=True
            ),
            raster_out(
                self.CLIMATE_SHARE,
                tr("Share of climate in the trend (percent)"),
                optional=True,
            ),
            raster_out(
                self.HUMAN_SHARE,
                tr("Share of people in the trend (percent)"),
                help=tr("With that of climate 100."),
                optional=True,
            ),
            *self.district_outputs(
                tr("Area and shares of each scenario by district"),
                tr("Chart of the scenarios by district"),
            ),
            number_out(self.GROWTH_PERCENT, tr("Significant growth (percent)")),
            number_out(
                self.OFFSET_PERCENT,
                tr("Share of what people gained that climate took back (percent)"),
            ),
        )

    def execute(self, job):
        from ...core.karst.dated_stack import cells_with_values
        from ...core.karst.vegetation_attribution import (
            attribution_by_zone,
            vegetation_attribution,
        )

        vegetation, drivers, years = self.read_stacks(job)
        found = vegetation_attribution(
            vegetation,
            drivers,
            years,
            mask=cells_with_values(vegetation),
            significance=job.value(self.SIGNIFICANCE),
            largest_inflation=job.value(self.LARGEST_INFLATION),
            progress=job.part(0.2, 0.9),
        )
        self.say_unsolved(job, found.regression)
        known = found.scenario > 0
        job.write_raster(
            self.SCENARIO, found.scenario, known, style="trend_scenarios", nodata=0
        )
        for key, layer, style in (
            (self.CLIMATE, found.climate, "gain"),
            (self.HUMAN, found.human, "gain"),
            (self.CLIMATE_SHARE, found.climate_share, "share"),
            (self.HUMAN_SHARE, found.human_share, "share"),
        ):
            job.write_raster(key, layer, layer == layer, style=style)
        grid = job.reference.grid(known)
        districts = self.districts(job, grid)
        table = attribution_by_zone(found, grid, zones=districts)
        self.write_by_district(job, table)
        self._tell(job, found, table, grid)

    def _tell(self, job, found, table, grid):
        whole = table[table["zone"] == "all"].set_index("scenario")["percent"]
        growth = whole.filter(like="growth").sum()
        decline = whole.filter(like="decline").sum()
        job.number(self.GROWTH_PERCENT, growth)
        if found.offset_share == found.offset_share:
            job.number(self.OFFSET_PERCENT, found.offset_share)
            job.say(
                tr(
                    "The climate took back {offset:.1f} percent of what people gained.",
                    offset=found.offset_share,
                )
            )
        job.say(
            tr(
                "Of {area:,.2f} km², {growth:.1f} percent grow significantly (by climate"
                " alone {climate:.1f}, by people alone {people:.1f}), {decline:.1f}"
                " percent decline; {stable:.1f} percent have no significant trend.",
                area=grid.valid_area / 1e6,
                growth=growth,
                climate=whole["growth by climate"],
                people=whole["growth by people"],
                decline=decline,
                stable=whole["no significant trend"],
            )
        )
