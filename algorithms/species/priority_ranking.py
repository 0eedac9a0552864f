"""A rank of every cell by species and other features."""

from ..base import Tool
from ..feature_layers import (
    feature_name,
    feature_refusals,
    modelled_species,
    numbers_of,
    table_refusals,
)
from ..layer_checks import range_refusals
from ..parameters import (
    Column,
    choice,
    html_out,
    number,
    number_out,
    raster,
    raster_folder,
    raster_out,
    rasters,
    table,
    table_out,
    yes_no,
    zones,
)
from ..texts import tr

CURVE_STEPS = 1000
COLUMNS = (
    Column("feature", numeric=False),
    Column("weight", required=False, empty_allowed=True),
    Column("group", numeric=False, required=False),
    Column("exponent", required=False, empty_allowed=True),
    Column("dispersal", required=False, empty_allowed=True),
    Column("condition", numeric=False, required=False),
)


class PriorityRanking(Tool):
    """Which land is missed most by all species together, cell by cell."""

    FEATURES = "FEATURES"
    MODELS = "MODELS"
    LEAST_AUC = "LEAST_AUC"
    TABLE = "TABLE"
    RULE = "RULE"
    METHOD = "METHOD"
    CONDITION = "CONDITION"
    RESERVES = "RESERVES"
    RESERVES_FIRST = "RESERVES_FIRST"
    COST = "COST"
    HIERARCHY = "HIERARCHY"
    LOAD = "LOAD"
    EXPONENT = "EXPONENT"
    DISPERSAL = "DISPERSAL"
    MAX_ITERATIONS = "MAX_ITERATIONS"
    RANK_CHANGE = "RANK_CHANGE"
    MEMORY = "MEMORY"
    EDGE_REMOVAL = "EDGE_REMOVAL"
    WARP = "WARP"
    BOUNDARY_PENALTY = "BOUNDARY_PENALTY"
    SEED = "SEED"
    RANK = "RANK"
    CURVES = "CURVES"
    GROUP_CURVES = "GROUP_CURVES"
    FEATURE_TABLE = "FEATURE_TABLE"
    RESERVE_TABLE = "RESERVE_TABLE"
    CHART = "CHART"
    MEAN_10 = "MEAN_10"
    MINIMUM_10 = "MINIMUM_10"
    MEAN_30 = "MEAN_30"
    RESERVES_MEAN = "RESERVES_MEAN"

    @property
    def bytes_per_cell(self):
        if self._given is None:
            return 160
        from ...core.species.feature_matrix import bytes_of_features

        rows, columns = self._given.reference().shape
        count = len(self.features(self._given))
        return 160 + bytes_of_features(rows * columns, count)

    def title(self):
        return tr("Priority ranking")

    def purpose(self):
        return tr(
            "Ranks every cell from 0 to 1 by what its loss would take from all species"
            " together, so that the best 10 percent of the land hold as much as possible"
            " of each, rare ones above all. Use it on maps of species, habitats or"
            " services; the rank is the biodiversity of the priority areas."
        )

    def method(self):
        return tr(
            "Zonation. Each feature is divided by its sum; a cell loses what it holds of"
            " a feature divided by what the better cells hold. Sorting (Moilanen et al.,"
            " 2022, Methods in Ecology and Evolution 13:1062-1072) repeats until ranks"
            " stay; removal (Moilanen et al., 2005, Proc. R. Soc. B 272:1885-1891;"
            " Moilanen, 2007, Biological Conservation 134:571-579) takes cell after"
            " cell, from the edges. Cells with nothing come first, at random."
        )

    def keywords(self):
        return ["Zonation", "CAZ", "ABF", "biodiversity", "conservation", "MaxEnt"]

    def initAlgorithm(self, _config=None):
        self.add(
            rasters(
                self.FEATURES,
                tr("Features, at least 0 (any unit)"),
                by_band=True,
                optional=True,
                help=tr(
                    "Maps of species, habitats or services; each band counts. Where one"
                    " has no value it counts as 0. The first is the grid."
                ),
            ),
            raster_folder(
                self.MODELS,
                tr("Folder of species models, whose maps are features too"),
                optional=True,
                help=tr("As the tool Species models writes it."),
                advanced=True,
            ),
            number(
                self.LEAST_AUC,
                tr("Test AUC above which a species of the folder counts"),
                0.7,
                least=0,
                most=1,
                help=tr(
                    "As in the Wujiang study. Without replicates: the training AUC."
                ),
                advanced=True,
            ),
            table(
                self.TABLE,
                tr("Table of the features"),
                COLUMNS,
                optional=True,
                help=tr(
                    "A row for each feature that has other numbers than the rest. Weight:"
                    " 1 unless given; below 0 for what is to be avoided, 0 for what is"
                    " only reported. Dispersal: mean distance in metres. Condition: name"
                    " of its condition layer."
                ),
            ),
            choice(
                self.RULE,
                tr("Rule"),
                [
                    ("CAZ2", tr("CAZ2: between the mean and the worst covered")),
                    ("CAZ1", tr("CAZ1: the mean coverage, by range-size rarity")),
                    (
                        "CAZMAX",
                        tr("CAZMAX: the feature covered worst (Zonation 4: CAZ)"),
                    ),
                    ("ABF", tr("ABF: sum of the benefits")),
                    ("LOAD", tr("LOAD: by a given raster")),
                    ("RAND", tr("RAND: at random, to compare with")),
                ],
                help=tr("The Wujiang study takes ABF with the exponent 1."),
            ),
            choice(
                self.METHOD,
                tr("Method"),
                [
                    ("sorting", tr("sorting, as Zonation 5")),
                    ("removal", tr("cell by cell, as Zonation 4")),
                ],
                help=tr("Removal from the edges keeps areas in one piece."),
            ),
            rasters(
                self.CONDITION,
                tr("Condition of the land (0 to 1)"),
                optional=True,
                help=tr(
                    "What is left of a cell's value, as by land use. One layer counts for"
                    " all features; several are named in the table."
                ),
            ),
            zones(
                self.RESERVES,
                tr("Reserves"),
                optional=True,
                help=tr("Compared with the best land of the same area."),
            ),
            yes_no(
                self.RESERVES_FIRST,
                tr("Reserves rank above all else"),
                False,
                help=tr("To see which land complements them best."),
                advanced=True,
            ),
            raster(
                self.COST,
                tr("Cost of a cell (any unit, above 0)"),
                "quantity",
                optional=True,
                help=tr("Losses are divided by it."),
                advanced=True,
            ),
            raster(
                self.HIERARCHY,
                tr("Levels of the hierarchy"),
                "classes",
                optional=True,
                help=tr("All cells of a higher level rank above those of a lower one."),
                advanced=True,
            ),
            raster(
                self.LOAD,
                tr("Raster of the rule LOAD (any unit)"),
                "quantity",
                optional=True,
                advanced=True,
            ),
            number(
                self.EXPONENT,
                tr("Exponent of the benefit (ABF)"),
                0.25,
                least=0.001,
                help=tr(
                    "For features without one in the table. Zonation's default is 0.25;"
                    " 1 counts every part of a feature alike."
                ),
                advanced=True,
            ),
            number(
                self.DISPERSAL,
                tr("Mean dispersal distance (m)"),
                0,
                least=0,
                help=tr(
                    "Smooths features without one in the table by exp(-2 d / distance),"
                    " so that what lies together gains. 0: none."
                ),
                advanced=True,
            ),
            number(
                self.MAX_ITERATIONS,
                tr("Sorting: largest number of iterations"),
                200,
                least=1,
                integer=True,
                advanced=True,
            ),
            number(
                self.RANK_CHANGE,
                tr("Sorting: ends at this mean change of rank (0 to 1)"),
                0.0001,
                least=0,
                most=1,
                advanced=True,
            ),
            number(
                self.MEMORY,
                tr("Sorting: share of the rank before that is kept (0 to 0.99)"),
                0,
                least=0,
                most=0.99,
                help=tr("Rises by itself where ranks swing, as with weights below 0."),
                advanced=True,
            ),
            yes_no(
                self.EDGE_REMOVAL,
                tr("Removal: from the edges only"),
                True,
                advanced=True,
            ),
            number(
                self.WARP,
                tr("Removal: warp factor (cells at once)"),
                100,
                least=1,
                integer=True,
                help=tr("1 is exact; never more than 1 percent of the candidates."),
                advanced=True,
            ),
            number(
                self.BOUNDARY_PENALTY,
                tr("Removal: boundary length penalty (without unit)"),
                0,
                least=0,
                help=tr(
                    "Added to the loss for each cell side that the boundary per cell"
                    " grows."
                ),
                advanced=True,
            ),
            number(
                self.SEED,
                tr("Seed of the ties"),
                0,
                least=0,
                integer=True,
                help=tr("The same seed gives the same rank."),
                advanced=True,
            ),
            raster_out(self.RANK, tr("Rank (0 to 1)")),
            table_out(
                self.CURVES,
                tr("Performance curves"),
                help=tr(
                    "What is left of each feature when cells up to a rank are lost."
                ),
            ),
            table_out(self.GROUP_CURVES, tr("Curves by group"), optional=True),
            table_out(
                self.FEATURE_TABLE,
                tr("Features with their coverage"),
                help=tr(
                    "What the best 10, 17 and 30 percent of the land hold of each."
                ),
            ),
            table_out(
                self.RESERVE_TABLE,
                tr("Features in reserves, and in the best land of their area"),
                optional=True,
            ),
            html_out(self.CHART, tr("Chart of the curves"), optional=True),
            number_out(
                self.MEAN_10, tr("Mean coverage by the best 10 percent (percent)")
            ),
            number_out(
                self.MINIMUM_10,
                tr("Smallest coverage by the best 10 percent (percent)"),
            ),
            number_out(
                self.MEAN_30, tr("Mean coverage by the best 30 percent (percent)")
            ),
            number_out(
                self.RESERVES_MEAN, tr("Mean coverage by the reserves (percent)")
            ),
        )

    def features(self, given):
        """The sources of the layers given, and of the species modelled well."""
        models = given.source(self.MODELS) or []
        least = given.value(self.LEAST_AUC)
        return [*(given.source(self.FEATURES) or []), *modelled_species(models, least)]

    def refusals(self, given):
        from ...core.species.ranking_options import (
            check_names,
            checked_dispersal,
            checked_exponents,
            checked_weights,
        )

        features = self.features(given)
        if not features:
            yield (
                self.FEATURES,
                tr(
                    "There is no feature: no layer, and no folder with a species above"
                    " the AUC. Give layers, or the folder of species models."
                ),
            )
            return
        yield from feature_refusals(given, self.FEATURES, features)
        names = [feature_name(source) for source in features]
        check_names(names)
        about = None
        if given.has(self.TABLE):
            conditions = [source.name for source in given.source(self.CONDITION)]
            yield from table_refusals(given, self.TABLE, names, conditions)
            about = given.table(self.TABLE)
        checked_weights(numbers_of(about, "weight"), names)
        checked_exponents(numbers_of(about, "exponent"), names)
        dispersal = checked_dispersal(numbers_of(about, "dispersal"), names)
        smooth = dispersal.any() or given.value(self.DISPERSAL) > 0
        if smooth and not given.reference().knows_metres:
            yield (
                self.DISPERSAL,
                tr(
                    "A dispersal distance is in metres, and the grid is in degrees or"
                    " its coordinate reference system is not known. Reproject the"
                    " features, or do without dispersal."
                ),
            )
        yield from range_refusals(given, {self.CONDITION: (0, 1)})
        if len(given.source(self.CONDITION) or []) > 1 and (
            about is None or "condition" not in about
        ):
            yield (
                self.CONDITION,
                tr(
                    "Several condition layers need a table with the column condition,"
                    " which says the layer of each feature."
                ),
            )
        if given.value(self.RULE) == "LOAD" and not given.has(self.LOAD):
            yield self.LOAD, tr("The rule LOAD needs its raster. Give it.")
        if given.value(self.RESERVES_FIRST) and not given.has(self.RESERVES):
            yield (
                self.RESERVES,
                tr("Reserves are to rank above all else. Give the reserves."),
            )
        if given.value(self.RESERVES_FIRST) and given.has(self.HIERARCHY):
            yield (
                self.HIERARCHY,
                tr(
                    "Reserves that rank above all else and levels of a hierarchy exclude"
                    " each other. Give one of them."
                ),
            )
        if given.wants(self.RESERVE_TABLE) and not given.has(self.RESERVES):
            yield (
                self.RESERVES,
                tr(
                    "The table of reserves needs reserves. Give them, or skip the table."
                ),
            )

    def execute(self, job):
        from ...core.species.performance_curves import ranked_groups
        from ...core.species.priority_ranking import priority_ranking

        layers = {
            feature_name(source): lambda source=source: job.read_raster(
                source, "quantity"
            ).with_nan()
            for source in self.features(job.given)
        }
        about = job.table(self.TABLE) if job.has(self.TABLE) else None
        reserves = job.zones(self.RESERVES) > 0 if job.has(self.RESERVES) else None
        found = priority_ranking(
            layers,
            job.reference.grid(),
            rule=job.value(self.RULE),
            method=job.value(self.METHOD),
            weights=numbers_of(about, "weight"),
            exponents=self._numbers(job, about, layers, "exponent", self.EXPONENT),
            dispersal=self._numbers(job, about, layers, "dispersal", self.DISPERSAL),
            condition=self._condition(job, about, layers),
            cost=self._optional(job, self.COST),
            hierarchy=self._hierarchy(job, reserves),
            reserves=reserves,
            load=self._optional(job, self.LOAD),
            max_iterations=job.value(self.MAX_ITERATIONS),
            rank_change=job.value(self.RANK_CHANGE),
            memory=job.value(self.MEMORY),
            edge_removal=job.value(self.EDGE_REMOVAL),
            warp=job.value(self.WARP),
            boundary_penalty=job.value(self.BOUNDARY_PENALTY),
            seed=job.value(self.SEED),
            curve_steps=CURVE_STEPS,
            progress=job.progress,
        )
        job.write_raster(self.RANK, found.rank, style="priority_rank")
        job.write_table(self.CURVES, found.curves)
        groups = {}
        if about is not None and "group" in about:
            rows = about[about["group"] != ""]
            groups = dict(zip(rows["feature"], rows["group"]))
        curves = ranked_groups(found, groups)
        job.write_table(self.GROUP_CURVES, curves)
        job.write_table(self.FEATURE_TABLE, found.features)
        if found.reserves is not None:
            job.write_table(self.RESERVE_TABLE, found.reserves)
        said = self._found(job, found)
        job.write_chart(self.CHART, curves, said)
        job.say(said)

    def _numbers(self, job, about, layers, column, key):
        """The numbers of a column, and for the other features that of the dialog."""
        return {**dict.fromkeys(layers, job.value(key)), **numbers_of(about, column)}

    def _optional(self, job, key):
        return job.raster(key).with_nan() if job.has(key) else None

    def _condition(self, job, about, layers):
        if not job.has(self.CONDITION):
            return None
        given = {layer.name: layer.with_nan() for layer in job.rasters(self.CONDITION)}
        if about is None or "condition" not in about:
            (only,) = given.values()
            return dict.fromkeys(layers, only)
        return {
            row.feature: given[row.condition]
            for row in about.itertuples()
            if row.condition
        }

    def _hierarchy(self, job, reserves):
        if job.value(self.RESERVES_FIRST):
            return reserves
        return self._optional(job, self.HIERARCHY)

    def _found(self, job, found):
        """What was found in a sentence; how the sorting ended and reserves before."""
        from ...core.species.performance_curves import coverage_summary

        if not found.converged:
            job.warn(
                tr(
                    "Ranks still changed by {change:.5f} in the mean after {iterations}"
                    " iterations. Allow more, or keep half of the rank before.",
                    change=found.rank_change,
                    iterations=found.iterations,
                )
            )
        elif found.iterations:
            job.say(
                tr(
                    "Ranks stay after {iterations} iterations of sorting.",
                    iterations=found.iterations,
                )
            )
        best = coverage_summary(found.curves, 0.1)
        more = coverage_summary(found.curves, 0.3)
        job.number(self.MEAN_10, 100 * best["mean"])
        job.number(self.MINIMUM_10, 100 * best["minimum"])
        job.number(self.MEAN_30, 100 * more["mean"])
        if found.reserves is not None:
            held = 100 * found.reserves["reserves"].mean()
            job.number(self.RESERVES_MEAN, held)
            job.say(
                tr(
                    "Reserves, {percent:.1f} percent of the ranked land, hold {held:.1f}"
                    " percent of the features in the mean; the best land of the same"
                    " area {best:.1f} percent.",
                    percent=100 * found.reserved_share,
                    held=held,
                    best=100 * found.reserves["best_of_equal_area"].mean(),
                )
            )
        return tr(
            "{cells:,} cells ranked by {features} features ({rule}): the best 10 percent"
            " of the land holds {mean:.1f} percent of the features in the mean and at"
            " least {least:.1f}, the best 30 percent {more:.1f} and {least_more:.1f}.",
            cells=found.cells,
            features=len(found.features),
            rule=job.value(self.RULE),
            mean=100 * best["mean"],
            least=100 * best["minimum"],
            more=100 * more["mean"],
            least_more=100 * more["minimum"],
        )
