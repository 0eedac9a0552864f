"""What limits vegetation where."""

from ..driver_tool import DriverTool
from ..parameters import folder_out, number_out, raster_out
from ..texts import tr


class LimitingFactor(DriverTool):
    """The driver that vegetation follows the most from year to year."""

    FACTOR = "FACTOR"
    COEFFICIENT = "COEFFICIENT"
    COEFFICIENTS = "COEFFICIENTS"
    LARGEST_PERCENT = "LARGEST_PERCENT"

    measures = True
    bytes_per_cell = 130

    def title(self):
        return tr("Limiting factor of vegetation")

    def purpose(self):
        return tr(
            "Shows what vegetation follows from year to year in each cell: warmth, rain,"
            " light, soil water, or the dryness of the air. Use it to see where water"
            " limits greening, and planting more trees would only dry the soil."
        )

    def method(self):
        return tr(
            "Multiple linear regression over the years in each cell; the driver with the"
            " largest standardised partial coefficient, of either sign, is the limit."
            " With few years or drivers that run together it is uncertain: such cells"
            " are left out. A coefficient is no proof of a cause."
        )

    def keywords(self):
        return [
            "partial regression",
            "water limitation",
            "NDVI",
            "VPD",
            "drought stress",
        ]

    def initAlgorithm(self, _config=None):
        self.add(
            *self.stacks(),
            *self.district_inputs(),
            raster_out(self.FACTOR, tr("Limiting factor")),
            raster_out(
                self.COEFFICIENT,
                tr("Its coefficient (standard deviations)"),
                help=tr("Below 0: vegetation falls where the driver rises."),
                optional=True,
            ),
            folder_out(
                self.COEFFICIENTS,
                tr("Folder for the coefficients of all drivers"),
                optional=True,
            ),
            *self.district_outputs(
                tr("Area of each limiting factor by district"),
                tr("Chart of the limiting factor by district"),
            ),
            number_out(
                self.LARGEST_PERCENT, tr("Area of the most common factor (percent)")
            ),
        )

    def execute(self, job):
        from ...core.karst.class_areas import class_areas
        from ...core.karst.dated_stack import cells_with_values
        from ...core.karst.limiting_factor import limiting_factor

        vegetation, drivers, years = self.read_stacks(job)
        found = limiting_factor(
            vegetation,
            drivers,
            years,
            mask=cells_with_values(vegetation),
            largest_inflation=job.value(self.LARGEST_INFLATION),
            progress=job.part(0.2, 0.9),
        )
        self.say_unsolved(job, found.regression)
        names = dict(enumerate(found.regression.drivers, 1))
        shown = self.driver_labels()
        job.write_raster(
            self.FACTOR,
            found.factor,
            found.factor > 0,
            style="limiting_factor",
            nodata=0,
            labels={f"{code}": shown.get(name, name) for code, name in names.items()},
        )
        known = found.factor > 0
        job.write_raster(self.COEFFICIENT, found.coefficient, known, style="gain")
        if job.wants(self.COEFFICIENTS):
            for name, layer in zip(names.values(), found.regression.standardised):
                job.write_raster_into(
                    self.COEFFICIENTS,
                    name.replace(" ", "_"),
                    layer,
                    layer == layer,
                    style="gain",
                )
        grid = job.reference.grid(known)
        areas = class_areas(
            found.factor,
            names,
            grid,
            zones=self.districts(job, grid),
            column="limiting_factor",
        )
        table = self.named(job, areas)
        job.write_table(self.DISTRICT_TABLE, table)
        labels = table["limiting_factor"].map(lambda name: shown.get(name, name))
        job.write_chart(self.CHART, table.assign(limiting_factor=labels))
        whole = areas[areas["zone"] == "all"].sort_values("percent")
        most = whole.iloc[-1]
        job.number(self.LARGEST_PERCENT, most["percent"])
        job.say(
            tr(
                "{area:,.2f} km² told; {name} limits the most, {percent:.1f} percent.",
                area=grid.valid_area / 1e6,
                name=shown.get(most["limiting_factor"], most["limiting_factor"]),
                percent=most["percent"],
            )
        )
