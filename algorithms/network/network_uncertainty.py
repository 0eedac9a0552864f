"""How sure a network is when experts might have scored and weighed otherwise."""

from ..network_parameters import current_mode, dropped_through_sources, pairs_to_link
from ..parameters import (
    number,
    number_out,
    numbers,
    raster_out,
    table_out,
    yes_no,
    zones,
)
from ..rasters import Raster
from ..resistance_factors import ResistanceFactorTool
from ..texts import tr


class NetworkUncertainty(ResistanceFactorTool):
    """Which corridors, pinch points and barriers most drawn resistances agree on."""

    SOURCES = "SOURCES"
    RUNS = "RUNS"
    SCORE_SPREAD = "SCORE_SPREAD"
    WEIGHT_SPREAD = "WEIGHT_SPREAD"
    WIDTH = "WIDTH"
    SEED = "SEED"
    PAIRS = "PAIRS"
    DROP_INTERMEDIATE = "DROP_INTERMEDIATE"
    MODE = "MODE"
    RADII = "RADII"
    RESTORED_RESISTANCE = "RESTORED_RESISTANCE"
    CLASSES = "CLASSES"
    OVERLAY = "OVERLAY"
    TABLE = "TABLE"
    AREAS = "AREAS"
    CORRIDORS = "CORRIDORS"
    PINCH_POINTS = "PINCH_POINTS"
    BARRIERS = "BARRIERS"
    AGREED_LINKS = "AGREED_LINKS"
    AGREED_KM2 = "AGREED_KM2"

    measures = True

    @property
    def bytes_per_cell(self):
        """One run at a time, which takes as much as its hungriest step."""
        from ...core.parallel import processors

        return 220 + 33 * processors()

    def title(self):
        return tr("Uncertainty of the network")

    def purpose(self):
        return tr(
            "Draws the scores and weights of the resistance many times around those of"
            " the table, finds corridors, pinch points and barriers each time, and maps"
            " the share of the runs that agree. Use it before a plan rests on a network:"
            " what nearly all runs find does not hang on a single score."
        )

    def method(self):
        return tr(
            "Each score is multiplied by a number drawn evenly between 1 - spread and"
            " 1 + spread, each weight likewise, and the weights are rescaled to the sum"
            " 1 (Monte Carlo). Each run is that of the tools Ecological corridors,"
            " Pinch points and Barriers on sources that stay the same. The same seed"
            " gives the same runs."
        )

    def keywords(self):
        return ["Monte Carlo", "sensitivity", "robustness", "AHP", "agreement"]

    def initAlgorithm(self, _config=None):
        spread = tr("0.2: up to 20 percent up and down; 0: as in the table.")
        self.add(
            *self.factors(),
            zones(self.SOURCES, tr("Ecological sources")),
            number(
                self.RUNS,
                tr("Runs (number)"),
                30,
                least=1,
                integer=True,
                help=tr("30 give shares to about 10 percent, 100 to about 5."),
            ),
            number(
                self.SCORE_SPREAD,
                tr("Spread of the scores (share)"),
                0.2,
                least=0,
                most=0.99,
                help=spread,
            ),
            number(
                self.WEIGHT_SPREAD,
                tr("Spread of the weights (share)"),
                0.2,
                least=0,
                most=0.99,
                help=spread,
            ),
            number(
                self.WIDTH,
                tr("Corridor width (m times resistance)"),
                1000,
                help=tr(
                    "By how much a way through the corridor may cost more than the"
                    " best one: a tenth of what the longer corridors cost is a good"
                    " start. 10,000 in the Qaidam study, for a large basin."
                ),
            ),
            number(
                self.SEED,
                tr("Seed of the draws"),
                0,
                least=0,
                integer=True,
                advanced=True,
            ),
            *self.adjustments(advanced=True),
            pairs_to_link(self.PAIRS, advanced=True),
            dropped_through_sources(self.DROP_INTERMEDIATE, advanced=True),
            current_mode(self.MODE, advanced=True),
            numbers(
                self.RADII,
                tr("Search radii of barriers (m), with commas"),
                "100, 300, 500",
                help=tr("From one cell on. Each radius is searched in each run."),
                advanced=True,
            ),
            number(
                self.RESTORED_RESISTANCE,
                tr("Resistance of restored land"),
                1,
                least=1e-9,
                help=tr("Above 0; on the scale of the resistance raster."),
                advanced=True,
            ),
            number(
                self.CLASSES,
                tr("Classes of natural breaks (number)"),
                5,
                least=2,
                most=9,
                integer=True,
                help=tr(
                    "The highest class makes the areas: of 5 in the Qaidam study, of 4"
                    " in the Liuzhi study."
                ),
                advanced=True,
            ),
            yes_no(
                self.OVERLAY,
                tr("Multiply current and improvement by the resistance first"),
                False,
                help=tr(
                    "Before they are classified, as the Liuzhi study overlays them."
                ),
                advanced=True,
            ),
            table_out(
                self.TABLE,
                tr("Table of links and the runs that agree on them"),
                help=tr(
                    "For each pair of sources that any run links: the share of the"
                    " runs that link it, and the mean and standard deviation of its"
                    " least cost in these."
                ),
            ),
            table_out(
                self.AREAS,
                tr("Table of the land that runs agree on"),
                optional=True,
                help=tr(
                    "Area (km²) of corridors, pinch points and barriers in any run, in"
                    " at least half and in all of them."
                ),
            ),
            raster_out(
                self.CORRIDORS,
                tr("Share of the runs with a corridor"),
                help=tr("From 0, no run, to 1, all of them; outside the sources."),
            ),
            raster_out(
                self.PINCH_POINTS,
                tr("Share of the runs with a pinch point"),
                optional=True,
            ),
            raster_out(
                self.BARRIERS, tr("Share of the runs with a barrier"), optional=True
            ),
            number_out(self.AGREED_LINKS, tr("Number of links in all runs")),
            number_out(self.AGREED_KM2, tr("Area of the corridors in all runs (km²)")),
        )

    def refusals(self, given):
        from ...core.network.barriers import WINDOWS

        yield from super().refusals(given)
        width = given.value(self.WIDTH)
        if width <= 0:
            yield (
                self.WIDTH,
                tr(
                    "The corridor width is {width:g}, which cuts off every corridor."
                    " Give metres times resistance above 0.",
                    width=width,
                ),
            )
        if given.wants(self.BARRIERS):
            # Making the windows refuses radii that have none.
            WINDOWS["disk"](given.value(self.RADII), given.reference().grid())

    def execute(self, job):
        from ...core.network.network_uncertainty import network_uncertainty
        from ...core.network.resistance_samples import sample_resistances

        read = self.read_factors(job)
        land = Raster(read.mask, read.mask, job.reference, tr("the resistance"))
        sources = job.zones(self.SOURCES, on=land)
        runs = job.value(self.RUNS)
        surfaces = sample_resistances(
            read.factors,
            read.scores,
            job.reference.grid(),
            runs=runs,
            score_spread=job.value(self.SCORE_SPREAD),
            weight_spread=job.value(self.WEIGHT_SPREAD),
            seed=job.value(self.SEED),
            masks=read.masks,
            corrections=read.corrections,
            **read.options,
        )
        width = job.value(self.WIDTH)
        result = network_uncertainty(
            (surface.resistance for surface in surfaces),
            sources,
            land.grid,
            runs=runs,
            corridor_width=width,
            pinch_width=width if job.wants(self.PINCH_POINTS) else None,
            pinch_mode=job.value(self.MODE),
            pinch_classes=job.value(self.CLASSES),
            radii=job.value(self.RADII) if job.wants(self.BARRIERS) else None,
            restored_resistance=job.value(self.RESTORED_RESISTANCE),
            barrier_classes=job.value(self.CLASSES),
            overlay_resistance=job.value(self.OVERLAY),
            pairs=job.value(self.PAIRS),
            drop_intermediate=job.value(self.DROP_INTERMEDIATE),
            progress=job.progress,
        )
        job.write_table(self.TABLE, result.links)
        job.write_table(self.AREAS, result.areas)
        for key, share in (
            (self.CORRIDORS, result.corridors),
            (self.PINCH_POINTS, result.pinch_points),
            (self.BARRIERS, result.barriers),
        ):
            if share is not None:
                job.write_raster(key, share, land.mask, style="agreement")
        areas = result.areas.set_index("element")
        agreed = int((result.links["share"] == 1).sum())
        job.number(self.AGREED_LINKS, agreed)
        job.number(self.AGREED_KM2, float(areas.loc["corridors", "all_km2"]))
        job.say(
            tr(
                "{runs} runs: {agreed} of {links} links in all of them; {areas}.",
                runs=runs,
                agreed=agreed,
                links=len(result.links),
                areas="; ".join(_agreed_land(areas)),
            )
        )


def _agreed_land(areas):
    """For each element the land that half and all of the runs agree on."""
    labels = {
        "corridors": tr("corridors {half:,.2f} km² in half, {all:,.2f} km² in all"),
        "pinch_points": tr(
            "pinch points {half:,.2f} km² in half, {all:,.2f} km² in all"
        ),
        "barriers": tr("barriers {half:,.2f} km² in half, {all:,.2f} km² in all"),
    }
    for element, row in areas.iterrows():
        yield labels[element].format(half=row["half_km2"], all=row["all_km2"])
