"""Where species can live: MaxEnt models of one species or hundreds."""

from contextlib import ExitStack

import numpy as np

from ..base import Tool
from ..installation import CLUSTERS, how_to_install, missing
from ..occurrence_records import coordinate_inputs, record_refusals
from ..parameters import (
    choice,
    folder_out,
    html_out,
    number,
    number_out,
    raster,
    raster_out,
    rasters,
    table,
    table_out,
    text,
    yes_no,
)
from ..predictor_stack import named_predictors, stack_refusals
from ..species_batch import SpeciesBatch
from ..texts import tr


class SpeciesModels(Tool):
    """MaxEnt for every species of a list of records."""

    PREDICTORS = "PREDICTORS"
    CLASSES = "CLASSES"
    OCCURRENCES = "OCCURRENCES"
    SPECIES_COLUMN = "SPECIES_COLUMN"
    SPECIES = "SPECIES"
    REPLICATES = "REPLICATES"
    PROJECTION = "PROJECTION"
    X_COLUMN = "X_COLUMN"
    Y_COLUMN = "Y_COLUMN"
    CRS = "CRS"
    LEAST_RECORDS = "LEAST_RECORDS"
    FEATURES = "FEATURES"
    REGULARISATION = "REGULARISATION"
    BACKGROUND = "BACKGROUND"
    BIAS = "BIAS"
    BUFFER = "BUFFER"
    METHOD = "METHOD"
    TEST_SHARE = "TEST_SHARE"
    BLOCK_SIZE = "BLOCK_SIZE"
    CLAMP = "CLAMP"
    REPLICATE_MAPS = "REPLICATE_MAPS"
    OTHER_SCALES = "OTHER_SCALES"
    JACKKNIFE = "JACKKNIFE"
    THRESHOLD = "THRESHOLD"
    LEAST_AUC = "LEAST_AUC"
    SEED = "SEED"
    SCHEDULER_ADDRESS = "SCHEDULER_ADDRESS"
    FOLDER = "FOLDER"
    TABLE = "TABLE"
    RICHNESS = "RICHNESS"
    WEIGHTED = "WEIGHTED"
    CLAMPING = "CLAMPING"
    CHARTS = "CHARTS"
    MODELLED = "MODELLED"
    KEPT = "KEPT"
    MEAN_AUC = "MEAN_AUC"

    bytes_per_cell = 30

    def title(self):
        return tr("Species models (MaxEnt)")

    def purpose(self):
        return tr(
            "Maps where species can live, from where they were found and from climate,"
            " terrain and soil: one species, or all of a list in one run. Tests each"
            " model with records that it has not seen, adds the maps up to a map of"
            " richness, and carries them over to another climate. A run that was"
            " stopped goes on where it stopped: species that are done in the folder"
            " are not done again."
        )

    def method(self):
        return tr(
            "Maximum entropy (Phillips et al. 2006, Ecological Modelling 190; Phillips"
            " et al. 2017, Ecography 40): of all distributions whose means of the"
            " features agree with the records, the one nearest to even. Features,"
            " knots and penalties as in MaxEnt 3.4, solved to the optimum (duality gap"
            " at most 0.00001), which MaxEnt itself often stops short of. Records in"
            " one cell count once. The map is of a model of all records; test AUC, TSS"
            " and Boyce index are of the replicates."
        )

    def keywords(self):
        return ["MaxEnt", "species distribution model", "SDM", "niche", "habitat"]

    def initAlgorithm(self, _config=None):
        self.add(
            rasters(
                self.PREDICTORS,
                tr("Predictors: quantities"),
                by_band=True,
                help=tr(
                    "Climate, terrain, soil. The first one is the grid of all maps. A"
                    " predictor is called as its layer, or as its band is described."
                ),
            ),
            rasters(
                self.CLASSES,
                tr("Predictors: classes"),
                by_band=True,
                optional=True,
                help=tr("Such as land cover or soil type."),
            ),
            table(
                self.OCCURRENCES,
                tr("Records: points, or a table with coordinates"),
                help=tr("Best those of the tool Clean occurrence records."),
            ),
            text(self.SPECIES_COLUMN, tr("Column of the species"), "species"),
            text(
                self.SPECIES,
                tr("Species, with commas"),
                optional=True,
                help=tr("Empty: all species of the records."),
            ),
            number(
                self.REPLICATES,
                tr("Replicates to test with"),
                4,
                least=0,
                most=100,
                integer=True,
                help=tr("4 as in the Wujiang study (Land 2025, 14, 2335)."),
            ),
            rasters(
                self.PROJECTION,
                tr("Predictors of another time"),
                by_band=True,
                optional=True,
                help=tr(
                    "Such as a climate scenario: layers or bands by the same names, of"
                    " the quantities and of the classes. The maps end in _projected."
                ),
            ),
            *self._of_records(),
            *self._of_models(),
            *self._of_tests(),
            *self._of_maps(),
            *self._outputs(),
        )

    def _of_records(self):
        return (
            *coordinate_inputs(
                self.X_COLUMN,
                self.Y_COLUMN,
                self.CRS,
                tr("Empty: that of the predictors."),
            ),
            number(
                self.LEAST_RECORDS,
                tr("Fewest records (cells)"),
                5,
                least=1,
                integer=True,
                advanced=True,
                help=tr("Species with fewer are listed, and not modelled."),
            ),
        )

    def _of_models(self):
        return (
            text(
                self.FEATURES,
                tr("Feature classes"),
                "auto",
                advanced=True,
                help=tr(
                    "Letters of L (linear), Q (quadratic), P (product), H (hinge), T"
                    " (threshold). auto: L, from 10 records Q, from 15 H, from 80 P."
                ),
            ),
            number(
                self.REGULARISATION,
                tr("Regularisation multiplier"),
                1.0,
                advanced=True,
                help=tr(
                    "Above 1 smoother, below 1 closer to the records and much slower."
                ),
            ),
            number(
                self.BACKGROUND,
                tr("Background points"),
                10_000,
                least=100,
                integer=True,
                advanced=True,
                help=tr("Random cells; all cells if there are fewer."),
            ),
            raster(
                self.BIAS,
                tr("Search effort"),
                "quantity",
                optional=True,
                advanced=True,
                help=tr(
                    "Background points are drawn the likelier the larger it is; none at"
                    " 0 or nodata."
                ),
            ),
            number(
                self.BUFFER,
                tr("Background within this distance of the records (map units)"),
                0.0,
                least=0,
                advanced=True,
                help=tr("Of each species. 0: anywhere."),
            ),
        )

    def _of_tests(self):
        return (
            choice(
                self.METHOD,
                tr("Replicates part the records"),
                [
                    ("split", tr("at random into training and test")),
                    ("crossvalidate", tr("into folds, each of which tests once")),
                    ("blocks", tr("into folds of whole blocks of land")),
                    ("bootstrap", tr("by drawing with replacement")),
                ],
                advanced=True,
            ),
            number(
                self.TEST_SHARE,
                tr("Share of test records"),
                0.25,
                advanced=True,
                help=tr("Of a split at random."),
            ),
            number(
                self.BLOCK_SIZE,
                tr("Side of the blocks (map units)"),
                0.0,
                least=0,
                advanced=True,
            ),
            number(self.SEED, tr("Seed"), 0, least=0, integer=True, advanced=True),
        )

    def _of_maps(self):
        return (
            yes_no(
                self.CLAMP,
                tr("Clamp values to the training range"),
                True,
                advanced=True,
            ),
            yes_no(
                self.REPLICATE_MAPS,
                tr("Maps of mean and standard deviation of the replicates"),
                False,
                advanced=True,
            ),
            yes_no(
                self.OTHER_SCALES,
                tr("Maps of the logistic and the raw output too"),
                False,
                advanced=True,
                help=tr(
                    "All others are cloglog, 0 unsuitable to 1 suitable. Logistic: 0.5"
                    " at a typical record; raw: sums to 1 over the points."
                ),
            ),
            yes_no(
                self.JACKKNIFE,
                tr("Jackknife of the predictors"),
                False,
                advanced=True,
                help=tr(
                    "Models without each predictor, and of it alone, in the charts."
                ),
            ),
            choice(
                self.THRESHOLD,
                tr("Threshold of habitat, for the richness"),
                [
                    ("ten_percentile", tr("10 percentile of the training records")),
                    ("maximum_tss", tr("maximum TSS")),
                    (
                        "equal_sensitivity_specificity",
                        tr("equal sensitivity and specificity"),
                    ),
                    ("minimum_training_presence", tr("least suitable record")),
                ],
                advanced=True,
            ),
            number(
                self.LEAST_AUC,
                tr("Test AUC above which a species counts for the richness"),
                0.7,
                least=0,
                most=1,
                advanced=True,
                help=tr(
                    "As in the Wujiang study. Without replicates: the training AUC."
                ),
            ),
            text(
                self.SCHEDULER_ADDRESS,
                tr("Address of a Dask scheduler"),
                optional=True,
                advanced=True,
                help=tr(
                    "Such as tcp://10.0.0.1:8786: species are modelled on that cluster,"
                    " whose workers have EcoRestore. Empty: on this computer."
                ),
            ),
        )

    def _outputs(self):
        return (
            folder_out(
                self.FOLDER,
                tr("Folder of the maps"),
                help=tr("A GeoTIFF and a record of the model for each species."),
            ),
            table_out(
                self.TABLE,
                tr("Table of the species"),
                help=tr(
                    "Records, AUC, TSS and Boyce index with their standard deviation"
                    " over the replicates, thresholds, and what failed and why."
                ),
            ),
            raster_out(
                self.RICHNESS,
                tr("Richness (species)"),
                optional=True,
                help=tr("Species whose suitability reaches their threshold."),
            ),
            raster_out(
                self.WEIGHTED,
                tr("Weighted richness (sum of suitabilities)"),
                optional=True,
                help=tr("The number of species to be expected."),
            ),
            raster_out(
                self.CLAMPING,
                tr("Where the other time is beyond the training range"),
                optional=True,
                help=tr(
                    "Distances beyond the range of each predictor, in parts of it,"
                    " added up; 0: within all."
                ),
            ),
            html_out(self.CHARTS, tr("Response curves and importance"), optional=True),
            number_out(self.MODELLED, tr("Number of species modelled")),
            number_out(self.KEPT, tr("Number of species above the AUC")),
            number_out(self.MEAN_AUC, tr("Mean test AUC")),
        )

    def refusals(self, given):
        from ...core.species.maxent_features import feature_classes
        from ...core.species.regularisation import check_multiplier
        from ...core.species.replicates import spatial_blocks, splits

        needed = self.predictors(given)
        yield from stack_refusals(given, self.PREDICTORS, needed)
        if given.has(self.PROJECTION):
            yield from stack_refusals(
                given,
                self.PROJECTION,
                named_predictors(given, {self.PROJECTION: ""}),
                [name for name, *_ in needed],
            )
        if given.wants(self.CLAMPING) and not given.has(self.PROJECTION):
            yield (
                self.CLAMPING,
                tr(
                    "What lies beyond the training range needs predictors of another time."
                ),
            )
        yield from record_refusals(
            given, self.OCCURRENCES, *map(given.value, self._columns())
        )
        feature_classes(given.value(self.FEATURES), 100)
        check_multiplier(given.value(self.REGULARISATION))
        if given.value(self.METHOD) == "blocks":
            spatial_blocks(np.zeros(1), np.zeros(1), given.value(self.BLOCK_SIZE))
        splits(2, "split", test_share=given.value(self.TEST_SHARE))
        absent = missing(CLUSTERS)
        if given.has(self.SCHEDULER_ADDRESS) and absent:
            yield self.SCHEDULER_ADDRESS, how_to_install(absent)

    def _columns(self):
        return self.SPECIES_COLUMN, self.X_COLUMN, self.Y_COLUMN

    def predictors(self, given):
        """(name, source, kind) of each."""
        return named_predictors(
            given, {self.PREDICTORS: "quantity", self.CLASSES: "classes"}
        )

    def execute(self, job):
        batch = SpeciesBatch(self, job)
        with ExitStack() as opened:
            batch.run(self._workers(job, opened))
        frame = batch.frame()
        job.write_table(self.TABLE, frame)
        modelled = frame[frame["problem"] == ""]
        auc = "test_auc" if job.value(self.REPLICATES) else "training_auc"
        kept = modelled[modelled[auc] > job.value(self.LEAST_AUC)]
        if len(kept):
            batch.write_richness(kept)
        else:
            job.warn(
                tr("No species counts for the richness, so there is no map of it.")
            )
        batch.write_clamping()
        if job.wants(self.CHARTS):
            job.write_text(self.CHARTS, batch.page(auc))
        mean = float(modelled[auc].mean()) if len(modelled) else float("nan")
        job.number(self.MODELLED, len(modelled))
        job.number(self.KEPT, len(kept))
        job.number(self.MEAN_AUC, mean)
        job.say(
            tr(
                "{modelled} of {all} species modelled, {kept} with an AUC above"
                " {least:g}; mean AUC {auc:.3f}",
                modelled=len(modelled),
                all=len(frame),
                kept=len(kept),
                least=job.value(self.LEAST_AUC),
                auc=mean,
            )
        )

    def _workers(self, job, opened):
        from ...core.cluster import dask_cluster

        if not job.has(self.SCHEDULER_ADDRESS):
            return {}
        address = job.value(self.SCHEDULER_ADDRESS)
        cluster = opened.enter_context(dask_cluster(address))
        job.say(
            tr(
                "Modelled by {threads} threads of the cluster at {address}.",
                threads=cluster.threads,
                address=address,
            )
        )
        return {"executor": cluster.executor, "threads": cluster.threads}
