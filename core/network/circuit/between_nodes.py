"""Current between focal nodes: pairwise, from one to all others, from all to one."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from ...progress import Progress, end_if_asked, watched
from .focal_nodes import read_focal, read_strengths
from .land import Land
from .map_sums import MapSums
from .node_pairs import PairFlow
from .one_and_all import OneAndAllFlow
from .options import check_options
from .solver import checker
from .wanted_pairs import wanted_pairs


@dataclass(frozen=True)
class CurrentFlow:
    """What ``current_flow`` finds. Maps have the surface's shape and 0 where missing.

    All cells of a node show what it has, missing cells of a region as well.

    Attributes
    ----------
    ids : int array (n,)
        The focal nodes, ascending.
    resistances : float64 array
        Pairwise (n, n): effective resistance, symmetric, 0 on the diagonal. One to all
        (n,): voltage of the node over the current that it sends. All to one (n,): 0.
        -1 where nothing connects, or where it was not asked for.
    cumulative, maximum : float64 arrays
        Sum and maximum over all solutions of the current through each cell, in
        amperes.
    currents, voltages : dict
        With ``keep_pairs`` the maps of each solution, by its pair of ids or by its
        node's id, otherwise empty. Voltages are relative to the first id of a pair, or
        to the ground. Pairs that nothing connects have none; in the other modes a node
        that nothing connects has maps of 0.
    residual : float
        The worst of all solutions: what the currents miss to balance, as the root of
        the sum of squares over all cells, relative to the current given.
    iterations : int
        The most that one solution took.
    """

    ids: np.ndarray
    resistances: np.ndarray
    cumulative: np.ndarray
    maximum: np.ndarray
    currents: dict
    voltages: dict
    residual: float
    iterations: int

    @property
    def table(self) -> pd.DataFrame:
        """Resistances as rows: ``node1 node2 resistance``, or ``node resistance``."""
        if self.resistances.ndim == 1:
            return pd.DataFrame({"node": self.ids, "resistance": self.resistances})
        one, other = np.triu_indices(len(self.ids), 1)
        columns = {
            "node1": self.ids[one],
            "node2": self.ids[other],
            "resistance": self.resistances[one, other],
        }
        return pd.DataFrame(columns)


def current_flow(
    surface: np.ndarray,
    focal: np.ndarray,
    *,
    mode: str = "pairwise",
    surface_is: str = "resistance",
    neighbours: int = 8,
    connection: str = "average_resistance",
    short_circuits: np.ndarray | None = None,
    mask: np.ndarray | None = None,
    include_pairs: np.ndarray | None = None,
    exclude_pairs: np.ndarray | None = None,
    strengths: dict | np.ndarray | None = None,
    focal_currents_to_zero: bool = False,
    keep_pairs: bool = False,
    allow_missing: bool = False,
    threads: int | None = None,
    progress: Progress = None,
) -> CurrentFlow:
    """Current through each cell of a landscape between focal nodes.

    The landscape is a grid of resistors; current of 1 A enters at one node and leaves
    at another, and spreads over all ways between by their resistance. Where much of it
    passes through few cells is a pinch point; the effective resistance between two
    nodes falls with every way there is between them.

    Cells are one step apart whatever their size: resistances are per cell.

    A pair of single cells with voltages v and conductances g: current along an edge is
    ``g (v_a - v_b)``, what leaves each cell adds up to 0 but at the two nodes (Kirchhoff),
    and the effective resistance is the difference of their voltages at 1 A.

    Memory, above the input and per cell of the smallest rectangle that holds the
    connected land and its nodes: 80 bytes for one solution, up to 115 where thin
    barriers cut the land into many islands; 40 more for several solutions, and for each
    thread beyond the first 50, or 80 where nodes are regions and from one to all, but
    only as many threads as 1 GiB allows; 8 for each focal node whose voltages are kept,
    at most 1 GiB.

    Parameters
    ----------
    surface : 2-D array
        Resistance, above 0, or conductance, at least 0, of each cell. NaN is missing.
    focal : 2-D integer array, or array (k, 3)
        Id of the focal node in each cell, 0 for none; or a list of ids, rows and
        columns. An id on several cells is a region: one node, without resistance
        inside. Pairwise, only the two regions of a pair are short-circuited at a time.
    mode : str
        ``"pairwise"``: 1 A from one node to another, for every pair. ``"one_to_all"``:
        from one node to all others, which are grounded. ``"all_to_one"``: from all
        others to one node.
    surface_is : str
        ``"resistance"`` or ``"conductance"``.
    neighbours : 4 or 8
        Diagonal steps have root two times the resistance.
    connection : str
        Between two cells: ``"average_resistance"`` or ``"average_conductance"``. A thin
        barrier blocks the first, and less so the second.
    short_circuits : 2-D integer array, optional
        Regions without resistance inside, by id, 0 for none. One that overlaps a focal
        node joins it. Missing cells of a region show its node but lead nowhere.
    mask : 2-D bool array, optional
        False where the surface is missing; its values there are not read.
    include_pairs, exclude_pairs : int arrays (k, 2), optional
        Pairs of ids: only these, in which case nodes that are not named are left out,
        or all but these.
    strengths : dict or array (k, 2), optional
        Id and current in amperes of each source in the last two modes. Default: 1.
    focal_currents_to_zero : bool
        Pairwise, leave out of the maps what passes through the pair's own nodes.
    keep_pairs : bool
        Whether to keep the maps of each solution, 16 bytes per cell each.
    allow_missing : bool
        Whether nodes on missing cells stay, connected to nothing, instead of being
        refused.
    threads : int, optional
        Solutions at a time. Default: the number of processors. Not read from the
        result.

    Returns
    -------
    CurrentFlow
        ``.ids``, ``.resistances``, ``.cumulative``, ``.maximum``, ``.currents``,
        ``.voltages``, ``.residual``, ``.iterations``, ``.table``.

    Raises
    ------
    Refusal
        If a resistance is 0 or negative; if a focal node lies on missing cells, outside
        or in the cell of another; if there is a single node; if nothing connects any
        two nodes that are asked for; if a strength is negative or an option is unknown.
    NotConverged
        If a solution does not come close enough; a Refusal, too.

    References
    ----------
    McRae, Dickson, Keitt & Shah (2008), Ecology 89; Shah & McRae (2008), Proceedings of
    the 7th Python in Science Conference.

    Examples
    --------
    >>> surface = np.ones((3, 5))
    >>> surface[:2, 2] = np.nan
    >>> focal = np.zeros((3, 5), int)
    >>> focal[1, 0], focal[1, 4] = 1, 2
    >>> flow = current_flow(surface, focal, neighbours=4)
    >>> flow.resistances.round(2)
    array([[0.  , 3.87],
           [3.87, 0.  ]])
    >>> flow.cumulative.round(2)
    array([[0.13, 0.13, 0.  , 0.13, 0.13],
           [1.  , 0.53, 0.  , 0.53, 1.  ],
           [0.47, 1.  , 1.  , 1.  , 0.47]])
    """
    check_options(
        mode=mode,
        surface_is=surface_is,
        connection=connection,
        neighbours=neighbours,
    )
    with watched(progress) as state:
        land = Land(
            surface,
            mask,
            surface_is=surface_is,
            connection=connection,
            neighbours=neighbours,
            short_circuits=short_circuits,
            check=checker(state),
        )
        nodes = read_focal(focal, land.shape)
        wanted = wanted_pairs(nodes.ids, include_pairs, exclude_pairs)
        if include_pairs is not None:
            named = np.isin(nodes.ids, include_pairs)
            nodes, wanted = nodes.kept(named), wanted[np.ix_(named, named)]
        if not allow_missing:
            land.refuse_missing(nodes)
        amperes = read_strengths(nodes.ids, strengths)
        end_if_asked(state)
        sums = MapSums(land.shape, keep_pairs)
        run = {"threads": threads, "state": state}
        if mode == "pairwise":
            flow = PairFlow(land, nodes, sums, to_zero=focal_currents_to_zero, **run)
            resistances = flow.resistances(wanted)
        else:
            flow = OneAndAllFlow(land, nodes, wanted, amperes, sums, **run)
            resistances = flow.to_all() if mode == "one_to_all" else flow.from_all()
        del flow
        end_if_asked(state)
        cumulative, maximum = sums.maps()
    return CurrentFlow(
        nodes.ids,
        resistances,
        cumulative,
        maximum,
        sums.currents,
        sums.voltages,
        sums.residual,
        sums.iterations,
    )
