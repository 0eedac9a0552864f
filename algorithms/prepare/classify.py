"""Classes of a continuous raster."""

from ..base import Tool
from ..parameters import (
    choice,
    number,
    number_out,
    numbers,
    raster,
    raster_out,
    table_out,
)
from ..texts import tr


class Classify(Tool):
    """Divide a continuous raster into classes by a named method."""

    INPUT = "INPUT"
    METHOD = "METHOD"
    NUMBER = "NUMBER"
    LIMITS = "LIMITS"
    SAMPLE_SIZE = "SAMPLE_SIZE"
    SEED = "SEED"
    OUTPUT = "OUTPUT"
    TABLE = "TABLE"
    CLASSES = "CLASSES"
    FIT = "FIT"

    bytes_per_cell = 14

    def title(self):
        return tr("Classify")

    def purpose(self):
        return tr(
            "Divides a quantity such as slope, resistance or importance into classes, 1"
            " for the lowest values upwards. The table of limits, with a column value"
            " added, serves Reclassify by table for other years."
        )

    def method(self):
        return tr(
            "Natural breaks are the exact optimum of Fisher (1958) and Jenks (1977):"
            " least spread inside the classes. Quantiles hold equally many cells. Equal"
            " intervals divide the range. Classes of one standard deviation lie around"
            " the mean. A limit belongs to the class below it. The fit is one minus the"
            " spread inside the classes over that of all values (Jenks and Caspall,"
            " 1971)."
        )

    def keywords(self):
        return ["Jenks", "natural breaks", "quantile", "equal interval", "slice"]

    def initAlgorithm(self, _config=None):
        self.add(
            raster(self.INPUT, tr("Raster"), "quantity"),
            choice(
                self.METHOD,
                tr("Method"),
                [
                    ("natural_breaks", tr("natural breaks (Jenks)")),
                    ("quantile", tr("quantiles")),
                    ("equal_interval", tr("equal intervals")),
                    ("standard_deviation", tr("standard deviations")),
                    ("own", tr("own limits")),
                ],
            ),
            number(
                self.NUMBER,
                tr("Number of classes"),
                5,
                least=2,
                most=255,
                integer=True,
                help=tr(
                    "Not read with own limits. Where values repeat there are fewer."
                ),
            ),
            numbers(
                self.LIMITS,
                tr("Own limits between classes (unit of the raster)"),
                optional=True,
                help=tr(
                    "For own limits only: rising, with commas. 10, 18, 28, 39 make five"
                    " classes."
                ),
            ),
            number(
                self.SAMPLE_SIZE,
                tr("Largest number of cells to find limits from"),
                5_000_000,
                least=1000,
                integer=True,
                help=tr(
                    "Of more cells a random sample is taken, always with the lowest and"
                    " the highest value; the log says so."
                ),
                advanced=True,
            ),
            number(
                self.SEED,
                tr("Seed of the sample"),
                0,
                least=0,
                integer=True,
                help=tr("The same seed gives the same sample."),
                advanced=True,
            ),
            raster_out(self.OUTPUT, tr("Classes")),
            table_out(
                self.TABLE, tr("Limits, cells and area of each class"), optional=True
            ),
            number_out(self.CLASSES, tr("Number of classes")),
            number_out(self.FIT, tr("Goodness of variance fit (0 to 1)")),
        )

    def refusals(self, given):
        from ...core.raster.class_breaks import check_own_limits

        if given.value(self.METHOD) == "own":
            check_own_limits(given.value(self.LIMITS) or ())
        return []

    def execute(self, job):
        from ...core.raster.class_breaks import class_breaks

        quantity = job.raster(self.INPUT)
        found = class_breaks(
            quantity.values,
            quantity.grid,
            method=job.value(self.METHOD),
            number=job.value(self.NUMBER),
            limits=job.value(self.LIMITS) or (),
            sample_size=job.value(self.SAMPLE_SIZE),
            seed=job.value(self.SEED),
            progress=job.progress,
        )
        cells = quantity.grid.valid_count
        if found.values_used < cells and job.value(self.METHOD) != "own":
            job.say(
                tr(
                    "The limits come from {used:,} of {cells:,} cells, drawn at random"
                    " with seed {seed}.",
                    used=found.values_used,
                    cells=cells,
                    seed=job.value(self.SEED),
                )
            )
        table = found.table
        if not job.reference.knows_metres:
            table = table.drop(columns="area_km2")
        if job.value(self.METHOD) != "own" and len(table) < job.value(self.NUMBER):
            job.warn(
                tr(
                    "{count} classes instead of {number}, since too many values are"
                    " equal.",
                    count=len(table),
                    number=job.value(self.NUMBER),
                )
            )
        job.write_raster(
            self.OUTPUT,
            found.classes,
            quantity.mask,
            style="classes",
            labels={
                str(number): _range(low, high)
                for number, low, high in zip(
                    table["class"], table["low"], table["high"]
                )
            },
        )
        job.write_table(self.TABLE, table)
        job.number(self.CLASSES, len(table))
        job.number(self.FIT, found.fit)
        job.say(
            tr(
                "{count} classes with limits at {limits}; goodness of variance fit"
                " {fit:.3f}.",
                count=len(table),
                limits=", ".join(f"{limit:.5g}" for limit in table["high"][:-1]) or "-",
                fit=found.fit,
            )
        )


def _range(low, high):
    if low == low and high == high:
        return tr("{low:.5g} to {high:.5g}", low=low, high=high)
    if high == high:
        return tr("up to {high:.5g}", high=high)
    return tr("above {low:.5g}", low=low) if low == low else tr("all values")
