"""Synergies and trade-offs of ecosystem services."""

from itertools import combinations

from ..base import Tool
from ..layer_checks import names_in_list, same_name_refusals
from ..named_services import name_inputs
from ..parameters import (
    choice,
    folder_out,
    html_out,
    number,
    number_out,
    rasters,
    table_out,
    yes_no,
    zones,
)
from ..texts import tr


class ServiceTradeoffs(Tool):
    """Which services go together, and which at the expense of each other."""

    SERVICES = "SERVICES"
    ZONES = "ZONES"
    METHOD = "METHOD"
    RADIUS = "RADIUS"
    EFFECTIVE = "EFFECTIVE"
    SIGNIFICANCE = "SIGNIFICANCE"
    SHAPE = "SHAPE"
    LEAST_CELLS = "LEAST_CELLS"
    SAMPLE_SIZE = "SAMPLE_SIZE"
    SEED = "SEED"
    NAME_COLUMN = "NAME_COLUMN"
    NAMES = "NAMES"
    PAIRS = "PAIRS"
    WINDOWS = "WINDOWS"
    CHART = "CHART"
    SYNERGIES = "SYNERGIES"
    TRADEOFFS = "TRADEOFFS"

    measures = True
    bytes_per_cell = 20

    def title(self):
        return tr("Synergies and trade-offs of services")

    def purpose(self):
        return tr(
            "Tells which ecosystem services rise and fall together (synergy) and which"
            " one gains as another loses (trade-off): in the whole, in each zone, and"
            " around each cell. Use it before services are combined or weighted, and to"
            " find where a measure for one costs another."
        )

    def method(self):
        return tr(
            "Spearman's or Pearson's coefficient of every pair, with p by Student's t;"
            " neighbouring cells are alike, so the relation is judged with the effective"
            " number of cells of Dutilleul (1993), Biometrics 49:305-314. Around each"
            " cell: Pearson's coefficient of the cells in the window."
        )

    def keywords(self):
        return ["synergy", "trade-off", "correlation", "moving window", "Spearman"]

    def initAlgorithm(self, _config=None):
        self.add(
            rasters(
                self.SERVICES,
                tr("Services, each in its own unit"),
                help=tr(
                    "Two or more rasters; a service is called like its layer. The first"
                    " is the grid. Give all in the sense that more is better."
                ),
            ),
            zones(
                self.ZONES,
                tr("Zones"),
                help=tr("Districts, basins or reaches; each gets its coefficients."),
                optional=True,
            ),
            choice(
                self.METHOD,
                tr("Coefficient"),
                [
                    ("spearman", tr("Spearman: of the ranks")),
                    ("pearson", tr("Pearson: of the values")),
                ],
                help=tr(
                    "Ranks, as in the Wujiang study, do not mind a few extreme cells."
                ),
            ),
            number(
                self.RADIUS,
                tr("Radius of the window (m)"),
                1000,
                help=tr(
                    "From one cell on; read where the folder of windows is asked for. A"
                    " convention of EcoRestore: try half and double of it."
                ),
            ),
            yes_no(
                self.EFFECTIVE,
                tr("Judge by the effective number of cells"),
                True,
                help=tr(
                    "Otherwise nearly every pair of many cells is a synergy or a"
                    " trade-off, however weak."
                ),
                advanced=True,
            ),
            number(
                self.SIGNIFICANCE,
                tr("Significance (p below which a relation counts)"),
                0.05,
                least=1e-12,
                most=1,
                advanced=True,
            ),
            choice(
                self.SHAPE,
                tr("Shape of the window"),
                [("circle", tr("circle")), ("square", tr("square"))],
                advanced=True,
            ),
            number(
                self.LEAST_CELLS,
                tr("Fewest cells in a window (number)"),
                9,
                least=3,
                integer=True,
                help=tr(
                    "Windows with fewer cells that have both services are nodata. 9 is"
                    " the smallest square window."
                ),
                advanced=True,
            ),
            number(
                self.SAMPLE_SIZE,
                tr("Largest sample (cells)"),
                1_000_000,
                least=3,
                integer=True,
                help=tr("For the table; windows take all cells."),
                advanced=True,
            ),
            number(
                self.SEED,
                tr("Seed of the sample"),
                0,
                least=0,
                integer=True,
                help=tr("The same seed draws the same cells."),
                advanced=True,
            ),
            *name_inputs(self.NAMES, self.NAME_COLUMN),
            table_out(
                self.PAIRS,
                tr("Coefficients by zone and pair (-1 to 1)"),
                help=tr("With the number of cells, p, and the relation."),
            ),
            folder_out(
                self.WINDOWS,
                tr("Folder for the coefficient around each cell (-1 to 1)"),
                help=tr("A raster for each pair: red synergy, blue trade-off."),
                optional=True,
            ),
            html_out(self.CHART, tr("Heat map"), optional=True),
            number_out(self.SYNERGIES, tr("Number of synergies")),
            number_out(self.TRADEOFFS, tr("Number of trade-offs")),
        )

    def refusals(self, given):
        from ...core.priority.correlation import check_columns
        from ...core.services.window_correlation import check_window

        yield from same_name_refusals(given, self.SERVICES, self.NAMES)
        check_columns(names_in_list(given, self.SERVICES, self.NAMES))
        if given.wants(self.WINDOWS):
            grid = given.reference().grid()
            check_window(grid, given.value(self.RADIUS), given.value(self.LEAST_CELLS))

    def execute(self, job):
        from ...core.services.service_tradeoffs import (
            relation_counts,
            service_tradeoffs,
        )

        layers = job.rasters(self.SERVICES)
        names = names_in_list(job.given, self.SERVICES, self.NAMES)
        services = {name: layer.with_nan() for name, layer in zip(names, layers)}
        grid = job.reference.grid()
        job.advance(0.1)
        by_window = job.wants(self.WINDOWS)
        found = service_tradeoffs(
            services,
            grid,
            zones=job.zones(self.ZONES) if job.has(self.ZONES) else None,
            method=job.value(self.METHOD),
            significance=job.value(self.SIGNIFICANCE),
            effective=job.value(self.EFFECTIVE),
            size=job.value(self.SAMPLE_SIZE),
            seed=job.value(self.SEED),
            progress=job.part(0.1, 0.4 if by_window else 1.0),
        )
        drawn = found
        if job.has(self.ZONES):
            names = job.zone_names(self.ZONES, job.value(self.NAME_COLUMN))
            drawn = found.assign(
                zone=[names.get(zone) or zone for zone in found["zone"]]
            )
            if names:
                found.insert(1, "name", [names.get(zone, "") for zone in found["zone"]])
        job.write_table(self.PAIRS, found)
        if by_window:
            self._write_windows(job, services, grid)
        job.write_chart(self.CHART, drawn)
        counts = relation_counts(found)
        job.number(self.SYNERGIES, counts["synergy"])
        job.number(self.TRADEOFFS, counts["trade-off"])
        job.say(_found(found[found["zone"] == "all"], counts))

    def _write_windows(self, job, services, grid):
        from ...core.services.window_correlation import window_correlation

        pairs = list(combinations(services, 2))
        for place, (first, second) in enumerate(pairs):
            result = window_correlation(
                services[first],
                services[second],
                grid,
                radius=job.value(self.RADIUS),
                shape=job.value(self.SHAPE),
                least_cells=job.value(self.LEAST_CELLS),
                progress=job.part(
                    0.4 + 0.6 * place / len(pairs), 0.4 + 0.6 * (place + 1) / len(pairs)
                ),
            )
            job.write_raster_into(
                self.WINDOWS,
                f"{first}_{second}",
                result.coefficient,
                result.defined,
                style="diverging",
            )
            if result.cells:
                job.say(
                    tr(
                        "{first} and {second} rise together around {percent:.1f} percent"
                        " of {cells:,} cells.",
                        first=first,
                        second=second,
                        percent=result.synergy_percent,
                        cells=result.cells,
                    )
                )
            else:
                job.warn(
                    tr(
                        "{first} and {second} do not both vary in any window. Take a"
                        " larger radius.",
                        first=first,
                        second=second,
                    )
                )


def _found(pairs, counts):
    """What the table shows of the whole area, in a sentence."""
    named = {
        "pairs": len(pairs),
        "n": int(pairs["n"].iloc[0]),
        "synergies": counts["synergy"],
        "tradeoffs": counts["trade-off"],
    }
    if pairs["coefficient"].isna().all():
        return tr(
            "{pairs} pairs over {n:,} cells, none of which vary together.", **named
        )
    strongest = pairs.loc[pairs["coefficient"].abs().idxmax()]
    return tr(
        "{pairs} pairs over {n:,} cells: {synergies} synergies and {tradeoffs}"
        " trade-offs; the strongest relation is of {first} and {second}"
        " ({coefficient:+.3f}).",
        first=strongest["first"],
        second=strongest["second"],
        coefficient=strongest["coefficient"],
        **named,
    )
