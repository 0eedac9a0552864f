"""Barriers: where restoring land would shorten the way between cores the most."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..grid import Grid
from ..progress import Progress, end_if_asked, inner, part, watched_jobs
from ..raster.round_windows import disks, raise_to_maximum, rings
from ..refusal import Refusal
from .barrier_scores import BarrierScores, LinkBarriers
from .corridor_links import active_links
from .least_cost_links import cost_surfaces
from .link_types import MISSING

COMBINE = ("maximum", "sum")
WINDOWS = {"disk": disks, "ring": rings}


@dataclass(frozen=True)
class Barriers:
    """What ``barriers`` finds; rasters have the shape of the grid.

    Attributes
    ----------
    improvement : float32 array
        By how much the least cost falls for each metre of the window's diameter when
        the window around the cell is restored; the greatest of all radii. NaN (with
        ``"sum"``: 0) where no link gains.
    percent : float32 array
        The same as a percentage of the least cost of the link.
    grown : float32 array
        For each cell the greatest improvement of a window that reaches it.
    by_radius : dict
        Radius to the improvement with windows of that radius.
    links : DataFrame
        All links, with the greatest ``improvement`` and ``percent`` that a window
        brings them, and that window's ``row`` and ``column``; -1 where none brings
        any and for links that are not active.
    by_link : dict or None
        ``(core1, core2)`` to a ``LinkBarriers``.
    """

    improvement: np.ndarray
    percent: np.ndarray
    grown: np.ndarray
    by_radius: dict[float, np.ndarray]
    links: pd.DataFrame
    by_link: dict[tuple[int, int], LinkBarriers] | None


def barriers(
    resistance: np.ndarray,
    cores: np.ndarray,
    grid: Grid,
    *,
    radii,
    combine: str = "maximum",
    window: str = "disk",
    restored_resistance: float = 1.0,
    links: pd.DataFrame | None = None,
    keep_links: bool = False,
    threads: int | None = None,
    progress: Progress = None,
    **link_options,
) -> Barriers:
    """How much each link gains when a round window of land is restored.

    Improvement = (L - a - b - d r) / d with L the least cost of the link, a and b the
    least costs from its two cores to a cell of the window, d the window's diameter and
    r the restored resistance: what a path saves that comes to the window from one
    core, crosses it at the restored resistance and goes on to the other core. 0 where
    restoring the window makes the way no cheaper, and more the higher the resistance
    that it lifts. Windows may cover cores and missing cells, and lie around them.

    The cost for each link and radius grows with the radius in cells. The result does
    not depend on the number of threads.

    Memory: 4 bytes per cell for each radius (with ``"sum"`` 24) and 12 more; that of
    the corridors' links; for each thread and for each cost surface kept, as for
    ``corridor_network`` with a small ``maximum_width``; with ``keep_links`` 4 for each
    cell of the land between the cores of each link.

    Parameters
    ----------
    resistance : 2-D array
        Finite and above 0 on valid cells.
    cores : 2-D integer array
        Id of the core in each cell, 0 for none.
    grid : Grid
    radii : sequence of float
        Search radii in metres, from one cell on; see ``radius_range``.
    combine : {"maximum", "sum"}
        Whether a cell counts for the link that gains the most, or for all together.
    window : {"disk", "ring"}
        All cells whose centre lies within the radius, or only those at most 1 m
        within, as Linkage Mapper 3.1 asks for.
    restored_resistance : float
        Resistance of restored land, above 0.
    links : DataFrame, optional
        ``links`` of ``corridor_network``; by default they are found.
    keep_links : bool
        Whether to give each link's improvement too.
    threads : int, optional
        Default: the number of processors.
    **link_options
        Where no ``links`` are given, options of ``corridor_network`` that say which
        cores are linked: ``pairs``, ``drop_intermediate``, ``nearest``,
        ``nearest_by``, ``connect_clusters``, ``adjacency``, and the four limits.

    Returns
    -------
    Barriers

    Raises
    ------
    Refusal
        If a radius is below the cell size, or a ring of it holds no cell; if the
        restored resistance is not above 0; as ``corridor_network``.

    References
    ----------
    McRae, Hall, Beier & Theobald (2012), PLoS ONE 7(12) e52604, equations 1 and 2;
    McRae (2012), Barrier Mapper.

    Examples
    --------
    A wall of resistance 50 between two cores; a wider window gains less per metre:

    >>> resistance = np.array([[1, 1, 1, 50, 1, 1, 1]])
    >>> cores = np.array([[1, 0, 0, 0, 0, 0, 2]])
    >>> found = barriers(resistance, cores, Grid((1, 7), 10), radii=[10, 20])
    >>> found.by_radius[10]
    array([[  nan,  0.  , 12.25, 24.5 , 12.25,  0.  ,   nan]], dtype=float32)
    >>> found.by_radius[20][0, 3]
    12.25
    """
    _refuse_options(combine, window, restored_resistance)
    radii = [float(radius) for radius in np.ravel(radii)]
    windows = WINDOWS[window](radii, grid)
    network = active_links(
        resistance,
        cores,
        grid,
        links,
        threads=threads,
        progress=part(progress, 0.0, 0.25),
        **link_options,
    )
    scores = BarrierScores(grid.shape, radii, combine, restored_resistance)
    found = [None] * len(network.rows)
    kept = {}
    names = network.names()
    watch = part(progress, 0.25, 0.875)
    with watched_jobs(watch, len(names)) as (state, count):
        # Where the cost from a core exceeds the least cost, no link of it gains.
        surfaces = cost_surfaces(
            network.surface,
            network.cores,
            network.ends,
            network.costs,
            maximum_width=0.0,
            threads=threads,
            progress=inner(watch, state),
        )
        for at, one, other in surfaces:
            gain = scores.enter(windows, one, other, network.costs[at], state)
            end_if_asked(state)
            found[at] = _greatest(gain)
            if keep_links:
                kept[names[at]] = gain
            count()
    improvement, percent, by_radius = scores.result()
    return Barriers(
        improvement,
        percent,
        _grown(by_radius, grid, part(progress, 0.875, 1.0)),
        by_radius,
        _link_table(network, found),
        kept if keep_links else None,
    )


def radius_range(least: float, most: float, step: float) -> list[float]:
    """Radii from the least to the most in steps, the most too if a step falls on it.

    Raises
    ------
    Refusal
        The least radius or the step is not above 0, or the most is below the least.

    Examples
    --------
    >>> radius_range(1000, 4000, 1000)
    [1000.0, 2000.0, 3000.0, 4000.0]
    """
    for name, value in (("smallest search radius", least), ("step", step)):
        if not (np.isfinite(value) and value > 0):
            raise Refusal(
                "The {name} is {value}; it must be above 0 m.",
                parameter="radii",
                name=name,
                value=value,
            )
    if not (np.isfinite(most) and most >= least):
        raise Refusal(
            "The largest search radius ({most} m) must not be below the smallest"
            " ({least} m).",
            parameter="radii",
            least=least,
            most=most,
        )
    count = int(np.floor((most - least) / step * (1 + 1e-9))) + 1
    return [float(least + k * step) for k in range(count)]


def _refuse_options(combine, window, restored_resistance):
    for name, value, choices in (
        ("combine", combine, COMBINE),
        ("window", window, tuple(WINDOWS)),
    ):
        if value not in choices:
            raise Refusal(
                "{name} cannot be {value!r}; choose one of {choices}.",
                parameter=name,
                name=name,
                value=value,
                choices=", ".join(choices),
            )
    if not (np.isfinite(restored_resistance) and restored_resistance > 0):
        raise Refusal(
            "The restored resistance is {value}; it must be above 0.",
            parameter="restored_resistance",
            value=restored_resistance,
        )


def _greatest(gain: LinkBarriers):
    """The greatest improvement of a link, with its row and column; None if none."""
    if gain.improvement.size == 0 or np.isnan(gain.improvement).all():
        return None
    at = np.unravel_index(np.nanargmax(gain.improvement), gain.improvement.shape)
    row, column = gain.row + int(at[0]), gain.column + int(at[1])
    return float(gain.improvement[at]), row, column


def _link_table(network, found):
    best = [(MISSING, -1, -1) if one is None else one for one in found]
    improvement, row, column = zip(*best)
    gains = np.array(improvement) != MISSING
    percent = np.where(gains, 100 * np.array(improvement) / network.costs, MISSING)
    return network.table.assign(
        improvement=network.column(improvement),
        percent=network.column(percent),
        row=network.column(row),
        column=network.column(column),
    )


def _grown(by_radius, grid, progress):
    grown = np.full(grid.shape, np.nan, np.float32)
    for at, (radius, improvement) in enumerate(by_radius.items()):
        raise_to_maximum(
            improvement,
            disks([radius], grid),
            grown,
            progress=part(progress, at / len(by_radius), (at + 1) / len(by_radius)),
        )
    return grown
