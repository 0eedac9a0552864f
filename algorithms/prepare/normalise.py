"""A raster on a common scale."""

from ..base import Tool
from ..parameters import choice, number, number_out, raster, raster_out, yes_no
from ..texts import tr


class Normalise(Tool):
    """Bring a raster to a scale without unit, so that it can be added to others."""

    INPUT = "INPUT"
    METHOD = "METHOD"
    LOW = "LOW"
    HIGH = "HIGH"
    INVERSE = "INVERSE"
    OUTPUT = "OUTPUT"
    LOWER = "LOWER"
    UPPER = "UPPER"

    bytes_per_cell = 40

    def title(self):
        return tr("Normalise")

    def purpose(self):
        return tr(
            "Brings a raster to a scale without unit, so that layers of different units"
            " can be added, such as ecosystem services or parts of a health index. Run"
            " it in batch for several rasters."
        )

    def method(self):
        return tr(
            "Percentiles: (x - low) / (high - low), clipped to 0 and 1, so that a few"
            " extreme cells do not squeeze the others. Minimum and maximum: the same"
            " between them. Standard deviations: (x - mean) / standard deviation, not"
            " bounded. Ranks: from 0 for the smallest to 1 for the largest; equal values"
            " share their mean rank. Reversed: 1 - x, or -x for standard deviations."
        )

    def keywords(self):
        return ["standardise", "rescale", "stretch", "min-max", "z-score", "percentile"]

    def initAlgorithm(self, _config=None):
        self.add(
            raster(self.INPUT, tr("Raster"), "quantity"),
            choice(
                self.METHOD,
                tr("Method"),
                [
                    ("percentile", tr("between two percentiles, clipped to 0-1")),
                    ("minmax", tr("between minimum and maximum (0-1)")),
                    ("z", tr("standard deviations from the mean")),
                    ("rank", tr("ranks (0-1)")),
                ],
            ),
            yes_no(
                self.INVERSE,
                tr("Reverse: much becomes little"),
                False,
                help=tr("For layers of which less is better, such as soil loss."),
            ),
            number(
                self.LOW,
                tr("Percentile that becomes 0 (percent)"),
                5,
                least=0,
                most=100,
                help=tr("Read with percentiles only."),
                advanced=True,
            ),
            number(
                self.HIGH,
                tr("Percentile that becomes 1 (percent)"),
                95,
                least=0,
                most=100,
                help=tr("Read with percentiles only."),
                advanced=True,
            ),
            raster_out(self.OUTPUT, tr("Normalised")),
            number_out(self.LOWER, tr("Value that becomes 0 (unit of the raster)")),
            number_out(self.UPPER, tr("Value that becomes 1 (unit of the raster)")),
        )

    def refusals(self, given):
        from ...core.raster.normalise import check_percentiles

        check_percentiles(given.value(self.LOW), given.value(self.HIGH))
        return []

    def execute(self, job):
        from ...core.raster.normalise import normalise

        quantity = job.raster(self.INPUT)
        method, inverse = job.value(self.METHOD), job.value(self.INVERSE)
        job.advance(0.1)
        result = normalise(
            quantity.values,
            method=method,
            low=job.value(self.LOW),
            high=job.value(self.HIGH),
            inverse=inverse,
            mask=quantity.mask,
        )
        job.advance(0.8)
        style = "diverging" if method == "z" else "quantity"
        job.write_raster(self.OUTPUT, result.values, quantity.mask, style=style)
        job.number(self.LOWER, result.lower)
        job.number(self.UPPER, result.upper)
        if result.constant:
            sentence = tr(
                "{name} has nothing to stretch, since both ends are {lower:.5g}: all"
                " cells are 0."
            )
        elif method == "z":
            sentence = tr("{name}: mean {lower:.5g}, standard deviation {spread:.5g}.")
        elif inverse:
            sentence = tr("{name}: {lower:.5g} becomes 1, {upper:.5g} becomes 0.")
        else:
            sentence = tr("{name}: {lower:.5g} becomes 0, {upper:.5g} becomes 1.")
        tell = job.warn if result.constant else job.say
        tell(
            sentence.format(
                name=quantity.name,
                lower=result.lower,
                upper=result.upper,
                spread=result.upper - result.lower,
            )
        )
