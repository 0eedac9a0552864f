"""Correlation of rasters, or of the columns of a table."""

from functools import reduce

import numpy as np

from ..base import Tool
from ..parameters import (
    Column,
    choice,
    html_out,
    number,
    number_out,
    rasters,
    table,
    table_out,
    text,
    yes_no,
    zones,
)
from ..tables import read_table
from ..texts import tr


class CorrelationMatrix(Tool):
    """How biodiversity and services go together, pair by pair."""

    RASTERS = "RASTERS"
    TABLE = "TABLE"
    COLUMNS = "COLUMNS"
    METHOD = "METHOD"
    ZONES = "ZONES"
    EFFECTIVE = "EFFECTIVE"
    SAMPLE_SIZE = "SAMPLE_SIZE"
    SEED = "SEED"
    PAIRS = "PAIRS"
    MATRIX = "MATRIX"
    BY_ZONE = "BY_ZONE"
    INFLATION = "INFLATION"
    CHART = "CHART"
    LARGEST = "LARGEST"

    measures = True
    bytes_per_cell = 6

    def title(self):
        return tr("Correlation matrix")

    def purpose(self):
        return tr(
            "Tells whether biodiversity and ecosystem services go together, so that one"
            " area can protect both; or which factors say the same and should not be"
            " used side by side. Takes rasters, or the columns of a table."
        )

    def method(self):
        return tr(
            "Spearman's and Pearson's coefficient with p by Student's t, Kendall's"
            " tau-b. Of many cells a random sample is taken. Neighbouring cells are"
            " alike, so that p from the number of cells is too small: the effective"
            " sample size is that of Dutilleul (1993), Biometrics 49:305-314. The"
            " variance inflation factor is 1 / (1 - R²) of each layer from the others."
        )

    def keywords(self):
        return ["Spearman", "Pearson", "Kendall", "VIF", "synergy", "trade-off"]

    def initAlgorithm(self, _config=None):
        self.add(
            rasters(self.RASTERS, tr("Rasters"), optional=True),
            table(self.TABLE, tr("Or a table"), optional=True),
            text(
                self.COLUMNS,
                tr("Columns of the table, with commas"),
                optional=True,
                help=tr("Empty: all columns of numbers."),
            ),
            choice(
                self.METHOD,
                tr("Coefficient"),
                [
                    ("spearman", tr("Spearman: of ranks")),
                    ("pearson", tr("Pearson: of values")),
                    ("kendall", tr("Kendall: tau-b")),
                ],
            ),
            zones(
                self.ZONES,
                tr("Zones"),
                optional=True,
                help=tr("For the coefficients by zone, such as reaches of a river."),
            ),
            yes_no(
                self.EFFECTIVE,
                tr("Effective sample size"),
                True,
                help=tr(
                    "Of rasters, for Spearman's and Pearson's coefficient; from 1000 of"
                    " the cells, so that it is a lower limit."
                ),
            ),
            number(
                self.SAMPLE_SIZE,
                tr("Largest sample (cells)"),
                1_000_000,
                least=3,
                integer=True,
                advanced=True,
            ),
            number(
                self.SEED,
                tr("Seed of the sample"),
                0,
                least=0,
                integer=True,
                advanced=True,
                help=tr("The same seed draws the same cells."),
            ),
            table_out(
                self.PAIRS,
                tr("Coefficients by pair"),
                help=tr("Coefficient, p and number of cells of each pair."),
            ),
            table_out(self.MATRIX, tr("Matrix of coefficients"), optional=True),
            table_out(self.BY_ZONE, tr("Coefficients by zone"), optional=True),
            table_out(self.INFLATION, tr("Variance inflation factors"), optional=True),
            html_out(self.CHART, tr("Heat map"), optional=True),
            number_out(self.LARGEST, tr("Largest coefficient without its sign")),
        )

    def refusals(self, given):
        from ...core.priority.correlation import check_columns

        if given.has(self.RASTERS) == given.has(self.TABLE):
            yield (
                self.RASTERS,
                tr("Give either rasters or a table, to correlate what it holds."),
            )
        if given.has(self.RASTERS):
            check_columns([source.name for source in given.source(self.RASTERS)])
        else:
            for name in given.words(self.COLUMNS):
                if name not in given.table(self.TABLE):
                    yield (
                        self.COLUMNS,
                        tr(
                            "The table {table} has no column {column} (it has: {found})."
                            " Correct the name.",
                            table=given.source(self.TABLE).name,
                            column=name,
                            found=", ".join(given.table(self.TABLE)),
                        ),
                    )
            check_columns(self._numbers(given))
            if given.has(self.ZONES):
                yield (
                    self.ZONES,
                    tr("Zones go with rasters, not with a table. Leave them out."),
                )
        if given.wants(self.BY_ZONE) and not given.has(self.ZONES):
            yield (
                self.BY_ZONE,
                tr("Coefficients by zone need zones. Give them, or skip this table."),
            )

    def _numbers(self, given):
        """The columns to correlate; a text in them is refused."""
        numeric = given.table(self.TABLE).select_dtypes("number")
        names = given.words(self.COLUMNS) or list(numeric)
        columns = tuple(Column(name, empty_allowed=True) for name in names)
        return read_table(given.source(self.TABLE), columns)[names]

    def execute(self, job):
        from ...core.priority.correlation import (
            correlation,
            correlation_by_zone,
            variance_inflation,
        )

        method = job.value(self.METHOD)
        frame, points, cells = self._read(job)
        effective = job.value(self.EFFECTIVE) and method != "kendall"
        found = correlation(
            frame,
            method=method,
            points=points if effective else None,
            seed=job.value(self.SEED),
            progress=job.part(0.3, 0.8),
        )
        pairs = found.pairs
        job.write_table(self.PAIRS, pairs)
        matrix = found.coefficient.rename_axis("name").reset_index()
        job.write_table(self.MATRIX, matrix)
        if job.wants(self.BY_ZONE):
            zone = job.zones(self.ZONES).ravel()[cells]
            by_zone = correlation_by_zone(
                frame, zone, method=method, progress=job.part(0.8, 1.0)
            )
            job.write_table(self.BY_ZONE, by_zone)
        if job.wants(self.INFLATION):
            factors = variance_inflation(frame).rename_axis("name").reset_index()
            job.write_table(self.INFLATION, factors)
        strongest = pairs.loc[pairs["coefficient"].abs().idxmax()]
        job.number(self.LARGEST, abs(float(strongest["coefficient"])))
        said = tr(
            "{pairs} pairs over {n:,} cells or rows; the strongest: {first} and"
            " {second}, {coefficient:.3f} (p {p}).",
            pairs=len(pairs),
            n=found.n,
            first=strongest["first"],
            second=strongest["second"],
            coefficient=strongest["coefficient"],
            p=_written(strongest["p"]),
        )
        known = "effective_n" in pairs and not np.isnan(strongest["effective_n"])
        if known:
            job.say(
                tr(
                    "Neighbouring cells are alike: the strongest pair is worth at least"
                    " {effective:,.0f} independent cells (p {p}).",
                    effective=strongest["effective_n"],
                    p=_written(strongest["effective_p"]),
                )
            )
        job.write_chart(self.CHART, pairs, said)
        job.say(said)

    def _read(self, job):
        """What to correlate: the table, and of rasters the places of its cells."""
        from ...core.priority.cell_sample import sample_layers

        if job.has(self.TABLE):
            return self._numbers(job.given), None, None
        layers = job.rasters(self.RASTERS)
        mask = reduce(np.logical_and, (layer.mask for layer in layers))
        sample = sample_layers(
            {layer.name: layer.values for layer in layers},
            job.reference.grid(mask),
            size=job.value(self.SAMPLE_SIZE),
            seed=job.value(self.SEED),
        )
        job.say(
            tr(
                "{sampled:,} of {total:,} cells with a value in every raster are taken.",
                sampled=len(sample.cells),
                total=sample.total,
            )
        )
        return sample.table, sample.points, sample.cells


def _written(p):
    """A probability with its sign; a number below the smallest is 0 in the table."""
    return f"= {p:.2g}" if p != 0 else "< 1e-300"
