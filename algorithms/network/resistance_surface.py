"""The resistance of land to movement, from weighted factors."""

from ..base import Tool
from ..parameters import (
    Column,
    choice,
    number_out,
    raster_out,
    rasters,
    table,
    table_out,
    yes_no,
)
from ..texts import tr


class ResistanceSurface(Tool):
    """Weighted sum of factor scores, corrected where land is fragile."""

    FACTORS = "FACTORS"
    SCORES = "SCORES"
    WEIGHTS = "WEIGHTS"
    RESCALE_WEIGHTS = "RESCALE_WEIGHTS"
    CLOSED = "CLOSED"
    CORRECTIONS = "CORRECTIONS"
    CORRECTION_TABLE = "CORRECTION_TABLE"
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
        class_or_range = (
            Column("class", numeric=False, required=False, empty_allowed=True),
            Column("code", required=False, empty_allowed=True),
            Column("low", required=False, empty_allowed=True),
            Column("high", required=False, empty_allowed=True),
        )
        self.add(
            rasters(
                self.FACTORS,
                tr("Factors"),
                help=tr(
                    "One raster for each factor of the score table, in its order; or"
                    " in any order where all have the factors' names. The first is the"
                    " grid of the result."
                ),
            ),
            table(
                self.SCORES,
                tr("Scores"),
                (
                    Column("factor", numeric=False),
                    *class_or_range,
                    Column("score"),
                    Column("weight", required=False, empty_allowed=True),
                ),
                help=tr(
                    "A row for each class of each factor: an exact class (with its"
                    " number in the column code where class holds words), or a range"
                    " from low to high (empty: open-ended); its score, above 0; and"
                    " the factor's weight. The tables of the studies are in the"
                    " plugin's folder resources/presets."
                ),
            ),
            table(
                self.WEIGHTS,
                tr("Weights, instead of those in the scores"),
                (Column("factor", numeric=False), Column("weight")),
                help=tr("For example from the analytic hierarchy process."),
                optional=True,
            ),
            yes_no(
                self.RESCALE_WEIGHTS,
                tr("Rescale weights to the sum 1"),
                False,
                help=tr("Otherwise weights that do not sum to 1 are refused."),
                advanced=True,
            ),
            choice(
                self.CLOSED,
                tr("A limit between two ranges belongs to"),
                [("left", tr("the upper range")), ("right", tr("the lower range"))],
                advanced=True,
            ),
            rasters(
                self.CORRECTIONS,
                tr("Corrections"),
                help=tr(
                    "Rasters of degradation or hazard, in the order in which the table"
                    " of corrections names them, or called as there."
                ),
                optional=True,
            ),
            table(
                self.CORRECTION_TABLE,
                tr("Correction coefficients"),
                (
                    Column("correction", numeric=False),
                    *class_or_range,
                    Column("coefficient"),
                ),
                help=tr(
                    "A row for each class of each correction, with the coefficient by"
                    " which it multiplies the resistance; 1 leaves it as it is."
                ),
                optional=True,
            ),
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

    def refusals(self, given):
        from ...core.network.resistance_table import (
            by_correction,
            check_correction_table,
            check_resistance_table,
            weights_by_factor,
        )

        weights = None
        if given.has(self.WEIGHTS):
            weights = weights_by_factor(given.table(self.WEIGHTS))
        scores = given.table(self.SCORES)
        for refusal in check_resistance_table(
            scores,
            scores["factor"].unique(),
            weights=weights,
            rescale_weights=given.value(self.RESCALE_WEIGHTS),
        ):
            yield self.SCORES, refusal
        _layers(given, self.FACTORS, scores["factor"].unique())
        if given.has(self.CORRECTIONS) != given.has(self.CORRECTION_TABLE):
            yield (
                self.CORRECTIONS,
                tr(
                    "Corrections need both rasters and a table of coefficients. Give"
                    " both or neither."
                ),
            )
        elif given.has(self.CORRECTIONS):
            coefficients = given.table(self.CORRECTION_TABLE)
            for refusal in check_correction_table(coefficients):
                yield self.CORRECTION_TABLE, refusal
            _layers(given, self.CORRECTIONS, list(by_correction(coefficients)))

    def execute(self, job):
        from ...core.network.resistance_surface import (
            correction_coefficient,
            resistance_surface,
        )
        from ...core.network.resistance_table import (
            by_correction,
            by_factor,
            remarks,
            weights_by_factor,
        )

        scores = job.table(self.SCORES)
        for remark in remarks(scores):
            job.warn(remark)
        weights = None
        if job.has(self.WEIGHTS):
            weights = weights_by_factor(job.table(self.WEIGHTS))
        closed = job.value(self.CLOSED)
        factors, masks, corrections = {}, {}, {}
        for name, _, raster in _read(job, self.FACTORS, by_factor(scores)):
            factors[name], masks[name] = raster.values, raster.mask
        if job.has(self.CORRECTIONS):
            tables = by_correction(job.table(self.CORRECTION_TABLE))
            for name, rows, raster in _read(job, self.CORRECTIONS, tables):
                coefficient = correction_coefficient(
                    raster.values, rows, mask=raster.mask, closed=closed, name=name
                )
                corrections[name] = coefficient.values
                masks[name] = coefficient.mask
        surface = resistance_surface(
            factors,
            scores,
            job.reference.grid(),
            weights=weights,
            masks=masks,
            closed=closed,
            corrections=corrections,
            rescale_weights=job.value(self.RESCALE_WEIGHTS),
            progress=job.progress,
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
                factors=len(factors),
                corrections=len(corrections),
            )
        )


def _layers(given, key, names):
    """Factor to its raster."""
    from ...core.network.factor_layers import factor_layers

    sources = given.source(key)
    layers = [source.name for source in sources]
    places = factor_layers(list(names), layers, parameter=key.lower())
    return {name: sources[place] for name, place in places.items()}


def _read(job, key, tables):
    """The name, the rows of its table and the raster of each factor."""
    from ...core.raster.class_table import is_range_table

    for name, source in _layers(job.given, key, tables).items():
        job.say(tr("{factor}: raster {name}.", factor=name, name=source.name))
        kind = "quantity" if is_range_table(tables[name]) else "classes"
        yield name, tables[name], job.read_raster(source, kind)
