"""Current from all land to all land within reach."""

from contextlib import ExitStack

import numpy as np

from ..circuit_tool import CircuitTool
from ..installation import CLUSTERS, how_to_install, missing
from ..parameters import number, number_out, raster, raster_out, text, yes_no
from ..texts import tr


class OmnidirectionalFlow(CircuitTool):
    """Current between all sources within a distance of each other."""

    SOURCES = "SOURCES"
    RADIUS = "RADIUS"
    BLOCK_SIZE = "BLOCK_SIZE"
    CUTOFF = "CUTOFF"
    BUFFER = "BUFFER"
    SOURCE_THRESHOLD = "SOURCE_THRESHOLD"
    CORRECT_ARTEFACTS = "CORRECT_ARTEFACTS"
    SCHEDULER_ADDRESS = "SCHEDULER_ADDRESS"
    CURRENT = "CURRENT"
    NORMALISED = "NORMALISED"
    POTENTIAL = "POTENTIAL"
    WINDOWS = "WINDOWS"
    IDLE = "IDLE"
    RESIDUAL = "RESIDUAL"

    bytes_per_cell = 60

    def title(self):
        return tr("Omnidirectional current flow")

    def purpose(self):
        return tr(
            "Shows where moves in all directions pass, without sources or corridors"
            " that have to be told beforehand: for animals that live all over the land,"
            " and for land whose cores are not known. The normalised current tells"
            " where the land itself squeezes moves (above 1) or turns them away (below"
            " 1), whatever the number of sources."
        )

    def method(self):
        return tr(
            "Omniscape (McRae et al. 2016; Landau et al. 2021, Journal of Open Source"
            " Software 6): a circular window moves over the map; to its middle block"
            " flows, from all sources in the window by their strength, the current that"
            " the sources of the block have together. The currents of all windows add"
            " up. The flow potential is the same on land that is all alike, and the"
            " normalised current is the first over the second."
        )

    def keywords(self):
        return ["omniscape", "circuit theory", "moving window", "flow potential"]

    def initAlgorithm(self, _config=None):
        self.add(
            *self.land(),
            raster(
                self.SOURCES,
                tr("Source strength"),
                "quantity",
                optional=True,
                help=tr(
                    "How much moves from and to each cell, such as the suitability of"
                    " habitat; 0 or nodata: nothing. Empty: one over the resistance."
                ),
            ),
            number(
                self.CUTOFF,
                tr("Largest resistance of a source"),
                optional=True,
                help=tr(
                    "Without source strengths, land of a higher resistance sends"
                    " nothing. Empty: all land is a source."
                ),
            ),
            number(
                self.RADIUS,
                tr("Radius of the window (cells)"),
                50,
                least=1,
                integer=True,
                help=tr("How far moves reach, such as the dispersal distance."),
            ),
            number(
                self.BLOCK_SIZE,
                tr("Block size (cells, odd)"),
                5,
                least=1,
                integer=True,
                help=tr(
                    "Side of the squares that share one window. The time falls with its"
                    " square; up to a tenth of the radius little changes (Landau et al."
                    " 2021)."
                ),
            ),
            number(
                self.BUFFER,
                tr("Buffer (cells)"),
                0,
                least=0,
                integer=True,
                advanced=True,
                help=tr("By how much the land of a window reaches beyond its sources."),
            ),
            number(
                self.SOURCE_THRESHOLD,
                tr("Least source strength"),
                0.0,
                least=0,
                advanced=True,
                help=tr("Weaker sources send nothing."),
            ),
            yes_no(
                self.CORRECT_ARTEFACTS,
                tr("Take out the pattern that blocks leave"),
                True,
                advanced=True,
            ),
            *self.wiring("average_conductance"),
            text(
                self.SCHEDULER_ADDRESS,
                tr("Address of a Dask scheduler"),
                optional=True,
                advanced=True,
                help=tr(
                    "Such as tcp://10.0.0.1:8786: the windows are solved on that"
                    " cluster, whose workers have EcoRestore. Empty: on this computer."
                ),
            ),
            raster_out(self.CURRENT, tr("Current (A)")),
            raster_out(
                self.NORMALISED,
                tr("Normalised current"),
                help=tr(
                    "Below 1: turned away or slowed down; about 1: spread; above 1:"
                    " drawn in or squeezed."
                ),
            ),
            raster_out(
                self.POTENTIAL,
                tr("Flow potential (A)"),
                optional=True,
                help=tr("The current if all land were alike."),
            ),
            number_out(self.WINDOWS, tr("Number of windows")),
            number_out(self.IDLE, tr("Number of windows without current")),
            number_out(self.RESIDUAL, tr("Current missing or left over (share)")),
        )

    def refusals(self, given):
        from ...core.network.omnidirectional_flow import check_cutoff, check_window

        yield from super().refusals(given)
        check_window(
            given.reference().shape,
            radius=given.value(self.RADIUS),
            block_size=given.value(self.BLOCK_SIZE),
            buffer=given.value(self.BUFFER),
        )
        if given.has(self.CUTOFF):
            check_cutoff(given.value(self.CUTOFF))
        if given.has(self.SOURCES):
            yield from self._negative_strengths(given)
        absent = missing(CLUSTERS)
        if given.has(self.SCHEDULER_ADDRESS) and absent:
            yield self.SCHEDULER_ADDRESS, how_to_install(absent)

    def _negative_strengths(self, given):
        found = given.scan(self.SOURCES)
        if found is not None and found.minimum < 0:
            yield (
                self.SOURCES,
                tr(
                    "{name} holds the strength {value:g}. Strengths are at least 0;"
                    " check its nodata value.",
                    name=given.source(self.SOURCES).name,
                    value=found.minimum,
                ),
            )

    def execute(self, job):
        from ...core.cluster import dask_cluster
        from ...core.network.omnidirectional_flow import omnidirectional_flow

        surface = job.raster(self.SURFACE)
        with ExitStack() as stack:
            workers = {}
            if job.has(self.SCHEDULER_ADDRESS):
                address = job.value(self.SCHEDULER_ADDRESS)
                cluster = stack.enter_context(dask_cluster(address))
                job.say(
                    tr(
                        "Solved by {threads} threads of the cluster at {address}.",
                        threads=cluster.threads,
                        address=address,
                    )
                )
                workers = {"executor": cluster.executor, "threads": cluster.threads}
            flow = omnidirectional_flow(
                surface.values,
                self._strengths(job, surface),
                radius=job.value(self.RADIUS),
                block_size=job.value(self.BLOCK_SIZE),
                buffer=job.value(self.BUFFER),
                surface_is=job.value(self.SURFACE_IS),
                source_threshold=job.value(self.SOURCE_THRESHOLD),
                correct_artefacts=job.value(self.CORRECT_ARTEFACTS),
                connection=job.value(self.CONNECTION),
                neighbours=int(job.value(self.NEIGHBOURS)),
                mask=surface.mask,
                progress=job.progress,
                **workers,
            )
        mask = surface.mask
        job.write_raster(self.CURRENT, flow.cumulative, mask, style="current")
        job.write_raster(
            self.NORMALISED, flow.normalised, mask, style="normalised_current"
        )
        job.write_raster(self.POTENTIAL, flow.potential, mask, style="current")
        job.number(self.WINDOWS, flow.windows)
        job.number(self.IDLE, flow.idle)
        job.number(self.RESIDUAL, flow.residual)
        job.say(
            tr(
                "{windows:,} windows, {idle:,} of them without current; normalised"
                " current up to {most:.2f}; {residual:.0e} of the current is missing or"
                " left over",
                windows=flow.windows,
                idle=flow.idle,
                most=flow.normalised.max(),
                residual=flow.residual,
            )
        )

    def _strengths(self, job, surface):
        from ...core.network.omnidirectional_flow import strength_from_surface

        if job.has(self.SOURCES):
            sources = job.raster(self.SOURCES)
            return np.where(sources.mask, sources.values, 0.0)
        cutoff = job.value(self.CUTOFF)
        return strength_from_surface(
            surface.values,
            cutoff=np.inf if cutoff is None else cutoff,
            surface_is=job.value(self.SURFACE_IS),
            mask=surface.mask,
        )
