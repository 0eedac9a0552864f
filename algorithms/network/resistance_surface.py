"""The resistance of land to movement, from weighted factors."""

from ..parameters import number_out, raster_out, table_out
from ..resistance_factors import ResistanceFactorTool
from ..texts import tr


class ResistanceSurface(ResistanceFactorTool):
    """Weighted sum of factor scores, corrected where land is fragile."""

    RESISTANCE = "RESISTANCE"
    FACTOR_SUMMARY = "FACTOR_SUMMARY"
    MEAN = "MEAN"
    MINIMUM = "MINIMUM"
    MAXIMUM = "MAXIMUM"

    bytes_per_cell = 5

    def title(self):
        return tr("Resistance surface")

    def purpose(self):
        return tr(
            "Says how hard each cell is to cross for species and flows: land cover,"
            " slope, distance to roads and other factors are scored by a table and"
            " added by their weights. Corridors, pinch points and barriers start from"
            " it."
        )

    def method(self):
        return tr(
            "R = sum over factors of score times weight (Qaidam study, equation 4);"
            " then times each correction coefficient, such as those for rocky"
            " desertification, soil erosion and geological hazard (named in the Liuzhi"
            " study, which prints no formula: the product is EcoRestore's)."
        )

    def keywords(self):
        return ["cost surface", "friction", "permeability", "AHP"]

    def initAlgorithm(self, _config=None):
        self.add(
            *self.factors(),
            *self.adjustments(),
            raster_out(self.RESISTANCE, tr("Resistance")),
            table_out(
                self.FACTOR_SUMMARY,
                tr("Summary of the factors"),
                optional=True,
                help=tr("The weight, the mean score and the share of each factor."),
            ),
            number_out(self.MEAN, tr("Mean resistance")),
            number_out(self.MINIMUM, tr("Lowest resistance")),
            number_out(self.MAXIMUM, tr("Highest resistance")),
        )

    def execute(self, job):
        from ...core.network.resistance_surface import resistance_surface

        given = self.read_factors(job)
        surface = resistance_surface(
            given.factors,
            given.scores,
            job.reference.grid(),
            masks=given.masks,
            corrections=given.corrections,
            progress=job.progress,
            **given.options,
        )
        job.write_raster(
            self.RESISTANCE, surface.resistance, surface.mask, style="resistance"
        )
        job.write_table(self.FACTOR_SUMMARY, surface.factors)
        job.number(self.MEAN, surface.mean)
        job.number(self.MINIMUM, surface.minimum)
        job.number(self.MAXIMUM, surface.maximum)
        job.say(
            tr(
                "Resistance from {low:.2f} to {high:.2f}, on average {mean:.2f}, of"
                " {factors} factors and {corrections} corrections.",
                low=surface.minimum,
                high=surface.maximum,
                mean=surface.mean,
                factors=len(given.factors),
                corrections=len(given.corrections),
            )
        )
