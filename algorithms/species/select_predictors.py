"""Predictors of species models that do not say the same twice."""

from ..base import Tool
from ..occurrence_records import coordinate_inputs, read_records, record_refusals
from ..parameters import (
    choice,
    folder_out,
    html_out,
    layers_out,
    number,
    number_out,
    rasters,
    table,
    table_out,
    text,
)
from ..predictor_stack import PredictorStack, named_predictors, stack_refusals
from ..texts import listed, refusal_text, tr


class SelectPredictors(Tool):
    """Which predictors to model species with."""

    PREDICTORS = "PREDICTORS"
    OCCURRENCES = "OCCURRENCES"
    SPECIES_COLUMN = "SPECIES_COLUMN"
    BY = "BY"
    GREATEST_CORRELATION = "GREATEST_CORRELATION"
    GREATEST_INFLATION = "GREATEST_INFLATION"
    ASPECT = "ASPECT"
    ALWAYS = "ALWAYS"
    BACKGROUND = "BACKGROUND"
    LEAST_RECORDS = "LEAST_RECORDS"
    X_COLUMN = "X_COLUMN"
    Y_COLUMN = "Y_COLUMN"
    CRS = "CRS"
    SEED = "SEED"
    KEPT = "KEPT"
    STEPS = "STEPS"
    PAIRS = "PAIRS"
    CHART = "CHART"
    ASPECT_PARTS = "ASPECT_PARTS"
    LAYERS = "LAYERS"
    KEPT_COUNT = "KEPT_COUNT"

    bytes_per_cell = 2

    def title(self):
        return tr("Select predictors")

    def purpose(self):
        return tr(
            "Drops predictors that are correlated with another or that others together"
            " explain, so that species models do not split one effect over many layers."
            " Turns aspect, which is circular, into northness and eastness. Use it"
            " before species are modelled."
        )

    def method(self):
        return tr(
            "Spearman's coefficient of each pair; of the closest pair the predictor goes"
            " that says less of the species on its own (relative entropy of ten classes,"
            " records against the land), until all pairs are below the limit; then the"
            " one of the largest variance inflation 1 / (1 - R²). The Wujiang study"
            " takes 0.8, for each species."
        )

    def keywords(self):
        return ["collinearity", "Spearman", "VIF", "aspect", "northness", "MaxEnt"]

    def initAlgorithm(self, _config=None):
        self.add(
            rasters(
                self.PREDICTORS,
                tr("Predictors: quantities"),
                by_band=True,
                help=tr(
                    "Two or more; each band counts. A predictor is called as its layer,"
                    " or as its band is described."
                ),
            ),
            table(
                self.OCCURRENCES,
                tr("Records: points, or a table with coordinates"),
                optional=True,
                help=tr(
                    "For what each predictor says of the species. Without them the later"
                    " predictor of a pair goes."
                ),
            ),
            text(self.SPECIES_COLUMN, tr("Column of the species"), "species"),
            choice(
                self.BY,
                tr("Select"),
                [
                    ("all", tr("once for all species, over the land")),
                    ("species", tr("for each species, over the land")),
                    ("records", tr("for each species, at its records")),
                ],
                help=tr(
                    "The Wujiang study selects for each species; with few records their"
                    " coefficients are uncertain, and those over the land are better."
                ),
            ),
            number(
                self.GREATEST_CORRELATION,
                tr("Greatest correlation (0 to 1)"),
                0.8,
                least=0.01,
                most=1,
                help=tr("Of either sign; 0.8 as in the Wujiang study."),
            ),
            number(
                self.GREATEST_INFLATION,
                tr("Greatest variance inflation (from 1)"),
                least=1,
                optional=True,
                help=tr("5 or 10 are usual. Empty: no limit."),
            ),
            text(
                self.ASPECT,
                tr("Predictors that are an aspect in degrees, with commas"),
                optional=True,
                help=tr("Clockwise from north, 0 to 360; below 0 is level ground."),
            ),
            text(
                self.ALWAYS,
                tr("Predictors that always stay, with commas"),
                optional=True,
                advanced=True,
            ),
            number(
                self.BACKGROUND,
                tr("Places of the land (cells)"),
                10_000,
                least=10,
                integer=True,
                help=tr("Drawn at random where all predictors have a value."),
                advanced=True,
            ),
            number(
                self.LEAST_RECORDS,
                tr("Fewest records of a species (cells)"),
                5,
                least=3,
                integer=True,
                help=tr("Species with fewer are listed, and skipped."),
                advanced=True,
            ),
            *coordinate_inputs(
                self.X_COLUMN,
                self.Y_COLUMN,
                self.CRS,
                tr("Empty: that of the predictors."),
            ),
            number(
                self.SEED,
                tr("Seed of the places"),
                0,
                least=0,
                integer=True,
                help=tr("The same seed draws the same cells."),
                advanced=True,
            ),
            table_out(
                self.KEPT,
                tr("Predictors that stay"),
                help=tr(
                    "For each species, with what each says on its own (nats) and its"
                    " variance inflation."
                ),
            ),
            table_out(
                self.STEPS,
                tr("Predictors that go, step by step"),
                help=tr("Because of which other, and by which coefficient."),
            ),
            table_out(self.PAIRS, tr("Coefficients by pair"), optional=True),
            html_out(self.CHART, tr("Heat map"), optional=True),
            folder_out(
                self.ASPECT_PARTS,
                tr("Folder for northness and eastness (-1 to 1)"),
                optional=True,
            ),
            layers_out(self.LAYERS, tr("Rasters that stay, of any species")),
            number_out(self.KEPT_COUNT, tr("Number of predictors that stay")),
        )

    def refusals(self, given):
        from ...core.species.aspect_parts import check_aspects

        named = self._named(given)
        yield from stack_refusals(given, self.PREDICTORS, named)
        check_aspects([name for name, _, _ in named], given.words(self.ASPECT))
        if given.has(self.OCCURRENCES):
            columns = (self.SPECIES_COLUMN, self.X_COLUMN, self.Y_COLUMN)
            yield from record_refusals(
                given, self.OCCURRENCES, *(given.value(key) for key in columns)
            )
        elif given.value(self.BY) != "all":
            yield (
                self.OCCURRENCES,
                tr(
                    "To select predictors for each species takes records. Give them, or"
                    " select once for all."
                ),
            )
        if given.wants(self.ASPECT_PARTS) and not given.words(self.ASPECT):
            yield (
                self.ASPECT,
                tr(
                    "Northness and eastness need an aspect. Name it, or skip the folder."
                ),
            )

    def _named(self, given):
        """Name, source and kind of each; an aspect cannot be averaged, so by nearest."""
        aspects = given.words(self.ASPECT)
        return [
            (name, source, "classes" if name in aspects else kind)
            for name, source, kind in named_predictors(
                given, {self.PREDICTORS: "quantity"}
            )
        ]

    def execute(self, job):
        import numpy as np

        from ...core.species.background import draw_background
        from ...core.species.predictors_by_species import predictors_by_species

        named = self._named(job.given)
        stack = PredictorStack(named, job.reference)
        mask = stack.mask(job.part(0.0, 0.2))
        cells = draw_background(
            mask, job.value(self.BACKGROUND), seed=job.value(self.SEED)
        )
        background = self._table(job, stack, cells, 0.2, 0.4)
        records = species = None
        if job.has(self.OCCURRENCES):
            species, places = self._records(job, mask)
            records = self._table(job, stack, places, 0.4, 0.6)
        most = job.value(self.GREATEST_INFLATION)
        found = predictors_by_species(
            background,
            records,
            species,
            by=job.value(self.BY),
            least_records=job.value(self.LEAST_RECORDS),
            greatest_correlation=job.value(self.GREATEST_CORRELATION),
            greatest_inflation=np.inf if most is None else most,
            always=job.given.words(self.ALWAYS),
            progress=job.part(0.6, 0.95),
        )
        job.write_table(self.KEPT, found.kept)
        job.write_table(self.STEPS, found.steps)
        job.write_table(self.PAIRS, found.correlation)
        parts = self._write_parts(job, named)
        rasters = {**{name: source.path for name, source, _ in named}, **parts}
        kept = set(found.kept["predictor"])
        job.results[self.LAYERS] = [
            path for name, path in rasters.items() if name in kept
        ]
        self._tell(job, found, len(background.columns))

    def _table(self, job, stack, cells, start, end):
        """The predictors at cells, aspect as northness and eastness."""
        import pandas as pd

        from ...core.species.aspect_parts import with_aspect_parts

        values = stack.values_at(cells, job.part(start, end))
        table = pd.DataFrame(values, columns=stack.names)
        return with_aspect_parts(table, job.given.words(self.ASPECT))

    def _records(self, job, mask):
        """The species and the cell of each record; of several in a cell one."""
        from ...core.species.predictors_by_species import cells_of_species

        columns = (self.SPECIES_COLUMN, self.X_COLUMN, self.Y_COLUMN)
        records = read_records(
            job.given.source(self.OCCURRENCES),
            job.reference,
            *(job.value(key) for key in columns),
            crs=job.value(self.CRS),
        )
        rows, columns = job.reference.cells_under(records["x"], records["y"])
        species, cells, nowhere = cells_of_species(
            records["species"], rows, columns, mask
        )
        if nowhere:
            job.warn(
                tr(
                    "No record lies where all predictors have a value, and skipped:"
                    " {species}.",
                    species=listed(nowhere),
                )
            )
        job.say(
            tr(
                "{records:,} records lie in {cells:,} cells of a species where all"
                " predictors have a value.",
                records=len(records),
                cells=len(cells),
            )
        )
        return species, cells

    def _write_parts(self, job, named):
        """Write northness and eastness where asked; name to path of each."""
        from ...core.species.aspect_parts import aspect_parts

        written = {}
        if not job.wants(self.ASPECT_PARTS):
            return written
        aspects = job.given.words(self.ASPECT)
        for name, source, kind in named:
            if name in aspects:
                aspect = job.read_raster(source, kind)
                parts = aspect_parts(aspect.with_nan())
                for part, values in zip(("northness", "eastness"), parts):
                    written[f"{name}_{part}"] = job.write_raster_into(
                        self.ASPECT_PARTS,
                        f"{name}_{part}",
                        values,
                        aspect.mask,
                        style="diverging",
                    )
        return written

    def _tell(self, job, found, given):
        for species, refusal in list(found.skipped.items())[:20]:
            job.warn(
                tr(
                    "{species} is skipped: {reason}",
                    species=species,
                    reason=refusal_text(refusal),
                )
            )
        by_species = found.kept.groupby("species")["predictor"].agg(list)
        if job.value(self.BY) == "all":
            kept = by_species.iloc[0]
            job.number(self.KEPT_COUNT, len(kept))
            said = tr(
                "{kept} of {given} predictors stay: {names}.",
                kept=len(kept),
                given=given,
                names=listed(kept, 40),
            )
        else:
            counts = by_species.map(len)
            usual = found.kept["predictor"].value_counts()
            job.number(self.KEPT_COUNT, int(usual.size))
            said = tr(
                "{species} species: {least} to {most} of {given} predictors stay; those of"
                " most species: {names}. Skipped: {skipped}.",
                species=len(by_species),
                least=counts.min(),
                most=counts.max(),
                given=given,
                names=listed(list(usual.index), 8),
                skipped=len(found.skipped),
            )
        job.write_chart(self.CHART, found.correlation, said)
        job.say(said)
