"""Current between places, for all modes of circuit theory."""

import numpy as np

from ..circuit_inputs import (
    cell_values,
    focal_nodes,
    focal_refusals,
    unknown_id_refusals,
    value_refusals,
)
from ..circuit_tool import CircuitTool
from ..gdal_errors import ReadError
from ..memory import available_memory
from ..parameters import (
    Column,
    choice,
    features,
    folder_out,
    layers_out,
    number_out,
    raster_out,
    table,
    table_out,
    text,
    yes_no,
    zones,
)
from ..texts import tr

# The current and the voltages of one pair or node.
BYTES_OF_MAPS = 16


class CurrentFlow(CircuitTool):
    """Current through each cell between focal nodes, or from sources to grounds."""

    MODE = "MODE"
    FOCAL = "FOCAL"
    SOURCES = "SOURCES"
    GROUNDS = "GROUNDS"
    FOCAL_FIELD = "FOCAL_FIELD"
    SHORT_CIRCUITS = "SHORT_CIRCUITS"
    MASK = "MASK"
    PAIRS = "PAIRS"
    PAIRS_ARE = "PAIRS_ARE"
    STRENGTHS = "STRENGTHS"
    FOCAL_CURRENTS_TO_ZERO = "FOCAL_CURRENTS_TO_ZERO"
    SOURCE_FIELD = "SOURCE_FIELD"
    GROUND_FIELD = "GROUND_FIELD"
    GROUNDS_ARE = "GROUNDS_ARE"
    CONFLICT = "CONFLICT"
    UNIT_CURRENTS = "UNIT_CURRENTS"
    DIRECT_GROUNDS = "DIRECT_GROUNDS"
    LOG = "LOG"
    CURRENT = "CURRENT"
    MAXIMUM = "MAXIMUM"
    VOLTAGE = "VOLTAGE"
    RESISTANCES = "RESISTANCES"
    MATRIX = "MATRIX"
    FOLDER = "FOLDER"
    MAPS = "MAPS"
    SOLVED = "SOLVED"
    DISCONNECTED = "DISCONNECTED"
    RESIDUAL = "RESIDUAL"

    @property
    def bytes_per_cell(self):
        """Each solution under way has vectors of its own."""
        from ...core.parallel import processors

        return 20 + 80 * processors()

    def title(self):
        return tr("Current flow")

    def purpose(self):
        return tr(
            "Shows where moves between places pass, over all ways that the land offers"
            " and not only over the best one, and how well the places are connected."
            " Use it where the corridors of the tool Pinch points are not known, or"
            " for studies that were made with Circuitscape: it has all of its modes."
        )

    def method(self):
        return tr(
            "Circuit theory (McRae et al. 2008, Ecology 89; Circuitscape): cells are"
            " joined with their neighbours by resistors. Between focal nodes 1 ampere"
            " is sent, and the current of a cell is what passes it; the effective"
            " resistance between two nodes is the voltage that this takes, and falls"
            " with every way there is. A focal node of several cells is a region"
            " without resistance inside. Resistances are per cell, whatever its size."
            " The equations are solved by conjugate gradients on multigrid until the"
            " currents of all cells balance to 0.00000001 of what was sent."
        )

    def keywords(self):
        return ["circuitscape", "circuit theory", "effective resistance", "voltage"]

    def initAlgorithm(self, _config=None):
        self.add(
            *self.land(),
            choice(
                self.MODE,
                tr("Current flows"),
                [
                    ("pairwise", tr("between each two focal nodes")),
                    ("one_to_all", tr("from each focal node to all others")),
                    ("all_to_one", tr("from all other focal nodes to each")),
                    ("advanced", tr("from sources to grounds (advanced)")),
                ],
            ),
            features(
                self.FOCAL,
                tr("Focal nodes"),
                optional=True,
                help=tr(
                    "For all modes but the last: points, or regions as polygons or as a"
                    " raster of ids (0: none). Ids are numbers in a field named source,"
                    " patch, core, zone or id, each once; else features are numbered by"
                    " their order."
                ),
            ),
            features(
                self.SOURCES,
                tr("Sources of current (A)"),
                optional=True,
                help=tr(
                    "For the last mode: a raster of the current that enters each cell"
                    " (below 0 it leaves), or points with a field of it."
                ),
            ),
            features(
                self.GROUNDS,
                tr("Grounds"),
                optional=True,
                help=tr(
                    "For the last mode: a raster of what connects each cell to the"
                    " ground, or points with a field of it. A resistance of 0 holds the"
                    " cell at 0 volts."
                ),
            ),
            *self.wiring(),
            *self._options_between_nodes(),
            *self._options_of_sources(),
            *self._outputs(),
        )

    def _options_between_nodes(self):
        return (
            zones(
                self.SHORT_CIRCUITS,
                tr("Short-circuit regions"),
                optional=True,
                advanced=True,
                help=tr(
                    "Polygons, or a raster of ids: each is crossed without resistance."
                ),
            ),
            features(
                self.MASK,
                tr("Study area"),
                optional=True,
                advanced=True,
                help=tr(
                    "Polygons, or a raster above 0; nothing flows outside of them."
                ),
            ),
            text(
                self.FOCAL_FIELD,
                tr("Field with the ids of focal nodes"),
                optional=True,
                advanced=True,
                help=tr("Features with the same id are one region."),
            ),
            table(
                self.PAIRS,
                tr("Pairs of focal nodes"),
                (Column("id1"), Column("id2")),
                optional=True,
                advanced=True,
            ),
            choice(
                self.PAIRS_ARE,
                tr("The pairs are"),
                [
                    ("include", tr("the only ones to solve")),
                    ("exclude", tr("not to be solved")),
                ],
                help=tr("With the first, nodes that are in no pair are left out."),
                advanced=True,
            ),
            table(
                self.STRENGTHS,
                tr("Strengths of focal nodes"),
                (Column("id"), Column("strength")),
                optional=True,
                advanced=True,
                help=tr(
                    "What a node sends (A) to all others or to one; 1 for a node that"
                    " is not listed."
                ),
            ),
            yes_no(
                self.FOCAL_CURRENTS_TO_ZERO,
                tr("Leave out the current in the pair's own nodes"),
                True,
                help=tr(
                    "Between each two focal nodes only. Left in, as Circuitscape does"
                    " unless told otherwise, it outshines what passes between them."
                ),
                advanced=True,
            ),
        )

    def _options_of_sources(self):
        return (
            text(
                self.SOURCE_FIELD,
                tr("Field with the current of source points (A)"),
                "current",
                advanced=True,
            ),
            text(
                self.GROUND_FIELD,
                tr("Field with the resistance or conductance of ground points"),
                "resistance",
                advanced=True,
            ),
            choice(
                self.GROUNDS_ARE,
                tr("Grounds are"),
                [
                    ("resistance", tr("resistances")),
                    ("conductance", tr("conductances")),
                ],
                advanced=True,
            ),
            choice(
                self.CONFLICT,
                tr("A cell that is both source and ground"),
                [
                    ("keep_all", tr("is both")),
                    ("remove_source", tr("is a ground")),
                    ("remove_ground", tr("is a source")),
                    ("remove_both", tr("is neither")),
                ],
                advanced=True,
            ),
            yes_no(
                self.UNIT_CURRENTS,
                tr("Every source gives 1 ampere"),
                False,
                advanced=True,
            ),
            yes_no(
                self.DIRECT_GROUNDS,
                tr("Every ground is without resistance"),
                False,
                advanced=True,
            ),
            yes_no(
                self.LOG,
                tr("Write logarithms (base 10) of currents"),
                False,
                help=tr("Nodata where no current flows."),
                advanced=True,
            ),
        )

    def _outputs(self):
        return (
            raster_out(
                self.CURRENT,
                tr("Current (A)"),
                help=tr("Added up over all pairs or nodes."),
            ),
            raster_out(
                self.MAXIMUM,
                tr("Largest current of one pair or node (A)"),
                optional=True,
            ),
            raster_out(
                self.VOLTAGE,
                tr("Voltage (V)"),
                optional=True,
                help=tr("From sources to grounds only."),
            ),
            table_out(
                self.RESISTANCES,
                tr("Effective resistances, a row for each pair or node"),
                optional=True,
                help=tr(
                    "Ohm; -1: nothing connects the two, or they were not asked for."
                ),
            ),
            table_out(
                self.MATRIX,
                tr("Effective resistances between each two nodes, as a matrix"),
                optional=True,
            ),
            folder_out(
                self.FOLDER,
                tr("Folder for the maps of each pair or node"),
                optional=True,
                help=tr("Currents (A) and voltages (V), named by the ids."),
            ),
            layers_out(self.MAPS, tr("Maps of each pair or node")),
            number_out(self.SOLVED, tr("Number of pairs or nodes solved")),
            number_out(self.DISCONNECTED, tr("Number that nothing connects")),
            number_out(self.RESIDUAL, tr("Current missing or left over (share)")),
        )

    def refusals(self, given):
        advanced = given.value(self.MODE) == "advanced"
        yield from super().refusals(given)
        for key in [self.SOURCES, self.GROUNDS] if advanced else [self.FOCAL]:
            if not given.has(key):
                yield (
                    key,
                    tr(
                        "“{label}” is empty, which this way of flowing needs. Choose a"
                        " layer.",
                        label=given.label(key),
                    ),
                )
                return
        for key in self._undefined(given.value(self.MODE)):
            if given.wants(key):
                yield (
                    key,
                    tr(
                        "“{label}” does not exist for current of this mode. Leave that"
                        " output out, or choose another mode.",
                        label=given.label(key),
                    ),
                )
        if advanced:
            yield from value_refusals(
                given, self.SOURCES, given.value(self.SOURCE_FIELD)
            )
            yield from value_refusals(
                given, self.GROUNDS, given.value(self.GROUND_FIELD)
            )
            return
        field = given.value(self.FOCAL_FIELD)
        yield from focal_refusals(given, self.FOCAL, field)
        columns = {self.PAIRS: ["id1", "id2"], self.STRENGTHS: ["id"]}
        yield from unknown_id_refusals(given, columns, self.FOCAL, field)

    def _undefined(self, mode):
        if mode == "advanced":
            return [self.MAXIMUM, self.RESISTANCES, self.MATRIX, self.FOLDER]
        return [self.VOLTAGE] if mode == "pairwise" else [self.VOLTAGE, self.MATRIX]

    def execute(self, job):
        surface = job.raster(self.SURFACE)
        mask = surface.mask
        if job.has(self.MASK):
            mask = mask & job.features(self.MASK)
        regions = None
        if job.has(self.SHORT_CIRCUITS):
            regions = job.zones(self.SHORT_CIRCUITS)
        land = {
            "surface_is": job.value(self.SURFACE_IS),
            "neighbours": int(job.value(self.NEIGHBOURS)),
            "connection": job.value(self.CONNECTION),
            "short_circuits": regions,
            "mask": mask,
            "progress": job.progress,
        }
        job.results[self.MAPS] = []
        if job.value(self.MODE) == "advanced":
            self._from_sources(job, surface, land)
        else:
            self._between_nodes(job, surface, land)

    def _from_sources(self, job, surface, land):
        from functools import partial

        from ...core.network.circuit import advanced_flow
        from ...core.network.circuit.point_rasters import ground_raster, source_raster

        are = job.value(self.GROUNDS_ARE)
        grounds = partial(ground_raster, grounds_are=are)
        flow = advanced_flow(
            surface.values,
            cell_values(job, self.SOURCES, job.value(self.SOURCE_FIELD), source_raster),
            cell_values(job, self.GROUNDS, job.value(self.GROUND_FIELD), grounds),
            grounds_are=are,
            conflict=job.value(self.CONFLICT),
            unit_currents=job.value(self.UNIT_CURRENTS),
            direct_grounds=job.value(self.DIRECT_GROUNDS),
            **land,
        )
        self._write_current(job, self.CURRENT, flow.current, land["mask"])
        job.write_raster(self.VOLTAGE, flow.voltage, land["mask"], style="voltage")
        self._numbers(job, 1, flow.idle_sources, flow.residual)
        job.say(
            tr(
                "Largest current {most:.4g} A, largest voltage {volts:.4g} V; {idle}"
                " sources without a way to a ground; {residual:.0e} of the current is"
                " missing or left over",
                most=flow.current.max(),
                volts=flow.voltage.max(),
                idle=flow.idle_sources,
                residual=flow.residual,
            )
        )

    def _between_nodes(self, job, surface, land):
        from ...core.network.circuit import current_flow
        from ...core.network.circuit.resistance_tables import (
            count_solved,
            resistance_matrix,
        )

        mode = job.value(self.MODE)
        focal = focal_nodes(job, self.FOCAL, job.value(self.FOCAL_FIELD))
        pairs = {}
        if job.has(self.PAIRS):
            listed_pairs = job.table(self.PAIRS)[["id1", "id2"]].to_numpy(int)
            pairs = {f"{job.value(self.PAIRS_ARE)}_pairs": listed_pairs}
        strengths = None
        if job.has(self.STRENGTHS):
            strengths = job.table(self.STRENGTHS)[["id", "strength"]].to_numpy()
            if mode == "pairwise":
                job.warn(tr("Strengths do not count between each two focal nodes."))
        if job.given.wants(self.FOLDER):
            self._refuse_many_maps(focal, surface, mode, pairs)
        flow = current_flow(
            surface.values,
            focal,
            mode=mode,
            strengths=strengths,
            focal_currents_to_zero=job.value(self.FOCAL_CURRENTS_TO_ZERO),
            keep_pairs=job.given.wants(self.FOLDER),
            **pairs,
            **land,
        )
        self._write_current(job, self.CURRENT, flow.cumulative, land["mask"])
        self._write_current(job, self.MAXIMUM, flow.maximum, land["mask"])
        job.write_table(self.RESISTANCES, flow.table)
        if job.given.wants(self.MATRIX):
            job.write_table(self.MATRIX, resistance_matrix(flow))
        self._write_maps(job, flow, land["mask"])
        solved = count_solved(flow, **pairs)
        self._numbers(job, solved.count, solved.disconnected, flow.residual)
        sentence = {
            "nodes": len(flow.ids),
            "solved": solved.count,
            "alone": solved.disconnected,
            "residual": flow.residual,
        }
        if mode == "pairwise":
            job.say(
                tr(
                    "{nodes} focal nodes, {solved} pairs solved, {alone} pairs that"
                    " nothing connects; {residual:.0e} of the current is missing or left"
                    " over",
                    **sentence,
                )
            )
            return
        job.say(
            tr(
                "{nodes} focal nodes, {solved} solved, {alone} that nothing connects;"
                " {residual:.0e} of the current is missing or left over",
                **sentence,
            )
        )

    def _refuse_many_maps(self, focal, surface, mode, pairs):
        """Maps wait in memory until all are solved."""
        count = len(np.unique(focal[focal > 0]))
        if mode == "pairwise":
            count = count * (count - 1) // 2
            count = min(count, len(pairs.get("include_pairs", range(count))))
        need, free = count * surface.values.size * BYTES_OF_MAPS, available_memory()
        if free is not None and need > free:
            raise ReadError(
                tr(
                    "The maps of {count:,} pairs or nodes need {need:.1f} GB of memory,"
                    " of which {free:.1f} GB are free. Leave the folder out, or solve"
                    " fewer pairs at a time.",
                    count=count,
                    need=need / 1e9,
                    free=free / 1e9,
                )
            )

    def _write_current(self, job, key, current, mask):
        from ...core.network.circuit import log_current

        if not job.wants(key):
            return
        if job.value(self.LOG):
            current = log_current(current)
            mask = mask & np.isfinite(current)
        job.write_raster(key, current, mask, style="current")

    def _write_maps(self, job, flow, mask):
        for kind, maps in (("current", flow.currents), ("voltage", flow.voltages)):
            for ids, values in maps.items():
                name = "_".join(str(number) for number in np.atleast_1d(ids))
                job.results[self.MAPS].append(
                    job.write_raster_into(
                        self.FOLDER, f"{kind}_{name}", values, mask, style=kind
                    )
                )

    def _numbers(self, job, solved, alone, residual):
        job.number(self.SOLVED, solved)
        job.number(self.DISCONNECTED, alone)
        job.number(self.RESIDUAL, residual)
