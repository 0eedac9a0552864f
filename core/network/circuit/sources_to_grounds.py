"""Current from sources to grounds anywhere in the landscape."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...progress import Progress, end_if_asked, watched
from ...refusal import Refusal
from .current_maps import current_map
from .land import Land, tied
from .options import check_options
from .solver import Circuit, checker

# What text grids of sources and grounds hold where there is none.
NONE = -9999.0


@dataclass(frozen=True)
class AdvancedFlow:
    """What ``advanced_flow`` finds. Maps have the surface's shape and 0 where missing.

    All cells of a node show what it has, missing cells of a region as well.

    Attributes
    ----------
    current : float64 array
        Current through each cell in amperes: the larger of inflow and outflow, to which
        what a cell's resistor to the ground takes belongs.
    voltage : float64 array
        Relative to the ground.
    residual : float
        What the currents miss to balance, as the root of the sum of squares over all
        cells, relative to the current given.
    iterations : int
    idle_sources : int
        Sources in parts of the land without a ground, whose current was left out.
    """

    current: np.ndarray
    voltage: np.ndarray
    residual: float
    iterations: int
    idle_sources: int


def advanced_flow(
    surface: np.ndarray,
    sources: np.ndarray,
    grounds: np.ndarray,
    *,
    grounds_are: str = "resistance",
    conflict: str = "keep_all",
    unit_currents: bool = False,
    direct_grounds: bool = False,
    surface_is: str = "resistance",
    neighbours: int = 8,
    connection: str = "average_resistance",
    short_circuits: np.ndarray | None = None,
    mask: np.ndarray | None = None,
    progress: Progress = None,
) -> AdvancedFlow:
    """Current through each cell from sources of given currents to grounds.

    Parts of the land without a source or without a ground stay without current.

    Memory: 90 bytes per cell of the smallest rectangle that holds the land, above the
    input.

    Parameters
    ----------
    surface, surface_is, neighbours, connection, short_circuits, mask
        As in ``current_flow``.
    sources : 2-D array
        Current in amperes that enters each cell; below 0 it leaves. NaN and -9999
        mean none, as does 0.
    grounds : 2-D array
        What connects each cell to the ground. NaN and -9999 mean nothing.
    grounds_are : str
        ``"resistance"``, of which 0 holds the cell at 0 volts; or ``"conductance"``, of
        which 0 means nothing.
    conflict : str
        In a cell that is both source and ground: ``"keep_all"``, ``"remove_source"``,
        ``"remove_ground"`` or ``"remove_both"``. Current that enters a cell held at
        0 volts goes nowhere.
    unit_currents : bool
        Whether every source gives 1 A.
    direct_grounds : bool
        Whether every ground is without resistance.

    Returns
    -------
    AdvancedFlow
        ``.current``, ``.voltage``, ``.residual``, ``.iterations``, ``.idle_sources``.

    Raises
    ------
    Refusal
        If a resistance is 0 or negative; if a source is infinite or a ground negative;
        if there is no source; if no source has a way to a ground; if an option is
        unknown.
    NotConverged
        If the solution does not come close enough; a Refusal, too.

    References
    ----------
    McRae, Dickson, Keitt & Shah (2008), Ecology 89.

    Examples
    --------
    >>> sources = np.array([[1.0, 0.0, 0.0]])
    >>> grounds = np.array([[np.nan, np.nan, 5.0]])
    >>> flow = advanced_flow(np.ones((1, 3)), sources, grounds)
    >>> flow.voltage
    array([[7., 6., 5.]])
    >>> advanced_flow(
    ...     np.ones((1, 3)), sources, grounds, direct_grounds=True
    ... ).voltage
    array([[2., 1., 0.]])
    """
    check_options(
        surface_is=surface_is,
        connection=connection,
        neighbours=neighbours,
        grounds_are=grounds_are,
        conflict=conflict,
    )
    options = {
        "surface_is": surface_is,
        "connection": connection,
        "neighbours": neighbours,
        "short_circuits": short_circuits,
    }
    with watched(progress) as state:
        land = Land(surface, mask, check=checker(state), **options)
        given = _read_sources(sources, land.shape, unit_currents)
        end_if_asked(state)
        taken = _read_grounds(grounds, land.shape, grounds_are, direct_grounds)
        end_if_asked(state)
        given, taken = _without_conflicts(land, given, taken, conflict)
        return _solve(land, given, taken, state)


def _without_conflicts(land, given, taken, conflict):
    """Nodes and values of sources and of grounds, by the rule for cells with both."""
    (source_cells, amperes), (ground_cells, grounds) = given, taken
    both = np.intersect1d(source_cells, ground_cells)
    if conflict in ("remove_source", "remove_both"):
        kept = ~np.isin(source_cells, both)
        source_cells, amperes = source_cells[kept], amperes[kept]
    if conflict in ("remove_ground", "remove_both"):
        kept = ~np.isin(ground_cells, both)
        ground_cells, grounds = ground_cells[kept], grounds[kept]
    source_nodes, amperes = _sum_by_node(land, source_cells, amperes)
    ground_nodes, grounds = _sum_by_node(land, ground_cells, grounds)
    kept = ~(np.isinf(grounds) & np.isin(ground_nodes, source_nodes))
    return (source_nodes, amperes), (ground_nodes[kept], grounds[kept])


def _solve(land, given, taken, state):
    (source_nodes, amperes), (ground_nodes, grounds) = given, taken
    placed = land.place([])
    parts = land.parts(placed)
    source_parts, ground_parts = parts.flat[source_nodes], parts.flat[ground_nodes]
    used = np.intersect1d(source_parts, ground_parts)
    if not len(used):
        raise Refusal(
            "No source has a way to a ground. Put a ground into the land that is "
            "connected with a source, and see that sources lie on valid cells.",
            parameter="grounds",
        )
    grid = land.grid(parts, set(used.tolist()), placed)
    del parts
    at_work = np.isin(source_parts, used)
    met = np.isin(ground_parts, used)
    direct = met & np.isinf(grounds)
    finite = met & np.isfinite(grounds)
    bounds = tied(
        grid,
        placed,
        grounded=grid.positions(ground_nodes[finite]),
        grounds=grounds[finite],
        fixed=grid.positions(placed.whole(ground_nodes[direct])),
    )
    circuit = Circuit(grid, bounds, state=state)
    cells = grid.positions(source_nodes[at_work])
    solution = circuit.solve(cells, amperes[at_work])
    del circuit
    current = current_map(grid, bounds, solution.voltages, state=state)
    return AdvancedFlow(
        grid.on_raster(current, land.shape),
        grid.on_raster(solution.voltages, land.shape),
        solution.residual,
        solution.iterations,
        int(np.count_nonzero(~at_work)),
    )


def _read_sources(sources, shape, unit_currents):
    """Cells with a source, in the flat raster, and their currents."""
    values = _values("sources", sources, shape)
    cells = np.flatnonzero(np.nan_to_num(values))
    if not len(cells):
        raise Refusal(
            "There is no source of current. Give at least one cell a current.",
            parameter="sources",
        )
    return cells, np.ones(len(cells)) if unit_currents else values.flat[cells]


def _read_grounds(grounds, shape, grounds_are, direct_grounds):
    """Cells with a ground, in the flat raster, and its conductance; maybe infinite."""
    values = _values("grounds", grounds, shape)
    if grounds_are == "resistance":
        cells = np.flatnonzero(np.isfinite(values))
        found = values.flat[cells]
        found = np.divide(1.0, found, out=np.full(len(cells), np.inf), where=found > 0)
    else:
        cells = np.flatnonzero(values > 0)
        found = values.flat[cells]
    return cells, np.full(len(cells), np.inf) if direct_grounds else found


def _values(name, raster, shape):
    """A raster in double precision, NaN for none."""
    values = np.array(raster, dtype=float)
    if values.shape != shape:
        raise ValueError(f"{name} has shape {values.shape}, the surface has {shape}.")
    values[values == NONE] = np.nan
    bad = np.isinf(values) if name == "sources" else values < 0
    if bad.any():
        row, column = np.argwhere(bad)[0]
        raise Refusal(
            "The raster of {name} holds {value:g} at row {row}, column {column}. Sources "
            "must be finite, grounds must not be negative, and nodata means none.",
            parameter=name,
            name=name,
            value=float(values[row, column]),
            row=int(row),
            column=int(column),
        )
    return values


def _sum_by_node(land, cells, values):
    """The cell that stands for each node, and what its cells have together."""
    stand_ins = land.stand_ins(cells)
    valid = stand_ins >= 0
    nodes, which = np.unique(stand_ins[valid], return_inverse=True)
    return nodes, np.bincount(which, values[valid], len(nodes))
